export { publishing, publishingIn } from '@kolo/events';
export type { Emit, Writing } from '@kolo/events';
