import { runServer } from '@kolo/service';
import { value } from './service.ts';

await runServer(value);
