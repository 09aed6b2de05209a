/**
 * A place in a stream: the id of an entry in Valkey, `<era>-<count>`. Entries of one era are counted without gaps, so who
 * knows a position knows whether anything is missing between it and another one. When the stream is lost a new era begins.
 */
export interface Position {
  era: string;
  count: number;
}

/** Null for what is no position: callers choose what they send back. */
export function parsePosition(text: string): Position | null {
  const [, era, count] = /^(\d{1,16})-(\d{1,15})$/.exec(text) ?? [];
  return era === undefined || count === undefined ? null : { era, count: Number(count) };
}

export const formatPosition = ({ era, count }: Position): string => `${era}-${count}`;

/** Whether nothing lies between a position and the other. */
export const follows = (before: Position, next: Position): boolean =>
  before.era === next.era && next.count === before.count + 1;
