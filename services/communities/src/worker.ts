import { runWorker } from '@kolo/service';
import { communities } from './service.ts';

await runWorker(communities);
