import { publishing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import type { Sentence } from '../notification/letterOf.ts';
import { notifyLeaders } from '../notification/notifyLeaders.ts';
import { quote } from '../notification/texts.ts';
import { findQuestion, firstQuestionsWaiting, helpAskedFor } from './question.store.ts';

const BATCH = 100;

const sentence: Sentence<{ question: string }> = {
  uk: (title, { question }) =>
    `Коло. Перше запитання учасника спільноти «${title}» уже дві доби без відповіді: ${question}. Хто міг би допомогти?`,
  ru: (title, { question }) =>
    `Коло. Первый вопрос участника сообщества «${title}» уже двое суток без ответа: ${question}. Кто мог бы помочь?`,
  en: (title, { question }) =>
    `Kolo. The first question of a member of the community «${title}» has waited for two days: ${question}. Who could help?`,
};

/** Tells the keepers, a day before 72 hours are over, of a member's first question that nobody has answered; once. */
export async function askForHelp(deps: Deps): Promise<void> {
  for (;;) {
    const due = await firstQuestionsWaiting(deps.connection, new Date(deps.clock.now()), BATCH);
    for (const { _id } of due) await askForHelpWith(deps, _id);
    if (due.length < BATCH) return;
  }
}

async function askForHelpWith(deps: Deps, questionId: Id): Promise<void> {
  const { connection } = deps;
  await publishing(deps, async (writing) => {
    const question = await findQuestion(connection, writing.session, questionId);
    if (!question?.helpDueAt) return;
    await helpAskedFor(connection, writing.session, questionId);
    const community = await findCommunity(connection, writing.session, question.communityId);
    if (question.status !== 'OPEN' || !community || community.status === 'ARCHIVED') return;
    await notifyLeaders(deps, writing, community, 'COMMUNITY_KEEPER', {
      kind: 'QUESTION_WAITS',
      key: `QUESTION_WAITS|${questionId}`,
      about: { id: questionId },
      sentence,
      words: { question: quote(question.text.text, 120) },
    });
  });
}
