import { defineActivityType, strayNumbers } from './activityType.ts';
import { answer, entryNumber, group, list, longText, person, question, required } from './field.ts';
import { names } from './names.ts';

export const questionAnswer = defineActivityType({
  code: 'QUESTION_ANSWER',
  names: names('Запитання й відповіді', 'Вопросы и ответы', 'Questions and answers'),
  descriptions: names(
    'Ставлять запитання, дають відповіді, одну приймають.',
    'Задают вопрос, дают ответы, один принимают.',
    'A question is asked, answers are given, one is accepted.',
  ),
  ...{ formality: 1, source: 'EACH_OTHER', mode: 'FROM', family: 1 },
  roles: [names('хто питає', 'кто спрашивает', 'asker'), names('хто відповідає', 'кто отвечает', 'answerer')],
  outputs: [names('відповіді', 'ответы', 'answers'), names('часте запитання', 'частый вопрос', 'FAQ entry')],
  fields: {
    question: required(
      group(
        names('Запитання', 'Вопрос', 'The question'),
        {
          text: longText(names('Про що питають', 'О чём спрашивают', 'What is asked')),
          questionId: question(
            names('Запитання в спільноті', 'Вопрос в сообществе', 'The question in the community'),
          ),
        },
        { oneOf: ['text', 'questionId'] },
      ),
    ),
    answers: list(
      group(
        names('Відповіді', 'Ответы', 'The answers'),
        {
          text: longText(names('Відповідь', 'Ответ', 'The answer')),
          answerId: answer(
            names('Відповідь у спільноті', 'Ответ в сообществе', 'The answer in the community'),
          ),
          answererId: person(names('Хто відповів', 'Кто ответил', 'Who answered')),
        },
        { oneOf: ['text', 'answerId'] },
      ),
    ),
    acceptedAnswer: entryNumber(
      names('Номер прийнятої відповіді', 'Номер принятого ответа', 'Number of the answer that was accepted'),
    ),
  },
  check: ({ answers, acceptedAnswer }) =>
    strayNumbers(answers, [{ number: acceptedAnswer, field: ['acceptedAnswer'] }]),
});
