import { setTimeout as pause } from 'node:timers/promises';
import { createPersistentCaller } from './persistentCaller.ts';
import type { PersistentCaller } from './persistentCaller.ts';

export interface LiveCommunity {
  communityId: string;
  tenantId: string;
  /** The time zone of its days: one in which midnight is far. */
  timezone: string;
  organiser: PersistentCaller;
  members: PersistentCaller[];
  memberIds: string[];
}

const password = 'a-password-for-tests-1';
const errors = 'userErrors { code field }';
const inEnglish = (text: string) => [{ language: 'en', text }];

/** A community with members who are signed in, founded through the gateway as organisers do it. */
export async function foundCommunity(
  gatewayUrl: string,
  operator: { email: string; password: string },
  memberCount: number,
): Promise<LiveCommunity> {
  const timezone = zoneInDaylight();
  const caller = createPersistentCaller(gatewayUrl, { login: operator.email, password: operator.password });
  const { tenant } = await caller.mustChange<{ tenant: { id: string } }>(
    `mutation CreateTenant($input: CreateTenantInput!) { createTenant(input: $input) { tenant { id } ${errors} } }`,
    { names: inEnglish('Programme under test') },
  );
  const logins = ['organiser', ...Array.from({ length: memberCount }, (_, index) => `member${index + 1}`)];
  const { persons, entryCodes } = await caller.mustChange<{
    persons: { id: string }[];
    entryCodes: { code: string }[];
  }>(
    `mutation RegisterPersons($input: RegisterPersonsInput!) { registerPersons(input: $input) { persons { id } entryCodes { code } ${errors} } }`,
    {
      tenantId: tenant.id,
      persons: logins.map((login) => ({
        email: emailOf(tenant.id, login),
        names: inEnglish(login),
        languages: ['en'],
      })),
    },
  );
  const [organiserId, ...memberIds] = persons.map((person) => person.id);
  await caller.mustChange(
    `mutation GrantRole($input: GrantRoleInput!) { grantRole(input: $input) { ${errors} } }`,
    {
      personId: organiserId,
      tenantId: tenant.id,
      role: 'ORGANISER',
    },
  );
  const guest = createPersistentCaller(gatewayUrl, null);
  for (const { code } of entryCodes) {
    await guest.mustChange(
      `mutation RedeemEntryCode($input: RedeemEntryCodeInput!) { redeemEntryCode(input: $input) { ${errors} } }`,
      { code, password },
    );
  }
  const [organiser, ...members] = logins.map((login) =>
    createPersistentCaller(gatewayUrl, { login: emailOf(tenant.id, login), password }),
  );
  if (!organiser) throw new Error('There is no organiser');
  const communityId = await openCommunity(organiser, tenant.id, timezone, memberIds);
  for (const member of members) {
    await eventually(() =>
      member.mustChange(
        `mutation AcceptInvitation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${errors} } }`,
        { communityId },
      ),
    );
  }
  return { communityId, tenantId: tenant.id, timezone, organiser, members, memberIds };
}

async function openCommunity(
  organiser: PersistentCaller,
  tenantId: string,
  timezone: string,
  memberIds: string[],
): Promise<string> {
  const { domain } = await organiser.mustChange<{ domain: { id: string } }>(
    `mutation CreateDomain($input: CreateDomainInput!) { createDomain(input: $input) { domain { id } ${errors} } }`,
    { tenantId, code: 'TEST', titles: inEnglish('Water') },
  );
  const { community } = await organiser.mustChange<{ community: { id: string } }>(
    `mutation CreateCommunity($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } ${errors} } }`,
    {
      tenantId,
      titles: inEnglish('Community under test'),
      kind: 'PRACTICE',
      joinPolicy: 'INVITE_COHORT',
      domainId: domain.id,
      timezone,
      pitch: Object.fromEntries(pitchFields.map((field) => [field, inEnglish(field)])),
    },
  );
  const communityId = community.id;
  // Communities learn of persons by events: for a moment they do not know whom identity has registered.
  await eventually(() =>
    organiser.mustChange(
      `mutation AssignLeadership($input: AssignLeadershipInput!) { assignLeadership(input: $input) { ${errors} } }`,
      { communityId, personId: memberIds[0], group: 'COMMUNITY_KEEPER' },
    ),
  );
  await organiser.mustChange(
    `mutation OpenCommunity($input: OpenCommunityInput!) { openCommunity(input: $input) { ${errors} } }`,
    { communityId },
  );
  await eventually(() =>
    organiser.mustChange(
      `mutation InviteToCommunity($input: InviteToCommunityInput!) { inviteToCommunity(input: $input) { ${errors} } }`,
      { communityId, personIds: memberIds },
    ),
  );
  return communityId;
}

const pitchFields = [
  'relevance',
  'benefitSelf',
  'benefitInstitution',
  'benefitCountry',
  'connections',
  'jointWork',
  'capability',
  'workings',
  'contribution',
  'rolesOffered',
];

const emailOf = (tenantId: string, login: string) => `${login}.${tenantId.slice(-8)}@kolo.example`;

/** A day that ended while a test runs would roll windows on in the middle of what it compares. */
function zoneInDaylight(): string {
  const zones = ['Europe/Kyiv', 'Asia/Tokyo', 'America/Los_Angeles', 'America/New_York', 'Pacific/Auckland'];
  const hourIn = (zone: string) => Temporal.Now.zonedDateTimeISO(zone).hour;
  return zones.find((zone) => hourIn(zone) >= 6 && hourIn(zone) < 20) ?? 'Europe/Kyiv';
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (const deadline = Date.now() + 20_000; ;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(200);
    }
  }
}
