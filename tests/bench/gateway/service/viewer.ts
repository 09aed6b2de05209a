import type { Viewer } from '@kolo/auth';

/** Who asks in the benchmark of a service. */
export const reader: Viewer = {
  kind: 'PERSON',
  personId: 'person_1',
  sessionId: 'session_1',
  tokenId: null,
  roles: [],
  scopes: [],
  languages: ['en'],
  requestId: 'request_1',
};
