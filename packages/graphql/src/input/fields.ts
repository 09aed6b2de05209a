import { z } from 'zod';
import { isId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';

// The fields that inputs are made of. Each refuses with a code that user-error/messages.ts has a sentence for.

type Params = Record<string, string | number>;

/** Reports a user-error code at a path of the input. */
export function report(
  context: { addIssue(issue: { code: 'custom'; path?: (string | number)[]; params: Params }): void },
  code: string,
  params: Params = {},
  path: (string | number)[] = [],
): void {
  context.addIssue({ code: 'custom', path, params: { ...params, userError: code } });
}

// Tabs and line breaks belong to a text of several lines; everything else below space, DEL, C1, the marks that turn the
// direction of writing round, annotations and non-characters do not belong to any.
const controlInLines =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]/u;
const control = /[\u0000-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]/u;
/** A text of these alone looks empty; among others some of them have work to do, e.g. in emoji. */
const nothingToSee = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** A tag that a browser would take for one, or a comment. Two searches, because one expression takes quadratic time on `<a<a<a…`. */
function hasHtml(value: string): boolean {
  const opening = value.search(/<(?:\/?[a-z]|!--|!doctype)/iu);
  return opening >= 0 && (value.startsWith('<!', opening) || value.includes('>', opening));
}

/** As it is kept: one spelling of each letter, no blanks around it; what looks empty is empty. */
function composed(value: string): string {
  const kept = value.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  return nothingToSee.test(kept) ? '' : kept;
}

/**
 * A required text of 1 to `max` characters: trimmed, composed (NFC), without HTML and control characters. `lines`
 * allows line breaks.
 */
export function text(max: number, options: { min?: number; lines?: boolean } = {}) {
  return z
    .string()
    .transform(composed)
    .superRefine((value, context) => {
      const length = [...value].length;
      if (length === 0) return report(context, 'REQUIRED');
      if (length < (options.min ?? 1)) return report(context, 'TOO_SHORT', { min: options.min ?? 1 });
      if (length > max) return report(context, 'TOO_LONG', { max });
      if ((options.lines ? controlInLines : control).test(value) || !value.isWellFormed()) {
        return report(context, 'CONTROL_CHARACTERS');
      }
      if (hasHtml(value)) return report(context, 'HTML_NOT_ALLOWED');
    });
}

/** An id of one kind, or of one of several. */
export function idOf(...prefixes: [IdPrefix, ...IdPrefix[]]) {
  return z.string().superRefine((value, context) => {
    if (value === '') return report(context, 'REQUIRED');
    if (!prefixes.some((prefix) => isId(prefix, value)))
      report(context, 'WRONG_ID', { kind: prefixes.join(' / ') });
  });
}

export function oneOf<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options);
}

/** A list of at most `max` (100) entries; each entry is judged by itself. */
export function listOf<T extends z.ZodType>(item: T, options: { min?: number; max?: number } = {}) {
  const { min = 0, max = 100 } = options;
  return z
    .array(z.unknown())
    .superRefine((value, context) => {
      if (value.length > max) report(context, 'TOO_MANY', { max });
      if (value.length < min) report(context, 'TOO_FEW', { min });
    })
    .pipe(z.array(item));
}

export function integer(min: number, max: number) {
  return z.number().superRefine((value, context) => {
    if (!Number.isSafeInteger(value)) return report(context, 'NOT_A_NUMBER');
    if (value < min || value > max) report(context, 'OUT_OF_RANGE', { min, max });
  });
}

export const yesNo = z.boolean();

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language tag, e.g. `uk` or `bs-Latn`; answered in canonical form. */
export const language = z.string().transform((value, context) => {
  try {
    const locale = new Intl.Locale(value.trim());
    if (value.trim().length <= 35 && languageNames.of(locale.language) !== undefined)
      return locale.toString();
  } catch {
    // Falls through to the report.
  }
  report(context, value.trim() === '' ? 'REQUIRED' : 'NOT_A_LANGUAGE');
  return z.NEVER;
});

export const email = text(254)
  .transform((value) => value.toLowerCase())
  .superRefine((value, context) => {
    if (!z.email().safeParse(value).success) report(context, 'NOT_AN_EMAIL');
  });

/** E.164, as in `+380441234567`; spaces, brackets, dots and hyphens are forgiven. */
export const phone = text(40)
  .transform((value) => value.replace(/[\s().\p{Dash_Punctuation}]/gu, ''))
  .superRefine((value, context) => {
    if (!/^\+[1-9]\d{6,14}$/.test(value)) report(context, 'NOT_A_PHONE');
  });

/** A text with its language: `LocalizedTextInput`. */
export function localizedText(max: number) {
  return z.object({ language, text: text(max) });
}
