import { runMigration } from '@kolo/service';
import { communities } from './service.ts';

await runMigration(communities);
