import type { Id } from '@kolo/runtime';

/** A thing of another service: its id is all that this one hands out. */
export interface Reference {
  id: Id;
}
