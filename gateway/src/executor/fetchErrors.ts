import type { GraphQLSchema } from 'graphql';
import type { Fetch } from './fetchGraph.ts';
import type { FoundErrors, Problem } from './foundErrors.ts';
import type { Losses } from './losses.ts';
import type { Path } from './place.ts';
import { pathsAt } from './place.ts';
import { applicableKeys, mappedPath } from './readerPaths.ts';
import type { ServiceError } from './reply.ts';
import type { Slots } from './shape.ts';

/**
 * Tells what went wrong with a fetch, at each place of the answer where the objects are that it was for, and remembers what
 * they lack by it.
 */
export class FetchErrors {
  readonly #schema: GraphQLSchema;
  readonly #errors: FoundErrors;
  readonly #losses: Losses;
  readonly #root: Slots;
  readonly #fetch: Fetch;
  /** Looked for once: a service that refuses a thousand entities must not make the answer be searched a thousand times. */
  #paths: Map<Slots, Path[]> | null = null;

  constructor(
    schema: GraphQLSchema,
    { errors, losses, root }: { errors: FoundErrors; losses: Losses; root: Slots },
    fetch: Fetch,
  ) {
    this.#schema = schema;
    this.#errors = errors;
    this.#losses = losses;
    this.#root = root;
    this.#fetch = fetch;
  }

  /** All that the fetch was to bring to these objects is missing. */
  fail(targets: readonly Slots[], problem: Problem): void {
    this.#atEachField(targets, (path) => {
      this.#errors.add(this.#fetch.index, path, problem);
    });
    this.#lose(targets, problem);
  }

  /** The service knows none of these objects, which is no error. */
  absent(targets: readonly Slots[]): void {
    this.#lose(targets, null);
  }

  /** It is missing because of this, which needs not to be told again where it is told itself. */
  take(targets: readonly Slots[], cause: Problem): void {
    this.#atEachField(targets, (path) => {
      this.#errors.taken.push({ fetch: this.#fetch.index, path, cause });
    });
    this.#lose(targets, cause);
  }

  /** The service is asked of this object without something that it should have been told. */
  askedWithout(target: Slots, cause: Problem): void {
    const keys = applicableKeys(this.#schema, this.#fetch.reader, target);
    this.#atEach([target], (path) => {
      this.#errors.incomplete.push({ fetch: this.#fetch.index, path, keys, cause });
    });
  }

  /**
   * An error inside of each of these; the first steps of its path are only the service's. `takesAll`: because of it the service
   * gave nothing of them.
   */
  add(targets: readonly Slots[], error: ServiceError, from: number, takesAll: boolean): void {
    const servicePath = (error.path ?? []).slice(from);
    const within = mappedPath(this.#fetch.reader, servicePath);
    for (const target of targets) {
      let cause: Problem = error;
      this.#atEach([target], (path) => {
        cause = this.#errors.add(this.#fetch.index, [...path, ...within], error);
      });
      if (takesAll) this.take([target], cause);
      else this.#losses.addAt(target, this.#fetch.reader, servicePath, cause);
    }
  }

  #lose(targets: readonly Slots[], problem: Problem | null): void {
    for (const target of targets) this.#losses.add(target, this.#fetch.reader, problem);
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
