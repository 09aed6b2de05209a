import { runReindex } from '@kolo/search';
import { searchSource } from './search/indexChanged.ts';

await runReindex('communities', searchSource);
