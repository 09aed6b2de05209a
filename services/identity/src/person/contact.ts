/**
 * An e-mail address or phone number as it was typed, in the form in which it is stored. Nothing is refused here: what is
 * no address at all is simply nobody's.
 */
export function normalisedContact(typed: string): string {
  return typed.includes('@') ? typed.trim().toLowerCase() : typed.replace(/[\s()-]/g, '');
}
