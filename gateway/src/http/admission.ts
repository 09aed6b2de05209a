/**
 * Gives the place back. Called once, when the work of the request is done. `isTelling`: whether every service that it
 * needed answered. What was refused, or given up at once because a service is away, was quick for another reason than that
 * there is little to do.
 */
export type Leave = (isTelling: boolean) => void;

export interface AdmissionOptions {
  /** Requests that are worked on at the same time at most. */
  mostInFlight: number;
  /** As long as even the quickest fifth of answers takes longer than this, fewer are worked on at a time. */
  targetMs: number;
  /** How long a request waits for a place before it is refused. */
  longestWaitMs: number;
  /** Real time, unless a test has its own. */
  time?: AdmissionTime;
}

export interface AdmissionTime {
  /** In ms, monotonic. */
  now(): number;
  after(ms: number, run: () => void): void;
}

const realTime: AdmissionTime = {
  now: () => performance.now(),
  after: (ms, run) => void setTimeout(run, ms).unref(),
};

export interface Admission {
  /** Whether a request that came now would be refused at once. */
  isFull(): boolean;
  /** A place, at once or after waiting for it; null when there is none. */
  enter(): Promise<Leave | null>;
  readonly inFlight: number;
  readonly waiting: number;
  /** How many are worked on at a time at present. */
  readonly places: number;
}

const FEWEST_PLACES = 4;
const FIRST_PLACES = 128;
/** Places are more or fewer after this many answers, or after a second: enough to tell a slow system from a slow answer. */
const ANSWERS_PER_JUDGEMENT = 50;
const JUDGED_AFTER_MS = 1_000;

interface Waiting {
  since: number;
  resolve: (leave: Leave | null) => void;
}

/**
 * How many requests are worked on at a time, found out by how long answers take. Work that is begun for all at once is
 * finished for none in time; so when even quick answers become slow there are fewer places, and when all places are taken
 * and answers are quick there are more. Slow answers alone change nothing: one service that hangs must not cost the
 * requests that do not need it. As many as there are places may wait; all others are refused at once, which costs little.
 */
export function createAdmission(options: AdmissionOptions): Admission {
  const { mostInFlight, targetMs, longestWaitMs, time = realTime } = options;
  let places = Math.min(FIRST_PLACES, mostInFlight);
  let inFlight = 0;
  let wasShort = false;
  let judgedAt = time.now();
  let durations: number[] = [];
  const queue: Waiting[] = [];

  const judge = (at: number) => {
    if (durations.length < ANSWERS_PER_JUDGEMENT && at - judgedAt < JUDGED_AFTER_MS) return;
    const quick = durations.sort((a, b) => a - b)[Math.floor(durations.length / 5)] ?? 0;
    // Answers that take twice as long as they should come from twice as many places as there should be.
    if (quick > targetMs)
      places = Math.max(FEWEST_PLACES, Math.floor(places * Math.max(0.5, targetMs / quick)));
    else if (wasShort) places = Math.min(mostInFlight, Math.ceil(places * 1.1));
    durations = [];
    wasShort = false;
    judgedAt = at;
  };

  const give = (): Leave => {
    inFlight += 1;
    const startedAt = time.now();
    return (isTelling) => {
      inFlight -= 1;
      const at = time.now();
      const duration = at - startedAt;
      if (isTelling || duration > targetMs) durations.push(duration);
      judge(at);
      next(at);
    };
  };

  const next = (at: number) => {
    while (inFlight < places) {
      const first = queue.shift();
      if (!first) return;
      first.resolve(at - first.since > longestWaitMs ? null : give());
    }
  };

  let expiresLater = false;
  /** Who has waited too long is told so, also while no place becomes free. */
  const expire = () => {
    const at = time.now();
    while (queue[0] && at - queue[0].since > longestWaitMs) queue.shift()?.resolve(null);
    expiresLater = queue.length > 0;
    if (expiresLater) time.after(longestWaitMs / 4, expire);
  };

  const admission: Admission = {
    isFull: () => inFlight >= places && queue.length >= places,
    enter() {
      if (inFlight < places && queue.length === 0) return Promise.resolve(give());
      wasShort = true;
      if (admission.isFull()) return Promise.resolve(null);
      return new Promise((resolve) => {
        queue.push({ since: time.now(), resolve });
        if (!expiresLater) time.after(longestWaitMs, expire);
        expiresLater = true;
      });
    },
    get inFlight() {
      return inFlight;
    },
    get waiting() {
      return queue.length;
    },
    get places() {
      return places;
    },
  };
  return admission;
}
