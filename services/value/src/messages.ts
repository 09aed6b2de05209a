import type { Messages } from '@kolo/graphql';

/** What this service's writes may say beyond the common codes. */
export const messages: Messages = {
  en: {
    NOT_AN_AMOUNT: 'Write a number above zero with at most two digits after the point: 40 or 300.50.',
    NOT_A_DECIMAL: 'Write a number with at most two digits after the point: 12.5, 0 or -120.',
    AMOUNT_TOO_LARGE: 'This number is too large to be true. Please check it.',
    NOT_A_CURRENCY: 'There is no such currency. Write its three letters: UAH, EUR, USD.',
    ONE_EFFECT_EACH:
      'One step names at most one number of hours and one sum of money. Tell the other in a step of its own.',
    EFFECT_WITHOUT_VALUE:
      'A step without value names no numbers. Choose another sign or take the numbers out.',
    EFFECT_NOT_YET:
      'Numbers, changes and documents belong to what has happened. Take them out, or say that it happened.',
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
    ALREADY_ANSWERED:
      'This survey has been answered already; one answer counts, and it cannot be changed because answers are kept without names. Nothing needs to be done: the results come when the survey closes.',
    SURVEY_IS_CLOSED: 'This survey is closed. Read its results, or ask who opened it to open a new one.',
    SURVEY_IS_OPEN: 'Such a survey is open already. Wait until it closes, or close it first.',
    NOT_ASKED:
      'This survey asks others: those who attended, are in the cohort, or were members when it was opened.',
    NOT_OF_THIS_SURVEY: 'A survey of this kind takes {{subject}} only. Please leave this field out.',
    NOBODY_TO_ASK:
      'There is nobody to ask yet. Record who attended, or enter the cohort, and open the survey then.',
    CLOSES_IN_THE_PAST: 'A survey closes at a time that is still to come. Choose a later one.',
    OPEN_TOO_LONG: 'A survey is open for at most {{max}} days. Choose an earlier end.',
  },
  uk: {
    NOT_AN_AMOUNT: 'Напишіть число, більше за нуль, щонайбільше з двома знаками після крапки: 40 або 300.50.',
    NOT_A_DECIMAL: 'Напишіть число щонайбільше з двома знаками після крапки: 12.5, 0 або -120.',
    AMOUNT_TOO_LARGE: 'Це число завелике, щоб бути правдою. Перевірте його, будь ласка.',
    NOT_A_CURRENCY: 'Такої валюти немає. Напишіть її три літери: UAH, EUR, USD.',
    ONE_EFFECT_EACH:
      'Один крок називає щонайбільше одну кількість годин і одну суму грошей. Друге розкажіть окремим кроком.',
    EFFECT_WITHOUT_VALUE: 'Крок без цінності не називає чисел. Оберіть інший знак або приберіть числа.',
    EFFECT_NOT_YET:
      'Числа, зміни та документи належать тому, що вже сталося. Приберіть їх або скажіть, що це сталося.',
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
    ALREADY_ANSWERED:
      'На це опитування вже відповіли; рахується одна відповідь, і змінити її не можна, бо відповіді зберігають без імен. Робити нічого не треба: результати будуть, коли опитування закриють.',
    SURVEY_IS_CLOSED:
      'Це опитування закрите. Прочитайте його результати або попросіть того, хто його відкрив, відкрити нове.',
    SURVEY_IS_OPEN: 'Таке опитування вже відкрите. Дочекайтеся його кінця або спершу закрийте його.',
    NOT_ASKED:
      'Це опитування для інших: для тих, хто був присутній, належить до групи або був учасником, коли його відкрили.',
    NOT_OF_THIS_SURVEY: 'Опитування цього виду приймає лише {{subject}}. Залиште це поле порожнім.',
    NOBODY_TO_ASK:
      'Поки що нема кого питати. Запишіть, хто був присутній, або введіть групу, і тоді відкрийте опитування.',
    CLOSES_IN_THE_PAST: 'Опитування закривається в час, який ще настане. Оберіть пізніший.',
    OPEN_TOO_LONG: 'Опитування відкрите щонайбільше {{max}} днів. Оберіть раніший кінець.',
  },
  ru: {
    NOT_AN_AMOUNT: 'Напишите число больше нуля, не более чем с двумя знаками после точки: 40 или 300.50.',
    NOT_A_DECIMAL: 'Напишите число не более чем с двумя знаками после точки: 12.5, 0 или -120.',
    AMOUNT_TOO_LARGE: 'Это число слишком велико, чтобы быть правдой. Проверьте его, пожалуйста.',
    NOT_A_CURRENCY: 'Такой валюты нет. Напишите три её буквы: UAH, EUR, USD.',
    ONE_EFFECT_EACH:
      'Один шаг называет не более одного числа часов и одной суммы денег. Второе расскажите отдельным шагом.',
    EFFECT_WITHOUT_VALUE: 'Шаг без ценности не называет чисел. Выберите другой знак или уберите числа.',
    EFFECT_NOT_YET:
      'Числа, изменения и документы относятся к тому, что уже произошло. Уберите их или скажите, что это произошло.',
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
    ALREADY_ANSWERED:
      'На этот опрос уже ответили; считается один ответ, и изменить его нельзя, потому что ответы хранятся без имён. Делать ничего не нужно: результаты будут, когда опрос закроют.',
    SURVEY_IS_CLOSED:
      'Этот опрос закрыт. Прочитайте его результаты или попросите того, кто его открыл, открыть новый.',
    SURVEY_IS_OPEN: 'Такой опрос уже открыт. Дождитесь его конца или сначала закройте его.',
    NOT_ASKED:
      'Этот опрос для других: для тех, кто присутствовал, входит в группу или был участником, когда его открыли.',
    NOT_OF_THIS_SURVEY: 'Опрос этого вида принимает только {{subject}}. Оставьте это поле пустым.',
    NOBODY_TO_ASK:
      'Пока некого спрашивать. Запишите, кто присутствовал, или введите группу, и тогда откройте опрос.',
    CLOSES_IN_THE_PAST: 'Опрос закрывается в момент, который ещё наступит. Выберите более поздний.',
    OPEN_TOO_LONG: 'Опрос открыт не более {{max}} дней. Выберите более ранний конец.',
  },
};
