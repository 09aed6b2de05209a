import type { Viewer } from '@kolo/auth';
import { eventIn, newEvent, outboxOf } from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { inTransaction, newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { applyToStanding } from '@kolo/standing';
import { machineViewer, personViewer, startTestService } from '@kolo/testing';
import type { GraphqlAnswer, TestService } from '@kolo/testing';
import { appendDeltas } from '../engine/appendDeltas.ts';
import { computeScope } from '../engine/computeScopes.ts';
import { eventLogOf, toLogged } from '../engine/event-log.model.ts';
import { applyToPersons } from '../person/person.store.ts';
import { value } from '../service.ts';

const roles = ['teller', 'colleague', 'helper', 'member', 'keeper', 'alumnus', 'offline', 'former'] as const;
type Insider = (typeof roles)[number];

/** A community of one tenant with everybody who stands to it in some way, and a person of another tenant's community. */
export interface World {
  service: TestService;
  communityId: Id;
  tenantId: Id;
  /** Ids by role. */
  persons: Record<Insider | 'foreigner' | 'neighbour', Id>;
  /** Those and the roles of the tenant, as they sign in. */
  viewers: Record<
    Insider | 'organiser' | 'sponsor' | 'evaluator' | 'stranger' | 'foreigner' | 'neighbour' | 'relay',
    Viewer
  >;
  /** Lets this service learn of an event. */
  learn<Type extends EventType>(...events: NewEvent<Type>[]): Promise<void>;
  /** Events in the outbox of one type, in the order written. */
  told(type: EventType): Promise<ToldEvent[]>;
  /** Counts what was told so far, as the worker would. */
  compute(): Promise<void>;
  close(): Promise<void>;
}

export interface ToldEvent {
  type: string;
  subject: Id;
  sequence: number;
  actor: Id | null;
  territory: Id | null;
  channel: string | null;
  /** As untyped as an answer: a test says what it expects. */
  data: GraphqlAnswer['data'];
}

const timezone = 'Europe/Kyiv';

export async function openWorld(at = '2010-05-20T09:00:00Z'): Promise<World> {
  const service = await startTestService(value, { at });
  const { connection, clock } = service;
  const [tenantId, foreignTenant] = [newId('tenant'), newId('tenant')];
  const [communityId, foreignCommunity, neighbouring] = [
    newId('community'),
    newId('community'),
    newId('community'),
  ];
  const home = { tenant: tenantId, community: communityId, timezone };
  const away = { tenant: foreignTenant, community: foreignCommunity, timezone };
  const next = { tenant: tenantId, community: neighbouring, timezone };
  const ids = Object.fromEntries([...roles, 'foreigner', 'neighbour'].map((role) => [role, newId('person')]));
  const persons = ids as World['persons'];
  const counted = new Set<Id>();
  const learned: AnyKoloEvent[] = [];

  const learn: World['learn'] = async (...drafts) => {
    const events = drafts.map((draft) => newEvent(clock, draft)) as AnyKoloEvent[];
    learned.push(...events);
    await inTransaction(connection, async (session) => {
      await applyToStanding(connection, events, session);
      await applyToPersons(connection, events, session);
    });
  };
  const created = (where: typeof home): NewEvent<'community.created'> => ({
    ...where,
    type: 'community.created',
    subject: where.community,
    data: { kind: 'PRACTICE', domainId: newId('domain') },
  });
  await learn(created(home), created(away), created(next));
  const shared = newId('organisation');
  for (const [role, personId] of Object.entries(persons)) {
    const where = role === 'foreigner' ? away : role === 'neighbour' ? next : home;
    const organisationId = role === 'teller' || role === 'colleague' ? shared : newId('organisation');
    const data = { personId, organisationId, territoryId: newId('territory') };
    await learn<EventType>({ type: 'person.registered', subject: personId, data }, joined(where, personId));
  }
  const memberOf = (personId: Id, type: 'membership.becameAlumnus' | 'membership.left') =>
    learn({ ...home, type, subject: `membership_${personId.slice(7)}`, sequence: 2, data: { personId } });
  await memberOf(persons.alumnus, 'membership.becameAlumnus');
  await memberOf(persons.former, 'membership.left');
  await learn<EventType>(
    {
      ...home,
      type: 'leadership.assigned',
      subject: newId('leadership'),
      data: {
        personId: persons.keeper,
        group: 'COMMUNITY_KEEPER',
        from: new Date(clock.now()).toISOString(),
      },
    },
    {
      type: 'person.accessProfileChanged',
      subject: persons.offline,
      data: {
        personId: persons.offline,
        bandwidth: 'NONE',
        skillLevel: 'NOVICE',
        channels: ['PRINT'],
        device: 'SHARED',
        languages: ['uk'],
        proxyIds: [persons.helper],
      },
    },
  );

  const signedIn = Object.fromEntries(Object.entries(persons).map(([role, id]) => [role, personViewer(id)]));
  const withRole = (role: 'ORGANISER' | 'SPONSOR' | 'EVALUATOR') =>
    personViewer(newId('person'), { roles: [{ role, tenantId }] });
  return {
    service,
    communityId,
    tenantId,
    persons,
    viewers: {
      ...(signedIn as Record<Insider | 'foreigner' | 'neighbour', Viewer>),
      organiser: withRole('ORGANISER'),
      sponsor: withRole('SPONSOR'),
      evaluator: withRole('EVALUATOR'),
      stranger: personViewer(newId('person')),
      relay: machineViewer(['contributions:relay'], [{ role: 'ORGANISER', tenantId }]),
    },
    learn,
    told: async (type) =>
      ((await service.events()) as unknown as ToldEvent[]).filter((event) => event.type === type),
    async compute() {
      const own = (await outboxOf(connection).find({}).toArray()).map(eventIn);
      const fresh = [...learned, ...own].filter(({ id }) => !counted.has(id));
      for (const { id } of fresh) counted.add(id);
      await inTransaction(connection, async (session) => {
        if (fresh.length > 0) await eventLogOf(connection).insertMany(fresh.map(toLogged), { session });
        await appendDeltas(connection, fresh, session);
      });
      await computeScope({ connection, clock }, communityId);
    },
    close: () => service.close(),
  };
}

function joined(
  where: { tenant: Id; community: Id; timezone: string },
  personId: Id,
): NewEvent<'membership.accepted'> {
  return {
    ...where,
    type: 'membership.accepted',
    // One membership a person: its id is told from theirs.
    subject: `membership_${personId.slice(7)}`,
    data: {
      personId,
      cohortId: null,
      joinMotive: [],
      skillLevel: null,
      bandwidth: null,
      organisationId: null,
    },
  };
}
