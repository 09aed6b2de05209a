import { runMigration } from '@kolo/service';
import { identity } from './service.ts';

await runMigration(identity);
