import { z } from 'zod';
import { curationCriteria } from '@kolo/events';
import { idOf, listOf, oneOf, refuse, report, text, yesNo } from '@kolo/graphql';
import { enterCommunity, envelopeOf } from '../community/enterCommunity.ts';
import { findPerson } from '../person/person.store.ts';
import { write } from '../write/write.ts';
import { isBeingJudged, nextRejudging, openRound, outcomeOf, verdictsByCriterion } from './curation.ts';
import type { Judgement, ResourceRecord } from './resource.model.ts';
import { seesResource } from './resource.policy.ts';
import { changeResource, findResource } from './resource.store.ts';

const verdict = z
  .object({
    criterion: oneOf(curationCriteria),
    verdict: yesNo,
    note: text(2_000, { lines: true }).optional(),
  })
  .superRefine(({ verdict, note }, context) => {
    if (!verdict && note === undefined) report(context, 'NOTE_FOR_A_NO', {}, ['note']);
  });

const judgements = listOf(verdict, { min: 1, max: curationCriteria.length }).superRefine(
  (verdicts, context) => {
    const missing = curationCriteria.filter(
      (criterion) => !verdicts.some((one) => one.criterion === criterion),
    );
    if (missing.length > 0) report(context, 'ALL_CRITERIA', { missing: missing.join(', ') });
  },
);

export const judgeResource = write({
  name: 'judgeResource',
  input: z.object({ resourceId: idOf('resource'), judgements }),
  async run({ context, input, session, emit }) {
    const { connection, clock, viewer } = context;
    const { resourceId } = input;
    const resource = await findResource(connection, session, resourceId);
    const { personId } = viewer;
    if (!resource || personId === null) return refuse('NOT_FOUND', 'resourceId');
    const { community, standing } = await enterCommunity(context, session, resource.communityId, {
      field: 'resourceId',
    });
    if (!seesResource(standing, personId, resource)) refuse('NOT_FOUND', 'resourceId');
    if (resource.submitterId === personId) refuse('OWN_RESOURCE', 'resourceId');
    if (!standing.isCurator) refuse('NOT_ALLOWED', 'resourceId');
    const now = clock.now();
    if (!isBeingJudged(resource, now)) refuse('WRONG_STATE', 'resourceId', { state: resource.status });
    const { round, judgements } = openRound(resource);
    if (judgements.some(({ curatorId }) => curatorId === personId)) refuse('JUDGED_BEFORE', 'resourceId');

    const verdicts = input.judgements.map((one) => ({ ...one, note: one.note ?? null }));
    const judgement: Judgement = { round, curatorId: personId, at: new Date(now), verdicts };
    const outcome = outcomeOf([...judgements, judgement]);
    const change: Partial<ResourceRecord> = { judgements: [...resource.judgements, judgement] };
    if (outcome === 'PASSED') {
      change.status = 'PUBLISHED';
      change.publishedAt = resource.publishedAt ?? new Date(now);
      change.rejudgeDueAt = nextRejudging(now, community.timezone);
    }
    if (outcome === 'FAILED') {
      change.status = 'REFUSED';
      change.rejudgeDueAt = null;
    }
    const sequence = await changeResource(connection, session, resource, change);
    const { territoryId, organisationId } = await findPerson(connection, session, personId);
    emit({
      type: 'resource.judged',
      subject: resourceId,
      data: { verdicts: verdictsByCriterion(judgement), outcome },
      ...envelopeOf(community),
      actor: personId,
      territory: territoryId,
      organisation: organisationId,
      channel: 'WEB',
      sequence,
    });
    return { resourceId };
  },
});
