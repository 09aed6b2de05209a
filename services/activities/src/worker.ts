import { runWorker } from '@kolo/service';
import { activities } from './service.ts';

await runWorker(activities);
