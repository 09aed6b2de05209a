import { runServer } from '@kolo/service';
import { communities } from './service.ts';

await runServer(communities);
