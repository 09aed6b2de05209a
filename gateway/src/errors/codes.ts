/** What services say on purpose. Their message and code reach the caller. */
const serviceCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'RATE_LIMITED',
] as const;

/** What the gateway says about the request itself, before any service is asked. */
const requestCodes = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
] as const;

const contains = (codes: readonly string[], code: unknown) =>
  typeof code === 'string' && codes.includes(code);

export function isServiceCode(code: unknown): code is (typeof serviceCodes)[number] {
  return contains(serviceCodes, code);
}

export function isRequestCode(code: unknown): code is (typeof requestCodes)[number] {
  return contains(requestCodes, code);
}
