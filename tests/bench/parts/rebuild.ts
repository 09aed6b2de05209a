import { systemClock } from '@kolo/runtime';
import { eventLogOf, toLogged } from '../../../services/value/src/engine/event-log.model.ts';
import { rebuildIndicators } from '../../../services/value/src/engine/rebuildIndicators.ts';
import { withValueDatabase } from '../benchStores.ts';
import { createWorld, eventsOf } from '../events.ts';
import { batchesOf, median, rounded, timed } from '../measure.ts';
import { atLeast } from '../part.ts';
import type { Part } from '../part.ts';

const EVENTS = 200_000;
const COMMUNITIES = 50;
const ROUNDS = 5;

export const rebuild: Part = {
  name: 'rebuild',
  title: '(e) Rebuild of all indicators from the event log',
  method: `The log holds ${EVENTS.toLocaleString('en')} events of ${COMMUNITIES} communities over 90 days. Measured in turns: \`rebuildIndicators\`, which reads the log,
folds it, computes every value and writes buckets and values; and a cursor over the same log that does nothing with what it
reads. The ratio is time of the scan / time of the rebuild; the first rebuild writes every value, later ones find them unchanged.`,
  run: ({ onProgress }) =>
    withValueDatabase(async (connection) => {
      const log = eventLogOf(connection);
      const events = eventsOf(createWorld(COMMUNITIES), { count: EVENTS, days: 90, until: Date.now() });
      for (const batch of batchesOf(events, 5_000)) await log.insertMany(batch.map(toLogged));

      const deps = { connection, clock: systemClock };
      const [scans, rebuilds]: [number[], number[]] = [[], []];
      const scan = async () => {
        let seen = 0;
        for await (const _event of log.find({}, { batchSize: 5_000 })) seen += 1;
        if (seen !== EVENTS) throw new Error(`The log holds ${seen} events`);
      };
      const first = await timed(() => rebuildIndicators(deps));
      for (let round = 0; round < ROUNDS; round += 1) {
        scans.push(await timed(scan));
        rebuilds.push(await timed(() => rebuildIndicators(deps)));
        onProgress(
          `round ${round + 1}: scan ${rounded(scans.at(-1) ?? 0)} ms, rebuild ${rounded(rebuilds.at(-1) ?? 0)} ms`,
        );
      }
      const ratio = median(scans) / median(rebuilds);
      const perSecond = (ms: number) => rounded(EVENTS / (ms / 1_000));
      return [
        {
          what: 'Rebuild : raw cursor scan',
          figure: `${rounded(ratio)} (${perSecond(median(rebuilds))} and ${perSecond(median(scans))} events/s)`,
          ...atLeast(0.3, ratio),
        },
        { what: 'First rebuild, which writes every value : scan', figure: rounded(median(scans) / first) },
      ];
    }),
};
