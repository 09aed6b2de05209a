/** Words that a practised reader takes in a minute of official prose; slow on purpose, so that the digest keeps its promise. */
const WORDS_PER_MINUTE = 180;

/** Minutes to read a text, at least 1. */
export function readingMinutes(text: string): number {
  const words = text.split(/\s+/u).filter(Boolean).length;
  return Math.max(1, Math.ceil(words / WORDS_PER_MINUTE));
}

/** Size of a text in KB as it goes over the wire, at least 1. */
export function textSizeKb(text: string): number {
  return Math.max(1, Math.ceil(Buffer.byteLength(text, 'utf8') / 1024));
}
