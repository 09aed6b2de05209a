import { z } from 'zod';
import { definitionsOf, person } from './definition.ts';
import type { EventDefinition } from './definition.ts';
import {
  activityTypes,
  artefactKinds,
  attendeeLevels,
  day,
  id,
  instant,
  sessionKinds,
  tenantDefinedType,
} from '../values.ts';

const define = definitionsOf('activities');

// Fields with a default were added later: events from before are still read.
const noneBefore = (prefix: Parameters<typeof id>[0]) => id(prefix).nullable().default(null);

const types = z.enum([...activityTypes, tenantDefinedType]);
const type = {
  type: types,
  /** The tenant's own type, where `type` is TENANT_DEFINED. */
  tenantTypeId: noneBefore('activitytype'),
};
const axes = {
  formality: z.number().int().min(1).max(5).nullable().default(null),
  source: z.enum(['EACH_OTHER', 'OUTSIDE', 'BOTH']).nullable().default(null),
  family: z.number().int().min(1).max(7).nullable().default(null),
};
const hub = {
  hubId: noneBefore('hub'),
  /** Where the hub is: its city. */
  hubTerritoryId: noneBefore('territory'),
};
const level = z.enum(attendeeLevels);
const registrations = z.enum(['REGISTERED', 'WAITING']);
const ofHub = {
  hubNetworkId: id('hubnetwork'),
  organisationId: id('organisation'),
  territoryId: id('territory').nullable(),
};

/** Events of programmes, cohorts, activities, hubs and artefacts. */
export const activitiesEvents = {
  'cohort.entered': define(
    'The list of a cohort was entered or changed. Subject: the cohort.',
    z.object({ personIds: z.array(id('person')).max(500) }),
  ),
  'cohort.completed': define(
    'A cohort finished its course: its HANDOVER session was held. Starts the invitations to the community of the envelope. Subject: the cohort.',
    z.object({ personIds: z.array(id('person')).max(500), endedAt: instant }),
  ),
  'activity.proposed': define(
    'Somebody would like an activity; it has no time yet. Subject: the activity.',
    z.object({ ...type, agendaItemId: id('agendaitem').nullable() }),
  ),
  'activity.scheduled': define(
    'An activity or session has a time, or another one than before. Subject: the activity.',
    z.object({
      ...type,
      ...axes,
      ...hub,
      agendaItemId: id('agendaitem').nullable(),
      startsAt: instant,
      endsAt: instant,
      /** Null where there is no limit. */
      capacity: z.number().int().min(1).nullable(),
    }),
  ),
  'activity.changed': define(
    'What is said of an activity changed: its title, place, own fields or the like. Subject: the activity.',
    z.object({ ...type, agendaItemId: id('agendaitem').nullable() }),
  ),
  'activity.cancelled': define(
    'An activity will not take place. Subject: the activity.',
    z.object({ ...type, startsAt: instant.nullable() }),
  ),
  'activity.held': define(
    'A session or activity took place; `time` is its beginning. Subject: the activity.',
    z.object({
      ...type,
      sessionKind: z.enum(sessionKinds).nullable(),
      cohortId: id('cohort').nullable(),
      ...axes,
      ...hub,
      agendaItemId: noneBefore('agendaitem'),
      durationMin: z.number().int().min(1).nullable().default(null),
      /** Its number in the programme. */
      number: z.number().int().min(1).nullable().default(null),
    }),
  ),
  'activity.recorded': define(
    'The record of an activity was published; `inTime`: within 14 days of its beginning. Subject: the activity; actor: who published.',
    z.object({ ...type, startedAt: instant, dueAt: instant, inTime: z.boolean() }),
  ),
  'registration.made': define(
    'A person was registered for an activity, or waits for a place. Subject: the activity; actor: the person.',
    z.object({ ...person, level, state: registrations }),
  ),
  'registration.movedUp': define(
    'A place became free, and the person who waited longest has it. Subject: the activity; actor: the person.',
    z.object({ ...person, level }),
  ),
  'registration.cancelled': define(
    'A person who had a place, or waited for one, will not come. Subject: the activity; actor: the person.',
    z.object({ ...person, level, state: registrations }),
  ),
  'attendance.recorded': define(
    'A person attended an activity. Subject: the activity; actor: who attended; territory: theirs.',
    z.object({
      ...person,
      cohortId: id('cohort').nullable(),
      /** TRANSACTIONAL guests are outside of member rates. */
      level: level.default('MEMBER'),
      organisationId: noneBefore('organisation'),
      /** The country in which the territory lies. */
      countryId: noneBefore('territory'),
    }),
  ),
  'attendance.cancelled': define(
    'An attendance that was recorded by mistake does not count: `time` is that of the recorded one. Subject: the activity; actor: who was said to attend.',
    z.object({ ...person, cohortId: id('cohort').nullable() }),
  ),
  'artefact.published': define(
    'A document, tool or recording went into the stock of a community or programme. Subject: the artefact; actor: who published.',
    z.object({
      kind: z.enum(artefactKinds),
      /** The activity that it came out of, and its type; null for what came out of none. */
      activityId: id('activity').nullable(),
      activityType: types.nullable(),
      tenantTypeId: id('activitytype').nullable(),
      organisationId: id('organisation').nullable(),
    }),
  ),
  'artefact.reused': define(
    'Another organisation took an artefact over. Subject: the artefact; actor: who reported it.',
    z.object({ organisationId: id('organisation'), usedOn: day }),
  ),
  'hub.opened': define('An organisation became a hub of a network. Subject: the hub.', z.object(ofHub)),
  'hub.closed': define('An organisation is a hub no more. Subject: the hub.', z.object(ofHub)),
} as const satisfies Record<string, EventDefinition>;
