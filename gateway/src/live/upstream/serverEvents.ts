/** One event of a stream of server-sent events. */
export interface ServerEvent {
  /** The position after it; null where none is told. */
  id: string | null;
  /** `message` where it has no name. */
  event: string;
  data: string;
}

/** An event that a service sends is at most so long: what follows is no stream that makes sense. */
const MOST_CHARACTERS = 4_000_000;

/** Reads server-sent events as the HTML standard has them. Comments are left out; an `id` alone is an event without data. */
export async function* readServerEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  let text = '';
  /** Of the lines of the event that is being read, with their ends: empty ones count, too. */
  let characters = 0;
  let fields: { id: string | null; event: string; data: string[] } = { id: null, event: '', data: [] };
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (characters + text.length > MOST_CHARACTERS) throw new Error('An event of a service is too large');
    // A carriage return at the end may be the first half of a line's end.
    const complete = text.endsWith('\r') ? text.slice(0, -1) : text;
    const lines = complete.split(/\r\n|\r|\n/);
    text = (lines.pop() ?? '') + text.slice(complete.length);
    for (const line of lines) {
      if (line === '') {
        const { id, event, data } = fields;
        if (id !== null || event !== '' || data.length > 0)
          yield { id, event: event || 'message', data: data.join('\n') };
        fields = { id: null, event: '', data: [] };
        characters = 0;
        continue;
      }
      const colon = line.indexOf(':');
      const name = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
      if (name === 'data') {
        characters += value.length + 1;
        if (characters > MOST_CHARACTERS) throw new Error('An event of a service is too large');
        fields.data.push(value);
      } else if (name === 'event') fields.event = value;
      else if (name === 'id') fields.id = value;
    }
  }
}
