/** The UTF-8 of a text, one character for each byte: how all text is written that is copied next to bytes of services. */
function latin1(text: string): string {
  // Most of what is sent is ASCII, which is the same in both.
  return NOT_ASCII.test(text) ? Buffer.from(text).toString('latin1') : text;
}

const NOT_ASCII = /[^\0-\x7f]/;

/** JSON of a value, in UTF-8 as above. Undefined for what JSON does not know. */
export function latin1Json(value: unknown): string {
  return latin1(JSON.stringify(value));
}
