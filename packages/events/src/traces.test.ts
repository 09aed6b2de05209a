import { setTimeout as pause } from 'node:timers/promises';
import { inSpan, startTracing, systemClock, newId, traceparent } from '@kolo/runtime';
import { startOtlpReceiver } from '@kolo/testing';
import { newEvent, parseEvent } from './event.ts';
import { eventIn, toRow } from './outbox.ts';
import { inTraceOf } from './traces.ts';

const post = () => newEvent(systemClock, { type: 'post.created', subject: newId('post'), data: {} });

test('A batch of events of several traces is worked off in that of the first, and shows in all', async () => {
  const before = post();
  expect(before).not.toHaveProperty('traceparent');
  expect(
    await inTraceOf('untraced', 'consumer', [before], () => Promise.resolve(traceparent())),
  ).toBeUndefined();

  const receiver = await startOtlpReceiver();
  const tracing = await startTracing('test', { OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url });
  try {
    const written = ['one', 'two', 'three'].map((name) => inSpan(name, {}, post));
    // The way of an event: through the store, and through a queue.
    const arrived = written.map((event) => parseEvent(JSON.parse(JSON.stringify(eventIn(toRow(event))))));
    expect(arrived).toEqual(written);

    const work = () => Promise.resolve(traceparent());
    expect(await inTraceOf('nobody asked', 'consumer', [post(), null], work)).toBeUndefined();
    const own = await inTraceOf('worked off', 'consumer', [post(), ...arrived, arrived[0]], work);
    expect(own?.split('-')[1]).toBe(arrived[0]?.traceparent?.split('-')[1]);
  } finally {
    await tracing.stop();
  }
  for (const deadline = Date.now() + 5_000; receiver.spans.length < 6 && Date.now() < deadline;)
    await pause(20);
  const traceOf = (name: string) => receiver.spans.find((span) => span.name === name)?.traceId;
  const shown = receiver.spans.filter(({ name }) => name === 'worked off');
  expect(shown.map(({ traceId }) => traceId).toSorted()).toEqual(
    ['one', 'two', 'three'].map(traceOf).toSorted(),
  );
  const first = shown.find(({ traceId }) => traceId === traceOf('one'));
  expect(first).toMatchObject({ kind: 'consumer', links: [traceOf('two'), traceOf('three')] });
  expect(receiver.spans.some(({ name }) => name === 'nobody asked')).toBe(false);
  await receiver.close();
});
