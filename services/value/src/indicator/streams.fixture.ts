import fc from 'fast-check';
import type { AnyKoloEvent } from '@kolo/events';
import { frameMakers } from './frame.fixture.ts';
import { outcomeMakers } from './outcomes.fixture.ts';
import { communityMakers } from './stream-community.fixture.ts';
import { learningMakers } from './stream-learning.fixture.ts';
import { tellingMakers } from './stream-telling.fixture.ts';
import { START, pick } from './stream-world.fixture.ts';
import type { Make, StreamWorld } from './stream-world.fixture.ts';

const makers: Make[] = [
  ...communityMakers,
  ...learningMakers,
  ...tellingMakers,
  ...frameMakers,
  ...outcomeMakers,
];

/** Streams of events of every type that some indicator counts, about two communities, over 13 months. */
export function eventStream(world: StreamWorld, maxLength = 100): fc.Arbitrary<AnyKoloEvent[]> {
  const small = fc.nat({ max: 500 });
  const one = fc
    .record({
      maker: fc.nat({ max: makers.length - 1 }),
      a: small,
      b: small,
      who: small,
      minute: fc.nat({ max: 570_000 }),
    })
    .map(({ maker, a, b, who, minute }) =>
      pick(makers, maker)(world, a, b, {
        tenant: world.tenantId,
        // Now and then in no community, or in a programme.
        community: who % 11 === 0 ? null : pick(world.communityIds, who >> 3),
        programme: who % 4 === 0 ? pick(world.programmeIds, who >> 4) : null,
        organisation: who % 7 === 0 ? null : pick(world.organisationIds, who),
        actor: pick(world.personIds, who),
        territory: who % 5 === 0 ? null : pick(world.territoryIds, who),
        occurredAt: START + minute * 60_000,
        timezone: 'Europe/Kyiv',
        sequence: 1 + (b % 4),
      }),
    );
  // By its default fast-check would hardly ever make more than ten.
  return fc.array(one, { minLength: 1, maxLength, size: 'max' });
}
