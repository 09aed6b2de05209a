import { runWorker } from '@kolo/service';
import { value } from './service.ts';

await runWorker(value);
