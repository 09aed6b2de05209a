import { runServer } from '@kolo/service';
import { activities } from './service.ts';

await runServer(activities);
