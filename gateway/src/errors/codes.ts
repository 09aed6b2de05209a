/** What services say on purpose. Their message and code reach the caller. */
const serviceCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
] as const;

export function isServiceCode(code: unknown): code is (typeof serviceCodes)[number] {
  const codes: readonly unknown[] = serviceCodes;
  return codes.includes(code);
}
