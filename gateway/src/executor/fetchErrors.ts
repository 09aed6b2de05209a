import type { GraphQLSchema } from 'graphql';
import type { Fetch } from './fetchGraph.ts';
import type { FoundErrors, Problem } from './foundErrors.ts';
import type { Path } from './place.ts';
import { pathsAt } from './place.ts';
import { applicableKeys, mappedPath } from './readerPaths.ts';
import type { ServiceError } from './reply.ts';
import type { Slots } from './shape.ts';

/** Tells what went wrong with a fetch, at each place of the answer where the objects are that it was for. */
export class FetchErrors {
  readonly #schema: GraphQLSchema;
  readonly #errors: FoundErrors;
  readonly #root: Slots;
  readonly #fetch: Fetch;
  /** Looked for once: a service that refuses a thousand entities must not make the answer be searched a thousand times. */
  #paths: Map<Slots, Path[]> | null = null;

  constructor(schema: GraphQLSchema, errors: FoundErrors, root: Slots, fetch: Fetch) {
    this.#schema = schema;
    this.#errors = errors;
    this.#root = root;
    this.#fetch = fetch;
  }

  /** All that the fetch was to bring to these objects is missing. */
  fail(targets: readonly Slots[], problem: Problem): void {
    this.#atEachField(targets, (path) => {
      this.#errors.add(this.#fetch.index, path, problem);
    });
  }

  /** The same, because of errors that are told of something in it. */
  excuse(targets: readonly Slots[]): void {
    this.#atEachField(targets, (path) => {
      this.#errors.excuse(this.#fetch.index, path);
    });
  }

  /** An error inside of each of these; the first steps of its path are only the service's. */
  add(targets: readonly Slots[], error: ServiceError, from: number): void {
    const within = mappedPath(this.#fetch.reader, (error.path ?? []).slice(from));
    this.#atEach(targets, (path) => {
      this.#errors.add(this.#fetch.index, [...path, ...within], error);
    });
  }

  #atEachField(targets: readonly Slots[], tell: (path: Path) => void): void {
    this.#atEach(targets, (path, target) => {
      for (const key of applicableKeys(this.#schema, this.#fetch.reader, target)) tell([...path, key]);
    });
  }

  #atEach(targets: readonly Slots[], tell: (path: Path, target: Slots) => void): void {
    const paths = (this.#paths ??= pathsAt(this.#root, this.#fetch.place));
    for (const target of new Set(targets)) for (const path of paths.get(target) ?? []) tell(path, target);
  }
}
