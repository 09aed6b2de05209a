import type { QueryFilter } from 'mongoose';
import { badUserInput, moment } from '@kolo/graphql';
import type { QueryActivitiesArgs } from '../generated/resolvers.ts';
import type { ActivityRecord } from './activity.model.ts';

/** Which activities a list is asked for; each argument narrows it down. */
export function activityFilter(
  args: Omit<QueryActivitiesArgs, 'first' | 'after'>,
): QueryFilter<ActivityRecord> {
  const { community, programme, hub, partOf, tenantType, language, from, to, ...axes } = args;
  const begins = {
    ...(from == null ? {} : { $gte: momentOf('from', from) }),
    ...(to == null ? {} : { $lt: momentOf('to', to) }),
  };
  const wanted = {
    ...axes,
    communityId: community,
    programmeId: programme,
    hubId: hub,
    partOfId: partOf,
    tenantTypeId: tenantType,
    languages: language == null ? null : canonical(language),
    startsAt: Object.keys(begins).length === 0 ? null : begins,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value != null));
}

function momentOf(name: 'from' | 'to', value: string): Date {
  const { success, data } = moment.safeParse(value);
  if (!success) throw badUserInput(`\`${name}\` is no moment with an offset, such as 2026-03-29T10:00:00Z.`);
  return new Date(data);
}

/** As languages are kept: `EN` finds what is spoken in `en`. */
function canonical(language: string): string {
  try {
    return new Intl.Locale(language.trim()).toString();
  } catch {
    throw badUserInput('`language` is no language tag (BCP 47).');
  }
}
