import type { Id } from '@kolo/runtime';
import type { PersonRecord } from '../person/person.model.ts';
import type { Standing } from './standing.ts';

/**
 * Whether a viewer may act for a person (communities.md §9): a machine that relays e-mail and SMS for the tenant, a keeper
 * for somebody without a connection of their own, and a proxy whom the person named.
 */
export function mayActFor(viewerId: Id | null, standing: Standing, person: PersonRecord): boolean {
  if (standing.isRelay) return true;
  if (viewerId === null) return false;
  if (person.proxyIds.includes(viewerId)) return true;
  return standing.isKeeper && (person.bandwidth === 'NONE' || person.bandwidth === 'SHARED');
}
