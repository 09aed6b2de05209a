import type DataLoader from 'dataloader';
import type { AttendeeLevel } from '@kolo/events';
import type { BaseContext } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { ServerDeps } from '@kolo/service';
import { createTenantTypeLoader } from './activity-type/activityType.loaders.ts';
import type { TenantTypeRecord } from './activity-type/activityType.model.ts';
import { createActivityLoader } from './activity/activity.loaders.ts';
import type { ActivityRecord } from './activity/activity.model.ts';
import { createAttendanceCountLoader, createOwnAttendanceLoader } from './attendance/attendance.loaders.ts';
import type { AttendanceRecord } from './attendance/attendance.model.ts';
import { createArtefactLoader } from './artefact/artefact.loaders.ts';
import type { ArtefactRecord } from './artefact/artefact.model.ts';
import { createCohortLoader } from './cohort/cohort.loaders.ts';
import type { CohortRecord } from './cohort/cohort.model.ts';
import { createHubLoader, createHubNetworkLoader } from './hub/hub.loaders.ts';
import type { HubRecord } from './hub/hub.model.ts';
import type { HubNetworkRecord } from './hub/hubNetwork.model.ts';
import { createProgrammeLoader } from './programme/programme.loaders.ts';
import type { ProgrammeRecord } from './programme/programme.model.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import { createRecordLoader } from './record/record.loaders.ts';
import type { RecordEntry } from './record/record.model.ts';
import { createOwnRegistrationLoader, createPlacesTakenLoader } from './registration/registration.loaders.ts';
import type { RegistrationRecord } from './registration/registration.model.ts';

/** All state of one request. */
export interface Context extends BaseContext {
  loaders: {
    programme: DataLoader<Id, ProgrammeRecord | null>;
    cohort: DataLoader<Id, CohortRecord | null>;
    activity: DataLoader<Id, ActivityRecord | null>;
    tenantType: DataLoader<Id, TenantTypeRecord | null>;
    hub: DataLoader<Id, HubRecord | null>;
    hubNetwork: DataLoader<Id, HubNetworkRecord | null>;
    artefact: DataLoader<Id, ArtefactRecord | null>;
    /** The record of an activity. */
    record: DataLoader<Id, RecordEntry | null>;
    /** How many have a place in an activity. */
    placesTaken: DataLoader<Id, number>;
    /** The viewer's own registration for an activity. */
    ownRegistration: DataLoader<Id, RegistrationRecord | null>;
    /** How many members and how many guests attended an activity. */
    attendanceCount: DataLoader<Id, Record<AttendeeLevel, number>>;
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
      tenantType: createTenantTypeLoader(connection),
      hub: createHubLoader(connection),
      hubNetwork: createHubNetworkLoader(connection),
      artefact: createArtefactLoader(connection),
      record: createRecordLoader(connection),
      placesTaken: createPlacesTakenLoader(connection),
      ownRegistration: createOwnRegistrationLoader(connection, viewer),
      attendanceCount: createAttendanceCountLoader(connection),
      ownAttendance: createOwnAttendanceLoader(connection, viewer),
    },
    reach: () => (reach ??= reachOf(connection, viewer, clock)),
  };
}
