import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { openTestStores, startOtlpReceiver } from '@kolo/testing';
import type { OtlpReceiver, TestStores } from '@kolo/testing';
import type { Stoppable } from '../lifecycle.ts';
import { inTransaction } from '../mongo.ts';
import { beginSpan, inSpan, isTraced, isTracing, startTracing, tellSpan, traceparent } from './tracing.ts';

describe('A process without a place to tell of traces', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve(specifier, context, next) { const found = next(specifier, context); loaded.push(found.url); return found; } });
    const { inSpan, isTracing, startTracing, traceparent } = await import('./tracing.ts');
    const tracing = await startTracing('test');
    const value = inSpan('work', {}, (span) => [span, isTracing(), traceparent() ?? null]);
    await tracing.stop();
    console.log(JSON.stringify({ value, loaded: loaded.filter((url) => url.includes('opentelemetry')).length }));
  `;
  const run = (env: Record<string, string>) => {
    const { PATH = '' } = process.env;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module-typescript', '--disable-warning=ExperimentalWarning', '-e', script],
      { cwd: import.meta.dirname, env: { PATH, ...env }, encoding: 'utf8' },
    );
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout) as { value: [object | null, boolean, string | null]; loaded: number };
  };

  it('loads nothing of OpenTelemetry, and does its work as if there were no spans', () => {
    expect(run({})).toEqual({ value: [null, false, null], loaded: 0 });
    expect(run({ OTEL_EXPORTER_OTLP_ENDPOINT: '' })).toEqual({ value: [null, false, null], loaded: 0 });
  });

  it('begins to trace with the variable, and keeps the share that another says', () => {
    const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' };
    const { value, loaded } = run(endpoint);
    expect([value[1], value[2]]).toEqual([true, expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)]);
    expect(loaded).toBeGreaterThan(5);
    expect(run({ ...endpoint, OTEL_TRACES_SAMPLER_ARG: '0' }).value[2]).toMatch(/-00$/);
  });
});

describe('A process that traces', () => {
  let receiver: OtlpReceiver;
  let tracing: Stoppable;
  let stores: TestStores;
  beforeAll(async () => {
    receiver = await startOtlpReceiver();
    tracing = await startTracing('test', { OTEL_EXPORTER_OTLP_ENDPOINT: `${receiver.url}/` });
    stores = openTestStores();
  });
  afterAll(async () => {
    await tracing.stop();
    await stores.close();
    await receiver.close();
  });

  const received = async (name: string) => {
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; await pause(50)) {
      const found = receiver.spans.find((span) => span.name === name);
      if (found) return found;
    }
    throw new Error(`No span ${name}: ${receiver.spans.map((span) => span.name).join()}`);
  };

  it('tells of work within work, over promises too, under the name of the process', async () => {
    await inSpan('outer', { kind: 'server', attributes: { size: 3 } }, async () => {
      await pause(1);
      inSpan('inner', {}, () => tellSpan('inner renamed', { known: true }));
    });
    const [outer, inner] = [await received('outer'), await received('inner renamed')];
    expect(outer).toMatchObject({
      service: 'test',
      kind: 'server',
      parentSpanId: null,
      attributes: { size: 3 },
      failed: false,
    });
    expect(inner).toMatchObject({
      traceId: outer.traceId,
      parentSpanId: outer.spanId,
      attributes: { known: true },
    });
  });

  it('carries on what began in another process, and links to what else belongs to it', async () => {
    const [parent, other] = [
      `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
      `00-${'c'.repeat(32)}-${'d'.repeat(16)}-01`,
    ];
    inSpan('carried on', { parent, links: [other, 'nonsense'] }, () => undefined);
    expect(await received('carried on')).toMatchObject({
      traceId: 'a'.repeat(32),
      parentSpanId: 'b'.repeat(16),
      links: ['c'.repeat(32)],
    });
    inSpan('begun anew', { parent: 'nonsense' }, () => undefined);
    expect(await received('begun anew')).toMatchObject({ parentSpanId: null });
  });

  it('tells that something failed and of what kind that was, never in which words', async () => {
    const failing = inSpan('failing', {}, () => Promise.reject(new TypeError('Oksana wrote this')));
    await expect(failing).rejects.toThrow('Oksana');
    expect(await received('failing')).toMatchObject({
      failed: true,
      attributes: { 'error.type': 'TypeError' },
    });
    expect(receiver.text()).not.toContain('Oksana');
  });

  it('takes nothing that goes on after a span for a part of it', async () => {
    const begun = beginSpan('short', {});
    const within = begun?.within(
      () =>
        [traceparent() !== undefined, isTraced(), pause(20).then(() => [traceparent(), isTraced()])] as const,
    );
    begun?.span.end();
    expect([within?.[0], within?.[1], await within?.[2]]).toEqual([true, true, [undefined, false]]);
    expect([isTracing(), isTraced(), traceparent()]).toEqual([true, false, undefined]);
  });

  it('tells which collections a traced request asked and how, never what for; what nobody asked for is not told', async () => {
    const connection = await stores.connect('value');
    const letters = connection.collection('letters');
    await letters.insertOne({ untraced: true });
    await inSpan('asking', {}, async () => {
      await letters.findOne({ name: 'Oksana' });
      await inTransaction(connection, async (session) => {
        await letters.insertOne({ name: 'Oksana' }, { session });
      });
      await letters.find({}).toArray();
    });
    const asking = await received('asking');
    const commands = receiver.spans.filter(({ parentSpanId }) => parentSpanId === asking.spanId);
    expect(commands.map(({ name }) => name)).toEqual([
      'find letters',
      'insert letters',
      'commitTransaction',
      'find letters',
    ]);
    expect(commands[0]).toMatchObject({
      kind: 'client',
      traceId: asking.traceId,
      attributes: {
        'db.system.name': 'mongodb',
        'db.namespace': `${stores.namespace}_value`,
        'db.operation.name': 'find',
        'db.collection.name': 'letters',
      },
    });
    expect(receiver.spans.filter(({ name }) => name === 'insert letters')).toHaveLength(1);
    expect(receiver.text()).not.toMatch(/Oksana|untraced/);
  });
});
