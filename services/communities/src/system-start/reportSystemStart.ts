import { z } from 'zod';
import { calendarDay, idOf, refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { mayAnswer } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { write } from '../write/write.ts';
import { findSystemStartOf, putSystemStart } from './system-start.store.ts';

export const reportSystemStart = write({
  name: 'reportSystemStart',
  input: z.object({ communityId: idOf('community'), startedOn: calendarDay, ...contributorFields }),
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { communityId, startedOn } = input;
    const entry = { communityId, field: 'communityId', inside: false, may: mayAnswer };
    const { community, person, enteredBy, envelope } = await enterAsContributor(
      context,
      session,
      entry,
      input,
    );
    const { territoryId, _id: personId } = person;
    if (territoryId === null)
      return refuse('NO_TERRITORY', input.onBehalfOf === undefined ? [] : 'onBehalfOf');
    const today = Temporal.Instant.fromEpochMilliseconds(clock.now())
      .toZonedDateTimeISO(community.timezone)
      .toPlainDate();
    if (Temporal.PlainDate.compare(startedOn, today) > 0) refuse('IN_THE_FUTURE', 'startedOn');

    const known = await findSystemStartOf(connection, session, communityId, territoryId);
    if (known && known.personId !== personId)
      refuse('REPORTED_BEFORE', 'startedOn', { day: known.startedOn });
    const version = (known?.version ?? 0) + 1;
    const systemStartId = known?._id ?? newId('survey');
    const reportedAt = new Date(clock.now());
    await putSystemStart(connection, session, {
      _id: systemStartId,
      communityId,
      territoryId,
      personId,
      startedOn,
      reportedAt,
      enteredBy,
      version,
    });
    emit({
      type: 'survey.answered',
      subject: systemStartId,
      data: { survey: 'SYSTEM_START', personId, startedOn },
      ...envelope,
      sequence: version,
    });
    return { systemStartId };
  },
});
