import { runServer } from '@kolo/service';
import { identity } from './service.ts';

await runServer(identity);
