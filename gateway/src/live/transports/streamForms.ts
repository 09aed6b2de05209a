/** How a stream is written into the body of an HTTP answer. */
export interface StreamForm {
  contentType: string;
  /** The first bytes, so that a reader knows that it is open. */
  opening: Buffer;
  heartbeat: Buffer;
  next(body: Buffer, position: string | null): Buffer;
  /** The last bytes, when nothing more comes. */
  complete: Buffer;
  /**
   * The last bytes, when it is ended from this side before it is complete: `answer` says why. `isFinal`: who comes back as they are
   * gets no other answer.
   */
  ended(answer: Buffer, isFinal: boolean): Buffer;
}

const commentLine = Buffer.from(':\n\n');
const sseNext = Buffer.from('event: next\ndata: ');
const sseEnd = Buffer.from('\n\n');
const sseComplete = Buffer.from('event: complete\ndata:\n\n');

/** GraphQL over server-sent events, distinct connections: one stream, one operation. */
export const serverSentEvents: StreamForm = {
  contentType: 'text/event-stream; charset=utf-8',
  opening: commentLine,
  heartbeat: commentLine,
  next: (body, position) =>
    Buffer.concat([...(position === null ? [] : [Buffer.from(`id: ${position}\n`)]), sseNext, body, sseEnd]),
  complete: sseComplete,
  // Clients come back to a stream that did not say that it is complete.
  ended: (answer, isFinal) => Buffer.concat([sseNext, answer, sseEnd, ...(isFinal ? [sseComplete] : [])]),
};

/** The same, single connection: each event names its operation. */
export const singleConnection = (operations: () => Iterable<string>): StreamForm => ({
  ...serverSentEvents,
  ended: (answer, isFinal) =>
    Buffer.concat(
      [...operations()].flatMap((id) => [
        serverSentEvents.next(ofOperation(id, answer), null),
        ...(isFinal ? [completed(id)] : []),
      ]),
    ),
});

const payloadHead = Buffer.from(',"payload":');
const closingBrace = Buffer.from('}');
const idOf = (id: string) => Buffer.from(`{"id":${JSON.stringify(id)}`);

export const ofOperation = (id: string, answer: Buffer): Buffer =>
  Buffer.concat([idOf(id), payloadHead, answer, closingBrace]);

export const completed = (id: string): Buffer =>
  Buffer.concat([Buffer.from('event: complete\ndata: '), idOf(id), closingBrace, sseEnd]);

// A part is read as soon as the line that begins the next one is there, so that line ends each part.
const boundary = Buffer.from('\r\n--graphql');
const partHead = Buffer.from('\r\ncontent-type: application/json; charset=utf-8\r\n\r\n');
const multipartEnd = Buffer.from('--\r\n');
const part = (...body: Buffer[]) => Buffer.concat([partHead, ...body, boundary]);

/** Apollo's multipart subscription protocol 1.0. */
const multipart: StreamForm = {
  contentType: 'multipart/mixed;boundary="graphql";subscriptionSpec=1.0',
  opening: Buffer.concat([boundary, part(Buffer.from('{}'))]),
  heartbeat: part(Buffer.from('{}')),
  next: (body) => part(Buffer.from('{"payload":'), body, Buffer.from('}')),
  complete: multipartEnd,
  ended: (answer) => Buffer.concat([part(Buffer.from('{"payload":null,'), answer.subarray(1)), multipartEnd]),
};

const incrementalBoundary = Buffer.from('\r\n---');

/** Incremental delivery over HTTP, as Apollo's clients and router have spoken it since `deferSpec=20220824`. */
const incremental: StreamForm = {
  contentType: 'multipart/mixed;boundary="-";deferSpec=20220824',
  opening: incrementalBoundary,
  heartbeat: Buffer.alloc(0),
  next: (body) => Buffer.concat([partHead, body, incrementalBoundary]),
  complete: multipartEnd,
  ended: () => multipartEnd,
};

/** The one answer of a query or mutation to who takes nothing but events; null for who takes JSON as well. */
export function inEvents(accept: string | undefined, body: Buffer): Buffer | null {
  if (accept === undefined || !takesEventsAlone(accept)) return null;
  return Buffer.concat([serverSentEvents.next(body, null), serverSentEvents.complete]);
}

/** In which form an `accept` field wants an answer that comes in parts; null where it wants it whole. */
export function partsFormFor(accept: string | undefined): StreamForm | null {
  if (accept === undefined) return null;
  if (/(^|,)\s*multipart\/mixed\s*;[^,]*deferspec\s*=\s*"?20220824\b/i.test(accept)) return incremental;
  return takesEventsAlone(accept) ? serverSentEvents : null;
}

const takesEventsAlone = (accept: string) =>
  accept.includes('text/event-stream') && !/json|\*\/\*/.test(accept);

/** The form that an `accept` field asks for; null where it asks for no stream. */
export function streamFormFor(accept: string | undefined): StreamForm | null {
  if (accept === undefined) return null;
  if (/(^|,)\s*text\/event-stream\s*(;|,|$)/i.test(accept)) return serverSentEvents;
  return /(^|,)\s*multipart\/mixed\s*;[^,]*subscriptionspec\s*=\s*"?1\.0/i.test(accept) ? multipart : null;
}
