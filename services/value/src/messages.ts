import type { Messages } from '@kolo/graphql';

/** What this service's writes may say beyond the common codes. */
export const messages: Messages = {
  en: {},
  uk: {},
  ru: {},
};
