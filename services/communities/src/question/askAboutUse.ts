import { bestLanguage } from '@kolo/graphql';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import { notify } from '../notification/notify.ts';
import { usedQuestionText } from '../notification/texts.ts';
import { findPerson } from '../person/person.store.ts';
import { publishing } from '@kolo/events';
import type { QuestionRecord } from './question.model.ts';
import { changeQuestion, dueToAskUse, findAnswer, findQuestion } from './question.store.ts';

const BATCH = 100;

/** Asks, 30 days after an answer was accepted, whether it was used at work: once for each accepted answer. */
export async function askAboutUse(deps: Deps): Promise<void> {
  for (;;) {
    const due = await dueToAskUse(deps.connection, new Date(deps.clock.now()), BATCH);
    for (const question of due) await askAbout(deps, question._id);
    if (due.length < BATCH) return;
  }
}

async function askAbout(deps: Deps, questionId: QuestionRecord['_id']): Promise<void> {
  const { connection, clock } = deps;
  await publishing(deps, async (writing) => {
    const { session, emit } = writing;
    const question = await findQuestion(connection, session, questionId);
    const now = clock.now();
    // Another worker asked, or another answer was accepted, in the meantime.
    if (!question?.askUseAt || question.askUseAt.getTime() > now || !question.acceptedAnswerId) return;
    const { askerId: personId, acceptedAnswerId: answerId, communityId } = question;
    const community = await findCommunity(connection, session, communityId);
    const answer = await findAnswer(connection, session, answerId);
    const nothingToAsk = !community || !answer || community.status === 'ARCHIVED';
    const sequence = await changeQuestion(connection, session, question, {
      askUseAt: null,
      ...(nothingToAsk
        ? {}
        : { uses: [...question.uses, { answerId, askedAt: new Date(now), used: null, answeredAt: null }] }),
    });
    if (nothingToAsk) return;

    const person = await findPerson(connection, session, personId);
    const language = bestLanguage(person.languages);
    emit({
      type: 'survey.asked',
      subject: questionId,
      data: { survey: 'USED', personId, answerId, questionId },
      ...envelopeOf(community),
      sequence,
    });
    await notify(deps, writing, {
      key: `USED_QUESTION|${answerId}`,
      kind: 'USED_QUESTION',
      about: { id: questionId },
      person,
      community,
      text: { language, text: usedQuestionText(language, question.text.text, answer.text.text) },
    });
  });
}
