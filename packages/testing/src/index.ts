export { createTestClock } from './clock.ts';
export type { TestClock } from './clock.ts';
export { askForBatch, entityTypes } from './entityBatch.ts';
export type { EntityBatch } from './entityBatch.ts';
export { startTestService } from './service.ts';
export type { GraphqlAnswer, TestService } from './service.ts';
export { openTestStores } from './stores.ts';
export type { TestStores } from './stores.ts';
export { machineViewer, personViewer } from './viewers.ts';
