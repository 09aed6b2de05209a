import { setTimeout } from 'node:timers/promises';
import type { FixtureGateway } from '../fixtures/fixtureGateway.ts';
import { withGateway } from '../fixtures/fixtureGateway.ts';

const query = '{ stories me { name } }';
const whole = { stories: ['a story'], me: { name: 'Оксана' } };

/** Equal callers would share a call. */
const different = (index: number) => ({ 'accept-language': `en-${String.fromCharCode(65 + index)}A` });

async function metric(kolo: FixtureGateway, outcome: string): Promise<number> {
  const { text } = await kolo.send('/metrics');
  const pattern = `kolo_gateway_service_calls_total\\{service="value",outcome="${outcome}"\\} (\\d+)`;
  return Number(new RegExp(pattern).exec(text)?.[1] ?? 0);
}

describe('A service that gives no answer', () => {
  test('is left alone after many times, costs nobody time then, and is asked again when it is back', async () => {
    await withGateway({ serviceDeadlineMs: 1_500, requestDeadlineMs: 2_000 }, async (kolo) => {
      const { value } = kolo.services;
      value.behave('hang');
      await Promise.all(Array.from({ length: 25 }, (_, index) => kolo.ask(query, different(index))));
      const asked = value.received.length;
      expect(asked).toBe(25);

      const startedAt = performance.now();
      const { body } = await kolo.ask(query);
      expect(performance.now() - startedAt).toBeLessThan(400);
      expect(body.data).toEqual({ ...whole, stories: null });
      expect(body.errors?.[0]?.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
      expect(value.received).toHaveLength(asked);
      expect([await metric(kolo, 'timeout'), await metric(kolo, 'paused')]).toEqual([25, 1]);

      value.behave('answer');
      await setTimeout(1_100);
      expect((await kolo.ask(query)).body).toEqual({ data: whole });
    });
  });

  test('is not judged by calls whose requests had no time left', async () => {
    await withGateway({ serviceDeadlineMs: 5_000, requestDeadlineMs: 100 }, async (kolo) => {
      kolo.services.value.behave({ afterMs: 300 });
      await Promise.all(Array.from({ length: 25 }, (_, index) => kolo.ask(query, different(index))));
      kolo.services.value.behave('answer');
      expect((await kolo.ask(query)).body).toEqual({ data: whole });
    });
  });
});
