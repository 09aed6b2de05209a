import { isServiceCode } from '../errors/codes.ts';
import { sentence } from '../messages.ts';
import type { Caller } from './executor.ts';
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

/** The errors of one answer, or of a part of it: those of fetches, and what is found when it is written. */
export class AnswerErrors {
  readonly #shown: Shown[] = [];
  /** Paths of what is shown, and of all that is above it. */
  readonly #told = new Set<string>();
  readonly #above = new Set<string>();
  /** Paths of what was taken away. */
  readonly #excused = new Set<string>();
  /** Objects of which something was taken away that the caller did not ask for, and with it what it leads to. */
  readonly #broken = new Set<string>();
  /** Objects of which something failed that the caller did not ask for. */
  readonly #hidden = new Map<string, Problem>();

  /** What is written from this object, which stands at `at`, is to tell of these. */
  settle({ found, taken }: FoundErrors, slots: Slots, output: OutputObject, at: Path = []): void {
    for (const { path } of taken) {
      const { visible, isWhole } = visiblePath(path.slice(at.length), slots, output);
      (isWhole ? this.#excused : this.#broken).add([...at, ...visible].join('.'));
    }
    for (const { path, code, message } of found) {
      const problem = { code, message };
      if (path === null) {
        this.#show([], problem);
        continue;
      }
      const { visible, isWhole, isNull } = visiblePath(path.slice(at.length), slots, output);
      const here = [...at, ...visible];
      if (isWhole || isNull) this.#show(here, problem);
      else this.#hidden.set(here.join('.'), problem);
    }
  }

  get isEmpty(): boolean {
    return this.#shown.length === 0;
  }

  /** A plan also fetches what nobody asked for, to find the rest by. What is missing because that failed, is shown. */
  foundMissing(path: Path): void {
    if (this.#hidden.size === 0 || this.#told.has(path.join('.'))) return;
    const problem = this.#hidden.get(path.slice(0, -1).join('.'));
    if (problem) this.#show(path, problem);
  }

  /** A null where none may be. It needs no error of its own where the error that it came from is told already. */
  foundNull(path: Path): void {
    const isTold =
      this.#above.has(path.join('.')) ||
      this.#told.has('') ||
      this.#excused.has(path.join('.')) ||
      this.#broken.has(path.slice(0, -1).join('.')) ||
      path.some((_step, index) => this.#told.has(path.slice(0, index + 1).join('.')));
    if (!isTold) this.foundWrong(path);
  }

  /** A value that the schema does not allow. */
  foundWrong(path: Path): void {
    this.#show(path, { code: 'INTERNAL', message: '' });
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
