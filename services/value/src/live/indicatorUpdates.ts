import { standingTypes } from '@kolo/events';
import type { AnyKoloEvent, EventType } from '@kolo/events';
import { createLivePublisher } from '@kolo/live';
import type { LiveMessage } from '@kolo/live';
import { newId } from '@kolo/runtime';
import type { Clock, Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import { kindOf } from '../indicator/scope.ts';
import type { ScopeKind, ScopeName } from '../indicator/scope.ts';
import type { ValueRecord } from '../indicator-value/indicator-value.model.ts';

/** An indicator that came to something else in a scope and period. */
export interface IndicatorUpdate {
  scope: ScopeName;
  code: string;
  period: string;
}

type Updated = Pick<ValueRecord, 'communityId' | 'scope' | 'code' | 'window'>;

const topicOfCommunity = (communityId: Id): string => `community:${communityId}`;
const inCommunity: readonly ScopeKind[] = ['community', 'umbrella', 'cohort'];

/**
 * Those who listen to the figures of a scope. Of a community, with those under it and the cohorts in it, it is one topic: who may
 * listen is asked again when somebody's standing there changes. Who reads the other scopes reads them by a role, as identity tells.
 */
export const topicOf = (scope: ScopeName, communityId: Id | null): string =>
  communityId !== null && inCommunity.includes(kindOf(scope))
    ? topicOfCommunity(communityId)
    : `scope:${scope}`;

const UPDATED = 'indicators.updated';

/** What a message says of figures; nothing where it tells that somebody's standing changed. */
export function updatesIn({ type, about }: LiveMessage): IndicatorUpdate[] {
  const [scope, ...values] = about;
  if (type !== UPDATED || scope === undefined) return [];
  return values.map((value) => {
    const [code = '', period = ''] = value.split(' ');
    return { scope, code, period };
  });
}

/** One message for each scope: computing one changes dozens of values. */
function messagesOfUpdates(clock: Clock, updated: readonly Updated[]): LiveMessage[] {
  return [...Map.groupBy(updated, ({ scope }) => scope)].flatMap(([scope, values]) => {
    const [first] = values;
    if (!first) return [];
    const about = [scope, ...values.map(({ code, window }) => `${code} ${window}`)];
    return [messageOf(clock, topicOf(scope, first.communityId), UPDATED, about)];
  });
}

const standing: ReadonlySet<EventType> = new Set<EventType>(standingTypes);

/** After events that change who may read the figures of a community: listeners are asked again whether they may. */
function messagesOfStandings(clock: Clock, events: readonly AnyKoloEvent[]): LiveMessage[] {
  const changed = events.flatMap(({ type, community }) =>
    standing.has(type) && community !== null ? [community] : [],
  );
  return [...new Set(changed)].map((community) =>
    messageOf(clock, topicOfCommunity(community), 'standing.changed', []),
  );
}

function messageOf(clock: Clock, topic: string, type: string, about: string[]): LiveMessage {
  const at = new Date(clock.now()).toISOString();
  return { topic, type, about, at, key: newId('event') };
}

export interface IndicatorTelling {
  /** After the commit: what came to something else. */
  updated(values: readonly Updated[]): Promise<void>;
  /** After the commit: events that were taken in. */
  consumed(events: readonly AnyKoloEvent[]): Promise<void>;
}

/**
 * Tells those who listen what was computed. Figures are in no outbox, so what is committed may stay untold when a process dies in
 * between, or cannot reach Valkey: then all are told of a gap before anything else. `mayLack`: whether a process before this one
 * may have died so.
 */
export function createIndicatorTelling(
  { redis, namespace, clock, logger }: Deps,
  { mayLack }: { mayLack: boolean },
): IndicatorTelling {
  const live = createLivePublisher({ redis, namespace, service: 'value' });

  const tell = async (messages: LiveMessage[]) => {
    if (messages.length === 0 && !mayLack) return;
    try {
      if (mayLack) await live.warnOfGap();
      mayLack = false;
      await live.publish(messages);
    } catch (error) {
      mayLack = true;
      logger.warn({ err: error }, 'What was computed could not be told to those who listen');
    }
  };
  void tell([]);
  return {
    updated: (values) => tell(messagesOfUpdates(clock, values)),
    consumed: (events) => tell(messagesOfStandings(clock, events)),
  };
}
