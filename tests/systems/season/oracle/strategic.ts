import { share } from './figures.ts';
import { FOREVER, addDays, dayOf, isIn } from './log.ts';
import type { Log, Period } from './log.ts';
import type { Oracles } from './oracles.ts';

export const strategic: Oracles = {
  'ST-01': (log, period) => {
    const confirmed = log.of('sponsorship.confirmed');
    const reviews = log.of('sponsorReview.held');
    const held = new Set(
      reviews.map((event) => `${event.community} ${event.data.organisationId} ${event.data.plannedOn}`),
    );
    const planned = new Set([
      ...held,
      ...[...confirmed, ...reviews].map(
        (event) => `${event.community} ${event.data.organisationId} ${event.data.nextReviewOn}`,
      ),
    ]);
    const due = [...planned].filter((review) => {
      const [community, organisation, day = ''] = review.split(' ');
      const lasted = sponsorships(log).some(
        (term) => term.community === community && term.organisation === organisation && isIn(day, term),
      );
      return isIn(day, period) && day !== 'null' && (held.has(review) || lasted);
    });
    return share(due.filter((review) => held.has(review)).length, due.length);
  },
  'ST-02': (log, period) => {
    const items = onAgenda(log, period);
    const unlinked = log.of('agendaItem.unlinked');
    const linked = new Set(
      log
        .of('agendaItem.linked')
        .filter(
          (link) =>
            !unlinked.some(
              ({ subject, sequence, data }) =>
                subject === link.subject &&
                data.objectiveId === link.data.objectiveId &&
                sequence > link.sequence,
            ),
        )
        .map(({ subject }) => subject),
    );
    return share(items.filter((item) => linked.has(item)).length, items.length);
  },
  'ST-03': (log, period) => {
    const sent = log.of('externalMessage.sent', period);
    const came = new Set(
      log.of('externalMessage.acknowledged').map(({ subject, data }) => `${subject} ${data.organisationId}`),
    );
    const acknowledged = sent.filter(({ subject, data }) => came.has(`${subject} ${data.organisationId}`));
    return share(acknowledged.length, sent.length);
  },
  'ST-04': (log) => {
    const startsOn = log.latest('programme.planned')[0]?.data.startsOn ?? '';
    const ended = new Map(log.of('partnership.ended').map(({ subject, time }) => [subject, dayOf(time)]));
    const partners = log
      .of('partnership.confirmed')
      .filter(({ subject }) => (ended.get(subject) ?? FOREVER) >= startsOn);
    return new Set(partners.map(({ data }) => data.organisationId)).size;
  },
  'ST-05': (log, period) => {
    const renewed = new Set(log.of('sponsorship.confirmed').map(({ data }) => data.renewalOf));
    const ended = log.of('sponsorship.ended').filter(({ data }) => isIn(dayOf(data.to), period));
    return share(ended.filter(({ subject }) => renewed.has(subject)).length, ended.length);
  },
  'ST-06': (log, period) => {
    const items = onAgenda(log, period);
    const across = items.filter((item) => {
      const activities = new Set(
        log
          .of('activity.held', period)
          .filter(({ data }) => data.agendaItemId === item)
          .map(({ subject }) => subject),
      );
      const present = log
        .attendances(period)
        .filter(({ subject, data }) => activities.has(subject) && data.level === 'MEMBER');
      return new Set(present.map(({ data }) => data.countryId)).size >= 3;
    });
    return share(across.length, items.length);
  },
  'MX-02': (log, period) => {
    const due = log.of('aspiration.asked').filter(({ data }) => isIn(dayOf(data.dueOn), period));
    const answered = new Map(
      log.of('aspiration.answered').map(({ data, time }) => [data.stepId, dayOf(time)]),
    );
    const soon = due.filter(
      ({ data }) => (answered.get(data.stepId) ?? FOREVER) <= addDays(dayOf(data.dueOn), 30),
    );
    return share(soon.length, due.length);
  },
};

/** From when to when each organisation sponsored each community; the end as it came, not as it was agreed. */
export function sponsorships(log: Log) {
  const ended = new Map(log.of('sponsorship.ended').map(({ subject, data }) => [subject, data.to]));
  return log.of('sponsorship.confirmed').map(({ subject, community, data }) => {
    const to = ended.get(subject) ?? data.to;
    return {
      ...{ community, organisation: data.organisationId },
      ...{ from: dayOf(data.from), to: to === null ? FOREVER : dayOf(to) },
    };
  });
}

/** What stood on the agenda on some day of a period: from when it was proposed, until it was done or dropped, and again. */
function onAgenda(log: Log, period: Period): string[] {
  return log.of('agendaItem.proposed').flatMap(({ subject, time }) => {
    const moves = log.of('agendaItem.moved').filter((move) => move.subject === subject);
    const turns = [{ day: dayOf(time), stands: true }].concat(
      moves.map((move) => ({
        day: dayOf(move.time),
        stands: move.data.to === 'PROPOSED' || move.data.to === 'CHOSEN',
      })),
    );
    const stood = turns.some(
      ({ day, stands }, index) =>
        stands && day <= period.to && (turns[index + 1]?.day ?? FOREVER) >= period.from,
    );
    return stood ? [subject] : [];
  });
}
