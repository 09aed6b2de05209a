import { errors } from 'jose';

/**
 * The token is at fault: malformed, expired, forged, or meant for somebody else. Anything else that a verifier throws
 * (say, a key set that cannot be reached) says nothing about the token, and must not be answered with "sign in again".
 */
export class InvalidTokenError extends Error {
  override name = 'InvalidTokenError';
}

const faultsOfTheToken = [
  errors.JWTInvalid,
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
];

/** Turns what jose throws about a token into an `InvalidTokenError`, and hands on everything else. */
export function blameToken(error: unknown): never {
  if (faultsOfTheToken.some((Fault) => error instanceof Fault)) {
    throw new InvalidTokenError('The token is not valid', { cause: error });
  }
  throw error;
}
