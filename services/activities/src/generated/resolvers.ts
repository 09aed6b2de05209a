// Written by `npm run generate` from the .graphql files. Do not change it by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference } from '../reference.ts';
import type { ProgrammeRecord, Partner, ProgrammePage, ProgrammeWritten } from '../programme/programme.model.ts';
import type { CohortRecord, CohortPage, CohortPersonPage, CohortWritten } from '../cohort/cohort.model.ts';
import type { ActivityRecord, ActivityPage, ActivityWritten } from '../activity/activity.model.ts';
import type { AttendanceRecord, AttendancePage, CountryPage } from '../attendance/attendance.model.ts';
import type { KnownType, TypeWritten } from '../activity-type/activityType.model.ts';
import type { NamedField } from '../activity-type/activityType.resolvers.ts';
import type { RegistrationRecord, RegistrationPage, RegistrationWritten } from '../registration/registration.model.ts';
import type { RecordEntry } from '../record/record.model.ts';
import type { ArtefactRecord, ArtefactPage, ArtefactWritten } from '../artefact/artefact.model.ts';
import type { ArtefactReuseRecord, ArtefactReusePage } from '../artefact/artefactReuse.model.ts';
import type { HubRecord, HubPage, HubWritten } from '../hub/hub.model.ts';
import type { HubNetworkRecord, HubNetworkWritten } from '../hub/hubNetwork.model.ts';
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
  /** The own fields of an activity as a JSON object: names and kinds are those of `typeDefinition.fields`. A field that is not given is missing. */
  ActivityFields: { input: unknown; output: Record<string, unknown>; }
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

/** What people do together to learn: the 29 types of the catalogue, and those that a tenant adds. */
export type ActivityType =
  /** People from outside sit in and react. */
  | 'GUESTS'
  /** A group travels to see a practice at work. */
  | 'FIELD_TRIP'
  /** Stands present good practices, people walk round. */
  | 'PRACTICE_FAIR'
  /** One member shows how a tool or procedure works. */
  | 'DEMONSTRATION'
  /** Members write down how they work. */
  | 'DOCUMENTING_PRACTICE'
  /** A real case is laid out and discussed. */
  | 'CASE_EXAMPLE'
  /** A group works on a stated problem. */
  | 'PROBLEM_SOLVING'
  /** Members read the same text and compare views. */
  | 'READING_GROUP'
  /** The community writes one reply to an outside demand, such as a draft law or a survey. */
  | 'JOINT_RESPONSE'
  /** A small group investigates a question over weeks. */
  | 'LEARNING_PROJECT'
  /** Short hints are passed on. */
  | 'TIP_EXCHANGE'
  /** Someone points to a useful source. */
  | 'RESOURCE_POINTER'
  /** A member follows an experienced head through their work. */
  | 'FOLLOW_LEADER'
  /** Discussion of what is urgent now. */
  | 'HOT_TOPIC'
  /** Ideas are tried in thought, without deciding. */
  | 'EXPLORING_IDEAS'
  /** A running or finished project is examined. */
  | 'PROJECT_REVIEW'
  /** A recognised practitioner teaches by doing. */
  | 'MASTER_CLASS'
  /** A standing place to ask; somebody is on duty. */
  | 'HELP_DESK'
  /** The same practice is compared across members by agreed items. */
  | 'PRACTICE_COMPARISON'
  /** Colleagues with experience help one before they act. */
  | 'PEER_ASSIST'
  /** A question is asked, answers are given, one is accepted. */
  | 'QUESTION_ANSWER'
  /** A situation is acted in roles, then discussed. */
  | 'ROLE_PLAY'
  /** Members give each other working documents. */
  | 'DOCUMENT_SHARING'
  /** A taught session with a plan. */
  | 'SEMINAR_TRAINING'
  /** An event held with another community or body. */
  | 'JOINT_EVENT'
  /** An outside person speaks, questions follow. */
  | 'INVITED_SPEAKER'
  /** Sources are watched at a fixed rhythm. */
  | 'SYSTEMATIC_SCAN'
  /** Own results are set against outside reference values. */
  | 'EXTERNAL_BENCHMARK'
  /** Work with another community or profession on a shared matter. */
  | 'BOUNDARY_COLLABORATION'
  /** A type that the tenant added itself: `typeDefinition` says which. */
  | 'TENANT_DEFINED';

/** From whom an activity lets people learn. */
export type LearningSource =
  /** From each other's experience. */
  | 'EACH_OTHER'
  /** From other sources. */
  | 'OUTSIDE'
  /** From both. */
  | 'BOTH';

/** Whether an activity lets people learn from somebody or with each other. */
export type LearningMode =
  /** Some give, others take. */
  | 'FROM'
  /** All work it out together. */
  | 'WITH'
  /** Both. */
  | 'BOTH';

/** What a field of a type of activity holds. */
export type ActivityFieldKind =
  /** One line. */
  | 'TEXT'
  /** Several lines. */
  | 'LONG_TEXT'
  /** A whole number. */
  | 'INTEGER'
  /** Any number. */
  | 'DECIMAL'
  /** true or false. */
  | 'YES_NO'
  /** A calendar day: `2026-03-29`. */
  | 'DAY'
  /** A moment with its offset from UTC: `2026-03-29T10:00:00+03:00`; answered in UTC. */
  | 'MOMENT'
  /** An address on the web. */
  | 'LINK'
  /** One of `options`. */
  | 'CHOICE'
  /** Id of a person registered in the tenant. */
  | 'PERSON'
  /** Id of an organisation. */
  | 'ORGANISATION'
  /** Id of a territory. */
  | 'TERRITORY'
  /** Id of a community. */
  | 'COMMUNITY'
  /** Id of a resource. */
  | 'RESOURCE'
  /** Id of a question. */
  | 'QUESTION'
  /** Id of an answer. */
  | 'ANSWER'
  /** An object of `parts`. */
  | 'GROUP';

/** A type of activity: what happens in it, where it lies among all that people do to learn together, and its own fields. */
export type ActivityTypeDefinition = {
  __typename?: 'ActivityTypeDefinition';
  /** As in the catalogue, `PEER_ASSIST`; or the code that the tenant gave. */
  code: Scalars['String']['output'];
  /** What activities of it say; TENANT_DEFINED for all that tenants added. */
  type: ActivityType;
  /** Id of a type that a tenant added; null for the 29. */
  tenantTypeId?: Maybe<Scalars['ID']['output']>;
  /** The tenant that added it; null for the 29. */
  tenant?: Maybe<Tenant>;
  /** The name in the best of the viewer's languages. */
  name: Scalars['String']['output'];
  /** The name in every language it has. */
  names: Array<LocalizedText>;
  /** What happens, in the best of the viewer's languages. */
  description: Scalars['String']['output'];
  /** 1 (informal) to 5 (formal). Members may run what is 1 or 2; 3 and 4 need an organiser, a leader of the community or the coordinator of the hub; 5 the owner of the programme. */
  formality: Scalars['Int']['output'];
  /** From whom it lets people learn. */
  source: LearningSource;
  /** From somebody, or with each other. */
  mode: LearningMode;
  /** 1 to 7: exchanges, productive inquiries, building shared understanding, producing assets, creating standards, formal access to knowledge, visits. */
  family: Scalars['Int']['output'];
  /** Who takes part in it as what, in the best of the viewer's languages. */
  roles: Array<Scalars['String']['output']>;
  /** What remains of it, in the best of the viewer's languages. */
  outputs: Array<Scalars['String']['output']>;
  /** What is said of an activity of this type beyond the common fields. */
  fields: Array<ActivityFieldDefinition>;
  /** From when on no new activities of it are planned; null while they are. */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One own field of a type of activity. */
export type ActivityFieldDefinition = {
  __typename?: 'ActivityFieldDefinition';
  /** Its key in `Activity.fields`. */
  name: Scalars['String']['output'];
  /** What it says, in the best of the viewer's languages. */
  description: Scalars['String']['output'];
  /** What it holds. */
  kind: ActivityFieldKind;
  /** Whether it holds a list, of at most 100 entries. */
  isList: Scalars['Boolean']['output'];
  /** Whether it must be given when the activity is scheduled. */
  isRequired: Scalars['Boolean']['output'];
  /** Whether Kolo computes it from the other fields: it is never given. */
  isDerived: Scalars['Boolean']['output'];
  /** What a CHOICE may be. */
  options: Array<Scalars['String']['output']>;
  /** What a GROUP is made of. */
  parts: Array<ActivityFieldDefinition>;
};

export type Query = {
  __typename?: 'Query';
  /**
   * The types of activity, on given places of the axes: the 29 of the catalogue, then those that a tenant added, as far as the viewer has to do
   * with it.
   */
  activityTypes: Array<ActivityTypeDefinition>;
  /** An activity or session; null where there is none that the viewer may see. */
  activity?: Maybe<Activity>;
  /** The activities that the viewer may see, by the time they begin; proposals first. Every argument narrows them down. */
  activities: ActivityConnection;
  /** An artefact; null where there is none that the viewer may see. */
  artefact?: Maybe<Artefact>;
  /** A cohort; null where there is none that the viewer may see. */
  cohort?: Maybe<Cohort>;
  /** A hub; null where there is none that the viewer may see. */
  hub?: Maybe<Hub>;
  /** A network of hubs; null where there is none that the viewer may see. */
  hubNetwork?: Maybe<HubNetwork>;
  /** A programme; null where there is none that the viewer may see. */
  programme?: Maybe<Programme>;
  /** The programmes that the viewer may see, newest first. */
  programmes: ProgrammeConnection;
};


export type QueryActivityTypesArgs = {
  tenant?: InputMaybe<Scalars['ID']['input']>;
  formality?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<LearningSource>;
  family?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryActivitiesArgs = {
  community?: InputMaybe<Scalars['ID']['input']>;
  programme?: InputMaybe<Scalars['ID']['input']>;
  hub?: InputMaybe<Scalars['ID']['input']>;
  partOf?: InputMaybe<Scalars['ID']['input']>;
  type?: InputMaybe<ActivityType>;
  tenantType?: InputMaybe<Scalars['ID']['input']>;
  formality?: InputMaybe<Scalars['Int']['input']>;
  source?: InputMaybe<LearningSource>;
  mode?: InputMaybe<LearningMode>;
  family?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<ActivityStatus>;
  language?: InputMaybe<Scalars['String']['input']>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryArtefactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCohortArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHubArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHubNetworkArgs = {
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
  /** Adds a type of activity beside the 29. For the tenant's organisers; at most 100 for a tenant. */
  addActivityType: AddActivityTypePayload;
  /** Lets a tenant's own type be planned no more; activities of it stay as they are. Said twice, it has one effect. */
  retireActivityType: RetireActivityTypePayload;
  /** Says that one would like an activity: it has no time yet. For members of the community, participants of the programme, and all who may organise. */
  proposeActivity: ProposeActivityPayload;
  /**
   * Plans an activity. Members of the community may plan what is of formality 1 or 2; 3 and 4 need an organiser, a leader of the community or the
   * coordinator of the hub; 5 an organiser of the tenant that owns the programme.
   */
  scheduleActivity: ScheduleActivityPayload;
  /**
   * Gives a proposal its time; what its type requires must be said by then. The rule of formality is that of `scheduleActivity`; who schedules it,
   * organises it.
   */
  scheduleProposal: ScheduleProposalPayload;
  /** Moves an activity that has not been held to another time. Registrations stay. */
  rescheduleActivity: RescheduleActivityPayload;
  /** Changes what is given of an activity and leaves the rest; possible also after it was held, e.g. for what came of it. */
  changeActivity: ChangeActivityPayload;
  /** Says that an activity took place; possible from its beginning on. For a HANDOVER session this ends the cohort. Said twice, it has one effect. */
  markActivityHeld: MarkActivityHeldPayload;
  /** Says that an activity will not take place. Said twice, it has one effect. */
  cancelActivity: CancelActivityPayload;
  /** Plans a session of a programme. For the tenant's organisers. */
  scheduleSession: ScheduleSessionPayload;
  /**
   * Says that a session took place; possible from its beginning on. For a HANDOVER session this ends the cohort at the session's planned
   * end, or now where that is still to come. Said twice, it has one effect.
   */
  markSessionHeld: MarkSessionHeldPayload;
  /** Says that a session will not take place. Said twice, it has one effect. */
  cancelSession: CancelSessionPayload;
  /** Puts an artefact into the stock of a community, of a programme, or of what came out of an activity. For members, participants, and who organises. */
  publishArtefact: PublishArtefactPayload;
  /** Says that another organisation than the one it comes from took an artefact over. Once for each organisation; for whoever sees it. */
  reportArtefactReuse: ReportArtefactReusePayload;
  /**
   * Records who attended an activity, from its beginning on, also from a list on paper: for who organises it and the coordinator of its hub. A proxy or a
   * relay enters those for whom they speak. Who is recorded already stays recorded once.
   */
  recordAttendance: RecordAttendancePayload;
  /** Takes back attendances that were recorded by mistake. */
  cancelAttendance: CancelAttendancePayload;
  /** Enters the list of a new cohort, or adds persons to one that has not ended. Who is in it already stays in it once. */
  enterCohort: EnterCohortPayload;
  /** Takes persons off the list of a cohort that has not ended. */
  removeFromCohort: RemoveFromCohortPayload;
  /** Founds a network of hubs. For the tenant's organisers. */
  createHubNetwork: CreateHubNetworkPayload;
  /** Makes an organisation a hub of a network. For the tenant's organisers. */
  openHub: OpenHubPayload;
  /** Changes what is given of a hub and leaves the rest. For the tenant's organisers; its rooms also for its coordinator. */
  changeHub: ChangeHubPayload;
  /** Ends a hub; what it hosted stays. Said twice, it has one effect. For the tenant's organisers. */
  closeHub: CloseHubPayload;
  /** Creates a programme or course of a tenant. For its organisers. */
  createProgramme: CreateProgrammePayload;
  /** Changes what is given of a programme and leaves the rest. For the tenant's organisers. */
  changeProgramme: ChangeProgrammePayload;
  /**
   * Publishes the record of an activity that was held; published again, it replaces the text. For the leaders of its community, who organises it and
   * who led it.
   */
  publishRecord: PublishRecordPayload;
  /** Registers the viewer, or somebody for whom they speak, for a planned activity; without a free place they wait. Sent twice, it has one effect. */
  registerForActivity: RegisterForActivityPayload;
  /** Registers persons, also guests who are no members. For who organises the activity. */
  registerPersonsForActivity: RegisterPersonsForActivityPayload;
  /** Takes a registration back before the activity begins; who waits longest moves up. Sent twice, it has one effect. */
  cancelRegistration: CancelRegistrationPayload;
};


export type MutationAddActivityTypeArgs = {
  input: AddActivityTypeInput;
};


export type MutationRetireActivityTypeArgs = {
  input: RetireActivityTypeInput;
};


export type MutationProposeActivityArgs = {
  input: ProposeActivityInput;
};


export type MutationScheduleActivityArgs = {
  input: ScheduleActivityInput;
};


export type MutationScheduleProposalArgs = {
  input: ScheduleProposalInput;
};


export type MutationRescheduleActivityArgs = {
  input: RescheduleActivityInput;
};


export type MutationChangeActivityArgs = {
  input: ChangeActivityInput;
};


export type MutationMarkActivityHeldArgs = {
  input: MarkActivityHeldInput;
};


export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
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


export type MutationPublishArtefactArgs = {
  input: PublishArtefactInput;
};


export type MutationReportArtefactReuseArgs = {
  input: ReportArtefactReuseInput;
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


export type MutationCreateHubNetworkArgs = {
  input: CreateHubNetworkInput;
};


export type MutationOpenHubArgs = {
  input: OpenHubInput;
};


export type MutationChangeHubArgs = {
  input: ChangeHubInput;
};


export type MutationCloseHubArgs = {
  input: CloseHubInput;
};


export type MutationCreateProgrammeArgs = {
  input: CreateProgrammeInput;
};


export type MutationChangeProgrammeArgs = {
  input: ChangeProgrammeInput;
};


export type MutationPublishRecordArgs = {
  input: PublishRecordInput;
};


export type MutationRegisterForActivityArgs = {
  input: RegisterForActivityInput;
};


export type MutationRegisterPersonsForActivityArgs = {
  input: RegisterPersonsForActivityInput;
};


export type MutationCancelRegistrationArgs = {
  input: CancelRegistrationInput;
};

/** One own field of a new type. */
export type ActivityFieldInput = {
  /** Required. Its key: a letter a-z, then letters and digits, at most 40. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Required. What it says, at most 300 characters, in one to ten languages. */
  descriptions?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. What it holds; a GROUP is not possible. */
  kind?: InputMaybe<ActivityFieldKind>;
  /** Whether it holds a list. */
  isList?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it must be given when an activity is scheduled. */
  isRequired?: InputMaybe<Scalars['Boolean']['input']>;
  /** What a CHOICE may be: codes of capital letters, digits and _. */
  options?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A new type of activity. */
export type AddActivityTypeInput = {
  /** Required. The tenant whose type it is. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. A capital letter, then capital letters, digits and _; at most 40. Not one of the 29. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Required. Its name, at most 200 characters, in one to ten languages. */
  names?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. What happens, at most 1000 characters, in one to ten languages. */
  descriptions?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. 1 (informal) to 5 (formal). */
  formality?: InputMaybe<Scalars['Int']['input']>;
  /** Required. From whom it lets people learn. */
  source?: InputMaybe<LearningSource>;
  /** Required. From somebody, or with each other. */
  mode?: InputMaybe<LearningMode>;
  /**
   * Required. 1 to 7: exchanges, productive inquiries, building shared understanding, producing assets, creating standards, formal access to knowledge,
   * visits.
   */
  family?: InputMaybe<Scalars['Int']['input']>;
  /** Who takes part in it as what: at most 20 roles of at most 100 characters. */
  roles?: InputMaybe<Array<LocalizedTextInput>>;
  /** What remains of it: at most 20 outputs of at most 100 characters. */
  outputs?: InputMaybe<Array<LocalizedTextInput>>;
  /** Its own fields, at most 30. */
  fields?: InputMaybe<Array<ActivityFieldInput>>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new type, or what has to be put right. */
export type AddActivityTypePayload = {
  __typename?: 'AddActivityTypePayload';
  /** The type; null where something has to be put right. */
  activityType?: Maybe<ActivityTypeDefinition>;
  userErrors: Array<UserError>;
};

/** A type that is planned no more. */
export type RetireActivityTypeInput = {
  /** Required. Id of a type that the tenant added. */
  tenantTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The retired type, or what has to be put right. */
export type RetireActivityTypePayload = {
  __typename?: 'RetireActivityTypePayload';
  /** The type; null where something has to be put right. */
  activityType?: Maybe<ActivityTypeDefinition>;
  userErrors: Array<UserError>;
};

/** How far an activity has come: PROPOSED, SCHEDULED, HELD, RECORDED; or CANCELLED before it was held. */
export type ActivityStatus =
  /** Somebody would like it; it has no time yet. */
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

/** Why practitioners need the community. */
export type CommunityPurpose =
  /** Help each other with problems. */
  | 'SOLVE'
  /** Hear each other's stories, and see beyond one's own locality. */
  | 'HEAR'
  /** Think about one's work and improve it. */
  | 'REFLECT'
  /** Arrive at a common understanding. */
  | 'SHARE_MEANING'
  /** Keep pace with change. */
  | 'KEEP_UP'
  /** Cooperate on something new. */
  | 'INNOVATE'
  /** Make structures work together. */
  | 'SYNERGY'
  /** Be heard, and influence strategic decisions. */
  | 'VOICE';

/** Something that people do together to learn: of a community, of a programme (then it may be one of its sessions), or of a tenant. */
export type Activity = {
  __typename?: 'Activity';
  id: Scalars['ID']['output'];
  /** What people do in it. */
  type: ActivityType;
  /** The same with its names, its roles and its own fields. */
  typeDefinition: ActivityTypeDefinition;
  /** 1 (informal) to 5 (formal): its type's, unless the organiser chose otherwise. */
  formality: Scalars['Int']['output'];
  /** From whom it lets people learn: its type's, unless the organiser chose otherwise. */
  source: LearningSource;
  /** From somebody or with each other: its type's, unless the organiser chose otherwise. */
  mode: LearningMode;
  /**
   * 1 to 7, its type's unless the organiser chose otherwise: exchanges, productive inquiries, building shared understanding, producing assets,
   * creating standards, formal access to knowledge, visits.
   */
  family: Scalars['Int']['output'];
  /** The own fields of its type, with what Kolo computes from them. Not read by sponsors and evaluators. */
  fields: Scalars['ActivityFields']['output'];
  /** What the session is within its programme; null for what is no session. */
  kind?: Maybe<SessionKind>;
  /** Whose activity it is. */
  tenant?: Maybe<Tenant>;
  /** The programme that it is part of. */
  programme?: Maybe<Programme>;
  /** The cohort that it is for; null where it is for all cohorts of the programme, or part of none. */
  cohort?: Maybe<Cohort>;
  /** The community that it belongs to, or that its programme leads to. */
  community?: Maybe<Community>;
  /** The subject that it is about, if one was named. */
  domain?: Maybe<Domain>;
  /** The agenda item that it takes up. */
  agendaItem?: Maybe<AgendaItem>;
  /** The gathering that it is a part of, e.g. the plenary in whose days it lies. */
  partOf?: Maybe<Activity>;
  /** What takes place within it, by the time it begins. */
  parts: ActivityConnection;
  /** What it is good for. */
  purposes: Array<CommunityPurpose>;
  /** Its number in the programme, if it has one. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The title in the best of the viewer's languages. */
  title: Scalars['String']['output'];
  /** The title in every language it has. */
  titles: Array<LocalizedText>;
  /** When it begins; null while it is only proposed. */
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it begins by the clock on the wall in `timezone`; null while it is only proposed. */
  startsAtLocal?: Maybe<Scalars['LocalDateTime']['output']>;
  /** When it is planned to end; null while it is only proposed. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** The zone in which it was planned. */
  timezone: Scalars['TimeZone']['output'];
  /** How long it takes, in minutes. */
  durationMin: Scalars['Int']['output'];
  /** How people come together for it. */
  channel: ActivityChannel;
  /** Where, for those who come in person. */
  place?: Maybe<Scalars['String']['output']>;
  /** The hub that hosts it. */
  hub?: Maybe<Hub>;
  /** How to take part over a poor connection or without one. */
  lowBandwidthWay?: Maybe<Scalars['String']['output']>;
  /** Languages spoken in it (BCP 47). */
  languages: Array<Scalars['String']['output']>;
  /** How many places there are; null where there is no limit. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** Where it is documented outside of Kolo, e.g. a publication or minutes on paper, for what is entered later. */
  documentedIn?: Maybe<Scalars['String']['output']>;
  /** Who planned it. Not read by sponsors and evaluators. */
  organiser?: Maybe<Person>;
  /** Who leads it. Not read by sponsors and evaluators. */
  facilitator?: Maybe<Person>;
  /** How far it has come. */
  status: ActivityStatus;
  /** When it was said to have been held. */
  heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may change it, mark it held, cancel it and record who attended. */
  viewerCanOrganise: Scalars['Boolean']['output'];
  /** What came out of it, in the order in which it was published. Not read by sponsors. */
  artefacts: ArtefactConnection;
  /** Who attended. Read by who organises it; others read `totalCount` only. */
  attendance: AttendanceConnection;
  /** Who attended, members or guests. Read by who organises it; others but sponsors read `totalCount`. */
  attendees: AttendanceConnection;
  /** The countries in which the territories of the members lie who attended; guests do not count. */
  memberCountries: CountryConnection;
  /** The viewer's own attendance; null where none is recorded. */
  viewerAttendance?: Maybe<Attendance>;
  /** Its record; null until one is published. */
  record?: Maybe<PublishedRecord>;
  /** Until when its record should be published: 14 days after it began. Null until it was held. */
  recordDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the viewer may publish its record. */
  viewerCanPublishRecord: Scalars['Boolean']['output'];
  /** Who means to come, in the order in which they registered. Read by who organises it; others read `totalCount` only. */
  registrations: RegistrationConnection;
  /** How many places are free; null where there is no limit, and for a sponsor where it tells of fewer than five persons. */
  placesLeft?: Maybe<Scalars['Int']['output']>;
  /** The viewer's own registration; null where there is none. */
  viewerRegistration?: Maybe<Registration>;
  /** Whether the viewer may register now, if only to wait for a place. */
  viewerCanRegister: Scalars['Boolean']['output'];
};


/** Something that people do together to learn: of a community, of a programme (then it may be one of its sessions), or of a tenant. */
export type ActivityPartsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that people do together to learn: of a community, of a programme (then it may be one of its sessions), or of a tenant. */
export type ActivityArtefactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that people do together to learn: of a community, of a programme (then it may be one of its sessions), or of a tenant. */
export type ActivityAttendanceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that people do together to learn: of a community, of a programme (then it may be one of its sessions), or of a tenant. */
export type ActivityAttendeesArgs = {
  level?: InputMaybe<AttendeeLevel>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that people do together to learn: of a community, of a programme (then it may be one of its sessions), or of a tenant. */
export type ActivityMemberCountriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that people do together to learn: of a community, of a programme (then it may be one of its sessions), or of a tenant. */
export type ActivityRegistrationsArgs = {
  state?: InputMaybe<RegistrationState>;
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

/** A community (communities owns this). */
export type Community = {
  __typename?: 'Community';
  /** The activities of the community and of programmes that lead to it, by the time they begin; proposals first. */
  activities: ActivityConnection;
  /** The practice of the community, newest first; as far as the viewer sees it. */
  artefacts: ArtefactConnection;
  id: Scalars['ID']['output'];
  /** Programmes that lead to this community, as far as the viewer may see them, newest first. */
  programmes: ProgrammeConnection;
};


/** A community (communities owns this). */
export type CommunityActivitiesArgs = {
  status?: InputMaybe<ActivityStatus>;
  type?: InputMaybe<ActivityType>;
  from?: InputMaybe<Scalars['DateTime']['input']>;
  to?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A community (communities owns this). */
export type CommunityArtefactsArgs = {
  kind?: InputMaybe<ArtefactKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A community (communities owns this). */
export type CommunityProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An activity that somebody would like. */
export type ProposeActivityInput = {
  /** The community that it belongs to. It or the programme is required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is part of. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** The cohort of the programme that it is for; left out, it is for all. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What people do in it. */
  type?: InputMaybe<ActivityType>;
  /** Required for TENANT_DEFINED. Id of the type that the tenant added. */
  tenantTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. Its title, at most 200 characters, in one to ten languages. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. How long it would take: 1 to 1440 minutes. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Its own fields, as `ActivityTypeDefinition.fields` describes them. */
  fields?: InputMaybe<Scalars['ActivityFields']['input']>;
  /** The subject that it is about. */
  domainId?: InputMaybe<Scalars['ID']['input']>;
  /** The agenda item that it takes up. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The gathering that it is a part of, e.g. a plenary: of the same community or programme, and itself part of nothing. */
  partOfId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is good for, at most 8. */
  purposes?: InputMaybe<Array<CommunityPurpose>>;
  /** Who leads it. */
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. How people come together for it. */
  channel?: InputMaybe<ActivityChannel>;
  /** Where, for those who come in person; at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The hub that hosts it; of the same tenant. */
  hubId?: InputMaybe<Scalars['ID']['input']>;
  /** How to take part over a poor connection or without one; at most 500 characters. */
  lowBandwidthWay?: InputMaybe<Scalars['String']['input']>;
  /** Languages spoken in it (BCP 47), at most 10. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many places there are, 1 to 10000; left out, there is no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is documented outside of Kolo, for what is entered later; at most 500 characters. */
  documentedIn?: InputMaybe<Scalars['String']['input']>;
  /** 1 (informal) to 5 (formal), where it differs from its type. */
  formality?: InputMaybe<Scalars['Int']['input']>;
  /** From whom it lets people learn, where that differs from its type. */
  source?: InputMaybe<LearningSource>;
  /** From somebody or with each other, where that differs from its type. */
  mode?: InputMaybe<LearningMode>;
  /** 1 to 7, where it differs from its type. */
  family?: InputMaybe<Scalars['Int']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The proposal, or what has to be put right. */
export type ProposeActivityPayload = {
  __typename?: 'ProposeActivityPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** A new activity with its time. */
export type ScheduleActivityInput = {
  /** The community that it belongs to. It, the programme or the tenant is required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it is part of. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** The cohort of the programme that it is for; left out, it is for all. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** The tenant, for an activity outside of any community and programme. For its organisers and the coordinators of its hubs. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What people do in it. */
  type?: InputMaybe<ActivityType>;
  /** Required for TENANT_DEFINED. Id of the type that the tenant added. */
  tenantTypeId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. Its title, at most 200 characters, in one to ten languages. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. When it begins by the clock on the wall; within the days of its programme. */
  startsAt?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** The zone of that clock; left out, the programme's or the community's. Required where there is neither. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** Required. How long it takes: 1 to 1440 minutes. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Who organises it; left out, the viewer. Somebody else is named by organisers and leaders only. */
  organiserId?: InputMaybe<Scalars['ID']['input']>;
  /** Its own fields, as `ActivityTypeDefinition.fields` describes them. */
  fields?: InputMaybe<Scalars['ActivityFields']['input']>;
  /** The subject that it is about. */
  domainId?: InputMaybe<Scalars['ID']['input']>;
  /** The agenda item that it takes up. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** The gathering that it is a part of, e.g. a plenary: of the same community or programme, and itself part of nothing. */
  partOfId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is good for, at most 8. */
  purposes?: InputMaybe<Array<CommunityPurpose>>;
  /** Who leads it. */
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. How people come together for it. */
  channel?: InputMaybe<ActivityChannel>;
  /** Where, for those who come in person; at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The hub that hosts it; of the same tenant. */
  hubId?: InputMaybe<Scalars['ID']['input']>;
  /** How to take part over a poor connection or without one; at most 500 characters. */
  lowBandwidthWay?: InputMaybe<Scalars['String']['input']>;
  /** Languages spoken in it (BCP 47), at most 10. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many places there are, 1 to 10000; left out, there is no limit. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is documented outside of Kolo, for what is entered later; at most 500 characters. */
  documentedIn?: InputMaybe<Scalars['String']['input']>;
  /** 1 (informal) to 5 (formal), where it differs from its type. */
  formality?: InputMaybe<Scalars['Int']['input']>;
  /** From whom it lets people learn, where that differs from its type. */
  source?: InputMaybe<LearningSource>;
  /** From somebody or with each other, where that differs from its type. */
  mode?: InputMaybe<LearningMode>;
  /** 1 to 7, where it differs from its type. */
  family?: InputMaybe<Scalars['Int']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The planned activity, or what has to be put right. */
export type ScheduleActivityPayload = {
  __typename?: 'ScheduleActivityPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** The time of a proposal. */
export type ScheduleProposalInput = {
  /** Required. The proposal. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. When it begins by the clock on the wall; within the days of its programme. */
  startsAt?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** The zone of that clock; left out, the programme's or the community's. Required where there is neither. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** How long it takes: 1 to 1440 minutes; left out, as proposed. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity with its time, or what has to be put right. */
export type ScheduleProposalPayload = {
  __typename?: 'ScheduleProposalPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** Another time for an activity. */
export type RescheduleActivityInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. When it begins by the clock on the wall; within the days of its programme. */
  startsAt?: InputMaybe<Scalars['LocalDateTime']['input']>;
  /** The zone of that clock; left out, the one in which it was planned. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** How long it takes: 1 to 1440 minutes; left out, as before. */
  durationMin?: InputMaybe<Scalars['Int']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity at its new time, or what has to be put right. */
export type RescheduleActivityPayload = {
  __typename?: 'RescheduleActivityPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** What changes of an activity; what is left out stays. */
export type ChangeActivityInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Its title, at most 200 characters, in one to ten languages. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Its own fields, as `ActivityTypeDefinition.fields` describes them; what is given replaces the field of that name. */
  fields?: InputMaybe<Scalars['ActivityFields']['input']>;
  /** Names of own fields to empty, at most 30. */
  emptyFields?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The subject that it is about. */
  domainId?: InputMaybe<Scalars['ID']['input']>;
  /** The agenda item that it takes up. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * The gathering that it is a part of, e.g. a plenary: of the same community or programme, and itself part of nothing. It
   * stays what it was once the activity was held.
   */
  partOfId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is good for, at most 8. */
  purposes?: InputMaybe<Array<CommunityPurpose>>;
  /** Who leads it. */
  facilitatorId?: InputMaybe<Scalars['ID']['input']>;
  /** How people come together for it. */
  channel?: InputMaybe<ActivityChannel>;
  /** Where, for those who come in person; at most 300 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The hub that hosts it; of the same tenant. */
  hubId?: InputMaybe<Scalars['ID']['input']>;
  /** How to take part over a poor connection or without one; at most 500 characters. */
  lowBandwidthWay?: InputMaybe<Scalars['String']['input']>;
  /** Languages spoken in it (BCP 47), at most 10. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many places there are, 1 to 10000, and no fewer than are taken. Who waits moves up. */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** Where it is documented outside of Kolo, for what is entered later; at most 500 characters. */
  documentedIn?: InputMaybe<Scalars['String']['input']>;
  /** 1 (informal) to 5 (formal), where it differs from its type. */
  formality?: InputMaybe<Scalars['Int']['input']>;
  /** From whom it lets people learn, where that differs from its type. */
  source?: InputMaybe<LearningSource>;
  /** From somebody or with each other, where that differs from its type. */
  mode?: InputMaybe<LearningMode>;
  /** 1 to 7, where it differs from its type. */
  family?: InputMaybe<Scalars['Int']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The changed activity, or what has to be put right. */
export type ChangeActivityPayload = {
  __typename?: 'ChangeActivityPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** An activity that took place. */
export type MarkActivityHeldInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity that was held, or what has to be put right. */
export type MarkActivityHeldPayload = {
  __typename?: 'MarkActivityHeldPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** An activity that will not take place. */
export type CancelActivityInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The cancelled activity, or what has to be put right. */
export type CancelActivityPayload = {
  __typename?: 'CancelActivityPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

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

/** What an artefact is. */
export type ArtefactKind =
  /** A working document. */
  | 'DOCUMENT'
  /** To be filled in. */
  | 'TEMPLATE'
  /** To work with. */
  | 'TOOL'
  /** How something is done. */
  | 'GUIDE'
  /** What happened somewhere, and what it teaches. */
  | 'CASE'
  /** Figures. */
  | 'DATA'
  /** Sound or picture of an activity. */
  | 'RECORDING'
  /** Pictures. */
  | 'PHOTOS'
  /** What came of something. */
  | 'SUMMARY'
  /** What words mean. */
  | 'GLOSSARY'
  /** What competent means. */
  | 'COMPETENCE';

/**
 * A piece of the practice of a community or programme that others can take over. Seen by whoever sees its activity or belongs to its community, not by
 * sponsors.
 */
export type Artefact = {
  __typename?: 'Artefact';
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: ArtefactKind;
  /** The title in the best of the viewer's languages. */
  title: Scalars['String']['output'];
  /** The title in every language it has. */
  titles: Array<LocalizedText>;
  /** What it is good for, in the best of the viewer's languages; null where nobody said. */
  description?: Maybe<Scalars['String']['output']>;
  /** The community whose practice it is part of. */
  community?: Maybe<Community>;
  /** The programme that it came out of. */
  programme?: Maybe<Programme>;
  /** The activity that it came out of. */
  activity?: Maybe<Activity>;
  /** The language that it is written in (BCP 47). */
  language: Scalars['String']['output'];
  /** Where it lies. */
  link?: Maybe<Scalars['String']['output']>;
  /** The text itself, where it lies in Kolo. */
  body?: Maybe<Scalars['String']['output']>;
  /** On what terms it may be used. */
  licence?: Maybe<Scalars['String']['output']>;
  /** Who made it. */
  authors: Array<Person>;
  /** The organisation that it comes from. */
  organisation?: Maybe<Organisation>;
  /** Who put it here. */
  publishedBy?: Maybe<Person>;
  /** When. */
  publishedAt: Scalars['DateTime']['output'];
  /** Which other organisations took it over, in the order in which that was reported. */
  reuses: ArtefactReuseConnection;
};


/**
 * A piece of the practice of a community or programme that others can take over. Seen by whoever sees its activity or belongs to its community, not by
 * sponsors.
 */
export type ArtefactReusesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of artefacts. */
export type ArtefactConnection = {
  __typename?: 'ArtefactConnection';
  edges: Array<ArtefactEdge>;
  /** The artefacts alone. */
  nodes: Array<Artefact>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An artefact and its place in the list. */
export type ArtefactEdge = {
  __typename?: 'ArtefactEdge';
  node: Artefact;
  cursor: Scalars['String']['output'];
};

/** That another organisation took an artefact over. */
export type ArtefactReuse = {
  __typename?: 'ArtefactReuse';
  id: Scalars['ID']['output'];
  /** The organisation that took it over. */
  organisation?: Maybe<Organisation>;
  /** On which day. */
  usedOn: Scalars['Date']['output'];
  /** How, and what came of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who reported it. */
  reportedBy?: Maybe<Person>;
  /** When it was reported. */
  reportedAt: Scalars['DateTime']['output'];
};

/** A page of reuses. */
export type ArtefactReuseConnection = {
  __typename?: 'ArtefactReuseConnection';
  edges: Array<ArtefactReuseEdge>;
  /** The reuses alone. */
  nodes: Array<ArtefactReuse>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A reuse and its place in the list. */
export type ArtefactReuseEdge = {
  __typename?: 'ArtefactReuseEdge';
  node: ArtefactReuse;
  cursor: Scalars['String']['output'];
};

/** A new artefact. */
export type PublishArtefactInput = {
  /** The activity that it came out of. It, the community or the programme is required. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** The community whose practice it is part of. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme that it came out of. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What it is. */
  kind?: InputMaybe<ArtefactKind>;
  /** Required. Its title, at most 200 characters, in one to ten languages. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** What it is good for, at most 1000 characters, in at most ten languages. */
  descriptions?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. The language that it is written in (BCP 47). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Where it lies, at most 2000 characters. It or the body is required. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** The text itself, at most 20000 characters. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** On what terms it may be used, at most 300 characters. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** Who made it: at most 20 persons registered in the tenant; left out, who publishes it. */
  authorIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The organisation that it comes from; left out, that of who publishes it. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** How it came; left out, WEB, or PROXY for somebody else. */
  channel?: InputMaybe<AttendanceChannel>;
  /** The person who publishes it, where somebody else enters it: a proxy whom they named, a relay, or who organises. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new artefact, or what has to be put right. */
export type PublishArtefactPayload = {
  __typename?: 'PublishArtefactPayload';
  /** The artefact; null where something has to be put right. */
  artefact?: Maybe<Artefact>;
  userErrors: Array<UserError>;
};

/** An organisation took an artefact over. */
export type ReportArtefactReuseInput = {
  /** Required. The artefact. */
  artefactId?: InputMaybe<Scalars['ID']['input']>;
  /** The organisation; left out, that of the viewer. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. On which day; not in the future. */
  usedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How, and what came of it; at most 1000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The artefact with its reuses, or what has to be put right. */
export type ReportArtefactReusePayload = {
  __typename?: 'ReportArtefactReusePayload';
  /** The artefact; null where something has to be put right. */
  artefact?: Maybe<Artefact>;
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
  /** A member or a guest, as it was when it was entered. */
  level: AttendeeLevel;
  /** Who entered it; null for a machine. */
  recordedBy?: Maybe<Person>;
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
  /** How many there are on all pages; null for a sponsor where that would tell of fewer than five persons. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An attendance and its place in the list. */
export type AttendanceEdge = {
  __typename?: 'AttendanceEdge';
  node: Attendance;
  cursor: Scalars['String']['output'];
};

/** A page of countries. */
export type CountryConnection = {
  __typename?: 'CountryConnection';
  edges: Array<CountryEdge>;
  /** The countries alone. */
  nodes: Array<Territory>;
  pageInfo: PageInfo;
  /** How many there are on all pages; null for a sponsor where fewer than five members attended. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A country and its place in the list. */
export type CountryEdge = {
  __typename?: 'CountryEdge';
  node: Territory;
  cursor: Scalars['String']['output'];
};

/** Persons who attended. */
export type RecordAttendanceInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Required. 1 to 100 persons: of a session, persons of its cohort (or of any cohort of the programme, where the session is for all) and registered
   * guests; of an activity outside of a programme, anybody registered in the tenant.
   */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How they attended. Required for what is MIXED; else its own channel, if left out, and PROXY where a proxy or a relay enters it. */
  channel?: InputMaybe<AttendanceChannel>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity with its attendance, or what has to be put right. */
export type RecordAttendancePayload = {
  __typename?: 'RecordAttendancePayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** Persons who did not attend after all. */
export type CancelAttendanceInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity with its attendance, or what has to be put right. */
export type CancelAttendancePayload = {
  __typename?: 'CancelAttendancePayload';
  /** The activity; null where something has to be put right. */
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
  /** How many there are on all pages; null for a sponsor where they are fewer than five. */
  totalCount?: Maybe<Scalars['Int']['output']>;
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

/** A network of hubs: organisations in cities that host the same things in the same days. */
export type HubNetwork = {
  __typename?: 'HubNetwork';
  id: Scalars['ID']['output'];
  /** The name in the best of the viewer's languages. */
  name: Scalars['String']['output'];
  /** The name in every language it has. */
  names: Array<LocalizedText>;
  /** Whose network it is. */
  tenant?: Maybe<Tenant>;
  /** Its hubs, in the order in which they were opened. */
  hubs: HubConnection;
};


/** A network of hubs: organisations in cities that host the same things in the same days. */
export type HubNetworkHubsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation that hosts activities in its city, also for people without internet. */
export type Hub = {
  __typename?: 'Hub';
  id: Scalars['ID']['output'];
  /** The network that it belongs to. */
  network?: Maybe<HubNetwork>;
  /** The organisation. */
  organisation?: Maybe<Organisation>;
  /** Its city. */
  territory?: Maybe<Territory>;
  /** Who plans and records there. */
  coordinator?: Maybe<Person>;
  /** Its rooms. */
  rooms?: Maybe<Scalars['String']['output']>;
  /** From which day on it hosts. */
  opensOn: Scalars['Date']['output'];
  /** When it ceased to be a hub. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it hosts, by the time it begins; as far as the viewer sees it. */
  activities: ActivityConnection;
};


/** An organisation that hosts activities in its city, also for people without internet. */
export type HubActivitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of hubs. */
export type HubConnection = {
  __typename?: 'HubConnection';
  edges: Array<HubEdge>;
  /** The hubs alone. */
  nodes: Array<Hub>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A hub and its place in the list. */
export type HubEdge = {
  __typename?: 'HubEdge';
  node: Hub;
  cursor: Scalars['String']['output'];
};

/** A new network of hubs. */
export type CreateHubNetworkInput = {
  /** Required. The tenant whose network it is. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. Its name, at most 200 characters, in one to ten languages. */
  names?: InputMaybe<Array<LocalizedTextInput>>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new network, or what has to be put right. */
export type CreateHubNetworkPayload = {
  __typename?: 'CreateHubNetworkPayload';
  /** The network; null where something has to be put right. */
  hubNetwork?: Maybe<HubNetwork>;
  userErrors: Array<UserError>;
};

/** A new hub. */
export type OpenHubInput = {
  /** Required. The network that it joins. */
  hubNetworkId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. The organisation; once in a network at a time. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Its city: a territory of the tenant. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. A person registered in the tenant, who plans and records there. */
  coordinatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its rooms, at most 500 characters. */
  rooms?: InputMaybe<Scalars['String']['input']>;
  /** Required. From which day on it hosts. */
  opensOn?: InputMaybe<Scalars['Date']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new hub, or what has to be put right. */
export type OpenHubPayload = {
  __typename?: 'OpenHubPayload';
  /** The hub; null where something has to be put right. */
  hub?: Maybe<Hub>;
  userErrors: Array<UserError>;
};

/** What changes of a hub; what is left out stays. */
export type ChangeHubInput = {
  /** Required. The hub. */
  hubId?: InputMaybe<Scalars['ID']['input']>;
  /** A person registered in the tenant, who plans and records there from now on. */
  coordinatorId?: InputMaybe<Scalars['ID']['input']>;
  /** Its rooms, at most 500 characters. */
  rooms?: InputMaybe<Scalars['String']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The changed hub, or what has to be put right. */
export type ChangeHubPayload = {
  __typename?: 'ChangeHubPayload';
  /** The hub; null where something has to be put right. */
  hub?: Maybe<Hub>;
  userErrors: Array<UserError>;
};

/** A hub that hosts no more. */
export type CloseHubInput = {
  /** Required. The hub. */
  hubId?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The closed hub, or what has to be put right. */
export type CloseHubPayload = {
  __typename?: 'CloseHubPayload';
  /** The hub; null where something has to be put right. */
  hub?: Maybe<Hub>;
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
  /** Its sessions and all other activities that are part of it, by the time they begin; proposals first. */
  activities: ActivityConnection;
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


/**
 * A course or programme of a tenant. Seen by the tenant's organisers, by the persons of its cohorts, by members and leaders of
 * the community it leads to, and, without any person in it, by sponsors and evaluators.
 */
export type ProgrammeActivitiesArgs = {
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

/** What is kept of an activity for those who were not there: seen by whoever sees the activity, but not by sponsors. */
export type PublishedRecord = {
  __typename?: 'PublishedRecord';
  /** The record in the best of the viewer's languages. */
  text: Scalars['String']['output'];
  /** The record in every language it has. */
  texts: Array<LocalizedText>;
  /** Addresses of photos, recordings and papers. */
  links: Array<Scalars['String']['output']>;
  /** Who published it. */
  publishedBy?: Maybe<Person>;
  /** When it was published first. */
  publishedAt: Scalars['DateTime']['output'];
  /** When it was last put right; null where it stands as first published. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was published within 14 days of the activity. */
  inTime: Scalars['Boolean']['output'];
};

/** The record of an activity. */
export type PublishRecordInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. The record, at most 20000 characters, in one to ten languages. */
  texts?: InputMaybe<Array<LocalizedTextInput>>;
  /** Addresses of photos, recordings and papers, at most 20. */
  links?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity with its record, or what has to be put right. */
export type PublishRecordPayload = {
  __typename?: 'PublishRecordPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
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
  /** What the person registered for, newest first. Read by the person alone. */
  registrations: RegistrationConnection;
};


/** A person (identity owns this). */
export type PersonProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person (identity owns this). */
export type PersonRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A territory (identity owns this). */
export type Territory = {
  __typename?: 'Territory';
  id: Scalars['ID']['output'];
};

/** A subject that communities are about (communities owns this). */
export type Domain = {
  __typename?: 'Domain';
  id: Scalars['ID']['output'];
};

/** What a community wants to learn next (communities owns this). */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  id: Scalars['ID']['output'];
};

/** How a registration stands. */
export type RegistrationState =
  /** Has a place. */
  | 'REGISTERED'
  /** Waits for a place: who waits longest moves up. */
  | 'WAITING'
  /** Will not come. */
  | 'CANCELLED';

/** How somebody stands to an activity. */
export type AttendeeLevel =
  /** A member of its community, or a participant of its programme. */
  | 'MEMBER'
  /** A guest: neither, e.g. an invited expert. Outside of the rates that are counted over members. */
  | 'TRANSACTIONAL';

/** That somebody means to come to an activity. Seen by the person and by who organises it. */
export type Registration = {
  __typename?: 'Registration';
  id: Scalars['ID']['output'];
  /** What they mean to come to. */
  activity?: Maybe<Activity>;
  /** Who. */
  person?: Maybe<Person>;
  /** With a place, waiting, or cancelled. */
  state: RegistrationState;
  /** A member or a guest. */
  level: AttendeeLevel;
  /** How many wait, this person included, up to their place in the queue; null for who does not wait. */
  waitingPosition?: Maybe<Scalars['Int']['output']>;
  /** How the registration came. */
  channel: AttendanceChannel;
  /** When it came; the last time, where it was cancelled in between. */
  registeredAt: Scalars['DateTime']['output'];
  /** When a place became free for who had waited. */
  movedUpAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was cancelled. */
  cancelledAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of registrations. */
export type RegistrationConnection = {
  __typename?: 'RegistrationConnection';
  edges: Array<RegistrationEdge>;
  /** The registrations alone. */
  nodes: Array<Registration>;
  pageInfo: PageInfo;
  /** How many there are on all pages; null for a sponsor where they are fewer than five. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A registration and its place in the list. */
export type RegistrationEdge = {
  __typename?: 'RegistrationEdge';
  node: Registration;
  cursor: Scalars['String']['output'];
};

/** Somebody means to come. */
export type RegisterForActivityInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** How it came; left out, WEB, or PROXY for somebody else. */
  channel?: InputMaybe<AttendanceChannel>;
  /** The person who means to come, where somebody else enters it: a proxy whom they named, a relay, or who organises the activity. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The registration, or what has to be put right. */
export type RegisterForActivityPayload = {
  __typename?: 'RegisterForActivityPayload';
  /** The registration; null where something has to be put right. */
  registration?: Maybe<Registration>;
  userErrors: Array<UserError>;
};

/** Persons who mean to come. */
export type RegisterPersonsForActivityInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons registered in the tenant, in the order in which they get places. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How it came; left out, PROXY. */
  channel?: InputMaybe<AttendanceChannel>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity with its registrations, or what has to be put right. */
export type RegisterPersonsForActivityPayload = {
  __typename?: 'RegisterPersonsForActivityPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** Somebody will not come. */
export type CancelRegistrationInput = {
  /** Required. The activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** The person who will not come, where somebody else enters it: a proxy whom they named, a relay, or who organises the activity. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** Sent again, the same key has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The activity, or what has to be put right. */
export type CancelRegistrationPayload = {
  __typename?: 'CancelRegistrationPayload';
  /** The activity; null where something has to be put right. */
  activity?: Maybe<Activity>;
  userErrors: Array<UserError>;
};

/** What was found, best first. Everything in it exists for the viewer. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** What was asked, as services tell it each other. */
  request: Scalars['String']['output'];
  /** What activities found. */
  activitiesHits?: Maybe<Array<Scalars['String']['output']>>;
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
  Community: Community;
  Artefact: Artefact;
  Cohort: Cohort;
  HubNetwork: HubNetwork;
  Hub: Hub;
  Programme: Programme;
  Person: Person;
  SearchResultConnection: SearchResultConnection;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Artefact:
    ( { __typename: 'Artefact' }
    & GraphQLRecursivePick<FederationTypes['Artefact'], {"id":true}> );
  Cohort:
    ( { __typename: 'Cohort' }
    & GraphQLRecursivePick<FederationTypes['Cohort'], {"id":true}> );
  HubNetwork:
    ( { __typename: 'HubNetwork' }
    & GraphQLRecursivePick<FederationTypes['HubNetwork'], {"id":true}> );
  Hub:
    ( { __typename: 'Hub' }
    & GraphQLRecursivePick<FederationTypes['Hub'], {"id":true}> );
  Programme:
    ( { __typename: 'Programme' }
    & GraphQLRecursivePick<FederationTypes['Programme'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  SearchResultConnection:
    ( { __typename: 'SearchResultConnection' }
    & GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"request":true}> );
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
  LearningMode: LearningMode;
  ActivityFieldKind: ActivityFieldKind;
  ActivityFields: ResolverTypeWrapper<Scalars['ActivityFields']['output']>;
  ActivityTypeDefinition: ResolverTypeWrapper<KnownType>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActivityFieldDefinition: ResolverTypeWrapper<NamedField>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ActivityFieldInput: ActivityFieldInput;
  AddActivityTypeInput: AddActivityTypeInput;
  AddActivityTypePayload: ResolverTypeWrapper<TypeWritten>;
  RetireActivityTypeInput: RetireActivityTypeInput;
  RetireActivityTypePayload: ResolverTypeWrapper<TypeWritten>;
  ActivityStatus: ActivityStatus;
  ActivityChannel: ActivityChannel;
  CommunityPurpose: CommunityPurpose;
  Activity: ResolverTypeWrapper<ActivityRecord>;
  ActivityConnection: ResolverTypeWrapper<ActivityPage>;
  ActivityEdge: ResolverTypeWrapper<Omit<ActivityEdge, 'node'> & { node: ResolversTypes['Activity'] }>;
  Community: ResolverTypeWrapper<Reference>;
  ProposeActivityInput: ProposeActivityInput;
  ProposeActivityPayload: ResolverTypeWrapper<ActivityWritten>;
  ScheduleActivityInput: ScheduleActivityInput;
  ScheduleActivityPayload: ResolverTypeWrapper<ActivityWritten>;
  ScheduleProposalInput: ScheduleProposalInput;
  ScheduleProposalPayload: ResolverTypeWrapper<ActivityWritten>;
  RescheduleActivityInput: RescheduleActivityInput;
  RescheduleActivityPayload: ResolverTypeWrapper<ActivityWritten>;
  ChangeActivityInput: ChangeActivityInput;
  ChangeActivityPayload: ResolverTypeWrapper<ActivityWritten>;
  MarkActivityHeldInput: MarkActivityHeldInput;
  MarkActivityHeldPayload: ResolverTypeWrapper<ActivityWritten>;
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: ResolverTypeWrapper<ActivityWritten>;
  SessionKind: SessionKind;
  ScheduleSessionInput: ScheduleSessionInput;
  ScheduleSessionPayload: ResolverTypeWrapper<ActivityWritten>;
  MarkSessionHeldInput: MarkSessionHeldInput;
  MarkSessionHeldPayload: ResolverTypeWrapper<ActivityWritten>;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ResolverTypeWrapper<ActivityWritten>;
  ArtefactKind: ArtefactKind;
  Artefact: ResolverTypeWrapper<ArtefactRecord>;
  ArtefactConnection: ResolverTypeWrapper<ArtefactPage>;
  ArtefactEdge: ResolverTypeWrapper<Omit<ArtefactEdge, 'node'> & { node: ResolversTypes['Artefact'] }>;
  ArtefactReuse: ResolverTypeWrapper<ArtefactReuseRecord>;
  ArtefactReuseConnection: ResolverTypeWrapper<ArtefactReusePage>;
  ArtefactReuseEdge: ResolverTypeWrapper<Omit<ArtefactReuseEdge, 'node'> & { node: ResolversTypes['ArtefactReuse'] }>;
  PublishArtefactInput: PublishArtefactInput;
  PublishArtefactPayload: ResolverTypeWrapper<ArtefactWritten>;
  ReportArtefactReuseInput: ReportArtefactReuseInput;
  ReportArtefactReusePayload: ResolverTypeWrapper<ArtefactWritten>;
  AttendanceChannel: AttendanceChannel;
  Attendance: ResolverTypeWrapper<AttendanceRecord>;
  AttendanceConnection: ResolverTypeWrapper<AttendancePage>;
  AttendanceEdge: ResolverTypeWrapper<Omit<AttendanceEdge, 'node'> & { node: ResolversTypes['Attendance'] }>;
  CountryConnection: ResolverTypeWrapper<CountryPage>;
  CountryEdge: ResolverTypeWrapper<Omit<CountryEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
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
  HubNetwork: ResolverTypeWrapper<HubNetworkRecord>;
  Hub: ResolverTypeWrapper<HubRecord>;
  HubConnection: ResolverTypeWrapper<HubPage>;
  HubEdge: ResolverTypeWrapper<Omit<HubEdge, 'node'> & { node: ResolversTypes['Hub'] }>;
  CreateHubNetworkInput: CreateHubNetworkInput;
  CreateHubNetworkPayload: ResolverTypeWrapper<HubNetworkWritten>;
  OpenHubInput: OpenHubInput;
  OpenHubPayload: ResolverTypeWrapper<HubWritten>;
  ChangeHubInput: ChangeHubInput;
  ChangeHubPayload: ResolverTypeWrapper<HubWritten>;
  CloseHubInput: CloseHubInput;
  CloseHubPayload: ResolverTypeWrapper<HubWritten>;
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
  PublishedRecord: ResolverTypeWrapper<RecordEntry>;
  PublishRecordInput: PublishRecordInput;
  PublishRecordPayload: ResolverTypeWrapper<ActivityWritten>;
  Tenant: ResolverTypeWrapper<Tenant>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Person: ResolverTypeWrapper<Reference>;
  Territory: ResolverTypeWrapper<Reference>;
  Domain: ResolverTypeWrapper<Reference>;
  AgendaItem: ResolverTypeWrapper<Reference>;
  RegistrationState: RegistrationState;
  AttendeeLevel: AttendeeLevel;
  Registration: ResolverTypeWrapper<RegistrationRecord>;
  RegistrationConnection: ResolverTypeWrapper<RegistrationPage>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  RegisterForActivityInput: RegisterForActivityInput;
  RegisterForActivityPayload: ResolverTypeWrapper<RegistrationWritten>;
  RegisterPersonsForActivityInput: RegisterPersonsForActivityInput;
  RegisterPersonsForActivityPayload: ResolverTypeWrapper<ActivityWritten>;
  CancelRegistrationInput: CancelRegistrationInput;
  CancelRegistrationPayload: ResolverTypeWrapper<ActivityWritten>;
  SearchResultConnection: ResolverTypeWrapper<SearchResultConnection>;
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
  ActivityFields: Scalars['ActivityFields']['output'];
  ActivityTypeDefinition: KnownType;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ActivityFieldDefinition: NamedField;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ActivityFieldInput: ActivityFieldInput;
  AddActivityTypeInput: AddActivityTypeInput;
  AddActivityTypePayload: TypeWritten;
  RetireActivityTypeInput: RetireActivityTypeInput;
  RetireActivityTypePayload: TypeWritten;
  Activity: ActivityRecord;
  ActivityConnection: ActivityPage;
  ActivityEdge: Omit<ActivityEdge, 'node'> & { node: ResolversParentTypes['Activity'] };
  Community: Reference;
  ProposeActivityInput: ProposeActivityInput;
  ProposeActivityPayload: ActivityWritten;
  ScheduleActivityInput: ScheduleActivityInput;
  ScheduleActivityPayload: ActivityWritten;
  ScheduleProposalInput: ScheduleProposalInput;
  ScheduleProposalPayload: ActivityWritten;
  RescheduleActivityInput: RescheduleActivityInput;
  RescheduleActivityPayload: ActivityWritten;
  ChangeActivityInput: ChangeActivityInput;
  ChangeActivityPayload: ActivityWritten;
  MarkActivityHeldInput: MarkActivityHeldInput;
  MarkActivityHeldPayload: ActivityWritten;
  CancelActivityInput: CancelActivityInput;
  CancelActivityPayload: ActivityWritten;
  ScheduleSessionInput: ScheduleSessionInput;
  ScheduleSessionPayload: ActivityWritten;
  MarkSessionHeldInput: MarkSessionHeldInput;
  MarkSessionHeldPayload: ActivityWritten;
  CancelSessionInput: CancelSessionInput;
  CancelSessionPayload: ActivityWritten;
  Artefact: ArtefactRecord;
  ArtefactConnection: ArtefactPage;
  ArtefactEdge: Omit<ArtefactEdge, 'node'> & { node: ResolversParentTypes['Artefact'] };
  ArtefactReuse: ArtefactReuseRecord;
  ArtefactReuseConnection: ArtefactReusePage;
  ArtefactReuseEdge: Omit<ArtefactReuseEdge, 'node'> & { node: ResolversParentTypes['ArtefactReuse'] };
  PublishArtefactInput: PublishArtefactInput;
  PublishArtefactPayload: ArtefactWritten;
  ReportArtefactReuseInput: ReportArtefactReuseInput;
  ReportArtefactReusePayload: ArtefactWritten;
  Attendance: AttendanceRecord;
  AttendanceConnection: AttendancePage;
  AttendanceEdge: Omit<AttendanceEdge, 'node'> & { node: ResolversParentTypes['Attendance'] };
  CountryConnection: CountryPage;
  CountryEdge: Omit<CountryEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
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
  HubNetwork: HubNetworkRecord;
  Hub: HubRecord;
  HubConnection: HubPage;
  HubEdge: Omit<HubEdge, 'node'> & { node: ResolversParentTypes['Hub'] };
  CreateHubNetworkInput: CreateHubNetworkInput;
  CreateHubNetworkPayload: HubNetworkWritten;
  OpenHubInput: OpenHubInput;
  OpenHubPayload: HubWritten;
  ChangeHubInput: ChangeHubInput;
  ChangeHubPayload: HubWritten;
  CloseHubInput: CloseHubInput;
  CloseHubPayload: HubWritten;
  ProgrammePartner: Partner;
  Programme: ProgrammeRecord;
  ProgrammeConnection: ProgrammePage;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammePartnerInput: ProgrammePartnerInput;
  CreateProgrammeInput: CreateProgrammeInput;
  CreateProgrammePayload: ProgrammeWritten;
  ChangeProgrammeInput: ChangeProgrammeInput;
  ChangeProgrammePayload: ProgrammeWritten;
  PublishedRecord: RecordEntry;
  PublishRecordInput: PublishRecordInput;
  PublishRecordPayload: ActivityWritten;
  Tenant: Tenant;
  Organisation: Organisation;
  Person: Reference;
  Territory: Reference;
  Domain: Reference;
  AgendaItem: Reference;
  Registration: RegistrationRecord;
  RegistrationConnection: RegistrationPage;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  RegisterForActivityInput: RegisterForActivityInput;
  RegisterForActivityPayload: RegistrationWritten;
  RegisterPersonsForActivityInput: RegisterPersonsForActivityInput;
  RegisterPersonsForActivityPayload: ActivityWritten;
  CancelRegistrationInput: CancelRegistrationInput;
  CancelRegistrationPayload: ActivityWritten;
  SearchResultConnection: SearchResultConnection | FederationReferenceTypes['SearchResultConnection'];
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

export interface ActivityFieldsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ActivityFields'], any> {
  name: 'ActivityFields';
}

export type ActivityTypeDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityTypeDefinition'] = ResolversParentTypes['ActivityTypeDefinition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActivityType'], ParentType, ContextType>;
  tenantTypeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LearningSource'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['LearningMode'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['ActivityFieldDefinition']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ActivityFieldDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivityFieldDefinition'] = ResolversParentTypes['ActivityFieldDefinition']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActivityFieldKind'], ParentType, ContextType>;
  isList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isDerived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ActivityFieldDefinition']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activityTypes?: Resolver<Array<ResolversTypes['ActivityTypeDefinition']>, ParentType, ContextType, Partial<QueryActivityTypesArgs>>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'id'>>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<QueryActivitiesArgs, 'first'>>;
  artefact?: Resolver<Maybe<ResolversTypes['Artefact']>, ParentType, ContextType, RequireFields<QueryArtefactArgs, 'id'>>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'id'>>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType, RequireFields<QueryHubArgs, 'id'>>;
  hubNetwork?: Resolver<Maybe<ResolversTypes['HubNetwork']>, ParentType, ContextType, RequireFields<QueryHubNetworkArgs, 'id'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addActivityType?: Resolver<ResolversTypes['AddActivityTypePayload'], ParentType, ContextType, RequireFields<MutationAddActivityTypeArgs, 'input'>>;
  retireActivityType?: Resolver<ResolversTypes['RetireActivityTypePayload'], ParentType, ContextType, RequireFields<MutationRetireActivityTypeArgs, 'input'>>;
  proposeActivity?: Resolver<ResolversTypes['ProposeActivityPayload'], ParentType, ContextType, RequireFields<MutationProposeActivityArgs, 'input'>>;
  scheduleActivity?: Resolver<ResolversTypes['ScheduleActivityPayload'], ParentType, ContextType, RequireFields<MutationScheduleActivityArgs, 'input'>>;
  scheduleProposal?: Resolver<ResolversTypes['ScheduleProposalPayload'], ParentType, ContextType, RequireFields<MutationScheduleProposalArgs, 'input'>>;
  rescheduleActivity?: Resolver<ResolversTypes['RescheduleActivityPayload'], ParentType, ContextType, RequireFields<MutationRescheduleActivityArgs, 'input'>>;
  changeActivity?: Resolver<ResolversTypes['ChangeActivityPayload'], ParentType, ContextType, RequireFields<MutationChangeActivityArgs, 'input'>>;
  markActivityHeld?: Resolver<ResolversTypes['MarkActivityHeldPayload'], ParentType, ContextType, RequireFields<MutationMarkActivityHeldArgs, 'input'>>;
  cancelActivity?: Resolver<ResolversTypes['CancelActivityPayload'], ParentType, ContextType, RequireFields<MutationCancelActivityArgs, 'input'>>;
  scheduleSession?: Resolver<ResolversTypes['ScheduleSessionPayload'], ParentType, ContextType, RequireFields<MutationScheduleSessionArgs, 'input'>>;
  markSessionHeld?: Resolver<ResolversTypes['MarkSessionHeldPayload'], ParentType, ContextType, RequireFields<MutationMarkSessionHeldArgs, 'input'>>;
  cancelSession?: Resolver<ResolversTypes['CancelSessionPayload'], ParentType, ContextType, RequireFields<MutationCancelSessionArgs, 'input'>>;
  publishArtefact?: Resolver<ResolversTypes['PublishArtefactPayload'], ParentType, ContextType, RequireFields<MutationPublishArtefactArgs, 'input'>>;
  reportArtefactReuse?: Resolver<ResolversTypes['ReportArtefactReusePayload'], ParentType, ContextType, RequireFields<MutationReportArtefactReuseArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['RecordAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  cancelAttendance?: Resolver<ResolversTypes['CancelAttendancePayload'], ParentType, ContextType, RequireFields<MutationCancelAttendanceArgs, 'input'>>;
  enterCohort?: Resolver<ResolversTypes['EnterCohortPayload'], ParentType, ContextType, RequireFields<MutationEnterCohortArgs, 'input'>>;
  removeFromCohort?: Resolver<ResolversTypes['RemoveFromCohortPayload'], ParentType, ContextType, RequireFields<MutationRemoveFromCohortArgs, 'input'>>;
  createHubNetwork?: Resolver<ResolversTypes['CreateHubNetworkPayload'], ParentType, ContextType, RequireFields<MutationCreateHubNetworkArgs, 'input'>>;
  openHub?: Resolver<ResolversTypes['OpenHubPayload'], ParentType, ContextType, RequireFields<MutationOpenHubArgs, 'input'>>;
  changeHub?: Resolver<ResolversTypes['ChangeHubPayload'], ParentType, ContextType, RequireFields<MutationChangeHubArgs, 'input'>>;
  closeHub?: Resolver<ResolversTypes['CloseHubPayload'], ParentType, ContextType, RequireFields<MutationCloseHubArgs, 'input'>>;
  createProgramme?: Resolver<ResolversTypes['CreateProgrammePayload'], ParentType, ContextType, RequireFields<MutationCreateProgrammeArgs, 'input'>>;
  changeProgramme?: Resolver<ResolversTypes['ChangeProgrammePayload'], ParentType, ContextType, RequireFields<MutationChangeProgrammeArgs, 'input'>>;
  publishRecord?: Resolver<ResolversTypes['PublishRecordPayload'], ParentType, ContextType, RequireFields<MutationPublishRecordArgs, 'input'>>;
  registerForActivity?: Resolver<ResolversTypes['RegisterForActivityPayload'], ParentType, ContextType, RequireFields<MutationRegisterForActivityArgs, 'input'>>;
  registerPersonsForActivity?: Resolver<ResolversTypes['RegisterPersonsForActivityPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonsForActivityArgs, 'input'>>;
  cancelRegistration?: Resolver<ResolversTypes['CancelRegistrationPayload'], ParentType, ContextType, RequireFields<MutationCancelRegistrationArgs, 'input'>>;
};

export type AddActivityTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddActivityTypePayload'] = ResolversParentTypes['AddActivityTypePayload']> = {
  activityType?: Resolver<Maybe<ResolversTypes['ActivityTypeDefinition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RetireActivityTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetireActivityTypePayload'] = ResolversParentTypes['RetireActivityTypePayload']> = {
  activityType?: Resolver<Maybe<ResolversTypes['ActivityTypeDefinition']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ActivityType'], ParentType, ContextType>;
  typeDefinition?: Resolver<ResolversTypes['ActivityTypeDefinition'], ParentType, ContextType>;
  formality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['LearningSource'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['LearningMode'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ResolversTypes['ActivityFields'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SessionKind']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<ActivityPartsArgs, 'first'>>;
  purposes?: Resolver<Array<ResolversTypes['CommunityPurpose']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAtLocal?: Resolver<Maybe<ResolversTypes['LocalDateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  durationMin?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ActivityChannel'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  lowBandwidthWay?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentedIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organiser?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  facilitator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActivityStatus'], ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanOrganise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  artefacts?: Resolver<ResolversTypes['ArtefactConnection'], ParentType, ContextType, RequireFields<ActivityArtefactsArgs, 'first'>>;
  attendance?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<ActivityAttendanceArgs, 'first'>>;
  attendees?: Resolver<ResolversTypes['AttendanceConnection'], ParentType, ContextType, RequireFields<ActivityAttendeesArgs, 'first'>>;
  memberCountries?: Resolver<ResolversTypes['CountryConnection'], ParentType, ContextType, RequireFields<ActivityMemberCountriesArgs, 'first'>>;
  viewerAttendance?: Resolver<Maybe<ResolversTypes['Attendance']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['PublishedRecord']>, ParentType, ContextType>;
  recordDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerCanPublishRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<ActivityRegistrationsArgs, 'state' | 'first'>>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  viewerRegistration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  viewerCanRegister?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<CommunityActivitiesArgs, 'first'>>;
  artefacts?: Resolver<ResolversTypes['ArtefactConnection'], ParentType, ContextType, RequireFields<CommunityArtefactsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<CommunityProgrammesArgs, 'first'>>;
};

export type ProposeActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeActivityPayload'] = ResolversParentTypes['ProposeActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleActivityPayload'] = ResolversParentTypes['ScheduleActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ScheduleProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScheduleProposalPayload'] = ResolversParentTypes['ScheduleProposalPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RescheduleActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RescheduleActivityPayload'] = ResolversParentTypes['RescheduleActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeActivityPayload'] = ResolversParentTypes['ChangeActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkActivityHeldPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkActivityHeldPayload'] = ResolversParentTypes['MarkActivityHeldPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelActivityPayload'] = ResolversParentTypes['CancelActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type ArtefactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Artefact'] = ResolversParentTypes['Artefact'], FederationReferenceType extends FederationReferenceTypes['Artefact'] = FederationReferenceTypes['Artefact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Artefact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArtefactKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reuses?: Resolver<ResolversTypes['ArtefactReuseConnection'], ParentType, ContextType, RequireFields<ArtefactReusesArgs, 'first'>>;
};

export type ArtefactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtefactConnection'] = ResolversParentTypes['ArtefactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtefactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Artefact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtefactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtefactEdge'] = ResolversParentTypes['ArtefactEdge']> = {
  node?: Resolver<ResolversTypes['Artefact'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArtefactReuseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtefactReuse'] = ResolversParentTypes['ArtefactReuse']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  usedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ArtefactReuseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtefactReuseConnection'] = ResolversParentTypes['ArtefactReuseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArtefactReuseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ArtefactReuse']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArtefactReuseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArtefactReuseEdge'] = ResolversParentTypes['ArtefactReuseEdge']> = {
  node?: Resolver<ResolversTypes['ArtefactReuse'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishArtefactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishArtefactPayload'] = ResolversParentTypes['PublishArtefactPayload']> = {
  artefact?: Resolver<Maybe<ResolversTypes['Artefact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportArtefactReusePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportArtefactReusePayload'] = ResolversParentTypes['ReportArtefactReusePayload']> = {
  artefact?: Resolver<Maybe<ResolversTypes['Artefact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attendance'] = ResolversParentTypes['Attendance']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['AttendanceChannel'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AttendeeLevel'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AttendanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceConnection'] = ResolversParentTypes['AttendanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attendance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttendanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceEdge'] = ResolversParentTypes['AttendanceEdge']> = {
  node?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CountryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryConnection'] = ResolversParentTypes['CountryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CountryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CountryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CountryEdge'] = ResolversParentTypes['CountryEdge']> = {
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
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
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
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

export type HubNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubNetwork'] = ResolversParentTypes['HubNetwork'], FederationReferenceType extends FederationReferenceTypes['HubNetwork'] = FederationReferenceTypes['HubNetwork']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HubNetwork']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  hubs?: Resolver<ResolversTypes['HubConnection'], ParentType, ContextType, RequireFields<HubNetworkHubsArgs, 'first'>>;
};

export type HubResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hub'] = ResolversParentTypes['Hub'], FederationReferenceType extends FederationReferenceTypes['Hub'] = FederationReferenceTypes['Hub']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Hub']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['HubNetwork']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  rooms?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<HubActivitiesArgs, 'first'>>;
};

export type HubConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubConnection'] = ResolversParentTypes['HubConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HubEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Hub']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HubEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HubEdge'] = ResolversParentTypes['HubEdge']> = {
  node?: Resolver<ResolversTypes['Hub'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateHubNetworkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateHubNetworkPayload'] = ResolversParentTypes['CreateHubNetworkPayload']> = {
  hubNetwork?: Resolver<Maybe<ResolversTypes['HubNetwork']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenHubPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenHubPayload'] = ResolversParentTypes['OpenHubPayload']> = {
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeHubPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeHubPayload'] = ResolversParentTypes['ChangeHubPayload']> = {
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseHubPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHubPayload'] = ResolversParentTypes['CloseHubPayload']> = {
  hub?: Resolver<Maybe<ResolversTypes['Hub']>, ParentType, ContextType>;
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
  activities?: Resolver<ResolversTypes['ActivityConnection'], ParentType, ContextType, RequireFields<ProgrammeActivitiesArgs, 'first'>>;
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

export type PublishedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedRecord'] = ResolversParentTypes['PublishedRecord']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublishRecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishRecordPayload'] = ResolversParentTypes['PublishRecordPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
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
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<PersonRegistrationsArgs, 'first'>>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type DomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AttendeeLevel'], ParentType, ContextType>;
  waitingPosition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['AttendanceChannel'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterForActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterForActivityPayload'] = ResolversParentTypes['RegisterForActivityPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterPersonsForActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonsForActivityPayload'] = ResolversParentTypes['RegisterPersonsForActivityPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelRegistrationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelRegistrationPayload'] = ResolversParentTypes['CancelRegistrationPayload']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection'], FederationReferenceType extends FederationReferenceTypes['SearchResultConnection'] = FederationReferenceTypes['SearchResultConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SearchResultConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  request?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activitiesHits?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  ActivityFields?: GraphQLScalarType;
  ActivityTypeDefinition?: ActivityTypeDefinitionResolvers<ContextType>;
  ActivityFieldDefinition?: ActivityFieldDefinitionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AddActivityTypePayload?: AddActivityTypePayloadResolvers<ContextType>;
  RetireActivityTypePayload?: RetireActivityTypePayloadResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ActivityConnection?: ActivityConnectionResolvers<ContextType>;
  ActivityEdge?: ActivityEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  ProposeActivityPayload?: ProposeActivityPayloadResolvers<ContextType>;
  ScheduleActivityPayload?: ScheduleActivityPayloadResolvers<ContextType>;
  ScheduleProposalPayload?: ScheduleProposalPayloadResolvers<ContextType>;
  RescheduleActivityPayload?: RescheduleActivityPayloadResolvers<ContextType>;
  ChangeActivityPayload?: ChangeActivityPayloadResolvers<ContextType>;
  MarkActivityHeldPayload?: MarkActivityHeldPayloadResolvers<ContextType>;
  CancelActivityPayload?: CancelActivityPayloadResolvers<ContextType>;
  ScheduleSessionPayload?: ScheduleSessionPayloadResolvers<ContextType>;
  MarkSessionHeldPayload?: MarkSessionHeldPayloadResolvers<ContextType>;
  CancelSessionPayload?: CancelSessionPayloadResolvers<ContextType>;
  Artefact?: ArtefactResolvers<ContextType>;
  ArtefactConnection?: ArtefactConnectionResolvers<ContextType>;
  ArtefactEdge?: ArtefactEdgeResolvers<ContextType>;
  ArtefactReuse?: ArtefactReuseResolvers<ContextType>;
  ArtefactReuseConnection?: ArtefactReuseConnectionResolvers<ContextType>;
  ArtefactReuseEdge?: ArtefactReuseEdgeResolvers<ContextType>;
  PublishArtefactPayload?: PublishArtefactPayloadResolvers<ContextType>;
  ReportArtefactReusePayload?: ReportArtefactReusePayloadResolvers<ContextType>;
  Attendance?: AttendanceResolvers<ContextType>;
  AttendanceConnection?: AttendanceConnectionResolvers<ContextType>;
  AttendanceEdge?: AttendanceEdgeResolvers<ContextType>;
  CountryConnection?: CountryConnectionResolvers<ContextType>;
  CountryEdge?: CountryEdgeResolvers<ContextType>;
  RecordAttendancePayload?: RecordAttendancePayloadResolvers<ContextType>;
  CancelAttendancePayload?: CancelAttendancePayloadResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortPersonConnection?: CohortPersonConnectionResolvers<ContextType>;
  CohortPersonEdge?: CohortPersonEdgeResolvers<ContextType>;
  CohortConnection?: CohortConnectionResolvers<ContextType>;
  CohortEdge?: CohortEdgeResolvers<ContextType>;
  EnterCohortPayload?: EnterCohortPayloadResolvers<ContextType>;
  RemoveFromCohortPayload?: RemoveFromCohortPayloadResolvers<ContextType>;
  HubNetwork?: HubNetworkResolvers<ContextType>;
  Hub?: HubResolvers<ContextType>;
  HubConnection?: HubConnectionResolvers<ContextType>;
  HubEdge?: HubEdgeResolvers<ContextType>;
  CreateHubNetworkPayload?: CreateHubNetworkPayloadResolvers<ContextType>;
  OpenHubPayload?: OpenHubPayloadResolvers<ContextType>;
  ChangeHubPayload?: ChangeHubPayloadResolvers<ContextType>;
  CloseHubPayload?: CloseHubPayloadResolvers<ContextType>;
  ProgrammePartner?: ProgrammePartnerResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  CreateProgrammePayload?: CreateProgrammePayloadResolvers<ContextType>;
  ChangeProgrammePayload?: ChangeProgrammePayloadResolvers<ContextType>;
  PublishedRecord?: PublishedRecordResolvers<ContextType>;
  PublishRecordPayload?: PublishRecordPayloadResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  RegisterForActivityPayload?: RegisterForActivityPayloadResolvers<ContextType>;
  RegisterPersonsForActivityPayload?: RegisterPersonsForActivityPayloadResolvers<ContextType>;
  CancelRegistrationPayload?: CancelRegistrationPayloadResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
};
