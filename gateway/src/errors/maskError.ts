import type { GraphQLFormattedError } from 'graphql';
import { isRequestCode, isServiceCode } from './codes.ts';

/**
 * What a caller may see of an error: message, code and path; places in the document only of errors in the document.
 * Nothing else that an error carries (name, URL and body of a service, stack) gets through, in any mode.
 */
export function maskError({
  message,
  path,
  locations,
  extensions,
}: GraphQLFormattedError): GraphQLFormattedError {
  const code = extensions?.['code'];
  const where = path && { path };
  if (isServiceCode(code)) return { message, ...where, extensions: { code } };
  if (isRequestCode(code))
    return { message, ...(locations && { locations }), ...where, extensions: { code } };
  const known = code === 'SERVICE_UNAVAILABLE' ? code : 'INTERNAL';
  return { message: known, ...where, extensions: { code: known } };
}
