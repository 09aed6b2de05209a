/** A thing the caller can put right. `params` fill the placeholders of the message of `code`. */
export interface UserErrorDraft {
  code: string;
  /** Path within the input; empty for the request as a whole. */
  field: string[];
  params?: Record<string, string | number>;
}

/** As it is answered: see `UserError` in shared.graphql. */
export interface UserError {
  code: string;
  message: string;
  field: string[];
}

/** Thrown anywhere in a write: the transaction is undone and the drafts become the payload's `userErrors`. */
export class Refusal extends Error {
  readonly drafts: UserErrorDraft[];

  constructor(drafts: UserErrorDraft[]) {
    super(drafts.map((draft) => `${draft.code} at ${draft.field.join('.')}`).join(', '));
    this.name = 'Refusal';
    this.drafts = drafts;
  }
}

/** Ends a write: `refuse('NOT_FOUND', 'communityId')`. */
export function refuse(
  code: string,
  field: string | string[] = [],
  params?: UserErrorDraft['params'],
): never {
  const path = typeof field === 'string' ? field.split('.') : field;
  throw new Refusal([params ? { code, field: path, params } : { code, field: path }]);
}
