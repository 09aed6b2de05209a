import { AnswerErrors } from './answerErrors.ts';
import type { Deferred } from './answerWriter.ts';
import { AnswerWriter, callersPath, planPath } from './answerWriter.ts';
import type { PartedVariant } from './compile.ts';
import type { Execution } from './execution.ts';
import type { AnswerPart } from './answer.ts';
import type { Caller } from './caller.ts';
import type { Fetch } from './fetchGraph.ts';
import { FoundErrors } from './foundErrors.ts';
import { latin1Json } from './latin1.ts';

/** Fetches that something waits for. */
interface Wait {
  fetches: ReadonlySet<number>;
  left: number;
}

/**
 * Writes an answer in parts: as soon as the fetches for what is not deferred are over, that, and then each deferred block when
 * what it stands in was told and its own fetches are over. What is there at the same time is one part.
 */
export class Delivery<C extends Caller> {
  errors = 0;
  isFailed = false;
  isDone = false;
  readonly #variant: PartedVariant;
  readonly #execution: Execution<C>;
  readonly #caller: C;
  readonly #schemaFields: ReadonlyMap<string, string>;
  readonly #tell: (part: AnswerPart) => void;
  readonly #first: Wait;
  readonly #blocks: ReadonlyMap<string, Wait>;
  /** What was promised by the parts that are told, by block. */
  readonly #promised = new Map<string, Deferred[]>();
  readonly #toldUnplaced = new Set<unknown>();
  #hasBegun = false;

  constructor(options: {
    variant: PartedVariant;
    execution: Execution<C>;
    caller: C;
    /** JSON of what is asked about the schema, by key. */
    schemaFields: ReadonlyMap<string, string>;
    tell: (part: AnswerPart) => void;
  }) {
    this.#variant = options.variant;
    this.#execution = options.execution;
    this.#caller = options.caller;
    this.#schemaFields = options.schemaFields;
    this.#tell = options.tell;
    const { fetches, blocks } = options.variant.plan.graph;
    const waitFor = (indices: readonly number[]): Wait => {
      const some = new Set(indices);
      return { fetches: some, left: some.size };
    };
    this.#first = waitFor(fetches.flatMap(({ block, index }) => (block === null ? [index] : [])));
    // Of a block that the planner knows nothing of, only the end of all fetches tells that it is complete.
    const all = fetches.map(({ index }) => index);
    this.#blocks = new Map(
      [...options.variant.later.keys()].map((id) => [id, waitFor(blocks.get(id) ?? all)] as const),
    );
  }

  /** Fetches are over: tells what can be told by now. */
  advance(over: readonly Fetch[]): void {
    for (const { index } of over) {
      for (const wait of [this.#first, ...this.#blocks.values()]) if (wait.fetches.has(index)) wait.left--;
    }
    this.proceed();
  }

  proceed(): void {
    if (this.isDone || this.#first.left > 0) return;
    if (!this.#hasBegun) this.#begin();
    while (!this.isDone) {
      const ready = [...this.#promised].find(([id]) => (this.#blocks.get(id)?.left ?? 0) === 0);
      if (!ready) return;
      this.#tellReady();
    }
  }

  #begin(): void {
    this.#hasBegun = true;
    const { output } = this.#variant;
    const { root, errors: found } = this.#execution.gathered;
    const own = found.of((fetch) => this.#first.fetches.has(fetch));
    const errors = new AnswerErrors();
    errors.settle(own, root, output);
    for (const one of own.unplaced) this.#toldUnplaced.add(one);
    const deferred: Deferred[] = [];
    const data = new AnswerWriter(errors, this.#schemaFields, deferred).writeObject(root, output);
    this.isFailed = data === null;
    this.#promise(deferred);
    const head = errors.isEmpty ? '' : `"errors":[${this.#write(errors)}],`;
    const hasNext = this.#promised.size > 0;
    this.#next(`{${head}"data":${data}${hasNext ? ',"hasNext":true' : ''}}`, hasNext);
  }

  #tellReady(): void {
    const items: string[] = [];
    for (const [id, all] of this.#promised) {
      const wait = this.#blocks.get(id);
      if (!wait || wait.left > 0) continue;
      this.#promised.delete(id);
      const own = this.#execution.gathered.errors.of((fetch) => wait.fetches.has(fetch));
      const byPlace = own.byPlace(all[0]?.at.length ?? 0);
      const unplaced = new FoundErrors();
      for (const one of own.unplaced) {
        if (this.#toldUnplaced.has(one)) continue;
        this.#toldUnplaced.add(one);
        unplaced.found.push(one);
      }
      for (const [index, one] of all.entries()) {
        items.push(this.#item(one, byPlace, index === 0 ? unplaced : null));
      }
    }
    const hasNext = this.#promised.size > 0;
    this.#next(`{"incremental":[${items.join(',')}],"hasNext":${hasNext}}`, hasNext);
  }

  #item(
    { block, slots, at }: Deferred,
    byPlace: ReadonlyMap<string, FoundErrors>,
    unplaced: FoundErrors | null,
  ): string {
    const path = callersPath(at);
    const errors = new AnswerErrors();
    if (unplaced) errors.settle(unplaced, slots, block.output);
    const found = byPlace.get(planPath(at).join('.'));
    if (found) errors.settle(found, slots, block.output, path);
    const deferred: Deferred[] = [];
    const data = new AnswerWriter(errors, this.#schemaFields, deferred, at).writeObject(slots, block.output);
    this.#promise(deferred);
    const label = block.label === null ? '' : `,"label":${latin1Json(block.label)}`;
    const told = errors.isEmpty ? '' : `,"errors":[${this.#write(errors)}]`;
    return `{"data":${data},"path":${latin1Json(path)}${label}${told}}`;
  }

  #promise(deferred: readonly Deferred[]): void {
    for (const one of deferred) {
      const known = this.#promised.get(one.block.id);
      if (known) known.push(one);
      else this.#promised.set(one.block.id, [one]);
    }
  }

  #write(errors: AnswerErrors): string {
    const texts = errors.write(this.#caller);
    this.errors += texts.length;
    return texts.join(',');
  }

  #next(json: string, hasNext: boolean): void {
    this.isDone = !hasNext;
    this.#tell({ body: Buffer.from(json, 'latin1'), hasNext });
    // What is left of the plan was for objects that are not shown.
    if (!hasNext) this.#execution.stop();
  }
}
