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
import type { ActivityTold } from '../live/communityActivity.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';
import type { RecordDeadlineRecord, RecordDeadlinePage } from '../activity/activity.model.ts';
import type { AgendaItemRecord, AgendaItemPage, AgendaItemWritten } from '../agenda/agenda.model.ts';
import type { SponsorshipRecord, SponsorObjectiveRecord, SponsorshipWritten } from '../sponsorship/sponsorship.model.ts';
import type { BriefContent } from '../sponsorship/brief.ts';
import type { SponsorReviewRecord, SponsorReviewPage, SponsorReviewWritten } from '../sponsor-review/sponsor-review.model.ts';
import type { ReflectionNoteRecord, ReflectionNotePage, ReflectionNoteWritten } from '../reflection/reflection.model.ts';
import type { ChangeProposalRecord, ChangeProposalPage, ChangeProposalWritten } from '../proposal/proposal.model.ts';
import type { OrganisationContactRecord, OrganisationContactPage, OrganisationContactRemoved, OrganisationContactWritten } from '../contact/contact.model.ts';
import type { OrganisationInquiryRecord, OrganisationInquiryPage, OrganisationInquiryWritten } from '../inquiry/inquiry.model.ts';
import type { ExternalMessageRecord, ExternalMessagePage, ExternalDeliveryRecord, ExternalDeliveryPage, ExternalMessageWritten } from '../external-message/message.model.ts';
import type { CompetenceStatementRecord, CompetenceStatementPage, CompetenceVersionRecord, CompetenceStatementWritten } from '../competence/competence.model.ts';
import type { GuestRecord, GuestPage, GuestsWritten } from '../guest/guest.model.ts';
import type { Found, Search } from '../search/search.ts';
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

/** Whether an activity that was held has its record. */
export type RecordState =
  /** Not yet; there is time. */
  | 'DUE'
  /** Not yet, and 14 days are over. */
  | 'OVERDUE'
  /** It has. */
  | 'RECORDED';

/** An activity that was held, and until when social reporters put it into the shared memory. The record itself is the activity's. */
export type RecordDeadline = {
  __typename?: 'RecordDeadline';
  /** What was held. */
  activity?: Maybe<Activity>;
  /** When. */
  heldAt: Scalars['DateTime']['output'];
  /** 14 days later. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was first recorded. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: RecordState;
};

/** An entry of a list with its place in it. */
export type RecordDeadlineEdge = {
  __typename?: 'RecordDeadlineEdge';
  node: RecordDeadline;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type RecordDeadlineConnection = {
  __typename?: 'RecordDeadlineConnection';
  edges: Array<RecordDeadlineEdge>;
  /** The entries of the page. */
  nodes: Array<RecordDeadline>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** A partnership of people, run by themselves, for the purpose of learning. */
export type Community = {
  __typename?: 'Community';
  /**
   * Activities that were held and their records, the earliest deadline first. For those inside the community, its
   * organiser, sponsors and evaluators. `first`: at most 100.
   */
  recordDeadlines?: Maybe<RecordDeadlineConnection>;
  /**
   * The agenda board, what most voted for in front. Those inside the community see all of it; the organiser, sponsors and
   * evaluators see what was chosen or done. `first`: at most 100.
   */
  agenda?: Maybe<AgendaItemConnection>;
  /** Members who are new to working online and have nobody to look after them. For keepers. `first`: at most 100. */
  newcomersWithoutBuddy?: Maybe<MembershipConnection>;
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
  /** What its members need it for. */
  purposes: Array<CommunityPurpose>;
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
  /** When somebody last contributed. For those inside the community, its organiser, sponsors and evaluators. */
  lastContributionAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * The leadership groups whose tools the viewer uses: those in which they hold an assignment; for a keeper all, as keepers step in
   * where a group has a gap.
   */
  viewerGroups: Array<LeadershipGroup>;
  /** Whether the viewer may change titles, kind, subjects and purposes. */
  viewerCanChange: Scalars['Boolean']['output'];
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
  /**
   * What competent means here, in the order of the first wordings. All of it for those inside; what was adopted for the
   * organiser and evaluators. `first`: at most 100.
   */
  competenceStatements?: Maybe<CompetenceStatementConnection>;
  /** The contact book of the community. For organisational brokers, external messengers and keepers. `first`: at most 100. */
  organisationContacts?: Maybe<OrganisationContactConnection>;
  /** Who judges resources now. For those inside the community and its organiser. */
  curators?: Maybe<Array<Curator>>;
  /**
   * The outbox to those outside, newest first: all of it for those inside, the organiser and evaluators; for others what
   * was sent to where they work. `first`: at most 100.
   */
  externalMessages?: Maybe<ExternalMessageConnection>;
  /**
   * Those who take part without being members. For those inside the community and its organiser; who reads aggregates gets
   * the count alone. `first`: at most 100.
   */
  guests?: Maybe<GuestConnection>;
  /**
   * One for each half-year in which somebody answered, latest first. For those inside the community, its organiser, sponsors
   * and evaluators.
   */
  healthChecks?: Maybe<Array<HealthCheck>>;
  /**
   * What the community asked of organisations, newest first. For brokers and the organiser; a sponsor sees what was asked
   * of it. `first`: at most 100.
   */
  organisationInquiries?: Maybe<OrganisationInquiryConnection>;
  /** The six groups, with gaps shown as gaps, and VALUE_DETECTIVE where the community chose it. */
  leadership: Array<Leadership>;
  /** The general picture: how many stand on each level now. For leaders, the organiser and evaluators; nobody is ranked by it. */
  participation?: Maybe<Array<LevelCount>>;
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
  /** Changes proposed by critical friends, newest first. For those inside. `first`: at most 100. */
  changeProposals?: Maybe<ChangeProposalConnection>;
  /** Questions, newest first. Organisers, sponsors and evaluators who are no members read `totalCount` only. */
  questions: QuestionConnection;
  /** Notes of critical friends, newest first. For those who lead. `first`: at most 100. */
  reflectionNotes?: Maybe<ReflectionNoteConnection>;
  /**
   * Resources, newest first: what is published, what the viewer handed in, and for curators all. Organisers, sponsors and evaluators
   * who are no members read `totalCount` only.
   */
  resources: ResourceConnection;
  /** Past ones too. For those inside the community, its organiser, sponsors and evaluators; a host or delivery partner sees its own. */
  sponsorships?: Maybe<Array<Sponsorship>>;
  /**
   * The community under which it stands: each keeps its own members, agenda, library and leaders; who leads the umbrella
   * sees the counts of those under it. Null for one by itself, and where the viewer does not see the umbrella.
   */
  umbrella?: Maybe<Community>;
  /** The communities under it that the viewer sees, oldest first. `first`: at most 100. */
  children: CommunityConnection;
  /**
   * Active members who have neither contributed nor, as far as keepers noted, spoken. For keepers alone: nobody is ranked
   * by it. `first`: at most 100.
   */
  silentMembers?: Maybe<MembershipConnection>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityRecordDeadlinesArgs = {
  state?: InputMaybe<RecordState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityAgendaArgs = {
  status?: InputMaybe<AgendaStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityNewcomersWithoutBuddyArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityCompetenceStatementsArgs = {
  status?: InputMaybe<CompetenceStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityOrganisationContactsArgs = {
  organisation?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityExternalMessagesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityGuestsArgs = {
  activity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityOrganisationInquiriesArgs = {
  organisation?: InputMaybe<Scalars['ID']['input']>;
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
export type CommunityChangeProposalsArgs = {
  status?: InputMaybe<ChangeProposalStatus>;
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
export type CommunityReflectionNotesArgs = {
  activity?: InputMaybe<Scalars['ID']['input']>;
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


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunityChildrenArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A partnership of people, run by themselves, for the purpose of learning. */
export type CommunitySilentMembersArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  activity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** PROPOSED → CHOSEN → DONE. Either may be DROPPED, and taken up again. */
export type AgendaStatus =
  /** Put up for the vote. */
  | 'PROPOSED'
  /** The community takes it up. */
  | 'CHOSEN'
  /** It was worked on, and that is enough for now. */
  | 'DONE'
  /** Not for now. */
  | 'DROPPED';

/** What the community wants to learn next: proposed and voted for by members. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  id: Scalars['ID']['output'];
  /** Whose agenda it is on; null where the viewer does not see it. */
  community?: Maybe<Community>;
  /** The title in the best of the reader's languages. */
  title: Scalars['String']['output'];
  /** The title in every language that it was given in. */
  titles: Array<LocalizedText>;
  /** What it is about. */
  description: Array<LocalizedText>;
  /** What members need it for. */
  purposes: Array<CommunityPurpose>;
  /** Where it stands. */
  status: AgendaStatus;
  /** Who proposed it. For those inside the community. */
  proposedBy?: Maybe<Person>;
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
  /** How many voted for it; who did is nobody's to see. */
  votes: Scalars['Int']['output'];
  /** Whether the viewer did. */
  viewerVoted: Scalars['Boolean']['output'];
  /** Objectives of sponsors that it serves. */
  objectives: Array<SponsorObjective>;
  /** The latest 100 activities that take it up: as activity or agenda say. */
  activities: Array<Maybe<Activity>>;
  /** Whether the viewer may vote for it now. */
  viewerCanVote: Scalars['Boolean']['output'];
  /** Whether the viewer may choose, finish or drop it, and plan activities for it. */
  viewerCanMove: Scalars['Boolean']['output'];
  /** Whether the viewer may link it to objectives. */
  viewerCanLink: Scalars['Boolean']['output'];
};

/** An entry of a list with its place in it. */
export type AgendaItemEdge = {
  __typename?: 'AgendaItemEdge';
  node: AgendaItem;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type AgendaItemConnection = {
  __typename?: 'AgendaItemConnection';
  edges: Array<AgendaItemEdge>;
  /** The entries of the page. */
  nodes: Array<AgendaItem>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** An agenda item, or null where the viewer may not see it. */
  agendaItem?: Maybe<AgendaItem>;
  /** A community, or null where the viewer may not see it. */
  community?: Maybe<Community>;
  /** The communities that the viewer may see, oldest first. `first`: at most 100. */
  communities: CommunityConnection;
  /** A competence statement, or null where the viewer may not see it. */
  competenceStatement?: Maybe<CompetenceStatement>;
  /** The digest of a week of a community's life; null where there is none (yet) or the viewer is no reader of the community. */
  digest?: Maybe<Digest>;
  /** A domain, or null where the viewer sees none. */
  domain?: Maybe<Domain>;
  /** A message to those outside, or null where the viewer may not see it. */
  externalMessage?: Maybe<ExternalMessage>;
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
  /**
   * Communities, people, activities, resources, questions, posts and stories by their words, best first: whatever form they are in (Ukrainian,
   * Russian, English), with any apostrophe, ё or е, and with letters of the other alphabet that look the same. Only what the viewer may
   * see. What has just been written is found some seconds later. Empty where nothing is found or the query says nothing.
   */
  search?: Maybe<SearchResultConnection>;
};


export type QueryAgendaItemArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCompetenceStatementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDigestArgs = {
  community: Scalars['ID']['input'];
  week: Scalars['Int']['input'];
};


export type QueryDomainArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExternalMessageArgs = {
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


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kinds?: InputMaybe<Array<SearchKind>>;
  language?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Proposes what the community should learn next. For members. */
  proposeAgendaItem: ProposeAgendaItemPayload;
  /** Votes for an item that is proposed or chosen; a second vote changes nothing. For members. */
  voteForAgendaItem: VoteForAgendaItemPayload;
  /** Takes the vote back. */
  withdrawAgendaVote: WithdrawAgendaVotePayload;
  /** Chooses, finishes, drops an item, or takes it up again. For agenda activists and keepers. */
  moveAgendaItem: MoveAgendaItemPayload;
  /** Says that an item serves an objective of a sponsor. For agenda activists, organisational brokers and keepers. */
  linkAgendaItem: LinkAgendaItemPayload;
  /** Takes such a link back. */
  unlinkAgendaItem: UnlinkAgendaItemPayload;
  /** Says that an activity takes up an item. For agenda activists and keepers. */
  planAgendaItem: PlanAgendaItemPayload;
  /** Chooses who looks after a member. For keepers; both are told. */
  assignBuddy: AssignBuddyPayload;
  /** Founds a community in status DRAFT. For organisers of the tenant. */
  createCommunity: CreateCommunityPayload;
  /** Changes titles, kind, way in, subjects or purposes; what is not given stays. For keepers and organisers. */
  changeCommunity: ChangeCommunityPayload;
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
  /** Proposes what competent means here. For members. */
  proposeCompetenceStatement: ProposeCompetenceStatementPayload;
  /** Puts a statement in other words, for the community to adopt. A wording that waits is replaced. For members. */
  reviseCompetenceStatement: ReviseCompetenceStatementPayload;
  /** Says that the community adopted the wording that waits. For keepers. */
  adoptCompetenceStatement: AdoptCompetenceStatementPayload;
  /** Says that a statement no longer holds; its wordings stay. For keepers. */
  withdrawCompetenceStatement: WithdrawCompetenceStatementPayload;
  /**
   * Puts somebody into the contact book: a person of Kolo, or a name. For organisational brokers, external messengers and
   * keepers.
   */
  addOrganisationContact: AddOrganisationContactPayload;
  /** Changes an entry; what is not given stays. */
  changeOrganisationContact: ChangeOrganisationContactPayload;
  /** Takes an entry out of the book, for good. */
  removeOrganisationContact: RemoveOrganisationContactPayload;
  /** Lets a person judge the resources of the community. For organisers and keepers. */
  appointCurator: AppointCuratorPayload;
  /** Ends a person's judging. For organisers, keepers, and the curator. */
  dismissCurator: DismissCuratorPayload;
  /** Adds a subject that communities can be about. For organisers of the tenant. */
  createDomain: CreateDomainPayload;
  /** Begins a message to those outside. For external messengers and keepers. */
  draftExternalMessage: DraftExternalMessagePayload;
  /** Changes a draft; what is not given stays. For external messengers and keepers. */
  editExternalMessage: EditExternalMessagePayload;
  /** DRAFT → SENT, to every organisation of its audience. For external messengers and keepers. */
  sendExternalMessage: SendExternalMessagePayload;
  /** Records that a message arrived at an organisation, or came back. For external messengers and keepers. */
  recordExternalDelivery: RecordExternalDeliveryPayload;
  /**
   * Says for an organisation that a message arrived. For who works there or sponsors in its name; external messengers,
   * keepers and relaying machines record what came by another way. Said twice, it has one effect.
   */
  acknowledgeExternalMessage: AcknowledgeExternalMessagePayload;
  /**
   * Names persons as guests of a community, or of one of its activities: TRANSACTIONAL participants. For leaders and
   * organisers.
   */
  registerGuests: RegisterGuestsPayload;
  /** Scores the community's eight success factors, for the present half-year. For members; a second answer replaces the first. */
  answerHealthCheck: AnswerHealthCheckPayload;
  /** Asks something of an organisation. For organisational brokers, keepers and organisers. */
  sendOrganisationInquiry: SendOrganisationInquiryPayload;
  /** Answers an inquiry, or records the answer. For who asked, and for the sponsor that was asked. */
  answerOrganisationInquiry: AnswerOrganisationInquiryPayload;
  /**
   * Gives a person a function in a leadership group. For organisers and keepers. Keepers may be named before they are members;
   * the other groups are made of members.
   */
  assignLeadership: AssignLeadershipPayload;
  /**
   * Turns PREPARE to ACT, or either to HANDOVER; when an activity is held, its groups hand over by themselves. For organisers, keepers,
   * and who holds the function.
   */
  changeLeadershipPhase: ChangeLeadershipPhasePayload;
  /** Says which groups beyond the six the community uses. For organisers and keepers. */
  chooseOptionalGroups: ChooseOptionalGroupsPayload;
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
  /** Ends a level set by hand before its time: the computed one is in force again. For keepers and organisers. */
  releaseMembershipLevel: ReleaseMembershipLevelPayload;
  /** Writes a post. For members, keepers and curators. */
  createPost: CreatePostPayload;
  /** Replies to a post. For members, alumni, keepers and curators. */
  replyToPost: ReplyToPostPayload;
  /** Proposes a change to how the community works. For critical friends and keepers. */
  proposeChange: ProposeChangePayload;
  /** PROPOSED → ADOPTED, or REJECTED with a reason. For keepers. */
  decideChangeProposal: DecideChangeProposalPayload;
  /** ADOPTED → CARRIED_OUT. For critical friends and keepers. */
  carryOutChangeProposal: CarryOutChangeProposalPayload;
  /** PROPOSED → WITHDRAWN. For who made it. */
  withdrawChangeProposal: WithdrawChangeProposalPayload;
  /** Asks the community. For members, keepers and curators. */
  askQuestion: AskQuestionPayload;
  /** Answers a question; the asker is told. For members, alumni, keepers and curators, but not for the asker. */
  answerQuestion: AnswerQuestionPayload;
  /** Accepts an answer, or another one than before. For the asker. 30 days later Kolo asks whether it was used. */
  acceptAnswer: AcceptAnswerPayload;
  /** Says whether the accepted answer was used at work, once Kolo asked. For the asker; the word counts once. */
  reportAnswerUse: ReportAnswerUsePayload;
  /** Notes how the community, or an activity of it, works. For critical friends and keepers. */
  writeReflectionNote: WriteReflectionNotePayload;
  /** Hands in a resource for curation. For members, keepers and curators. */
  submitResource: SubmitResourcePayload;
  /**
   * Judges a resource by all three criteria. For curators of the community other than the submitter; each judges once a round, and
   * the second judgement decides.
   */
  judgeResource: JudgeResourcePayload;
  /** Opens a published resource; counted once for each person and day. */
  openResource: OpenResourcePayload;
  /** Records that a review was held, and when the next one is. For organisational brokers and organisers. */
  recordSponsorReview: RecordSponsorReviewPayload;
  /** Records that an organisation sponsors the community. For organisers. */
  confirmSponsorship: ConfirmSponsorshipPayload;
  /** Continues a sponsorship from its end on. For organisers. */
  renewSponsorship: RenewSponsorshipPayload;
  /** Ends a sponsorship now, before the agreed day. For organisers. */
  endSponsorship: EndSponsorshipPayload;
  /** Writes down what a sponsor wants to reach: these objectives instead of those before. For organisational brokers and organisers. */
  setSponsorObjectives: SetSponsorObjectivesPayload;
  /** Says on which day the member's municipality started its management system. Who reported it may correct the day. */
  reportSystemStart: ReportSystemStartPayload;
  /**
   * Puts a community under an umbrella of the same tenant. For the organiser, and for who keeps both. An umbrella stands
   * under no other.
   */
  joinUmbrella: JoinUmbrellaPayload;
  /** Takes a community from under its umbrella. For the organiser, and for keepers of either. */
  leaveUmbrella: LeaveUmbrellaPayload;
  /** Notes who spoke at an activity, so that the others can be brought in. For keepers, and seen by them alone. */
  noteVoices: NoteVoicesPayload;
};


export type MutationProposeAgendaItemArgs = {
  input: ProposeAgendaItemInput;
};


export type MutationVoteForAgendaItemArgs = {
  input: VoteForAgendaItemInput;
};


export type MutationWithdrawAgendaVoteArgs = {
  input: WithdrawAgendaVoteInput;
};


export type MutationMoveAgendaItemArgs = {
  input: MoveAgendaItemInput;
};


export type MutationLinkAgendaItemArgs = {
  input: LinkAgendaItemInput;
};


export type MutationUnlinkAgendaItemArgs = {
  input: UnlinkAgendaItemInput;
};


export type MutationPlanAgendaItemArgs = {
  input: PlanAgendaItemInput;
};


export type MutationAssignBuddyArgs = {
  input: AssignBuddyInput;
};


export type MutationCreateCommunityArgs = {
  input: CreateCommunityInput;
};


export type MutationChangeCommunityArgs = {
  input: ChangeCommunityInput;
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


export type MutationProposeCompetenceStatementArgs = {
  input: ProposeCompetenceStatementInput;
};


export type MutationReviseCompetenceStatementArgs = {
  input: ReviseCompetenceStatementInput;
};


export type MutationAdoptCompetenceStatementArgs = {
  input: AdoptCompetenceStatementInput;
};


export type MutationWithdrawCompetenceStatementArgs = {
  input: WithdrawCompetenceStatementInput;
};


export type MutationAddOrganisationContactArgs = {
  input: AddOrganisationContactInput;
};


export type MutationChangeOrganisationContactArgs = {
  input: ChangeOrganisationContactInput;
};


export type MutationRemoveOrganisationContactArgs = {
  input: RemoveOrganisationContactInput;
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


export type MutationDraftExternalMessageArgs = {
  input: DraftExternalMessageInput;
};


export type MutationEditExternalMessageArgs = {
  input: EditExternalMessageInput;
};


export type MutationSendExternalMessageArgs = {
  input: SendExternalMessageInput;
};


export type MutationRecordExternalDeliveryArgs = {
  input: RecordExternalDeliveryInput;
};


export type MutationAcknowledgeExternalMessageArgs = {
  input: AcknowledgeExternalMessageInput;
};


export type MutationRegisterGuestsArgs = {
  input: RegisterGuestsInput;
};


export type MutationAnswerHealthCheckArgs = {
  input: AnswerHealthCheckInput;
};


export type MutationSendOrganisationInquiryArgs = {
  input: SendOrganisationInquiryInput;
};


export type MutationAnswerOrganisationInquiryArgs = {
  input: AnswerOrganisationInquiryInput;
};


export type MutationAssignLeadershipArgs = {
  input: AssignLeadershipInput;
};


export type MutationChangeLeadershipPhaseArgs = {
  input: ChangeLeadershipPhaseInput;
};


export type MutationChooseOptionalGroupsArgs = {
  input: ChooseOptionalGroupsInput;
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


export type MutationReleaseMembershipLevelArgs = {
  input: ReleaseMembershipLevelInput;
};


export type MutationCreatePostArgs = {
  input: CreatePostInput;
};


export type MutationReplyToPostArgs = {
  input: ReplyToPostInput;
};


export type MutationProposeChangeArgs = {
  input: ProposeChangeInput;
};


export type MutationDecideChangeProposalArgs = {
  input: DecideChangeProposalInput;
};


export type MutationCarryOutChangeProposalArgs = {
  input: CarryOutChangeProposalInput;
};


export type MutationWithdrawChangeProposalArgs = {
  input: WithdrawChangeProposalInput;
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


export type MutationWriteReflectionNoteArgs = {
  input: WriteReflectionNoteInput;
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


export type MutationRecordSponsorReviewArgs = {
  input: RecordSponsorReviewInput;
};


export type MutationConfirmSponsorshipArgs = {
  input: ConfirmSponsorshipInput;
};


export type MutationRenewSponsorshipArgs = {
  input: RenewSponsorshipInput;
};


export type MutationEndSponsorshipArgs = {
  input: EndSponsorshipInput;
};


export type MutationSetSponsorObjectivesArgs = {
  input: SetSponsorObjectivesInput;
};


export type MutationReportSystemStartArgs = {
  input: ReportSystemStartInput;
};


export type MutationJoinUmbrellaArgs = {
  input: JoinUmbrellaInput;
};


export type MutationLeaveUmbrellaArgs = {
  input: LeaveUmbrellaInput;
};


export type MutationNoteVoicesArgs = {
  input: NoteVoicesInput;
};

/** What `proposeAgendaItem` needs. */
export type ProposeAgendaItemInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** At most 20 texts of 5,000 characters each. */
  description?: InputMaybe<Array<LocalizedTextInput>>;
  /** What members need it for. */
  purposes?: InputMaybe<Array<CommunityPurpose>>;
  /** WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member, where a named proxy, a relaying machine, or a keeper for who has no connection, types it in. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `proposeAgendaItem` answers. */
export type ProposeAgendaItemPayload = {
  __typename?: 'ProposeAgendaItemPayload';
  /** The agenda item as it is now; null when nothing was stored. */
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

/** What `voteForAgendaItem` needs. */
export type VoteForAgendaItemInput = {
  /** Required. One that is proposed or chosen. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member, where a named proxy, a relaying machine, or a keeper for who has no connection, types it in. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `voteForAgendaItem` answers. */
export type VoteForAgendaItemPayload = {
  __typename?: 'VoteForAgendaItemPayload';
  /** The agenda item as it is now; null when nothing was stored. */
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

/** What `withdrawAgendaVote` needs. */
export type WithdrawAgendaVoteInput = {
  /** Required. One that is proposed or chosen. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** WEB, or PROXY with `onBehalfOf`, if not given. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member, where a named proxy, a relaying machine, or a keeper for who has no connection, types it in. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawAgendaVote` answers. */
export type WithdrawAgendaVotePayload = {
  __typename?: 'WithdrawAgendaVotePayload';
  /** The agenda item as it is now; null when nothing was stored. */
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

/** What `moveAgendaItem` needs. */
export type MoveAgendaItemInput = {
  /** Required. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  status?: InputMaybe<AgendaStatus>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `moveAgendaItem` answers. */
export type MoveAgendaItemPayload = {
  __typename?: 'MoveAgendaItemPayload';
  /** The agenda item as it is now; null when nothing was stored. */
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

/** What `linkAgendaItem` needs. */
export type LinkAgendaItemInput = {
  /** Required. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. An objective of a sponsorship of the same community that lasts; at most 20 for an item. */
  objectiveId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `linkAgendaItem` answers. */
export type LinkAgendaItemPayload = {
  __typename?: 'LinkAgendaItemPayload';
  /** The agenda item as it is now; null when nothing was stored. */
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

/** What `unlinkAgendaItem` needs. */
export type UnlinkAgendaItemInput = {
  /** Required. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. One that the item is linked to. */
  objectiveId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `unlinkAgendaItem` answers. */
export type UnlinkAgendaItemPayload = {
  __typename?: 'UnlinkAgendaItemPayload';
  /** The agenda item as it is now; null when nothing was stored. */
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

/** What `planAgendaItem` needs. */
export type PlanAgendaItemInput = {
  /** Required. One that is not dropped. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 100 for an item. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `planAgendaItem` answers. */
export type PlanAgendaItemPayload = {
  __typename?: 'PlanAgendaItemPayload';
  /** The agenda item as it is now; null when nothing was stored. */
  agendaItem?: Maybe<AgendaItem>;
  userErrors: Array<UserError>;
};

/** The tie of one person to one community, from the invitation or request on. */
export type Membership = {
  __typename?: 'Membership';
  /**
   * Who looks after the member in the first weeks: found by itself for who is new to working online, or chosen by a
   * keeper. For the two of them, and for keepers.
   */
  buddy?: Maybe<Person>;
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

/** What `assignBuddy` needs. */
export type AssignBuddyInput = {
  /** Required. An active membership. */
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. Another active member. */
  buddyId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `assignBuddy` answers. */
export type AssignBuddyPayload = {
  __typename?: 'AssignBuddyPayload';
  /** The membership as it is now; null when nothing was stored. */
  membership?: Maybe<Membership>;
  userErrors: Array<UserError>;
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
  /** No contribution for 90 days; the next one, or an activity, wakes it. */
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
  /** What its members need it for. */
  purposes?: InputMaybe<Array<CommunityPurpose>>;
  /** The community under which it is founded, of the same tenant. */
  umbrellaId?: InputMaybe<Scalars['ID']['input']>;
  /** A finished cohort of the same tenant: its people are invited as soon as the community is open. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
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

/** What `changeCommunity` needs. */
export type ChangeCommunityInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** A network may become a community of practice, and the other way round. */
  kind?: InputMaybe<CommunityKind>;
  /** How people come in. */
  joinPolicy?: InputMaybe<JoinPolicy>;
  /** Where the community mostly meets. */
  channelMode?: InputMaybe<ChannelMode>;
  /** What its members need it for; these instead of those before. */
  purposes?: InputMaybe<Array<CommunityPurpose>>;
  /** The main domain, of the same tenant. */
  domainId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20, of the same tenant; these instead of those before. */
  secondaryDomainIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeCommunity` answers. */
export type ChangeCommunityPayload = {
  __typename?: 'ChangeCommunityPayload';
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

/** PROPOSED → ADOPTED; either may be WITHDRAWN. A revision of what was adopted waits beside it. */
export type CompetenceStatus =
  /** Talked about; nothing of it is adopted yet. */
  | 'PROPOSED'
  /** The community says so. */
  | 'ADOPTED'
  /** The community no longer says so. */
  | 'WITHDRAWN';

/** What being competent means in the setting of a community: written and revised by it, not taken from a catalogue. */
export type CompetenceStatement = {
  __typename?: 'CompetenceStatement';
  id: Scalars['ID']['output'];
  /** Whose statement it is. */
  community?: Maybe<Community>;
  /** Where it stands. */
  status: CompetenceStatus;
  /** The wording that was adopted last; null while none was. */
  current?: Maybe<CompetenceVersion>;
  /** Every wording, oldest first. One that waits for adoption is seen by those inside. */
  versions: Array<CompetenceVersion>;
  /** Whether the viewer may put it in other words. */
  viewerCanRevise: Scalars['Boolean']['output'];
  /** Whether the viewer may say that the last wording is adopted. */
  viewerCanAdopt: Scalars['Boolean']['output'];
};

/** One wording of a statement. */
export type CompetenceVersion = {
  __typename?: 'CompetenceVersion';
  /** 1, 2, … */
  number: Scalars['Int']['output'];
  /** The title in every language that it was given in. */
  titles: Array<LocalizedText>;
  /** The text in every language that it was given in. */
  texts: Array<LocalizedText>;
  /** What is different, and why; null for the first. */
  change?: Maybe<LocalizedText>;
  /** Who wrote it. */
  writtenBy: Person;
  /** When. */
  writtenAt: Scalars['DateTime']['output'];
  /** When the community adopted it; null while it waits. */
  adoptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which keeper said so. */
  adoptedBy?: Maybe<Person>;
};

/** An entry of a list with its place in it. */
export type CompetenceStatementEdge = {
  __typename?: 'CompetenceStatementEdge';
  node: CompetenceStatement;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type CompetenceStatementConnection = {
  __typename?: 'CompetenceStatementConnection';
  edges: Array<CompetenceStatementEdge>;
  /** The entries of the page. */
  nodes: Array<CompetenceStatement>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `proposeCompetenceStatement` needs. */
export type ProposeCompetenceStatementInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. 1 to 20 texts, at most 10,000 characters each. */
  texts?: InputMaybe<Array<LocalizedTextInput>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `proposeCompetenceStatement` answers. */
export type ProposeCompetenceStatementPayload = {
  __typename?: 'ProposeCompetenceStatementPayload';
  /** The statement as it is now; null when nothing was stored. */
  statement?: Maybe<CompetenceStatement>;
  userErrors: Array<UserError>;
};

/** What `reviseCompetenceStatement` needs. */
export type ReviseCompetenceStatementInput = {
  /** Required. One that was not withdrawn. */
  statementId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. 1 to 20 texts, at most 10,000 characters each. */
  texts?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. What is different, and why; at most 2,000 characters. */
  change?: InputMaybe<LocalizedTextInput>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `reviseCompetenceStatement` answers. */
export type ReviseCompetenceStatementPayload = {
  __typename?: 'ReviseCompetenceStatementPayload';
  /** The statement as it is now; null when nothing was stored. */
  statement?: Maybe<CompetenceStatement>;
  userErrors: Array<UserError>;
};

/** What `adoptCompetenceStatement` needs. */
export type AdoptCompetenceStatementInput = {
  /** Required. One with a wording that waits. */
  statementId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `adoptCompetenceStatement` answers. */
export type AdoptCompetenceStatementPayload = {
  __typename?: 'AdoptCompetenceStatementPayload';
  /** The statement as it is now; null when nothing was stored. */
  statement?: Maybe<CompetenceStatement>;
  userErrors: Array<UserError>;
};

/** What `withdrawCompetenceStatement` needs. */
export type WithdrawCompetenceStatementInput = {
  /** Required. One that was not withdrawn. */
  statementId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawCompetenceStatement` answers. */
export type WithdrawCompetenceStatementPayload = {
  __typename?: 'WithdrawCompetenceStatementPayload';
  /** The statement as it is now; null when nothing was stored. */
  statement?: Maybe<CompetenceStatement>;
  userErrors: Array<UserError>;
};

/** Somebody at an organisation whom the community can turn to. For organisational brokers, external messengers and keepers. */
export type OrganisationContact = {
  __typename?: 'OrganisationContact';
  id: Scalars['ID']['output'];
  /** Where they are. */
  organisation?: Maybe<Organisation>;
  /** A person of Kolo; null for somebody whom only this book knows. */
  person?: Maybe<Person>;
  /** How they are called. */
  name?: Maybe<Scalars['String']['output']>;
  /** What they do there. */
  post?: Maybe<Scalars['String']['output']>;
  /** Where to write. */
  email?: Maybe<Scalars['String']['output']>;
  /** Where to call. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What else helps to reach them. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who put them into the book. */
  addedBy?: Maybe<Person>;
  /** When. */
  addedAt: Scalars['DateTime']['output'];
};

/** An entry of a list with its place in it. */
export type OrganisationContactEdge = {
  __typename?: 'OrganisationContactEdge';
  node: OrganisationContact;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type OrganisationContactConnection = {
  __typename?: 'OrganisationContactConnection';
  edges: Array<OrganisationContactEdge>;
  /** The entries of the page. */
  nodes: Array<OrganisationContact>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `addOrganisationContact` needs. */
export type AddOrganisationContactInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** A person of the same tenant; or else a name. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200 characters; needed where no person is given. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  post?: InputMaybe<Scalars['String']['input']>;
  /** An address such as name@example.org. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** With the country code: +380441234567. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `addOrganisationContact` answers. */
export type AddOrganisationContactPayload = {
  __typename?: 'AddOrganisationContactPayload';
  /** The contact as it is now; null when nothing was stored. */
  contact?: Maybe<OrganisationContact>;
  userErrors: Array<UserError>;
};

/** What `changeOrganisationContact` needs. */
export type ChangeOrganisationContactInput = {
  /** Required. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** A person of the same tenant. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  post?: InputMaybe<Scalars['String']['input']>;
  /** An address such as name@example.org. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** With the country code: +380441234567. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeOrganisationContact` answers. */
export type ChangeOrganisationContactPayload = {
  __typename?: 'ChangeOrganisationContactPayload';
  /** The contact as it is now; null when nothing was stored. */
  contact?: Maybe<OrganisationContact>;
  userErrors: Array<UserError>;
};

/** What `removeOrganisationContact` needs. */
export type RemoveOrganisationContactInput = {
  /** Required. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `removeOrganisationContact` answers. */
export type RemoveOrganisationContactPayload = {
  __typename?: 'RemoveOrganisationContactPayload';
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

/** Where a message to those outside stands. */
export type ExternalMessageStatus =
  /** Is being written. */
  | 'DRAFT'
  /** Went out; it does not change any more. */
  | 'SENT';

/** What became of a message at one organisation. */
export type ExternalDeliveryState =
  /** Went out. */
  | 'SENT'
  /** Is known to have arrived. */
  | 'DELIVERED'
  /** Came back. */
  | 'RETURNED'
  /** The organisation said that it arrived. */
  | 'ACKNOWLEDGED';

/** What a community says to those outside: read by those inside, and by who works at, or sponsors for, an organisation that it was sent to. */
export type ExternalMessage = {
  __typename?: 'ExternalMessage';
  id: Scalars['ID']['output'];
  /** Who says it. */
  community?: Maybe<Community>;
  /** The title in every language that it was given in. */
  titles: Array<LocalizedText>;
  /** The text in every language that it was given in. */
  texts: Array<LocalizedText>;
  /** Where it stands. */
  status: ExternalMessageStatus;
  /** The audience. For those inside, the organiser and evaluators. */
  organisations?: Maybe<Array<Maybe<Organisation>>>;
  /** Who wrote it. For those inside, the organiser and evaluators. */
  writtenBy?: Maybe<Person>;
  /** When it was begun. */
  writtenAt: Scalars['DateTime']['output'];
  /** Who sent it. For those inside, the organiser and evaluators. */
  sentBy?: Maybe<Person>;
  /** When it was sent; null for a draft. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it at each organisation; who was addressed sees what concerns them. `first`: at most 100. */
  deliveries: ExternalDeliveryConnection;
  /** Whether the viewer may change and send it now. */
  viewerCanEdit: Scalars['Boolean']['output'];
};


/** What a community says to those outside: read by those inside, and by who works at, or sponsors for, an organisation that it was sent to. */
export type ExternalMessageDeliveriesArgs = {
  state?: InputMaybe<ExternalDeliveryState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A message at one organisation. */
export type ExternalDelivery = {
  __typename?: 'ExternalDelivery';
  /** Where it went. */
  organisation?: Maybe<Organisation>;
  /** What became of it. */
  state: ExternalDeliveryState;
  /** When it went out. */
  sentAt: Scalars['DateTime']['output'];
  /** When it got its present state. */
  movedAt: Scalars['DateTime']['output'];
  /** When the organisation said that it arrived. */
  acknowledgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By which way the word of it came. */
  channel?: Maybe<Channel>;
  /** Who recorded it. For those inside, the organiser and evaluators. */
  recordedBy?: Maybe<Person>;
};

/** An entry of a list with its place in it. */
export type ExternalMessageEdge = {
  __typename?: 'ExternalMessageEdge';
  node: ExternalMessage;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type ExternalMessageConnection = {
  __typename?: 'ExternalMessageConnection';
  edges: Array<ExternalMessageEdge>;
  /** The entries of the page. */
  nodes: Array<ExternalMessage>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a list with its place in it. */
export type ExternalDeliveryEdge = {
  __typename?: 'ExternalDeliveryEdge';
  node: ExternalDelivery;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type ExternalDeliveryConnection = {
  __typename?: 'ExternalDeliveryConnection';
  edges: Array<ExternalDeliveryEdge>;
  /** The entries of the page. */
  nodes: Array<ExternalDelivery>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `draftExternalMessage` needs. */
export type DraftExternalMessageInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. 1 to 20 texts, at most 20,000 characters each. */
  texts?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. 1 to 200 organisations. */
  organisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `draftExternalMessage` answers. */
export type DraftExternalMessagePayload = {
  __typename?: 'DraftExternalMessagePayload';
  /** The message as it is now; null when nothing was stored. */
  message?: Maybe<ExternalMessage>;
  userErrors: Array<UserError>;
};

/** What `editExternalMessage` needs. */
export type EditExternalMessageInput = {
  /** Required. A draft. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 20 titles, at most 200 characters each. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** 1 to 20 texts, at most 20,000 characters each. */
  texts?: InputMaybe<Array<LocalizedTextInput>>;
  /** 1 to 200 organisations; these instead of those before. */
  organisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `editExternalMessage` answers. */
export type EditExternalMessagePayload = {
  __typename?: 'EditExternalMessagePayload';
  /** The message as it is now; null when nothing was stored. */
  message?: Maybe<ExternalMessage>;
  userErrors: Array<UserError>;
};

/** What `sendExternalMessage` needs. */
export type SendExternalMessageInput = {
  /** Required. A draft. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `sendExternalMessage` answers. */
export type SendExternalMessagePayload = {
  __typename?: 'SendExternalMessagePayload';
  /** The message as it is now; null when nothing was stored. */
  message?: Maybe<ExternalMessage>;
  userErrors: Array<UserError>;
};

/** What is known of a delivery. */
export type ExternalDeliveryOutcome =
  /** It arrived. */
  | 'DELIVERED'
  /** It came back. */
  | 'RETURNED';

/** What `recordExternalDelivery` needs. */
export type RecordExternalDeliveryInput = {
  /** Required. One that was sent. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. One that it was sent to, and that has not acknowledged it. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  state?: InputMaybe<ExternalDeliveryOutcome>;
  /** By which way the word of it came. */
  channel?: InputMaybe<Channel>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordExternalDelivery` answers. */
export type RecordExternalDeliveryPayload = {
  __typename?: 'RecordExternalDeliveryPayload';
  /** The message as it is now; null when nothing was stored. */
  message?: Maybe<ExternalMessage>;
  userErrors: Array<UserError>;
};

/** What `acknowledgeExternalMessage` needs. */
export type AcknowledgeExternalMessageInput = {
  /** Required. One that was sent. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. One that it was sent to. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** By which way the word of it came; WEB, if not given. */
  channel?: InputMaybe<Channel>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `acknowledgeExternalMessage` answers. */
export type AcknowledgeExternalMessagePayload = {
  __typename?: 'AcknowledgeExternalMessagePayload';
  /** The message as it is now; null when nothing was stored. */
  message?: Maybe<ExternalMessage>;
  userErrors: Array<UserError>;
};

/** How somebody became known as a guest. */
export type GuestOrigin =
  /** Named by a leader or the organiser. */
  | 'REGISTERED'
  /** Attended an activity without a membership. */
  | 'ATTENDED';

/** Somebody who is no member and gives or receives something: an invited expert, who attends once. Outside of all rates of members. */
export type Guest = {
  __typename?: 'Guest';
  id: Scalars['ID']['output'];
  /** Where they are a guest; null where the viewer does not see it. */
  community?: Maybe<Community>;
  /** Who. */
  person: Person;
  /** Always TRANSACTIONAL. */
  level: MembershipLevel;
  /** How they became known. */
  origin: GuestOrigin;
  /** The latest 100 activities for which they were registered, or that they attended. */
  activities: Array<Maybe<Activity>>;
  /** Since when they are known. */
  registeredAt: Scalars['DateTime']['output'];
};

/** An entry of a list with its place in it. */
export type GuestEdge = {
  __typename?: 'GuestEdge';
  node: Guest;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type GuestConnection = {
  __typename?: 'GuestConnection';
  edges: Array<GuestEdge>;
  /** The entries of the page. */
  nodes: Array<Guest>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `registerGuests` needs. */
export type RegisterGuestsInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons of the same tenant who are no members. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The activity that they come to. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `registerGuests` answers. */
export type RegisterGuestsPayload = {
  __typename?: 'RegisterGuestsPayload';
  /** The guests as they are now; null when nothing was stored. */
  guests?: Maybe<Array<Guest>>;
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
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
  /** Codes of the indicators that stand beside it, e.g. `ST-01`; ask the value service for them. */
  indicatorCodes: Array<Scalars['String']['output']>;
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

/** Something that a community asks of an organisation: of members' employer, or of a sponsor. Between the brokers, the organiser and the organisation. */
export type OrganisationInquiry = {
  __typename?: 'OrganisationInquiry';
  id: Scalars['ID']['output'];
  /** Who asks. */
  community?: Maybe<Community>;
  /** Who is asked. */
  organisation?: Maybe<Organisation>;
  /** What is asked. */
  text: LocalizedText;
  /** Who wrote it. For brokers and the organiser. */
  sentBy?: Maybe<Person>;
  /** When. */
  sentAt: Scalars['DateTime']['output'];
  /** What the organisation said. */
  answer?: Maybe<LocalizedText>;
  /** Who answered, or recorded the answer. */
  answeredBy?: Maybe<Person>;
  /** When the answer came; null before. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** By which way it came. */
  answerChannel?: Maybe<Channel>;
};

/** An entry of a list with its place in it. */
export type OrganisationInquiryEdge = {
  __typename?: 'OrganisationInquiryEdge';
  node: OrganisationInquiry;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type OrganisationInquiryConnection = {
  __typename?: 'OrganisationInquiryConnection';
  edges: Array<OrganisationInquiryEdge>;
  /** The entries of the page. */
  nodes: Array<OrganisationInquiry>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `sendOrganisationInquiry` needs. */
export type SendOrganisationInquiryInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 5,000 characters. */
  text?: InputMaybe<LocalizedTextInput>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `sendOrganisationInquiry` answers. */
export type SendOrganisationInquiryPayload = {
  __typename?: 'SendOrganisationInquiryPayload';
  /** The inquiry as it is now; null when nothing was stored. */
  inquiry?: Maybe<OrganisationInquiry>;
  userErrors: Array<UserError>;
};

/** What `answerOrganisationInquiry` needs. */
export type AnswerOrganisationInquiryInput = {
  /** Required. One that is not answered. */
  inquiryId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 5,000 characters. */
  text?: InputMaybe<LocalizedTextInput>;
  /** How the answer came; WEB, if not given. */
  channel?: InputMaybe<Channel>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerOrganisationInquiry` answers. */
export type AnswerOrganisationInquiryPayload = {
  __typename?: 'AnswerOrganisationInquiryPayload';
  /** The inquiry as it is now; null when nothing was stored. */
  inquiry?: Maybe<OrganisationInquiry>;
  userErrors: Array<UserError>;
};

/** The six leadership groups, and VALUE_DETECTIVE, which a community may choose. */
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

/** What a group does around a meeting. */
export type LeadershipPhase =
  /** Before it. */
  | 'PREPARE'
  /** At it, or all the time in a standing function. */
  | 'ACT'
  /** After it: what was learnt is passed on, to the memory and to who comes next. */
  | 'HANDOVER';

/** One group with its holders now. */
export type Leadership = {
  __typename?: 'Leadership';
  /** The group. */
  group: LeadershipGroup;
  /** Current holders; who they are is shown to those inside the community and to its organiser. `first`: at most 100. */
  holders: LeadershipAssignmentConnection;
  /** Who held it before, newest first; shown to those inside the community and to its organiser. `first`: at most 100. */
  formerHolders: LeadershipAssignmentConnection;
  /** True while nobody holds the group. */
  gap: Scalars['Boolean']['output'];
  /** Since when nobody holds it: from the end of the last term, or from the founding. Null while it is held. */
  gapBeganAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One group with its holders now. */
export type LeadershipHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One group with its holders now. */
export type LeadershipFormerHoldersArgs = {
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
  /** The activity for which the function is held; null for a standing one. */
  activity?: Maybe<Activity>;
  /** What the holder is doing now. */
  phase: LeadershipPhase;
  /** When PREPARE turns to ACT by itself. */
  actsAt?: Maybe<Scalars['DateTime']['output']>;
  /** When somebody else should have a turn: 12 months after the beginning. Null for a term that has ended, and for one activity. */
  rotationDueAt?: Maybe<Scalars['DateTime']['output']>;
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
  /**
   * An activity of the community or of its umbrella, for which the function is held: who is named for it prepares until it begins, and
   * hands over once it was held.
   */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** When preparing turns to acting; the beginning of the activity, if not given. */
  actsAt?: InputMaybe<Scalars['DateTime']['input']>;
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

/** What `changeLeadershipPhase` needs. */
export type ChangeLeadershipPhaseInput = {
  /** Required. */
  leadershipId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. Not one that is over. */
  phase?: InputMaybe<LeadershipPhase>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `changeLeadershipPhase` answers. */
export type ChangeLeadershipPhasePayload = {
  __typename?: 'ChangeLeadershipPhasePayload';
  /** The leadership as it is now; null when nothing was stored. */
  leadership?: Maybe<LeadershipAssignment>;
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `chooseOptionalGroups` needs. */
export type ChooseOptionalGroupsInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** These and no others; none, if not given. A group that somebody holds stays. */
  groups?: InputMaybe<Array<LeadershipGroup>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `chooseOptionalGroups` answers. */
export type ChooseOptionalGroupsPayload = {
  __typename?: 'ChooseOptionalGroupsPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What happened in a community. */
export type CommunityActivityKind =
  /** A member wrote a post. */
  | 'POST_CREATED'
  /** Somebody replied to a post. */
  | 'REPLY_CREATED'
  /** A question was asked. */
  | 'QUESTION_ASKED'
  /** A question was answered. */
  | 'ANSWER_POSTED'
  /** The asker accepted an answer. */
  | 'ANSWER_ACCEPTED'
  /** A resource was handed in; until it is published, its submitter and the curators hear of it. */
  | 'RESOURCE_SUBMITTED'
  /** A resource passed curation, for the first time or once more. */
  | 'RESOURCE_PUBLISHED'
  /** A person became an active member. */
  | 'MEMBER_JOINED'
  /** Somebody was invited, asked to join, paused, came back, became an alumnus, left or was removed. */
  | 'MEMBERSHIP_CHANGED';

/** Something that happened in a community a moment ago. One of the fields for things holds what it happened to. */
export type CommunityActivity = {
  __typename?: 'CommunityActivity';
  /** The same for the same happening, also where it is told twice, as it may be after a lost connection. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: CommunityActivityKind;
  /** Where it happened. */
  community?: Maybe<Community>;
  /** When it happened. */
  happenedAt: Scalars['DateTime']['output'];
  /** The post that was written. */
  post?: Maybe<Post>;
  /** The reply that was written. */
  reply?: Maybe<Reply>;
  /** The question that was asked. */
  question?: Maybe<Question>;
  /** The answer that was given or accepted. */
  answer?: Maybe<Answer>;
  /** The resource that was handed in or published. */
  resource?: Maybe<Resource>;
  /** The membership that began or changed. */
  membership?: Maybe<Membership>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * What happens in a community from now on, as far as the viewer may see it: posts, replies, questions, answers, resources and
   * memberships. For who is inside the community, and for its organisers, who hear of memberships alone. Ends with FORBIDDEN when
   * that is over. Null with `extensions.gap`: something may have been missed, and what is known is to be read anew.
   */
  communityActivity?: Maybe<CommunityActivity>;
  /**
   * What the viewer is told from now on. Null with `extensions.gap`: something may have been missed, and `notifications` is to be read
   * anew.
   */
  notificationAdded?: Maybe<Notification>;
};


export type SubscriptionCommunityActivityArgs = {
  community: Scalars['ID']['input'];
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
  /** Why a coordinator set the level by hand. */
  note?: Maybe<Scalars['String']['output']>;
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

/** How many stand on a level of participation. */
export type LevelCount = {
  __typename?: 'LevelCount';
  /** The level. */
  level: MembershipLevel;
  /** Members on it; for TRANSACTIONAL, guests. */
  persons: Scalars['Int']['output'];
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

/** What `releaseMembershipLevel` needs. */
export type ReleaseMembershipLevelInput = {
  /** Required. A membership whose level was set by hand. */
  membershipId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `releaseMembershipLevel` answers. */
export type ReleaseMembershipLevelPayload = {
  __typename?: 'ReleaseMembershipLevelPayload';
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
  /** A greeting to a new member, with a first small thing to do. */
  | 'WELCOME'
  /** To a newcomer and to the member who looks after them in the first weeks. */
  | 'BUDDY'
  /** To keepers: a newcomer has nobody yet who looks after them. */
  | 'NEWCOMER'
  /** To keepers: the first question of a member waits for an answer. */
  | 'QUESTION_WAITS'
  /** What became of a hope that was told 90 days ago. */
  | 'ASPIRATION'
  /** How the community is doing, once a half-year. */
  | 'HEALTH_CHECK'
  /** A term of leadership ends soon. */
  | 'TERM_ENDS'
  /** To social reporters: an activity has no record yet. */
  | 'RECORD_DUE'
  /** To organisational brokers: a review with a sponsor comes near. */
  | 'REVIEW_DUE'
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
  /** The answers that one tap gives, in the reader's language; empty where nothing is asked. */
  options: Array<NotificationOption>;
  /** The thing that it tells of or asks about: a community, a question, a story, … */
  aboutId?: Maybe<Scalars['ID']['output']>;
  /** The step of the story that it asks about. */
  stepId?: Maybe<Scalars['ID']['output']>;
  /** The person that it tells of, e.g. the buddy. */
  person?: Maybe<Person>;
  /** When there was something to tell. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was queued for delivery; null where a digest took it along. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
};

/**
 * An answer to choose. INVITATION and REMINDER: ACCEPT, DECLINE (`acceptInvitation`, `declineInvitation`). USED_QUESTION: YES, NO
 * (`reportAnswerUse`). ASPIRATION: ACTUAL, CHANGED, ABANDONED (`answerAspiration`).
 */
export type NotificationOption = {
  __typename?: 'NotificationOption';
  /** What the mutation takes. */
  code: Scalars['String']['output'];
  /** What the reader taps. */
  label: Scalars['String']['output'];
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

/** PROPOSED → ADOPTED → CARRIED_OUT. PROPOSED → REJECTED or WITHDRAWN. */
export type ChangeProposalStatus =
  /** Waits for a decision. */
  | 'PROPOSED'
  /** The community will do so. */
  | 'ADOPTED'
  /** The community will not; the reason says why. */
  | 'REJECTED'
  /** The community does so. */
  | 'CARRIED_OUT'
  /** Taken back by who made it. */
  | 'WITHDRAWN';

/** What a keeper decides of a proposal. */
export type ChangeProposalOutcome =
  /** The community will do so. */
  | 'ADOPTED'
  /** It will not. */
  | 'REJECTED';

/** A change to how the community works, proposed by a critical friend. Read by those inside. */
export type ChangeProposal = {
  __typename?: 'ChangeProposal';
  id: Scalars['ID']['output'];
  /** Whose work it would change. */
  community?: Maybe<Community>;
  /** Who made it. */
  author: Person;
  /** The activity that it came out of. */
  activity?: Maybe<Activity>;
  /** What should be done otherwise. */
  text: LocalizedText;
  /** Where it stands. */
  status: ChangeProposalStatus;
  /** When it was made. */
  proposedAt: Scalars['DateTime']['output'];
  /** When it got its present status. */
  movedAt: Scalars['DateTime']['output'];
  /** Who gave it that. */
  movedBy?: Maybe<Person>;
  /** Why it was adopted or rejected, or what came of it. */
  reason?: Maybe<LocalizedText>;
  /** Whether the viewer may decide on it now. */
  viewerCanDecide: Scalars['Boolean']['output'];
};

/** An entry of a list with its place in it. */
export type ChangeProposalEdge = {
  __typename?: 'ChangeProposalEdge';
  node: ChangeProposal;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type ChangeProposalConnection = {
  __typename?: 'ChangeProposalConnection';
  edges: Array<ChangeProposalEdge>;
  /** The entries of the page. */
  nodes: Array<ChangeProposal>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `proposeChange` needs. */
export type ProposeChangeInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The activity that it came out of. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 10,000 characters. */
  text?: InputMaybe<LocalizedTextInput>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `proposeChange` answers. */
export type ProposeChangePayload = {
  __typename?: 'ProposeChangePayload';
  /** The proposal as it is now; null when nothing was stored. */
  proposal?: Maybe<ChangeProposal>;
  userErrors: Array<UserError>;
};

/** What `decideChangeProposal` needs. */
export type DecideChangeProposalInput = {
  /** Required. One that waits for a decision. */
  proposalId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  outcome?: InputMaybe<ChangeProposalOutcome>;
  /** At most 2,000 characters; needed for a rejection. */
  reason?: InputMaybe<LocalizedTextInput>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `decideChangeProposal` answers. */
export type DecideChangeProposalPayload = {
  __typename?: 'DecideChangeProposalPayload';
  /** The proposal as it is now; null when nothing was stored. */
  proposal?: Maybe<ChangeProposal>;
  userErrors: Array<UserError>;
};

/** What `carryOutChangeProposal` needs. */
export type CarryOutChangeProposalInput = {
  /** Required. One that was adopted. */
  proposalId?: InputMaybe<Scalars['ID']['input']>;
  /** What came of it; at most 2,000 characters. */
  result?: InputMaybe<LocalizedTextInput>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `carryOutChangeProposal` answers. */
export type CarryOutChangeProposalPayload = {
  __typename?: 'CarryOutChangeProposalPayload';
  /** The proposal as it is now; null when nothing was stored. */
  proposal?: Maybe<ChangeProposal>;
  userErrors: Array<UserError>;
};

/** What `withdrawChangeProposal` needs. */
export type WithdrawChangeProposalInput = {
  /** Required. One of one's own that waits for a decision. */
  proposalId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawChangeProposal` answers. */
export type WithdrawChangeProposalPayload = {
  __typename?: 'WithdrawChangeProposalPayload';
  /** The proposal as it is now; null when nothing was stored. */
  proposal?: Maybe<ChangeProposal>;
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

/** An activity of the activities service. */
export type Activity = {
  __typename?: 'Activity';
  id: Scalars['ID']['output'];
};

/** What a critical friend noticed of how the community works. Read by those who lead. */
export type ReflectionNote = {
  __typename?: 'ReflectionNote';
  id: Scalars['ID']['output'];
  /** Whose work it is about. */
  community?: Maybe<Community>;
  /** Who wrote it. */
  author: Person;
  /** The activity that it is about; null for the community as a whole. */
  activity?: Maybe<Activity>;
  /** What was noticed. */
  text: LocalizedText;
  /** When. */
  writtenAt: Scalars['DateTime']['output'];
};

/** An entry of a list with its place in it. */
export type ReflectionNoteEdge = {
  __typename?: 'ReflectionNoteEdge';
  node: ReflectionNote;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type ReflectionNoteConnection = {
  __typename?: 'ReflectionNoteConnection';
  edges: Array<ReflectionNoteEdge>;
  /** The entries of the page. */
  nodes: Array<ReflectionNote>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** What `writeReflectionNote` needs. */
export type WriteReflectionNoteInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The activity that it is about. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 10,000 characters. */
  text?: InputMaybe<LocalizedTextInput>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `writeReflectionNote` answers. */
export type WriteReflectionNotePayload = {
  __typename?: 'WriteReflectionNotePayload';
  /** The note as it is now; null when nothing was stored. */
  note?: Maybe<ReflectionNote>;
  userErrors: Array<UserError>;
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

/** What can be found. */
export type SearchKind =
  /** A community or network. */
  | 'COMMUNITY'
  /** A person, by name, organisation or post. */
  | 'PERSON'
  /** An activity or session. */
  | 'ACTIVITY'
  /** Something of a community's library. */
  | 'RESOURCE'
  /** A question with its answers. */
  | 'QUESTION'
  /** A value-creation story. */
  | 'STORY'
  /** A post with its replies. */
  | 'POST';

/** Something that was found. */
export type SearchResult = Community | Person | Activity | Resource | Question | ValueStory | Post;

/** What was found, best first. Everything in it exists for the viewer. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** What was asked, as services tell it each other. */
  request: Scalars['String']['output'];
  /** What identity found. */
  identityHits?: Maybe<Array<Scalars['String']['output']>>;
  /** What activities found. */
  activitiesHits?: Maybe<Array<Scalars['String']['output']>>;
  /** What value found. */
  valueHits?: Maybe<Array<Scalars['String']['output']>>;
  edges: Array<SearchResultEdge>;
  /** What this page holds. */
  nodes: Array<SearchResult>;
  pageInfo: PageInfo;
  /**
   * What was asked for and could not be looked for, because the part of Kolo that knows it is away; there is an error then, too.
   * Usually empty. Search again a little later.
   */
  unsearched: Array<SearchKind>;
};

/** Something that was found, in a page. */
export type SearchResultEdge = {
  __typename?: 'SearchResultEdge';
  node: SearchResult;
  cursor: Scalars['String']['output'];
};

/** An account of how something in a community went through the cycles of value for one person. */
export type ValueStory = {
  __typename?: 'ValueStory';
  id: Scalars['ID']['output'];
};

/** A review of what was reached, held by a community and a sponsor. Between the two of them and the organiser. */
export type SponsorReview = {
  __typename?: 'SponsorReview';
  id: Scalars['ID']['output'];
  /** What was reviewed. */
  sponsorship?: Maybe<Sponsorship>;
  /** The day that was agreed on; null where none was. */
  plannedOn?: Maybe<Scalars['Date']['output']>;
  /** The day on which it was held. */
  heldOn: Scalars['Date']['output'];
  /** What was said and agreed on. */
  summary?: Maybe<LocalizedText>;
  /** The day that was agreed on for the next one. */
  nextReviewOn?: Maybe<Scalars['Date']['output']>;
  /** Who recorded it. For brokers and the organiser. */
  recordedBy?: Maybe<Person>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** An entry of a list with its place in it. */
export type SponsorReviewEdge = {
  __typename?: 'SponsorReviewEdge';
  node: SponsorReview;
  cursor: Scalars['String']['output'];
};

/** A page of a list. */
export type SponsorReviewConnection = {
  __typename?: 'SponsorReviewConnection';
  edges: Array<SponsorReviewEdge>;
  /** The entries of the page. */
  nodes: Array<SponsorReview>;
  pageInfo: PageInfo;
  /** How many entries the whole list has. */
  totalCount: Scalars['Int']['output'];
};

/** The backing of an organisation: with objectives, and reviewed. A sponsor sees aggregates, never what members write. */
export type Sponsorship = {
  __typename?: 'Sponsorship';
  /**
   * Reviews held, the one recorded last in front. For brokers, the organiser, evaluators and the sponsor itself. `first`:
   * at most 100.
   */
  reviews?: Maybe<SponsorReviewConnection>;
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
  objectives: Array<SponsorObjective>;
  /** Day of the next review with the sponsor. */
  nextReviewOn?: Maybe<Scalars['Date']['output']>;
  /** The sponsorship that this one continues. */
  renews?: Maybe<Sponsorship>;
  /** The one that continues it. */
  renewedBy?: Maybe<Sponsorship>;
  /** When it ended; null while it lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * What this sponsor sees of the community since the last review. For brokers, the organiser, evaluators and the sponsor itself: all see
   * the same.
   */
  brief?: Maybe<SponsorBrief>;
  /** Whether the viewer may write objectives down and hold reviews. */
  viewerCanBroker: Scalars['Boolean']['output'];
};


/** The backing of an organisation: with objectives, and reviewed. A sponsor sees aggregates, never what members write. */
export type SponsorshipReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordSponsorReview` needs. */
export type RecordSponsorReviewInput = {
  /** Required. */
  sponsorshipId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. A day of the sponsorship that is past, or today. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  /** What was said and agreed on; at most 5,000 characters. */
  summary?: InputMaybe<LocalizedTextInput>;
  /** A day after it that is not over. */
  nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordSponsorReview` answers. */
export type RecordSponsorReviewPayload = {
  __typename?: 'RecordSponsorReviewPayload';
  /** The review as it is now; null when nothing was stored. */
  review?: Maybe<SponsorReview>;
  /** The sponsorship as it is now; null when nothing was stored. */
  sponsorship?: Maybe<Sponsorship>;
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

/** Something that a sponsor wants the community to reach. */
export type SponsorObjective = {
  __typename?: 'SponsorObjective';
  id: Scalars['ID']['output'];
  /** BCP 47. */
  language: Scalars['String']['output'];
  /** In the sponsor's words. */
  text: Scalars['String']['output'];
};

/**
 * What a sponsor gets to see: counts, never content, and no figure that rests on fewer than 5 persons. A FUNDER, PROGRAMME_OWNER or
 * POLICY_PARTNER counts; a HOST sees the attendance of its own staff; a DELIVERY_PARTNER sees its objectives here, and what it delivers
 * with the activities.
 */
export type SponsorBrief = {
  __typename?: 'SponsorBrief';
  /** First day: that of the last review, or of the sponsorship. */
  fromOn: Scalars['Date']['output'];
  /** Today, which is not over and not counted. */
  untilOn: Scalars['Date']['output'];
  /** Null for a host and for a delivery partner. */
  counts?: Maybe<BriefCounts>;
  /** For a host; else null. */
  ownStaff?: Maybe<StaffAttendance>;
  /** What the agenda does for each of its objectives. */
  objectives: Array<ObjectiveProgress>;
};

/** Figures of the period of a brief; null where fewer than 5 persons stand behind one. */
export type BriefCounts = {
  __typename?: 'BriefCounts';
  /** Active members today. */
  members?: Maybe<Scalars['Int']['output']>;
  /** Persons who contributed. */
  contributors?: Maybe<Scalars['Int']['output']>;
  /** What they contributed. */
  contributions?: Maybe<Scalars['Int']['output']>;
  /** Questions asked. */
  questions?: Maybe<Scalars['Int']['output']>;
  /** Answers given. */
  answers?: Maybe<Scalars['Int']['output']>;
  /** Activities held. */
  activitiesHeld?: Maybe<Scalars['Int']['output']>;
  /** Of these, recorded by now. */
  activitiesRecorded?: Maybe<Scalars['Int']['output']>;
  /** Resources published. */
  resourcesPublished?: Maybe<Scalars['Int']['output']>;
  /** Agenda items proposed. */
  agendaItems?: Maybe<Scalars['Int']['output']>;
  /** Competence statements adopted or revised. */
  competenceStatements?: Maybe<Scalars['Int']['output']>;
  /** Inquiries sent to organisations. */
  inquiriesSent?: Maybe<Scalars['Int']['output']>;
  /** Of these, answered by now. */
  inquiriesAnswered?: Maybe<Scalars['Int']['output']>;
};

/** Attendance of the sponsor's own staff at activities of the community; null where fewer than 5 attended. */
export type StaffAttendance = {
  __typename?: 'StaffAttendance';
  /** Persons who attended. */
  persons?: Maybe<Scalars['Int']['output']>;
  /** How often. */
  attendances?: Maybe<Scalars['Int']['output']>;
};

/** What the agenda does for one objective. */
export type ObjectiveProgress = {
  __typename?: 'ObjectiveProgress';
  /** The objective. */
  objective: SponsorObjective;
  /** Agenda items linked to it, chosen by the community or done. */
  agendaItems: Scalars['Int']['output'];
  /** Of these, done. */
  agendaItemsDone: Scalars['Int']['output'];
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

/** An objective of a sponsor. */
export type SponsorObjectiveInput = {
  /** Of an objective that is known, to put it in other words; a new one has none. */
  objectiveId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. BCP 47. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Required. At most 1,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What `renewSponsorship` needs. */
export type RenewSponsorshipInput = {
  /** Required. One with an agreed end that was not renewed. */
  sponsorshipId?: InputMaybe<Scalars['ID']['input']>;
  /** After the end of the one before; open, if not given. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 20; those of before, if not given. */
  objectives?: InputMaybe<Array<SponsorObjectiveInput>>;
  /** A day that is not over; the one that was planned, if not given. */
  nextReviewOn?: InputMaybe<Scalars['Date']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `renewSponsorship` answers. */
export type RenewSponsorshipPayload = {
  __typename?: 'RenewSponsorshipPayload';
  /** The sponsorship as it is now; null when nothing was stored. */
  sponsorship?: Maybe<Sponsorship>;
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `endSponsorship` needs. */
export type EndSponsorshipInput = {
  /** Required. One that lasts. */
  sponsorshipId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `endSponsorship` answers. */
export type EndSponsorshipPayload = {
  __typename?: 'EndSponsorshipPayload';
  /** The sponsorship as it is now; null when nothing was stored. */
  sponsorship?: Maybe<Sponsorship>;
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `setSponsorObjectives` needs. */
export type SetSponsorObjectivesInput = {
  /** Required. One that lasts. */
  sponsorshipId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 20. One that an agenda item is linked to cannot be left out. */
  objectives?: InputMaybe<Array<SponsorObjectiveInput>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `setSponsorObjectives` answers. */
export type SetSponsorObjectivesPayload = {
  __typename?: 'SetSponsorObjectivesPayload';
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

/** What `joinUmbrella` needs. */
export type JoinUmbrellaInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. A community of the same tenant that stands under none. */
  umbrellaId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `joinUmbrella` answers. */
export type JoinUmbrellaPayload = {
  __typename?: 'JoinUmbrellaPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `leaveUmbrella` needs. */
export type LeaveUmbrellaInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `leaveUmbrella` answers. */
export type LeaveUmbrellaPayload = {
  __typename?: 'LeaveUmbrellaPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
  userErrors: Array<UserError>;
};

/** What `noteVoices` needs. */
export type NoteVoicesInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 members. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What `noteVoices` answers. */
export type NoteVoicesPayload = {
  __typename?: 'NoteVoicesPayload';
  /** The community as it is now; null when nothing was stored. */
  community?: Maybe<Community>;
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
  AgendaItem: AgendaItem;
  Membership: Membership;
  CompetenceStatement: CompetenceStatement;
  OrganisationContact: OrganisationContact;
  Domain: Domain;
  ExternalMessage: ExternalMessage;
  Guest: Guest;
  OrganisationInquiry: OrganisationInquiry;
  LeadershipAssignment: LeadershipAssignment;
  Person: Person;
  Post: Post;
  Reply: Reply;
  ChangeProposal: ChangeProposal;
  Question: Question;
  Answer: Answer;
  ReflectionNote: ReflectionNote;
  Resource: Resource;
  SearchResultConnection: SearchResultConnection;
  SponsorReview: SponsorReview;
  Sponsorship: Sponsorship;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  AgendaItem:
    ( { __typename: 'AgendaItem' }
    & GraphQLRecursivePick<FederationTypes['AgendaItem'], {"id":true}> );
  Membership:
    ( { __typename: 'Membership' }
    & GraphQLRecursivePick<FederationTypes['Membership'], {"id":true}> );
  CompetenceStatement:
    ( { __typename: 'CompetenceStatement' }
    & GraphQLRecursivePick<FederationTypes['CompetenceStatement'], {"id":true}> );
  OrganisationContact:
    ( { __typename: 'OrganisationContact' }
    & GraphQLRecursivePick<FederationTypes['OrganisationContact'], {"id":true}> );
  Domain:
    ( { __typename: 'Domain' }
    & GraphQLRecursivePick<FederationTypes['Domain'], {"id":true}> );
  ExternalMessage:
    ( { __typename: 'ExternalMessage' }
    & GraphQLRecursivePick<FederationTypes['ExternalMessage'], {"id":true}> );
  Guest:
    ( { __typename: 'Guest' }
    & GraphQLRecursivePick<FederationTypes['Guest'], {"id":true}> );
  OrganisationInquiry:
    ( { __typename: 'OrganisationInquiry' }
    & GraphQLRecursivePick<FederationTypes['OrganisationInquiry'], {"id":true}> );
  LeadershipAssignment:
    ( { __typename: 'LeadershipAssignment' }
    & GraphQLRecursivePick<FederationTypes['LeadershipAssignment'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Post:
    ( { __typename: 'Post' }
    & GraphQLRecursivePick<FederationTypes['Post'], {"id":true}> );
  Reply:
    ( { __typename: 'Reply' }
    & GraphQLRecursivePick<FederationTypes['Reply'], {"id":true}> );
  ChangeProposal:
    ( { __typename: 'ChangeProposal' }
    & GraphQLRecursivePick<FederationTypes['ChangeProposal'], {"id":true}> );
  Question:
    ( { __typename: 'Question' }
    & GraphQLRecursivePick<FederationTypes['Question'], {"id":true}> );
  Answer:
    ( { __typename: 'Answer' }
    & GraphQLRecursivePick<FederationTypes['Answer'], {"id":true}> );
  ReflectionNote:
    ( { __typename: 'ReflectionNote' }
    & GraphQLRecursivePick<FederationTypes['ReflectionNote'], {"id":true}> );
  Resource:
    ( { __typename: 'Resource' }
    & GraphQLRecursivePick<FederationTypes['Resource'], {"id":true}> );
  SearchResultConnection:
    ( { __typename: 'SearchResultConnection' }
    & GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"request":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}>
        | GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"identityHits":true,"activitiesHits":true,"valueHits":true}> ) );
  SponsorReview:
    ( { __typename: 'SponsorReview' }
    & GraphQLRecursivePick<FederationTypes['SponsorReview'], {"id":true}> );
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
  RecordState: RecordState;
  RecordDeadline: ResolverTypeWrapper<RecordDeadlineRecord>;
  RecordDeadlineEdge: ResolverTypeWrapper<Omit<RecordDeadlineEdge, 'node'> & { node: ResolversTypes['RecordDeadline'] }>;
  RecordDeadlineConnection: ResolverTypeWrapper<RecordDeadlinePage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Community: ResolverTypeWrapper<CommunityRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AgendaStatus: AgendaStatus;
  AgendaItem: ResolverTypeWrapper<AgendaItemRecord>;
  AgendaItemEdge: ResolverTypeWrapper<Omit<AgendaItemEdge, 'node'> & { node: ResolversTypes['AgendaItem'] }>;
  AgendaItemConnection: ResolverTypeWrapper<AgendaItemPage>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ProposeAgendaItemInput: ProposeAgendaItemInput;
  ProposeAgendaItemPayload: ResolverTypeWrapper<AgendaItemWritten>;
  VoteForAgendaItemInput: VoteForAgendaItemInput;
  VoteForAgendaItemPayload: ResolverTypeWrapper<AgendaItemWritten>;
  WithdrawAgendaVoteInput: WithdrawAgendaVoteInput;
  WithdrawAgendaVotePayload: ResolverTypeWrapper<AgendaItemWritten>;
  MoveAgendaItemInput: MoveAgendaItemInput;
  MoveAgendaItemPayload: ResolverTypeWrapper<AgendaItemWritten>;
  LinkAgendaItemInput: LinkAgendaItemInput;
  LinkAgendaItemPayload: ResolverTypeWrapper<AgendaItemWritten>;
  UnlinkAgendaItemInput: UnlinkAgendaItemInput;
  UnlinkAgendaItemPayload: ResolverTypeWrapper<AgendaItemWritten>;
  PlanAgendaItemInput: PlanAgendaItemInput;
  PlanAgendaItemPayload: ResolverTypeWrapper<AgendaItemWritten>;
  Membership: ResolverTypeWrapper<MembershipRecord>;
  AssignBuddyInput: AssignBuddyInput;
  AssignBuddyPayload: ResolverTypeWrapper<Omit<AssignBuddyPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  CommunityKind: CommunityKind;
  CommunityStatus: CommunityStatus;
  JoinPolicy: JoinPolicy;
  ChannelMode: ChannelMode;
  CommunityPurpose: CommunityPurpose;
  CommunityPitch: ResolverTypeWrapper<CommunityPitch>;
  LevelThresholds: ResolverTypeWrapper<LevelThresholds>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityConnection: ResolverTypeWrapper<Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CommunityEdge']>, nodes: Array<ResolversTypes['Community']> }>;
  CommunityPitchInput: CommunityPitchInput;
  CreateCommunityInput: CreateCommunityInput;
  CreateCommunityPayload: ResolverTypeWrapper<Omit<CreateCommunityPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  ChangeCommunityInput: ChangeCommunityInput;
  ChangeCommunityPayload: ResolverTypeWrapper<Omit<ChangeCommunityPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
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
  CompetenceStatus: CompetenceStatus;
  CompetenceStatement: ResolverTypeWrapper<CompetenceStatementRecord>;
  CompetenceVersion: ResolverTypeWrapper<CompetenceVersionRecord>;
  CompetenceStatementEdge: ResolverTypeWrapper<Omit<CompetenceStatementEdge, 'node'> & { node: ResolversTypes['CompetenceStatement'] }>;
  CompetenceStatementConnection: ResolverTypeWrapper<CompetenceStatementPage>;
  ProposeCompetenceStatementInput: ProposeCompetenceStatementInput;
  ProposeCompetenceStatementPayload: ResolverTypeWrapper<CompetenceStatementWritten>;
  ReviseCompetenceStatementInput: ReviseCompetenceStatementInput;
  ReviseCompetenceStatementPayload: ResolverTypeWrapper<CompetenceStatementWritten>;
  AdoptCompetenceStatementInput: AdoptCompetenceStatementInput;
  AdoptCompetenceStatementPayload: ResolverTypeWrapper<CompetenceStatementWritten>;
  WithdrawCompetenceStatementInput: WithdrawCompetenceStatementInput;
  WithdrawCompetenceStatementPayload: ResolverTypeWrapper<CompetenceStatementWritten>;
  OrganisationContact: ResolverTypeWrapper<OrganisationContactRecord>;
  OrganisationContactEdge: ResolverTypeWrapper<Omit<OrganisationContactEdge, 'node'> & { node: ResolversTypes['OrganisationContact'] }>;
  OrganisationContactConnection: ResolverTypeWrapper<OrganisationContactPage>;
  AddOrganisationContactInput: AddOrganisationContactInput;
  AddOrganisationContactPayload: ResolverTypeWrapper<OrganisationContactWritten>;
  ChangeOrganisationContactInput: ChangeOrganisationContactInput;
  ChangeOrganisationContactPayload: ResolverTypeWrapper<OrganisationContactWritten>;
  RemoveOrganisationContactInput: RemoveOrganisationContactInput;
  RemoveOrganisationContactPayload: ResolverTypeWrapper<OrganisationContactRemoved>;
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
  ExternalMessageStatus: ExternalMessageStatus;
  ExternalDeliveryState: ExternalDeliveryState;
  ExternalMessage: ResolverTypeWrapper<ExternalMessageRecord>;
  ExternalDelivery: ResolverTypeWrapper<ExternalDeliveryRecord>;
  ExternalMessageEdge: ResolverTypeWrapper<Omit<ExternalMessageEdge, 'node'> & { node: ResolversTypes['ExternalMessage'] }>;
  ExternalMessageConnection: ResolverTypeWrapper<ExternalMessagePage>;
  ExternalDeliveryEdge: ResolverTypeWrapper<Omit<ExternalDeliveryEdge, 'node'> & { node: ResolversTypes['ExternalDelivery'] }>;
  ExternalDeliveryConnection: ResolverTypeWrapper<ExternalDeliveryPage>;
  DraftExternalMessageInput: DraftExternalMessageInput;
  DraftExternalMessagePayload: ResolverTypeWrapper<ExternalMessageWritten>;
  EditExternalMessageInput: EditExternalMessageInput;
  EditExternalMessagePayload: ResolverTypeWrapper<ExternalMessageWritten>;
  SendExternalMessageInput: SendExternalMessageInput;
  SendExternalMessagePayload: ResolverTypeWrapper<ExternalMessageWritten>;
  ExternalDeliveryOutcome: ExternalDeliveryOutcome;
  RecordExternalDeliveryInput: RecordExternalDeliveryInput;
  RecordExternalDeliveryPayload: ResolverTypeWrapper<ExternalMessageWritten>;
  AcknowledgeExternalMessageInput: AcknowledgeExternalMessageInput;
  AcknowledgeExternalMessagePayload: ResolverTypeWrapper<ExternalMessageWritten>;
  GuestOrigin: GuestOrigin;
  Guest: ResolverTypeWrapper<GuestRecord>;
  GuestEdge: ResolverTypeWrapper<Omit<GuestEdge, 'node'> & { node: ResolversTypes['Guest'] }>;
  GuestConnection: ResolverTypeWrapper<GuestPage>;
  RegisterGuestsInput: RegisterGuestsInput;
  RegisterGuestsPayload: ResolverTypeWrapper<GuestsWritten>;
  SuccessFactor: SuccessFactor;
  HealthCheck: ResolverTypeWrapper<HealthCheck>;
  HealthCheckScore: ResolverTypeWrapper<HealthCheckScore>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  HealthCheckScoresInput: HealthCheckScoresInput;
  AnswerHealthCheckInput: AnswerHealthCheckInput;
  AnswerHealthCheckPayload: ResolverTypeWrapper<Omit<AnswerHealthCheckPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  OrganisationInquiry: ResolverTypeWrapper<OrganisationInquiryRecord>;
  OrganisationInquiryEdge: ResolverTypeWrapper<Omit<OrganisationInquiryEdge, 'node'> & { node: ResolversTypes['OrganisationInquiry'] }>;
  OrganisationInquiryConnection: ResolverTypeWrapper<OrganisationInquiryPage>;
  SendOrganisationInquiryInput: SendOrganisationInquiryInput;
  SendOrganisationInquiryPayload: ResolverTypeWrapper<OrganisationInquiryWritten>;
  AnswerOrganisationInquiryInput: AnswerOrganisationInquiryInput;
  AnswerOrganisationInquiryPayload: ResolverTypeWrapper<OrganisationInquiryWritten>;
  LeadershipGroup: LeadershipGroup;
  LeadershipPhase: LeadershipPhase;
  Leadership: ResolverTypeWrapper<Omit<Leadership, 'holders' | 'formerHolders'> & { holders: ResolversTypes['LeadershipAssignmentConnection'], formerHolders: ResolversTypes['LeadershipAssignmentConnection'] }>;
  LeadershipAssignment: ResolverTypeWrapper<Omit<LeadershipAssignment, 'person' | 'activity'> & { person: ResolversTypes['Person'], activity?: Maybe<ResolversTypes['Activity']> }>;
  LeadershipAssignmentEdge: ResolverTypeWrapper<Omit<LeadershipAssignmentEdge, 'node'> & { node: ResolversTypes['LeadershipAssignment'] }>;
  LeadershipAssignmentConnection: ResolverTypeWrapper<Omit<LeadershipAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LeadershipAssignmentEdge']>, nodes: Array<ResolversTypes['LeadershipAssignment']> }>;
  AssignLeadershipInput: AssignLeadershipInput;
  AssignLeadershipPayload: ResolverTypeWrapper<Omit<AssignLeadershipPayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversTypes['LeadershipAssignment']>, community?: Maybe<ResolversTypes['Community']> }>;
  EndLeadershipInput: EndLeadershipInput;
  EndLeadershipPayload: ResolverTypeWrapper<Omit<EndLeadershipPayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversTypes['LeadershipAssignment']>, community?: Maybe<ResolversTypes['Community']> }>;
  ChangeLeadershipPhaseInput: ChangeLeadershipPhaseInput;
  ChangeLeadershipPhasePayload: ResolverTypeWrapper<Omit<ChangeLeadershipPhasePayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversTypes['LeadershipAssignment']>, community?: Maybe<ResolversTypes['Community']> }>;
  ChooseOptionalGroupsInput: ChooseOptionalGroupsInput;
  ChooseOptionalGroupsPayload: ResolverTypeWrapper<Omit<ChooseOptionalGroupsPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  CommunityActivityKind: CommunityActivityKind;
  CommunityActivity: ResolverTypeWrapper<ActivityTold>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MembershipStatus: MembershipStatus;
  MembershipLevel: MembershipLevel;
  Channel: Channel;
  JoinMotive: JoinMotive;
  LevelOverride: ResolverTypeWrapper<LevelOverride>;
  InvitationReminder: ResolverTypeWrapper<InvitationReminder>;
  MembershipChangeKind: MembershipChangeKind;
  MembershipChange: ResolverTypeWrapper<Omit<MembershipChange, 'by'> & { by?: Maybe<ResolversTypes['Person']> }>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  MembershipConnection: ResolverTypeWrapper<Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MembershipEdge']>, nodes: Array<ResolversTypes['Membership']> }>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
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
  ReleaseMembershipLevelInput: ReleaseMembershipLevelInput;
  ReleaseMembershipLevelPayload: ResolverTypeWrapper<Omit<ReleaseMembershipLevelPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  NotificationKind: NotificationKind;
  NotificationState: NotificationState;
  NotificationChannel: NotificationChannel;
  Notification: ResolverTypeWrapper<NotificationRecord>;
  NotificationOption: ResolverTypeWrapper<NotificationOption>;
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
  ChangeProposalStatus: ChangeProposalStatus;
  ChangeProposalOutcome: ChangeProposalOutcome;
  ChangeProposal: ResolverTypeWrapper<ChangeProposalRecord>;
  ChangeProposalEdge: ResolverTypeWrapper<Omit<ChangeProposalEdge, 'node'> & { node: ResolversTypes['ChangeProposal'] }>;
  ChangeProposalConnection: ResolverTypeWrapper<ChangeProposalPage>;
  ProposeChangeInput: ProposeChangeInput;
  ProposeChangePayload: ResolverTypeWrapper<ChangeProposalWritten>;
  DecideChangeProposalInput: DecideChangeProposalInput;
  DecideChangeProposalPayload: ResolverTypeWrapper<ChangeProposalWritten>;
  CarryOutChangeProposalInput: CarryOutChangeProposalInput;
  CarryOutChangeProposalPayload: ResolverTypeWrapper<ChangeProposalWritten>;
  WithdrawChangeProposalInput: WithdrawChangeProposalInput;
  WithdrawChangeProposalPayload: ResolverTypeWrapper<ChangeProposalWritten>;
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
  Organisation: ResolverTypeWrapper<Reference>;
  Tenant: ResolverTypeWrapper<Reference>;
  Cohort: ResolverTypeWrapper<Reference>;
  Territory: ResolverTypeWrapper<Reference>;
  Activity: ResolverTypeWrapper<Reference>;
  ReflectionNote: ResolverTypeWrapper<ReflectionNoteRecord>;
  ReflectionNoteEdge: ResolverTypeWrapper<Omit<ReflectionNoteEdge, 'node'> & { node: ResolversTypes['ReflectionNote'] }>;
  ReflectionNoteConnection: ResolverTypeWrapper<ReflectionNotePage>;
  WriteReflectionNoteInput: WriteReflectionNoteInput;
  WriteReflectionNotePayload: ResolverTypeWrapper<ReflectionNoteWritten>;
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
  SearchKind: SearchKind;
  SearchResult: ResolverTypeWrapper<Found>;
  SearchResultConnection: ResolverTypeWrapper<Search>;
  SearchResultEdge: ResolverTypeWrapper<Omit<SearchResultEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  ValueStory: ResolverTypeWrapper<Reference>;
  SponsorReview: ResolverTypeWrapper<SponsorReviewRecord>;
  SponsorReviewEdge: ResolverTypeWrapper<Omit<SponsorReviewEdge, 'node'> & { node: ResolversTypes['SponsorReview'] }>;
  SponsorReviewConnection: ResolverTypeWrapper<SponsorReviewPage>;
  Sponsorship: ResolverTypeWrapper<SponsorshipRecord>;
  RecordSponsorReviewInput: RecordSponsorReviewInput;
  RecordSponsorReviewPayload: ResolverTypeWrapper<SponsorReviewWritten>;
  SponsorshipKind: SponsorshipKind;
  SponsorObjective: ResolverTypeWrapper<SponsorObjectiveRecord>;
  SponsorBrief: ResolverTypeWrapper<BriefContent>;
  BriefCounts: ResolverTypeWrapper<BriefCounts>;
  StaffAttendance: ResolverTypeWrapper<StaffAttendance>;
  ObjectiveProgress: ResolverTypeWrapper<Omit<ObjectiveProgress, 'objective'> & { objective: ResolversTypes['SponsorObjective'] }>;
  ConfirmSponsorshipInput: ConfirmSponsorshipInput;
  ConfirmSponsorshipPayload: ResolverTypeWrapper<SponsorshipWritten>;
  SponsorObjectiveInput: SponsorObjectiveInput;
  RenewSponsorshipInput: RenewSponsorshipInput;
  RenewSponsorshipPayload: ResolverTypeWrapper<SponsorshipWritten>;
  EndSponsorshipInput: EndSponsorshipInput;
  EndSponsorshipPayload: ResolverTypeWrapper<SponsorshipWritten>;
  SetSponsorObjectivesInput: SetSponsorObjectivesInput;
  SetSponsorObjectivesPayload: ResolverTypeWrapper<SponsorshipWritten>;
  SystemStart: ResolverTypeWrapper<SystemStartRecord>;
  ReportSystemStartInput: ReportSystemStartInput;
  ReportSystemStartPayload: ResolverTypeWrapper<SystemStartWritten>;
  JoinUmbrellaInput: JoinUmbrellaInput;
  JoinUmbrellaPayload: ResolverTypeWrapper<Omit<JoinUmbrellaPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  LeaveUmbrellaInput: LeaveUmbrellaInput;
  LeaveUmbrellaPayload: ResolverTypeWrapper<Omit<LeaveUmbrellaPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
  NoteVoicesInput: NoteVoicesInput;
  NoteVoicesPayload: ResolverTypeWrapper<Omit<NoteVoicesPayload, 'community'> & { community?: Maybe<ResolversTypes['Community']> }>;
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
  RecordDeadline: RecordDeadlineRecord;
  RecordDeadlineEdge: Omit<RecordDeadlineEdge, 'node'> & { node: ResolversParentTypes['RecordDeadline'] };
  RecordDeadlineConnection: RecordDeadlinePage;
  Int: Scalars['Int']['output'];
  Community: CommunityRecord;
  ID: Scalars['ID']['output'];
  AgendaItem: AgendaItemRecord;
  AgendaItemEdge: Omit<AgendaItemEdge, 'node'> & { node: ResolversParentTypes['AgendaItem'] };
  AgendaItemConnection: AgendaItemPage;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  ProposeAgendaItemInput: ProposeAgendaItemInput;
  ProposeAgendaItemPayload: AgendaItemWritten;
  VoteForAgendaItemInput: VoteForAgendaItemInput;
  VoteForAgendaItemPayload: AgendaItemWritten;
  WithdrawAgendaVoteInput: WithdrawAgendaVoteInput;
  WithdrawAgendaVotePayload: AgendaItemWritten;
  MoveAgendaItemInput: MoveAgendaItemInput;
  MoveAgendaItemPayload: AgendaItemWritten;
  LinkAgendaItemInput: LinkAgendaItemInput;
  LinkAgendaItemPayload: AgendaItemWritten;
  UnlinkAgendaItemInput: UnlinkAgendaItemInput;
  UnlinkAgendaItemPayload: AgendaItemWritten;
  PlanAgendaItemInput: PlanAgendaItemInput;
  PlanAgendaItemPayload: AgendaItemWritten;
  Membership: MembershipRecord;
  AssignBuddyInput: AssignBuddyInput;
  AssignBuddyPayload: Omit<AssignBuddyPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  CommunityPitch: CommunityPitch;
  LevelThresholds: LevelThresholds;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CommunityConnection: Omit<CommunityConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CommunityEdge']>, nodes: Array<ResolversParentTypes['Community']> };
  CommunityPitchInput: CommunityPitchInput;
  CreateCommunityInput: CreateCommunityInput;
  CreateCommunityPayload: Omit<CreateCommunityPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  ChangeCommunityInput: ChangeCommunityInput;
  ChangeCommunityPayload: Omit<ChangeCommunityPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
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
  CompetenceStatement: CompetenceStatementRecord;
  CompetenceVersion: CompetenceVersionRecord;
  CompetenceStatementEdge: Omit<CompetenceStatementEdge, 'node'> & { node: ResolversParentTypes['CompetenceStatement'] };
  CompetenceStatementConnection: CompetenceStatementPage;
  ProposeCompetenceStatementInput: ProposeCompetenceStatementInput;
  ProposeCompetenceStatementPayload: CompetenceStatementWritten;
  ReviseCompetenceStatementInput: ReviseCompetenceStatementInput;
  ReviseCompetenceStatementPayload: CompetenceStatementWritten;
  AdoptCompetenceStatementInput: AdoptCompetenceStatementInput;
  AdoptCompetenceStatementPayload: CompetenceStatementWritten;
  WithdrawCompetenceStatementInput: WithdrawCompetenceStatementInput;
  WithdrawCompetenceStatementPayload: CompetenceStatementWritten;
  OrganisationContact: OrganisationContactRecord;
  OrganisationContactEdge: Omit<OrganisationContactEdge, 'node'> & { node: ResolversParentTypes['OrganisationContact'] };
  OrganisationContactConnection: OrganisationContactPage;
  AddOrganisationContactInput: AddOrganisationContactInput;
  AddOrganisationContactPayload: OrganisationContactWritten;
  ChangeOrganisationContactInput: ChangeOrganisationContactInput;
  ChangeOrganisationContactPayload: OrganisationContactWritten;
  RemoveOrganisationContactInput: RemoveOrganisationContactInput;
  RemoveOrganisationContactPayload: OrganisationContactRemoved;
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
  ExternalMessage: ExternalMessageRecord;
  ExternalDelivery: ExternalDeliveryRecord;
  ExternalMessageEdge: Omit<ExternalMessageEdge, 'node'> & { node: ResolversParentTypes['ExternalMessage'] };
  ExternalMessageConnection: ExternalMessagePage;
  ExternalDeliveryEdge: Omit<ExternalDeliveryEdge, 'node'> & { node: ResolversParentTypes['ExternalDelivery'] };
  ExternalDeliveryConnection: ExternalDeliveryPage;
  DraftExternalMessageInput: DraftExternalMessageInput;
  DraftExternalMessagePayload: ExternalMessageWritten;
  EditExternalMessageInput: EditExternalMessageInput;
  EditExternalMessagePayload: ExternalMessageWritten;
  SendExternalMessageInput: SendExternalMessageInput;
  SendExternalMessagePayload: ExternalMessageWritten;
  RecordExternalDeliveryInput: RecordExternalDeliveryInput;
  RecordExternalDeliveryPayload: ExternalMessageWritten;
  AcknowledgeExternalMessageInput: AcknowledgeExternalMessageInput;
  AcknowledgeExternalMessagePayload: ExternalMessageWritten;
  Guest: GuestRecord;
  GuestEdge: Omit<GuestEdge, 'node'> & { node: ResolversParentTypes['Guest'] };
  GuestConnection: GuestPage;
  RegisterGuestsInput: RegisterGuestsInput;
  RegisterGuestsPayload: GuestsWritten;
  HealthCheck: HealthCheck;
  HealthCheckScore: HealthCheckScore;
  Float: Scalars['Float']['output'];
  HealthCheckScoresInput: HealthCheckScoresInput;
  AnswerHealthCheckInput: AnswerHealthCheckInput;
  AnswerHealthCheckPayload: Omit<AnswerHealthCheckPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  OrganisationInquiry: OrganisationInquiryRecord;
  OrganisationInquiryEdge: Omit<OrganisationInquiryEdge, 'node'> & { node: ResolversParentTypes['OrganisationInquiry'] };
  OrganisationInquiryConnection: OrganisationInquiryPage;
  SendOrganisationInquiryInput: SendOrganisationInquiryInput;
  SendOrganisationInquiryPayload: OrganisationInquiryWritten;
  AnswerOrganisationInquiryInput: AnswerOrganisationInquiryInput;
  AnswerOrganisationInquiryPayload: OrganisationInquiryWritten;
  Leadership: Omit<Leadership, 'holders' | 'formerHolders'> & { holders: ResolversParentTypes['LeadershipAssignmentConnection'], formerHolders: ResolversParentTypes['LeadershipAssignmentConnection'] };
  LeadershipAssignment: Omit<LeadershipAssignment, 'person' | 'activity'> & { person: ResolversParentTypes['Person'], activity?: Maybe<ResolversParentTypes['Activity']> } | FederationReferenceTypes['LeadershipAssignment'];
  LeadershipAssignmentEdge: Omit<LeadershipAssignmentEdge, 'node'> & { node: ResolversParentTypes['LeadershipAssignment'] };
  LeadershipAssignmentConnection: Omit<LeadershipAssignmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LeadershipAssignmentEdge']>, nodes: Array<ResolversParentTypes['LeadershipAssignment']> };
  AssignLeadershipInput: AssignLeadershipInput;
  AssignLeadershipPayload: Omit<AssignLeadershipPayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversParentTypes['LeadershipAssignment']>, community?: Maybe<ResolversParentTypes['Community']> };
  EndLeadershipInput: EndLeadershipInput;
  EndLeadershipPayload: Omit<EndLeadershipPayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversParentTypes['LeadershipAssignment']>, community?: Maybe<ResolversParentTypes['Community']> };
  ChangeLeadershipPhaseInput: ChangeLeadershipPhaseInput;
  ChangeLeadershipPhasePayload: Omit<ChangeLeadershipPhasePayload, 'leadership' | 'community'> & { leadership?: Maybe<ResolversParentTypes['LeadershipAssignment']>, community?: Maybe<ResolversParentTypes['Community']> };
  ChooseOptionalGroupsInput: ChooseOptionalGroupsInput;
  ChooseOptionalGroupsPayload: Omit<ChooseOptionalGroupsPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  CommunityActivity: ActivityTold;
  Subscription: Record<PropertyKey, never>;
  LevelOverride: LevelOverride;
  InvitationReminder: InvitationReminder;
  MembershipChange: Omit<MembershipChange, 'by'> & { by?: Maybe<ResolversParentTypes['Person']> };
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  MembershipConnection: Omit<MembershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MembershipEdge']>, nodes: Array<ResolversParentTypes['Membership']> };
  LevelCount: LevelCount;
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
  ReleaseMembershipLevelInput: ReleaseMembershipLevelInput;
  ReleaseMembershipLevelPayload: Omit<ReleaseMembershipLevelPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  Notification: NotificationRecord;
  NotificationOption: NotificationOption;
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
  ChangeProposal: ChangeProposalRecord;
  ChangeProposalEdge: Omit<ChangeProposalEdge, 'node'> & { node: ResolversParentTypes['ChangeProposal'] };
  ChangeProposalConnection: ChangeProposalPage;
  ProposeChangeInput: ProposeChangeInput;
  ProposeChangePayload: ChangeProposalWritten;
  DecideChangeProposalInput: DecideChangeProposalInput;
  DecideChangeProposalPayload: ChangeProposalWritten;
  CarryOutChangeProposalInput: CarryOutChangeProposalInput;
  CarryOutChangeProposalPayload: ChangeProposalWritten;
  WithdrawChangeProposalInput: WithdrawChangeProposalInput;
  WithdrawChangeProposalPayload: ChangeProposalWritten;
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
  Organisation: Reference;
  Tenant: Reference;
  Cohort: Reference;
  Territory: Reference;
  Activity: Reference;
  ReflectionNote: ReflectionNoteRecord;
  ReflectionNoteEdge: Omit<ReflectionNoteEdge, 'node'> & { node: ResolversParentTypes['ReflectionNote'] };
  ReflectionNoteConnection: ReflectionNotePage;
  WriteReflectionNoteInput: WriteReflectionNoteInput;
  WriteReflectionNotePayload: ReflectionNoteWritten;
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
  SearchResult: Found;
  SearchResultConnection: Search;
  SearchResultEdge: Omit<SearchResultEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  ValueStory: Reference;
  SponsorReview: SponsorReviewRecord;
  SponsorReviewEdge: Omit<SponsorReviewEdge, 'node'> & { node: ResolversParentTypes['SponsorReview'] };
  SponsorReviewConnection: SponsorReviewPage;
  Sponsorship: SponsorshipRecord;
  RecordSponsorReviewInput: RecordSponsorReviewInput;
  RecordSponsorReviewPayload: SponsorReviewWritten;
  SponsorObjective: SponsorObjectiveRecord;
  SponsorBrief: BriefContent;
  BriefCounts: BriefCounts;
  StaffAttendance: StaffAttendance;
  ObjectiveProgress: Omit<ObjectiveProgress, 'objective'> & { objective: ResolversParentTypes['SponsorObjective'] };
  ConfirmSponsorshipInput: ConfirmSponsorshipInput;
  ConfirmSponsorshipPayload: SponsorshipWritten;
  SponsorObjectiveInput: SponsorObjectiveInput;
  RenewSponsorshipInput: RenewSponsorshipInput;
  RenewSponsorshipPayload: SponsorshipWritten;
  EndSponsorshipInput: EndSponsorshipInput;
  EndSponsorshipPayload: SponsorshipWritten;
  SetSponsorObjectivesInput: SetSponsorObjectivesInput;
  SetSponsorObjectivesPayload: SponsorshipWritten;
  SystemStart: SystemStartRecord;
  ReportSystemStartInput: ReportSystemStartInput;
  ReportSystemStartPayload: SystemStartWritten;
  JoinUmbrellaInput: JoinUmbrellaInput;
  JoinUmbrellaPayload: Omit<JoinUmbrellaPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  LeaveUmbrellaInput: LeaveUmbrellaInput;
  LeaveUmbrellaPayload: Omit<LeaveUmbrellaPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
  NoteVoicesInput: NoteVoicesInput;
  NoteVoicesPayload: Omit<NoteVoicesPayload, 'community'> & { community?: Maybe<ResolversParentTypes['Community']> };
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

export type RecordDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeadline'] = ResolversParentTypes['RecordDeadline']> = {
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecordState'], ParentType, ContextType>;
};

export type RecordDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeadlineEdge'] = ResolversParentTypes['RecordDeadlineEdge']> = {
  node?: Resolver<ResolversTypes['RecordDeadline'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecordDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeadlineConnection'] = ResolversParentTypes['RecordDeadlineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordDeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecordDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  recordDeadlines?: Resolver<Maybe<ResolversTypes['RecordDeadlineConnection']>, ParentType, ContextType, RequireFields<CommunityRecordDeadlinesArgs, 'first'>>;
  agenda?: Resolver<Maybe<ResolversTypes['AgendaItemConnection']>, ParentType, ContextType, RequireFields<CommunityAgendaArgs, 'first'>>;
  newcomersWithoutBuddy?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<CommunityNewcomersWithoutBuddyArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommunityStatus'], ParentType, ContextType>;
  joinPolicy?: Resolver<ResolversTypes['JoinPolicy'], ParentType, ContextType>;
  channelMode?: Resolver<ResolversTypes['ChannelMode'], ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['CommunityPurpose']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  secondaryDomains?: Resolver<Array<ResolversTypes['Domain']>, ParentType, ContextType>;
  tenant?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
  pitch?: Resolver<ResolversTypes['CommunityPitch'], ParentType, ContextType>;
  levelThresholds?: Resolver<Maybe<ResolversTypes['LevelThresholds']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastContributionAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerGroups?: Resolver<Array<ResolversTypes['LeadershipGroup']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  competenceStatements?: Resolver<Maybe<ResolversTypes['CompetenceStatementConnection']>, ParentType, ContextType, RequireFields<CommunityCompetenceStatementsArgs, 'first'>>;
  organisationContacts?: Resolver<Maybe<ResolversTypes['OrganisationContactConnection']>, ParentType, ContextType, RequireFields<CommunityOrganisationContactsArgs, 'first'>>;
  curators?: Resolver<Maybe<Array<ResolversTypes['Curator']>>, ParentType, ContextType>;
  externalMessages?: Resolver<Maybe<ResolversTypes['ExternalMessageConnection']>, ParentType, ContextType, RequireFields<CommunityExternalMessagesArgs, 'first'>>;
  guests?: Resolver<Maybe<ResolversTypes['GuestConnection']>, ParentType, ContextType, RequireFields<CommunityGuestsArgs, 'first'>>;
  healthChecks?: Resolver<Maybe<Array<ResolversTypes['HealthCheck']>>, ParentType, ContextType>;
  organisationInquiries?: Resolver<Maybe<ResolversTypes['OrganisationInquiryConnection']>, ParentType, ContextType, RequireFields<CommunityOrganisationInquiriesArgs, 'first'>>;
  leadership?: Resolver<Array<ResolversTypes['Leadership']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<Array<ResolversTypes['LevelCount']>>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<CommunityMembersArgs, 'first'>>;
  invitations?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<CommunityInvitationsArgs, 'first'>>;
  viewerMembership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<CommunityPostsArgs, 'first'>>;
  viewerCanContribute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changeProposals?: Resolver<Maybe<ResolversTypes['ChangeProposalConnection']>, ParentType, ContextType, RequireFields<CommunityChangeProposalsArgs, 'first'>>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, RequireFields<CommunityQuestionsArgs, 'first'>>;
  reflectionNotes?: Resolver<Maybe<ResolversTypes['ReflectionNoteConnection']>, ParentType, ContextType, RequireFields<CommunityReflectionNotesArgs, 'first'>>;
  resources?: Resolver<ResolversTypes['ResourceConnection'], ParentType, ContextType, RequireFields<CommunityResourcesArgs, 'first'>>;
  sponsorships?: Resolver<Maybe<Array<ResolversTypes['Sponsorship']>>, ParentType, ContextType>;
  umbrella?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<CommunityChildrenArgs, 'first'>>;
  silentMembers?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<CommunitySilentMembersArgs, 'days' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem'], FederationReferenceType extends FederationReferenceTypes['AgendaItem'] = FederationReferenceTypes['AgendaItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AgendaItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  purposes?: Resolver<Array<ResolversTypes['CommunityPurpose']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgendaStatus'], ParentType, ContextType>;
  proposedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerVoted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['SponsorObjective']>, ParentType, ContextType>;
  activities?: Resolver<Array<Maybe<ResolversTypes['Activity']>>, ParentType, ContextType>;
  viewerCanVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLink?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgendaItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemEdge'] = ResolversParentTypes['AgendaItemEdge']> = {
  node?: Resolver<ResolversTypes['AgendaItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgendaItemConnection'] = ResolversParentTypes['AgendaItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgendaItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType, RequireFields<QueryAgendaItemArgs, 'id'>>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType, RequireFields<QueryCommunityArgs, 'id'>>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'first'>>;
  competenceStatement?: Resolver<Maybe<ResolversTypes['CompetenceStatement']>, ParentType, ContextType, RequireFields<QueryCompetenceStatementArgs, 'id'>>;
  digest?: Resolver<Maybe<ResolversTypes['Digest']>, ParentType, ContextType, RequireFields<QueryDigestArgs, 'community' | 'week'>>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'id'>>;
  externalMessage?: Resolver<Maybe<ResolversTypes['ExternalMessage']>, ParentType, ContextType, RequireFields<QueryExternalMessageArgs, 'id'>>;
  invitations?: Resolver<Maybe<ResolversTypes['MembershipConnection']>, ParentType, ContextType, RequireFields<QueryInvitationsArgs, 'community' | 'first'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QueryPostArgs, 'id'>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<QueryQuestionArgs, 'id'>>;
  questions?: Resolver<Maybe<ResolversTypes['QuestionConnection']>, ParentType, ContextType, RequireFields<QueryQuestionsArgs, 'community' | 'first'>>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType, RequireFields<QueryResourceArgs, 'id'>>;
  resources?: Resolver<Maybe<ResolversTypes['ResourceConnection']>, ParentType, ContextType, RequireFields<QueryResourcesArgs, 'community' | 'first'>>;
  search?: Resolver<Maybe<ResolversTypes['SearchResultConnection']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  proposeAgendaItem?: Resolver<ResolversTypes['ProposeAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationProposeAgendaItemArgs, 'input'>>;
  voteForAgendaItem?: Resolver<ResolversTypes['VoteForAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationVoteForAgendaItemArgs, 'input'>>;
  withdrawAgendaVote?: Resolver<ResolversTypes['WithdrawAgendaVotePayload'], ParentType, ContextType, RequireFields<MutationWithdrawAgendaVoteArgs, 'input'>>;
  moveAgendaItem?: Resolver<ResolversTypes['MoveAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationMoveAgendaItemArgs, 'input'>>;
  linkAgendaItem?: Resolver<ResolversTypes['LinkAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationLinkAgendaItemArgs, 'input'>>;
  unlinkAgendaItem?: Resolver<ResolversTypes['UnlinkAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationUnlinkAgendaItemArgs, 'input'>>;
  planAgendaItem?: Resolver<ResolversTypes['PlanAgendaItemPayload'], ParentType, ContextType, RequireFields<MutationPlanAgendaItemArgs, 'input'>>;
  assignBuddy?: Resolver<ResolversTypes['AssignBuddyPayload'], ParentType, ContextType, RequireFields<MutationAssignBuddyArgs, 'input'>>;
  createCommunity?: Resolver<ResolversTypes['CreateCommunityPayload'], ParentType, ContextType, RequireFields<MutationCreateCommunityArgs, 'input'>>;
  changeCommunity?: Resolver<ResolversTypes['ChangeCommunityPayload'], ParentType, ContextType, RequireFields<MutationChangeCommunityArgs, 'input'>>;
  updateCommunityPitch?: Resolver<ResolversTypes['UpdateCommunityPitchPayload'], ParentType, ContextType, RequireFields<MutationUpdateCommunityPitchArgs, 'input'>>;
  openCommunity?: Resolver<ResolversTypes['OpenCommunityPayload'], ParentType, ContextType, RequireFields<MutationOpenCommunityArgs, 'input'>>;
  archiveCommunity?: Resolver<ResolversTypes['ArchiveCommunityPayload'], ParentType, ContextType, RequireFields<MutationArchiveCommunityArgs, 'input'>>;
  reopenCommunity?: Resolver<ResolversTypes['ReopenCommunityPayload'], ParentType, ContextType, RequireFields<MutationReopenCommunityArgs, 'input'>>;
  changeLevelThresholds?: Resolver<ResolversTypes['ChangeLevelThresholdsPayload'], ParentType, ContextType, RequireFields<MutationChangeLevelThresholdsArgs, 'input'>>;
  proposeCompetenceStatement?: Resolver<ResolversTypes['ProposeCompetenceStatementPayload'], ParentType, ContextType, RequireFields<MutationProposeCompetenceStatementArgs, 'input'>>;
  reviseCompetenceStatement?: Resolver<ResolversTypes['ReviseCompetenceStatementPayload'], ParentType, ContextType, RequireFields<MutationReviseCompetenceStatementArgs, 'input'>>;
  adoptCompetenceStatement?: Resolver<ResolversTypes['AdoptCompetenceStatementPayload'], ParentType, ContextType, RequireFields<MutationAdoptCompetenceStatementArgs, 'input'>>;
  withdrawCompetenceStatement?: Resolver<ResolversTypes['WithdrawCompetenceStatementPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCompetenceStatementArgs, 'input'>>;
  addOrganisationContact?: Resolver<ResolversTypes['AddOrganisationContactPayload'], ParentType, ContextType, RequireFields<MutationAddOrganisationContactArgs, 'input'>>;
  changeOrganisationContact?: Resolver<ResolversTypes['ChangeOrganisationContactPayload'], ParentType, ContextType, RequireFields<MutationChangeOrganisationContactArgs, 'input'>>;
  removeOrganisationContact?: Resolver<ResolversTypes['RemoveOrganisationContactPayload'], ParentType, ContextType, RequireFields<MutationRemoveOrganisationContactArgs, 'input'>>;
  appointCurator?: Resolver<ResolversTypes['AppointCuratorPayload'], ParentType, ContextType, RequireFields<MutationAppointCuratorArgs, 'input'>>;
  dismissCurator?: Resolver<ResolversTypes['DismissCuratorPayload'], ParentType, ContextType, RequireFields<MutationDismissCuratorArgs, 'input'>>;
  createDomain?: Resolver<ResolversTypes['CreateDomainPayload'], ParentType, ContextType, RequireFields<MutationCreateDomainArgs, 'input'>>;
  draftExternalMessage?: Resolver<ResolversTypes['DraftExternalMessagePayload'], ParentType, ContextType, RequireFields<MutationDraftExternalMessageArgs, 'input'>>;
  editExternalMessage?: Resolver<ResolversTypes['EditExternalMessagePayload'], ParentType, ContextType, RequireFields<MutationEditExternalMessageArgs, 'input'>>;
  sendExternalMessage?: Resolver<ResolversTypes['SendExternalMessagePayload'], ParentType, ContextType, RequireFields<MutationSendExternalMessageArgs, 'input'>>;
  recordExternalDelivery?: Resolver<ResolversTypes['RecordExternalDeliveryPayload'], ParentType, ContextType, RequireFields<MutationRecordExternalDeliveryArgs, 'input'>>;
  acknowledgeExternalMessage?: Resolver<ResolversTypes['AcknowledgeExternalMessagePayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeExternalMessageArgs, 'input'>>;
  registerGuests?: Resolver<ResolversTypes['RegisterGuestsPayload'], ParentType, ContextType, RequireFields<MutationRegisterGuestsArgs, 'input'>>;
  answerHealthCheck?: Resolver<ResolversTypes['AnswerHealthCheckPayload'], ParentType, ContextType, RequireFields<MutationAnswerHealthCheckArgs, 'input'>>;
  sendOrganisationInquiry?: Resolver<ResolversTypes['SendOrganisationInquiryPayload'], ParentType, ContextType, RequireFields<MutationSendOrganisationInquiryArgs, 'input'>>;
  answerOrganisationInquiry?: Resolver<ResolversTypes['AnswerOrganisationInquiryPayload'], ParentType, ContextType, RequireFields<MutationAnswerOrganisationInquiryArgs, 'input'>>;
  assignLeadership?: Resolver<ResolversTypes['AssignLeadershipPayload'], ParentType, ContextType, RequireFields<MutationAssignLeadershipArgs, 'input'>>;
  changeLeadershipPhase?: Resolver<ResolversTypes['ChangeLeadershipPhasePayload'], ParentType, ContextType, RequireFields<MutationChangeLeadershipPhaseArgs, 'input'>>;
  chooseOptionalGroups?: Resolver<ResolversTypes['ChooseOptionalGroupsPayload'], ParentType, ContextType, RequireFields<MutationChooseOptionalGroupsArgs, 'input'>>;
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
  releaseMembershipLevel?: Resolver<ResolversTypes['ReleaseMembershipLevelPayload'], ParentType, ContextType, RequireFields<MutationReleaseMembershipLevelArgs, 'input'>>;
  createPost?: Resolver<ResolversTypes['CreatePostPayload'], ParentType, ContextType, RequireFields<MutationCreatePostArgs, 'input'>>;
  replyToPost?: Resolver<ResolversTypes['ReplyToPostPayload'], ParentType, ContextType, RequireFields<MutationReplyToPostArgs, 'input'>>;
  proposeChange?: Resolver<ResolversTypes['ProposeChangePayload'], ParentType, ContextType, RequireFields<MutationProposeChangeArgs, 'input'>>;
  decideChangeProposal?: Resolver<ResolversTypes['DecideChangeProposalPayload'], ParentType, ContextType, RequireFields<MutationDecideChangeProposalArgs, 'input'>>;
  carryOutChangeProposal?: Resolver<ResolversTypes['CarryOutChangeProposalPayload'], ParentType, ContextType, RequireFields<MutationCarryOutChangeProposalArgs, 'input'>>;
  withdrawChangeProposal?: Resolver<ResolversTypes['WithdrawChangeProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawChangeProposalArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['AskQuestionPayload'], ParentType, ContextType, RequireFields<MutationAskQuestionArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['AnswerQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  acceptAnswer?: Resolver<ResolversTypes['AcceptAnswerPayload'], ParentType, ContextType, RequireFields<MutationAcceptAnswerArgs, 'input'>>;
  reportAnswerUse?: Resolver<ResolversTypes['ReportAnswerUsePayload'], ParentType, ContextType, RequireFields<MutationReportAnswerUseArgs, 'input'>>;
  writeReflectionNote?: Resolver<ResolversTypes['WriteReflectionNotePayload'], ParentType, ContextType, RequireFields<MutationWriteReflectionNoteArgs, 'input'>>;
  submitResource?: Resolver<ResolversTypes['SubmitResourcePayload'], ParentType, ContextType, RequireFields<MutationSubmitResourceArgs, 'input'>>;
  judgeResource?: Resolver<ResolversTypes['JudgeResourcePayload'], ParentType, ContextType, RequireFields<MutationJudgeResourceArgs, 'input'>>;
  openResource?: Resolver<ResolversTypes['OpenResourcePayload'], ParentType, ContextType, RequireFields<MutationOpenResourceArgs, 'input'>>;
  recordSponsorReview?: Resolver<ResolversTypes['RecordSponsorReviewPayload'], ParentType, ContextType, RequireFields<MutationRecordSponsorReviewArgs, 'input'>>;
  confirmSponsorship?: Resolver<ResolversTypes['ConfirmSponsorshipPayload'], ParentType, ContextType, RequireFields<MutationConfirmSponsorshipArgs, 'input'>>;
  renewSponsorship?: Resolver<ResolversTypes['RenewSponsorshipPayload'], ParentType, ContextType, RequireFields<MutationRenewSponsorshipArgs, 'input'>>;
  endSponsorship?: Resolver<ResolversTypes['EndSponsorshipPayload'], ParentType, ContextType, RequireFields<MutationEndSponsorshipArgs, 'input'>>;
  setSponsorObjectives?: Resolver<ResolversTypes['SetSponsorObjectivesPayload'], ParentType, ContextType, RequireFields<MutationSetSponsorObjectivesArgs, 'input'>>;
  reportSystemStart?: Resolver<ResolversTypes['ReportSystemStartPayload'], ParentType, ContextType, RequireFields<MutationReportSystemStartArgs, 'input'>>;
  joinUmbrella?: Resolver<ResolversTypes['JoinUmbrellaPayload'], ParentType, ContextType, RequireFields<MutationJoinUmbrellaArgs, 'input'>>;
  leaveUmbrella?: Resolver<ResolversTypes['LeaveUmbrellaPayload'], ParentType, ContextType, RequireFields<MutationLeaveUmbrellaArgs, 'input'>>;
  noteVoices?: Resolver<ResolversTypes['NoteVoicesPayload'], ParentType, ContextType, RequireFields<MutationNoteVoicesArgs, 'input'>>;
};

export type ProposeAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeAgendaItemPayload'] = ResolversParentTypes['ProposeAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VoteForAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteForAgendaItemPayload'] = ResolversParentTypes['VoteForAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawAgendaVotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAgendaVotePayload'] = ResolversParentTypes['WithdrawAgendaVotePayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveAgendaItemPayload'] = ResolversParentTypes['MoveAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkAgendaItemPayload'] = ResolversParentTypes['LinkAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnlinkAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkAgendaItemPayload'] = ResolversParentTypes['UnlinkAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PlanAgendaItemPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanAgendaItemPayload'] = ResolversParentTypes['PlanAgendaItemPayload']> = {
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'], FederationReferenceType extends FederationReferenceTypes['Membership'] = FederationReferenceTypes['Membership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Membership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  buddy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
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

export type AssignBuddyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignBuddyPayload'] = ResolversParentTypes['AssignBuddyPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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

export type CreateCommunityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCommunityPayload'] = ResolversParentTypes['CreateCommunityPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeCommunityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCommunityPayload'] = ResolversParentTypes['ChangeCommunityPayload']> = {
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

export type CompetenceStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceStatement'] = ResolversParentTypes['CompetenceStatement'], FederationReferenceType extends FederationReferenceTypes['CompetenceStatement'] = FederationReferenceTypes['CompetenceStatement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CompetenceStatement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CompetenceStatus'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['CompetenceVersion']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['CompetenceVersion']>, ParentType, ContextType>;
  viewerCanRevise?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAdopt?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CompetenceVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceVersion'] = ResolversParentTypes['CompetenceVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  writtenBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  adoptedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type CompetenceStatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceStatementEdge'] = ResolversParentTypes['CompetenceStatementEdge']> = {
  node?: Resolver<ResolversTypes['CompetenceStatement'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompetenceStatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompetenceStatementConnection'] = ResolversParentTypes['CompetenceStatementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CompetenceStatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CompetenceStatement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposeCompetenceStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeCompetenceStatementPayload'] = ResolversParentTypes['ProposeCompetenceStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['CompetenceStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseCompetenceStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseCompetenceStatementPayload'] = ResolversParentTypes['ReviseCompetenceStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['CompetenceStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdoptCompetenceStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdoptCompetenceStatementPayload'] = ResolversParentTypes['AdoptCompetenceStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['CompetenceStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCompetenceStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCompetenceStatementPayload'] = ResolversParentTypes['WithdrawCompetenceStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['CompetenceStatement']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationContact'] = ResolversParentTypes['OrganisationContact'], FederationReferenceType extends FederationReferenceTypes['OrganisationContact'] = FederationReferenceTypes['OrganisationContact']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganisationContact']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrganisationContactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationContactEdge'] = ResolversParentTypes['OrganisationContactEdge']> = {
  node?: Resolver<ResolversTypes['OrganisationContact'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationContactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationContactConnection'] = ResolversParentTypes['OrganisationContactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationContactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganisationContact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddOrganisationContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOrganisationContactPayload'] = ResolversParentTypes['AddOrganisationContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['OrganisationContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeOrganisationContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeOrganisationContactPayload'] = ResolversParentTypes['ChangeOrganisationContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['OrganisationContact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveOrganisationContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveOrganisationContactPayload'] = ResolversParentTypes['RemoveOrganisationContactPayload']> = {
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

export type ExternalMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalMessage'] = ResolversParentTypes['ExternalMessage'], FederationReferenceType extends FederationReferenceTypes['ExternalMessage'] = FederationReferenceTypes['ExternalMessage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ExternalMessage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExternalMessageStatus'], ParentType, ContextType>;
  organisations?: Resolver<Maybe<Array<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['ExternalDeliveryConnection'], ParentType, ContextType, RequireFields<ExternalMessageDeliveriesArgs, 'first'>>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExternalDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalDelivery'] = ResolversParentTypes['ExternalDelivery']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExternalDeliveryState'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  acknowledgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type ExternalMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalMessageEdge'] = ResolversParentTypes['ExternalMessageEdge']> = {
  node?: Resolver<ResolversTypes['ExternalMessage'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalMessageConnection'] = ResolversParentTypes['ExternalMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExternalMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExternalMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExternalDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalDeliveryEdge'] = ResolversParentTypes['ExternalDeliveryEdge']> = {
  node?: Resolver<ResolversTypes['ExternalDelivery'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExternalDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalDeliveryConnection'] = ResolversParentTypes['ExternalDeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExternalDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExternalDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftExternalMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftExternalMessagePayload'] = ResolversParentTypes['DraftExternalMessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['ExternalMessage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditExternalMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditExternalMessagePayload'] = ResolversParentTypes['EditExternalMessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['ExternalMessage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendExternalMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendExternalMessagePayload'] = ResolversParentTypes['SendExternalMessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['ExternalMessage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordExternalDeliveryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordExternalDeliveryPayload'] = ResolversParentTypes['RecordExternalDeliveryPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['ExternalMessage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcknowledgeExternalMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeExternalMessagePayload'] = ResolversParentTypes['AcknowledgeExternalMessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['ExternalMessage']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GuestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guest'] = ResolversParentTypes['Guest'], FederationReferenceType extends FederationReferenceTypes['Guest'] = FederationReferenceTypes['Guest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Guest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['MembershipLevel'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['GuestOrigin'], ParentType, ContextType>;
  activities?: Resolver<Array<Maybe<ResolversTypes['Activity']>>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GuestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestEdge'] = ResolversParentTypes['GuestEdge']> = {
  node?: Resolver<ResolversTypes['Guest'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuestConnection'] = ResolversParentTypes['GuestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GuestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Guest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterGuestsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGuestsPayload'] = ResolversParentTypes['RegisterGuestsPayload']> = {
  guests?: Resolver<Maybe<Array<ResolversTypes['Guest']>>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
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
  indicatorCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerHealthCheckPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerHealthCheckPayload'] = ResolversParentTypes['AnswerHealthCheckPayload']> = {
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationInquiryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationInquiry'] = ResolversParentTypes['OrganisationInquiry'], FederationReferenceType extends FederationReferenceTypes['OrganisationInquiry'] = FederationReferenceTypes['OrganisationInquiry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganisationInquiry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answerChannel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
};

export type OrganisationInquiryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationInquiryEdge'] = ResolversParentTypes['OrganisationInquiryEdge']> = {
  node?: Resolver<ResolversTypes['OrganisationInquiry'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationInquiryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationInquiryConnection'] = ResolversParentTypes['OrganisationInquiryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationInquiryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganisationInquiry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SendOrganisationInquiryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendOrganisationInquiryPayload'] = ResolversParentTypes['SendOrganisationInquiryPayload']> = {
  inquiry?: Resolver<Maybe<ResolversTypes['OrganisationInquiry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerOrganisationInquiryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerOrganisationInquiryPayload'] = ResolversParentTypes['AnswerOrganisationInquiryPayload']> = {
  inquiry?: Resolver<Maybe<ResolversTypes['OrganisationInquiry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeadershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leadership'] = ResolversParentTypes['Leadership']> = {
  group?: Resolver<ResolversTypes['LeadershipGroup'], ParentType, ContextType>;
  holders?: Resolver<ResolversTypes['LeadershipAssignmentConnection'], ParentType, ContextType, RequireFields<LeadershipHoldersArgs, 'first'>>;
  formerHolders?: Resolver<ResolversTypes['LeadershipAssignmentConnection'], ParentType, ContextType, RequireFields<LeadershipFormerHoldersArgs, 'first'>>;
  gap?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  gapBeganAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LeadershipAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadershipAssignment'] = ResolversParentTypes['LeadershipAssignment'], FederationReferenceType extends FederationReferenceTypes['LeadershipAssignment'] = FederationReferenceTypes['LeadershipAssignment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeadershipAssignment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['LeadershipGroup'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['LeadershipPhase'], ParentType, ContextType>;
  actsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rotationDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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

export type ChangeLeadershipPhasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeLeadershipPhasePayload'] = ResolversParentTypes['ChangeLeadershipPhasePayload']> = {
  leadership?: Resolver<Maybe<ResolversTypes['LeadershipAssignment']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChooseOptionalGroupsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseOptionalGroupsPayload'] = ResolversParentTypes['ChooseOptionalGroupsPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommunityActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityActivity'] = ResolversParentTypes['CommunityActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityActivityKind'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  happenedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  resource?: Resolver<Maybe<ResolversTypes['Resource']>, ParentType, ContextType>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  communityActivity?: SubscriptionResolver<Maybe<ResolversTypes['CommunityActivity']>, "communityActivity", ParentType, ContextType, RequireFields<SubscriptionCommunityActivityArgs, 'community'>>;
  notificationAdded?: SubscriptionResolver<Maybe<ResolversTypes['Notification']>, "notificationAdded", ParentType, ContextType>;
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
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type LevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  level?: Resolver<ResolversTypes['MembershipLevel'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type ReleaseMembershipLevelPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseMembershipLevelPayload'] = ResolversParentTypes['ReleaseMembershipLevelPayload']> = {
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
  options?: Resolver<Array<ResolversTypes['NotificationOption']>, ParentType, ContextType>;
  aboutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stepId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NotificationOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationOption'] = ResolversParentTypes['NotificationOption']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ChangeProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProposal'] = ResolversParentTypes['ChangeProposal'], FederationReferenceType extends FederationReferenceTypes['ChangeProposal'] = FederationReferenceTypes['ChangeProposal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChangeProposal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChangeProposalStatus'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  movedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangeProposalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProposalEdge'] = ResolversParentTypes['ChangeProposalEdge']> = {
  node?: Resolver<ResolversTypes['ChangeProposal'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeProposalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeProposalConnection'] = ResolversParentTypes['ChangeProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChangeProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposeChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeChangePayload'] = ResolversParentTypes['ProposeChangePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ChangeProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideChangeProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideChangeProposalPayload'] = ResolversParentTypes['DecideChangeProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ChangeProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CarryOutChangeProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CarryOutChangeProposalPayload'] = ResolversParentTypes['CarryOutChangeProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ChangeProposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawChangeProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawChangeProposalPayload'] = ResolversParentTypes['WithdrawChangeProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['ChangeProposal']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReflectionNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionNote'] = ResolversParentTypes['ReflectionNote'], FederationReferenceType extends FederationReferenceTypes['ReflectionNote'] = FederationReferenceTypes['ReflectionNote']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ReflectionNote']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['LocalizedText'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReflectionNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionNoteEdge'] = ResolversParentTypes['ReflectionNoteEdge']> = {
  node?: Resolver<ResolversTypes['ReflectionNote'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReflectionNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReflectionNoteConnection'] = ResolversParentTypes['ReflectionNoteConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReflectionNoteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReflectionNote']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WriteReflectionNotePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WriteReflectionNotePayload'] = ResolversParentTypes['WriteReflectionNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['ReflectionNote']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Community' | 'Person' | 'Activity' | 'Resource' | 'Question' | 'ValueStory' | 'Post', ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection'], FederationReferenceType extends FederationReferenceTypes['SearchResultConnection'] = FederationReferenceTypes['SearchResultConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SearchResultConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  request?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['SearchResultEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unsearched?: Resolver<Array<ResolversTypes['SearchKind']>, ParentType, ContextType>;
};

export type SearchResultEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultEdge'] = ResolversParentTypes['SearchResultEdge']> = {
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValueStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueStory'] = ResolversParentTypes['ValueStory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SponsorReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorReview'] = ResolversParentTypes['SponsorReview'], FederationReferenceType extends FederationReferenceTypes['SponsorReview'] = FederationReferenceTypes['SponsorReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SponsorReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sponsorship?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  plannedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SponsorReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorReviewEdge'] = ResolversParentTypes['SponsorReviewEdge']> = {
  node?: Resolver<ResolversTypes['SponsorReview'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SponsorReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorReviewConnection'] = ResolversParentTypes['SponsorReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SponsorReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SponsorReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SponsorshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sponsorship'] = ResolversParentTypes['Sponsorship'], FederationReferenceType extends FederationReferenceTypes['Sponsorship'] = FederationReferenceTypes['Sponsorship']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Sponsorship']> | FederationReferenceType, FederationReferenceType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['SponsorReviewConnection']>, ParentType, ContextType, RequireFields<SponsorshipReviewsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SponsorshipKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['SponsorObjective']>, ParentType, ContextType>;
  nextReviewOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  renewedBy?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  brief?: Resolver<Maybe<ResolversTypes['SponsorBrief']>, ParentType, ContextType>;
  viewerCanBroker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecordSponsorReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSponsorReviewPayload'] = ResolversParentTypes['RecordSponsorReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['SponsorReview']>, ParentType, ContextType>;
  sponsorship?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SponsorObjectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorObjective'] = ResolversParentTypes['SponsorObjective']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SponsorBriefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorBrief'] = ResolversParentTypes['SponsorBrief']> = {
  fromOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  untilOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  counts?: Resolver<Maybe<ResolversTypes['BriefCounts']>, ParentType, ContextType>;
  ownStaff?: Resolver<Maybe<ResolversTypes['StaffAttendance']>, ParentType, ContextType>;
  objectives?: Resolver<Array<ResolversTypes['ObjectiveProgress']>, ParentType, ContextType>;
};

export type BriefCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefCounts'] = ResolversParentTypes['BriefCounts']> = {
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contributors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contributions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activitiesHeld?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  activitiesRecorded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resourcesPublished?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agendaItems?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  competenceStatements?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inquiriesSent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inquiriesAnswered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StaffAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffAttendance'] = ResolversParentTypes['StaffAttendance']> = {
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  attendances?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ObjectiveProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectiveProgress'] = ResolversParentTypes['ObjectiveProgress']> = {
  objective?: Resolver<ResolversTypes['SponsorObjective'], ParentType, ContextType>;
  agendaItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agendaItemsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfirmSponsorshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmSponsorshipPayload'] = ResolversParentTypes['ConfirmSponsorshipPayload']> = {
  sponsorship?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewSponsorshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewSponsorshipPayload'] = ResolversParentTypes['RenewSponsorshipPayload']> = {
  sponsorship?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndSponsorshipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSponsorshipPayload'] = ResolversParentTypes['EndSponsorshipPayload']> = {
  sponsorship?: Resolver<Maybe<ResolversTypes['Sponsorship']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetSponsorObjectivesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSponsorObjectivesPayload'] = ResolversParentTypes['SetSponsorObjectivesPayload']> = {
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

export type JoinUmbrellaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JoinUmbrellaPayload'] = ResolversParentTypes['JoinUmbrellaPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveUmbrellaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveUmbrellaPayload'] = ResolversParentTypes['LeaveUmbrellaPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoteVoicesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoteVoicesPayload'] = ResolversParentTypes['NoteVoicesPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
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
  RecordDeadline?: RecordDeadlineResolvers<ContextType>;
  RecordDeadlineEdge?: RecordDeadlineEdgeResolvers<ContextType>;
  RecordDeadlineConnection?: RecordDeadlineConnectionResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaItemEdge?: AgendaItemEdgeResolvers<ContextType>;
  AgendaItemConnection?: AgendaItemConnectionResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ProposeAgendaItemPayload?: ProposeAgendaItemPayloadResolvers<ContextType>;
  VoteForAgendaItemPayload?: VoteForAgendaItemPayloadResolvers<ContextType>;
  WithdrawAgendaVotePayload?: WithdrawAgendaVotePayloadResolvers<ContextType>;
  MoveAgendaItemPayload?: MoveAgendaItemPayloadResolvers<ContextType>;
  LinkAgendaItemPayload?: LinkAgendaItemPayloadResolvers<ContextType>;
  UnlinkAgendaItemPayload?: UnlinkAgendaItemPayloadResolvers<ContextType>;
  PlanAgendaItemPayload?: PlanAgendaItemPayloadResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  AssignBuddyPayload?: AssignBuddyPayloadResolvers<ContextType>;
  CommunityPitch?: CommunityPitchResolvers<ContextType>;
  LevelThresholds?: LevelThresholdsResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CreateCommunityPayload?: CreateCommunityPayloadResolvers<ContextType>;
  ChangeCommunityPayload?: ChangeCommunityPayloadResolvers<ContextType>;
  UpdateCommunityPitchPayload?: UpdateCommunityPitchPayloadResolvers<ContextType>;
  OpenCommunityPayload?: OpenCommunityPayloadResolvers<ContextType>;
  ArchiveCommunityPayload?: ArchiveCommunityPayloadResolvers<ContextType>;
  ReopenCommunityPayload?: ReopenCommunityPayloadResolvers<ContextType>;
  ChangeLevelThresholdsPayload?: ChangeLevelThresholdsPayloadResolvers<ContextType>;
  CompetenceStatement?: CompetenceStatementResolvers<ContextType>;
  CompetenceVersion?: CompetenceVersionResolvers<ContextType>;
  CompetenceStatementEdge?: CompetenceStatementEdgeResolvers<ContextType>;
  CompetenceStatementConnection?: CompetenceStatementConnectionResolvers<ContextType>;
  ProposeCompetenceStatementPayload?: ProposeCompetenceStatementPayloadResolvers<ContextType>;
  ReviseCompetenceStatementPayload?: ReviseCompetenceStatementPayloadResolvers<ContextType>;
  AdoptCompetenceStatementPayload?: AdoptCompetenceStatementPayloadResolvers<ContextType>;
  WithdrawCompetenceStatementPayload?: WithdrawCompetenceStatementPayloadResolvers<ContextType>;
  OrganisationContact?: OrganisationContactResolvers<ContextType>;
  OrganisationContactEdge?: OrganisationContactEdgeResolvers<ContextType>;
  OrganisationContactConnection?: OrganisationContactConnectionResolvers<ContextType>;
  AddOrganisationContactPayload?: AddOrganisationContactPayloadResolvers<ContextType>;
  ChangeOrganisationContactPayload?: ChangeOrganisationContactPayloadResolvers<ContextType>;
  RemoveOrganisationContactPayload?: RemoveOrganisationContactPayloadResolvers<ContextType>;
  Curator?: CuratorResolvers<ContextType>;
  AppointCuratorPayload?: AppointCuratorPayloadResolvers<ContextType>;
  DismissCuratorPayload?: DismissCuratorPayloadResolvers<ContextType>;
  Digest?: DigestResolvers<ContextType>;
  DigestItem?: DigestItemResolvers<ContextType>;
  DigestQuestion?: DigestQuestionResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  CreateDomainPayload?: CreateDomainPayloadResolvers<ContextType>;
  ExternalMessage?: ExternalMessageResolvers<ContextType>;
  ExternalDelivery?: ExternalDeliveryResolvers<ContextType>;
  ExternalMessageEdge?: ExternalMessageEdgeResolvers<ContextType>;
  ExternalMessageConnection?: ExternalMessageConnectionResolvers<ContextType>;
  ExternalDeliveryEdge?: ExternalDeliveryEdgeResolvers<ContextType>;
  ExternalDeliveryConnection?: ExternalDeliveryConnectionResolvers<ContextType>;
  DraftExternalMessagePayload?: DraftExternalMessagePayloadResolvers<ContextType>;
  EditExternalMessagePayload?: EditExternalMessagePayloadResolvers<ContextType>;
  SendExternalMessagePayload?: SendExternalMessagePayloadResolvers<ContextType>;
  RecordExternalDeliveryPayload?: RecordExternalDeliveryPayloadResolvers<ContextType>;
  AcknowledgeExternalMessagePayload?: AcknowledgeExternalMessagePayloadResolvers<ContextType>;
  Guest?: GuestResolvers<ContextType>;
  GuestEdge?: GuestEdgeResolvers<ContextType>;
  GuestConnection?: GuestConnectionResolvers<ContextType>;
  RegisterGuestsPayload?: RegisterGuestsPayloadResolvers<ContextType>;
  HealthCheck?: HealthCheckResolvers<ContextType>;
  HealthCheckScore?: HealthCheckScoreResolvers<ContextType>;
  AnswerHealthCheckPayload?: AnswerHealthCheckPayloadResolvers<ContextType>;
  OrganisationInquiry?: OrganisationInquiryResolvers<ContextType>;
  OrganisationInquiryEdge?: OrganisationInquiryEdgeResolvers<ContextType>;
  OrganisationInquiryConnection?: OrganisationInquiryConnectionResolvers<ContextType>;
  SendOrganisationInquiryPayload?: SendOrganisationInquiryPayloadResolvers<ContextType>;
  AnswerOrganisationInquiryPayload?: AnswerOrganisationInquiryPayloadResolvers<ContextType>;
  Leadership?: LeadershipResolvers<ContextType>;
  LeadershipAssignment?: LeadershipAssignmentResolvers<ContextType>;
  LeadershipAssignmentEdge?: LeadershipAssignmentEdgeResolvers<ContextType>;
  LeadershipAssignmentConnection?: LeadershipAssignmentConnectionResolvers<ContextType>;
  AssignLeadershipPayload?: AssignLeadershipPayloadResolvers<ContextType>;
  EndLeadershipPayload?: EndLeadershipPayloadResolvers<ContextType>;
  ChangeLeadershipPhasePayload?: ChangeLeadershipPhasePayloadResolvers<ContextType>;
  ChooseOptionalGroupsPayload?: ChooseOptionalGroupsPayloadResolvers<ContextType>;
  CommunityActivity?: CommunityActivityResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  LevelOverride?: LevelOverrideResolvers<ContextType>;
  InvitationReminder?: InvitationReminderResolvers<ContextType>;
  MembershipChange?: MembershipChangeResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
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
  ReleaseMembershipLevelPayload?: ReleaseMembershipLevelPayloadResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationOption?: NotificationOptionResolvers<ContextType>;
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
  ChangeProposal?: ChangeProposalResolvers<ContextType>;
  ChangeProposalEdge?: ChangeProposalEdgeResolvers<ContextType>;
  ChangeProposalConnection?: ChangeProposalConnectionResolvers<ContextType>;
  ProposeChangePayload?: ProposeChangePayloadResolvers<ContextType>;
  DecideChangeProposalPayload?: DecideChangeProposalPayloadResolvers<ContextType>;
  CarryOutChangeProposalPayload?: CarryOutChangeProposalPayloadResolvers<ContextType>;
  WithdrawChangeProposalPayload?: WithdrawChangeProposalPayloadResolvers<ContextType>;
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
  Activity?: ActivityResolvers<ContextType>;
  ReflectionNote?: ReflectionNoteResolvers<ContextType>;
  ReflectionNoteEdge?: ReflectionNoteEdgeResolvers<ContextType>;
  ReflectionNoteConnection?: ReflectionNoteConnectionResolvers<ContextType>;
  WriteReflectionNotePayload?: WriteReflectionNotePayloadResolvers<ContextType>;
  Resource?: ResourceResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  ResourceEdge?: ResourceEdgeResolvers<ContextType>;
  ResourceConnection?: ResourceConnectionResolvers<ContextType>;
  SubmitResourcePayload?: SubmitResourcePayloadResolvers<ContextType>;
  JudgeResourcePayload?: JudgeResourcePayloadResolvers<ContextType>;
  OpenResourcePayload?: OpenResourcePayloadResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  SearchResultEdge?: SearchResultEdgeResolvers<ContextType>;
  ValueStory?: ValueStoryResolvers<ContextType>;
  SponsorReview?: SponsorReviewResolvers<ContextType>;
  SponsorReviewEdge?: SponsorReviewEdgeResolvers<ContextType>;
  SponsorReviewConnection?: SponsorReviewConnectionResolvers<ContextType>;
  Sponsorship?: SponsorshipResolvers<ContextType>;
  RecordSponsorReviewPayload?: RecordSponsorReviewPayloadResolvers<ContextType>;
  SponsorObjective?: SponsorObjectiveResolvers<ContextType>;
  SponsorBrief?: SponsorBriefResolvers<ContextType>;
  BriefCounts?: BriefCountsResolvers<ContextType>;
  StaffAttendance?: StaffAttendanceResolvers<ContextType>;
  ObjectiveProgress?: ObjectiveProgressResolvers<ContextType>;
  ConfirmSponsorshipPayload?: ConfirmSponsorshipPayloadResolvers<ContextType>;
  RenewSponsorshipPayload?: RenewSponsorshipPayloadResolvers<ContextType>;
  EndSponsorshipPayload?: EndSponsorshipPayloadResolvers<ContextType>;
  SetSponsorObjectivesPayload?: SetSponsorObjectivesPayloadResolvers<ContextType>;
  SystemStart?: SystemStartResolvers<ContextType>;
  ReportSystemStartPayload?: ReportSystemStartPayloadResolvers<ContextType>;
  JoinUmbrellaPayload?: JoinUmbrellaPayloadResolvers<ContextType>;
  LeaveUmbrellaPayload?: LeaveUmbrellaPayloadResolvers<ContextType>;
  NoteVoicesPayload?: NoteVoicesPayloadResolvers<ContextType>;
};
