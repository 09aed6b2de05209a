import { newEvent } from '@kolo/events';
import type { AnyKoloEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { createRandom } from '../random.ts';
import type { Random } from '../random.ts';
import { planAgenda } from './agenda.ts';
import { contribute, curate } from './contributions.ts';
import { publishCourse } from './courses.ts';
import { lead } from './leadership.ts';
import { meet } from './meetings.ts';
import { completeCohorts, join, moveBetweenLevels } from './memberships.ts';
import { workOutwards } from './outwards.ts';
import { END, START, DAY, ids, momentIn, timezone } from './place.ts';
import type { Hub, Person, Place, Tell } from './place.ts';
import { runProgramme } from './programmes.ts';
import { sponsor } from './sponsors.ts';
import { tellStories } from './stories.ts';

const MEMBERS = 400;

/** What a season is played by. */
export interface Season {
  tenant: string;
  umbrella: string;
  communities: string[];
  /** The first in the first of the communities, the second in none. */
  programmes: string[];
  sponsors: string[];
  organisations: string[];
  /** Countries, regions in them, and municipalities in these. */
  territories: string[];
  /** In no order. */
  events: AnyKoloEvent[];
}

/**
 * Two years of three communities under an umbrella and of two programmes: 400 members of 60 organisations in 12 municipalities, who
 * join, write, meet, learn and leave. Events only: to live it through the gateway would take hours.
 */
export function generateSeason(seed: number): Season {
  const random = createRandom(seed);
  const tenant = newId('tenant');
  const [umbrella, ...communities] = ids('community', 4) as [string, ...string[]];
  const events: AnyKoloEvent[] = [];
  const clock = { now: () => START };
  const tell: Tell = (event) => {
    events.push(newEvent(clock, { ...event, tenant, timezone }) as AnyKoloEvent);
  };
  const land = registerTerritories(tell);
  const organisations = ids('organisation', 60);
  const people = ids('person', MEMBERS).map((personId): Person => {
    const index = random.below(organisations.length);
    const municipality = land.municipalities[index % land.municipalities.length];
    return { personId, organisationId: organisations[index] ?? '', ...(municipality as Municipality) };
  });
  const hubs = openHubs(land.municipalities, random, tell);
  const sponsors = ids('organisation', 3);
  for (const community of [umbrella, ...communities]) {
    const data = { kind: 'PRACTICE', domainId: newId('domain') } as const;
    tell({ type: 'community.created', subject: community, community, occurredAt: START, data });
  }
  const places = communities.map((community): Place => {
    const stock = { posts: [], questions: [], resources: [], artefacts: [], agenda: [], sponsorships: [] };
    return { community, hubs, members: [], ...stock };
  });
  for (const [index, place] of places.entries()) {
    found(place, umbrella, index, tell);
    // Some belong to two communities.
    for (const [order, person] of people.entries())
      if (order % places.length === index || random.chance(0.1)) join(place, person, random, tell);
    contribute(place, random, tell);
    curate(place, random, tell);
    sponsor(place, sponsors, random, tell);
    planAgenda(place, random, tell);
    meet(place, random, tell);
    publishCourse({ community: place.community }, place.members, random, tell);
    completeCohorts(place, random, tell);
    lead(place, random, tell);
    moveBetweenLevels(place, random, tell);
    tellStories(place, random, tell);
    workOutwards(place, random, tell);
  }
  const programmes = [places[0]?.community ?? null, null].map((community) =>
    runProgramme({ community, people, hubs, random, tell }),
  );
  const territories = [...land.above, ...land.municipalities.map(({ territory }) => territory)];
  return { tenant, umbrella, communities, programmes, sponsors, organisations, territories, events };
}

type Municipality = Pick<Person, 'territory' | 'countryId'>;

/** Four countries with a region each, and three municipalities in each region. */
function registerTerritories(tell: Tell): { above: string[]; municipalities: Municipality[] } {
  const register = (kind: 'COUNTRY' | 'REGION' | 'MUNICIPALITY', parentId: string | null): string => {
    const subject = newId('territory');
    tell({ type: 'territory.registered', subject, occurredAt: START, data: { kind, parentId } });
    return subject;
  };
  const above: string[] = [];
  const municipalities: Municipality[] = [];
  for (let country = 0; country < 4; country += 1) {
    const countryId = register('COUNTRY', null);
    const region = register('REGION', countryId);
    above.push(countryId, region);
    for (let one = 0; one < 3; one += 1)
      municipalities.push({ territory: register('MUNICIPALITY', region), countryId });
  }
  return { above, municipalities };
}

/** Two networks of hubs; some open later, some close. */
function openHubs(municipalities: readonly Municipality[], random: Random, tell: Tell): Hub[] {
  const networks = ids('hubnetwork', 2);
  return municipalities.slice(0, 8).map(({ territory }) => {
    const hubId = newId('hub');
    const organisationId = newId('organisation');
    const data = { hubNetworkId: random.pick(networks), organisationId, territoryId: territory };
    const opened = random.chance(0.5) ? START : momentIn(random);
    tell({ type: 'hub.opened', subject: hubId, occurredAt: opened, data });
    if (random.chance(0.3))
      tell({
        type: 'hub.closed',
        subject: hubId,
        sequence: 2,
        occurredAt: momentIn(random, opened + DAY, END),
        data,
      });
    return { hubId, hubTerritoryId: territory };
  });
}

function found({ community: subject }: Place, umbrella: string, index: number, tell: Tell): void {
  const common = { subject, community: subject };
  const data = { from: null, to: umbrella };
  tell({ ...common, type: 'community.umbrellaChanged', sequence: 2, occurredAt: START, data });
  for (const answeredFields of [3 + index, 8 + (index % 3)]) {
    const occurredAt = START + answeredFields * DAY;
    tell({
      ...common,
      type: 'pitch.updated',
      sequence: answeredFields,
      occurredAt,
      data: { answeredFields },
    });
  }
}
