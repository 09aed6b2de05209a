// Written by `npm run generate` from the .graphql files. Do not change it by hand.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccessProfileRecord, PersonRecord, PersonPage, PositionRecord, RoleGrantRecord } from '../person/person.model.ts';
import type { AliasedOrganisation } from '../organisation/addOrganisationAlias.ts';
import type { ApiTokenRecord, ApiTokenPage } from '../api-token/api-token.model.ts';
import type { ChangedPassword } from '../session/changePassword.ts';
import type { ChangedPosition } from '../person/changePosition.ts';
import type { CreatedApiToken } from '../api-token/createApiToken.ts';
import type { CreatedTenant } from '../tenant/createTenant.ts';
import type { IssuedCode } from '../entry-code/entry-code.ts';
import type { GrantedRole } from '../person/grantRole.ts';
import type { IssuedEntryCode } from '../entry-code/issueEntryCode.ts';
import type { OrganisationRecord, OrganisationPage } from '../organisation/organisation.model.ts';
import type { RedeemedEntryCode } from '../entry-code/redeemEntryCode.ts';
import type { RefreshedSession } from '../session/refreshSession.ts';
import type { RegisteredOrganisation } from '../organisation/registerOrganisation.ts';
import type { RegisteredPersons } from '../person/registerPersons.ts';
import type { RegisteredTerritory } from '../territory/registerTerritory.ts';
import type { RevokedApiToken } from '../api-token/revokeApiToken.ts';
import type { RevokedRole } from '../person/revokeRole.ts';
import type { RevokedSession } from '../session/revokeSession.ts';
import type { SessionRecord } from '../session/session.model.ts';
import type { SignedIn } from '../session/signIn.ts';
import type { SignedOut } from '../session/signOut.ts';
import type { TenantRecord, TenantPage } from '../tenant/tenant.model.ts';
import type { TerritoryRecord, TerritoryPage } from '../territory/territory.model.ts';
import type { UpdatedAccessProfile } from '../person/updateAccessProfile.ts';
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

/** What lets a machine act for a tenant. Organisers of the tenant see it, without the secret. */
export type ApiToken = {
  __typename?: 'ApiToken';
  id: Scalars['ID']['output'];
  /** What it is for. */
  name: Scalars['String']['output'];
  /** What the machine may do. `contributions:relay`: hand in contributions that came by e-mail or SMS, in the name of their authors. */
  scopes: Array<Scalars['String']['output']>;
  /** Where. */
  tenant?: Maybe<Tenant>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it works. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was revoked; null while it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of API tokens. */
export type ApiTokenConnection = {
  __typename?: 'ApiTokenConnection';
  edges: Array<ApiTokenEdge>;
  /** The tokens of this page. */
  nodes: Array<ApiToken>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An API token in a page. */
export type ApiTokenEdge = {
  __typename?: 'ApiTokenEdge';
  node: ApiToken;
  cursor: Scalars['String']['output'];
};

/** Which token to make. */
export type CreateApiTokenInput = {
  /** Required. Where the machine acts. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What it is for; at most 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Required. What the machine may do: `contributions:relay`. */
  scopes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Until when it works: at most two years from now; one year if not given. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of making a token. */
export type CreateApiTokenPayload = {
  __typename?: 'CreateApiTokenPayload';
  /** The new token; null when something has to be put right. */
  apiToken?: Maybe<ApiToken>;
  /** For `Authorization: Bearer …`. Shown this once: Kolo keeps only its hash. */
  secret?: Maybe<Scalars['String']['output']>;
  userErrors: Array<UserError>;
};

/** Which token to revoke. */
export type RevokeApiTokenInput = {
  /** Required. Which token. */
  apiTokenId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of revoking a token. */
export type RevokeApiTokenPayload = {
  __typename?: 'RevokeApiTokenPayload';
  /** The token, now revoked; it is refused within 5 seconds. */
  apiToken?: Maybe<ApiToken>;
  userErrors: Array<UserError>;
};

export type Query = {
  __typename?: 'Query';
  /** API tokens of a tenant. For its organisers; empty for everybody else. */
  apiTokens: ApiTokenConnection;
  /** An organisation by its id. */
  organisation?: Maybe<Organisation>;
  /** Organisations in the registers of the viewer's tenants. */
  organisations: OrganisationConnection;
  /** Who is signed in; null for nobody. */
  me?: Maybe<Person>;
  /** A person whom the viewer may know. FORBIDDEN for those who are here as sponsors only, whatever the id. */
  person?: Maybe<Person>;
  /** The persons who are registered in a tenant. For its organisers and the operator; empty for everybody else. */
  persons: PersonConnection;
  /** Where the viewer is signed in now, the latest first; at most 100. */
  sessions: Array<Session>;
  /** A tenant that the viewer has to do with. */
  tenant?: Maybe<Tenant>;
  /** The tenants that the viewer has to do with; for the operator, all. */
  tenants: TenantConnection;
  /** A territory by its id. */
  territory?: Maybe<Territory>;
  /** Territories in the registers of the viewer's tenants. */
  territories: TerritoryConnection;
};


export type QueryApiTokensArgs = {
  tenantId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganisationsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPersonsArgs = {
  tenantId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTenantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTenantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTerritoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTerritoriesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  parentId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a token for a machine. For organisers of the tenant. */
  createApiToken: CreateApiTokenPayload;
  /** Revokes a token. For organisers of its tenant. */
  revokeApiToken: RevokeApiTokenPayload;
  /**
   * A new code for a person who has not entered yet, in place of earlier ones. For organisers of a tenant in which they are
   * registered, and the operator.
   */
  issueEntryCode: IssueEntryCodePayload;
  /** Enters Kolo for the first time: sets the password and signs in. A code works once. Attempts are limited. */
  redeemEntryCode: RedeemEntryCodePayload;
  /** Enters an organisation into the register of a tenant. For its organisers and the operator. */
  registerOrganisation: RegisterOrganisationPayload;
  /** Adds a spelling under which an organisation is found. For the organisers of its tenant and the operator. One that it has already changes nothing. */
  addOrganisationAlias: AddOrganisationAliasPayload;
  /**
   * Says how a person reaches Kolo, in place of what was said before. For the person, and for keepers of a community that they
   * belong or are invited to.
   */
  updateAccessProfile: UpdateAccessProfilePayload;
  /**
   * Makes persons known to Kolo, and answers a one-time code for each by which they enter. For organisers of the tenant and the
   * operator.
   */
  registerPersons: RegisterPersonsPayload;
  /**
   * Enters a change of post: the former one is closed and kept, memberships and contributions stay. For the person and organisers
   * of a tenant in which they are registered.
   */
  changePosition: ChangePositionPayload;
  /**
   * Gives a person a role. Organisers give ORGANISER, SPONSOR and EVALUATOR in their tenant, the operator every role. One that the
   * person holds already changes nothing.
   */
  grantRole: GrantRolePayload;
  /** Takes a role back: it is gone within 5 seconds. By those who may give it. The last operator stays. */
  revokeRole: RevokeRolePayload;
  /**
   * Signs in with a password. The answer is the same whether the login is unknown, has no password, or the password is wrong. Attempts
   * are limited per login and per address, each field of a request counting as one.
   */
  signIn: SignInPayload;
  /** A new access token. The refresh token is spent by it; showing a spent one again ends the session, as it may have been stolen. */
  refreshSession: RefreshSessionPayload;
  /** Ends a session. An access token of it is refused within 5 seconds. */
  signOut: SignOutPayload;
  /** Ends another session of the viewer. */
  revokeSession: RevokeSessionPayload;
  /** Changes the viewer's password and ends their other sessions. Attempts are limited. */
  changePassword: ChangePasswordPayload;
  /** Makes a tenant. For the operator, who then registers its first organiser. */
  createTenant: CreateTenantPayload;
  /** Enters a territory into the register of a tenant. For its organisers and the operator. */
  registerTerritory: RegisterTerritoryPayload;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


export type MutationIssueEntryCodeArgs = {
  input: IssueEntryCodeInput;
};


export type MutationRedeemEntryCodeArgs = {
  input: RedeemEntryCodeInput;
};


export type MutationRegisterOrganisationArgs = {
  input: RegisterOrganisationInput;
};


export type MutationAddOrganisationAliasArgs = {
  input: AddOrganisationAliasInput;
};


export type MutationUpdateAccessProfileArgs = {
  input: UpdateAccessProfileInput;
};


export type MutationRegisterPersonsArgs = {
  input: RegisterPersonsInput;
};


export type MutationChangePositionArgs = {
  input: ChangePositionInput;
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationRevokeRoleArgs = {
  input: RevokeRoleInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationRefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationSignOutArgs = {
  input: SignOutInput;
};


export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCreateTenantArgs = {
  input: CreateTenantInput;
};


export type MutationRegisterTerritoryArgs = {
  input: RegisterTerritoryInput;
};

/** A code by which a person enters Kolo for the first time. Shown once; Kolo keeps only its hash. */
export type EntryCode = {
  __typename?: 'EntryCode';
  /** For whom. */
  person?: Maybe<Person>;
  /** Twelve letters and digits in groups of four; letter case, dashes, O for 0 and I for 1 make no difference. */
  code: Scalars['String']['output'];
  /** Until when it can be used. */
  expiresAt: Scalars['DateTime']['output'];
};

/** For whom to make a code. */
export type IssueEntryCodeInput = {
  /** Required. Somebody who has not entered yet. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of making a code. */
export type IssueEntryCodePayload = {
  __typename?: 'IssueEntryCodePayload';
  /** The new code; earlier ones of this person are void. Null when something has to be put right. */
  entryCode?: Maybe<EntryCode>;
  userErrors: Array<UserError>;
};

/** The code, and the password to be. */
export type RedeemEntryCodeInput = {
  /** Required. The code as it was handed over. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** Required. The password to sign in with from now on: 10 to 200 characters. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Whose device this is; OWN if not given. On a shared one the session is short. */
  device?: InputMaybe<Device>;
};

/** What a client goes on with after the first entry. */
export type RedeemEntryCodePayload = {
  __typename?: 'RedeemEntryCodePayload';
  /** For `Authorization: Bearer …`; valid for 10 minutes. Null when something has to be put right. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** Until when the access token is valid. */
  accessTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** For `refreshSession`; each can be used once. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** For later sign-ins on this device; see `signIn`. Null on a shared device. */
  deviceToken?: Maybe<Scalars['String']['output']>;
  /** The session that began. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** Who signed in. */
  personId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

/** What an organisation is. */
export type OrganisationType =
  /** A body of local self-government: орган місцевого самоврядування, муниципалитет. */
  | 'LOCAL_GOVERNMENT'
  /** Executive body of a region. */
  | 'REGIONAL_STATE'
  /** A ministry, national agency or another central body. */
  | 'NATIONAL_STATE'
  /** Attached to a public body without being one, e.g. a non-profit centre of a municipality. */
  | 'AFFILIATED'
  /** Civil-society organisation: foundation, association. */
  | 'CSO'
  /** Academy, university, training centre. */
  | 'EDUCATION'
  /** UN agency, international programme, donor of another state. */
  | 'INTERNATIONAL'
  /** Anything else. */
  | 'OTHER';

/**
 * An organisation, as a tenant has it in its register. Names vary in spelling, so it has aliases; within a tenant each name and
 * alias leads to one organisation. Names of organisations are public: any signed-in person sees them.
 */
export type Organisation = {
  __typename?: 'Organisation';
  id: Scalars['ID']['output'];
  /** The name in the best of the reader's languages. */
  name: Scalars['String']['output'];
  /** The name in every language that it was given in. */
  names: Array<LocalizedText>;
  /** Other spellings and short names, as they were entered. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is. */
  type: OrganisationType;
  /** Where it works. */
  territory?: Maybe<Territory>;
  /** Whose register it stands in; null for who has nothing to do with that tenant. */
  tenant?: Maybe<Tenant>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  edges: Array<OrganisationEdge>;
  /** The organisations of this page. */
  nodes: Array<Organisation>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a page. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  node: Organisation;
  cursor: Scalars['String']['output'];
};

/** Which organisation to enter into a register. */
export type RegisterOrganisationInput = {
  /** Required. Whose register it goes into. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What it is. */
  type?: InputMaybe<OrganisationType>;
  /** Required. One name or several, each in another language; at most 300 characters each. */
  names?: InputMaybe<Array<LocalizedTextInput>>;
  /** Other spellings and short names; at most 50. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where it works: a territory of the same tenant. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of entering an organisation. */
export type RegisterOrganisationPayload = {
  __typename?: 'RegisterOrganisationPayload';
  /** The new organisation; null when something has to be put right. */
  organisation?: Maybe<Organisation>;
  userErrors: Array<UserError>;
};

/** Which spelling leads to which organisation. */
export type AddOrganisationAliasInput = {
  /** Required. The organisation. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. Another spelling or short name; at most 300 characters. */
  alias?: InputMaybe<Scalars['String']['input']>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of adding a spelling. */
export type AddOrganisationAliasPayload = {
  __typename?: 'AddOrganisationAliasPayload';
  /** The organisation with its aliases; null when something has to be put right. */
  organisation?: Maybe<Organisation>;
  userErrors: Array<UserError>;
};

/** What connection somebody has. */
export type Bandwidth =
  /** None: reads and contributes by SMS, print or through somebody else. */
  | 'NONE'
  /** One connection for the whole office. */
  | 'SHARED'
  /** Slow or dear. */
  | 'LOW'
  /** Good enough for everything. */
  | 'GOOD';

/** How at ease somebody is with the tools, by their own judgement. */
export type SkillLevel =
  /** New to it: gets a guided first task and a buddy. */
  | 'NOVICE'
  /** Manages the usual. */
  | 'BASIC'
  /** At ease. */
  | 'CONFIDENT';

/** Ways to reach somebody. */
export type ContactChannel =
  /** In Kolo itself. */
  | 'WEB'
  /** By e-mail. */
  | 'EMAIL'
  /** By text message. */
  | 'SMS'
  /** On paper. */
  | 'PRINT'
  /** Through a colleague or hub whom they named. */
  | 'PROXY'
  /** By a call. */
  | 'PHONE';

/** Whose device somebody uses. */
export type Device =
  /** Their own. */
  | 'OWN'
  /** Shared with others: sessions are short and nothing is kept on it. */
  | 'SHARED';

/** A daily span without messages. `from` later than `to` spans midnight. */
export type QuietHours = {
  __typename?: 'QuietHours';
  /** Begin, as HH:MM. */
  from: Scalars['String']['output'];
  /** End, as HH:MM. */
  to: Scalars['String']['output'];
  /** Where the clock hangs. */
  timezone: Scalars['TimeZone']['output'];
};

/**
 * How a person reaches Kolo and with what skill. Private to the person and to keepers of the communities that they belong or are
 * invited to.
 */
export type AccessProfile = {
  __typename?: 'AccessProfile';
  /** What connection they have. */
  bandwidth: Bandwidth;
  /** How at ease they are; raised by themselves only. */
  skillLevel: SkillLevel;
  /** Ways to reach them, best first. */
  channels: Array<ContactChannel>;
  /** When not to disturb them. */
  quietHours?: Maybe<QuietHours>;
  /** Whose device they use. */
  device: Device;
  /** Languages for what is sent to them, best first, as BCP 47 tags. */
  languages: Array<Scalars['String']['output']>;
  /** Persons whom they allow to contribute in their name. */
  proxies: Array<Person>;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/**
 * A person. They exist for themselves, for organisers of a tenant in which they are registered, for those who share a community
 * with them, and (id, roles and registrations only) for the operator.
 */
export type Person = {
  __typename?: 'Person';
  /**
   * How they reach Kolo; null while nobody filled it in. FORBIDDEN for everybody but the person and keepers of communities that
   * they belong or are invited to: organisers and sponsors too.
   */
  accessProfile?: Maybe<AccessProfile>;
  id: Scalars['ID']['output'];
  /** The name in the best of the reader's languages. */
  name?: Maybe<Scalars['String']['output']>;
  /** The name in every language that it was given in. */
  names?: Maybe<Array<LocalizedText>>;
  /** Languages that the person reads, best first, as BCP 47 tags. */
  languages?: Maybe<Array<Scalars['String']['output']>>;
  /** For the person and organisers of a tenant in which they are registered. */
  email?: Maybe<Scalars['String']['output']>;
  /** E.164. For the person and organisers of a tenant in which they are registered. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Where the person is registered. For the person and the operator; an organiser sees the tenants that they organise. */
  tenants?: Maybe<Array<Tenant>>;
  /** Posts, newest first. A change of post closes the former one and keeps it. */
  positions?: Maybe<Array<Position>>;
  /** Of the post that the person holds now. */
  organisation?: Maybe<Organisation>;
  /** Where the person works now. */
  territory?: Maybe<Territory>;
  /** Roles in tenants. For the person and the operator; an organiser sees those of tenants that they organise. */
  roles?: Maybe<Array<RoleGrant>>;
};

/** A daily span without messages. `from` later than `to` spans midnight. */
export type QuietHoursInput = {
  /** Required. Begin, as HH:MM. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Required. End, as HH:MM. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** Required. Name of an IANA time zone. */
  timezone?: InputMaybe<Scalars['TimeZone']['input']>;
};

/** How a person reaches Kolo. */
export type UpdateAccessProfileInput = {
  /** Whose profile; the viewer's if not given. A keeper may fill in the profile of a person of their community. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. What connection they have. */
  bandwidth?: InputMaybe<Bandwidth>;
  /** Required. How at ease they are. A keeper may not raise it. */
  skillLevel?: InputMaybe<SkillLevel>;
  /** Required. Ways to reach them, best first. */
  channels?: InputMaybe<Array<ContactChannel>>;
  /** When not to disturb them. */
  quietHours?: InputMaybe<QuietHoursInput>;
  /** Required. Whose device they use. */
  device?: InputMaybe<Device>;
  /** Languages for what is sent to them; the person's own if not given. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** At most 5 persons who may contribute in their name. Only the person decides this: a keeper leaves it out. */
  proxyIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of saying how a person reaches Kolo. */
export type UpdateAccessProfilePayload = {
  __typename?: 'UpdateAccessProfilePayload';
  /** The person with the new profile; null when something has to be put right. */
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

/** In what service somebody holds a post. No rule of Kolo is for officials only. */
export type PositionService =
  /** Civil servant of a state body. */
  | 'STATE'
  /** Employee of a body of local self-government. */
  | 'MUNICIPAL'
  /** Works for an organisation attached to a public body. */
  | 'AFFILIATED'
  /** Works for a civil-society organisation. */
  | 'CSO'
  /** Anything else. */
  | 'OTHER';

/** A post that a person holds or held. */
export type Position = {
  __typename?: 'Position';
  id: Scalars['ID']['output'];
  /** Where. */
  organisation?: Maybe<Organisation>;
  /** What the post is called, in the best of the reader's languages. */
  title?: Maybe<Scalars['String']['output']>;
  /** What the post is called, in every language that it was given in. */
  titles: Array<LocalizedText>;
  /** In what service. */
  service: PositionService;
  /** First day. */
  from: Scalars['Date']['output'];
  /** First day on which the person no longer held it; null while they do. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** A page of persons. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  edges: Array<PersonEdge>;
  /** The persons of this page. */
  nodes: Array<Person>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A person in a page. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  node: Person;
  cursor: Scalars['String']['output'];
};

/** The post that a person holds when they are registered. */
export type PositionInput = {
  /** Required. An organisation of the same tenant. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the post is called; at most 200 characters in each language. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. In what service. */
  service?: InputMaybe<PositionService>;
  /** First day; today if not given. Not in the future. */
  from?: InputMaybe<Scalars['Date']['input']>;
};

/** A person to be registered. */
export type RegisterPersonInput = {
  /** Required. The name in one language or several; at most 200 characters each. */
  names?: InputMaybe<Array<LocalizedTextInput>>;
  /** E-mail address. This or a phone number is required; each belongs to one person only. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Phone number with country code. This or an e-mail address is required; each belongs to one person only. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Languages that the person reads, best first; those of the names if not given. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The post that the person holds. */
  position?: InputMaybe<PositionInput>;
  /** Where the person works; the territory of the organisation if not given. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
};

/** Persons to be registered in a tenant. */
export type RegisterPersonsInput = {
  /** Required. Where they are registered. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. 1 to 100 persons. All are registered, or none. */
  persons?: InputMaybe<Array<RegisterPersonInput>>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of registering persons. */
export type RegisterPersonsPayload = {
  __typename?: 'RegisterPersonsPayload';
  /** The new persons, in the order of the input; null when something has to be put right. */
  persons?: Maybe<Array<Person>>;
  /** A code for each, to be handed over on paper or by mail. */
  entryCodes?: Maybe<Array<EntryCode>>;
  userErrors: Array<UserError>;
};

/** Who took up which post, and when. */
export type ChangePositionInput = {
  /** Who took up the post; the viewer if not given. Organisers may enter it for persons of their tenant. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. The new employer: an organisation of a tenant in which the person is registered. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the post is called; at most 200 characters in each language. */
  titles?: InputMaybe<Array<LocalizedTextInput>>;
  /** Required. In what service. */
  service?: InputMaybe<PositionService>;
  /** Required. First day of the new post, from which on the former one is closed. Not in the future, not before the former one began. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Where the person works from then on; the territory of the organisation if not given. */
  territoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of entering a change of post. */
export type ChangePositionPayload = {
  __typename?: 'ChangePositionPayload';
  /** The person with the new post and all former ones; null when something has to be put right. */
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

/** What somebody may do in a tenant. Roles in communities are not here: they belong to the communities. */
export type TenantRole =
  /** Runs the platform; belongs to no tenant. Reads nothing of what members write by that alone. */
  | 'OPERATOR'
  /** Registers persons, organisations and programmes of a tenant. */
  | 'ORGANISER'
  /** Backs a tenant in the name of an organisation: sees aggregates, never who said what. */
  | 'SPONSOR'
  /** Reads indicators and their evidence. */
  | 'EVALUATOR';

/** A role that a person holds. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  id: Scalars['ID']['output'];
  /** Which. */
  role: TenantRole;
  /** Where; null for OPERATOR. */
  tenant?: Maybe<Tenant>;
  /** For SPONSOR: in whose name. */
  organisation?: Maybe<Organisation>;
  /** Since when. */
  grantedAt: Scalars['DateTime']['output'];
};

/** Who is to have which role. */
export type GrantRoleInput = {
  /** Required. Registered in the tenant. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. Which role. */
  role?: InputMaybe<TenantRole>;
  /** Required, except for OPERATOR. Where. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required for SPONSOR: in whose name, an organisation of the tenant. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of giving a role. */
export type GrantRolePayload = {
  __typename?: 'GrantRolePayload';
  /** The person with their roles; null when something has to be put right. */
  person?: Maybe<Person>;
  /** The role as it is held now. */
  grant?: Maybe<RoleGrant>;
  userErrors: Array<UserError>;
};

/** Which role to take back. */
export type RevokeRoleInput = {
  /** Required. Which grant. */
  grantId?: InputMaybe<Scalars['ID']['input']>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of taking a role back. */
export type RevokeRolePayload = {
  __typename?: 'RevokeRolePayload';
  /** The person with what roles are left; null when something has to be put right. */
  person?: Maybe<Person>;
  userErrors: Array<UserError>;
};

/** What was found, best first. Everything in it exists for the viewer. */
export type SearchResultConnection = {
  __typename?: 'SearchResultConnection';
  /** What was asked, as services tell it each other. */
  request: Scalars['String']['output'];
  /** What identity found. */
  identityHits?: Maybe<Array<Scalars['String']['output']>>;
};

/** A device on which the viewer is signed in. Only its owner sees it. */
export type Session = {
  __typename?: 'Session';
  id: Scalars['ID']['output'];
  /** Whose device it is. */
  device: Device;
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last refreshed. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** When it ends, unless it is refreshed before. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whether it is the one that asks. */
  current: Scalars['Boolean']['output'];
};

/** Who signs in, and what proves it. */
export type SignInInput = {
  /** Required. E-mail address or phone number. */
  login?: InputMaybe<Scalars['String']['input']>;
  /** Required. The password. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** Whose device this is; if not given, what the access profile says, else OWN. On a shared one the session lasts an hour. */
  device?: InputMaybe<Device>;
  /** What an earlier sign-in on this device answered. With it, attempts of others elsewhere cannot keep the owner out. */
  deviceToken?: InputMaybe<Scalars['String']['input']>;
};

/** What a client goes on with after signing in. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** For `Authorization: Bearer …`; valid for 10 minutes. Null when something has to be put right. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** Until when the access token is valid. */
  accessTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** For `refreshSession`; each can be used once. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** To be kept on the device and sent with later sign-ins. Opens nothing by itself. Null on a shared device. */
  deviceToken?: Maybe<Scalars['String']['output']>;
  /** The session that began. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** Who signed in. */
  personId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

/** What proves that the session is still its owner’s. */
export type RefreshSessionInput = {
  /** Required. The refresh token that the last sign-in or refresh of this session answered. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** What a client goes on with after a refresh. */
export type RefreshSessionPayload = {
  __typename?: 'RefreshSessionPayload';
  /** For `Authorization: Bearer …`; valid for 10 minutes. Null when something has to be put right. */
  accessToken?: Maybe<Scalars['String']['output']>;
  /** Until when the access token is valid. */
  accessTokenExpiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The next refresh token; the one given is spent. */
  refreshToken?: Maybe<Scalars['String']['output']>;
  /** The session that goes on. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  /** Whose session it is. */
  personId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

/** Which session to end. */
export type SignOutInput = {
  /** Ends the session of this refresh token; the session that asks, if not given. */
  refreshToken?: InputMaybe<Scalars['String']['input']>;
};

/** What came of signing out. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** True when the session is over now. */
  signedOut?: Maybe<Scalars['Boolean']['output']>;
  userErrors: Array<UserError>;
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** Required. One of the viewer's sessions. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of ending a session. */
export type RevokeSessionPayload = {
  __typename?: 'RevokeSessionPayload';
  /** The session that ended. */
  sessionId?: Maybe<Scalars['ID']['output']>;
  userErrors: Array<UserError>;
};

/** The present password and the one to be. */
export type ChangePasswordInput = {
  /** Required. The password up to now. */
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** Required. The new one: 10 to 200 characters. */
  newPassword?: InputMaybe<Scalars['String']['input']>;
};

/** What came of changing the password. */
export type ChangePasswordPayload = {
  __typename?: 'ChangePasswordPayload';
  /** True when the new password holds; all other sessions are over. */
  changed?: Maybe<Scalars['Boolean']['output']>;
  userErrors: Array<UserError>;
};

/**
 * A programme owner: an agency, an academy, a donor's project. Nothing crosses from one tenant to another by itself.
 * Seen by those who are registered in it, hold a role in it or take part in one of its communities, and by the operator.
 */
export type Tenant = {
  __typename?: 'Tenant';
  id: Scalars['ID']['output'];
  /** The name in the best of the reader's languages. */
  name: Scalars['String']['output'];
  /** The name in every language that it was given in. */
  names: Array<LocalizedText>;
};

/** A page of tenants. */
export type TenantConnection = {
  __typename?: 'TenantConnection';
  edges: Array<TenantEdge>;
  /** The tenants of this page. */
  nodes: Array<Tenant>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A tenant in a page. */
export type TenantEdge = {
  __typename?: 'TenantEdge';
  node: Tenant;
  cursor: Scalars['String']['output'];
};

/** Which tenant to make. */
export type CreateTenantInput = {
  /** Required. One name or several, each in another language; at most 200 characters each. */
  names?: InputMaybe<Array<LocalizedTextInput>>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of making a tenant. */
export type CreateTenantPayload = {
  __typename?: 'CreateTenantPayload';
  /** The new tenant; null when something has to be put right. */
  tenant?: Maybe<Tenant>;
  userErrors: Array<UserError>;
};

/** How a territory is governed. */
export type TerritoryKind =
  /** A state. */
  | 'COUNTRY'
  /** Oblast, region, krai, voivodeship. */
  | 'REGION'
  /** A district between region and municipality. */
  | 'DISTRICT'
  /** A city with its own local government. */
  | 'CITY'
  /** Hromada, municipal district: a unit of local government. Not a learning community. */
  | 'MUNICIPALITY'
  /** A town or village within a municipality. */
  | 'SETTLEMENT';

/** By inhabitants; peers are looked for among territories of like size. */
export type SizeClass =
  /** Fewer than 10,000. */
  | 'UNDER_10K'
  /** 10,000 to 49,999. */
  | 'FROM_10K_TO_50K'
  /** 50,000 to 249,999. */
  | 'FROM_50K_TO_250K'
  /** 250,000 and more. */
  | 'OVER_250K';

/** A place with a government, as a tenant has it in its register. Names of places are public: any signed-in person sees them. */
export type Territory = {
  __typename?: 'Territory';
  id: Scalars['ID']['output'];
  /** The name in the best of the reader's languages. */
  name: Scalars['String']['output'];
  /** The name in every language that it was given in. */
  names: Array<LocalizedText>;
  /** How it is governed. */
  kind: TerritoryKind;
  /** The territory that it lies in. */
  parent?: Maybe<Territory>;
  /** By inhabitants, where known. */
  sizeClass?: Maybe<SizeClass>;
  /** Whose register it stands in; null for who has nothing to do with that tenant. */
  tenant?: Maybe<Tenant>;
};

/** A page of territories. */
export type TerritoryConnection = {
  __typename?: 'TerritoryConnection';
  edges: Array<TerritoryEdge>;
  /** The territories of this page. */
  nodes: Array<Territory>;
  pageInfo: PageInfo;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A territory in a page. */
export type TerritoryEdge = {
  __typename?: 'TerritoryEdge';
  node: Territory;
  cursor: Scalars['String']['output'];
};

/** Which territory to enter into a register. */
export type RegisterTerritoryInput = {
  /** Required. Whose register it goes into. */
  tenantId?: InputMaybe<Scalars['ID']['input']>;
  /** Required. How it is governed. */
  kind?: InputMaybe<TerritoryKind>;
  /** Required. One name or several, each in another language; at most 200 characters each. */
  names?: InputMaybe<Array<LocalizedTextInput>>;
  /** The territory that it lies in, of the same tenant. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** By inhabitants, where known. */
  sizeClass?: InputMaybe<SizeClass>;
  /** The same key gives the same answer and one effect. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of entering a territory. */
export type RegisterTerritoryPayload = {
  __typename?: 'RegisterTerritoryPayload';
  /** The new territory; null when something has to be put right. */
  territory?: Maybe<Territory>;
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
  Organisation: Organisation;
  Person: Person;
  SearchResultConnection: SearchResultConnection;
  Tenant: Tenant;
  Territory: Territory;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organisation:
    ( { __typename: 'Organisation' }
    & GraphQLRecursivePick<FederationTypes['Organisation'], {"id":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  SearchResultConnection:
    ( { __typename: 'SearchResultConnection' }
    & GraphQLRecursivePick<FederationTypes['SearchResultConnection'], {"request":true}> );
  Tenant:
    ( { __typename: 'Tenant' }
    & GraphQLRecursivePick<FederationTypes['Tenant'], {"id":true}> );
  Territory:
    ( { __typename: 'Territory' }
    & GraphQLRecursivePick<FederationTypes['Territory'], {"id":true}> );
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
  ApiToken: ResolverTypeWrapper<ApiTokenRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ApiTokenConnection: ResolverTypeWrapper<ApiTokenPage>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiTokenEdge: ResolverTypeWrapper<Omit<ApiTokenEdge, 'node'> & { node: ResolversTypes['ApiToken'] }>;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<CreatedApiToken>;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<RevokedApiToken>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  EntryCode: ResolverTypeWrapper<IssuedCode>;
  IssueEntryCodeInput: IssueEntryCodeInput;
  IssueEntryCodePayload: ResolverTypeWrapper<IssuedEntryCode>;
  RedeemEntryCodeInput: RedeemEntryCodeInput;
  RedeemEntryCodePayload: ResolverTypeWrapper<RedeemedEntryCode>;
  OrganisationType: OrganisationType;
  Organisation: ResolverTypeWrapper<OrganisationRecord>;
  OrganisationConnection: ResolverTypeWrapper<OrganisationPage>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationPayload: ResolverTypeWrapper<RegisteredOrganisation>;
  AddOrganisationAliasInput: AddOrganisationAliasInput;
  AddOrganisationAliasPayload: ResolverTypeWrapper<AliasedOrganisation>;
  Bandwidth: Bandwidth;
  SkillLevel: SkillLevel;
  ContactChannel: ContactChannel;
  Device: Device;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  AccessProfile: ResolverTypeWrapper<AccessProfileRecord>;
  Person: ResolverTypeWrapper<PersonRecord>;
  QuietHoursInput: QuietHoursInput;
  UpdateAccessProfileInput: UpdateAccessProfileInput;
  UpdateAccessProfilePayload: ResolverTypeWrapper<UpdatedAccessProfile>;
  PositionService: PositionService;
  Position: ResolverTypeWrapper<PositionRecord>;
  PersonConnection: ResolverTypeWrapper<PersonPage>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PositionInput: PositionInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonsInput: RegisterPersonsInput;
  RegisterPersonsPayload: ResolverTypeWrapper<RegisteredPersons>;
  ChangePositionInput: ChangePositionInput;
  ChangePositionPayload: ResolverTypeWrapper<ChangedPosition>;
  TenantRole: TenantRole;
  RoleGrant: ResolverTypeWrapper<RoleGrantRecord>;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: ResolverTypeWrapper<GrantedRole>;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: ResolverTypeWrapper<RevokedRole>;
  SearchResultConnection: ResolverTypeWrapper<SearchResultConnection>;
  Session: ResolverTypeWrapper<SessionRecord>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<SignedIn>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: ResolverTypeWrapper<RefreshedSession>;
  SignOutInput: SignOutInput;
  SignOutPayload: ResolverTypeWrapper<SignedOut>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<RevokedSession>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<ChangedPassword>;
  Tenant: ResolverTypeWrapper<TenantRecord>;
  TenantConnection: ResolverTypeWrapper<TenantPage>;
  TenantEdge: ResolverTypeWrapper<Omit<TenantEdge, 'node'> & { node: ResolversTypes['Tenant'] }>;
  CreateTenantInput: CreateTenantInput;
  CreateTenantPayload: ResolverTypeWrapper<CreatedTenant>;
  TerritoryKind: TerritoryKind;
  SizeClass: SizeClass;
  Territory: ResolverTypeWrapper<TerritoryRecord>;
  TerritoryConnection: ResolverTypeWrapper<TerritoryPage>;
  TerritoryEdge: ResolverTypeWrapper<Omit<TerritoryEdge, 'node'> & { node: ResolversTypes['Territory'] }>;
  RegisterTerritoryInput: RegisterTerritoryInput;
  RegisterTerritoryPayload: ResolverTypeWrapper<RegisteredTerritory>;
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
  ApiToken: ApiTokenRecord;
  ID: Scalars['ID']['output'];
  ApiTokenConnection: ApiTokenPage;
  Int: Scalars['Int']['output'];
  ApiTokenEdge: Omit<ApiTokenEdge, 'node'> & { node: ResolversParentTypes['ApiToken'] };
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: CreatedApiToken;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: RevokedApiToken;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  EntryCode: IssuedCode;
  IssueEntryCodeInput: IssueEntryCodeInput;
  IssueEntryCodePayload: IssuedEntryCode;
  RedeemEntryCodeInput: RedeemEntryCodeInput;
  RedeemEntryCodePayload: RedeemedEntryCode;
  Organisation: OrganisationRecord;
  OrganisationConnection: OrganisationPage;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  RegisterOrganisationInput: RegisterOrganisationInput;
  RegisterOrganisationPayload: RegisteredOrganisation;
  AddOrganisationAliasInput: AddOrganisationAliasInput;
  AddOrganisationAliasPayload: AliasedOrganisation;
  QuietHours: QuietHours;
  AccessProfile: AccessProfileRecord;
  Person: PersonRecord;
  QuietHoursInput: QuietHoursInput;
  UpdateAccessProfileInput: UpdateAccessProfileInput;
  UpdateAccessProfilePayload: UpdatedAccessProfile;
  Position: PositionRecord;
  PersonConnection: PersonPage;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PositionInput: PositionInput;
  RegisterPersonInput: RegisterPersonInput;
  RegisterPersonsInput: RegisterPersonsInput;
  RegisterPersonsPayload: RegisteredPersons;
  ChangePositionInput: ChangePositionInput;
  ChangePositionPayload: ChangedPosition;
  RoleGrant: RoleGrantRecord;
  GrantRoleInput: GrantRoleInput;
  GrantRolePayload: GrantedRole;
  RevokeRoleInput: RevokeRoleInput;
  RevokeRolePayload: RevokedRole;
  SearchResultConnection: SearchResultConnection | FederationReferenceTypes['SearchResultConnection'];
  Session: SessionRecord;
  SignInInput: SignInInput;
  SignInPayload: SignedIn;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionPayload: RefreshedSession;
  SignOutInput: SignOutInput;
  SignOutPayload: SignedOut;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: RevokedSession;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ChangedPassword;
  Tenant: TenantRecord;
  TenantConnection: TenantPage;
  TenantEdge: Omit<TenantEdge, 'node'> & { node: ResolversParentTypes['Tenant'] };
  CreateTenantInput: CreateTenantInput;
  CreateTenantPayload: CreatedTenant;
  Territory: TerritoryRecord;
  TerritoryConnection: TerritoryPage;
  TerritoryEdge: Omit<TerritoryEdge, 'node'> & { node: ResolversParentTypes['Territory'] };
  RegisterTerritoryInput: RegisterTerritoryInput;
  RegisterTerritoryPayload: RegisteredTerritory;
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

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiTokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiTokenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenEdge'] = ResolversParentTypes['ApiTokenEdge']> = {
  node?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiTokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, RequireFields<QueryApiTokensArgs, 'tenantId'>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'tenantId'>>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType, RequireFields<QueryTenantArgs, 'id'>>;
  tenants?: Resolver<ResolversTypes['TenantConnection'], ParentType, ContextType, Partial<QueryTenantsArgs>>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType, RequireFields<QueryTerritoryArgs, 'id'>>;
  territories?: Resolver<ResolversTypes['TerritoryConnection'], ParentType, ContextType, Partial<QueryTerritoriesArgs>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'input'>>;
  issueEntryCode?: Resolver<ResolversTypes['IssueEntryCodePayload'], ParentType, ContextType, RequireFields<MutationIssueEntryCodeArgs, 'input'>>;
  redeemEntryCode?: Resolver<ResolversTypes['RedeemEntryCodePayload'], ParentType, ContextType, RequireFields<MutationRedeemEntryCodeArgs, 'input'>>;
  registerOrganisation?: Resolver<ResolversTypes['RegisterOrganisationPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationArgs, 'input'>>;
  addOrganisationAlias?: Resolver<ResolversTypes['AddOrganisationAliasPayload'], ParentType, ContextType, RequireFields<MutationAddOrganisationAliasArgs, 'input'>>;
  updateAccessProfile?: Resolver<ResolversTypes['UpdateAccessProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateAccessProfileArgs, 'input'>>;
  registerPersons?: Resolver<ResolversTypes['RegisterPersonsPayload'], ParentType, ContextType, RequireFields<MutationRegisterPersonsArgs, 'input'>>;
  changePosition?: Resolver<ResolversTypes['ChangePositionPayload'], ParentType, ContextType, RequireFields<MutationChangePositionArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['GrantRolePayload'], ParentType, ContextType, RequireFields<MutationGrantRoleArgs, 'input'>>;
  revokeRole?: Resolver<ResolversTypes['RevokeRolePayload'], ParentType, ContextType, RequireFields<MutationRevokeRoleArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionPayload'], ParentType, ContextType, RequireFields<MutationRefreshSessionArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  createTenant?: Resolver<ResolversTypes['CreateTenantPayload'], ParentType, ContextType, RequireFields<MutationCreateTenantArgs, 'input'>>;
  registerTerritory?: Resolver<ResolversTypes['RegisterTerritoryPayload'], ParentType, ContextType, RequireFields<MutationRegisterTerritoryArgs, 'input'>>;
};

export type EntryCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntryCode'] = ResolversParentTypes['EntryCode']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IssueEntryCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEntryCodePayload'] = ResolversParentTypes['IssueEntryCodePayload']> = {
  entryCode?: Resolver<Maybe<ResolversTypes['EntryCode']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedeemEntryCodePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RedeemEntryCodePayload'] = ResolversParentTypes['RedeemEntryCodePayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation'], FederationReferenceType extends FederationReferenceTypes['Organisation'] = FederationReferenceTypes['Organisation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organisation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrganisationType'], ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterOrganisationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganisationPayload'] = ResolversParentTypes['RegisterOrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddOrganisationAliasPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddOrganisationAliasPayload'] = ResolversParentTypes['AddOrganisationAliasPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type QuietHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timezone?: Resolver<ResolversTypes['TimeZone'], ParentType, ContextType>;
};

export type AccessProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessProfile'] = ResolversParentTypes['AccessProfile']> = {
  bandwidth?: Resolver<ResolversTypes['Bandwidth'], ParentType, ContextType>;
  skillLevel?: Resolver<ResolversTypes['SkillLevel'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['ContactChannel']>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  proxies?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessProfile?: Resolver<Maybe<ResolversTypes['AccessProfile']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<Maybe<Array<ResolversTypes['LocalizedText']>>, ParentType, ContextType>;
  languages?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenants?: Resolver<Maybe<Array<ResolversTypes['Tenant']>>, ParentType, ContextType>;
  positions?: Resolver<Maybe<Array<ResolversTypes['Position']>>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['RoleGrant']>>, ParentType, ContextType>;
};

export type UpdateAccessProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAccessProfilePayload'] = ResolversParentTypes['UpdateAccessProfilePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titles?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['PositionService'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterPersonsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonsPayload'] = ResolversParentTypes['RegisterPersonsPayload']> = {
  persons?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  entryCodes?: Resolver<Maybe<Array<ResolversTypes['EntryCode']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePositionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePositionPayload'] = ResolversParentTypes['ChangePositionPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RoleGrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleGrant'] = ResolversParentTypes['RoleGrant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TenantRole'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  grantedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GrantRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantRolePayload'] = ResolversParentTypes['GrantRolePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  grant?: Resolver<Maybe<ResolversTypes['RoleGrant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeRolePayload'] = ResolversParentTypes['RevokeRolePayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchResultConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResultConnection'] = ResolversParentTypes['SearchResultConnection'], FederationReferenceType extends FederationReferenceTypes['SearchResultConnection'] = FederationReferenceTypes['SearchResultConnection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SearchResultConnection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  request?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identityHits?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['Device'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deviceToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefreshSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionPayload'] = ResolversParentTypes['RefreshSessionPayload']> = {
  accessToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  sessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  changed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TenantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tenant'] = ResolversParentTypes['Tenant'], FederationReferenceType extends FederationReferenceTypes['Tenant'] = FederationReferenceTypes['Tenant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Tenant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type TenantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenantConnection'] = ResolversParentTypes['TenantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tenant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TenantEdge'] = ResolversParentTypes['TenantEdge']> = {
  node?: Resolver<ResolversTypes['Tenant'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateTenantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateTenantPayload'] = ResolversParentTypes['CreateTenantPayload']> = {
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TerritoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Territory'] = ResolversParentTypes['Territory'], FederationReferenceType extends FederationReferenceTypes['Territory'] = FederationReferenceTypes['Territory']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Territory']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TerritoryKind'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
  sizeClass?: Resolver<Maybe<ResolversTypes['SizeClass']>, ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Tenant']>, ParentType, ContextType>;
};

export type TerritoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryConnection'] = ResolversParentTypes['TerritoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TerritoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Territory']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TerritoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerritoryEdge'] = ResolversParentTypes['TerritoryEdge']> = {
  node?: Resolver<ResolversTypes['Territory'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RegisterTerritoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterTerritoryPayload'] = ResolversParentTypes['RegisterTerritoryPayload']> = {
  territory?: Resolver<Maybe<ResolversTypes['Territory']>, ParentType, ContextType>;
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
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  ApiTokenEdge?: ApiTokenEdgeResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  EntryCode?: EntryCodeResolvers<ContextType>;
  IssueEntryCodePayload?: IssueEntryCodePayloadResolvers<ContextType>;
  RedeemEntryCodePayload?: RedeemEntryCodePayloadResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  RegisterOrganisationPayload?: RegisterOrganisationPayloadResolvers<ContextType>;
  AddOrganisationAliasPayload?: AddOrganisationAliasPayloadResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  AccessProfile?: AccessProfileResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  UpdateAccessProfilePayload?: UpdateAccessProfilePayloadResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  RegisterPersonsPayload?: RegisterPersonsPayloadResolvers<ContextType>;
  ChangePositionPayload?: ChangePositionPayloadResolvers<ContextType>;
  RoleGrant?: RoleGrantResolvers<ContextType>;
  GrantRolePayload?: GrantRolePayloadResolvers<ContextType>;
  RevokeRolePayload?: RevokeRolePayloadResolvers<ContextType>;
  SearchResultConnection?: SearchResultConnectionResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  RefreshSessionPayload?: RefreshSessionPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  Tenant?: TenantResolvers<ContextType>;
  TenantConnection?: TenantConnectionResolvers<ContextType>;
  TenantEdge?: TenantEdgeResolvers<ContextType>;
  CreateTenantPayload?: CreateTenantPayloadResolvers<ContextType>;
  Territory?: TerritoryResolvers<ContextType>;
  TerritoryConnection?: TerritoryConnectionResolvers<ContextType>;
  TerritoryEdge?: TerritoryEdgeResolvers<ContextType>;
  RegisterTerritoryPayload?: RegisterTerritoryPayloadResolvers<ContextType>;
};
