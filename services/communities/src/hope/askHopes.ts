import type { AnyKoloEvent, Writing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import type { Id } from '@kolo/runtime';
import { findCommunity } from '../community/community.store.ts';
import { localDay } from '../community/localDay.ts';
import { contributorOf } from '../contribution/contribution.store.ts';
import { letterOf } from '../notification/letterOf.ts';
import type { Sentence } from '../notification/letterOf.ts';
import { notify } from '../notification/notify.ts';
import { findPerson } from '../person/person.store.ts';

const sentence: Sentence<{ day: string }> = {
  uk: (title, { day }) =>
    `Коло. У своїй історії в спільноті «${title}» ви розповіли про надію; ${day} настав час спитати, що з нею сталося. Відповідайте: 1 – здійснилося, 2 – змінилося і ще попереду, 3 – уже не планую.`,
  ru: (title, { day }) =>
    `Коло. В своей истории в сообществе «${title}» вы рассказали о надежде; ${day} пришло время спросить, что с ней стало. Ответьте: 1 – сбылось, 2 – изменилось и ещё впереди, 3 – больше не планирую.`,
  en: (title, { day }) =>
    `Kolo. In your story in the community «${title}» you told of a hope; on ${day} it is time to ask what became of it. Answer: 1 – it came true, 2 – it changed and is still to come, 3 – I gave it up.`,
};

/** Consumes `aspiration.asked`: asks the teller what became of a hope, in one message that one tap answers. */
export async function askHopes(deps: Deps, events: readonly AnyKoloEvent[], writing: Writing): Promise<void> {
  for (const event of events) {
    if (event.type !== 'aspiration.asked' || event.community === null) continue;
    const { stepId, dueOn, tellerId } = event.data;
    // Events from before name no teller: who handed the story in told it.
    const personId = tellerId ?? (await contributorOf(deps.connection, writing.session, event.subject));
    if (personId === null) continue;
    const hope = { storyId: event.subject, stepId, dueOn, personId, communityId: event.community };
    await ask(deps, writing, hope);
  }
}

async function ask(
  deps: Deps,
  writing: Writing,
  hope: { storyId: Id; stepId: Id; dueOn: string; personId: Id; communityId: Id },
): Promise<void> {
  const { storyId, stepId, dueOn, personId, communityId } = hope;
  const community = await findCommunity(deps.connection, writing.session, communityId);
  if (!community || community.status === 'ARCHIVED') return;
  const person = await findPerson(deps.connection, writing.session, personId);
  const day = localDay(Date.parse(dueOn), community.timezone);
  await notify(deps, writing, {
    key: `ASPIRATION|${stepId}|${dueOn}`,
    kind: 'ASPIRATION',
    person,
    community,
    about: { id: storyId, stepId },
    text: letterOf(sentence, community, person.languages, { day }),
  });
}
