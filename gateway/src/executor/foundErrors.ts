import type { Path } from './place.ts';

/** What went wrong: a code that services may use, `SERVICE_UNAVAILABLE`, or `INTERNAL`. */
export interface Problem {
  code: string;
  message: string;
}

export interface Found extends Problem {
  /** The index of the fetch with which it came. */
  fetch: number;
  /** By the keys of the plan; null for an error of no place. */
  path: Path | null;
}

/** What a service was asked without something that it should have been told. */
export interface Incomplete {
  fetch: number;
  /** Of the object, by the keys of the plan. */
  path: Path;
  cause: Problem;
  /** What the service was asked of it. */
  keys: readonly string[];
}

/** What is missing because something else failed. */
export interface Taken {
  fetch: number;
  path: Path;
  cause: Problem;
}

/** The errors that came with fetches, until an answer is written. */
export class FoundErrors {
  readonly found: Found[] = [];
  readonly incomplete: Incomplete[] = [];
  readonly taken: Taken[] = [];

  /** Of services. Of what is not said on purpose, the caller learns only that it happened. */
  add(fetch: number, path: Path | null, { code, message }: Problem): Found {
    const found = { fetch, path, code, message };
    this.found.push(found);
    return found;
  }

  /** Of these fetches. */
  of(isOf: (fetch: number) => boolean): FoundErrors {
    const some = new FoundErrors();
    some.found.push(...this.found.filter(({ fetch }) => isOf(fetch)));
    some.incomplete.push(...this.incomplete.filter(({ fetch }) => isOf(fetch)));
    some.taken.push(...this.taken.filter(({ fetch }) => isOf(fetch)));
    return some;
  }

  /** By the first steps of their paths, joined by dots. Those of no place are left out. */
  byPlace(steps: number): Map<string, FoundErrors> {
    const all = new Map<string, FoundErrors>();
    const at = (path: Path) => {
      const place = path.slice(0, steps).join('.');
      const known = all.get(place) ?? new FoundErrors();
      all.set(place, known);
      return known;
    };
    for (const one of this.found) if (one.path && one.path.length >= steps) at(one.path).found.push(one);
    for (const one of this.incomplete) if (one.path.length >= steps) at(one.path).incomplete.push(one);
    for (const one of this.taken) if (one.path.length >= steps) at(one.path).taken.push(one);
    return all;
  }

  /** Errors of no place. */
  get unplaced(): readonly Found[] {
    return this.found.filter(({ path }) => path === null);
  }
}
