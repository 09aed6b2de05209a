/**
 * Whether somebody still waits for something. Made for each request and each call of a service, where an `AbortController`
 * with its events would cost more than all the rest of what it is for.
 */
export class Cancellation {
  isCancelled = false;
  #listeners: (() => void)[] = [];

  cancel(): void {
    if (this.isCancelled) return;
    this.isCancelled = true;
    for (const listener of this.#listeners.splice(0)) listener();
  }

  /** Calls this when it is cancelled; at once when it is already. */
  whenCancelled(listener: () => void): void {
    if (this.isCancelled) listener();
    else this.#listeners.push(listener);
  }
}
