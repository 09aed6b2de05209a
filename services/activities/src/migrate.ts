import { runMigration } from '@kolo/service';
import { activities } from './service.ts';

await runMigration(activities);
