import type { Bandwidth, Channel } from '@kolo/events';
import type { NotificationChannel } from './notification.model.ts';

/** How a person can be reached, as far as they said. */
export interface Reachable {
  /** Null for who never filled an access profile. */
  bandwidth: Bandwidth | null;
  /** In the order in which the person prefers them. */
  channels: readonly Channel[];
}

const withoutConnection: readonly NotificationChannel[] = ['SMS', 'PRINT'];
const connected: readonly NotificationChannel[] = ['EMAIL', 'WEB', 'SMS'];

/** True for who has no connection, or one that a whole office shares: they get, and send, by SMS or on paper. */
function isOffline({ bandwidth }: Pick<Reachable, 'bandwidth'>): boolean {
  return bandwidth === 'NONE' || bandwidth === 'SHARED';
}

/**
 * The channel on which a person is told something: of their own list the first that reaches them. Who has no connection and named
 * nothing that works without one gets it printed by a keeper. `except` gives another one where there is one: reminders
 * take a different way than what they remind of.
 */
export function channelFor(person: Reachable, except: readonly Channel[] = []): NotificationChannel {
  const possible = isOffline(person) ? withoutConnection : connected;
  const wanted = possible.filter((channel) => !except.includes(channel));
  const candidates = wanted.length > 0 ? wanted : possible;
  const named = person.channels.find((channel) => candidates.includes(channel));
  if (named) return named;
  const usual: NotificationChannel = isOffline(person) ? 'PRINT' : 'WEB';
  return candidates.includes(usual) ? usual : (candidates[0] ?? usual);
}
