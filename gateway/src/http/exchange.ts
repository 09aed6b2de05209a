import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AnswerForm } from './answerForm.ts';

/** One request on its way, and what is known so far of who reads its answer. */
export interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** With its question mark; empty when there is none. */
  search: string;
  requestId: string;
  languages: readonly string[];
  form: AnswerForm;
}

/** Answers one path. What it throws is answered, too: a `Refusal` as it says, all else as an internal error. */
export type Route = (exchange: Exchange) => void | Promise<void>;
