import type { Viewer } from '@kolo/auth';
import { newEvent } from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { openWorld } from '../story/world.fixture.ts';
import type { World } from '../story/world.fixture.ts';
import { applyToOccasions } from './occasion.store.ts';

const timezone = 'Europe/Kyiv';

/** The world of the stories, with a critical friend, an activity that was held, who attended it, and a cohort. */
export interface SurveyWorld extends World {
  activityId: Id;
  cohortId: Id;
  programmeId: Id;
  planner: Viewer;
  criticalFriend: Viewer;
  guests: Id[];
  attend(...personIds: Id[]): Promise<void>;
  tell<Type extends EventType>(...drafts: NewEvent<Type>[]): Promise<void>;
}

export async function openSurveyWorld(): Promise<SurveyWorld> {
  const world = await openWorld();
  const { service, communityId, tenantId, persons } = world;
  const { connection, clock } = service;
  const home = { tenant: tenantId, community: communityId, timezone };
  const [activityId, cohortId, programmeId] = [newId('activity'), newId('cohort'), newId('programme')];
  const guests = Array.from({ length: 4 }, () => newId('person'));

  const tell: SurveyWorld['tell'] = async (...drafts) => {
    const events = drafts.map((draft) => newEvent(clock, draft)) as AnyKoloEvent[];
    await inTransaction(connection, (session) => applyToOccasions(connection, events, session));
  };
  let sequence = 1;
  const attend = (...personIds: Id[]) =>
    tell(
      ...personIds.map((personId) => ({
        ...home,
        type: 'attendance.recorded' as const,
        subject: activityId,
        sequence: (sequence += 1),
        actor: personId,
        data: { personId, cohortId: null },
      })),
    );
  await tell({
    ...home,
    type: 'activity.proposed',
    subject: activityId,
    actor: persons.teller,
    data: { type: 'HOT_TOPIC', agendaItemId: null },
  });
  await attend(persons.teller, persons.member, persons.offline, persons.helper, ...guests);
  await tell({
    ...home,
    programme: programmeId,
    type: 'cohort.entered',
    subject: cohortId,
    actor: persons.member,
    data: { personIds: [persons.member, persons.colleague] },
  });
  await world.learn({
    ...home,
    type: 'leadership.assigned',
    subject: newId('leadership'),
    data: {
      personId: persons.colleague,
      group: 'CRITICAL_FRIEND',
      from: new Date(clock.now()).toISOString(),
    },
  });

  return {
    ...world,
    activityId,
    cohortId,
    programmeId,
    planner: personViewer(persons.teller),
    criticalFriend: personViewer(persons.colleague),
    guests,
    attend,
    tell,
  };
}
