import type { SurveyQuestion } from '@kolo/events';
import { mean, part, ratio } from './definition.ts';
import type { Finished, Part } from './definition.ts';
import type { PartialOf } from './measure.ts';
import { answersIn, repliesTo } from './measure/surveys.ts';
import type { Reply, SurveyState } from './measure/surveys.ts';

/** Which part of those who were asked answered: stands beside every figure that people report. */
export function responseRate(replies: readonly Reply[]): Part {
  const asked = new Set(replies.map(personOf));
  const answered = new Set(answersIn(replies).map(personOf));
  return part('RESPONSE_RATE', ratio(answered.size, asked.size));
}

const personOf = ({ personId }: Reply): string => personId;

/** The mean answer to a question; n = persons who answered. */
export function meanAnswer(question: SurveyQuestion, folded: PartialOf<SurveyState>): Finished {
  return meanOf(repliesTo([question], folded));
}

/** The mean of some replies, with their response rate. */
export function meanOf(replies: readonly Reply[]): Finished {
  const answers = answersIn(replies);
  const persons = new Set(answers.map(personOf)).size;
  return {
    ...mean(
      answers.map(({ answer }) => answer),
      persons,
    ),
    parts: [responseRate(replies)],
  };
}

/** The share of yes among the answers to a question; n = persons who answered. Who answered several times counts as by the best. */
export function shareOfYes(replies: readonly Reply[]): Finished {
  const answers = answersIn(replies);
  const persons = new Set(answers.map(personOf));
  const yes = new Set(answers.filter(({ answer }) => answer > 0).map(personOf));
  return { ...ratio(yes.size, persons.size), parts: [responseRate(replies)] };
}
