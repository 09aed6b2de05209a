export interface Answer {
  /** JSON, UTF-8: `{"data":…}` or `{"errors":[…],"data":…}`. */
  body: Buffer;
  /** `whole`: no errors; `partial`: errors and data; `failed`: `data` is null. */
  outcome: 'whole' | 'partial' | 'failed';
  errors: number;
  /** Calls that this request itself caused; those that it shared with others in flight are not counted. */
  serviceCalls: number;
}

/** Of an answer in parts: all that is known of it when it is over. */
export type AnswerInParts = Omit<Answer, 'body'>;

/** One of the parts of an answer, in their order. */
export interface AnswerPart {
  /**
   * JSON, UTF-8. The first: as the body of an `Answer`, with `"hasNext":true` when others come. The others:
   * `{"incremental":[{"data":…,"path":[…],"label":"…","errors":[…]}],"hasNext":…}`.
   */
  body: Buffer;
  hasNext: boolean;
}

/** The part of a subscription that a service serves as a stream. */
export interface SubscriptionSource {
  service: string;
  /** The whole JSON body of the request that opens the stream, UTF-8. */
  body: Buffer;
}
