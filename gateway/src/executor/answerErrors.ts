import { isServiceCode } from '../errors/codes.ts';
import { sentence } from '../messages.ts';
import type { Caller } from './caller.ts';
import type { FoundErrors, Problem } from './foundErrors.ts';
import { latin1Json } from './latin1.ts';
import type { Path } from './place.ts';
import type { Slots } from './shape.ts';
import type { OutputObject } from './outputShape.ts';
import { visiblePath } from './visiblePath.ts';

interface Shown extends Problem {
  /** By the keys of the caller. */
  path: Path;
}

const UNPLACED = { here: [], isWhole: true, isNull: true };

/** The errors of one answer, or of a part of it: those of fetches, and what is found when it is written. */
export class AnswerErrors {
  readonly #shown: Shown[] = [];
  /** Paths of what is shown, and of all that is above it. */
  readonly #told = new Set<string>();
  readonly #above = new Set<string>();
  /** Paths of what was taken away. */
  readonly #excused = new Set<string>();

  /** What is written from this object, which stands at `at`, is to tell of these. */
  settle({ found, taken, incomplete }: FoundErrors, slots: Slots, output: OutputObject, at: Path = []): void {
    const placeOf = (path: Path) => {
      const { visible, ...place } = visiblePath(path.slice(at.length), slots, output);
      return { ...place, here: [...at, ...visible] };
    };
    const shown = new Set<Problem>();
    for (const one of found) {
      const { here, isWhole, isNull } = one.path ? placeOf(one.path) : UNPLACED;
      // Of what the caller did not ask for, what it takes with it is told.
      if (!isWhole && !isNull) continue;
      shown.add(one);
      this.#show(here, one);
    }
    for (const { path, cause } of taken) {
      if (shown.has(cause)) this.#excused.add(placeOf(path).here.join('.'));
    }
    for (const { path, cause } of taken) {
      const { here, isWhole, isNull } = placeOf(path);
      if ((isWhole || isNull) && !this.#excused.has(here.join('.'))) this.#showOnce(here, cause);
    }
    for (const { path, keys, cause } of incomplete) {
      if (shown.has(cause)) continue;
      for (const key of keys) {
        const { here, isWhole, isNull } = placeOf([...path, key]);
        // What is there, though it was made without something, is no null: that is told of the object in which it is.
        if (isWhole) this.#showOnce(isNull ? here : here.slice(0, -1), cause);
      }
    }
  }

  get isEmpty(): boolean {
    return this.#shown.length === 0;
  }

  /** A null where none may be. It needs no error of its own where the error that it came from is told already. */
  foundNull(path: Path): void {
    const isTold =
      this.#above.has(path.join('.')) ||
      this.#told.has('') ||
      this.#excused.has(path.join('.')) ||
      path.some((_step, index) => this.#told.has(path.slice(0, index + 1).join('.')));
    if (!isTold) this.foundWrong(path);
  }

  /** A value that the schema does not allow. */
  foundWrong(path: Path): void {
    this.#show(path, { code: 'INTERNAL', message: '' });
  }

  #showOnce(path: Path, problem: Problem): void {
    if (!this.#told.has(path.join('.'))) this.#show(path, problem);
  }

  #show(path: Path, { code, message }: Problem): void {
    this.#shown.push({ path, code, message });
    this.#told.add(path.join('.'));
    for (let length = 0; length <= path.length; length++) this.#above.add(path.slice(0, length).join('.'));
  }

  /** JSON of each, once. */
  write({ languages, requestId }: Caller): string[] {
    const unavailable = sentence('SERVICE_UNAVAILABLE', languages);
    const internal = sentence('INTERNAL', languages);
    const texts = this.#shown.map(({ path, code, message }) => {
      const where = path.length > 0 && { path };
      if (isServiceCode(code))
        return latin1Json({ message: message || code, ...where, extensions: { code } });
      if (code === 'SERVICE_UNAVAILABLE')
        return latin1Json({ message: unavailable, ...where, extensions: { code } });
      return latin1Json({ message: internal, ...where, extensions: { code: 'INTERNAL', requestId } });
    });
    return [...new Set(texts)];
  }
}
