/** What is under way, by what was asked: equal questions share one answer. */
export class InFlight<Answer> {
  #underWay = new Map<string, { answer: Promise<Answer>; endsAt: number }>();

  /**
   * The answer under way to an equal question, or that of `ask`. `endsAt`: when whoever asks will have given up, by
   * `performance.now()`; who has much time left does not hang on somebody whose time is nearly up.
   */
  share(
    key: string,
    endsAt: number,
    ask: () => Promise<Answer>,
  ): { answer: Promise<Answer>; isOwn: boolean } {
    const known = this.#underWay.get(key);
    const now = performance.now();
    if (known && (known.endsAt - now) * 2 >= endsAt - now) return { answer: known.answer, isOwn: false };

    const underWay = this.#underWay;
    const own = { answer: ask(), endsAt };
    underWay.set(key, own);
    const forget = () => {
      if (underWay.get(key) === own) underWay.delete(key);
    };
    own.answer.then(forget, forget);
    return { answer: own.answer, isOwn: true };
  }

  /** Something was written: what was asked before is no answer to those who ask from now on. */
  forgetAll(): void {
    if (this.#underWay.size > 0) this.#underWay = new Map();
  }
}
