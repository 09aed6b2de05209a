import type DataLoader from 'dataloader';
import type { BaseContext } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { ServerDeps } from '@kolo/service';
import { createStandingLoader } from '@kolo/standing';
import type { Standing } from '@kolo/standing';

/** All state of one request. */
export interface Context extends BaseContext {
  loaders: {
    /** How the viewer stands to a community; null where it is unknown. */
    standing: DataLoader<Id, Standing | null>;
  };
}

export function createContext(base: BaseContext, _deps: ServerDeps): Context {
  const { connection, viewer, clock } = base;
  return {
    ...base,
    loaders: {
      standing: createStandingLoader(connection, viewer, clock),
    },
  };
}
