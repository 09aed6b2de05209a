import { partsFormFor, streamFormFor } from '../live/transports/streamForms.ts';
import { Refusal } from '../refusal.ts';

/** In which form a client gets its answer. */
export interface AnswerForm {
  contentType: string;
  /** HTTP status of an answer that says what is wrong with the operation. */
  requestErrorStatus: 200 | 400;
}

const graphql: AnswerForm = {
  contentType: 'application/graphql-response+json; charset=utf-8',
  requestErrorStatus: 400,
};
/** GraphQL over HTTP: who asks for this reads errors from the body, not from the status. */
const json: AnswerForm = { contentType: 'application/json; charset=utf-8', requestErrorStatus: 200 };
/** Who asks for nothing in particular gets a body that everybody can read, and a status that says what happened. */
const whatever: AnswerForm = { contentType: 'application/json; charset=utf-8', requestErrorStatus: 400 };

interface Wish {
  type: string;
  quality: number;
}

const MOST_REMEMBERED = 200;
const remembered = new Map<string, AnswerForm | null>();

/** The form that an `Accept` header asks for. Throws a `Refusal` (406) when it is none of ours. */
export function answerFormFor(accept: string | undefined): AnswerForm {
  if (accept === undefined || accept === '*/*') return whatever;
  let form = remembered.get(accept);
  if (form === undefined) {
    form = chosenBy(accept);
    if (remembered.size < MOST_REMEMBERED) remembered.set(accept, form);
  }
  if (!form) throw new Refusal(406, 'BAD_REQUEST', 'NOT_ACCEPTABLE');
  return form;
}

function chosenBy(accept: string): AnswerForm | null {
  const wishes = accept.split(',').flatMap(readWish);
  const ofGraphql = wishes.find(({ type }) => type === 'application/graphql-response+json')?.quality;
  const ofJson = wishes.find(({ type }) => type === 'application/json')?.quality;
  const ofAny = ['application/*', '*/*'].flatMap(
    (any) => wishes.find(({ type }) => type === any)?.quality ?? [],
  )[0];
  if (ofGraphql && ofGraphql >= (ofJson ?? 0)) return graphql;
  if (ofJson) return json;
  // Refusals come before any stream.
  return ofAny || streamFormFor(accept) || partsFormFor(accept) ? whatever : null;
}

function readWish(text: string): Wish[] {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice(8);
  if (charset !== undefined && !/^"?utf-?8"?$/.test(charset)) return [];
  const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [{ type, quality: quality === undefined ? 1 : Number(quality) || 0 }];
}
