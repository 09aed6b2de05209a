import type { Fold } from './definition.ts';
import { newest } from './measure.ts';
import { attended, attendances } from './measure/attendances.ts';
import { exchanges } from './measure/exchanges.ts';
import { workplacesAt } from './measure/joinings.ts';
import { organisationsOfResources, views } from './measure/views.ts';
import type { Window } from './window.ts';

/** The other organisations whose practice each person saw: at an activity, in a resource, in an exchange with somebody. */
export function organisationsSeenBy(fold: Fold, window: Window): Map<string, Set<string>> {
  const present = attended(fold(attendances));
  const turned = Object.entries(fold(exchanges));
  const workplaces = workplacesOf([
    // The least that is known: where they came from when they attended.
    ...present.map(({ personId, organisationId }) => [personId, [0, organisationId]] as const),
    ...workplacesAt(fold, window),
    ...turned.map(
      ([key, [at, organisationId]]) => [key.slice(0, key.indexOf('>')), [at, organisationId]] as const,
    ),
  ]);

  const seen = new Map<string, Set<string>>();
  const see = (personId: string, organisationId: string | null | undefined) => {
    if (!organisationId || organisationId === workplaces.get(personId)) return;
    const known = seen.get(personId);
    if (known) known.add(organisationId);
    else seen.set(personId, new Set([organisationId]));
  };
  for (const atActivity of Map.groupBy(present, ({ activityId }) => activityId).values()) {
    const organisations = new Set(atActivity.map(({ organisationId }) => organisationId));
    for (const { personId, organisationId: own } of atActivity) {
      for (const organisationId of organisations) if (organisationId !== own) see(personId, organisationId);
    }
  }
  const resources = fold(organisationsOfResources);
  for (const key of Object.keys(fold(views))) {
    const [personId = '', resourceId = ''] = key.split('@');
    see(personId, resources[resourceId]?.[1]);
  }
  for (const [key] of turned) {
    const [from = '', to = ''] = key.split('>');
    see(from, workplaces.get(to));
  }
  return seen;
}

/** Where each person worked when they joined, took up a post or last turned to somebody: whatever is newest. */
function workplacesOf(
  told: readonly (readonly [string, readonly [number, string | null]])[],
): Map<string, string | null> {
  const last = new Map<string, readonly [number, string | null]>();
  for (const [personId, state] of told) {
    const known = last.get(personId);
    if (state[1] !== null) last.set(personId, known ? newest(known, state) : state);
  }
  return new Map([...last].map(([personId, [, organisationId]]) => [personId, organisationId]));
}
