export {
  ensureBinaries,
  startEmbeddedStores,
  startStore,
  StoreError,
  storesFromEnvironment,
} from './embedded/index.ts';
export type {
  EmbeddedOptions,
  EmbeddedStores,
  RunningStore,
  StoreKind,
  StoreUrls,
} from './embedded/index.ts';
export { freePort } from './processes/ports.ts';
export type { Kept } from './supervisor/keepRunning.ts';
export { planLayout } from './supervisor/layout.ts';
export { startSystem } from './supervisor/system.ts';
export type { System, SystemOptions } from './supervisor/system.ts';
