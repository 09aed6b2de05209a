import { z } from 'zod';
import { report } from '@kolo/graphql';

/** Larger ones are typing errors: a hundred years of one person's hours, the budget of a country. */
const MAX_WHOLE_DIGITS = { HOURS: 6, MONEY: 12, LEVEL: 12 } as const;

const decimal = /^(\d{1,15})(?:[.,](\d{1,2}))?$/;

/** A decimal number with at most two digits after the point, in hundredths without ever being a floating-point number; null for others. */
function hundredthsIn(text: string): number | null {
  const [, whole = '', cents = ''] = decimal.exec(text) ?? [];
  return whole === '' ? null : Number(`${whole}${cents.padEnd(2, '0')}`);
}

/** Spaces between digits are forgiven. */
const compact = (value: string): string => value.replace(/[\s\u00A0\u202F]/g, '');

/** A positive decimal number with at most two digits after the point, as text; parsed to hundredths. */
export const amountText = z.string().transform((value, context) => {
  const text = compact(value);
  if (text === '') {
    report(context, 'REQUIRED');
    return z.NEVER;
  }
  const hundredths = hundredthsIn(text);
  if (hundredths === null || hundredths === 0) {
    report(context, 'NOT_AN_AMOUNT');
    return z.NEVER;
  }
  return hundredths;
});

/** The same for what may be zero or negative: a balance of migration, a change in percent. */
export const levelText = z.string().transform((value, context) => {
  const text = compact(value);
  if (text === '') {
    report(context, 'REQUIRED');
    return z.NEVER;
  }
  const isNegative = /^[-\u2212]/.test(text);
  const hundredths = hundredthsIn(isNegative ? text.slice(1) : text);
  if (hundredths === null || isTooLarge('LEVEL', hundredths)) {
    report(context, hundredths === null ? 'NOT_A_DECIMAL' : 'AMOUNT_TOO_LARGE');
    return z.NEVER;
  }
  // There is no negative zero.
  return isNegative && hundredths > 0 ? -hundredths : hundredths;
});

export function isTooLarge(measure: keyof typeof MAX_WHOLE_DIGITS, hundredths: number): boolean {
  return String(Math.trunc(hundredths / 100)).length > MAX_WHOLE_DIGITS[measure];
}

/** Hundredths as text: 4000 → `40`, 4050 → `40.5`. */
export function amountAsText(hundredths: number): string {
  const sign = hundredths < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(hundredths) / 100);
  const cents = String(Math.abs(hundredths % 100))
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sign}${whole}${cents === '' ? '' : `.${cents}`}`;
}

// Codes of ISO 4217 that stand for no country's money: metals, bonds, tests, "no currency".
const noMoney = /^X(?!AF|CD|CG|OF|PF)/;
const currencies = new Set(Intl.supportedValuesOf('currency').filter((code) => !noMoney.test(code)));

/** Whether ISO 4217 knows this currency, also one that is no longer in use: stories tell of years ago. */
export function isCurrency(code: string): boolean {
  return currencies.has(code);
}
