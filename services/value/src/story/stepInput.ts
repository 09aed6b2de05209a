import { z } from 'zod';
import { beneficiaryLevels, outcomeUnits, policyDocuments, valueCycles } from '@kolo/events';
import { calendarDay, idOf, integer, language, listOf, oneOf, report, text } from '@kolo/graphql';
import { amountText, isCurrency, isTooLarge, levelText } from './amount.ts';
import { capitals, changeMeasures, effectMeasures, stepModes, stepSigns, storyTemplates } from './values.ts';

const effect = z
  .object({ measure: oneOf(effectMeasures), amount: amountText, currency: z.string().trim().optional() })
  .transform(({ measure, amount, currency }, context) => {
    if (isTooLarge(measure, amount)) report(context, 'AMOUNT_TOO_LARGE', {}, ['amount']);
    if (measure === 'HOURS') return { measure, amount, currency: null };
    const code = currency?.toUpperCase() ?? '';
    if (code === '') report(context, 'REQUIRED', {}, ['currency']);
    else if (!isCurrency(code)) report(context, 'NOT_A_CURRENCY', {}, ['currency']);
    return { measure, amount, currency: code };
  });

/** How a measure changed, as a teller sends it. */
export const changeInput = z
  .object({
    measure: oneOf(changeMeasures),
    year: integer(1990, 2099),
    baseline: levelText,
    amount: levelText,
    unit: oneOf(outcomeUnits),
    source: text(1_000).optional(),
  })
  .transform((value, context) => {
    // A statistic is public where others can look it up.
    if (value.measure === 'PUBLIC_STATISTIC' && value.source === undefined)
      report(context, 'REQUIRED', {}, ['source']);
    return { ...value, source: value.source ?? null };
  });

/** A document that cites or follows the community's work, as a teller sends it. */
export const documentInput = z.object({ kind: oneOf(policyDocuments), citation: text(1_000) });

/** What a step may point to. */
const reference = idOf(
  'activity',
  'resource',
  'question',
  'answer',
  'post',
  'reply',
  'cohort',
  'programme',
  'story',
);

export const refList = listOf(reference, { max: 20 });

const step = z
  .object({
    id: idOf('step').optional(),
    cycle: oneOf(valueCycles),
    sign: oneOf(stepSigns).default('POSITIVE'),
    mode: oneOf(stepModes).default('ACTUAL'),
    text: text(4_000, { lines: true }),
    occurredOn: calendarDay.optional(),
    capital: oneOf(capitals).optional(),
    effects: listOf(effect, { max: 2 }).default([]),
    change: changeInput.optional(),
    document: documentInput.optional(),
    trapAvoidedThrough: idOf('person').optional(),
    personNamed: idOf('person').optional(),
    refs: refList.default([]),
  })
  .superRefine((value, context) => {
    if (value.capital && value.cycle !== 'POTENTIAL')
      report(context, 'CAPITAL_NOT_POTENTIAL', {}, ['capital']);
    // Two sums in one step would have to be told apart by every reader: each is a step of its own.
    const [first, second] = value.effects;
    if (first && first.measure === second?.measure)
      report(context, 'ONE_EFFECT_EACH', {}, ['effects', 1, 'measure']);
    if (first && value.sign === 'NULL') report(context, 'EFFECT_WITHOUT_VALUE', {}, ['effects']);
  });

export type StepInput = z.output<typeof step>;

export const effectList = listOf(effect, { max: 2 });
/** Two lines and a hope are enough, and so is less. */
const stepList = listOf(step, { min: 1, max: 30 });

/** The fields of a story that a teller fills in. */
export const storyFields = {
  template: oneOf(storyTemplates),
  language,
  title: text(200),
  beneficiaries: listOf(oneOf(beneficiaryLevels), { max: 3 }),
  steps: stepList,
};
