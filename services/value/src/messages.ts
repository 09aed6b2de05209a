import type { Messages } from '@kolo/graphql';

/** What this service's writes may say beyond the common codes. */
export const messages: Messages = {
  en: {
    NOT_AN_AMOUNT: 'Write a number above zero with at most two digits after the point: 40 or 300.50.',
    AMOUNT_TOO_LARGE: 'This number is too large to be true. Please check it.',
    NOT_A_CURRENCY: 'There is no such currency. Write its three letters: UAH, EUR, USD.',
    ONE_EFFECT_EACH:
      'One step names at most one number of hours and one sum of money. Tell the other in a step of its own.',
    EFFECT_WITHOUT_VALUE:
      'A step without value names no numbers. Choose another sign or take the numbers out.',
    EFFECT_NOT_YET: 'Numbers belong to what has happened. Take them out, or say that it happened.',
    CAPITAL_NOT_POTENTIAL:
      'The kind of capital is told of potential value only. Take it out or choose the cycle POTENTIAL.',
    NOT_YET:
      'This day has not come yet. What happened lies in the past; mark the step as a hope if it is one.',
    NOT_YOURSELF: 'Name another person: nobody confirms their own story.',
    CONSENT_TOO_NARROW:
      'Nobody else may read this story yet. Let at least your community read it, so that somebody can confirm it.',
    NOT_YOURS_TO_CONFIRM:
      'This story is confirmed by those it names or by a colleague of its teller; where it names nobody, by a keeper of the community.',
    NOT_AN_INDICATOR: 'There is no indicator with this code. Codes look like RE-01.',
    NOT_A_PERIOD:
      'This indicator has no value for such a period. Possible kinds: {{kinds}}; a quarter is written 2010-Q2.',
    OUTSIDE_THE_WINDOW: 'The step lies outside of the period: it may have happened from {{from}} to {{to}}.',
  },
  uk: {
    NOT_AN_AMOUNT: 'Напишіть число, більше за нуль, щонайбільше з двома знаками після крапки: 40 або 300.50.',
    AMOUNT_TOO_LARGE: 'Це число завелике, щоб бути правдою. Перевірте його, будь ласка.',
    NOT_A_CURRENCY: 'Такої валюти немає. Напишіть її три літери: UAH, EUR, USD.',
    ONE_EFFECT_EACH:
      'Один крок називає щонайбільше одну кількість годин і одну суму грошей. Друге розкажіть окремим кроком.',
    EFFECT_WITHOUT_VALUE: 'Крок без цінності не називає чисел. Оберіть інший знак або приберіть числа.',
    EFFECT_NOT_YET: 'Числа належать тому, що вже сталося. Приберіть їх або скажіть, що це сталося.',
    CAPITAL_NOT_POTENTIAL:
      'Вид капіталу вказують лише для потенційної цінності. Приберіть його або оберіть цикл POTENTIAL.',
    NOT_YET:
      'Цей день ще не настав. Те, що сталося, лежить у минулому; якщо це сподівання, позначте крок так.',
    NOT_YOURSELF: 'Назвіть іншу людину: ніхто не підтверджує власну історію.',
    CONSENT_TOO_NARROW:
      'Цю історію ще ніхто не може читати. Дозвольте читати її хоча б вашій спільноті, щоб хтось міг її підтвердити.',
    NOT_YOURS_TO_CONFIRM:
      'Цю історію підтверджують ті, кого в ній названо, або колега оповідача; якщо нікого не названо, хранитель спільноти.',
    NOT_AN_INDICATOR: 'Показника з таким кодом немає. Коди мають вигляд RE-01.',
    NOT_A_PERIOD:
      'Цей показник не має значення за такий період. Можливі види: {{kinds}}; квартал пишуть так: 2010-Q2.',
    OUTSIDE_THE_WINDOW: 'Крок лежить поза періодом: він міг статися від {{from}} до {{to}}.',
  },
  ru: {
    NOT_AN_AMOUNT: 'Напишите число больше нуля, не более чем с двумя знаками после точки: 40 или 300.50.',
    AMOUNT_TOO_LARGE: 'Это число слишком велико, чтобы быть правдой. Проверьте его, пожалуйста.',
    NOT_A_CURRENCY: 'Такой валюты нет. Напишите три её буквы: UAH, EUR, USD.',
    ONE_EFFECT_EACH:
      'Один шаг называет не более одного числа часов и одной суммы денег. Второе расскажите отдельным шагом.',
    EFFECT_WITHOUT_VALUE: 'Шаг без ценности не называет чисел. Выберите другой знак или уберите числа.',
    EFFECT_NOT_YET: 'Числа относятся к тому, что уже произошло. Уберите их или скажите, что это произошло.',
    CAPITAL_NOT_POTENTIAL:
      'Вид капитала указывают только для потенциальной ценности. Уберите его или выберите цикл POTENTIAL.',
    NOT_YET:
      'Этот день ещё не настал. То, что произошло, лежит в прошлом; если это надежда, отметьте шаг так.',
    NOT_YOURSELF: 'Назовите другого человека: никто не подтверждает свою собственную историю.',
    CONSENT_TOO_NARROW:
      'Эту историю ещё никто не может читать. Разрешите читать её хотя бы вашему сообществу, чтобы кто-то мог её подтвердить.',
    NOT_YOURS_TO_CONFIRM:
      'Эту историю подтверждают те, кто в ней назван, или коллега рассказчика; если никто не назван, хранитель сообщества.',
    NOT_AN_INDICATOR: 'Показателя с таким кодом нет. Коды имеют вид RE-01.',
    NOT_A_PERIOD:
      'У этого показателя нет значения за такой период. Возможные виды: {{kinds}}; квартал пишут так: 2010-Q2.',
    OUTSIDE_THE_WINDOW: 'Шаг лежит вне периода: он мог произойти с {{from}} по {{to}}.',
  },
};
