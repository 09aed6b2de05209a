// Written by `npm run generate` from the .graphql files. Do not change it by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference } from '../reference.ts';
import type { ProgrammeRecord, Partner, ProgrammePage, ProgrammeWritten } from '../programme/programme.model.ts';
import type { CohortRecord, CohortPage, CohortPersonPage, CohortWritten } from '../cohort/cohort.model.ts';
import type { ActivityRecord, ActivityPage, ActivityWritten } from '../activity/activity.model.ts';
import type { AttendanceRecord, AttendancePage } from '../attendance/attendance.model.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601 with milliseconds: `2026-03-29T07:00:00.000Z`. */
  DateTime: { input: string; output: Date | string; }
  /** A calendar day: `2026-03-29`. */
  Date: { input: string; output: string; }
  /**
   * A wall-clock time without a zone, `2026-03-29T10:00`; always beside a TimeZone. One that does not exist or exists twice
   * because the clocks change is refused.
   */
  LocalDateTime: { input: string; output: string; }
  /** A name of the IANA time zone database: `Europe/Kyiv`. */
  TimeZone: { input: string; output: string; }
};

/** Something in the input that has to be put right before the request can be carried out. Nothing was stored. */
export type UserError = {
  __typename?: 'UserError';
  /** What is wrong, for programs: `REQUIRED`, `TOO_LONG`, `NOT_FOUND` … */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in the viewer's language. */
  message: Scalars['String']['output'];
  /** Path of the input field, e.g. `["titles", "0", "text"]`; empty when it concerns the request as a whole. */
  field: Array<Scalars['String']['output']>;
};

/** Where a page of a list ends (Relay connections). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to read on; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A text and the language that it is written in. */
export type LocalizedText = {
  __typename?: 'LocalizedText';
  /** BCP 47: `uk`, `ru`, `en` or another. */
  language: Scalars['String']['output'];
  /** The text. */
  text: Scalars['String']['output'];
};

/** A text and the language that it is written in. */
export type LocalizedTextInput = {
  /** Required. BCP 47: `uk`, `ru`, `en` or another. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Required. Plain text, no HTML. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What people do together to learn. The list grows. */
export type ActivityType =
  /** A taught session with a plan, as the sessions of a programme are. */
  | 'SEMINAR_TRAINING';

/** From whom an activity lets people learn. */
export type LearningSource =
  /** From each other's experience. */
  | 'EACH_OTHER'
  /** From other sources. */
  | 'OUTSIDE'
  /** From both. */
  | 'BOTH';

/** What a session is within its programme. */
export type SessionKind =
  /** One speaks, the others listen and ask. */
  | 'LECTURE'
  /** Taught and talked through. */
  | 'SEMINAR'
  /** Practical class: everybody works on the matter. */
  | 'PRACTICUM'
  /** Participants learn from each other's experience. */
  | 'PEER_EXCHANGE'
  /** The last session, on staying in touch: holding it ends the cohort and starts the invitations to the community. */
  | 'HANDOVER';

/** How far an activity has come: PROPOSED, SCHEDULED, HELD, RECORDED; or CANCELLED before it was held. */
export type ActivityStatus =
  /** Somebody would like it. */
  | 'PROPOSED'
  /** It has a time. */
  | 'SCHEDULED'
  /** It took place. */
  | 'HELD'
  /** A social reporter has published the record. */
  | 'RECORDED'
  /** It does not take place. */
  | 'CANCELLED';

/** How people come together for an activity. */
export type ActivityChannel =
  /** In one place. */
  | 'IN_PERSON'
  /** In an online meeting. */
  | 'ONLINE'
  /** By e-mail. */
  | 'EMAIL'
  /** By telephone. */
  | 'PHONE'
  /** Some in one way, some in another. */
  | 'MIXED';

/** Something that people do together to learn; here, a session of a programme. */
export type Activity = {
  __typename?: 'Activity';
  id: Scalars['ID']['output'];
  /** What people do in it. */
  type: ActivityType;
  /** 1 (informal) to 5 (formal), by its type. */
  formality: Scalars['Int']['output'];
  /** From whom it lets people learn, by its type. */
  source: LearningSource;
  /**
   * The family of its type, 1 to 7: exchanges, productive inquiries, building shared understanding, producing assets, creating
   * standards, formal access to knowledge, visits.
   */
  family: Scalars['Int']['output'];
  /** What the session is within its programme. */
  kind: SessionKind;
  /** The programme that it is part of. */
  programme?: Maybe<Programme>;
  /** The cohort that it is for; null where it is for all cohorts of the programme. */
  cohort?: Maybe<Cohort>;
  /** The community that its programme leads to. */
  community?: Maybe<Community>;
  /** Its number in the programme, if it has one. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The title in the best of the viewer's languages. */
  title: Scalars['String']['output'];
  /** The title in every language it has. */
  titles: Array<LocalizedText>;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it begins by the clock on the wall in `timezone`. */
  startsAtLocal: Scalars['LocalDateTime']['output'];
  /** When it is planned to end. */
  endsAt: Scalars['DateTime']['output'];
  /** The zone in which it was planned. */
  timezone: Scalars['TimeZone']['output'];
  /** How long it takes, in minutes. */
  durationMin: Scalars['Int']['output'];
  /** How people come together for it. */
  channel: ActivityChannel;
  /** Where, for those who come in person. */
  place?: Maybe<Scalars['String']['output']>;
  /** How to take part over a poor connection or without one. */
  lowBandwidthWay?: Maybe<Scalars['String']['output']>;
  /** Languages spoken in it (BCP 47). */
  languages: Array<Scalars['String']['output']>;
  /** Who planned it. Not read by sponsors and evaluators. */
  organiser?: Maybe<Person>;
  /** Who leads it. Not read by sponsors and evaluators. */
  facilitator?: Maybe<Person>;
  /** How far it has come. */
  status: ActivityStatus;
  /** When it was said to have been held. */
  heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may mark it held, cancel it and record who attended. */
  viewerCanOrganise: Scalars['Boolean']['output'];
  /** Who attended. Read by the tenant's organisers; others read `totalCount` only. */
  attendance: AttendanceConnection;
  /** The viewer's own attendance; null where none is recorded. */
  viewerAttendance?: Maybe<Attendance>;
};


/** Something that people do together to learn; here, a session of a programme. */
export type ActivityAttendanceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of activities. */
export type ActivityConnection = {
  __typename?: 'ActivityConnection';
  edges: Array<ActivityEdge>;
  /** The activities alone. */
  nodes: Array<Activity>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An activity and its place in the list. */
export type ActivityEdge = {
  __typename?: 'ActivityEdge';
  node: Activity;
  cursor: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** An activity or session; null where there is none that the viewer may see. */
  activity?: Maybe<Activity>;
  /** A cohort; null where there is none that the viewer may see. */
  cohort?: Maybe<Cohort>;
  /** A programme; null where there is none that the viewer may see. */
  programme?: Maybe<Programme>;
  /** The programmes that the viewer may see, newest first. */
  programmes: ProgrammeConnection;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Plans a session of a programme. For the tenant's organisers. */
  scheduleSession: ScheduleSessionPayload;
  /**
   * Says that a session took place; possible from its beginning on. For a HANDOVER session this ends the cohort at the session's planned
   * end, or now where that is still to come. Said twice, it has one effect.
   */
  markSessionHeld: MarkSessionHeldPayload;
  /** Says that a session will not take place. Said twice, it has one effect. */
  cancelSession: CancelSessionPayload;
  /** Records who attended a session, from its beginning on, also from a list on paper. Who is recorded already stays recorded once. */
  recordAttendance: RecordAttendancePayload;
  /** Takes back attendances that were recorded by mistake. */
  cancelAttendance: CancelAttendancePayload;
  /** Enters the list of a new cohort, or adds persons to one that has not ended. Who is in it already stays in it once. */
  enterCohort: EnterCohortPayload;
  /** Takes persons off the list of a cohort that has not ended. */
  removeFromCohort: RemoveFromCohortPayload;
  /** Creates a programme or course of a tenant. For its organisers. */
  createProgramme: CreateProgrammePayload;
  /** Changes what is given of a programme and leaves the rest. For the tenant's organisers. */
  changeProgramme: ChangeProgrammePayload;
};


export type MutationScheduleSessionArgs = {
  input: ScheduleSessionInput;
};


export type MutationMarkSessionHeldArgs = {
  input: MarkSessionHeldInput;
};


export type MutationCancelSessionArgs = {
  input: CancelSessionInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationCancelAttendanceArgs = {
  input: CancelAttendanceInput;
};


export type MutationEnterCohortArgs = {
  input: EnterCohortInput;
};


export type MutationRemoveFromCohortArgs = {
  input: RemoveFromCohortInput;
};


export type MutationCreateProgrammeArgs = {
  input: CreateProgrammeInput;
};


export type MutationChangeProgrammeArgs = {
  input: ChangeProgrammeInput;
};

/** A new session. */
export type ScheduleSessionInput = {
  /** Required. The programme that it is part of. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** The cohort that it is for; left out, it is for all of the programme. Required for HANDOVER. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What the session is within its programme. */
  kind?: InputMaybe<SessionKind>;
  /** Its number in the programme, 1 to 999. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** Required. Its title, at most 200 characters, in one to ten languages. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. When it begins by the clock on the wall; within the days of the programme. */
  startsAt?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** The zone of that clock; left out, the programme's. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Required. How long it takes: 1 to 1440 minutes. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Required. How people come together for it. */
  channel?: InputMaybe<ActivityChannel>;
  /** Where, for those who come in person; at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** How to take part over a poor connection or without one; at most 500 characters. */
  lowBandwidthWay?: InputMaybe<Scalars['String']['input']>;
  /** Languages spoken in it (BCP 47), at most 10. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The person who leads it. */
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The planned session, or what has to be put right. */
export type ScheduleSessionPayload = {
  __typename?: 'ScheduleSessionPayload';
  /** The session; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** A session that took place. */
export type MarkSessionHeldInput = {
  /** Required. The session. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The session that was held, or what has to be put right. */
export type MarkSessionHeldPayload = {
  __typename?: 'MarkSessionHeldPayload';
  /** The session; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** A session that will not take place. */
export type CancelSessionInput = {
  /** Required. The session. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The cancelled session, or what has to be put right. */
export type CancelSessionPayload = {
  __typename?: 'CancelSessionPayload';
  /** The session; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** How a person attended, or how Kolo came to know of it. All count the same. */
export type AttendanceChannel =
  /** On the web. */
  | 'WEB'
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS'
  /** On paper. */
  | 'PRINT'
  /** Through a colleague or a hub. */
  | 'PROXY'
  /** By telephone. */
  | 'PHONE'
  /** In the room. */
  | 'IN_PERSON'
  /** In an online meeting. */
  | 'ONLINE';

/** That a person attended an activity. */
export type Attendance = {
  __typename?: 'Attendance';
  id: Scalars['ID']['output'];
  /** Who attended. */
  person?: Maybe<Person>;
  /** How. */
  channel: AttendanceChannel;
  /** When it was entered; for a list on paper, later than the activity. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A page of attendances. */
export type AttendanceConnection = {
  __typename?: 'AttendanceConnection';
  edges: Array<AttendanceEdge>;
  /** The attendances alone. */
  nodes: Array<Attendance>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An attendance and its place in the list. */
export type AttendanceEdge = {
  __typename?: 'AttendanceEdge';
  node: Attendance;
  cursor: Scalars['String']['output'];
};

/** Persons who attended. */
export type RecordAttendanceInput = {
  /** Required. The session. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons of the session's cohort (or of any cohort of the programme, where the session is for all). */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How they attended. Required for a MIXED session; for others its own channel, if left out. */
  channel?: InputMaybe<AttendanceChannel>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The session with its attendance, or what has to be put right. */
export type RecordAttendancePayload = {
  __typename?: 'RecordAttendancePayload';
  /** The session; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** Persons who did not attend after all. */
export type CancelAttendanceInput = {
  /** Required. The session. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The session with its attendance, or what has to be put right. */
export type CancelAttendancePayload = {
  __typename?: 'CancelAttendancePayload';
  /** The session; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** Those who go through a programme together, at most 500 persons. Their list may be changed until the HANDOVER session was held. */
export type Cohort = {
  __typename?: 'Cohort';
  id: Scalars['ID']['output'];
  /** What they go through. */
  programme?: Maybe<Programme>;
  /** The community into which they are invited at the end. */
  community?: Maybe<Community>;
  /** Who they are. Read by the tenant's organisers and by the persons themselves; others read `totalCount` only. */
  persons: CohortPersonConnection;
  /** Their HANDOVER session, if one is planned or was held. */
  handover?: Maybe<Activity>;
  /** When their HANDOVER session was over; null until it was held. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** Those who go through a programme together, at most 500 persons. Their list may be changed until the HANDOVER session was held. */
export type CohortPersonsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the persons of a cohort. */
export type CohortPersonConnection = {
  __typename?: 'CohortPersonConnection';
  edges: Array<CohortPersonEdge>;
  /** The persons alone. */
  nodes: Array<Person>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A person and their place in the list. */
export type CohortPersonEdge = {
  __typename?: 'CohortPersonEdge';
  node: Person;
  cursor: Scalars['String']['output'];
};

/** A page of cohorts. */
export type CohortConnection = {
  __typename?: 'CohortConnection';
  edges: Array<CohortEdge>;
  /** The cohorts alone. */
  nodes: Array<Cohort>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A cohort and its place in the list. */
export type CohortEdge = {
  __typename?: 'CohortEdge';
  node: Cohort;
  cursor: Scalars['String']['output'];
};

/** Persons for a cohort. */
export type EnterCohortInput = {
  /** Required. The programme that they go through. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** A cohort of this programme to be extended; left out, a new one begins. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons at a time; a cohort has at most 500. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The cohort, or what has to be put right. */
export type EnterCohortPayload = {
  __typename?: 'EnterCohortPayload';
  /** The cohort; null where something has to be put right. */
  cohort?: Maybe<Cohort>;
  userErrors: Array<UserError>;
};

/** Persons to take off a cohort's list. */
export type RemoveFromCohortInput = {
  /** Required. The cohort. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons at a time. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The cohort, or what has to be put right. */
export type RemoveFromCohortPayload = {
  __typename?: 'RemoveFromCohortPayload';
  /** The cohort; null where something has to be put right. */
  cohort?: Maybe<Cohort>;
  userErrors: Array<UserError>;
};

/** What a programme is made as. */
export type ProgrammeKind =
  /** Taught sessions over days or weeks; the last one hands its participants over to a community. */
  | 'COURSE'
  /** Weeks of seminars, practice and exchange among peers, with something to make at the end. */
  | 'EXCHANGE_NETWORK'
  /** Teams of municipalities, each with its own case. */
  | 'TEAM_SCHOOL';

/** What an organisation is to a programme. */
export type PartnerRole =
  /** Gives money. */
  | 'FUNDER'
  /** Owns the programme together with the owner named first. */
  | 'OWNER'
  /** Gives legitimacy and the link to reform. */
  | 'POLICY_PARTNER'
  /** Gives the platform or the place. */
  | 'PLATFORM'
  /** Organises on the spot. */
  | 'LOCAL_ORGANISER'
  /** Invites its own staff and opens its rooms. */
  | 'HOST';

/** An organisation's part in a programme; one organisation may have several. */
export type ProgrammePartner = {
  __typename?: 'ProgrammePartner';
  /** The organisation. */
  organisation?: Maybe<Organisation>;
  /** What it is to the programme. */
  role: PartnerRole;
};

/**
 * A course or programme of a tenant. Seen by the tenant's organisers, by the persons of its cohorts, by members and leaders of
 * the community it leads to, and, without any person in it, by sponsors and evaluators.
 */
export type Programme = {
  __typename?: 'Programme';
  id: Scalars['ID']['output'];
  /** The title in the best of the viewer's languages. */
  title: Scalars['String']['output'];
  /** The title in every language it has. */
  titles: Array<LocalizedText>;
  /** What it is made as. */
  kind: ProgrammeKind;
  /** Whose programme it is. */
  tenant?: Maybe<Tenant>;
  /** The organisation that owns it within the tenant, if one was named. */
  owner?: Maybe<Organisation>;
  /** Other organisations that have a part in it. */
  partners: Array<ProgrammePartner>;
  /** The zone in which its days are counted. */
  timezone: Scalars['TimeZone']['output'];
  /** Its first day. */
  startsOn: Scalars['Date']['output'];
  /** Its last day. */
  endsOn: Scalars['Date']['output'];
  /** The community into which its participants are invited at the end. */
  community?: Maybe<Community>;
  /** Its cohorts, in the order in which they were entered. */
  cohorts: CohortConnection;
  /** Its sessions, by the time they begin. */
  sessions: ActivityConnection;
  /** Whether the viewer may plan, enter and record here. */
  viewerCanOrganise: Scalars['Boolean']['output'];
};


/**
 * A course or programme of a tenant. Seen by the tenant's organisers, by the persons of its cohorts, by members and leaders of
 * the community it leads to, and, without any person in it, by sponsors and evaluators.
 */
export type ProgrammeCohortsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A course or programme of a tenant. Seen by the tenant's organisers, by the persons of its cohorts, by members and leaders of
 * the community it leads to, and, without any person in it, by sponsors and evaluators.
 */
export type ProgrammeSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  __typename?: 'ProgrammeConnection';
  edges: Array<ProgrammeEdge>;
  /** The programmes alone. */
  nodes: Array<Programme>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A programme and its place in the list. */
export type ProgrammeEdge = {
  __typename?: 'ProgrammeEdge';
  node: Programme;
  cursor: Scalars['String']['output'];
};

/** An organisation's part in a programme. */
export type ProgrammePartnerInput = {
  /** Required. Id of the organisation. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What it is to the programme. */
  role?: InputMaybe<PartnerRole>;
};

/** A new programme. */
export type CreateProgrammeInput = {
  /** Required. The tenant whose programme it is. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What it is made as. */
  kind?: InputMaybe<ProgrammeKind>;
  /** Required. Its title, at most 200 characters, in one to ten languages. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** The organisation that owns it within the tenant. */
  ownerOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Other organisations that have a part in it, at most 100. */
  partners?: InputMaybe<Array<ProgrammePartnerInput>>;
  /** Required. Its first day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Required. Its last day. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Required. The zone in which its days are counted. It cannot be changed later. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** A community of the same tenant, into which its participants are invited at the end. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new programme, or what has to be put right. */
export type CreateProgrammePayload = {
  __typename?: 'CreateProgrammePayload';
  /** The programme; null where something has to be put right. */
  programme?: Maybe<Programme>;
  userErrors: Array<UserError>;
};

/** What changes of a programme; what is left out stays. */
export type ChangeProgrammeInput = {
  /** Required. Id of the programme. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, at most 200 characters, in one to ten languages. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** The organisation that owns it within the tenant. */
  ownerOrganisationId?: InputMaybe<Scalars['ID']['input']>;
  /** All organisations that have a part in it, at most 100. */
  partners?: InputMaybe<Array<ProgrammePartnerInput>>;
  /** Its first day; not after a session that is planned. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day; not before a session that is planned. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** A community of the same tenant, into which its participants are invited at the end. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The changed programme, or what has to be put right. */
export type ChangeProgrammePayload = {
  __typename?: 'ChangeProgrammePayload';
  /** The programme; null where something has to be put right. */
  programme?: Maybe<Programme>;
  userErrors: Array<UserError>;
};

/** A programme owner (identity owns this). */
export type Tenant = {
  __typename?: 'Tenant';
  id: Scalars['ID']['output'];
};

/** An organisation (identity owns this). */
export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
};

/** A person (identity owns this). */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  /** Programmes whose cohorts the person is in, newest first. Read by the person, and by organisers as far as the programmes are theirs. */
  programmes: ProgrammeConnection;
};


/** A person (identity owns this). */
export type PersonProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A community (communities owns this). */
export type Community = {
  __typename?: 'Community';
  id: Scalars['ID']['output'];
  /** Programmes that lead to this community, as far as the viewer may see them, newest first. */
  programmes: ProgrammeConnection;
};


/** A community (communities owns this). */
export type CommunityProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Activity: Activity;
  Cohort: Cohort;
  Programme: Programme;
  Person: Person;
  Community: Community;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  Cohort:
    ( { __typename: 'Cohort' }
    & GraphQLRecursivePick<FederationTypes['Cohort'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  LocalDateTime: ResolverTypeWrapper<Scalars['LocalDateTime']['output']>;
  TimeZone: ResolverTypeWrapper<Scalars['TimeZone']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  LocalizedTextInput: LocalizedTextInput;
  ActivityType: ActivityType;
  LearningSource: LearningSource;
  SessionKind: SessionKind;
  ActivityStatus: ActivityStatus;
  ActivityChannel: ActivityChannel;
  Activity: ResolverTypeWrapper<ActivityRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActivityConnection: ResolverTypeWrapper<ActivityPage>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ScheduleSessionInput: ScheduleSessionInput;
  ScheduleSessionPayload: ResolverTypeWrapper<ActivityWritten>;
  MarkSessionHeldInput: MarkSessionHeldInput;
  MarkSessionHeldPayload: ResolverTypeWrapper<ActivityWritten>;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ResolverTypeWrapper<ActivityWritten>;
  AttendanceChannel: AttendanceChannel;
  Attendance: ResolverTypeWrapper<AttendanceRecord>;
  AttendanceConnection: ResolverTypeWrapper<AttendancePage>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ResolverTypeWrapper<ActivityWritten>;
  CancelAttendanceInput: CancelAttendanceInput;
  CancelAttendancePayload: ResolverTypeWrapper<ActivityWritten>;
  Cohort: ResolverTypeWrapper<CohortRecord>;
  CohortPersonConnection: ResolverTypeWrapper<CohortPersonPage>;
  CohortPersonEdge: ResolverTypeWrapper<Omit<CohortPersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  CohortConnection: ResolverTypeWrapper<CohortPage>;
  CohortEdge: ResolverTypeWrapper<Omit<CohortEdge, 'node'> & { node: ResolversTypes['Cohort'] }>;
  EnterCohortInput: EnterCohortInput;
  EnterCohortPayload: ResolverTypeWrapper<CohortWritten>;
  RemoveFromCohortInput: RemoveFromCohortInput;
  RemoveFromCohortPayload: ResolverTypeWrapper<CohortWritten>;
  ProgrammeKind: ProgrammeKind;
  PartnerRole: PartnerRole;
  ProgrammePartner: ResolverTypeWrapper<Partner>;
  Programme: ResolverTypeWrapper<ProgrammeRecord>;
  ProgrammeConnection: ResolverTypeWrapper<ProgrammePage>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammePartnerInput: ProgrammePartnerInput;
  CreateProgrammeInput: CreateProgrammeInput;
  CreateProgrammePayload: ResolverTypeWrapper<ProgrammeWritten>;
  ChangeProgrammeInput: ChangeProgrammeInput;
  ChangeProgrammePayload: ResolverTypeWrapper<ProgrammeWritten>;
  Tenant: ResolverTypeWrapper<Tenant>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Person: ResolverTypeWrapper<Reference>;
  Community: ResolverTypeWrapper<Reference>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  LocalDateTime: Scalars['LocalDateTime']['output'];
  TimeZone: Scalars['TimeZone']['output'];
  UserError: UserError;
  String: Scalars['String']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  LocalizedText: LocalizedText;
  LocalizedTextInput: LocalizedTextInput;
  Activity: ActivityRecord;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ActivityConnection: ActivityPage;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ScheduleSessionInput: ScheduleSessionInput;
  ScheduleSessionPayload: ActivityWritten;
  MarkSessionHeldInput: MarkSessionHeldInput;
  MarkSessionHeldPayload: ActivityWritten;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ActivityWritten;
  Attendance: AttendanceRecord;
  AttendanceConnection: AttendancePage;
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  RecordAttendanceInput: RecordAttendanceInput;
  RecordAttendancePayload: ActivityWritten;
  CancelAttendanceInput: CancelAttendanceInput;
  CancelAttendancePayload: ActivityWritten;
  Cohort: CohortRecord;
  CohortPersonConnection: CohortPersonPage;
  CohortPersonEdge: Omit<CohortPersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  CohortConnection: CohortPage;
  CohortEdge: Omit<CohortEdge, 'node'> & { node: ResolversParentTypes['Cohort'] };
  EnterCohortInput: EnterCohortInput;
  EnterCohortPayload: CohortWritten;
  RemoveFromCohortInput: RemoveFromCohortInput;
  RemoveFromCohortPayload: CohortWritten;
  ProgrammePartner: Partner;
  Programme: ProgrammeRecord;
  ProgrammeConnection: ProgrammePage;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammePartnerInput: ProgrammePartnerInput;
  CreateProgrammeInput: CreateProgrammeInput;
  CreateProgrammePayload: ProgrammeWritten;
  ChangeProgrammeInput: ChangeProgrammeInput;
  ChangeProgrammePayload: ProgrammeWritten;
  Tenant: Tenant;
  Organisation: Organisation;
  Person: Reference;
  Community: Reference;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface LocalDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDateTime'], any> {
  name: 'LocalDateTime';
}

export interface TimeZoneScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['TimeZone'], any> {
  name: 'TimeZone';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActivityType'], ParentType, ContextType>;
  formality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LearningSource'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsAtLocal?: Resolver<ResolversTypes['LocalDateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  durationMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ActivityChannel'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lowBandwidthWay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  facilitator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanOrganise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<ActivityAttendanceArgs, 'first'>>;
  viewerAttendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
};

export type ActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityConnection'] = ResolversParentTypes['ActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Activity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityEdge'] = ResolversParentTypes['ActivityEdge']> = {
  node?: Resolver<ResolversTypes['Activity'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  scheduleSession?: Resolver<ResolversTypes['ScheduleSessionPayload'], ParentType, ContextType, RequireFields<MutationScheduleSessionArgs, 'input'>>;
  markSessionHeld?: Resolver<ResolversTypes['MarkSessionHeldPayload'], ParentType, ContextType, RequireFields<MutationMarkSessionHeldArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['CancelSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  cancelAttendance?: Resolver<ResolversTypes['CancelAttendancePayload'], ParentType, ContextType, RequireFields<MutationCancelAttendanceArgs, 'input'>>;
  enterCohort?: Resolver<ResolversTypes['EnterCohortPayload'], ParentType, ContextType, RequireFields<MutationEnterCohortArgs, 'input'>>;
  removeFromCohort?: Resolver<ResolversTypes['RemoveFromCohortPayload'], ParentType, ContextType, RequireFields<MutationRemoveFromCohortArgs, 'input'>>;
  createProgramme?: Resolver<ResolversTypes['CreateProgrammePayload'], ParentType, ContextType, RequireFields<MutationCreateProgrammeArgs, 'input'>>;
  changeProgramme?: Resolver<ResolversTypes['ChangeProgrammePayload'], ParentType, ContextType, RequireFields<MutationChangeProgrammeArgs, 'input'>>;
};

export type ScheduleSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleSessionPayload'] = ResolversParentTypes['ScheduleSessionPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkSessionHeldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkSessionHeldPayload'] = ResolversParentTypes['MarkSessionHeldPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSessionPayload'] = ResolversParentTypes['CancelSessionPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['AttendanceChannel'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAttendancePayload'] = ResolversParentTypes['RecordAttendancePayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelAttendancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAttendancePayload'] = ResolversParentTypes['CancelAttendancePayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort'], FederationReferenceType extends FederationReferenceTypes['Cohort'] = FederationReferenceTypes['Cohort']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cohort']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['CohortPersonConnection'], ParentType, ContextType, RequireFields<CohortPersonsArgs, 'first'>>;
  handover?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CohortPersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortPersonConnection'] = ResolversParentTypes['CohortPersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CohortPersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortPersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortPersonEdge'] = ResolversParentTypes['CohortPersonEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CohortConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortConnection'] = ResolversParentTypes['CohortConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CohortEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Cohort']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortEdge'] = ResolversParentTypes['CohortEdge']> = {
  node?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterCohortPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterCohortPayload'] = ResolversParentTypes['EnterCohortPayload']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveFromCohortPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveFromCohortPayload'] = ResolversParentTypes['RemoveFromCohortPayload']> = {
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProgrammePartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammePartner'] = ResolversParentTypes['ProgrammePartner']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['PartnerRole'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme'], FederationReferenceType extends FederationReferenceTypes['Programme'] = FederationReferenceTypes['Programme']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Programme']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProgrammeKind'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['ProgrammePartner']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  cohorts?: Resolver<ResolversTypes['CohortConnection'], ParentType, ContextType, RequireFields<ProgrammeCohortsArgs, 'first'>>;
  sessions?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<ProgrammeSessionsArgs, 'first'>>;
  viewerCanOrganise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProgrammePayload'] = ResolversParentTypes['CreateProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeProgrammePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProgrammePayload'] = ResolversParentTypes['ChangeProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<PersonProgrammesArgs, 'first'>>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<CommunityProgrammesArgs, 'first'>>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ScheduleSessionPayload?: ScheduleSessionPayloadResolvers<ContextType>;
  MarkSessionHeldPayload?: MarkSessionHeldPayloadResolvers<ContextType>;
  CancelSessionPayload?: CancelSessionPayloadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  CancelAttendancePayload?: CancelAttendancePayloadResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortPersonConnection?: CohortPersonConnectionResolvers<ContextType>;
  CohortPersonEdge?: CohortPersonEdgeResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  EnterCohortPayload?: EnterCohortPayloadResolvers<ContextType>;
  RemoveFromCohortPayload?: RemoveFromCohortPayloadResolvers<ContextType>;
  ProgrammePartner?: ProgrammePartnerResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  CreateProgrammePayload?: CreateProgrammePayloadResolvers<ContextType>;
  ChangeProgrammePayload?: ChangeProgrammePayloadResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
};
