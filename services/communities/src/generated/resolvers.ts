// Written by `npm run generate` from the .graphql files. Do not change it by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference } from '../references.ts';
import type { CommunityRecord } from '../community/community.model.ts';
import type { DomainRecord } from '../domain/domain.model.ts';
import type { PostRecord, PostPage, PostWritten, ReplyRecord, ReplyPage, ReplyWritten } from '../post/post.model.ts';
import type { QuestionRecord, QuestionPage, QuestionWritten, AnswerRecord, AnswerPage, AnswerWritten } from '../question/question.model.ts';
import type { SystemStartRecord, SystemStartWritten } from '../system-start/system-start.model.ts';
import type { ResourceRecord, ResourcePage, ResourceWritten, ShownJudgement } from '../resource/resource.model.ts';
import type { DigestRecord, ShownItem, ShownQuestion } from '../digest/digest.model.ts';
import type { NotificationRecord, NotificationPage } from '../notification/notification.model.ts';
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

/** PRACTICE: held together by a shared domain and identity. NETWORK: by connections that are useful to each. */
export type CommunityKind =
  /** Held together by a shared domain and identity. */
  | 'PRACTICE'
  /** Held together by connections that are useful to each. */
  | 'NETWORK';

/**
 * DRAFT until an organiser opens it; ACTIVE when 5 members have contributed; DORMANT after 90 days without a contribution;
 * ARCHIVED is read-only. Nothing is ever deleted.
 */
export type CommunityStatus =
  /** In preparation; only its organiser and its leaders see it. */
  | 'DRAFT'
  /** Takes members and contributions. */
  | 'OPEN'
  /** Five members have contributed. */
  | 'ACTIVE'
  /** No contribution for 90 days; the next one wakes it. */
  | 'DORMANT'
  /** Can only be read. */
  | 'ARCHIVED';

/** How people come in: by the invitation of a finished cohort, by asking, by being named, by a call. */
export type JoinPolicy =
  /** By the invitation of a cohort that finished its course. */
  | 'INVITE_COHORT'
  /** By asking; a keeper or the organiser decides. */
  | 'REQUEST'
  /** By being named, e.g. by a ministry. */
  | 'NOMINATE'
  /** By applying to a call. */
  | 'CALL';

/** Where the community mostly meets. Every act has a way without the web, whatever this says. */
export type ChannelMode =
  /** On the web, by mail and SMS. */
  | 'ONLINE'
  /** At meetings. */
  | 'IN_PERSON'
  /** Both. */
  | 'MIXED';

/** A partnership of people, run by themselves, for the purpose of learning. */
export type Community = {
  __typename?: 'Community';
  id: Scalars['ID']['output'];
  /** The title in the best of the reader's languages. */
  title: Scalars['String']['output'];
  /** The title in every language that it was given in. */
  titles: Array<LocalizedText>;
  /** What holds it together. */
  kind: CommunityKind;
  /** Where it stands in its life. */
  status: CommunityStatus;
  /** How people come in. */
  joinPolicy: JoinPolicy;
  /** Where it mostly meets. */
  channelMode: ChannelMode;
  /** The main subject; a community is never without one. */
  domain: Domain;
  /** Further subjects. */
  secondaryDomains: Array<Domain>;
  /** The programme owner. */
  tenant: Tenant;
  /** The zone in which the community counts its days. */
  timezone: Scalars['TimeZone']['output'];
  /** The answers to a newcomer's questions. */
  pitch: CommunityPitch;
  /** From which numbers of contributions and attendances in 90 days a level begins. For those inside and the organiser. */
  levelThresholds?: Maybe<LevelThresholds>;
  /** When it was founded. */
  createdAt: Scalars['DateTime']['output'];
  /** Since when the community has its present status. */
  statusSince: Scalars['DateTime']['output'];
  /** Whether the viewer may open it now. */
  viewerCanOpen: Scalars['Boolean']['output'];
  /** Whether the viewer may change the pitch. */
  viewerCanUpdatePitch: Scalars['Boolean']['output'];
  /** Whether the viewer may invite persons now. */
  viewerCanInvite: Scalars['Boolean']['output'];
  /** Whether the viewer may give and end functions. */
  viewerCanAssignLeadership: Scalars['Boolean']['output'];
  /** Whether the viewer may appoint and dismiss curators. */
  viewerCanAppointCurator: Scalars['Boolean']['output'];
  /** Whether the viewer may record sponsors. */
  viewerCanConfirmSponsorship: Scalars['Boolean']['output'];
  /** Whether the viewer may remove members. */
  viewerCanRemoveMember: Scalars['Boolean']['output'];
  /** Whether the viewer may set levels by hand. */
  viewerCanSetLevel: Scalars['Boolean']['output'];
  /** Whether the viewer may archive it now. */
  viewerCanArchive: Scalars['Boolean']['output'];
  /** Whether the viewer may bring it back now. */
  viewerCanReopen: Scalars['Boolean']['output'];
  /** Whether the viewer may ask to join now. */
  viewerCanRequestMembership: Scalars['Boolean']['output'];
  /** Whether the viewer may score its success factors now. */
  viewerCanAnswerHealthCheck: Scalars['Boolean']['output'];
  /** Who judges resources now. For those inside the community and its organiser. */
  curators?: Maybe<Array<Curator>>;
  /**
   * One for each half-year in which somebody answered, latest first. For those inside the community, its organiser, sponsors
   * and evaluators.
   */
  healthChecks?: Maybe<Array<HealthCheck>>;
  /** The six groups, and VALUE_DETECTIVE where somebody holds it. */
  leadership: Array<Leadership>;
  /**
   * Members: ACTIVE, PAUSED and ALUMNUS unless a status is given; other statuses only for leaders and the organiser.
   * Sponsors and evaluators get the count alone. `first`: at most 100.
   */
  members?: Maybe<MembershipConnection>;
  /**
   * Everybody who was ever invited, in whatever state now. For keepers and the organiser; sponsors and evaluators get the
   * count alone. `first`: at most 100.
   */
  invitations?: Maybe<MembershipConnection>;
  /** The viewer's own membership, if there is one. */
  viewerMembership?: Maybe<Membership>;
  /** Posts, newest first. Organisers, sponsors and evaluators who are no members read `totalCount` only. */
  posts: PostConnection;
  /** Whether the viewer may write posts, ask, answer and hand in resources. */
  viewerCanContribute: Scalars['Boolean']['output'];
  /** Questions, newest first. Organisers, sponsors and evaluators who are no members read `totalCount` only. */
  questions: QuestionConnection;
  /**
   * Resources, newest first: what is published, what the viewer handed in, and for curators all. Organisers, sponsors and evaluators
   * who are no members read `totalCount` only.
   */
  resources: ResourceConnection;
  /** Past ones too. For those inside the community, its organiser, sponsors and evaluators. */
  sponsorships?: Maybe<Array<Sponsorship>>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityMembersArgs = {
  status?: InputMaybe<MembershipStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityInvitationsArgs = {
  status?: InputMaybe<MembershipStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityPostsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityQuestionsArgs = {
  status?: InputMaybe<QuestionStatus>;
  language?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityResourcesArgs = {
  status?: InputMaybe<ResourceStatus>;
  kind?: InputMaybe<ResourceKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a prospective member asks, in three blocks. Each answer is one text or several, in one language or several. */
export type CommunityPitch = {
  __typename?: 'CommunityPitch';
  /** Why: why should this interest me? */
  relevance: Array<LocalizedText>;
  /** Why: how is taking part useful to me? */
  benefitSelf: Array<LocalizedText>;
  /** Why: … to my institution? */
  benefitInstitution: Array<LocalizedText>;
  /** Why: … to my country? */
  benefitCountry: Array<LocalizedText>;
  /** What: which new contacts shall I make? */
  connections: Array<LocalizedText>;
  /** What: what shall we do together? */
  jointWork: Array<LocalizedText>;
  /** What: what special capability does the community build up? */
  capability: Array<LocalizedText>;
  /** How: how does the community work? */
  workings: Array<LocalizedText>;
  /** How: what can I contribute? */
  contribution: Array<LocalizedText>;
  /** How: which roles are open to me? */
  rolesOffered: Array<LocalizedText>;
  /** How many of the ten are answered. */
  answeredFields: Scalars['Int']['output'];
};

/** Levels are computed nightly from the last 90 days. CORE needs a leadership assignment besides. */
export type LevelThresholds = {
  __typename?: 'LevelThresholds';
  /** Contributions from which a leader is CORE. Default 6. */
  coreContributions: Scalars['Int']['output'];
  /** Contributions from which a member is ACTIVE. Default 4. */
  activeContributions: Scalars['Int']['output'];
  /** Attendances from which a member is ACTIVE. Default 3. */
  activeAttendances: Scalars['Int']['output'];
  /** Contributions from which a member is OCCASIONAL. Default 1. */
  occasionalContributions: Scalars['Int']['output'];
  /** Attendances from which a member is OCCASIONAL. Default 1. */
  occasionalAttendances: Scalars['Int']['output'];
};

/** An entry of a list with its place in it. */
export type CommunityEdge = {
  __typename?: 'CommunityEdge';
  node: Community;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type CommunityConnection = {
  __typename?: 'CommunityConnection';
  edges: Array<CommunityEdge>;
  /** The entries of the page. */
  nodes: Array<Community>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A community, or null where the viewer may not see it. */
  community?: Maybe<Community>;
  /** The communities that the viewer may see, oldest first. `first`: at most 100. */
  communities: CommunityConnection;
  /** The digest of a week of a community's life; null where there is none (yet) or the viewer is no reader of the community. */
  digest?: Maybe<Digest>;
  /** A domain, or null where the viewer sees none. */
  domain?: Maybe<Domain>;
  /** `Community.invitations`; null where the viewer does not see the community. */
  invitations?: Maybe<MembershipConnection>;
  /** A membership, or null where the viewer may not see it. */
  membership?: Maybe<Membership>;
  /** What the viewer was told, newest first. */
  notifications: NotificationConnection;
  /** A post, or null where the viewer may not see it. */
  post?: Maybe<Post>;
  /** A question, or null where the viewer may not see it. */
  question?: Maybe<Question>;
  /** The questions of a community, newest first; null where the viewer may not see the community. */
  questions?: Maybe<QuestionConnection>;
  /** A resource, or null where the viewer may not see it. */
  resource?: Maybe<Resource>;
  /** The resources of a community, newest first; null where the viewer may not see the community. */
  resources?: Maybe<ResourceConnection>;
};


export type QueryCommunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDigestArgs = {
  community: Scalars['ID']['input'];
  week: Scalars['Int']['input'];
};


export type QueryDomainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvitationsArgs = {
  community: Scalars['ID']['input'];
  status?: InputMaybe<MembershipStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuestionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuestionsArgs = {
  community: Scalars['ID']['input'];
  status?: InputMaybe<QuestionStatus>;
  language?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResourceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResourcesArgs = {
  community: Scalars['ID']['input'];
  status?: InputMaybe<ResourceStatus>;
  kind?: InputMaybe<ResourceKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  domain?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Founds a community in status DRAFT. For organisers of the tenant. */
  createCommunity: CreateCommunityPayload;
  /** Changes answers of the pitch; fields that are not given stay. For organisers and leaders. */
  updateCommunityPitch: UpdateCommunityPitchPayload;
  /** DRAFT → OPEN. Needs a pitch that answers all three blocks and at least one leader. For organisers. */
  openCommunity: OpenCommunityPayload;
  /** Makes the community read-only; its memory stays where it is. For organisers and keepers. */
  archiveCommunity: ArchiveCommunityPayload;
  /** Brings an archived or dormant community back. For organisers and keepers. */
  reopenCommunity: ReopenCommunityPayload;
  /** Changes from where levels of participation begin; thresholds that are not given stay. For keepers and organisers. */
  changeLevelThresholds: ChangeLevelThresholdsPayload;
  /** Lets a person judge the resources of the community. For organisers and keepers. */
  appointCurator: AppointCuratorPayload;
  /** Ends a person's judging. For organisers, keepers, and the curator. */
  dismissCurator: DismissCuratorPayload;
  /** Adds a subject that communities can be about. For organisers of the tenant. */
  createDomain: CreateDomainPayload;
  /** Scores the community's eight success factors, for the present half-year. For members; a second answer replaces the first. */
  answerHealthCheck: AnswerHealthCheckPayload;
  /**
   * Gives a person a function in a leadership group. For organisers and keepers. Keepers may be named before they are members;
   * the other groups are made of members.
   */
  assignLeadership: AssignLeadershipPayload;
  /** Ends a term now. For organisers, keepers, and who holds it. */
  endLeadership: EndLeadershipPayload;
  /**
   * Invites persons one by one; a cohort is invited by itself when it is complete. For keepers and organisers. Who belongs,
   * waits for an answer or was removed is left out.
   */
  inviteToCommunity: InviteToCommunityPayload;
  /** INVITED → ACTIVE; also EXPIRED → ACTIVE within 12 months of the invitation. */
  acceptInvitation: AcceptInvitationPayload;
  /** INVITED → DECLINED. */
  declineInvitation: DeclineInvitationPayload;
  /** Asks to join a community whose joinPolicy is REQUEST. */
  requestMembership: RequestMembershipPayload;
  /** REQUESTED → ACTIVE. For keepers and organisers. */
  approveMembershipRequest: ApproveMembershipRequestPayload;
  /** REQUESTED → REJECTED, with a reason. For keepers and organisers. */
  rejectMembershipRequest: RejectMembershipRequestPayload;
  /** ACTIVE → PAUSED. */
  pauseMembership: PauseMembershipPayload;
  /** PAUSED → ACTIVE, and ALUMNUS → ACTIVE. */
  resumeMembership: ResumeMembershipPayload;
  /** ACTIVE → ALUMNUS: finished, or in another post. Keeps reading and may answer. */
  becomeAlumnus: BecomeAlumnusPayload;
  /** ACTIVE → LEFT. */
  leaveCommunity: LeaveCommunityPayload;
  /** ACTIVE → REMOVED, with a reason that leaders see. For keepers: a community manages itself. */
  removeMember: RemoveMemberPayload;
  /** Sets a level by hand for a time. For keepers and organisers. */
  setMembershipLevel: SetMembershipLevelPayload;
  /** Writes a post. For members, keepers and curators. */
  createPost: CreatePostPayload;
  /** Replies to a post. For members, alumni, keepers and curators. */
  replyToPost: ReplyToPostPayload;
  /** Asks the community. For members, keepers and curators. */
  askQuestion: AskQuestionPayload;
  /** Answers a question; the asker is told. For members, alumni, keepers and curators, but not for the asker. */
  answerQuestion: AnswerQuestionPayload;
  /** Accepts an answer, or another one than before. For the asker. 30 days later Kolo asks whether it was used. */
  acceptAnswer: AcceptAnswerPayload;
  /** Says whether the accepted answer was used at work, once Kolo asked. For the asker; the word counts once. */
  reportAnswerUse: ReportAnswerUsePayload;
  /** Hands in a resource for curation. For members, keepers and curators. */
  submitResource: SubmitResourcePayload;
  /**
   * Judges a resource by all three criteria. For curators of the community other than the submitter; each judges once a round, and
   * the second judgement decides.
   */
  judgeResource: JudgeResourcePayload;
  /** Opens a published resource; counted once for each person and day. */
  openResource: OpenResourcePayload;
  /** Records that an organisation sponsors the community. For organisers. */
  confirmSponsorship: ConfirmSponsorshipPayload;
  /** Says on which day the member's municipality started its management system. Who reported it may correct the day. */
  reportSystemStart: ReportSystemStartPayload;
};


export type MutationCreateCommunityArgs = {
  input: CreateCommunityInput;
};


export type MutationUpdateCommunityPitchArgs = {
  input: UpdateCommunityPitchInput;
};


export type MutationOpenCommunityArgs = {
  input: OpenCommunityInput;
};


export type MutationArchiveCommunityArgs = {
  input: ArchiveCommunityInput;
};


export type MutationReopenCommunityArgs = {
  input: ReopenCommunityInput;
};


export type MutationChangeLevelThresholdsArgs = {
  input: ChangeLevelThresholdsInput;
};


export type MutationAppointCuratorArgs = {
  input: AppointCuratorInput;
};


export type MutationDismissCuratorArgs = {
  input: DismissCuratorInput;
};


export type MutationCreateDomainArgs = {
  input: CreateDomainInput;
};


export type MutationAnswerHealthCheckArgs = {
  input: AnswerHealthCheckInput;
};


export type MutationAssignLeadershipArgs = {
  input: AssignLeadershipInput;
};


export type MutationEndLeadershipArgs = {
  input: EndLeadershipInput;
};


export type MutationInviteToCommunityArgs = {
  input: InviteToCommunityInput;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationDeclineInvitationArgs = {
  input: DeclineInvitationInput;
};


export type MutationRequestMembershipArgs = {
  input: RequestMembershipInput;
};


export type MutationApproveMembershipRequestArgs = {
  input: ApproveMembershipRequestInput;
};


export type MutationRejectMembershipRequestArgs = {
  input: RejectMembershipRequestInput;
};


export type MutationPauseMembershipArgs = {
  input: PauseMembershipInput;
};


export type MutationResumeMembershipArgs = {
  input: ResumeMembershipInput;
};


export type MutationBecomeAlumnusArgs = {
  input: BecomeAlumnusInput;
};


export type MutationLeaveCommunityArgs = {
  input: LeaveCommunityInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationSetMembershipLevelArgs = {
  input: SetMembershipLevelInput;
};


export type MutationCreatePostArgs = {
  input: CreatePostInput;
};


export type MutationReplyToPostArgs = {
  input: ReplyToPostInput;
};


export type MutationAskQuestionArgs = {
  input: AskQuestionInput;
};


export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


export type MutationAcceptAnswerArgs = {
  input: AcceptAnswerInput;
};


export type MutationReportAnswerUseArgs = {
  input: ReportAnswerUseInput;
};


export type MutationSubmitResourceArgs = {
  input: SubmitResourceInput;
};


export type MutationJudgeResourceArgs = {
  input: JudgeResourceInput;
};


export type MutationOpenResourceArgs = {
  input: OpenResourceInput;
};


export type MutationConfirmSponsorshipArgs = {
  input: ConfirmSponsorshipInput;
};


export type MutationReportSystemStartArgs = {
  input: ReportSystemStartInput;
};

/** Answers to a newcomer's questions; each at most 20 texts of 2,000 characters. An empty list takes an answer back. */
export type CommunityPitchInput = {
  /** Why should this interest me? */
  relevance?: InputMaybe<Array<LocalizedTextInput>>;
  /** How is taking part useful to me? */
  benefitSelf?: InputMaybe<Array<LocalizedTextInput>>;
  /** … to my institution? */
  benefitInstitution?: InputMaybe<Array<LocalizedTextInput>>;
  /** … to my country? */
  benefitCountry?: InputMaybe<Array<LocalizedTextInput>>;
  /** Which new contacts shall I make? */
  connections?: InputMaybe<Array<LocalizedTextInput>>;
  /** What shall we do together? */
  jointWork?: InputMaybe<Array<LocalizedTextInput>>;
  /** What special capability does the community build up? */
  capability?: InputMaybe<Array<LocalizedTextInput>>;
  /** How does the community work? */
  workings?: InputMaybe<Array<LocalizedTextInput>>;
  /** What can I contribute? */
  contribution?: InputMaybe<Array<LocalizedTextInput>>;
  /** Which roles are open to me? */
  rolesOffered?: InputMaybe<Array<LocalizedTextInput>>;
};

/** What `createCommunity` needs. */
export type CreateCommunityInput = {
  /** Required. The programme owner. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. */
  kind?: InputMaybe<CommunityKind>;
  /** Required. */
  joinPolicy?: InputMaybe<JoinPolicy>;
  /** Where the community mostly meets. Default ONLINE. */
  channelMode?: InputMaybe<ChannelMode>;
  /** Required. The main domain, of the same tenant. */
  domainId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20, of the same tenant. */
  secondaryDomainIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Required. IANA name, e.g. `Europe/Kyiv`. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
  /** May also be filled in later, before the community is opened. */
  pitch?: InputMaybe<CommunityPitchInput>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `createCommunity` answers. */
export type CreateCommunityPayload = {
  __typename?: 'CreateCommunityPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `updateCommunityPitch` needs. */
export type UpdateCommunityPitchInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  pitch?: InputMaybe<CommunityPitchInput>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `updateCommunityPitch` answers. */
export type UpdateCommunityPitchPayload = {
  __typename?: 'UpdateCommunityPitchPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `openCommunity` needs. */
export type OpenCommunityInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `openCommunity` answers. */
export type OpenCommunityPayload = {
  __typename?: 'OpenCommunityPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `archiveCommunity` needs. */
export type ArchiveCommunityInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `archiveCommunity` answers. */
export type ArchiveCommunityPayload = {
  __typename?: 'ArchiveCommunityPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `reopenCommunity` needs. */
export type ReopenCommunityInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `reopenCommunity` answers. */
export type ReopenCommunityPayload = {
  __typename?: 'ReopenCommunityPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** Each 1 to 1,000. ACTIVE may not begin below OCCASIONAL, nor CORE below ACTIVE. */
export type ChangeLevelThresholdsInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Contributions from which a leader is CORE; default 6. */
  coreContributions?: InputMaybe<Scalars['Int']['input']>;
  /** Contributions from which a member is ACTIVE; default 4. */
  activeContributions?: InputMaybe<Scalars['Int']['input']>;
  /** Attendances from which a member is ACTIVE; default 3. */
  activeAttendances?: InputMaybe<Scalars['Int']['input']>;
  /** Contributions from which a member is OCCASIONAL; default 1. */
  occasionalContributions?: InputMaybe<Scalars['Int']['input']>;
  /** Attendances from which a member is OCCASIONAL; default 1. */
  occasionalAttendances?: InputMaybe<Scalars['Int']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeLevelThresholds` answers. */
export type ChangeLevelThresholdsPayload = {
  __typename?: 'ChangeLevelThresholdsPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** How a contribution reached the community; all count the same. PROXY: a colleague or hub typed it in with the member's consent. */
export type ContributionChannel =
  /** Typed in on the web by the person themselves. */
  | 'WEB'
  /** By e-mail. */
  | 'EMAIL'
  /** By SMS. */
  | 'SMS'
  /** On paper, and typed in from it. */
  | 'PRINT'
  /** By a colleague or a hub, with the member's consent. */
  | 'PROXY';

/** Judges resources by the three criteria: reliable, useful, relevant. */
export type Curator = {
  __typename?: 'Curator';
  /** Who judges. */
  person: Person;
  /** Since when. */
  from: Scalars['DateTime']['output'];
};

/** What `appointCurator` needs. */
export type AppointCuratorInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `appointCurator` answers. */
export type AppointCuratorPayload = {
  __typename?: 'AppointCuratorPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `dismissCurator` needs. */
export type DismissCuratorInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `dismissCurator` answers. */
export type DismissCuratorPayload = {
  __typename?: 'DismissCuratorPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/**
 * What happened in a community in one week, on at most a page: at most 10 entries and 10 minutes. Made on Monday at 07:00 of the
 * community's zone for the week before, and sent once to every active member for whom it holds something.
 */
export type Digest = {
  __typename?: 'Digest';
  id: Scalars['ID']['output'];
  /** Whose digest it is. */
  community: Community;
  /** The week of the community's life, counted by ISO weeks of its zone; 1 is the week in which it opened. */
  week: Scalars['Int']['output'];
  /** The same week in the calendar: `2026-W13`. */
  isoWeek: Scalars['String']['output'];
  /** The Monday of the week. */
  startsOn: Scalars['Date']['output'];
  /** The Sunday of the week. */
  endsOn: Scalars['Date']['output'];
  /**
   * Resources that were published in that week, or found no room in an earlier digest. A member does not see here what they have
   * read, unless `includeRead`.
   */
  items: Array<DigestItem>;
  /** Questions of that week: those answered first, then those still open. */
  questions: Array<DigestQuestion>;
  /** Minutes to read all of it, at most 10. */
  estimatedMinutes: Scalars['Int']['output'];
  /** The whole digest as plain text to print or read out, in the viewer's language or the one asked for. For keepers. */
  printText: Scalars['String']['output'];
  /** How many members it was sent to; null while it is being sent. */
  sentTo?: Maybe<Scalars['Int']['output']>;
};


/**
 * What happened in a community in one week, on at most a page: at most 10 entries and 10 minutes. Made on Monday at 07:00 of the
 * community's zone for the week before, and sent once to every active member for whom it holds something.
 */
export type DigestItemsArgs = {
  includeRead?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What happened in a community in one week, on at most a page: at most 10 entries and 10 minutes. Made on Monday at 07:00 of the
 * community's zone for the week before, and sent once to every active member for whom it holds something.
 */
export type DigestPrintTextArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A resource in a digest. */
export type DigestItem = {
  __typename?: 'DigestItem';
  /** What it is. */
  resource: Resource;
  /** Minutes it takes: of the resource, or of its description where the resource alone takes longer than a digest may. */
  minutes: Scalars['Int']['output'];
  /** Size of the resource in KB. */
  sizeKb: Scalars['Int']['output'];
  /** What it is about. */
  domains: Array<Domain>;
};

/** A question in a digest. */
export type DigestQuestion = {
  __typename?: 'DigestQuestion';
  /** What was asked. */
  question: Question;
  /** Whether it was answered in that week; else it waits for an answer. */
  answered: Scalars['Boolean']['output'];
  /** Minutes to read the question with its best answer. */
  minutes: Scalars['Int']['output'];
};

/** The shared subject that gives a community its identity, e.g. municipal environmental management. */
export type Domain = {
  __typename?: 'Domain';
  id: Scalars['ID']['output'];
  /** Short code, unique within the tenant: `EMS`. */
  code: Scalars['String']['output'];
  /** The title in the best of the reader's languages. */
  title: Scalars['String']['output'];
  /** The title in every language that it was given in. */
  titles: Array<LocalizedText>;
  /** What the subject comprises. */
  description: Array<LocalizedText>;
};

/** What `createDomain` needs. */
export type CreateDomainInput = {
  /** Required. The tenant to which the domain belongs. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 40 letters, digits, hyphens or underscores; unique within the tenant. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Required. 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** At most 2,000 characters in each language. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `createDomain` answers. */
export type CreateDomainPayload = {
  __typename?: 'CreateDomainPayload';
  /** The domain as it is now; null when nothing was stored. */
  domain?: Maybe<Domain>;
  userErrors: Array<UserError>;
};

/** The eight success factors of a community. */
export type SuccessFactor =
  /** Identification with the domain, personal stake, a path set by practice. */
  | 'LEARNING_AGENDA'
  /** Sponsors with written objectives, who review and answer. */
  | 'ENGAGED_SPONSORSHIP'
  /** Time well spent, horizontal interaction, candid inquiry, every voice heard. */
  | 'SOCIAL_LEARNING'
  /** Leadership that is distributed and changes hands. */
  | 'INTERNAL_LEADERSHIP'
  /** Tools at the service of learning, with various ways in. */
  | 'TECHNOLOGY'
  /** Value propositions that fit the strategy. */
  | 'VALUE_CREATION'
  /** Shared memory, informed stakeholders. */
  | 'MEMORY_AND_MESSAGES'
  /** A team that supports social learning. */
  | 'SUPPORT_TEAM';

/** What the members said of their community in a half-year; nobody's own scores are shown to anybody. */
export type HealthCheck = {
  __typename?: 'HealthCheck';
  /** `2026-H1` or `2026-H2`, in the community's zone. */
  period: Scalars['String']['output'];
  /** How many members answered. */
  n: Scalars['Int']['output'];
  /** Null for sponsors and evaluators while fewer than 5 answered. */
  scores?: Maybe<Array<HealthCheckScore>>;
};

/** What members said of one factor. */
export type HealthCheckScore = {
  __typename?: 'HealthCheckScore';
  /** The factor. */
  factor: SuccessFactor;
  /** Mean of the scores from 1 to 5. */
  mean: Scalars['Float']['output'];
};

/** All required, 1 to 5. */
export type HealthCheckScoresInput = {
  /** LEARNING_AGENDA. */
  learningAgenda?: InputMaybe<Scalars['Int']['input']>;
  /** ENGAGED_SPONSORSHIP. */
  engagedSponsorship?: InputMaybe<Scalars['Int']['input']>;
  /** SOCIAL_LEARNING. */
  socialLearning?: InputMaybe<Scalars['Int']['input']>;
  /** INTERNAL_LEADERSHIP. */
  internalLeadership?: InputMaybe<Scalars['Int']['input']>;
  /** TECHNOLOGY. */
  technology?: InputMaybe<Scalars['Int']['input']>;
  /** VALUE_CREATION. */
  valueCreation?: InputMaybe<Scalars['Int']['input']>;
  /** MEMORY_AND_MESSAGES. */
  memoryAndMessages?: InputMaybe<Scalars['Int']['input']>;
  /** SUPPORT_TEAM. */
  supportTeam?: InputMaybe<Scalars['Int']['input']>;
};

/** What `answerHealthCheck` needs. */
export type AnswerHealthCheckInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  scores?: InputMaybe<HealthCheckScoresInput>;
  /** WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<Channel>;
  /** The member, where a named proxy, a relaying machine, or a keeper for who has no connection, types it in. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerHealthCheck` answers. */
export type AnswerHealthCheckPayload = {
  __typename?: 'AnswerHealthCheckPayload';
  /** The half-year that was answered for. */
  period?: Maybe<Scalars['String']['output']>;
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** The six leadership groups, and VALUE_DETECTIVE, which a community may add. */
export type LeadershipGroup =
  /** Watches how the community works and proposes changes. */
  | 'CRITICAL_FRIEND'
  /** Links the community with members' employers and sponsors. */
  | 'ORG_BROKER'
  /** Chooses topics and activities. */
  | 'AGENDA_ACTIVIST'
  /** Takes care of people, brings in all voices, welcomes newcomers. */
  | 'COMMUNITY_KEEPER'
  /** Records what happens: the memory of the community. */
  | 'SOCIAL_REPORTER'
  /** Speaks to those outside. */
  | 'EXTERNAL_MESSENGER'
  /** Makes value visible. Optional. */
  | 'VALUE_DETECTIVE';

/** One group with its holders now. */
export type Leadership = {
  __typename?: 'Leadership';
  /** The group. */
  group: LeadershipGroup;
  /** Current holders; who they are is shown to those inside the community and to its organiser. `first`: at most 100. */
  holders: LeadershipAssignmentConnection;
  /** True while nobody holds the group. */
  gap: Scalars['Boolean']['output'];
};


/** One group with its holders now. */
export type LeadershipHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person's term in a leadership group. */
export type LeadershipAssignment = {
  __typename?: 'LeadershipAssignment';
  id: Scalars['ID']['output'];
  /** The group. */
  group: LeadershipGroup;
  /** Who holds it. */
  person: Person;
  /** Beginning of the term. */
  from: Scalars['DateTime']['output'];
  /** Planned or actual end; null for a term without an agreed end. */
  to?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the term is in force. */
  current: Scalars['Boolean']['output'];
};

/** An entry of a list with its place in it. */
export type LeadershipAssignmentEdge = {
  __typename?: 'LeadershipAssignmentEdge';
  node: LeadershipAssignment;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type LeadershipAssignmentConnection = {
  __typename?: 'LeadershipAssignmentConnection';
  edges: Array<LeadershipAssignmentEdge>;
  /** The entries of the page. */
  nodes: Array<LeadershipAssignment>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `assignLeadership` needs. */
export type AssignLeadershipInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  group?: InputMaybe<LeadershipGroup>;
  /** Beginning of the term, not in the future; now, if not given. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Agreed end of the term, in the future. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `assignLeadership` answers. */
export type AssignLeadershipPayload = {
  __typename?: 'AssignLeadershipPayload';
  /** The leadership as it is now; null when nothing was stored. */
  leadership?: Maybe<LeadershipAssignment>;
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `endLeadership` needs. */
export type EndLeadershipInput = {
  /** Required. */
  leadershipId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `endLeadership` answers. */
export type EndLeadershipPayload = {
  __typename?: 'EndLeadershipPayload';
  /** The leadership as it is now; null when nothing was stored. */
  leadership?: Maybe<LeadershipAssignment>;
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/**
 * INVITED → ACTIVE, DECLINED or EXPIRED (after 60 days; a late answer within 12 months still makes it ACTIVE). REQUESTED → ACTIVE
 * or REJECTED. ACTIVE ⇄ PAUSED. ACTIVE → ALUMNUS, LEFT or REMOVED. ALUMNUS → ACTIVE.
 */
export type MembershipStatus =
  /** Waits for an answer, 60 days. */
  | 'INVITED'
  /** Asked to join; waits for a decision. */
  | 'REQUESTED'
  /** Takes part. */
  | 'ACTIVE'
  /** Takes a break; still reads. */
  | 'PAUSED'
  /** Finished, or in another post; reads and may answer. */
  | 'ALUMNUS'
  /** Said no to the invitation. */
  | 'DECLINED'
  /** Did not answer the invitation in time. */
  | 'EXPIRED'
  /** The request was turned down. */
  | 'REJECTED'
  /** Left. */
  | 'LEFT'
  /** Was removed by a keeper. */
  | 'REMOVED';

/** How close to the core somebody is now. Moving in both directions is normal; members are not ranked by it. */
export type MembershipLevel =
  /** Leads, with 6 contributions in 90 days. */
  | 'CORE'
  /** 4 contributions or 3 attendances in 90 days. */
  | 'ACTIVE'
  /** 1 contribution or attendance in 90 days. */
  | 'OCCASIONAL'
  /** A lasting link: newcomers, silent readers, people active elsewhere. */
  | 'PERIPHERAL'
  /** No membership in force. */
  | 'TRANSACTIONAL';

/** How something reached Kolo. All ways count the same. */
export type Channel =
  /** On the web. */
  | 'WEB'
  /** By e-mail. */
  | 'EMAIL'
  /** By SMS. */
  | 'SMS'
  /** On paper. */
  | 'PRINT'
  /** Through a colleague or hub, with consent. */
  | 'PROXY'
  /** By phone. */
  | 'PHONE'
  /** Face to face. */
  | 'IN_PERSON'
  /** In an online meeting. */
  | 'ONLINE';

/** Which answer of the pitch mattered to who joined. */
export type JoinMotive =
  /** Why it should interest me. */
  | 'RELEVANCE'
  /** The use to me. */
  | 'BENEFIT_SELF'
  /** The use to my institution. */
  | 'BENEFIT_INSTITUTION'
  /** The use to my country. */
  | 'BENEFIT_COUNTRY'
  /** The new contacts. */
  | 'CONNECTIONS'
  /** What we shall do together. */
  | 'JOINT_WORK'
  /** The capability that the community builds up. */
  | 'CAPABILITY'
  /** How it works. */
  | 'WORKINGS'
  /** What I can contribute. */
  | 'CONTRIBUTION'
  /** The roles open to me. */
  | 'ROLES_OFFERED';

/** The tie of one person to one community, from the invitation or request on. */
export type Membership = {
  __typename?: 'Membership';
  id: Scalars['ID']['output'];
  /** Who belongs. */
  person: Person;
  /** Null where the viewer no longer sees the community, e.g. after leaving it. */
  community?: Maybe<Community>;
  /** Where the membership stands. */
  status: MembershipStatus;
  /** In force now. For the person, leaders and the organiser. */
  level?: Maybe<MembershipLevel>;
  /** As computed last night, whatever was set by hand. For leaders and the organiser. */
  computedLevel?: Maybe<MembershipLevel>;
  /** What a coordinator set by hand, while it lasts. For leaders and the organiser. */
  levelOverride?: Maybe<LevelOverride>;
  /** The cohort whose completion invited the person. */
  cohort?: Maybe<Cohort>;
  /** For the person, leaders and the organiser. */
  invitedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the invitation waits for an answer. For the person, leaders and the organiser. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** For the person, leaders and the organiser. */
  reminders?: Maybe<Array<InvitationReminder>>;
  /** For the person, leaders and the organiser. */
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the person first became a member. */
  acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How the invitation went out, or how it was answered. For the person, leaders and the organiser. */
  channel?: Maybe<Channel>;
  /** For the person, leaders and the organiser. */
  joinMotive?: Maybe<Array<JoinMotive>>;
  /** What the person could give, in their own words. */
  canContribute?: Maybe<Scalars['String']['output']>;
  /** Every change of state and level, oldest first. For the person (states only), leaders and the organiser. */
  history?: Maybe<Array<MembershipChange>>;
};

/** A level set by hand. */
export type LevelOverride = {
  __typename?: 'LevelOverride';
  /** The level in force meanwhile. */
  level: MembershipLevel;
  /** Why. */
  reason: Scalars['String']['output'];
  /** From when on the computed level is in force again. */
  until: Scalars['DateTime']['output'];
};

/** A reminder of an invitation that waits for its answer. */
export type InvitationReminder = {
  __typename?: 'InvitationReminder';
  /** 1: 14 days after the invitation; 2: 30 days after. */
  order: Scalars['Int']['output'];
  /** When it was sent. */
  at: Scalars['DateTime']['output'];
  /** By which way; another one than before, where there is one. */
  channel: Channel;
};

/** What changed. */
export type MembershipChangeKind =
  /** The status. */
  | 'STATUS'
  /** The level of participation. */
  | 'LEVEL';

/** One change in the life of a membership. */
export type MembershipChange = {
  __typename?: 'MembershipChange';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What changed. */
  kind: MembershipChangeKind;
  /** A status or a level; null at the beginning. */
  from?: Maybe<Scalars['String']['output']>;
  /** The status or level after it. */
  to: Scalars['String']['output'];
  /** Who did it; null for what Kolo does by itself. */
  by?: Maybe<Person>;
  /** By which way it came, where a person did it. */
  channel?: Maybe<Channel>;
  /** For a level: COMPUTED, SET_BY_HAND, JOINED or LEFT. For a removal or refusal: what was written. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** An entry of a list with its place in it. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  node: Membership;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  edges: Array<MembershipEdge>;
  /** The entries of the page. */
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `inviteToCommunity` needs. */
export type InviteToCommunityInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `inviteToCommunity` answers. */
export type InviteToCommunityPayload = {
  __typename?: 'InviteToCommunityPayload';
  /** The new invitations. */
  memberships?: Maybe<Array<Membership>>;
  /** How many of the persons were left out. */
  leftOut?: Maybe<Scalars['Int']['output']>;
  userErrors: Array<UserError>;
};

/** What `acceptInvitation` needs. */
export type AcceptInvitationInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Which answers of the pitch mattered. */
  joinMotive?: InputMaybe<Array<JoinMotive>>;
  /** What the newcomer could give; at most 2,000 characters. */
  canContribute?: InputMaybe<Scalars['String']['input']>;
  /** How the answer came. WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<Channel>;
  /**
   * The person who answers, where somebody else types it in: a proxy whom they named, a relaying machine, or a keeper for an
   * answer that came by another channel than WEB.
   */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `acceptInvitation` answers. */
export type AcceptInvitationPayload = {
  __typename?: 'AcceptInvitationPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `declineInvitation` needs. */
export type DeclineInvitationInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** How the answer came. WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<Channel>;
  /** As in AcceptInvitationInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `declineInvitation` answers. */
export type DeclineInvitationPayload = {
  __typename?: 'DeclineInvitationPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `requestMembership` needs. */
export type RequestMembershipInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Which answers of the pitch mattered. */
  joinMotive?: InputMaybe<Array<JoinMotive>>;
  /** What the newcomer could give; at most 2,000 characters. */
  canContribute?: InputMaybe<Scalars['String']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `requestMembership` answers. */
export type RequestMembershipPayload = {
  __typename?: 'RequestMembershipPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `approveMembershipRequest` needs. */
export type ApproveMembershipRequestInput = {
  /** Required. */
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `approveMembershipRequest` answers. */
export type ApproveMembershipRequestPayload = {
  __typename?: 'ApproveMembershipRequestPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `rejectMembershipRequest` needs. */
export type RejectMembershipRequestInput = {
  /** Required. */
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `rejectMembershipRequest` answers. */
export type RejectMembershipRequestPayload = {
  __typename?: 'RejectMembershipRequestPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `pauseMembership` needs. */
export type PauseMembershipInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<Channel>;
  /** The member, where a named proxy, a relaying machine, or a keeper for who has no connection, types it in. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `pauseMembership` answers. */
export type PauseMembershipPayload = {
  __typename?: 'PauseMembershipPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `resumeMembership` needs. */
export type ResumeMembershipInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<Channel>;
  /** As in PauseMembershipInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `resumeMembership` answers. */
export type ResumeMembershipPayload = {
  __typename?: 'ResumeMembershipPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `becomeAlumnus` needs. */
export type BecomeAlumnusInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<Channel>;
  /** As in PauseMembershipInput; here keepers and organisers may name any member. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `becomeAlumnus` answers. */
export type BecomeAlumnusPayload = {
  __typename?: 'BecomeAlumnusPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `leaveCommunity` needs. */
export type LeaveCommunityInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<Channel>;
  /** As in PauseMembershipInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `leaveCommunity` answers. */
export type LeaveCommunityPayload = {
  __typename?: 'LeaveCommunityPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `removeMember` needs. */
export type RemoveMemberInput = {
  /** Required. */
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 500 characters; leaders see it, sponsors do not. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `removeMember` answers. */
export type RemoveMemberPayload = {
  __typename?: 'RemoveMemberPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What `setMembershipLevel` needs. */
export type SetMembershipLevelInput = {
  /** Required. */
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. CORE, ACTIVE, OCCASIONAL or PERIPHERAL. */
  level?: InputMaybe<MembershipLevel>;
  /** Required. At most 500 characters. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Required. In the future, at most a year away; from then on the computed level is in force again. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setMembershipLevel` answers. */
export type SetMembershipLevelPayload = {
  __typename?: 'SetMembershipLevelPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
};

/** What a notification is about. */
export type NotificationKind =
  /** An invitation to a community. */
  | 'INVITATION'
  /** A reminder of an invitation, by another channel. */
  | 'REMINDER'
  /** The digest of a week. */
  | 'DIGEST'
  /** An answer to a question of the person. */
  | 'ANSWER'
  /** Whether an accepted answer was used at work. */
  | 'USED_QUESTION'
  /** A greeting to a new member. */
  | 'WELCOME'
  /** To keepers: the community fell dormant. */
  | 'DORMANCY';

/** QUEUED: on its way by its channel. IN_DIGEST: it was beyond the budget of the week, and a digest told of it. */
export type NotificationState =
  /** On its way by its channel. */
  | 'QUEUED'
  /** It was beyond the budget of the week, and a digest told of it. */
  | 'IN_DIGEST';

/** By which way something is sent. PRINT: a keeper prints it and hands it over. */
export type NotificationChannel =
  /** Shown on the web. */
  | 'WEB'
  /** By e-mail. */
  | 'EMAIL'
  /** By SMS. */
  | 'SMS'
  /** A keeper prints it and hands it over. */
  | 'PRINT';

/** Something that the viewer was told: at most 5 a week from each community, the digest included. */
export type Notification = {
  __typename?: 'Notification';
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: NotificationKind;
  /** What became of it. */
  state: NotificationState;
  /** By which way it is sent. */
  channel: NotificationChannel;
  /** The community that tells it; null where the viewer no longer sees it. */
  community?: Maybe<Community>;
  /** As the person reads it, in their language. */
  text: LocalizedText;
  /** When there was something to tell. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was queued for delivery; null where a digest took it along. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A notification and its place in the list. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  node: Notification;
  cursor: Scalars['String']['output'];
};

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  edges: Array<NotificationEdge>;
  /** The entries without their places. */
  nodes: Array<Notification>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A person, with what this service knows of them. */
export type Person = {
  __typename?: 'Person';
  id: Scalars['ID']['output'];
  /**
   * The person's memberships as far as the viewer may see them: all of their own, those in shared communities, and those in
   * communities that the viewer leads or organises. At most 100.
   */
  memberships?: Maybe<Array<Membership>>;
};

/** Something that a member tells the community. */
export type Post = {
  __typename?: 'Post';
  id: Scalars['ID']['output'];
  /** Where it was written; null where the viewer no longer sees the community. */
  community?: Maybe<Community>;
  /** Who wrote it, also when somebody else typed it in. */
  author?: Maybe<Person>;
  /** Plain text with its language. */
  text: LocalizedText;
  /** How it reached the community. */
  channel: ContributionChannel;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Replies, oldest first. */
  replies: ReplyConnection;
  /** Whether the viewer may reply. */
  viewerCanReply: Scalars['Boolean']['output'];
};


/** Something that a member tells the community. */
export type PostRepliesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A reply to a post. */
export type Reply = {
  __typename?: 'Reply';
  id: Scalars['ID']['output'];
  /** Null where the viewer sees nothing but what they relayed themselves. */
  post?: Maybe<Post>;
  /** Who wrote it, also when somebody else typed it in. */
  author?: Maybe<Person>;
  /** Plain text with its language. */
  text: LocalizedText;
  /** How it reached the community. */
  channel: ContributionChannel;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
};

/** A post and its place in the list. */
export type PostEdge = {
  __typename?: 'PostEdge';
  node: Post;
  cursor: Scalars['String']['output'];
};

/** A page of posts. */
export type PostConnection = {
  __typename?: 'PostConnection';
  edges: Array<PostEdge>;
  /** The entries without their places. */
  nodes: Array<Post>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A reply and its place in the list. */
export type ReplyEdge = {
  __typename?: 'ReplyEdge';
  node: Reply;
  cursor: Scalars['String']['output'];
};

/** A page of replies. */
export type ReplyConnection = {
  __typename?: 'ReplyConnection';
  edges: Array<ReplyEdge>;
  /** The entries without their places. */
  nodes: Array<Reply>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A new post. */
export type CreatePostInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 10,000 characters; line breaks are kept. */
  text?: InputMaybe<LocalizedTextInput>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /**
   * The member in whose name this is sent. For machines that relay messages of the tenant, keepers of members without a
   * connection of their own, and proxies whom the member named.
   */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `createPost`. */
export type CreatePostPayload = {
  __typename?: 'CreatePostPayload';
  /** As it stands now; null when there are `userErrors`. */
  post?: Maybe<Post>;
  userErrors: Array<UserError>;
};

/** A new reply. */
export type ReplyToPostInput = {
  /** Required. */
  postId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 10,000 characters; line breaks are kept. */
  text?: InputMaybe<LocalizedTextInput>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member in whose name this is sent; see CreatePostInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `replyToPost`. */
export type ReplyToPostPayload = {
  __typename?: 'ReplyToPostPayload';
  /** As it stands now; null when there are `userErrors`. */
  reply?: Maybe<Reply>;
  userErrors: Array<UserError>;
};

/** OPEN: nobody answered yet. ANSWERED: there is an answer. ACCEPTED: the asker accepted one. */
export type QuestionStatus =
  /** Nobody answered yet. */
  | 'OPEN'
  /** There is an answer. */
  | 'ANSWERED'
  /** The asker accepted an answer. */
  | 'ACCEPTED';

/** Something that a member wants to know from the others. */
export type Question = {
  __typename?: 'Question';
  id: Scalars['ID']['output'];
  /** Where it was asked; null where the viewer does not see the community. */
  community?: Maybe<Community>;
  /** Who asks, also when somebody else typed it in. */
  asker?: Maybe<Person>;
  /** Plain text with its language. */
  text: LocalizedText;
  /** How it reached the community. */
  channel: ContributionChannel;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** How far it has got. */
  status: QuestionStatus;
  /** Answers, oldest first. */
  answers: AnswerConnection;
  /** The answer that the asker accepted. */
  acceptedAnswer?: Maybe<Answer>;
  /** When Kolo asked the asker whether the accepted answer was used: 30 days after it was accepted. Null before. */
  useAskedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the accepted answer was used at work, as the asker said; null until then. */
  usedAtWork?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the viewer may answer. */
  viewerCanAnswer: Scalars['Boolean']['output'];
  /** Whether the viewer may accept an answer. */
  viewerCanAccept: Scalars['Boolean']['output'];
  /** Whether Kolo waits for the viewer to say if the accepted answer was used. */
  viewerCanReportUse: Scalars['Boolean']['output'];
};


/** Something that a member wants to know from the others. */
export type QuestionAnswersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An answer to a question, by anybody but the asker. */
export type Answer = {
  __typename?: 'Answer';
  id: Scalars['ID']['output'];
  /** Null where the viewer sees nothing but what they relayed themselves. */
  question?: Maybe<Question>;
  /** Who answered, also when somebody else typed it in. */
  author?: Maybe<Person>;
  /** Plain text with its language. */
  text: LocalizedText;
  /** How it reached the community. */
  channel: ContributionChannel;
  /** When it was given. */
  createdAt: Scalars['DateTime']['output'];
  /** Whether the asker accepted this answer. */
  accepted: Scalars['Boolean']['output'];
};

/** A question and its place in the list. */
export type QuestionEdge = {
  __typename?: 'QuestionEdge';
  node: Question;
  cursor: Scalars['String']['output'];
};

/** A page of questions. */
export type QuestionConnection = {
  __typename?: 'QuestionConnection';
  edges: Array<QuestionEdge>;
  /** The entries without their places. */
  nodes: Array<Question>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An answer and its place in the list. */
export type AnswerEdge = {
  __typename?: 'AnswerEdge';
  node: Answer;
  cursor: Scalars['String']['output'];
};

/** A page of answers. */
export type AnswerConnection = {
  __typename?: 'AnswerConnection';
  edges: Array<AnswerEdge>;
  /** The entries without their places. */
  nodes: Array<Answer>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A new question. */
export type AskQuestionInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 5,000 characters; line breaks are kept. */
  text?: InputMaybe<LocalizedTextInput>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /**
   * The member in whose name this is sent. For machines that relay messages of the tenant, keepers of members without a
   * connection of their own, and proxies whom the member named.
   */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `askQuestion`. */
export type AskQuestionPayload = {
  __typename?: 'AskQuestionPayload';
  /** As it stands now; null when there are `userErrors`. */
  question?: Maybe<Question>;
  userErrors: Array<UserError>;
};

/** A new answer. */
export type AnswerQuestionInput = {
  /** Required. */
  questionId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 10,000 characters; line breaks are kept. */
  text?: InputMaybe<LocalizedTextInput>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member in whose name this is sent; see AskQuestionInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `answerQuestion`. */
export type AnswerQuestionPayload = {
  __typename?: 'AnswerQuestionPayload';
  /** As it stands now; null when there are `userErrors`. */
  answer?: Maybe<Answer>;
  userErrors: Array<UserError>;
};

/** Which answer helped. */
export type AcceptAnswerInput = {
  /** Required. */
  answerId?: InputMaybe<Scalars['ID']['input']>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /** The asker in whose name this is sent; see AskQuestionInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `acceptAnswer`. */
export type AcceptAnswerPayload = {
  __typename?: 'AcceptAnswerPayload';
  /** As it stands now; null when there are `userErrors`. */
  question?: Maybe<Question>;
  userErrors: Array<UserError>;
};

/** Whether the accepted answer was used. */
export type ReportAnswerUseInput = {
  /** Required. */
  questionId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. Whether the accepted answer was used at work. */
  used?: InputMaybe<Scalars['Boolean']['input']>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /** The asker in whose name this is sent; see AskQuestionInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `reportAnswerUse`. */
export type ReportAnswerUsePayload = {
  __typename?: 'ReportAnswerUsePayload';
  /** As it stands now; null when there are `userErrors`. */
  question?: Maybe<Question>;
  userErrors: Array<UserError>;
};

/** An organisation of the identity service. */
export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
};

/** A programme owner. */
export type Tenant = {
  __typename?: 'Tenant';
  id: Scalars['ID']['output'];
};

/** A cohort of the activities service. */
export type Cohort = {
  __typename?: 'Cohort';
  id: Scalars['ID']['output'];
};

/** A territory of the identity service. */
export type Territory = {
  __typename?: 'Territory';
  id: Scalars['ID']['output'];
};

/** What a resource is. */
export type ResourceKind =
  /** A text to read: a law, a report, an article. */
  | 'DOCUMENT'
  /** A page or a service elsewhere. */
  | 'LINK'
  /** Something to fill in or to start from. */
  | 'TEMPLATE'
  /** How something is done, step by step. */
  | 'GUIDE'
  /** What one municipality did, and what became of it. */
  | 'CASE'
  /** Figures, tables, maps. */
  | 'DATA'
  /** Something to watch or to listen to. */
  | 'RECORDING';

/** SUBMITTED until two curators judged it; PUBLISHED when both said yes to all three criteria; else REFUSED. */
export type ResourceStatus =
  /** Waits for two curators. */
  | 'SUBMITTED'
  /** Two curators said yes to all three criteria; every member sees it. */
  | 'PUBLISHED'
  /** A curator said no to a criterion; the notes tell the submitter why. */
  | 'REFUSED';

/** The three criteria of curation. */
export type CurationCriterion =
  /** What it says can be trusted. */
  | 'RELIABLE'
  /** It helps in the work. */
  | 'USEFUL'
  /** It belongs to the domain of the community. */
  | 'RELEVANT';

/** A document, link or template that curators judge before members see it. */
export type Resource = {
  __typename?: 'Resource';
  id: Scalars['ID']['output'];
  /** Where it was handed in; null where the viewer does not see the community. */
  community?: Maybe<Community>;
  /** Who handed it in. */
  submitter?: Maybe<Person>;
  /** What it is. */
  kind: ResourceKind;
  /** How far curation has got. */
  status: ResourceStatus;
  /** The title in the best of the reader's languages. */
  title: Scalars['String']['output'];
  /** The title in each language that it has one in. */
  titles: Array<LocalizedText>;
  /** What it is and what it is good for, in a paragraph. */
  descriptions: Array<LocalizedText>;
  /** The language of the resource itself. */
  language: Scalars['String']['output'];
  /** Where it lies; null when it is a text kept here. */
  url?: Maybe<Scalars['String']['output']>;
  /** The text itself, where it is kept here. */
  body?: Maybe<Scalars['String']['output']>;
  /** Size in KB, at least 1. */
  sizeKb: Scalars['Int']['output'];
  /** Minutes that reading or hearing it takes, at least 1. */
  minutes: Scalars['Int']['output'];
  /** What it is about. */
  domains: Array<Domain>;
  /** How it reached the community. */
  channel: ContributionChannel;
  /** When it was handed in. */
  submittedAt: Scalars['DateTime']['output'];
  /** When it was first published; null before. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Judgements of the present round, one row for each curator and criterion. For curators and the submitter. */
  judgements: Array<Judgement>;
  /**
   * When it is due to be judged again: 12 months after it was published. Not judged 30 days later, it leaves the digests and
   * keeps its address.
   */
  rejudgeDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is due to be judged again. */
  rejudgingDue: Scalars['Boolean']['output'];
  /** How many persons opened it. */
  viewers: Scalars['Int']['output'];
  /** Whether the viewer may judge it now. */
  viewerCanJudge: Scalars['Boolean']['output'];
};

/** What one curator thinks of a resource by one criterion. */
export type Judgement = {
  __typename?: 'Judgement';
  /** What was judged. */
  criterion: CurationCriterion;
  /** True for yes. */
  verdict: Scalars['Boolean']['output'];
  /** Why; always there with a no. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who judged. */
  curator?: Maybe<Person>;
  /** When it was judged. */
  judgedAt: Scalars['DateTime']['output'];
};

/** A resource and its place in the list. */
export type ResourceEdge = {
  __typename?: 'ResourceEdge';
  node: Resource;
  cursor: Scalars['String']['output'];
};

/** A page of resources. */
export type ResourceConnection = {
  __typename?: 'ResourceConnection';
  edges: Array<ResourceEdge>;
  /** The entries without their places. */
  nodes: Array<Resource>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** Either `url` or `body` is required. */
export type SubmitResourceInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  kind?: InputMaybe<ResourceKind>;
  /** Required. 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. 1 to 20 descriptions, at most 1,000 characters each. */
  descriptions?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. BCP 47, the language of the resource itself. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** http or https, at most 2,000 characters. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Plain text, at most 100,000 characters. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** Required with `url`, 1 to 1,000,000; computed from `body`. */
  sizeKb?: InputMaybe<Scalars['Int']['input']>;
  /** Required with `url`, 1 to 600; computed from `body` if not given. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Domains of the community, at most 20; its main domain if not given. */
  domainIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /**
   * The member in whose name this is sent. For machines that relay messages of the tenant, keepers of members without a
   * connection of their own, and proxies whom the member named.
   */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `submitResource`. */
export type SubmitResourcePayload = {
  __typename?: 'SubmitResourcePayload';
  /** As it stands now; null when there are `userErrors`. */
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

/** What a curator thinks by one criterion. */
export type JudgementInput = {
  /** Required. */
  criterion?: InputMaybe<CurationCriterion>;
  /** Required. True for yes. */
  verdict?: InputMaybe<Scalars['Boolean']['input']>;
  /** Required with a no. At most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A judgement of a resource by all three criteria. */
export type JudgeResourceInput = {
  /** Required. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. One for each of the three criteria. */
  judgements?: InputMaybe<Array<JudgementInput>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `judgeResource`. */
export type JudgeResourcePayload = {
  __typename?: 'JudgeResourcePayload';
  /** As it stands now; null when there are `userErrors`. */
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

/** Which resource is read, and by whom. */
export type OpenResourceInput = {
  /** Required. */
  resourceId?: InputMaybe<Scalars['ID']['input']>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member who reads it, e.g. printed by a keeper; see SubmitResourceInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `openResource`. */
export type OpenResourcePayload = {
  __typename?: 'OpenResourcePayload';
  /** As it stands now; null when there are `userErrors`. */
  resource?: Maybe<Resource>;
  userErrors: Array<UserError>;
};

/**
 * FUNDER: money. PROGRAMME_OWNER: project, method, platform. POLICY_PARTNER: legitimacy. HOST: participants, rooms.
 * DELIVERY_PARTNER: sessions, technology.
 */
export type SponsorshipKind =
  /** Gives money. */
  | 'FUNDER'
  /** Gives project, method and platform. */
  | 'PROGRAMME_OWNER'
  /** Gives legitimacy and the link to reform. */
  | 'POLICY_PARTNER'
  /** Gives participants and rooms. */
  | 'HOST'
  /** Gives sessions and technology. */
  | 'DELIVERY_PARTNER';

/** The backing of an organisation: with objectives, and reviewed. A sponsor sees aggregates, never what members write. */
export type Sponsorship = {
  __typename?: 'Sponsorship';
  id: Scalars['ID']['output'];
  /** Who sponsors. */
  organisation: Organisation;
  /** What it gives. */
  kind: SponsorshipKind;
  /** Since when. */
  from: Scalars['DateTime']['output'];
  /** Until when; null for as long as it lasts. */
  to?: Maybe<Scalars['DateTime']['output']>;
  /** What the sponsor wants the community to reach. */
  objectives: Array<LocalizedText>;
  /** Day of the next review with the sponsor. */
  nextReviewOn?: Maybe<Scalars['Date']['output']>;
};

/** What `confirmSponsorship` needs. */
export type ConfirmSponsorshipInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  kind?: InputMaybe<SponsorshipKind>;
  /** Now, if not given. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** After `from`; open, if not given. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 20, of 1,000 characters each. */
  objectives?: InputMaybe<Array<LocalizedTextInput>>;
  /** A day that is not over. */
  nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `confirmSponsorship` answers. */
export type ConfirmSponsorshipPayload = {
  __typename?: 'ConfirmSponsorshipPayload';
  /** The sponsorship as it is now; null when nothing was stored. */
  sponsorship?: Maybe<Sponsorship>;
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** When a municipality started its management system, as one of its officers said. */
export type SystemStart = {
  __typename?: 'SystemStart';
  id: Scalars['ID']['output'];
  /** Where it was reported; null where the viewer does not see the community. */
  community?: Maybe<Community>;
  /** Who reported it. */
  person?: Maybe<Person>;
  /** The municipality. */
  territory: Territory;
  /** The day on which the system started. */
  startedOn: Scalars['Date']['output'];
  /** When it was reported, or last corrected. */
  reportedAt: Scalars['DateTime']['output'];
};

/** The day on which a municipality started its management system. */
export type ReportSystemStartInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. A day that is not in the future. */
  startedOn?: InputMaybe<Scalars['Date']['input']>;
  /** WEB if not given; PROXY where `onBehalfOf` is. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member in whose name this is sent; see AskQuestionInput. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `reportSystemStart`. */
export type ReportSystemStartPayload = {
  __typename?: 'ReportSystemStartPayload';
  /** As it stands now; null when there are `userErrors`. */
  systemStart?: Maybe<SystemStart>;
  userErrors: Array<UserError>;
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
  Community: Community;
  Domain: Domain;
  LeadershipAssignment: LeadershipAssignment;
  Membership: Membership;
  Person: Person;
  Post: Post;
  Reply: Reply;
  Question: Question;
  Answer: Answer;
  Resource: Resource;
  Sponsorship: Sponsorship;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Domain:
    ( { __typename: 'Domain' }
    & GraphQLRecursivePick<FederationTypes['Domain'], {"id":true}> );
  LeadershipAssignment:
    ( { __typename: 'LeadershipAssignment' }
    & GraphQLRecursivePick<FederationTypes['LeadershipAssignment'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  Reply:
    ( { __typename: 'Reply' }
    & GraphQLRecursivePick<FederationTypes['Reply'], {"id":true}> );
  Question:
    ( { __typename: 'Question' }
    & GraphQLRecursivePick<FederationTypes['Question'], {"id":true}> );
  Answer:
    ( { __typename: 'Answer' }
    & GraphQLRecursivePick<FederationTypes['Answer'], {"id":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
  Sponsorship:
    ( { __typename: 'Sponsorship' }
    & GraphQLRecursivePick<FederationTypes['Sponsorship'], {"id":true}> );
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
  CommunityKind: CommunityKind;
  CommunityStatus: CommunityStatus;
  JoinPolicy: JoinPolicy;
  ChannelMode: ChannelMode;
  Community: ResolverTypeWrapper<CommunityRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  CommunityPitch: ResolverTypeWrapper<CommunityPitch>;
  LevelThresholds: ResolverTypeWrapper<LevelThresholds>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommunityEdge']>, nodes: Array<ResolversTypes['Community']> }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CommunityPitchInput: CommunityPitchInput;
  CreateCommunityInput: CreateCommunityInput;
  CreateCommunityPayload: ResolverTypeWrapper<Omit<CreateCommunityPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  UpdateCommunityPitchInput: UpdateCommunityPitchInput;
  UpdateCommunityPitchPayload: ResolverTypeWrapper<Omit<UpdateCommunityPitchPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  OpenCommunityInput: OpenCommunityInput;
  OpenCommunityPayload: ResolverTypeWrapper<Omit<OpenCommunityPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  ArchiveCommunityInput: ArchiveCommunityInput;
  ArchiveCommunityPayload: ResolverTypeWrapper<Omit<ArchiveCommunityPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  ReopenCommunityInput: ReopenCommunityInput;
  ReopenCommunityPayload: ResolverTypeWrapper<Omit<ReopenCommunityPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  ChangeLevelThresholdsInput: ChangeLevelThresholdsInput;
  ChangeLevelThresholdsPayload: ResolverTypeWrapper<Omit<ChangeLevelThresholdsPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  ContributionChannel: ContributionChannel;
  Curator: ResolverTypeWrapper<Omit<Curator, 'person'> & { person: ResolversTypes['Person'] }>;
  AppointCuratorInput: AppointCuratorInput;
  AppointCuratorPayload: ResolverTypeWrapper<Omit<AppointCuratorPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  DismissCuratorInput: DismissCuratorInput;
  DismissCuratorPayload: ResolverTypeWrapper<Omit<DismissCuratorPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  Digest: ResolverTypeWrapper<DigestRecord>;
  DigestItem: ResolverTypeWrapper<ShownItem>;
  DigestQuestion: ResolverTypeWrapper<ShownQuestion>;
  Domain: ResolverTypeWrapper<DomainRecord>;
  CreateDomainInput: CreateDomainInput;
  CreateDomainPayload: ResolverTypeWrapper<Omit<CreateDomainPayload, 'domain'> & { domain?: Maybe<ResolversTypes['Domain']> }>;
  SuccessFactor: SuccessFactor;
  HealthCheck: ResolverTypeWrapper<HealthCheck>;
  HealthCheckScore: ResolverTypeWrapper<HealthCheckScore>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HealthCheckScoresInput: HealthCheckScoresInput;
  AnswerHealthCheckInput: AnswerHealthCheckInput;
  AnswerHealthCheckPayload: ResolverTypeWrapper<Omit<AnswerHealthCheckPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  LeadershipGroup: LeadershipGroup;
  Leadership: ResolverTypeWrapper<Omit<Leadership, 'holders'> & { holders: ResolversTypes['LeadershipAssignmentConnection'] }>;
  LeadershipAssignment: ResolverTypeWrapper<Omit<LeadershipAssignment, 'person'> & { person: ResolversTypes['Person'] }>;
  LeadershipAssignmentEdge: ResolverTypeWrapper<Omit<LeadershipAssignmentEdge, 'node'> & { node: ResolversTypes['LeadershipAssignment'] }>;
  LeadershipAssignmentConnection: ResolverTypeWrapper<Omit<LeadershipAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LeadershipAssignmentEdge']>, nodes: Array<ResolversTypes['LeadershipAssignment']> }>;
  AssignLeadershipInput: AssignLeadershipInput;
  AssignLeadershipPayload: ResolverTypeWrapper<Omit<AssignLeadershipPayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversTypes['LeadershipAssignment']>, community?: Maybe<ResolversTypes['Community']> }>;
  EndLeadershipInput: EndLeadershipInput;
  EndLeadershipPayload: ResolverTypeWrapper<Omit<EndLeadershipPayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversTypes['LeadershipAssignment']>, community?: Maybe<ResolversTypes['Community']> }>;
  MembershipStatus: MembershipStatus;
  MembershipLevel: MembershipLevel;
  Channel: Channel;
  JoinMotive: JoinMotive;
  Membership: ResolverTypeWrapper<Omit<Membership, 'person' | 'community' | 'history'> & { person: ResolversTypes['Person'], community?: Maybe<ResolversTypes['Community']>, history?: Maybe<Array<ResolversTypes['MembershipChange']>> }>;
  LevelOverride: ResolverTypeWrapper<LevelOverride>;
  InvitationReminder: ResolverTypeWrapper<InvitationReminder>;
  MembershipChangeKind: MembershipChangeKind;
  MembershipChange: ResolverTypeWrapper<Omit<MembershipChange, 'by'> & { by?: Maybe<ResolversTypes['Person']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  InviteToCommunityInput: InviteToCommunityInput;
  InviteToCommunityPayload: ResolverTypeWrapper<Omit<InviteToCommunityPayload, 'memberships'> & { memberships?: Maybe<Array<ResolversTypes['Membership']>> }>;
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  DeclineInvitationInput: DeclineInvitationInput;
  DeclineInvitationPayload: ResolverTypeWrapper<Omit<DeclineInvitationPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  RequestMembershipInput: RequestMembershipInput;
  RequestMembershipPayload: ResolverTypeWrapper<Omit<RequestMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  ApproveMembershipRequestInput: ApproveMembershipRequestInput;
  ApproveMembershipRequestPayload: ResolverTypeWrapper<Omit<ApproveMembershipRequestPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  RejectMembershipRequestInput: RejectMembershipRequestInput;
  RejectMembershipRequestPayload: ResolverTypeWrapper<Omit<RejectMembershipRequestPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  PauseMembershipInput: PauseMembershipInput;
  PauseMembershipPayload: ResolverTypeWrapper<Omit<PauseMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  ResumeMembershipInput: ResumeMembershipInput;
  ResumeMembershipPayload: ResolverTypeWrapper<Omit<ResumeMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  BecomeAlumnusInput: BecomeAlumnusInput;
  BecomeAlumnusPayload: ResolverTypeWrapper<Omit<BecomeAlumnusPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  LeaveCommunityInput: LeaveCommunityInput;
  LeaveCommunityPayload: ResolverTypeWrapper<Omit<LeaveCommunityPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  SetMembershipLevelInput: SetMembershipLevelInput;
  SetMembershipLevelPayload: ResolverTypeWrapper<Omit<SetMembershipLevelPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  NotificationKind: NotificationKind;
  NotificationState: NotificationState;
  NotificationChannel: NotificationChannel;
  Notification: ResolverTypeWrapper<NotificationRecord>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationConnection: ResolverTypeWrapper<NotificationPage>;
  Person: ResolverTypeWrapper<Reference>;
  Post: ResolverTypeWrapper<PostRecord>;
  Reply: ResolverTypeWrapper<ReplyRecord>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node'> & { node: ResolversTypes['Post'] }>;
  PostConnection: ResolverTypeWrapper<PostPage>;
  ReplyEdge: ResolverTypeWrapper<Omit<ReplyEdge, 'node'> & { node: ResolversTypes['Reply'] }>;
  ReplyConnection: ResolverTypeWrapper<ReplyPage>;
  CreatePostInput: CreatePostInput;
  CreatePostPayload: ResolverTypeWrapper<PostWritten>;
  ReplyToPostInput: ReplyToPostInput;
  ReplyToPostPayload: ResolverTypeWrapper<ReplyWritten>;
  QuestionStatus: QuestionStatus;
  Question: ResolverTypeWrapper<QuestionRecord>;
  Answer: ResolverTypeWrapper<AnswerRecord>;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  QuestionConnection: ResolverTypeWrapper<QuestionPage>;
  AnswerEdge: ResolverTypeWrapper<Omit<AnswerEdge, 'node'> & { node: ResolversTypes['Answer'] }>;
  AnswerConnection: ResolverTypeWrapper<AnswerPage>;
  AskQuestionInput: AskQuestionInput;
  AskQuestionPayload: ResolverTypeWrapper<QuestionWritten>;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: ResolverTypeWrapper<AnswerWritten>;
  AcceptAnswerInput: AcceptAnswerInput;
  AcceptAnswerPayload: ResolverTypeWrapper<QuestionWritten>;
  ReportAnswerUseInput: ReportAnswerUseInput;
  ReportAnswerUsePayload: ResolverTypeWrapper<QuestionWritten>;
  Organisation: ResolverTypeWrapper<Organisation>;
  Tenant: ResolverTypeWrapper<Tenant>;
  Cohort: ResolverTypeWrapper<Cohort>;
  Territory: ResolverTypeWrapper<Reference>;
  ResourceKind: ResourceKind;
  ResourceStatus: ResourceStatus;
  CurationCriterion: CurationCriterion;
  Resource: ResolverTypeWrapper<ResourceRecord>;
  Judgement: ResolverTypeWrapper<ShownJudgement>;
  ResourceEdge: ResolverTypeWrapper<Omit<ResourceEdge, 'node'> & { node: ResolversTypes['Resource'] }>;
  ResourceConnection: ResolverTypeWrapper<ResourcePage>;
  SubmitResourceInput: SubmitResourceInput;
  SubmitResourcePayload: ResolverTypeWrapper<ResourceWritten>;
  JudgementInput: JudgementInput;
  JudgeResourceInput: JudgeResourceInput;
  JudgeResourcePayload: ResolverTypeWrapper<ResourceWritten>;
  OpenResourceInput: OpenResourceInput;
  OpenResourcePayload: ResolverTypeWrapper<ResourceWritten>;
  SponsorshipKind: SponsorshipKind;
  Sponsorship: ResolverTypeWrapper<Sponsorship>;
  ConfirmSponsorshipInput: ConfirmSponsorshipInput;
  ConfirmSponsorshipPayload: ResolverTypeWrapper<Omit<ConfirmSponsorshipPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  SystemStart: ResolverTypeWrapper<SystemStartRecord>;
  ReportSystemStartInput: ReportSystemStartInput;
  ReportSystemStartPayload: ResolverTypeWrapper<SystemStartWritten>;
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
  Community: CommunityRecord;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  CommunityPitch: CommunityPitch;
  LevelThresholds: LevelThresholds;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommunityEdge']>, nodes: Array<ResolversParentTypes['Community']> };
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  CommunityPitchInput: CommunityPitchInput;
  CreateCommunityInput: CreateCommunityInput;
  CreateCommunityPayload: Omit<CreateCommunityPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  UpdateCommunityPitchInput: UpdateCommunityPitchInput;
  UpdateCommunityPitchPayload: Omit<UpdateCommunityPitchPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  OpenCommunityInput: OpenCommunityInput;
  OpenCommunityPayload: Omit<OpenCommunityPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  ArchiveCommunityInput: ArchiveCommunityInput;
  ArchiveCommunityPayload: Omit<ArchiveCommunityPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  ReopenCommunityInput: ReopenCommunityInput;
  ReopenCommunityPayload: Omit<ReopenCommunityPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  ChangeLevelThresholdsInput: ChangeLevelThresholdsInput;
  ChangeLevelThresholdsPayload: Omit<ChangeLevelThresholdsPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  Curator: Omit<Curator, 'person'> & { person: ResolversParentTypes['Person'] };
  AppointCuratorInput: AppointCuratorInput;
  AppointCuratorPayload: Omit<AppointCuratorPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  DismissCuratorInput: DismissCuratorInput;
  DismissCuratorPayload: Omit<DismissCuratorPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  Digest: DigestRecord;
  DigestItem: ShownItem;
  DigestQuestion: ShownQuestion;
  Domain: DomainRecord;
  CreateDomainInput: CreateDomainInput;
  CreateDomainPayload: Omit<CreateDomainPayload, 'domain'> & { domain?: Maybe<ResolversParentTypes['Domain']> };
  HealthCheck: HealthCheck;
  HealthCheckScore: HealthCheckScore;
  Float: Scalars['Float']['output'];
  HealthCheckScoresInput: HealthCheckScoresInput;
  AnswerHealthCheckInput: AnswerHealthCheckInput;
  AnswerHealthCheckPayload: Omit<AnswerHealthCheckPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  Leadership: Omit<Leadership, 'holders'> & { holders: ResolversParentTypes['LeadershipAssignmentConnection'] };
  LeadershipAssignment: Omit<LeadershipAssignment, 'person'> & { person: ResolversParentTypes['Person'] } | FederationReferenceTypes['LeadershipAssignment'];
  LeadershipAssignmentEdge: Omit<LeadershipAssignmentEdge, 'node'> & { node: ResolversParentTypes['LeadershipAssignment'] };
  LeadershipAssignmentConnection: Omit<LeadershipAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LeadershipAssignmentEdge']>, nodes: Array<ResolversParentTypes['LeadershipAssignment']> };
  AssignLeadershipInput: AssignLeadershipInput;
  AssignLeadershipPayload: Omit<AssignLeadershipPayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversParentTypes['LeadershipAssignment']>, community?: Maybe<ResolversParentTypes['Community']> };
  EndLeadershipInput: EndLeadershipInput;
  EndLeadershipPayload: Omit<EndLeadershipPayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversParentTypes['LeadershipAssignment']>, community?: Maybe<ResolversParentTypes['Community']> };
  Membership: Omit<Membership, 'person' | 'community' | 'history'> & { person: ResolversParentTypes['Person'], community?: Maybe<ResolversParentTypes['Community']>, history?: Maybe<Array<ResolversParentTypes['MembershipChange']>> } | FederationReferenceTypes['Membership'];
  LevelOverride: LevelOverride;
  InvitationReminder: InvitationReminder;
  MembershipChange: Omit<MembershipChange, 'by'> & { by?: Maybe<ResolversParentTypes['Person']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  InviteToCommunityInput: InviteToCommunityInput;
  InviteToCommunityPayload: Omit<InviteToCommunityPayload, 'memberships'> & { memberships?: Maybe<Array<ResolversParentTypes['Membership']>> };
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  DeclineInvitationInput: DeclineInvitationInput;
  DeclineInvitationPayload: Omit<DeclineInvitationPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  RequestMembershipInput: RequestMembershipInput;
  RequestMembershipPayload: Omit<RequestMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  ApproveMembershipRequestInput: ApproveMembershipRequestInput;
  ApproveMembershipRequestPayload: Omit<ApproveMembershipRequestPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  RejectMembershipRequestInput: RejectMembershipRequestInput;
  RejectMembershipRequestPayload: Omit<RejectMembershipRequestPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  PauseMembershipInput: PauseMembershipInput;
  PauseMembershipPayload: Omit<PauseMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  ResumeMembershipInput: ResumeMembershipInput;
  ResumeMembershipPayload: Omit<ResumeMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  BecomeAlumnusInput: BecomeAlumnusInput;
  BecomeAlumnusPayload: Omit<BecomeAlumnusPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  LeaveCommunityInput: LeaveCommunityInput;
  LeaveCommunityPayload: Omit<LeaveCommunityPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  SetMembershipLevelInput: SetMembershipLevelInput;
  SetMembershipLevelPayload: Omit<SetMembershipLevelPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  Notification: NotificationRecord;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationConnection: NotificationPage;
  Person: Reference;
  Post: PostRecord;
  Reply: ReplyRecord;
  PostEdge: Omit<PostEdge, 'node'> & { node: ResolversParentTypes['Post'] };
  PostConnection: PostPage;
  ReplyEdge: Omit<ReplyEdge, 'node'> & { node: ResolversParentTypes['Reply'] };
  ReplyConnection: ReplyPage;
  CreatePostInput: CreatePostInput;
  CreatePostPayload: PostWritten;
  ReplyToPostInput: ReplyToPostInput;
  ReplyToPostPayload: ReplyWritten;
  Question: QuestionRecord;
  Answer: AnswerRecord;
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  QuestionConnection: QuestionPage;
  AnswerEdge: Omit<AnswerEdge, 'node'> & { node: ResolversParentTypes['Answer'] };
  AnswerConnection: AnswerPage;
  AskQuestionInput: AskQuestionInput;
  AskQuestionPayload: QuestionWritten;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: AnswerWritten;
  AcceptAnswerInput: AcceptAnswerInput;
  AcceptAnswerPayload: QuestionWritten;
  ReportAnswerUseInput: ReportAnswerUseInput;
  ReportAnswerUsePayload: QuestionWritten;
  Organisation: Organisation;
  Tenant: Tenant;
  Cohort: Cohort;
  Territory: Reference;
  Resource: ResourceRecord;
  Judgement: ShownJudgement;
  ResourceEdge: Omit<ResourceEdge, 'node'> & { node: ResolversParentTypes['Resource'] };
  ResourceConnection: ResourcePage;
  SubmitResourceInput: SubmitResourceInput;
  SubmitResourcePayload: ResourceWritten;
  JudgementInput: JudgementInput;
  JudgeResourceInput: JudgeResourceInput;
  JudgeResourcePayload: ResourceWritten;
  OpenResourceInput: OpenResourceInput;
  OpenResourcePayload: ResourceWritten;
  Sponsorship: Sponsorship | FederationReferenceTypes['Sponsorship'];
  ConfirmSponsorshipInput: ConfirmSponsorshipInput;
  ConfirmSponsorshipPayload: Omit<ConfirmSponsorshipPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  SystemStart: SystemStartRecord;
  ReportSystemStartInput: ReportSystemStartInput;
  ReportSystemStartPayload: SystemStartWritten;
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

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommunityStatus'], ParentType, ContextType>;
  joinPolicy?: Resolver<ResolversTypes['JoinPolicy'], ParentType, ContextType>;
  channelMode?: Resolver<ResolversTypes['ChannelMode'], ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  secondaryDomains?: Resolver<Array<ResolversTypes['Domain']>, ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  pitch?: Resolver<ResolversTypes['CommunityPitch'], ParentType, ContextType>;
  levelThresholds?: Resolver<Maybe<ResolversTypes['LevelThresholds']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanUpdatePitch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanInvite?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAssignLeadership?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAppointCurator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanConfirmSponsorship?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRemoveMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSetLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanArchive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRequestMembership?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAnswerHealthCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  curators?: Resolver<Maybe<Array<ResolversTypes['Curator']>>, ParentType, ContextType>;
  healthChecks?: Resolver<Maybe<Array<ResolversTypes['HealthCheck']>>, ParentType, ContextType>;
  leadership?: Resolver<Array<ResolversTypes['Leadership']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<CommunityMembersArgs, 'first'>>;
  invitations?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<CommunityInvitationsArgs, 'first'>>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<CommunityPostsArgs, 'first'>>;
  viewerCanContribute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<CommunityQuestionsArgs, 'first'>>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<CommunityResourcesArgs, 'first'>>;
  sponsorships?: Resolver<Maybe<Array<ResolversTypes['Sponsorship']>>, ParentType, ContextType>;
};

export type CommunityPitchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityPitch'] = ResolversParentTypes['CommunityPitch']> = {
  relevance?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  benefitSelf?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  benefitInstitution?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  benefitCountry?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  connections?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  jointWork?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  capability?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  workings?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  contribution?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  rolesOffered?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  answeredFields?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelThresholdsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelThresholds'] = ResolversParentTypes['LevelThresholds']> = {
  coreContributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeContributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeAttendances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occasionalContributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occasionalAttendances?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'id'>>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first'>>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType, RequireFields<QueryDigestArgs, 'community' | 'week'>>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'id'>>;
  invitations?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'community' | 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'id'>>;
  questions?: Resolver<Maybe<ResolversTypes['QuestionConnection']>, ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'community' | 'first'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryResourceArgs, 'id'>>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<QueryResourcesArgs, 'community' | 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCommunity?: Resolver<ResolversTypes['CreateCommunityPayload'], ParentType, ContextType, RequireFields<MutationCreateCommunityArgs, 'input'>>;
  updateCommunityPitch?: Resolver<ResolversTypes['UpdateCommunityPitchPayload'], ParentType, ContextType, RequireFields<MutationUpdateCommunityPitchArgs, 'input'>>;
  openCommunity?: Resolver<ResolversTypes['OpenCommunityPayload'], ParentType, ContextType, RequireFields<MutationOpenCommunityArgs, 'input'>>;
  archiveCommunity?: Resolver<ResolversTypes['ArchiveCommunityPayload'], ParentType, ContextType, RequireFields<MutationArchiveCommunityArgs, 'input'>>;
  reopenCommunity?: Resolver<ResolversTypes['ReopenCommunityPayload'], ParentType, ContextType, RequireFields<MutationReopenCommunityArgs, 'input'>>;
  changeLevelThresholds?: Resolver<ResolversTypes['ChangeLevelThresholdsPayload'], ParentType, ContextType, RequireFields<MutationChangeLevelThresholdsArgs, 'input'>>;
  appointCurator?: Resolver<ResolversTypes['AppointCuratorPayload'], ParentType, ContextType, RequireFields<MutationAppointCuratorArgs, 'input'>>;
  dismissCurator?: Resolver<ResolversTypes['DismissCuratorPayload'], ParentType, ContextType, RequireFields<MutationDismissCuratorArgs, 'input'>>;
  createDomain?: Resolver<ResolversTypes['CreateDomainPayload'], ParentType, ContextType, RequireFields<MutationCreateDomainArgs, 'input'>>;
  answerHealthCheck?: Resolver<ResolversTypes['AnswerHealthCheckPayload'], ParentType, ContextType, RequireFields<MutationAnswerHealthCheckArgs, 'input'>>;
  assignLeadership?: Resolver<ResolversTypes['AssignLeadershipPayload'], ParentType, ContextType, RequireFields<MutationAssignLeadershipArgs, 'input'>>;
  endLeadership?: Resolver<ResolversTypes['EndLeadershipPayload'], ParentType, ContextType, RequireFields<MutationEndLeadershipArgs, 'input'>>;
  inviteToCommunity?: Resolver<ResolversTypes['InviteToCommunityPayload'], ParentType, ContextType, RequireFields<MutationInviteToCommunityArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  declineInvitation?: Resolver<ResolversTypes['DeclineInvitationPayload'], ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'input'>>;
  requestMembership?: Resolver<ResolversTypes['RequestMembershipPayload'], ParentType, ContextType, RequireFields<MutationRequestMembershipArgs, 'input'>>;
  approveMembershipRequest?: Resolver<ResolversTypes['ApproveMembershipRequestPayload'], ParentType, ContextType, RequireFields<MutationApproveMembershipRequestArgs, 'input'>>;
  rejectMembershipRequest?: Resolver<ResolversTypes['RejectMembershipRequestPayload'], ParentType, ContextType, RequireFields<MutationRejectMembershipRequestArgs, 'input'>>;
  pauseMembership?: Resolver<ResolversTypes['PauseMembershipPayload'], ParentType, ContextType, RequireFields<MutationPauseMembershipArgs, 'input'>>;
  resumeMembership?: Resolver<ResolversTypes['ResumeMembershipPayload'], ParentType, ContextType, RequireFields<MutationResumeMembershipArgs, 'input'>>;
  becomeAlumnus?: Resolver<ResolversTypes['BecomeAlumnusPayload'], ParentType, ContextType, RequireFields<MutationBecomeAlumnusArgs, 'input'>>;
  leaveCommunity?: Resolver<ResolversTypes['LeaveCommunityPayload'], ParentType, ContextType, RequireFields<MutationLeaveCommunityArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  setMembershipLevel?: Resolver<ResolversTypes['SetMembershipLevelPayload'], ParentType, ContextType, RequireFields<MutationSetMembershipLevelArgs, 'input'>>;
  createPost?: Resolver<ResolversTypes['CreatePostPayload'], ParentType, ContextType, RequireFields<MutationCreatePostArgs, 'input'>>;
  replyToPost?: Resolver<ResolversTypes['ReplyToPostPayload'], ParentType, ContextType, RequireFields<MutationReplyToPostArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['AskQuestionPayload'], ParentType, ContextType, RequireFields<MutationAskQuestionArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['AnswerQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  acceptAnswer?: Resolver<ResolversTypes['AcceptAnswerPayload'], ParentType, ContextType, RequireFields<MutationAcceptAnswerArgs, 'input'>>;
  reportAnswerUse?: Resolver<ResolversTypes['ReportAnswerUsePayload'], ParentType, ContextType, RequireFields<MutationReportAnswerUseArgs, 'input'>>;
  submitResource?: Resolver<ResolversTypes['SubmitResourcePayload'], ParentType, ContextType, RequireFields<MutationSubmitResourceArgs, 'input'>>;
  judgeResource?: Resolver<ResolversTypes['JudgeResourcePayload'], ParentType, ContextType, RequireFields<MutationJudgeResourceArgs, 'input'>>;
  openResource?: Resolver<ResolversTypes['OpenResourcePayload'], ParentType, ContextType, RequireFields<MutationOpenResourceArgs, 'input'>>;
  confirmSponsorship?: Resolver<ResolversTypes['ConfirmSponsorshipPayload'], ParentType, ContextType, RequireFields<MutationConfirmSponsorshipArgs, 'input'>>;
  reportSystemStart?: Resolver<ResolversTypes['ReportSystemStartPayload'], ParentType, ContextType, RequireFields<MutationReportSystemStartArgs, 'input'>>;
};

export type CreateCommunityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCommunityPayload'] = ResolversParentTypes['CreateCommunityPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCommunityPitchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCommunityPitchPayload'] = ResolversParentTypes['UpdateCommunityPitchPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenCommunityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenCommunityPayload'] = ResolversParentTypes['OpenCommunityPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveCommunityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveCommunityPayload'] = ResolversParentTypes['ArchiveCommunityPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenCommunityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenCommunityPayload'] = ResolversParentTypes['ReopenCommunityPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeLevelThresholdsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLevelThresholdsPayload'] = ResolversParentTypes['ChangeLevelThresholdsPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CuratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Curator'] = ResolversParentTypes['Curator']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AppointCuratorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointCuratorPayload'] = ResolversParentTypes['AppointCuratorPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissCuratorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissCuratorPayload'] = ResolversParentTypes['DismissCuratorPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DigestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Digest'] = ResolversParentTypes['Digest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  week?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isoWeek?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['DigestItem']>, ParentType, ContextType, RequireFields<DigestItemsArgs, 'includeRead'>>;
  questions?: Resolver<Array<ResolversTypes['DigestQuestion']>, ParentType, ContextType>;
  estimatedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  printText?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<DigestPrintTextArgs>>;
  sentTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DigestItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestItem'] = ResolversParentTypes['DigestItem']> = {
  resource?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sizeKb?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['Domain']>, ParentType, ContextType>;
};

export type DigestQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DigestQuestion'] = ResolversParentTypes['DigestQuestion']> = {
  question?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain'], FederationReferenceType extends FederationReferenceTypes['Domain'] = FederationReferenceTypes['Domain']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Domain']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type CreateDomainPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateDomainPayload'] = ResolversParentTypes['CreateDomainPayload']> = {
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HealthCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthCheck'] = ResolversParentTypes['HealthCheck']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['HealthCheckScore']>>, ParentType, ContextType>;
};

export type HealthCheckScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HealthCheckScore'] = ResolversParentTypes['HealthCheckScore']> = {
  factor?: Resolver<ResolversTypes['SuccessFactor'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type AnswerHealthCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerHealthCheckPayload'] = ResolversParentTypes['AnswerHealthCheckPayload']> = {
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeadershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leadership'] = ResolversParentTypes['Leadership']> = {
  group?: Resolver<ResolversTypes['LeadershipGroup'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['LeadershipAssignmentConnection'], ParentType, ContextType, RequireFields<LeadershipHoldersArgs, 'first'>>;
  gap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeadershipAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipAssignment'] = ResolversParentTypes['LeadershipAssignment'], FederationReferenceType extends FederationReferenceTypes['LeadershipAssignment'] = FederationReferenceTypes['LeadershipAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeadershipAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['LeadershipGroup'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeadershipAssignmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipAssignmentEdge'] = ResolversParentTypes['LeadershipAssignmentEdge']> = {
  node?: Resolver<ResolversTypes['LeadershipAssignment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadershipAssignmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipAssignmentConnection'] = ResolversParentTypes['LeadershipAssignmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadershipAssignmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeadershipAssignment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssignLeadershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignLeadershipPayload'] = ResolversParentTypes['AssignLeadershipPayload']> = {
  leadership?: Resolver<Maybe<ResolversTypes['LeadershipAssignment']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndLeadershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndLeadershipPayload'] = ResolversParentTypes['EndLeadershipPayload']> = {
  leadership?: Resolver<Maybe<ResolversTypes['LeadershipAssignment']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MembershipStatus'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['MembershipLevel']>, ParentType, ContextType>;
  computedLevel?: Resolver<Maybe<ResolversTypes['MembershipLevel']>, ParentType, ContextType>;
  levelOverride?: Resolver<Maybe<ResolversTypes['LevelOverride']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType>;
  invitedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reminders?: Resolver<Maybe<Array<ResolversTypes['InvitationReminder']>>, ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  joinMotive?: Resolver<Maybe<Array<ResolversTypes['JoinMotive']>>, ParentType, ContextType>;
  canContribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['MembershipChange']>>, ParentType, ContextType>;
};

export type LevelOverrideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelOverride'] = ResolversParentTypes['LevelOverride']> = {
  level?: Resolver<ResolversTypes['MembershipLevel'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InvitationReminderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationReminder'] = ResolversParentTypes['InvitationReminder']> = {
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
};

export type MembershipChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipChange'] = ResolversParentTypes['MembershipChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MembershipChangeKind'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InviteToCommunityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteToCommunityPayload'] = ResolversParentTypes['InviteToCommunityPayload']> = {
  memberships?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
  leftOut?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineInvitationPayload'] = ResolversParentTypes['DeclineInvitationPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMembershipPayload'] = ResolversParentTypes['RequestMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveMembershipRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveMembershipRequestPayload'] = ResolversParentTypes['ApproveMembershipRequestPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectMembershipRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectMembershipRequestPayload'] = ResolversParentTypes['RejectMembershipRequestPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PauseMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseMembershipPayload'] = ResolversParentTypes['PauseMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeMembershipPayload'] = ResolversParentTypes['ResumeMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BecomeAlumnusPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BecomeAlumnusPayload'] = ResolversParentTypes['BecomeAlumnusPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveCommunityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveCommunityPayload'] = ResolversParentTypes['LeaveCommunityPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMembershipLevelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMembershipLevelPayload'] = ResolversParentTypes['SetMembershipLevelPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NotificationState'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['NotificationChannel'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<Maybe<Array<ResolversTypes['Membership']>>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post'], FederationReferenceType extends FederationReferenceTypes['Post'] = FederationReferenceTypes['Post']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Post']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContributionChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  replies?: Resolver<ResolversTypes['ReplyConnection'], ParentType, ContextType, RequireFields<PostRepliesArgs, 'first'>>;
  viewerCanReply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reply'] = ResolversParentTypes['Reply'], FederationReferenceType extends FederationReferenceTypes['Reply'] = FederationReferenceTypes['Reply']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Reply']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContributionChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyEdge'] = ResolversParentTypes['ReplyEdge']> = {
  node?: Resolver<ResolversTypes['Reply'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyConnection'] = ResolversParentTypes['ReplyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReplyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Reply']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreatePostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatePostPayload'] = ResolversParentTypes['CreatePostPayload']> = {
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplyToPostPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplyToPostPayload'] = ResolversParentTypes['ReplyToPostPayload']> = {
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question'], FederationReferenceType extends FederationReferenceTypes['Question'] = FederationReferenceTypes['Question']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Question']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  asker?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContributionChannel'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['QuestionStatus'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['AnswerConnection'], ParentType, ContextType, RequireFields<QuestionAnswersArgs, 'first'>>;
  acceptedAnswer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  useAskedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedAtWork?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReportUse?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer'], FederationReferenceType extends FederationReferenceTypes['Answer'] = FederationReferenceTypes['Answer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Answer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContributionChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerEdge'] = ResolversParentTypes['AnswerEdge']> = {
  node?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerConnection'] = ResolversParentTypes['AnswerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnswerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Answer']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskQuestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskQuestionPayload'] = ResolversParentTypes['AskQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerQuestionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerQuestionPayload'] = ResolversParentTypes['AnswerQuestionPayload']> = {
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptAnswerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptAnswerPayload'] = ResolversParentTypes['AcceptAnswerPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReportAnswerUsePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportAnswerUsePayload'] = ResolversParentTypes['ReportAnswerUsePayload']> = {
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resource'] = ResolversParentTypes['Resource'], FederationReferenceType extends FederationReferenceTypes['Resource'] = FederationReferenceTypes['Resource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  submitter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResourceKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ResourceStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  descriptions?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sizeKb?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['Domain']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ContributionChannel'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  judgements?: Resolver<Array<ResolversTypes['Judgement']>, ParentType, ContextType>;
  rejudgeDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejudgingDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanJudge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  criterion?: Resolver<ResolversTypes['CurationCriterion'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  curator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  judgedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceEdge'] = ResolversParentTypes['ResourceEdge']> = {
  node?: Resolver<ResolversTypes['Resource'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResourceConnection'] = ResolversParentTypes['ResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Resource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubmitResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitResourcePayload'] = ResolversParentTypes['SubmitResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JudgeResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeResourcePayload'] = ResolversParentTypes['JudgeResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenResourcePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenResourcePayload'] = ResolversParentTypes['OpenResourcePayload']> = {
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SponsorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sponsorship'] = ResolversParentTypes['Sponsorship'], FederationReferenceType extends FederationReferenceTypes['Sponsorship'] = FederationReferenceTypes['Sponsorship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sponsorship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SponsorshipKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConfirmSponsorshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmSponsorshipPayload'] = ResolversParentTypes['ConfirmSponsorshipPayload']> = {
  sponsorship?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SystemStartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemStart'] = ResolversParentTypes['SystemStart']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReportSystemStartPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportSystemStartPayload'] = ResolversParentTypes['ReportSystemStartPayload']> = {
  systemStart?: Resolver<Maybe<ResolversTypes['SystemStart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityPitch?: CommunityPitchResolvers<ContextType>;
  LevelThresholds?: LevelThresholdsResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CreateCommunityPayload?: CreateCommunityPayloadResolvers<ContextType>;
  UpdateCommunityPitchPayload?: UpdateCommunityPitchPayloadResolvers<ContextType>;
  OpenCommunityPayload?: OpenCommunityPayloadResolvers<ContextType>;
  ArchiveCommunityPayload?: ArchiveCommunityPayloadResolvers<ContextType>;
  ReopenCommunityPayload?: ReopenCommunityPayloadResolvers<ContextType>;
  ChangeLevelThresholdsPayload?: ChangeLevelThresholdsPayloadResolvers<ContextType>;
  Curator?: CuratorResolvers<ContextType>;
  AppointCuratorPayload?: AppointCuratorPayloadResolvers<ContextType>;
  DismissCuratorPayload?: DismissCuratorPayloadResolvers<ContextType>;
  Digest?: DigestResolvers<ContextType>;
  DigestItem?: DigestItemResolvers<ContextType>;
  DigestQuestion?: DigestQuestionResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  CreateDomainPayload?: CreateDomainPayloadResolvers<ContextType>;
  HealthCheck?: HealthCheckResolvers<ContextType>;
  HealthCheckScore?: HealthCheckScoreResolvers<ContextType>;
  AnswerHealthCheckPayload?: AnswerHealthCheckPayloadResolvers<ContextType>;
  Leadership?: LeadershipResolvers<ContextType>;
  LeadershipAssignment?: LeadershipAssignmentResolvers<ContextType>;
  LeadershipAssignmentEdge?: LeadershipAssignmentEdgeResolvers<ContextType>;
  LeadershipAssignmentConnection?: LeadershipAssignmentConnectionResolvers<ContextType>;
  AssignLeadershipPayload?: AssignLeadershipPayloadResolvers<ContextType>;
  EndLeadershipPayload?: EndLeadershipPayloadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  LevelOverride?: LevelOverrideResolvers<ContextType>;
  InvitationReminder?: InvitationReminderResolvers<ContextType>;
  MembershipChange?: MembershipChangeResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  InviteToCommunityPayload?: InviteToCommunityPayloadResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  DeclineInvitationPayload?: DeclineInvitationPayloadResolvers<ContextType>;
  RequestMembershipPayload?: RequestMembershipPayloadResolvers<ContextType>;
  ApproveMembershipRequestPayload?: ApproveMembershipRequestPayloadResolvers<ContextType>;
  RejectMembershipRequestPayload?: RejectMembershipRequestPayloadResolvers<ContextType>;
  PauseMembershipPayload?: PauseMembershipPayloadResolvers<ContextType>;
  ResumeMembershipPayload?: ResumeMembershipPayloadResolvers<ContextType>;
  BecomeAlumnusPayload?: BecomeAlumnusPayloadResolvers<ContextType>;
  LeaveCommunityPayload?: LeaveCommunityPayloadResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  SetMembershipLevelPayload?: SetMembershipLevelPayloadResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Reply?: ReplyResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  ReplyEdge?: ReplyEdgeResolvers<ContextType>;
  ReplyConnection?: ReplyConnectionResolvers<ContextType>;
  CreatePostPayload?: CreatePostPayloadResolvers<ContextType>;
  ReplyToPostPayload?: ReplyToPostPayloadResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  AnswerEdge?: AnswerEdgeResolvers<ContextType>;
  AnswerConnection?: AnswerConnectionResolvers<ContextType>;
  AskQuestionPayload?: AskQuestionPayloadResolvers<ContextType>;
  AnswerQuestionPayload?: AnswerQuestionPayloadResolvers<ContextType>;
  AcceptAnswerPayload?: AcceptAnswerPayloadResolvers<ContextType>;
  ReportAnswerUsePayload?: ReportAnswerUsePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  SubmitResourcePayload?: SubmitResourcePayloadResolvers<ContextType>;
  JudgeResourcePayload?: JudgeResourcePayloadResolvers<ContextType>;
  OpenResourcePayload?: OpenResourcePayloadResolvers<ContextType>;
  Sponsorship?: SponsorshipResolvers<ContextType>;
  ConfirmSponsorshipPayload?: ConfirmSponsorshipPayloadResolvers<ContextType>;
  SystemStart?: SystemStartResolvers<ContextType>;
  ReportSystemStartPayload?: ReportSystemStartPayloadResolvers<ContextType>;
};
