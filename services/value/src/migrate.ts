import { runMigration } from '@kolo/service';
import { value } from './service.ts';

await runMigration(value);
