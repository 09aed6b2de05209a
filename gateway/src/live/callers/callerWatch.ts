import type { Viewer, ViewerClaims } from '@kolo/auth';
import type { Clock, Logger } from '@kolo/runtime';
import { newId } from '@kolo/runtime';
import type { GatewayCaller } from '../../context.ts';
import type { Authenticate } from '../../viewer/authenticate.ts';
import { viewerOf } from '../../viewer/authenticate.ts';
import type { CredentialReader } from '../../viewer/credentials.ts';
import { acceptedLanguages } from '../../viewer/languages.ts';
import type { ViewerSource } from '../../viewer/viewerSource.ts';
import { keyOf, MOST_AT_ONCE } from '../../viewer/viewerSource.ts';
import type { EndReason } from '../endings.ts';
import { WatchedCaller } from './watchedCaller.ts';

/** What a caller shows when a connection begins. */
export interface Shown {
  authorization: string | undefined;
  acceptLanguage: string | undefined;
  clientAddress: string;
  requestId: string;
}

/** With the time that identity is given to answer, a right that was revoked is gone within 5 s. */
const CHECKED_EVERY_MS = 2_000;
/** For so long identity may be away before who listens is sent away; until it is back they hear nothing new. */
const MOST_UNCHECKED_MS = 30_000;

/**
 * Asks again and again who stands behind the tokens of open connections: all of them in few questions, whatever their number. Who is
 * nobody any more is ended; who became another viewer goes on as that one.
 */
export class CallerWatch {
  readonly #deps: CallerWatchDeps;
  readonly #byProof = new Map<string, Set<WatchedCaller>>();
  readonly #timer: NodeJS.Timeout;
  #isChecking = false;

  constructor(deps: CallerWatchDeps) {
    this.#deps = deps;
    this.#timer = setInterval(() => void this.#check(), CHECKED_EVERY_MS).unref();
  }

  /** Throws a `Refusal` (401, 503) as a request would get it. `whenEnded` is called once at most, and never after `release`. */
  async open(shown: Shown, whenEnded: (reason: EndReason) => void): Promise<WatchedCaller> {
    const { authorization, acceptLanguage, requestId } = shown;
    const headers = {
      ...(authorization !== undefined && { authorization }),
      ...(acceptLanguage !== undefined && { 'accept-language': acceptLanguage }),
    };
    const credential = await this.#deps.readCredential(authorization);
    const viewer = await this.#deps.authenticate(headers, requestId);
    const watched: WatchedCaller = new WatchedCaller({
      credential,
      caller: this.#deps.callerOf(viewer, shown.clientAddress),
      accepted: acceptedLanguages(acceptLanguage),
      clock: this.#deps.clock,
      whenEnded,
      whenReleased: () => {
        if (credential) this.#forget(keyOf(credential.proof), watched);
      },
    });
    if (credential) {
      const key = keyOf(credential.proof);
      const others = this.#byProof.get(key);
      if (others) others.add(watched);
      else this.#byProof.set(key, new Set([watched]));
    }
    return watched;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #forget(key: string, watched: WatchedCaller): void {
    const others = this.#byProof.get(key);
    others?.delete(watched);
    if (others?.size === 0) this.#byProof.delete(key);
  }

  async #check(): Promise<void> {
    for (const watched of this.#all()) if (watched.isExpired()) watched.end('EXPIRED');
    if (this.#isChecking) return;
    this.#isChecking = true;
    const keys = [...this.#byProof.keys()];
    const parts: string[][] = [];
    for (let start = 0; start < keys.length; start += MOST_AT_ONCE)
      parts.push(keys.slice(start, start + MOST_AT_ONCE));
    await Promise.all(parts.map((part) => this.#ask(part)));
    this.#isChecking = false;
    for (const watched of this.#all())
      if (watched.uncheckedForMs() > MOST_UNCHECKED_MS) watched.end('UNCHECKED');
  }

  async #ask(keys: readonly string[]): Promise<void> {
    const askedAt = performance.now();
    const asked = keys.flatMap((key) => {
      const [first] = this.#byProof.get(key) ?? [];
      return first?.credential ? [{ key, credential: first.credential }] : [];
    });
    try {
      const claims = await this.#deps.viewers.findAll(
        asked.map(({ credential }) => credential.proof),
        newId('request'),
      );
      for (const [index, { key }] of asked.entries()) this.#tell(key, claims[index] ?? null, askedAt);
    } catch (error) {
      // They hear nothing until the next question is answered.
      this.#deps.logger.warn({ err: error }, 'It cannot be checked who listens');
    }
  }

  #tell(key: string, claims: ViewerClaims | null, askedAt: number): void {
    for (const watched of [...(this.#byProof.get(key) ?? [])]) {
      const { credential, accepted, caller } = watched;
      if (!credential) continue;
      const viewer = viewerOf(credential, claims, accepted, caller.requestId);
      if (!viewer) watched.end('REVOKED');
      else watched.confirm(this.#deps.callerOf(viewer, caller.clientAddress), askedAt);
    }
  }

  #all(): WatchedCaller[] {
    return [...this.#byProof.values()].flatMap((some) => [...some]);
  }
}

export interface CallerWatchDeps {
  authenticate: Authenticate;
  readCredential: CredentialReader;
  viewers: ViewerSource;
  callerOf(viewer: Viewer, clientAddress: string): GatewayCaller;
  clock: Clock;
  logger: Logger;
}
