import type { SigningKey } from '@kolo/auth';

/** What the processes of the benchmark are told over IPC, and what they answer. */
export interface SourceStarted {
  serviceUrls: Record<string, string>;
  typeDefs: Record<string, string>;
  identityUrl: string;
}
export type SourceOrder =
  { kind: 'start'; signingKey: SigningKey; callers: number } | { kind: 'post'; posts: number };

export interface GatewayOrder {
  kind: 'start';
  supergraphSdl: string;
  source: SourceStarted;
  signingKey: SigningKey;
}
export interface BareOrder {
  kind: 'start';
  /** What an event looks like, with `TIME` where the moment of sending stands. */
  payload: string;
}
export type ServerOrder = GatewayOrder | BareOrder | { kind: 'usage' } | { kind: 'post'; posts: number };

/** What a server has used so far. */
export interface Usage {
  /** After collecting garbage, in bytes. */
  rss: number;
  heap: number;
  /** Of its processor, in ms. */
  cpuMs: number;
}

export interface Subscribe {
  kind: 'subscribe';
  port: number;
  connections: number;
  /** Tokens of callers, taken in turns; none: nobody signs in. */
  tokens: string[];
  payload: object;
}
export type SubscriberOrder = Subscribe | { kind: 'times' } | { kind: 'first' };

/** From sending to receiving, of every event at every subscriber, in ms. */
export interface Times {
  times: number[];
}

export const TIME = 'TIME';
export const EVENT_EVERY_MS = 1_000;

/** The moment in ms, comparable between the processes of one machine. */
export const moment = (): number => performance.timeOrigin + performance.now();
