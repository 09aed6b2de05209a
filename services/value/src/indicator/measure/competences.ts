import { localDay } from '../local-day.ts';
import { greatest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/**
 * 1 for each version of a statement of what competent means that a community adopted, 2 for one that revises another, by the day;
 * key `<statement>@<version>`. A document of that kind in its stock is one too.
 */
export const competences: Measure<number> = {
  name: 'competences',
  eventTypes: ['competenceStatement.adopted', 'artefact.published'],
  bucket: 'DAY',
  lift(event) {
    const bucket = localDay(event.time, event.timezone);
    if (event.type === 'competenceStatement.adopted') {
      const { version } = event.data;
      return [{ bucket, key: `${event.subject}@${version}`, value: version === 1 ? 1 : 2 }];
    }
    if (event.type !== 'artefact.published' || event.data.kind !== 'COMPETENCE') return [];
    return [{ bucket, key: `${event.subject}@1`, value: 1 }];
  },
  merge: greatest,
};
