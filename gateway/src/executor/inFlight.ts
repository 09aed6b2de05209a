interface UnderWay<Answer> {
  question: string;
  answer: Promise<Answer>;
  endsAt: number;
}

/** So much of the end of a question tells most of those that are as long apart: what varies stands there. */
const TAIL = 48;

/** What is under way, by who asked what: equal questions of equal callers share one answer. */
export class InFlight<Answer> {
  /** In lists of what may be equal: to find a question by all of its text would mean to hash kilobytes each time. */
  #underWay = new Map<string, UnderWay<Answer>[]>();

  /**
   * The answer under way to an equal question of an equal caller, or that of `ask`. `endsAt`: when whoever asks will have
   * given up, by `performance.now()`; who has much time left does not hang on somebody whose time is nearly up.
   */
  share(
    caller: string,
    question: string,
    endsAt: number,
    ask: () => Promise<Answer>,
  ): { answer: Promise<Answer>; isOwn: boolean } {
    const all = this.#underWay;
    const key = `${question.length} ${question.slice(-TAIL)} ${caller}`;
    const alike = all.get(key);
    const now = performance.now();
    const known = alike?.find((one) => one.question === question && (one.endsAt - now) * 2 >= endsAt - now);
    if (known) return { answer: known.answer, isOwn: false };

    const own = { question, answer: ask(), endsAt };
    if (alike) alike.push(own);
    else all.set(key, [own]);
    const forget = () => {
      const left = all.get(key)?.filter((one) => one !== own) ?? [];
      if (left.length > 0) all.set(key, left);
      else all.delete(key);
    };
    own.answer.then(forget, forget);
    return { answer: own.answer, isOwn: true };
  }

  /** Something was written: what was asked before is no answer to those who ask from now on. */
  forgetAll(): void {
    if (this.#underWay.size > 0) this.#underWay = new Map();
  }
}
