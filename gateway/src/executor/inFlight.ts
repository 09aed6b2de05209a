import { Cancellation } from './cancellation.ts';

interface UnderWay<Answer> {
  question: string;
  answer: Promise<Answer>;
  endsAt: number;
  /** How many wait for it. */
  waiting: number;
  whenNobodyWaits: Cancellation;
}

/** So much of the end of a question tells most of those that are as long apart: what varies stands there. */
const TAIL = 48;

/** What is under way, by who asked what: equal questions of equal callers share one answer. */
export class InFlight<Answer> {
  /** In lists of what may be equal: to find a question by all of its text would mean to hash kilobytes each time. */
  #underWay = new Map<string, UnderWay<Answer>[]>();

  /**
   * The answer under way to an equal question of an equal caller, or that of `ask`. `endsAt`: when whoever asks will have
   * given up, by `performance.now()`; who has much time left does not hang on somebody whose time is nearly up. `leaving`: when
   * this one does not wait any more; what `ask` is given is cancelled when nobody does.
   */
  share(
    caller: string,
    question: string,
    endsAt: number,
    ask: (whenNobodyWaits: Cancellation) => Promise<Answer>,
    leaving?: Cancellation,
  ): { answer: Promise<Answer>; isOwn: boolean } {
    const all = this.#underWay;
    const key = `${question.length} ${question.slice(-TAIL)} ${caller}`;
    const alike = all.get(key);
    const now = performance.now();
    const known = alike?.find((one) => one.question === question && (one.endsAt - now) * 2 >= endsAt - now);
    if (known) {
      known.waiting++;
      leaving?.whenCancelled(() => {
        InFlight.#leave(known);
      });
      return { answer: known.answer, isOwn: false };
    }

    const whenNobodyWaits = new Cancellation();
    const own = { question, answer: ask(whenNobodyWaits), endsAt, waiting: 1, whenNobodyWaits };
    if (alike) alike.push(own);
    else all.set(key, [own]);
    const forget = () => {
      const left = all.get(key)?.filter((one) => one !== own) ?? [];
      if (left.length > 0) all.set(key, left);
      else all.delete(key);
    };
    own.answer.then(forget, forget);
    if (leaving) {
      // Nobody joins what is being given up.
      whenNobodyWaits.whenCancelled(forget);
      leaving.whenCancelled(() => {
        InFlight.#leave(own);
      });
    }
    return { answer: own.answer, isOwn: true };
  }

  static #leave(one: UnderWay<unknown>): void {
    one.waiting--;
    if (one.waiting === 0) one.whenNobodyWaits.cancel();
  }

  /** Something was written: what was asked before is no answer to those who ask from now on. */
  forgetAll(): void {
    if (this.#underWay.size > 0) this.#underWay = new Map();
  }
}
