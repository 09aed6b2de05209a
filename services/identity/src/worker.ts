import { runWorker } from '@kolo/service';
import { identity } from './service.ts';

await runWorker(identity);
