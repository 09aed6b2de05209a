import type { LeadershipGroup, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import type { CommunityRecord } from '../community/community.model.ts';
import { currentLeadersOf } from '../leadership/leadership.store.ts';
import { findPersons } from '../person/person.store.ts';
import { letterOf } from './letterOf.ts';
import type { Sentence } from './letterOf.ts';
import { notify } from './notify.ts';
import type { NewNotification } from './notify.ts';

/** Tells everybody in a leadership group, once each; the keepers where the group has a gap. */
export async function notifyLeaders<Words>(
  deps: Pick<Deps, 'connection' | 'clock'>,
  writing: Writing,
  community: CommunityRecord,
  group: LeadershipGroup,
  message: Pick<NewNotification, 'kind' | 'about'> & {
    /** What it is about; each reader's id is put behind it. */
    key: string;
    sentence: Sentence<Words>;
    words: Words;
  },
): Promise<void> {
  const { key, sentence, words, ...rest } = message;
  const leaders = await currentLeadersOf(deps.connection, [community._id], writing.session);
  const holders = leaders.filter((term) => term.group === group);
  const told = holders.length > 0 ? holders : leaders.filter((term) => term.group === 'COMMUNITY_KEEPER');
  const persons = await findPersons(
    deps.connection,
    told.map(({ personId }) => personId),
    writing.session,
  );
  for (const person of persons.values()) {
    const text = letterOf(sentence, community, person.languages, words);
    await notify(deps, writing, { ...rest, key: `${key}|${person._id}`, person, community, text });
  }
}
