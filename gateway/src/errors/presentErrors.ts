import type { GraphQLFormattedError } from 'graphql';
import { sentence } from '../messages.ts';

type Path = readonly (string | number)[];

/** Errors as this reader gets them: in their language, with paths that exist in what they asked for, each once. */
export function presentErrors(
  errors: readonly GraphQLFormattedError[],
  data: unknown,
  reader: { languages: readonly string[]; requestId: string },
): GraphQLFormattedError[] {
  const presented = new Map<string, GraphQLFormattedError>();
  for (const error of errors) {
    const code = error.extensions?.['code'];
    const path = error.path && visiblePath(error.path, data);
    const own = code === 'SERVICE_UNAVAILABLE' || code === 'INTERNAL';
    const shown: GraphQLFormattedError = {
      ...error,
      message: own ? sentence(code, reader.languages) : error.message,
      ...(path && { path }),
      ...(code === 'INTERNAL' && { extensions: { code, requestId: reader.requestId } }),
    };
    const key = JSON.stringify(shown);
    if (!presented.has(key)) presented.set(key, shown);
  }
  return [...presented.values()];
}

/**
 * A plan also fetches fields that nobody asked for (keys, what another service requires). An error of such a field is
 * shown at the object that it belongs to. Below a null the whole path stays: there the null came from the error.
 */
function visiblePath(path: Path, data: unknown): Path {
  let at: unknown = data;
  for (const [depth, step] of path.entries()) {
    if (at === null || at === undefined) return path;
    if (typeof at !== 'object' || !Object.hasOwn(at, step)) return path.slice(0, depth);
    at = (at as Record<string | number, unknown>)[step];
  }
  return path;
}
