// Written by `npm run generate` from the .graphql files. Do not change it by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Reference } from '../references.ts';
import type { StoryView } from '../story/story.policy.ts';
import type { StoryPage, StepView, VersionView, StoryWritten } from '../story/story.views.ts';
import type { Effect, ToldChange } from '../story/story.model.ts';
import type { AspirationRecord } from '../aspiration/aspiration.model.ts';
import type { EvidenceLinkRecord } from '../evidence-link/link.model.ts';
import type { LinkWritten } from '../evidence-link/link.resolvers.ts';
import type { FrameworkChosen } from '../framework/framework.resolvers.ts';
import type { SurveyRecord } from '../survey/survey.model.ts';
import type { SurveyPage } from '../survey/survey.lists.ts';
import type { SurveyItem as AskedItem } from '../survey/items.ts';
import type { SurveyResult as ShownResult } from '../survey/results.ts';
import type { SurveyWritten } from '../survey/survey.resolvers.ts';
import type { StoryPrompt as PromptView } from '../matrix/prompts.ts';
import type { MemberReport as OwnReport, MemberFigure as OwnFigure } from '../report/memberReport.ts';
import type { LeadersReport as GapsReport } from '../report/leadersReport.ts';
import type { SponsorReport as MaskedReport } from '../report/sponsorReport.ts';
import type { TraceReport as CheckedReport } from '../report/traceReport.ts';
import type { TracedEvent as TracedEventView, TracedEventPage } from '../trace/tracedEvents.ts';
import type { Verification } from '../trace/verifyValue.ts';
import type { NetworkView, NetworkVersionView, NetworkFigureView, GroupingView } from '../network/network.view.ts';
import type { NetworkVersionPage } from '../network/readNetwork.ts';
import type { BrokerFigure } from '../network/networkFigures.ts';
import type { MatrixView, Cell } from '../matrix/matrix.ts';
import type { Indicator, Part } from '../indicator/definition.ts';
import type { IndicatorValueView, Figures } from '../indicator-value/indicator-value.view.ts';
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

/** What became of a hope. */
export type AspirationOutcome =
  /** It happened. */
  | 'ACTUAL'
  /** The teller hopes for something else now, or still hopes: Kolo asks again 90 days later. */
  | 'CHANGED'
  /** Given up. */
  | 'ABANDONED';

/** A hope as it was told once, and what became of it. */
export type Aspiration = {
  __typename?: 'Aspiration';
  /** As the teller put it. */
  text: Scalars['String']['output'];
  /** When it was told. */
  toldAt: Scalars['DateTime']['output'];
  /** When Kolo asks what became of it: 90 days after it was told. */
  dueAt: Scalars['DateTime']['output'];
  /** When Kolo asked what became of it. */
  askedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the teller said what became of it. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null while it is open, and where the teller took it out of the story. */
  outcome?: Maybe<AspirationOutcome>;
};

/** One step of a story, in one cycle. */
export type StoryStep = {
  __typename?: 'StoryStep';
  /** The hopes told in this step, oldest first. For the teller, leaders and evaluators; empty for others. */
  aspirations: Array<Aspiration>;
  /** The story that the step belongs to. */
  story?: Maybe<ValueStory>;
  /** TypeID with the prefix `step`; it stays when the step is changed. */
  id: Scalars['ID']['output'];
  /** The cycle of value that it belongs to. */
  cycle: ValueCycle;
  /** Whether it was of value. */
  sign: StepSign;
  /** Whether it happened or is hoped for. */
  mode: StepMode;
  /** What the teller tells, in the language of the story. */
  text: Scalars['String']['output'];
  /** The day the teller gave. */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** On steps of the POTENTIAL cycle. */
  capital?: Maybe<CapitalKind>;
  /** The numbers that the step names, at most one of each measure. They count once the story is validated and the step happened. */
  effects: Array<StepEffect>;
  /** How a measure of a plan or a public statistic changed. It counts once the story is validated and the step happened. */
  change?: Maybe<StepChange>;
  /** A rule, strategy or mandate that cites or follows what the community worked out. It counts like a number. */
  document?: Maybe<StepDocument>;
  /** Whose practice kept the teller from a trap. Null for readers outside of the community, evaluators excepted. */
  trapAvoidedThrough?: Maybe<Person>;
  /** Who else can confirm the step. Null for readers outside of the community, evaluators excepted. */
  personNamed?: Maybe<Person>;
  /** Ids of what the step tells of: activities, resources, questions, answers, posts, replies, cohorts, programmes, stories. */
  refs: Array<Scalars['ID']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Says what became of a hope: one tap is enough. A validated story gets a new version by ACTUAL and CHANGED, handed in at once. For
   * the teller.
   */
  answerAspiration: AnswerAspirationPayload;
  /**
   * Links a step of a story to an indicator's value of the same community. The step's day lies in the value's period or in the 90 days
   * before it. For members, alumni, leaders and evaluators who read the story.
   */
  linkEvidence: LinkEvidencePayload;
  /** Chooses the version of the framework for a community. Values, stories and links stay as they are. For its leaders. */
  chooseFramework: ChooseFrameworkPayload;
  /** Begins a story: two lines and a hope are enough. For members and alumni. */
  startStory: StartStoryPayload;
  /** Changes a story; fields that are not given stay. It goes (back) to DRAFT; what was validated stays as it was. For its teller. */
  editStory: EditStoryPayload;
  /**
   * Hands a story in to be confirmed. Its community must be allowed to read it. Counts as a contribution. For its teller, who still belongs to the
   * community.
   */
  submitStory: SubmitStoryPayload;
  /**
   * Confirms a story: everybody named in what was applied or realized, or one colleague of the teller's organisation, or a keeper where
   * nobody is named. Never the teller. From then on its numbers count.
   */
  validateStory: ValidateStoryPayload;
  /** Sends a story back to its teller. For those who may confirm it. */
  returnStory: ReturnStoryPayload;
  /** VALIDATED → PUBLISHED. For the teller and leaders of the community. */
  publishStory: PublishStoryPayload;
  /**
   * Widens or withdraws the consent. What was withdrawn is gone for others at once; numbers counted stay counted, without a name. For
   * the teller.
   */
  changeStoryConsent: ChangeStoryConsentPayload;
  /**
   * Asks a few questions: after an activity those who attended it, of a programme its cohort, of a community its active members. For
   * critical friends and keepers of the community and organisers; after an activity, also for who planned it.
   */
  openSurvey: OpenSurveyPayload;
  /**
   * Answers a survey: once, for good, and without a name. For those who were asked; a proxy, a keeper or a relaying machine may pass on
   * what somebody without a connection says, and whoever may open surveys enters what came on paper (channel PRINT).
   */
  answerSurvey: AnswerSurveyPayload;
  /** Closes a survey before its time; its results can be read from then on. For those who may open one. */
  closeSurvey: CloseSurveyPayload;
};


export type MutationAnswerAspirationArgs = {
  input: AnswerAspirationInput;
};


export type MutationLinkEvidenceArgs = {
  input: LinkEvidenceInput;
};


export type MutationChooseFrameworkArgs = {
  input: ChooseFrameworkInput;
};


export type MutationStartStoryArgs = {
  input: StartStoryInput;
};


export type MutationEditStoryArgs = {
  input: EditStoryInput;
};


export type MutationSubmitStoryArgs = {
  input: SubmitStoryInput;
};


export type MutationValidateStoryArgs = {
  input: ValidateStoryInput;
};


export type MutationReturnStoryArgs = {
  input: ReturnStoryInput;
};


export type MutationPublishStoryArgs = {
  input: PublishStoryInput;
};


export type MutationChangeStoryConsentArgs = {
  input: ChangeStoryConsentInput;
};


export type MutationOpenSurveyArgs = {
  input: OpenSurveyInput;
};


export type MutationAnswerSurveyArgs = {
  input: AnswerSurveyInput;
};


export type MutationCloseSurveyArgs = {
  input: CloseSurveyInput;
};

/** What became of a hope. */
export type AnswerAspirationInput = {
  /** Required. */
  storyId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  stepId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  outcome?: InputMaybe<AspirationOutcome>;
  /** What happened, or what is hoped for now; at most 4,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, not after today; for a changed hope, by when. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** Numbers to name, with ACTUAL only; at most one of each measure. */
  effects?: InputMaybe<Array<StepEffectInput>>;
  /** How a measure of a plan or a public statistic changed, with ACTUAL only. */
  change?: InputMaybe<StepChangeInput>;
  /** A rule, strategy or mandate that cites or follows what the community worked out, with ACTUAL only. */
  document?: InputMaybe<StepDocumentInput>;
  /** Ids of what shows it, as in a step; they take the place of those of the step. At most 20. */
  refs?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A person of the community who can confirm it. */
  personNamed?: InputMaybe<Scalars['ID']['input']>;
  /** How the answer reached Kolo. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member who answers, where a proxy, a keeper or a relaying machine acts for them. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The story after the answer. */
export type AnswerAspirationPayload = {
  __typename?: 'AnswerAspirationPayload';
  /** Null where the viewer, who answered for the teller, may not read it. */
  story?: Maybe<ValueStory>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** How a step of a story bears on a value. */
export type LinkRelation =
  /** The step shows what the figure is made of. What a validated story feeds is linked in this way by itself. */
  | 'ILLUSTRATES'
  /** The step tells why the figure moved. */
  | 'EXPLAINS'
  /** The step tells otherwise. Leaders and evaluators see such a link whatever the story's consent. */
  | 'CONTRADICTS'
  /** The figure made somebody tell the story. */
  | 'PROMPTED_BY';

/** That a step of a story bears on an indicator's value: the value tells that something moved, the story tells how. */
export type EvidenceLink = {
  __typename?: 'EvidenceLink';
  /** TypeID with the prefix `link`. */
  id: Scalars['ID']['output'];
  /** Code of the indicator, e.g. `RE-01`. */
  indicator: Scalars['String']['output'];
  /** The community. */
  scope: Scalars['ID']['output'];
  /** The period of the value, e.g. `2010-Q2`. */
  period: Scalars['String']['output'];
  /** Null where the viewer may not read it. */
  story?: Maybe<ValueStory>;
  /** Null where the viewer may not read it, or reads a version without it. */
  step?: Maybe<StoryStep>;
  /** How the step bears on the value. */
  relation: LinkRelation;
  /** Null for readers outside of the community, evaluators excepted. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who linked the two. Null where validation did, and for readers outside of the community, evaluators excepted. */
  author?: Maybe<Person>;
  /** Whether the validation of the story made it. */
  isAutomatic: Scalars['Boolean']['output'];
  /** When the two were linked. */
  createdAt: Scalars['DateTime']['output'];
};

/** What an indicator comes to in one scope and period. Late events make a new version; earlier ones stay readable. */
export type IndicatorValue = {
  __typename?: 'IndicatorValue';
  /** The steps of stories that bear on the value, oldest link first, as far as the viewer may see them. */
  evidence: Array<EvidenceLink>;
  /** TypeID with the prefix `value`; null while nothing has ever been computed for this scope and period. */
  id?: Maybe<Scalars['ID']['output']>;
  /** The definition, in its present version. */
  definition: IndicatorDefinition;
  /** Code of the indicator. */
  code: Scalars['String']['output'];
  /** Id of that of which it is. */
  scope: Scalars['ID']['output'];
  /** What that is taken as. */
  scopeKind: ScopeKind;
  /** The period, e.g. `2010-Q2`. */
  period: Scalars['String']['output'];
  /** The value; null with a reason. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Unit of the value: that of the indicator, or the currency. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What is divided or counted; null for medians and percentiles. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** What it is divided by; null where nothing is. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** On how many persons, questions, stories … it stands; null where that is masked. */
  n?: Maybe<Scalars['Int']['output']>;
  /** Why there is no value. */
  reason?: Maybe<IndicatorReason>;
  /** Figures beside the value. */
  parts: Array<IndicatorPart>;
  /** Counts up whenever the value became another; 0 while nothing has ever been computed. */
  version: Scalars['Int']['output'];
  /** Version of the definition by which it was computed. */
  definitionVersion: Scalars['Int']['output'];
  /** When this version was computed. */
  computedAt?: Maybe<Scalars['DateTime']['output']>;
  /** This version and those before it, newest first. */
  versions: IndicatorValueVersionConnection;
  /**
   * The events from which the value is folded, in the order in which Kolo learned of them: those of the period, and where the indicator joins
   * what happened at any time, those of the whole life. For evaluators of the tenant and operators. Null for a value that is made of other
   * scopes.
   */
  events?: Maybe<TracedEventConnection>;
};


/** What an indicator comes to in one scope and period. Late events make a new version; earlier ones stay readable. */
export type IndicatorValueVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What an indicator comes to in one scope and period. Late events make a new version; earlier ones stay readable. */
export type IndicatorValueEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An account of how something in a community went through the cycles of value for one person. */
export type ValueStory = {
  __typename?: 'ValueStory';
  /** The values that the story bears on, oldest link first. */
  links: Array<EvidenceLink>;
  /** TypeID with the prefix `story`. */
  id: Scalars['ID']['output'];
  /** The community in which it is told. */
  community: Community;
  /** Who tells it. Null for readers outside of the community, evaluators excepted. */
  teller?: Maybe<Person>;
  /** What it is about. */
  template: StoryTemplate;
  /** The language it is told in (BCP 47). */
  language: Scalars['String']['output'];
  /** Its title, if it has one. */
  title?: Maybe<Scalars['String']['output']>;
  /** Who gained by it. */
  beneficiaries: Array<BeneficiaryLevel>;
  /** Who may read it. */
  consent: StoryConsent;
  /** Of the version that the viewer reads. */
  status: StoryStatus;
  /** Which version the viewer reads: while the teller works on a new one, others go on reading the one that was validated. */
  version: Scalars['Int']['output'];
  /** Its steps, in the order in which the teller put them. */
  steps: Array<StoryStep>;
  /** The persons who confirmed this version. Empty for readers outside of the community, evaluators excepted. */
  validatedBy: Array<Person>;
  /** When the version that the viewer reads was confirmed. */
  validatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the teller began it. */
  startedAt: Scalars['DateTime']['output'];
  /** When it was last handed in. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it came back. For the teller. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** Distinct cycles with a step that happened / cycles of the framework that the community works with. No story has to be complete. */
  completeness: Scalars['Float']['output'];
  /** Every version that was validated, oldest first. For the teller, leaders and evaluators; empty for others. */
  versions: Array<StoryVersion>;
  /** Whether the viewer may change it, and who may read it. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** Whether the viewer may hand it in now. */
  viewerCanSubmit: Scalars['Boolean']['output'];
  /** Whether it waits for the viewer: named in it, a colleague of the teller, or a keeper where it names nobody. */
  viewerCanValidate: Scalars['Boolean']['output'];
  /** Whether the viewer may publish it now. */
  viewerCanPublish: Scalars['Boolean']['output'];
};

/** A step of a story, a value, and how the one bears on the other. */
export type LinkEvidenceInput = {
  /** Required. Code of the indicator, e.g. `RE-01`. */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** Required. The community. */
  scope?: InputMaybe<Scalars['ID']['input']>;
  /** Required. A period that the indicator has values for, e.g. `2010-Q2`. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Required. */
  storyId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  stepId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  relation?: InputMaybe<LinkRelation>;
  /** At most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new link. */
export type LinkEvidencePayload = {
  __typename?: 'LinkEvidencePayload';
  /** The new link. */
  link?: Maybe<EvidenceLink>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** What learning together creates, in cycles. They are no ladder: a story may begin in any cycle and skip some. */
export type ValueCycle =
  /** How do people come to see their place, whom they could learn with, and why it matters? */
  | 'ORIENTING'
  /** What happened, and was it worthwhile in itself? */
  | 'IMMEDIATE'
  /** What was gained that may be used later? */
  | 'POTENTIAL'
  /** What was tried in practice? */
  | 'APPLIED'
  /** What did it change in performance? */
  | 'REALIZED'
  /** Did it change what counts as success, or the frame itself? Called reframing in the version of 2011. */
  | 'TRANSFORMATIVE'
  /** What makes the learning possible? */
  | 'ENABLING'
  /** How good is the conversation with those whose strategy it touches? */
  | 'STRATEGIC';

/** A version of the value-creation framework: which cycles a community looks at. Nothing is deleted by choosing the other. */
export type ValueFramework =
  /** IMMEDIATE, POTENTIAL, APPLIED, REALIZED and TRANSFORMATIVE (then called reframing). */
  | 'FIVE_2011'
  /** All eight cycles. */
  | 'EIGHT_2020';

/** A community of practice or a network; it belongs to the communities service. */
export type Community = {
  __typename?: 'Community';
  /** The version of the framework that the community works with; EIGHT_2020 until its leaders choose. */
  framework?: Maybe<ValueFramework>;
  /**
   * The matrix of the community, with those under it where there are any, for a period (`2013-H1`, `2010-Q2`, `2010`, `L` …), in its own
   * version of the framework if none is given.
   */
  matrix?: Maybe<ValueMatrix>;
  /**
   * Who turned to whom in this community in a period, in figures. A community that has others under it is taken with these: everybody counts
   * once, and whoever is a member of one of them may turn to a member of another. Computed by workers some seconds after something changed.
   * Null where the viewer has nothing to do with the community.
   */
  network?: Maybe<Network>;
  /** TypeID with the prefix `community`. */
  id: Scalars['ID']['output'];
  /** The stories of the community that the viewer may read, newest first. `first`: at most 100. */
  stories?: Maybe<ValueStoryConnection>;
  /** Its surveys, newest first, those of its activities and cohorts among them. Null where the viewer has nothing to do with it. */
  surveys?: Maybe<SurveyConnection>;
};


/** A community of practice or a network; it belongs to the communities service. */
export type CommunityMatrixArgs = {
  period: Scalars['String']['input'];
  framework?: InputMaybe<ValueFramework>;
};


/** A community of practice or a network; it belongs to the communities service. */
export type CommunityNetworkArgs = {
  period: Scalars['String']['input'];
  as?: InputMaybe<ScopeKind>;
};


/** A community of practice or a network; it belongs to the communities service. */
export type CommunityStoriesArgs = {
  status?: InputMaybe<StoryStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A community of practice or a network; it belongs to the communities service. */
export type CommunitySurveysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A community and the version that it chooses. */
export type ChooseFrameworkInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  framework?: InputMaybe<ValueFramework>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The community after the choice. */
export type ChooseFrameworkPayload = {
  __typename?: 'ChooseFrameworkPayload';
  /** The community after the choice. */
  community?: Maybe<Community>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** What an indicator comes to in a scope and period. Null where the viewer may not see the scope, or it does not exist. */
  indicator?: Maybe<IndicatorValue>;
  /**
   * What indicators come to in one scope and period, in the order of their codes: all that are computed for it, or some of them. Null
   * where the viewer may not see the scope, or it does not exist.
   */
  indicators?: Maybe<Array<IndicatorValue>>;
  /** The definition of every indicator that Kolo computes. */
  indicatorDefinitions: Array<IndicatorDefinition>;
  /**
   * The matrix of anything that figures are of, in a period: `2013-H1`, `2010-Q2`, `2010`, `L` … Who may read its figures may read it. Null where
   * the viewer may not, or it does not exist.
   */
  matrix?: Maybe<ValueMatrix>;
  /** What the viewer did and told in a period; null for who is no person. */
  memberReport?: Maybe<MemberReport>;
  /** The leaders' view of a community; null for who is in none of its leadership groups. */
  leadersReport?: Maybe<LeadersReport>;
  /** What a community's learning was worth, for those who sponsor it; null for all others. */
  sponsorReport?: Maybe<SponsorReport>;
  /** How a value came about, for evaluators of its tenant; null for all others. */
  traceReport?: Maybe<TraceReport>;
  /** A story, or null where the viewer sees none. */
  story?: Maybe<ValueStory>;
  /**
   * The stories of a community that the viewer may read, newest first; null where the viewer has nothing to do with the community.
   * `first`: at most 100.
   */
  stories?: Maybe<ValueStoryConnection>;
  /** A survey, or null where the viewer sees none. */
  survey?: Maybe<Survey>;
  /**
   * The surveys of a community, or those after an activity, newest first: give one of the two. Null where the viewer has nothing to do
   * with it.
   */
  surveys?: Maybe<SurveyConnection>;
  /**
   * Computes a value anew from the event log and compares; changes nothing. For evaluators of the tenant and operators; null for others,
   * and where there is no such value.
   */
  verifyIndicatorValue?: Maybe<IndicatorVerification>;
};


export type QueryIndicatorArgs = {
  code: Scalars['String']['input'];
  scope: Scalars['ID']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  as?: InputMaybe<ScopeKind>;
  tenant?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryIndicatorsArgs = {
  scope: Scalars['ID']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  as?: InputMaybe<ScopeKind>;
  tenant?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMatrixArgs = {
  scope: Scalars['ID']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  framework?: InputMaybe<ValueFramework>;
  as?: InputMaybe<ScopeKind>;
  tenant?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMemberReportArgs = {
  period: Scalars['String']['input'];
};


export type QueryLeadersReportArgs = {
  community: Scalars['ID']['input'];
  period: Scalars['String']['input'];
};


export type QuerySponsorReportArgs = {
  community: Scalars['ID']['input'];
  period: Scalars['String']['input'];
};


export type QueryTraceReportArgs = {
  value: Scalars['ID']['input'];
};


export type QueryStoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStoriesArgs = {
  community: Scalars['ID']['input'];
  status?: InputMaybe<StoryStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySurveyArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySurveysArgs = {
  community?: InputMaybe<Scalars['ID']['input']>;
  activity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVerifyIndicatorValueArgs = {
  id: Scalars['ID']['input'];
};

/** What an indicator can be of. */
export type ScopeKind =
  /** One activity, with those that are a part of it. Who attended or registered, and what was made, counts where it was recorded. */
  | 'ACTIVITY'
  /** A programme, from its start to its end. */
  | 'PROGRAMME'
  /** A cohort that became a community. */
  | 'COHORT'
  /** A community by itself. */
  | 'COMMUNITY'
  /** A community with those under it; a person in several of them counts once. */
  | 'UMBRELLA'
  /** The people of an organisation. */
  | 'ORGANISATION'
  /** What happened in a territory and in those that lie in it, and what its people did. */
  | 'TERRITORY'
  /** The communities that an organisation sponsors, each in the periods in which it did. */
  | 'SPONSOR'
  /** A programme owner: all its communities, and what belongs to none of them. */
  | 'TENANT';

/** Why an indicator has no value. */
export type IndicatorReason =
  /** There is nothing to divide by, to rank or to add: no zero, but a gap. */
  | 'NO_BASE'
  /** Money in several currencies is never added up; see the parts. */
  | 'SEVERAL_CURRENCIES'
  /** Changes of measures in several units are never added up; see the parts. */
  | 'SEVERAL_UNITS'
  /** It stands on fewer than 5 persons, or one that does could be had from it and others; and the viewer reads it as a sponsor. */
  | 'MASKED'
  /**
   * The viewer reads it as a sponsor, and the period, or the longest one around it for which the indicator is computed, is not over: its
   * months and quarters are shown with their half-year, a programme when it has ended, life never. Until then nothing is told of it, not
   * even whether there is something.
   */
  | 'STILL_OPEN';

/** A figure beside a value: the sum in one currency, the median beside a sum, the value of one cohort. */
export type IndicatorPart = {
  __typename?: 'IndicatorPart';
  /** What it is of: `EUR`, `MEDIAN_PER_STORY`, a version of the framework, the id of a cohort. */
  key: Scalars['String']['output'];
  /** The figure. */
  value?: Maybe<Scalars['Float']['output']>;
  /** What is divided or counted. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** What it is divided by; null where nothing is. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** On how many observations it stands. */
  n: Scalars['Int']['output'];
  /** Its unit, where it is not that of the indicator. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A value as it was at some time. */
export type IndicatorValueVersion = {
  __typename?: 'IndicatorValueVersion';
  /** Counts up from 1. */
  version: Scalars['Int']['output'];
  /** Version of the definition by which it was computed. */
  definitionVersion: Scalars['Int']['output'];
  /** The value; null with a reason. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Unit of the value. */
  unit?: Maybe<Scalars['String']['output']>;
  /** What is divided or counted; null for medians and percentiles. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** What it is divided by; null where nothing is. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** On how many observations it stands; null where that is masked. */
  n?: Maybe<Scalars['Int']['output']>;
  /** Why there is no value. */
  reason?: Maybe<IndicatorReason>;
  /** Figures beside the value. */
  parts: Array<IndicatorPart>;
  /** When it was computed. */
  computedAt: Scalars['DateTime']['output'];
};

/** A page of the versions of a value. */
export type IndicatorValueVersionConnection = {
  __typename?: 'IndicatorValueVersionConnection';
  /** The versions with their cursors. */
  edges: Array<IndicatorValueVersionEdge>;
  /** The versions. */
  nodes: Array<IndicatorValueVersion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many versions there are. */
  totalCount: Scalars['Int']['output'];
};

/** A version in a page. */
export type IndicatorValueVersionEdge = {
  __typename?: 'IndicatorValueVersionEdge';
  /** The version. */
  node: IndicatorValueVersion;
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
};

/** How an indicator is come by. */
export type IndicatorMode =
  /** Computed from what happened. */
  | 'AUTOMATIC'
  /** Reported by people. */
  | 'REPORTED'
  /** From both. */
  | 'MIXED';

/** Which way is better. */
export type IndicatorDirection =
  /** More is better. */
  | 'UP'
  /** Less is better. */
  | 'DOWN'
  /** Neither: it informs. */
  | 'INFORM';

/** What an indicator is: the same for everyone. */
export type IndicatorDefinition = {
  __typename?: 'IndicatorDefinition';
  /** Code in the catalogue of value-creation indicators, e.g. `IM-08`. */
  code: Scalars['String']['output'];
  /** Counts up when the indicator comes to something else for the same events. */
  version: Scalars['Int']['output'];
  /** Its name, in the viewer's language. */
  title: Scalars['String']['output'];
  /** Its name in every language that there is. */
  titles: Array<LocalizedText>;
  /** The row of the matrix that it stands in; null for indicators about the matrix itself. */
  cycle?: Maybe<ValueCycle>;
  /** What the value counts, e.g. `persons`, `hours`, `pairs`; `points` of a scale, `ratio` (0 to 1), or `currency` where the value names one. */
  unit: Scalars['String']['output'];
  /** Which way is better. */
  direction: IndicatorDirection;
  /** How it is come by. */
  mode: IndicatorMode;
  /** How it is computed, in one sentence. */
  formula: Scalars['String']['output'];
  /** Where the theme comes from. */
  source: Scalars['String']['output'];
  /** The kinds of period it is computed for: `M`, `Q`, `H`, `Y`, `D7`, `C+30`, `P`, `MODULE`, `L` … */
  periods: Array<Scalars['String']['output']>;
  /** The kinds of scope it is computed for. */
  scopes: Array<ScopeKind>;
};


/** What an indicator is: the same for everyone. */
export type IndicatorDefinitionPeriodsArgs = {
  scope?: InputMaybe<ScopeKind>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * An indicator came to something else in a scope, some moments after what it counts was stored. Ends with FORBIDDEN once the viewer
   * may not see the scope any more. Sponsors are told of periods that are over (see `STILL_OPEN`). Null with `extensions.gap`: something
   * may have been missed, and what is shown is to be read anew.
   */
  indicatorUpdated?: Maybe<IndicatorValue>;
};


export type SubscriptionIndicatorUpdatedArgs = {
  scope: Scalars['ID']['input'];
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  periods?: InputMaybe<Array<Scalars['String']['input']>>;
  as?: InputMaybe<ScopeKind>;
  tenant?: InputMaybe<Scalars['ID']['input']>;
};

/** What a cell of the matrix lacks. A gap is no zero: it asks for a story or for a figure. */
export type MatrixGap =
  /** There are a figure and a story. */
  | 'NONE'
  /** A story tells of it, and no figure shows it. */
  | 'NO_VALUE'
  /** A figure shows it, and no validated story tells how. */
  | 'NO_STEP'
  /** There is neither. */
  | 'EMPTY';

/**
 * What the learning of a community, or of anything else that figures are of, was worth in a period: one row for each cycle, figures beside
 * stories. Which stories are those of a scope:
 *
 * - COMMUNITY: what is told in it; UMBRELLA: also in those under it; TENANT: in all its communities.
 * - SPONSOR: what tellers agreed to show sponsors, told in the communities that the organisation sponsored in the period.
 * - ORGANISATION and TERRITORY: what those told who worked there when their story was validated; of a territory also those in the
 *   territories that lie in it.
 * - ACTIVITY: stories of which a step refers to it or to a part of it, with all their steps.
 * - PROGRAMME: the same, of the programme, its cohorts and its activities. COHORT: what its persons told in its community.
 *
 * In the matrix of an organisation, a territory or a cohort a story would tell where its teller belongs: steps and links show there to those
 * who may know who told it, others learn how many steps there are, and sponsors nothing.
 */
export type ValueMatrix = {
  __typename?: 'ValueMatrix';
  /** Id of that of which it is. */
  scope: Scalars['ID']['output'];
  /** What that is taken as. */
  scopeKind: ScopeKind;
  /**
   * The community that it is about, or in which what it is about lies; null for organisations, territories, tenants, and programmes and
   * activities of no community.
   */
  community?: Maybe<Community>;
  /** The period, e.g. `2013-H1`. */
  period: Scalars['String']['output'];
  /** Which version of the framework it shows. */
  framework: ValueFramework;
  /** In the order of the cycles. */
  cells: Array<MatrixCell>;
  /** Cells with at least one value and one step of a validated story / cells. */
  coverage: Scalars['Float']['output'];
  /**
   * What asks for a story: values of periods that are over, which moved by 30 % or more against the period before and to which no step of a
   * story is linked. A period in which nothing happened has moved too, when something did before. For members, leaders and organisers;
   * empty for others. Start a story from one by `promptedBy` of `startStory`.
   */
  prompts: Array<StoryPrompt>;
};

/** A value that moved, and that no story tells about so far. */
export type StoryPrompt = {
  __typename?: 'StoryPrompt';
  /** Code of the indicator, e.g. `IM-01`. */
  indicator: Scalars['String']['output'];
  /** Its definition. */
  definition: IndicatorDefinition;
  /** What it came to in the period before. */
  from: Scalars['Float']['output'];
  /** What it came to. */
  to: Scalars['Float']['output'];
  /** By which part of `from` it moved: 0.3 for 30 % more, -0.3 for 30 % less; null where it was 0. */
  change?: Maybe<Scalars['Float']['output']>;
  /** The period in which it came to `to`, e.g. `2010-Q2`. */
  window: Scalars['String']['output'];
  /** The period of the same kind before. */
  windowBefore: Scalars['String']['output'];
};

/** One cycle of a matrix: figures that tell that something moved, stories that tell how. */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** The cycle. */
  cycle: ValueCycle;
  /**
   * The values of the cycle's indicators, as `indicator` answers them. An indicator that has none for the whole period has those of the
   * shorter periods in it. What was never computed (`version` 0), because nothing that it counts happened, is shown and fills no gap.
   */
  values: Array<IndicatorValue>;
  /** Steps of validated stories that happened in the period, newest first, as far as the viewer may read the stories. */
  steps: Array<StoryStep>;
  /** How many steps there are, whoever may read them; for sponsors those that they may read. */
  stepCount?: Maybe<Scalars['Int']['output']>;
  /**
   * What links stories to the values of the cell, newest first, as far as the viewer may see it: of what is made of communities, all that
   * leads to values of these; of other scopes, what their stories are linked to.
   */
  links: Array<EvidenceLink>;
  /** What the cell lacks, whoever may read its stories. */
  gap: MatrixGap;
};


/** One cycle of a matrix: figures that tell that something moved, stories that tell how. */
export type MatrixCellStepsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One cycle of a matrix: figures that tell that something moved, stories that tell how. */
export type MatrixCellLinksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * The network of a community, or of one with those under it, in a period. A tie goes from a to b when, in the period, a replied to a post of b or answered a question of b,
 * both being members at some moment of it; however often, it is one tie. Reactions and views make none. Events that come late make a new
 * version. Density falls as a network grows: compare like sizes. An uneven participation is not bad by itself.
 */
export type Network = {
  __typename?: 'Network';
  /** The community. */
  community: Community;
  /** Whether it is of the community by itself (COMMUNITY) or with those under it (UMBRELLA). */
  scopeKind: ScopeKind;
  /** Code of the period. */
  period: Scalars['String']['output'];
  /**
   * Whoever was a member at some moment of the period, called n below; null while nothing has been computed, because
   * nothing has happened; and where that is masked.
   */
  members?: Maybe<Scalars['Int']['output']>;
  /** m, the number of ties. Formula: ordered pairs of members (a, b) of which a turned to b. Source: replies and answers. */
  ties: NetworkFigure;
  /** Formula: m / (n (n - 1)), 0 to 1; no value for fewer than 2 members. Source: replies, answers and memberships. */
  density: NetworkFigure;
  /** Formula: ties that are answered by a tie back / m, 0 to 1. Source: replies and answers. */
  reciprocity: NetworkFigure;
  /** How far ties stay inside of groups, for each way to group the members. */
  groupings: Array<NetworkGrouping>;
  /**
   * How unevenly members take part: Gini coefficient of the contributions of all members, also of those who made none. Formula: for n members
   * in ascending order of their contributions x(i), (2 Σ i x(i) - (n + 1) Σ x) / (n Σ x); 0 where all contribute alike, near 1 where one does
   * everything. Source: contributions. (IM-10 is 1 minus it among those with at least one.)
   */
  participationGini: NetworkFigure;
  /**
   * Median hours from the posts and questions of the period to the first reply or answer by somebody else, over those that have one;
   * n is how many these are. Reactions do not count. Source: posts, replies, questions and answers.
   */
  medianFirstReplyHours: NetworkFigure;
  /**
   * The members on whom most of the shortest ways between others lead, highest first; nobody whose betweenness is 0. At most 20. Those who
   * lead the community (of several, the one above) read it and nobody else: it is for asking somebody, not for ranking.
   * Null where members times ties are more than 5,000,000,000, which would take too long.
   */
  brokers?: Maybe<Array<NetworkBroker>>;
  /** Counts up whenever a figure became another; 0 while nothing has been computed. */
  version: Scalars['Int']['output'];
  /** Version of these definitions by which it was computed. */
  definitionVersion: Scalars['Int']['output'];
  /** When this version was computed. */
  computedAt?: Maybe<Scalars['DateTime']['output']>;
  /** This version and those before it, newest first. A sponsor reads the present one alone. */
  versions: NetworkVersionConnection;
};


/**
 * The network of a community, or of one with those under it, in a period. A tie goes from a to b when, in the period, a replied to a post of b or answered a question of b,
 * both being members at some moment of it; however often, it is one tie. Reactions and views make none. Events that come late make a new
 * version. Density falls as a network grows: compare like sizes. An uneven participation is not bad by itself.
 */
export type NetworkBrokersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * The network of a community, or of one with those under it, in a period. A tie goes from a to b when, in the period, a replied to a post of b or answered a question of b,
 * both being members at some moment of it; however often, it is one tie. Reactions and views make none. Events that come late make a new
 * version. Density falls as a network grows: compare like sizes. An uneven participation is not bad by itself.
 */
export type NetworkVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A figure of a network. */
export type NetworkFigure = {
  __typename?: 'NetworkFigure';
  /** The value; null with a reason. */
  value?: Maybe<Scalars['Float']['output']>;
  /** What is divided or counted; null for a median. */
  numerator?: Maybe<Scalars['Float']['output']>;
  /** What it is divided by; null where nothing is. */
  denominator?: Maybe<Scalars['Float']['output']>;
  /** How many members, ties or first replies it stands on; null where that is masked. */
  n?: Maybe<Scalars['Int']['output']>;
  /**
   * Why there is no value. A sponsor reads no figure that tells of fewer than 5 persons, by itself or by its difference from that of a longer
   * period, of a part of it, of the umbrella or of a community under it; 12 ties and fewer may be of 4 persons.
   */
  reason?: Maybe<IndicatorReason>;
};

/** By what members are grouped. */
export type NetworkGroupingKind =
  /** The city or municipality from which a member comes; where it is in none, the territory itself. */
  | 'MUNICIPALITY'
  /** The organisation for which a member works. */
  | 'ORGANISATION'
  /** The country from which a member comes. */
  | 'COUNTRY'
  /** The cohort with which a member joined. */
  | 'COHORT';

/**
 * The E-I index of a network: whether ties reach out of groups or stay inside. A member belongs to the group that was told when they joined or
 * last turned to somebody in the period, whatever is newer; ties with somebody whose group is not known are left out.
 */
export type NetworkGrouping = {
  __typename?: 'NetworkGrouping';
  /** By what members are grouped. */
  by: NetworkGroupingKind;
  /** E, ties between members of different groups; null where that is masked. */
  external?: Maybe<Scalars['Int']['output']>;
  /** I, ties between members of one group; null where that is masked. */
  internal?: Maybe<Scalars['Int']['output']>;
  /** Formula: (E - I) / (E + I); -1 where all ties stay inside, 1 where all reach out. Source: replies, answers and where members come from. */
  index: NetworkFigure;
  /**
   * What the index would be if everybody with a known group turned to everybody else alike. Formula: for groups of sizes s with N members in
   * all, 1 - 2 Σ s (s - 1) / (N (N - 1)). An index above it reaches out more than the sizes of the groups alone explain. A sponsor reads it,
   * and how many groups there are, for half-years and where no group is smaller than 5.
   */
  expected: NetworkFigure;
  /** How many groups there are; null where that is masked. */
  groups?: Maybe<Scalars['Int']['output']>;
};

/** A member who stands between others. */
export type NetworkBroker = {
  __typename?: 'NetworkBroker';
  /** The member. */
  person: Person;
  /**
   * Formula: Σ g(j, i, k) / g(j, k) over all pairs of other members j and k, divided by (n - 1) (n - 2) / 2; g(j, k) are the shortest ways
   * between them and g(j, i, k) those that lead over this member i. Ties are taken both ways. 0 to 1. Source: replies and answers.
   */
  betweenness: Scalars['Float']['output'];
  /** How many members have a tie with them, in either direction. */
  neighbours: Scalars['Int']['output'];
};

/** The figures of a network as they were at some time; who the brokers were is not kept. */
export type NetworkVersion = {
  __typename?: 'NetworkVersion';
  /** Counts up from 1. */
  version: Scalars['Int']['output'];
  /** Version of the definitions by which it was computed. */
  definitionVersion: Scalars['Int']['output'];
  /** Members of the period. */
  members?: Maybe<Scalars['Int']['output']>;
  /** As in `Network`. */
  ties: NetworkFigure;
  /** As in `Network`. */
  density: NetworkFigure;
  /** As in `Network`. */
  reciprocity: NetworkFigure;
  /** As in `Network`. */
  groupings: Array<NetworkGrouping>;
  /** As in `Network`. */
  participationGini: NetworkFigure;
  /** As in `Network`. */
  medianFirstReplyHours: NetworkFigure;
  /** When it was computed. */
  computedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of the versions of a network. */
export type NetworkVersionConnection = {
  __typename?: 'NetworkVersionConnection';
  /** The versions with their cursors. */
  edges: Array<NetworkVersionEdge>;
  /** The versions. */
  nodes: Array<NetworkVersion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many versions there are. */
  totalCount: Scalars['Int']['output'];
};

/** A version in a page. */
export type NetworkVersionEdge = {
  __typename?: 'NetworkVersionEdge';
  /** The version. */
  node: NetworkVersion;
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
};

/** A person; belongs to the identity service. */
export type Person = {
  __typename?: 'Person';
  /** TypeID with the prefix `person`. */
  id: Scalars['ID']['output'];
  /** The viewer's own stories, newest first; null on other persons. `first`: at most 100. */
  stories?: Maybe<ValueStoryConnection>;
};


/** A person; belongs to the identity service. */
export type PersonStoriesArgs = {
  status?: InputMaybe<StoryStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An activity or session; belongs to the activities service. */
export type Activity = {
  __typename?: 'Activity';
  /** TypeID with the prefix `activity`. */
  id: Scalars['ID']['output'];
  /** The surveys after it, newest first. Null where the viewer has nothing to do with it. */
  surveys?: Maybe<SurveyConnection>;
};


/** An activity or session; belongs to the activities service. */
export type ActivitySurveysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** As what a report is exported. */
export type ReportFormat =
  /** A table for a spreadsheet: RFC 4180, UTF-8, with headings in the viewer's language. */
  | 'CSV'
  /** Data for machines. */
  | 'JSON';

/**
 * A report as a file, with the definitions of all that it shows: names, units and reasons in the viewer's language (as JSON: codes, and names in
 * all languages), the formula in English. Of steps of stories it holds the newest 1,000 that the viewer may read.
 */
export type ReportExport = {
  __typename?: 'ReportExport';
  /** A name for the file. */
  fileName: Scalars['String']['output'];
  /** Its media type, e.g. `application/json`. */
  mediaType: Scalars['String']['output'];
  /** All of it. */
  text: Scalars['String']['output'];
};

/** What is counted of a member. */
export type MemberFigureKind =
  /** Posts, replies, answers, artefacts, resources, exercises and stories. */
  | 'CONTRIBUTIONS'
  /** Activities at which they were recorded as present. */
  | 'ACTIVITIES_ATTENDED'
  /** Certificates that hold. */
  | 'CERTIFICATES'
  /** Stories that they began. */
  | 'STORIES_TOLD'
  /** Those of them of which a version was validated. */
  | 'STORIES_VALIDATED';

/** What the viewer did in one community. */
export type MemberFigure = {
  __typename?: 'MemberFigure';
  /** The community. */
  community: Community;
  /** What is counted. */
  what: MemberFigureKind;
  /** How often. */
  count: Scalars['Int']['output'];
};

/** What the viewer did and told in a period: something to look back on, and to show an employer. It compares them with nobody. */
export type MemberReport = {
  __typename?: 'MemberReport';
  /** The period, e.g. `2013-H1`. */
  period: Scalars['String']['output'];
  /** What they did, community by community. */
  figures: Array<MemberFigure>;
  /** The stories that they began in the period, newest first; at most 100. */
  stories: Array<ValueStory>;
  /** The report as a file. */
  export: ReportExport;
};


/** What the viewer did and told in a period: something to look back on, and to show an employer. It compares them with nobody. */
export type MemberReportExportArgs = {
  format: ReportFormat;
};

/** What leaders look at to decide what to change. */
export type LeadersReport = {
  __typename?: 'LeadersReport';
  /** The matrix of the community, with what asks for a story. */
  matrix: ValueMatrix;
  /** The rows of it that lack a value, a step of a validated story, or both. */
  gaps: Array<MatrixCell>;
  /** The report as a file. */
  export: ReportExport;
};


/** What leaders look at to decide what to change. */
export type LeadersReportExportArgs = {
  format: ReportFormat;
};

/**
 * What a sponsor may show others of a community. It holds no figure of fewer than 5 persons, whoever reads it, and of stories what
 * their tellers agreed to show sponsors.
 */
export type SponsorReport = {
  __typename?: 'SponsorReport';
  /** The community. */
  community: Community;
  /** The period, e.g. `2013-H1`. */
  period: Scalars['String']['output'];
  /** What indicators come to, as far as sponsors are shown it. */
  values: Array<IndicatorValue>;
  /** The validated stories that tell of the period, newest first; at most 100. */
  stories: Array<ValueStory>;
  /** The report as a file. */
  export: ReportExport;
};


/**
 * What a sponsor may show others of a community. It holds no figure of fewer than 5 persons, whoever reads it, and of stories what
 * their tellers agreed to show sponsors.
 */
export type SponsorReportExportArgs = {
  format: ReportFormat;
};

/** Whether a value holds: its definition, what it was folded from, and what the event log gives. */
export type TraceReport = {
  __typename?: 'TraceReport';
  /** The value, with the events behind it. */
  value: IndicatorValue;
  /** What the event log gives. */
  verification: IndicatorVerification;
  /** The report as a file, with up to 1000 events. */
  export: ReportExport;
};


/** Whether a value holds: its definition, what it was folded from, and what the event log gives. */
export type TraceReportExportArgs = {
  format: ReportFormat;
};

/** What was found, best first. Everything in it exists for the viewer. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** What was asked, as services tell it each other. */
  request: Scalars['String']['output'];
  /** What value found. */
  valueHits?: Maybe<Array<Scalars['String']['output']>>;
};

/** What a story is about. */
export type StoryTemplate =
  /** My participation as a whole. */
  | 'PERSONAL_NARRATIVE'
  /** One thing, from what happened to what came of it. */
  | 'SPECIFIC_STORY';

/** DRAFT → SUBMITTED → VALIDATED or RETURNED → PUBLISHED. A change of a validated story is a new version, in DRAFT. */
export type StoryStatus =
  /** Its teller works on it. */
  | 'DRAFT'
  /** Lies with those whom it names, or with colleagues of the teller, to be confirmed. */
  | 'SUBMITTED'
  /** Came back to its teller with a reason. */
  | 'RETURNED'
  /** Confirmed: its numbers count. */
  | 'VALIDATED'
  /** Confirmed, and shown by the teller or the leaders as one of the stories of the community. */
  | 'PUBLISHED';

/** Who may read a story. Each includes those before it. */
export type StoryConsent =
  /** The teller alone. */
  | 'PRIVATE'
  /** Members, alumni and leaders of the community. */
  | 'COMMUNITY'
  /** Sponsors and evaluators too, once it is validated. */
  | 'SPONSOR'
  /** Every signed-in person of the programme owner, once it is validated. */
  | 'PUBLIC';

/** Who gained by something. */
export type BeneficiaryLevel =
  /** The person who tells of it. */
  | 'SELF'
  /** Where that person works. */
  | 'INSTITUTION'
  /** Their country. */
  | 'COUNTRY';

/** Value may be positive, null or negative. */
export type StepSign =
  /** It was of value. */
  | 'POSITIVE'
  /** It made no difference. */
  | 'NULL'
  /** It cost more than it gave. */
  | 'NEGATIVE';

/** Whether a step tells of what was, or of what is hoped for. */
export type StepMode =
  /** It happened. */
  | 'ACTUAL'
  /** The teller hopes for it. Kolo asks what became of it 90 days after it was told. */
  | 'ASPIRATION';

/** The kinds of capital that potential value is made of. */
export type CapitalKind =
  /** Skills, inspiration, confidence. */
  | 'PERSONAL'
  /** Contacts and trust. */
  | 'RELATIONSHIPS'
  /** Documents and tools. */
  | 'RESOURCES'
  /** How others see one. */
  | 'REPUTATION'
  /** The ability to learn. */
  | 'LEARNING';

/** What a number in a story counts. */
export type EffectMeasure =
  /** Hours saved, or lost in a step of negative sign. */
  | 'HOURS'
  /** Money saved, or lost in a step of negative sign, in the currency it was saved in. It is never converted. */
  | 'MONEY';

/** A measure that changed. */
export type ChangeMeasure =
  /** The outcome by which a plan itself is measured, against its baseline. */
  | 'PLAN_OUTCOME'
  /** A public statistic that the work targets, against the year before. */
  | 'PUBLIC_STATISTIC';

/** In what the outcome of a plan or a public statistic is counted. */
export type OutcomeUnit =
  /** Parts of a hundred. */
  | 'PERCENT'
  /** Parts of a thousand. */
  | 'PER_THOUSAND'
  /** Persons. */
  | 'PERSONS'
  /** Households. */
  | 'HOUSEHOLDS'
  /** Organisations. */
  | 'ORGANISATIONS'
  /** Events. */
  | 'EVENTS'
  /** Cases, requests, complaints. */
  | 'CASES'
  /** Points of a scale. */
  | 'POINTS'
  /** Days. */
  | 'DAYS'
  /** Hours. */
  | 'HOURS';

/** What may cite or follow what a community worked out. */
export type PolicyDocument =
  /** A law, by-law, order or standard. */
  | 'RULE'
  /** A strategy, programme or plan of a body. */
  | 'STRATEGY'
  /** What a body or post is charged with. */
  | 'MANDATE';

/** How a contribution reached Kolo. All count the same. */
export type ContributionChannel =
  /** Typed in on the web. */
  | 'WEB'
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS'
  /** On paper. */
  | 'PRINT'
  /** Through somebody who speaks for the member. */
  | 'PROXY';

/** A number that a step names. */
export type StepEffect = {
  __typename?: 'StepEffect';
  /** What it counts. */
  measure: EffectMeasure;
  /** A decimal number with at most two digits after the point: `40`, `300.5`. */
  amount: Scalars['String']['output'];
  /** ISO 4217; null for HOURS. */
  currency?: Maybe<Scalars['String']['output']>;
};

/** How something that is measured changed. */
export type StepChange = {
  __typename?: 'StepChange';
  /** What changed. */
  measure: ChangeMeasure;
  /** The year of the plan or of the statistic, by which it counts. */
  year: Scalars['Int']['output'];
  /** What it was at the start of the plan, or in the year before: a decimal number with at most two digits after the point. */
  baseline: Scalars['String']['output'];
  /** What it is in that year. */
  amount: Scalars['String']['output'];
  /** In what both are counted. */
  unit: OutcomeUnit;
  /** What is measured and where it can be looked up, in the teller's words. */
  source?: Maybe<Scalars['String']['output']>;
};

/** A document that cites or follows what the community worked out. */
export type StepDocument = {
  __typename?: 'StepDocument';
  /** What it is. */
  kind: PolicyDocument;
  /** How it can be found, in the teller's words. */
  citation: Scalars['String']['output'];
};

/** A version of a story as it was validated. */
export type StoryVersion = {
  __typename?: 'StoryVersion';
  /** Counts up from 1; a version that was never confirmed is left out. */
  version: Scalars['Int']['output'];
  /** The language it was told in (BCP 47). */
  language: Scalars['String']['output'];
  /** Its title then. */
  title?: Maybe<Scalars['String']['output']>;
  /** Who gained, as told then. */
  beneficiaries: Array<BeneficiaryLevel>;
  /** Its steps then. */
  steps: Array<StoryStep>;
  /** Who confirmed it. */
  validatedBy: Array<Person>;
  /** When it was confirmed. */
  validatedAt: Scalars['DateTime']['output'];
};

/** A story in a page. */
export type ValueStoryEdge = {
  __typename?: 'ValueStoryEdge';
  /** The story. */
  node: ValueStory;
  /** Give it as `after` to read on from here. */
  cursor: Scalars['String']['output'];
};

/** A page of stories. */
export type ValueStoryConnection = {
  __typename?: 'ValueStoryConnection';
  /** The stories with their cursors. */
  edges: Array<ValueStoryEdge>;
  /** The stories. */
  nodes: Array<ValueStory>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many the viewer reads; for organisers outside of the community, how many there are beside drafts. */
  totalCount: Scalars['Int']['output'];
};

/** A number that a step names. */
export type StepEffectInput = {
  /** Required. */
  measure?: InputMaybe<EffectMeasure>;
  /** Required. A positive decimal number with at most two digits after the point, as text: `40`, `300.50`. */
  amount?: InputMaybe<Scalars['String']['input']>;
  /** Required for MONEY. ISO 4217: `UAH`, `EUR`. */
  currency?: InputMaybe<Scalars['String']['input']>;
};

/** How something that is measured changed. */
export type StepChangeInput = {
  /** Required. */
  measure?: InputMaybe<ChangeMeasure>;
  /** Required. The year of the plan or of the statistic, 1990 to 2099. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /**
   * Required. What it was at the start of the plan, or in the year before: a decimal number with at most two digits after the point, as
   * text: `-120`, `12.5`.
   */
  baseline?: InputMaybe<Scalars['String']['input']>;
  /** Required. What it is in that year, written likewise. */
  amount?: InputMaybe<Scalars['String']['input']>;
  /** Required. In what both are counted. */
  unit?: InputMaybe<OutcomeUnit>;
  /** Required for PUBLIC_STATISTIC. What is measured and where it can be looked up; at most 1000 characters. */
  source?: InputMaybe<Scalars['String']['input']>;
};

/** A document that cites or follows what the community worked out. */
export type StepDocumentInput = {
  /** Required. */
  kind?: InputMaybe<PolicyDocument>;
  /** Required. How it can be found: title, number, address; at most 1000 characters. */
  citation?: InputMaybe<Scalars['String']['input']>;
};

/** One step of a story, in one cycle. */
export type StoryStepInput = {
  /** On editing: which step of the story this is. Left out, it is a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  cycle?: InputMaybe<ValueCycle>;
  /** Whether it was of value. */
  sign?: InputMaybe<StepSign>;
  /** Whether it happened or is hoped for. */
  mode?: InputMaybe<StepMode>;
  /** Required. At most 4,000 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** When it happened, not after today; for a hope, by when. */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** For POTENTIAL only. */
  capital?: InputMaybe<CapitalKind>;
  /** At most one of each measure. */
  effects?: InputMaybe<Array<StepEffectInput>>;
  /** How a measure of a plan or a public statistic changed. */
  change?: InputMaybe<StepChangeInput>;
  /** A rule, strategy or mandate that cites or follows what the community worked out. */
  document?: InputMaybe<StepDocumentInput>;
  /** A person of the community whose practice kept the teller from a trap. */
  trapAvoidedThrough?: InputMaybe<Scalars['ID']['input']>;
  /** Another person of the community who can confirm the step. */
  personNamed?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of what the step tells of; at most 20. */
  refs?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A story as it begins. */
export type StartStoryInput = {
  /** Required. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  template?: InputMaybe<StoryTemplate>;
  /** Required. The language it is told in (BCP 47). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Who gained by it. */
  beneficiaries?: InputMaybe<Array<BeneficiaryLevel>>;
  /** Who may read it. */
  consent?: InputMaybe<StoryConsent>;
  /** Required. 1 to 30 steps. */
  steps?: InputMaybe<Array<StoryStepInput>>;
  /**
   * The value that made them tell it, e.g. one of the matrix's `prompts`. The first step that happened in its period or in the 90 days
   * before it, else the first one without a day, is linked to it by PROMPTED_BY.
   */
  promptedBy?: InputMaybe<PromptingValueInput>;
  /** The member who tells it, where a proxy, a keeper or a relaying machine types it in. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An indicator's value of the story's community. */
export type PromptingValueInput = {
  /** Required. Code of the indicator, e.g. `IM-01`. */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** Required. A period that the indicator has values for, e.g. `2010-Q2`. */
  period?: InputMaybe<Scalars['String']['input']>;
};

/** The new story. */
export type StartStoryPayload = {
  __typename?: 'StartStoryPayload';
  /** Null where the viewer, who began it for the teller, may not read it. */
  story?: Maybe<ValueStory>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** What is to be different. */
export type EditStoryInput = {
  /** Required. */
  storyId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about. */
  template?: InputMaybe<StoryTemplate>;
  /** The language it is told in (BCP 47). */
  language?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Who gained by it. */
  beneficiaries?: InputMaybe<Array<BeneficiaryLevel>>;
  /** All steps of the story, 1 to 30: one that is left out is taken out. */
  steps?: InputMaybe<Array<StoryStepInput>>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The story after the change. */
export type EditStoryPayload = {
  __typename?: 'EditStoryPayload';
  /** The story after the change. */
  story?: Maybe<ValueStory>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The story to hand in. */
export type SubmitStoryInput = {
  /** Required. */
  storyId?: InputMaybe<Scalars['ID']['input']>;
  /** Changes the consent in the same step; needed while it is PRIVATE. */
  consent?: InputMaybe<StoryConsent>;
  /** How the story reached Kolo. */
  channel?: InputMaybe<ContributionChannel>;
  /** The member who tells it, where a proxy, a keeper or a relaying machine acts for them. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The story that was handed in. */
export type SubmitStoryPayload = {
  __typename?: 'SubmitStoryPayload';
  /** Null where the viewer, who handed it in for the teller, may not read it. */
  story?: Maybe<ValueStory>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The story to confirm. */
export type ValidateStoryInput = {
  /** Required. */
  storyId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The story after the confirmation. */
export type ValidateStoryPayload = {
  __typename?: 'ValidateStoryPayload';
  /** SUBMITTED still, where others whom it names have to confirm it too. */
  story?: Maybe<ValueStory>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The story to send back, and why. */
export type ReturnStoryInput = {
  /** Required. */
  storyId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At most 1,000 characters; the teller reads it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The story that went back. */
export type ReturnStoryPayload = {
  __typename?: 'ReturnStoryPayload';
  /** Null where it is its teller's alone again: nothing of it was validated before. */
  story?: Maybe<ValueStory>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The story to publish. */
export type PublishStoryInput = {
  /** Required. */
  storyId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The published story. */
export type PublishStoryPayload = {
  __typename?: 'PublishStoryPayload';
  /** The published story. */
  story?: Maybe<ValueStory>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** A story, and who may read it from now on. */
export type ChangeStoryConsentInput = {
  /** Required. */
  storyId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. */
  consent?: InputMaybe<StoryConsent>;
  /** The member who tells it, where a proxy, a keeper or a relaying machine acts for them. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The story with its new consent. */
export type ChangeStoryConsentPayload = {
  __typename?: 'ChangeStoryConsentPayload';
  /** Null where the viewer, who changed it for the teller, may not read it. */
  story?: Maybe<ValueStory>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** What a survey is about, and whom it asks. */
export type SurveyKind =
  /** After an activity or meeting: asks those who attended it. */
  | 'PULSE'
  /** Before a programme: asks a cohort how it rates its own skills. */
  | 'SKILL_BEFORE'
  /** After a programme: asks the same cohort the same. */
  | 'SKILL_AFTER'
  /** Of a community, twice a year: asks its active members. */
  | 'HALF_YEAR'
  /** When a cohort ends, and some time after: asks the cohort. */
  | 'COHORT'
  /** Asks a cohort how well its cities work with the public. */
  | 'INTERACTION_QUALITY';

/** What can be asked. The wording is the same everywhere, so that figures can be compared. */
export type SurveyQuestion =
  /** "I am alone with this subject at work": 1 to 5. */
  | 'ISOLATION'
  /** "This subject is part of who I am at work": 1 to 5. */
  | 'IDENTIFICATION'
  /** "It was worth my time": 1 to 5. */
  | 'TIME_WORTH'
  /** "Here one can speak openly about what went wrong": 1 to 5. */
  | 'CANDOUR'
  /** How ambitious the own project is: 1 to 5. */
  | 'AMBITION'
  /** How well the own city works with its public: 1 to 5. */
  | 'INTERACTION_QUALITY'
  /** The first aim of the programme: 1 to 5. */
  | 'SKILL_1'
  /** The second aim of the programme: 1 to 5. */
  | 'SKILL_2'
  /** The third aim of the programme: 1 to 5. */
  | 'SKILL_3'
  /** The fourth aim of the programme: 1 to 5. */
  | 'SKILL_4'
  /** The fifth aim of the programme: 1 to 5. */
  | 'SKILL_5'
  /** The sixth aim of the programme: 1 to 5. */
  | 'SKILL_6'
  /** The seventh aim of the programme: 1 to 5. */
  | 'SKILL_7'
  /** The eighth aim of the programme: 1 to 5. */
  | 'SKILL_8'
  /** The ninth aim of the programme: 1 to 5. */
  | 'SKILL_9'
  /** Whether one can name a new way of working on a project: 1 for yes, 0 for no. */
  | 'NEW_APPROACH'
  /** Whether one used a contact made here for a task at work: 1 for yes, 0 for no. */
  | 'CONTACT_USED'
  /** How many tools of work with the public one uses: a number. */
  | 'TOOLS_USED';

/** How a question is answered. */
export type SurveyScale =
  /** From 1, not at all, to 5, very much so. */
  | 'FIVE_POINTS'
  /** 1 for yes, 0 for no. */
  | 'YES_NO'
  /** A number. */
  | 'COUNT';

/** Whether a survey can still be answered. */
export type SurveyStatus =
  /** It can be answered. */
  | 'OPEN'
  /** Its time is over, or somebody closed it: its results can be read. */
  | 'CLOSED';

/** Why a result is not shown. */
export type SurveyResultReason =
  /** Results are shown when the survey is closed: who looks before and after an answer would know it. */
  | 'STILL_OPEN'
  /** Fewer than 5 answered. */
  | 'MASKED';

/** A few questions, asked of some persons; each answers once. Who answered what is shown to nobody. */
export type Survey = {
  __typename?: 'Survey';
  /** TypeID with the prefix `survey`. */
  id: Scalars['ID']['output'];
  /** What it is about, and whom it asks. */
  kind: SurveyKind;
  /** The community to which it belongs; null for a programme that leads to none. */
  community?: Maybe<Community>;
  /** The activity after which it is asked. */
  activity?: Maybe<Activity>;
  /** Id of the programme. */
  programme?: Maybe<Scalars['ID']['output']>;
  /** Id of the cohort that is asked. */
  cohort?: Maybe<Scalars['ID']['output']>;
  /** Number of the module in the programme. */
  module?: Maybe<Scalars['Int']['output']>;
  /** What it asks, in this order. */
  items: Array<SurveyItem>;
  /** Whether it can still be answered. */
  status: SurveyStatus;
  /** When the persons were asked. */
  openedAt: Scalars['DateTime']['output'];
  /** From then on nobody can answer; where somebody closed it, when that was. */
  closesAt: Scalars['DateTime']['output'];
  /** How many were asked. Null for sponsors where they are fewer than 5. */
  askedCount?: Maybe<Scalars['Int']['output']>;
  /** How many answered. Null for sponsors while it is open, and where they are fewer than 5. */
  answeredCount?: Maybe<Scalars['Int']['output']>;
  /** Answered / asked; null where nobody was asked, or where the viewer is not told how many answered. */
  responseRate?: Maybe<Scalars['Float']['output']>;
  /** What it came to, question by question: when it is closed, and only of what at least 5 answered, whoever reads it. */
  results: Array<SurveyResult>;
  /** Whether the viewer has answered; null where they were not asked. */
  viewerHasAnswered?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the viewer was asked and has not answered yet. */
  viewerCanAnswer: Scalars['Boolean']['output'];
  /** Whether the viewer may close it. */
  viewerCanClose: Scalars['Boolean']['output'];
};

/** A question of a survey, as it is put. */
export type SurveyItem = {
  __typename?: 'SurveyItem';
  /** Which question. */
  question: SurveyQuestion;
  /** Its words, in the viewer's language. */
  text: Scalars['String']['output'];
  /** How it is answered. */
  scale: SurveyScale;
  /** The smallest possible answer. */
  smallest: Scalars['Int']['output'];
  /** The largest possible answer. */
  largest: Scalars['Int']['output'];
};

/** What a question of a survey came to. */
export type SurveyResult = {
  __typename?: 'SurveyResult';
  /** Which question. */
  question: SurveyQuestion;
  /** How many answered it; null where it is not shown. */
  n?: Maybe<Scalars['Int']['output']>;
  /** The mean of the answers; of yes and no the share of yes. Null where it is not shown. */
  mean?: Maybe<Scalars['Float']['output']>;
  /** How often each answer was given, from the smallest. Empty where it is not shown, and for numbers. */
  distribution: Array<SurveyAnswerCount>;
  /** Why it is not shown. */
  reason?: Maybe<SurveyResultReason>;
};

/** How often an answer was given. */
export type SurveyAnswerCount = {
  __typename?: 'SurveyAnswerCount';
  /** The answer. */
  answer: Scalars['Int']['output'];
  /** How many gave it. */
  count: Scalars['Int']['output'];
};

/** A page of surveys. */
export type SurveyConnection = {
  __typename?: 'SurveyConnection';
  /** The surveys with their cursors. */
  edges: Array<SurveyEdge>;
  /** The surveys. */
  nodes: Array<Survey>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** A survey in a list. */
export type SurveyEdge = {
  __typename?: 'SurveyEdge';
  /** The survey. */
  node: Survey;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What to ask, about what, and until when. */
export type OpenSurveyInput = {
  /** Required. */
  kind?: InputMaybe<SurveyKind>;
  /** Required for HALF_YEAR, and only there: the community. */
  communityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required for PULSE, and only there: the activity. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** Required for SKILL_BEFORE, SKILL_AFTER, COHORT and INTERACTION_QUALITY, and only there: the cohort. */
  cohortId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the module in the programme, 1 to 100. */
  module?: InputMaybe<Scalars['Int']['input']>;
  /** What to ask, in this order; the usual questions of the kind if none are given. At most 5; of skills 11. */
  questions?: InputMaybe<Array<SurveyQuestion>>;
  /** Until when it can be answered, at most 180 days; 14 days for PULSE and 28 for the others if not given. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The new survey. */
export type OpenSurveyPayload = {
  __typename?: 'OpenSurveyPayload';
  /** The new survey. */
  survey?: Maybe<Survey>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** The answer to one question. */
export type SurveyAnswerInput = {
  /** Required. One of the questions that the survey asks. */
  question?: InputMaybe<SurveyQuestion>;
  /** Required. 1 to 5; 1 for yes and 0 for no; or a number up to 100. */
  answer?: InputMaybe<Scalars['Int']['input']>;
};

/** What somebody answers. */
export type AnswerSurveyInput = {
  /** Required. */
  surveyId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. At least one; questions left out are not answered. */
  answers?: InputMaybe<Array<SurveyAnswerInput>>;
  /** How the answer reached Kolo. */
  channel?: InputMaybe<ContributionChannel>;
  /** The person who answers, where a proxy, a keeper or a relaying machine acts for them, or their paper is entered. */
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The survey after the answer. */
export type AnswerSurveyPayload = {
  __typename?: 'AnswerSurveyPayload';
  /** The survey. */
  survey?: Maybe<Survey>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** Which survey to close. */
export type CloseSurveyInput = {
  /** Required. */
  surveyId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key of the same caller has one effect and gets the same answer. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The closed survey. */
export type CloseSurveyPayload = {
  __typename?: 'CloseSurveyPayload';
  /** The survey. */
  survey?: Maybe<Survey>;
  /** What has to be put right; empty when it was done. */
  userErrors: Array<UserError>;
};

/** An event behind a value: what happened, and when; never who or what was said. */
export type TracedEvent = {
  __typename?: 'TracedEvent';
  /** Id of the event, by which it is counted once. */
  id: Scalars['ID']['output'];
  /** What happened, e.g. `answer.posted`. */
  type: Scalars['String']['output'];
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** When Kolo learned of it. */
  recordedAt: Scalars['DateTime']['output'];
};

/** A page of events. */
export type TracedEventConnection = {
  __typename?: 'TracedEventConnection';
  /** The events with their cursors. */
  edges: Array<TracedEventEdge>;
  /** The events. */
  nodes: Array<TracedEvent>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are. Costs a pass through the events of the scope. */
  totalCount: Scalars['Int']['output'];
};

/** An event in a list. */
export type TracedEventEdge = {
  __typename?: 'TracedEventEdge';
  /** The event. */
  node: TracedEvent;
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
};

/** What became of a comparison of a value with the events. */
export type VerificationStatus =
  /** The events give the same, to the bit. */
  | 'EQUAL'
  /** The events give something else; also where one of them waits to be counted. */
  | 'DIFFERENT'
  /** The value is made of other scopes: compare theirs. */
  | 'NOT_COMPARED';

/** A stored value beside what the event log gives. */
export type IndicatorVerification = {
  __typename?: 'IndicatorVerification';
  /** Whether they are the same. */
  status: VerificationStatus;
  /** The version of the value that was compared. */
  version: Scalars['Int']['output'];
  /** How many events of the scope were read. */
  eventsRead: Scalars['Int']['output'];
  /** The stored value. */
  stored?: Maybe<Scalars['Float']['output']>;
  /** What the events give. */
  recomputed?: Maybe<Scalars['Float']['output']>;
  /** What is not the same; empty where all is. */
  differences: Array<IndicatorDifference>;
};

/** A figure of a value that the events do not give. */
export type IndicatorDifference = {
  __typename?: 'IndicatorDifference';
  /** Which figure: value, numerator, denominator, n, unit, reason, parts or definitionVersion. */
  field: Scalars['String']['output'];
  /** As it is stored, as JSON. */
  stored: Scalars['String']['output'];
  /** As the events give it, as JSON. */
  recomputed: Scalars['String']['output'];
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
  EvidenceLink: EvidenceLink;
  ValueStory: ValueStory;
  Community: Community;
  Person: Person;
  Activity: Activity;
  SearchResultConnection: SearchResultConnection;
  Survey: Survey;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  EvidenceLink:
    ( { __typename: 'EvidenceLink' }
    & GraphQLRecursivePick<FederationTypes['EvidenceLink'], {"id":true}> );
  ValueStory:
    ( { __typename: 'ValueStory' }
    & GraphQLRecursivePick<FederationTypes['ValueStory'], {"id":true}> );
  Community:
    ( { __typename: 'Community' }
    & GraphQLRecursivePick<FederationTypes['Community'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Activity:
    ( { __typename: 'Activity' }
    & GraphQLRecursivePick<FederationTypes['Activity'], {"id":true}> );
  SearchResultConnection:
    ( { __typename: 'SearchResultConnection' }
    & GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"request":true}> );
  Survey:
    ( { __typename: 'Survey' }
    & GraphQLRecursivePick<FederationTypes['Survey'], {"id":true}> );
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
  AspirationOutcome: AspirationOutcome;
  Aspiration: ResolverTypeWrapper<AspirationRecord>;
  StoryStep: ResolverTypeWrapper<StepView>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AnswerAspirationInput: AnswerAspirationInput;
  AnswerAspirationPayload: ResolverTypeWrapper<StoryWritten>;
  LinkRelation: LinkRelation;
  EvidenceLink: ResolverTypeWrapper<EvidenceLinkRecord>;
  IndicatorValue: ResolverTypeWrapper<IndicatorValueView>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ValueStory: ResolverTypeWrapper<StoryView>;
  LinkEvidenceInput: LinkEvidenceInput;
  LinkEvidencePayload: ResolverTypeWrapper<LinkWritten>;
  ValueCycle: ValueCycle;
  ValueFramework: ValueFramework;
  Community: ResolverTypeWrapper<Reference>;
  ChooseFrameworkInput: ChooseFrameworkInput;
  ChooseFrameworkPayload: ResolverTypeWrapper<FrameworkChosen>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ScopeKind: ScopeKind;
  IndicatorReason: IndicatorReason;
  IndicatorPart: ResolverTypeWrapper<Part>;
  IndicatorValueVersion: ResolverTypeWrapper<Figures>;
  IndicatorValueVersionConnection: ResolverTypeWrapper<Omit<IndicatorValueVersionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['IndicatorValueVersionEdge']>, nodes: Array<ResolversTypes['IndicatorValueVersion']> }>;
  IndicatorValueVersionEdge: ResolverTypeWrapper<Omit<IndicatorValueVersionEdge, 'node'> & { node: ResolversTypes['IndicatorValueVersion'] }>;
  IndicatorMode: IndicatorMode;
  IndicatorDirection: IndicatorDirection;
  IndicatorDefinition: ResolverTypeWrapper<Indicator>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MatrixGap: MatrixGap;
  ValueMatrix: ResolverTypeWrapper<MatrixView>;
  StoryPrompt: ResolverTypeWrapper<PromptView>;
  MatrixCell: ResolverTypeWrapper<Cell>;
  Network: ResolverTypeWrapper<NetworkView>;
  NetworkFigure: ResolverTypeWrapper<NetworkFigureView>;
  NetworkGroupingKind: NetworkGroupingKind;
  NetworkGrouping: ResolverTypeWrapper<GroupingView>;
  NetworkBroker: ResolverTypeWrapper<BrokerFigure>;
  NetworkVersion: ResolverTypeWrapper<NetworkVersionView>;
  NetworkVersionConnection: ResolverTypeWrapper<NetworkVersionPage>;
  NetworkVersionEdge: ResolverTypeWrapper<Omit<NetworkVersionEdge, 'node'> & { node: ResolversTypes['NetworkVersion'] }>;
  Person: ResolverTypeWrapper<Reference>;
  Activity: ResolverTypeWrapper<Reference>;
  ReportFormat: ReportFormat;
  ReportExport: ResolverTypeWrapper<ReportExport>;
  MemberFigureKind: MemberFigureKind;
  MemberFigure: ResolverTypeWrapper<OwnFigure>;
  MemberReport: ResolverTypeWrapper<OwnReport>;
  LeadersReport: ResolverTypeWrapper<GapsReport>;
  SponsorReport: ResolverTypeWrapper<MaskedReport>;
  TraceReport: ResolverTypeWrapper<CheckedReport>;
  SearchResultConnection: ResolverTypeWrapper<SearchResultConnection>;
  StoryTemplate: StoryTemplate;
  StoryStatus: StoryStatus;
  StoryConsent: StoryConsent;
  BeneficiaryLevel: BeneficiaryLevel;
  StepSign: StepSign;
  StepMode: StepMode;
  CapitalKind: CapitalKind;
  EffectMeasure: EffectMeasure;
  ChangeMeasure: ChangeMeasure;
  OutcomeUnit: OutcomeUnit;
  PolicyDocument: PolicyDocument;
  ContributionChannel: ContributionChannel;
  StepEffect: ResolverTypeWrapper<Effect>;
  StepChange: ResolverTypeWrapper<ToldChange>;
  StepDocument: ResolverTypeWrapper<StepDocument>;
  StoryVersion: ResolverTypeWrapper<VersionView>;
  ValueStoryEdge: ResolverTypeWrapper<Omit<ValueStoryEdge, 'node'> & { node: ResolversTypes['ValueStory'] }>;
  ValueStoryConnection: ResolverTypeWrapper<StoryPage>;
  StepEffectInput: StepEffectInput;
  StepChangeInput: StepChangeInput;
  StepDocumentInput: StepDocumentInput;
  StoryStepInput: StoryStepInput;
  StartStoryInput: StartStoryInput;
  PromptingValueInput: PromptingValueInput;
  StartStoryPayload: ResolverTypeWrapper<StoryWritten>;
  EditStoryInput: EditStoryInput;
  EditStoryPayload: ResolverTypeWrapper<StoryWritten>;
  SubmitStoryInput: SubmitStoryInput;
  SubmitStoryPayload: ResolverTypeWrapper<StoryWritten>;
  ValidateStoryInput: ValidateStoryInput;
  ValidateStoryPayload: ResolverTypeWrapper<StoryWritten>;
  ReturnStoryInput: ReturnStoryInput;
  ReturnStoryPayload: ResolverTypeWrapper<StoryWritten>;
  PublishStoryInput: PublishStoryInput;
  PublishStoryPayload: ResolverTypeWrapper<StoryWritten>;
  ChangeStoryConsentInput: ChangeStoryConsentInput;
  ChangeStoryConsentPayload: ResolverTypeWrapper<StoryWritten>;
  SurveyKind: SurveyKind;
  SurveyQuestion: SurveyQuestion;
  SurveyScale: SurveyScale;
  SurveyStatus: SurveyStatus;
  SurveyResultReason: SurveyResultReason;
  Survey: ResolverTypeWrapper<SurveyRecord>;
  SurveyItem: ResolverTypeWrapper<AskedItem>;
  SurveyResult: ResolverTypeWrapper<ShownResult>;
  SurveyAnswerCount: ResolverTypeWrapper<SurveyAnswerCount>;
  SurveyConnection: ResolverTypeWrapper<SurveyPage>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  OpenSurveyInput: OpenSurveyInput;
  OpenSurveyPayload: ResolverTypeWrapper<SurveyWritten>;
  SurveyAnswerInput: SurveyAnswerInput;
  AnswerSurveyInput: AnswerSurveyInput;
  AnswerSurveyPayload: ResolverTypeWrapper<SurveyWritten>;
  CloseSurveyInput: CloseSurveyInput;
  CloseSurveyPayload: ResolverTypeWrapper<SurveyWritten>;
  TracedEvent: ResolverTypeWrapper<TracedEventView>;
  TracedEventConnection: ResolverTypeWrapper<TracedEventPage>;
  TracedEventEdge: ResolverTypeWrapper<Omit<TracedEventEdge, 'node'> & { node: ResolversTypes['TracedEvent'] }>;
  VerificationStatus: VerificationStatus;
  IndicatorVerification: ResolverTypeWrapper<Verification>;
  IndicatorDifference: ResolverTypeWrapper<IndicatorDifference>;
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
  Aspiration: AspirationRecord;
  StoryStep: StepView;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  AnswerAspirationInput: AnswerAspirationInput;
  AnswerAspirationPayload: StoryWritten;
  EvidenceLink: EvidenceLinkRecord;
  IndicatorValue: IndicatorValueView;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  ValueStory: StoryView;
  LinkEvidenceInput: LinkEvidenceInput;
  LinkEvidencePayload: LinkWritten;
  Community: Reference;
  ChooseFrameworkInput: ChooseFrameworkInput;
  ChooseFrameworkPayload: FrameworkChosen;
  Query: Record<PropertyKey, never>;
  IndicatorPart: Part;
  IndicatorValueVersion: Figures;
  IndicatorValueVersionConnection: Omit<IndicatorValueVersionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['IndicatorValueVersionEdge']>, nodes: Array<ResolversParentTypes['IndicatorValueVersion']> };
  IndicatorValueVersionEdge: Omit<IndicatorValueVersionEdge, 'node'> & { node: ResolversParentTypes['IndicatorValueVersion'] };
  IndicatorDefinition: Indicator;
  Subscription: Record<PropertyKey, never>;
  ValueMatrix: MatrixView;
  StoryPrompt: PromptView;
  MatrixCell: Cell;
  Network: NetworkView;
  NetworkFigure: NetworkFigureView;
  NetworkGrouping: GroupingView;
  NetworkBroker: BrokerFigure;
  NetworkVersion: NetworkVersionView;
  NetworkVersionConnection: NetworkVersionPage;
  NetworkVersionEdge: Omit<NetworkVersionEdge, 'node'> & { node: ResolversParentTypes['NetworkVersion'] };
  Person: Reference;
  Activity: Reference;
  ReportExport: ReportExport;
  MemberFigure: OwnFigure;
  MemberReport: OwnReport;
  LeadersReport: GapsReport;
  SponsorReport: MaskedReport;
  TraceReport: CheckedReport;
  SearchResultConnection: SearchResultConnection | FederationReferenceTypes['SearchResultConnection'];
  StepEffect: Effect;
  StepChange: ToldChange;
  StepDocument: StepDocument;
  StoryVersion: VersionView;
  ValueStoryEdge: Omit<ValueStoryEdge, 'node'> & { node: ResolversParentTypes['ValueStory'] };
  ValueStoryConnection: StoryPage;
  StepEffectInput: StepEffectInput;
  StepChangeInput: StepChangeInput;
  StepDocumentInput: StepDocumentInput;
  StoryStepInput: StoryStepInput;
  StartStoryInput: StartStoryInput;
  PromptingValueInput: PromptingValueInput;
  StartStoryPayload: StoryWritten;
  EditStoryInput: EditStoryInput;
  EditStoryPayload: StoryWritten;
  SubmitStoryInput: SubmitStoryInput;
  SubmitStoryPayload: StoryWritten;
  ValidateStoryInput: ValidateStoryInput;
  ValidateStoryPayload: StoryWritten;
  ReturnStoryInput: ReturnStoryInput;
  ReturnStoryPayload: StoryWritten;
  PublishStoryInput: PublishStoryInput;
  PublishStoryPayload: StoryWritten;
  ChangeStoryConsentInput: ChangeStoryConsentInput;
  ChangeStoryConsentPayload: StoryWritten;
  Survey: SurveyRecord;
  SurveyItem: AskedItem;
  SurveyResult: ShownResult;
  SurveyAnswerCount: SurveyAnswerCount;
  SurveyConnection: SurveyPage;
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  OpenSurveyInput: OpenSurveyInput;
  OpenSurveyPayload: SurveyWritten;
  SurveyAnswerInput: SurveyAnswerInput;
  AnswerSurveyInput: AnswerSurveyInput;
  AnswerSurveyPayload: SurveyWritten;
  CloseSurveyInput: CloseSurveyInput;
  CloseSurveyPayload: SurveyWritten;
  TracedEvent: TracedEventView;
  TracedEventConnection: TracedEventPage;
  TracedEventEdge: Omit<TracedEventEdge, 'node'> & { node: ResolversParentTypes['TracedEvent'] };
  IndicatorVerification: Verification;
  IndicatorDifference: IndicatorDifference;
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

export type AspirationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aspiration'] = ResolversParentTypes['Aspiration']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AspirationOutcome']>, ParentType, ContextType>;
};

export type StoryStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryStep'] = ResolversParentTypes['StoryStep']> = {
  aspirations?: Resolver<Array<ResolversTypes['Aspiration']>, ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['ValueCycle'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['StepSign'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['StepMode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['CapitalKind']>, ParentType, ContextType>;
  effects?: Resolver<Array<ResolversTypes['StepEffect']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['StepChange']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['StepDocument']>, ParentType, ContextType>;
  trapAvoidedThrough?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personNamed?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  refs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerAspiration?: Resolver<ResolversTypes['AnswerAspirationPayload'], ParentType, ContextType, RequireFields<MutationAnswerAspirationArgs, 'input'>>;
  linkEvidence?: Resolver<ResolversTypes['LinkEvidencePayload'], ParentType, ContextType, RequireFields<MutationLinkEvidenceArgs, 'input'>>;
  chooseFramework?: Resolver<ResolversTypes['ChooseFrameworkPayload'], ParentType, ContextType, RequireFields<MutationChooseFrameworkArgs, 'input'>>;
  startStory?: Resolver<ResolversTypes['StartStoryPayload'], ParentType, ContextType, RequireFields<MutationStartStoryArgs, 'input'>>;
  editStory?: Resolver<ResolversTypes['EditStoryPayload'], ParentType, ContextType, RequireFields<MutationEditStoryArgs, 'input'>>;
  submitStory?: Resolver<ResolversTypes['SubmitStoryPayload'], ParentType, ContextType, RequireFields<MutationSubmitStoryArgs, 'input'>>;
  validateStory?: Resolver<ResolversTypes['ValidateStoryPayload'], ParentType, ContextType, RequireFields<MutationValidateStoryArgs, 'input'>>;
  returnStory?: Resolver<ResolversTypes['ReturnStoryPayload'], ParentType, ContextType, RequireFields<MutationReturnStoryArgs, 'input'>>;
  publishStory?: Resolver<ResolversTypes['PublishStoryPayload'], ParentType, ContextType, RequireFields<MutationPublishStoryArgs, 'input'>>;
  changeStoryConsent?: Resolver<ResolversTypes['ChangeStoryConsentPayload'], ParentType, ContextType, RequireFields<MutationChangeStoryConsentArgs, 'input'>>;
  openSurvey?: Resolver<ResolversTypes['OpenSurveyPayload'], ParentType, ContextType, RequireFields<MutationOpenSurveyArgs, 'input'>>;
  answerSurvey?: Resolver<ResolversTypes['AnswerSurveyPayload'], ParentType, ContextType, RequireFields<MutationAnswerSurveyArgs, 'input'>>;
  closeSurvey?: Resolver<ResolversTypes['CloseSurveyPayload'], ParentType, ContextType, RequireFields<MutationCloseSurveyArgs, 'input'>>;
};

export type AnswerAspirationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerAspirationPayload'] = ResolversParentTypes['AnswerAspirationPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EvidenceLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceLink'] = ResolversParentTypes['EvidenceLink'], FederationReferenceType extends FederationReferenceTypes['EvidenceLink'] = FederationReferenceTypes['EvidenceLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EvidenceLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['StoryStep']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LinkRelation'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  isAutomatic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  evidence?: Resolver<Array<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopeKind?: Resolver<ResolversTypes['ScopeKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['IndicatorReason']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['IndicatorPart']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definitionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['IndicatorValueVersionConnection'], ParentType, ContextType, Partial<IndicatorValueVersionsArgs>>;
  events?: Resolver<Maybe<ResolversTypes['TracedEventConnection']>, ParentType, ContextType, RequireFields<IndicatorValueEventsArgs, 'first'>>;
};

export type ValueStoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueStory'] = ResolversParentTypes['ValueStory'], FederationReferenceType extends FederationReferenceTypes['ValueStory'] = FederationReferenceTypes['ValueStory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ValueStory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  links?: Resolver<Array<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  teller?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  template?: Resolver<ResolversTypes['StoryTemplate'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['BeneficiaryLevel']>, ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['StoryConsent'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['StoryStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['StoryStep']>, ParentType, ContextType>;
  validatedBy?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  validatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['StoryVersion']>, ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanValidate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkEvidencePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEvidencePayload'] = ResolversParentTypes['LinkEvidencePayload']> = {
  link?: Resolver<Maybe<ResolversTypes['EvidenceLink']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community'], FederationReferenceType extends FederationReferenceTypes['Community'] = FederationReferenceTypes['Community']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Community']> | FederationReferenceType, FederationReferenceType, ContextType>;
  framework?: Resolver<Maybe<ResolversTypes['ValueFramework']>, ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['ValueMatrix']>, ParentType, ContextType, RequireFields<CommunityMatrixArgs, 'period'>>;
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType, RequireFields<CommunityNetworkArgs, 'period'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stories?: Resolver<Maybe<ResolversTypes['ValueStoryConnection']>, ParentType, ContextType, RequireFields<CommunityStoriesArgs, 'first'>>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyConnection']>, ParentType, ContextType, RequireFields<CommunitySurveysArgs, 'first'>>;
};

export type ChooseFrameworkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseFrameworkPayload'] = ResolversParentTypes['ChooseFrameworkPayload']> = {
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  indicator?: Resolver<Maybe<ResolversTypes['IndicatorValue']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'code' | 'scope'>>;
  indicators?: Resolver<Maybe<Array<ResolversTypes['IndicatorValue']>>, ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'scope'>>;
  indicatorDefinitions?: Resolver<Array<ResolversTypes['IndicatorDefinition']>, ParentType, ContextType>;
  matrix?: Resolver<Maybe<ResolversTypes['ValueMatrix']>, ParentType, ContextType, RequireFields<QueryMatrixArgs, 'scope'>>;
  memberReport?: Resolver<Maybe<ResolversTypes['MemberReport']>, ParentType, ContextType, RequireFields<QueryMemberReportArgs, 'period'>>;
  leadersReport?: Resolver<Maybe<ResolversTypes['LeadersReport']>, ParentType, ContextType, RequireFields<QueryLeadersReportArgs, 'community' | 'period'>>;
  sponsorReport?: Resolver<Maybe<ResolversTypes['SponsorReport']>, ParentType, ContextType, RequireFields<QuerySponsorReportArgs, 'community' | 'period'>>;
  traceReport?: Resolver<Maybe<ResolversTypes['TraceReport']>, ParentType, ContextType, RequireFields<QueryTraceReportArgs, 'value'>>;
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType, RequireFields<QueryStoryArgs, 'id'>>;
  stories?: Resolver<Maybe<ResolversTypes['ValueStoryConnection']>, ParentType, ContextType, RequireFields<QueryStoriesArgs, 'community' | 'first'>>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType, RequireFields<QuerySurveyArgs, 'id'>>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyConnection']>, ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first'>>;
  verifyIndicatorValue?: Resolver<Maybe<ResolversTypes['IndicatorVerification']>, ParentType, ContextType, RequireFields<QueryVerifyIndicatorValueArgs, 'id'>>;
};

export type IndicatorPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorPart'] = ResolversParentTypes['IndicatorPart']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorValueVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValueVersion'] = ResolversParentTypes['IndicatorValueVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definitionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['IndicatorReason']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['IndicatorPart']>, ParentType, ContextType>;
  computedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IndicatorValueVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValueVersionConnection'] = ResolversParentTypes['IndicatorValueVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorValueVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['IndicatorValueVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorValueVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValueVersionEdge'] = ResolversParentTypes['IndicatorValueVersionEdge']> = {
  node?: Resolver<ResolversTypes['IndicatorValueVersion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorDefinition'] = ResolversParentTypes['IndicatorDefinition']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['ValueCycle']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['IndicatorMode'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, Partial<IndicatorDefinitionPeriodsArgs>>;
  scopes?: Resolver<Array<ResolversTypes['ScopeKind']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  indicatorUpdated?: SubscriptionResolver<Maybe<ResolversTypes['IndicatorValue']>, "indicatorUpdated", ParentType, ContextType, RequireFields<SubscriptionIndicatorUpdatedArgs, 'scope'>>;
};

export type ValueMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueMatrix'] = ResolversParentTypes['ValueMatrix']> = {
  scope?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scopeKind?: Resolver<ResolversTypes['ScopeKind'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  framework?: Resolver<ResolversTypes['ValueFramework'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  prompts?: Resolver<Array<ResolversTypes['StoryPrompt']>, ParentType, ContextType>;
};

export type StoryPromptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryPrompt'] = ResolversParentTypes['StoryPrompt']> = {
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['IndicatorDefinition'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windowBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatrixCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell']> = {
  cycle?: Resolver<ResolversTypes['ValueCycle'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['StoryStep']>, ParentType, ContextType, RequireFields<MatrixCellStepsArgs, 'first'>>;
  stepCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['EvidenceLink']>, ParentType, ContextType, RequireFields<MatrixCellLinksArgs, 'first'>>;
  gap?: Resolver<ResolversTypes['MatrixGap'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  scopeKind?: Resolver<ResolversTypes['ScopeKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  density?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  reciprocity?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  groupings?: Resolver<Array<ResolversTypes['NetworkGrouping']>, ParentType, ContextType>;
  participationGini?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  medianFirstReplyHours?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  brokers?: Resolver<Maybe<Array<ResolversTypes['NetworkBroker']>>, ParentType, ContextType, Partial<NetworkBrokersArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definitionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['NetworkVersionConnection'], ParentType, ContextType, Partial<NetworkVersionsArgs>>;
};

export type NetworkFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkFigure'] = ResolversParentTypes['NetworkFigure']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['IndicatorReason']>, ParentType, ContextType>;
};

export type NetworkGroupingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkGrouping'] = ResolversParentTypes['NetworkGrouping']> = {
  by?: Resolver<ResolversTypes['NetworkGroupingKind'], ParentType, ContextType>;
  external?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  internal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  index?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NetworkBrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkBroker'] = ResolversParentTypes['NetworkBroker']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkVersion'] = ResolversParentTypes['NetworkVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  definitionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  density?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  reciprocity?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  groupings?: Resolver<Array<ResolversTypes['NetworkGrouping']>, ParentType, ContextType>;
  participationGini?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  medianFirstReplyHours?: Resolver<ResolversTypes['NetworkFigure'], ParentType, ContextType>;
  computedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NetworkVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkVersionConnection'] = ResolversParentTypes['NetworkVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NetworkVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['NetworkVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkVersionEdge'] = ResolversParentTypes['NetworkVersionEdge']> = {
  node?: Resolver<ResolversTypes['NetworkVersion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stories?: Resolver<Maybe<ResolversTypes['ValueStoryConnection']>, ParentType, ContextType, RequireFields<PersonStoriesArgs, 'first'>>;
};

export type ActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity'], FederationReferenceType extends FederationReferenceTypes['Activity'] = FederationReferenceTypes['Activity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Activity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  surveys?: Resolver<Maybe<ResolversTypes['SurveyConnection']>, ParentType, ContextType, RequireFields<ActivitySurveysArgs, 'first'>>;
};

export type ReportExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportExport'] = ResolversParentTypes['ReportExport']> = {
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberFigure'] = ResolversParentTypes['MemberFigure']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['MemberFigureKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MemberReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberReport'] = ResolversParentTypes['MemberReport']> = {
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['MemberFigure']>, ParentType, ContextType>;
  stories?: Resolver<Array<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ReportExport'], ParentType, ContextType, RequireFields<MemberReportExportArgs, 'format'>>;
};

export type LeadersReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadersReport'] = ResolversParentTypes['LeadersReport']> = {
  matrix?: Resolver<ResolversTypes['ValueMatrix'], ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ReportExport'], ParentType, ContextType, RequireFields<LeadersReportExportArgs, 'format'>>;
};

export type SponsorReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorReport'] = ResolversParentTypes['SponsorReport']> = {
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['IndicatorValue']>, ParentType, ContextType>;
  stories?: Resolver<Array<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ReportExport'], ParentType, ContextType, RequireFields<SponsorReportExportArgs, 'format'>>;
};

export type TraceReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceReport'] = ResolversParentTypes['TraceReport']> = {
  value?: Resolver<ResolversTypes['IndicatorValue'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['IndicatorVerification'], ParentType, ContextType>;
  export?: Resolver<ResolversTypes['ReportExport'], ParentType, ContextType, RequireFields<TraceReportExportArgs, 'format'>>;
};

export type SearchResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection'], FederationReferenceType extends FederationReferenceTypes['SearchResultConnection'] = FederationReferenceTypes['SearchResultConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SearchResultConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  request?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueHits?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type StepEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepEffect'] = ResolversParentTypes['StepEffect']> = {
  measure?: Resolver<ResolversTypes['EffectMeasure'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StepChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepChange'] = ResolversParentTypes['StepChange']> = {
  measure?: Resolver<ResolversTypes['ChangeMeasure'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OutcomeUnit'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StepDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StepDocument'] = ResolversParentTypes['StepDocument']> = {
  kind?: Resolver<ResolversTypes['PolicyDocument'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoryVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryVersion'] = ResolversParentTypes['StoryVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiaries?: Resolver<Array<ResolversTypes['BeneficiaryLevel']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['StoryStep']>, ParentType, ContextType>;
  validatedBy?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  validatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ValueStoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueStoryEdge'] = ResolversParentTypes['ValueStoryEdge']> = {
  node?: Resolver<ResolversTypes['ValueStory'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ValueStoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueStoryConnection'] = ResolversParentTypes['ValueStoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ValueStoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartStoryPayload'] = ResolversParentTypes['StartStoryPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditStoryPayload'] = ResolversParentTypes['EditStoryPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitStoryPayload'] = ResolversParentTypes['SubmitStoryPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ValidateStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidateStoryPayload'] = ResolversParentTypes['ValidateStoryPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnStoryPayload'] = ResolversParentTypes['ReturnStoryPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishStoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishStoryPayload'] = ResolversParentTypes['PublishStoryPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeStoryConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeStoryConsentPayload'] = ResolversParentTypes['ChangeStoryConsentPayload']> = {
  story?: Resolver<Maybe<ResolversTypes['ValueStory']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey'], FederationReferenceType extends FederationReferenceTypes['Survey'] = FederationReferenceTypes['Survey']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Survey']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SurveyKind'], ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['Community']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['Activity']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cohort?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  module?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['SurveyItem']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SurveyStatus'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answeredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  responseRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['SurveyResult']>, ParentType, ContextType>;
  viewerHasAnswered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SurveyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyItem'] = ResolversParentTypes['SurveyItem']> = {
  question?: Resolver<ResolversTypes['SurveyQuestion'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['SurveyScale'], ParentType, ContextType>;
  smallest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  largest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyResult'] = ResolversParentTypes['SurveyResult']> = {
  question?: Resolver<ResolversTypes['SurveyQuestion'], ParentType, ContextType>;
  n?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['SurveyAnswerCount']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SurveyResultReason']>, ParentType, ContextType>;
};

export type SurveyAnswerCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyAnswerCount'] = ResolversParentTypes['SurveyAnswerCount']> = {
  answer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Survey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSurveyPayload'] = ResolversParentTypes['OpenSurveyPayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerSurveyPayload'] = ResolversParentTypes['AnswerSurveyPayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseSurveyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSurveyPayload'] = ResolversParentTypes['CloseSurveyPayload']> = {
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TracedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracedEvent'] = ResolversParentTypes['TracedEvent']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TracedEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracedEventConnection'] = ResolversParentTypes['TracedEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TracedEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TracedEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TracedEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TracedEventEdge'] = ResolversParentTypes['TracedEventEdge']> = {
  node?: Resolver<ResolversTypes['TracedEvent'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorVerification'] = ResolversParentTypes['IndicatorVerification']> = {
  status?: Resolver<ResolversTypes['VerificationStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stored?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  recomputed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['IndicatorDifference']>, ParentType, ContextType>;
};

export type IndicatorDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorDifference'] = ResolversParentTypes['IndicatorDifference']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recomputed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  LocalDateTime?: GraphQLScalarType;
  TimeZone?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  Aspiration?: AspirationResolvers<ContextType>;
  StoryStep?: StoryStepResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AnswerAspirationPayload?: AnswerAspirationPayloadResolvers<ContextType>;
  EvidenceLink?: EvidenceLinkResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  ValueStory?: ValueStoryResolvers<ContextType>;
  LinkEvidencePayload?: LinkEvidencePayloadResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  ChooseFrameworkPayload?: ChooseFrameworkPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  IndicatorPart?: IndicatorPartResolvers<ContextType>;
  IndicatorValueVersion?: IndicatorValueVersionResolvers<ContextType>;
  IndicatorValueVersionConnection?: IndicatorValueVersionConnectionResolvers<ContextType>;
  IndicatorValueVersionEdge?: IndicatorValueVersionEdgeResolvers<ContextType>;
  IndicatorDefinition?: IndicatorDefinitionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ValueMatrix?: ValueMatrixResolvers<ContextType>;
  StoryPrompt?: StoryPromptResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkFigure?: NetworkFigureResolvers<ContextType>;
  NetworkGrouping?: NetworkGroupingResolvers<ContextType>;
  NetworkBroker?: NetworkBrokerResolvers<ContextType>;
  NetworkVersion?: NetworkVersionResolvers<ContextType>;
  NetworkVersionConnection?: NetworkVersionConnectionResolvers<ContextType>;
  NetworkVersionEdge?: NetworkVersionEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  ReportExport?: ReportExportResolvers<ContextType>;
  MemberFigure?: MemberFigureResolvers<ContextType>;
  MemberReport?: MemberReportResolvers<ContextType>;
  LeadersReport?: LeadersReportResolvers<ContextType>;
  SponsorReport?: SponsorReportResolvers<ContextType>;
  TraceReport?: TraceReportResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  StepEffect?: StepEffectResolvers<ContextType>;
  StepChange?: StepChangeResolvers<ContextType>;
  StepDocument?: StepDocumentResolvers<ContextType>;
  StoryVersion?: StoryVersionResolvers<ContextType>;
  ValueStoryEdge?: ValueStoryEdgeResolvers<ContextType>;
  ValueStoryConnection?: ValueStoryConnectionResolvers<ContextType>;
  StartStoryPayload?: StartStoryPayloadResolvers<ContextType>;
  EditStoryPayload?: EditStoryPayloadResolvers<ContextType>;
  SubmitStoryPayload?: SubmitStoryPayloadResolvers<ContextType>;
  ValidateStoryPayload?: ValidateStoryPayloadResolvers<ContextType>;
  ReturnStoryPayload?: ReturnStoryPayloadResolvers<ContextType>;
  PublishStoryPayload?: PublishStoryPayloadResolvers<ContextType>;
  ChangeStoryConsentPayload?: ChangeStoryConsentPayloadResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyItem?: SurveyItemResolvers<ContextType>;
  SurveyResult?: SurveyResultResolvers<ContextType>;
  SurveyAnswerCount?: SurveyAnswerCountResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  OpenSurveyPayload?: OpenSurveyPayloadResolvers<ContextType>;
  AnswerSurveyPayload?: AnswerSurveyPayloadResolvers<ContextType>;
  CloseSurveyPayload?: CloseSurveyPayloadResolvers<ContextType>;
  TracedEvent?: TracedEventResolvers<ContextType>;
  TracedEventConnection?: TracedEventConnectionResolvers<ContextType>;
  TracedEventEdge?: TracedEventEdgeResolvers<ContextType>;
  IndicatorVerification?: IndicatorVerificationResolvers<ContextType>;
  IndicatorDifference?: IndicatorDifferenceResolvers<ContextType>;
};
