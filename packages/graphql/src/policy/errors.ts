import { GraphQLError } from 'graphql';

// Failures that nobody expects of a well-behaved client; the gateway lets exactly these codes through.

const failure = (code: string, message: string) => new GraphQLError(message, { extensions: { code } });

export const unauthenticated = () => failure('UNAUTHENTICATED', 'Please sign in first.');
export const forbidden = () => failure('FORBIDDEN', 'You may not see or do this.');
export const badUserInput = (message: string) => failure('BAD_USER_INPUT', message);
export const rateLimited = () =>
  failure('RATE_LIMITED', 'Too many attempts. Please wait a little and try again.');
