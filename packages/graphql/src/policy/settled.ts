/** A promise, or whatever else can be waited for: a query of mongoose runs each time that it is, so wait once. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/**
 * One entry of a list, looked at when it is there. An entry that fails must not take its neighbours with it: it becomes an error at
 * its own place, which never rejects.
 */
export function settled(item: unknown, look: (known: unknown) => unknown): unknown {
  if (isThenable(item)) return item.then(look).then(undefined, asError);
  try {
    const seen = look(item);
    return isThenable(seen) ? seen.then(undefined, asError) : seen;
  } catch (error) {
    return asError(error);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('An entry of a list failed', { cause: error });
}
