import type DataLoader from 'dataloader';
import type { BaseContext } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { ServerDeps } from '@kolo/service';
import { createActivityLoader } from './activity/activity.loaders.ts';
import type { ActivityRecord } from './activity/activity.model.ts';
import { createAttendanceCountLoader, createOwnAttendanceLoader } from './attendance/attendance.loaders.ts';
import type { AttendanceRecord } from './attendance/attendance.model.ts';
import { createCohortLoader } from './cohort/cohort.loaders.ts';
import type { CohortRecord } from './cohort/cohort.model.ts';
import { createProgrammeLoader } from './programme/programme.loaders.ts';
import type { ProgrammeRecord } from './programme/programme.model.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';

/** All state of one request. */
export interface Context extends BaseContext {
  loaders: {
    programme: DataLoader<Id, ProgrammeRecord | null>;
    cohort: DataLoader<Id, CohortRecord | null>;
    activity: DataLoader<Id, ActivityRecord | null>;
    /** How many attended an activity. */
    attendanceCount: DataLoader<Id, number>;
    /** The viewer's own attendance of an activity. */
    ownAttendance: DataLoader<Id, AttendanceRecord | null>;
  };
  /** What decides what the viewer sees; read when first asked for. */
  reach(): Promise<Reach>;
}

export function createContext(base: BaseContext, _deps: ServerDeps): Context {
  const { connection, viewer, clock } = base;
  let reach: Promise<Reach> | undefined;
  return {
    ...base,
    loaders: {
      programme: createProgrammeLoader(connection),
      cohort: createCohortLoader(connection),
      activity: createActivityLoader(connection),
      attendanceCount: createAttendanceCountLoader(connection),
      ownAttendance: createOwnAttendanceLoader(connection, viewer),
    },
    reach: () => (reach ??= reachOf(connection, viewer, clock)),
  };
}
