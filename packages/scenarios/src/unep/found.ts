import { cities, emailOf, officers, password, roles } from './cast.ts';
import type { UnepPlay } from './play.ts';
import { timezone } from './play.ts';
import * as texts from './texts.ts';

const errors = 'userErrors { code message field }';

/** Step 1: a programme owner comes to Kolo, its organiser founds the community and names two keepers. */
export function found(play: UnepPlay): void {
  const { diary, ids, people, stage } = play;

  diary.note(-14, '09:00', async () => {
    const operator = await play.signIn(stage.operator.email, stage.operator.password);
    people.operator = operator;
    const created = await operator.change<{ tenant: { id: string } }>(
      `mutation CreateTenant($input: CreateTenantInput!) { createTenant(input: $input) { tenant { id } ${errors} } }`,
      { names: texts.owner },
    );
    ids.tenant = created.tenant.id;
    await appointStaff(play);
  });

  diary.note(-13, '10:00', async () => {
    const { organiser } = people;
    for (const city of cities) {
      const { territory } = await organiser.change<{ territory: { id: string } }>(
        `mutation RegisterTerritory($input: RegisterTerritoryInput!) { registerTerritory(input: $input) { territory { id } ${errors} } }`,
        { tenantId: ids.tenant, kind: 'CITY', names: texts.localized(city), sizeClass: 'FROM_10K_TO_50K' },
      );
      ids.cities.push(territory.id);
      const { organisation } = await organiser.change<{ organisation: { id: string } }>(
        `mutation RegisterOrganisation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } ${errors} } }`,
        {
          tenantId: ids.tenant,
          type: 'LOCAL_GOVERNMENT',
          names: texts.administrationOf(city),
          territoryId: territory.id,
        },
      );
      ids.administrations.push(organisation.id);
    }
    const registered = await organiser.change<{
      persons: { id: string }[];
      entryCodes: { code: string }[];
    }>(
      `mutation RegisterPersons($input: RegisterPersonsInput!) { registerPersons(input: $input) { persons { id } entryCodes { code } ${errors} } }`,
      { tenantId: ids.tenant, persons: officers.map((_, index) => registration(play, index)) },
    );
    ids.officers = registered.persons.map((person) => person.id);
    play.entryCodes = registered.entryCodes.map((entry) => entry.code);
  });

  diary.note(-13, '11:00', async () => {
    const { organiser } = people;
    const { domain } = await organiser.change<{ domain: { id: string } }>(
      `mutation CreateDomain($input: CreateDomainInput!) { createDomain(input: $input) { domain { id } ${errors} } }`,
      { tenantId: ids.tenant, code: 'EMS', titles: texts.domain },
    );
    ids.domain = domain.id;
    const { community } = await organiser.change<{ community: { id: string } }>(
      `mutation CreateCommunity($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } ${errors} } }`,
      {
        tenantId: ids.tenant,
        titles: texts.community,
        kind: 'PRACTICE',
        joinPolicy: 'INVITE_COHORT',
        domainId: ids.domain,
        timezone,
        pitch: texts.pitch,
      },
    );
    ids.community = community.id;
  });

  // The first week of the community's life is that of the hand-over.
  diary.note(0, '09:00', async () => {
    for (const keeper of roles.keepers) {
      await people.organiser.change(
        `mutation AssignLeadership($input: AssignLeadershipInput!) { assignLeadership(input: $input) { ${errors} } }`,
        { communityId: ids.community, personId: ids.officers[keeper], group: 'COMMUNITY_KEEPER' },
      );
    }
    for (const curator of roles.curators) {
      await people.organiser.change(
        `mutation AppointCurator($input: AppointCuratorInput!) { appointCurator(input: $input) { ${errors} } }`,
        { communityId: ids.community, personId: ids.officers[curator] },
      );
    }
    await people.organiser.change(
      `mutation ConfirmSponsorship($input: ConfirmSponsorshipInput!) { confirmSponsorship(input: $input) { ${errors} } }`,
      { communityId: ids.community, organisationId: ids.owner, kind: 'PROGRAMME_OWNER' },
    );
    await people.organiser.change(
      `mutation OpenCommunity($input: OpenCommunityInput!) { openCommunity(input: $input) { ${errors} } }`,
      { communityId: ids.community },
    );
  });
}

/** The programme owner's people: organiser, sponsor, evaluator, and the machine that passes text messages on. */
async function appointStaff(play: UnepPlay): Promise<void> {
  const { ids, people } = play;
  const staff = [
    { role: 'ORGANISER', key: 'organiser', email: 'organiser@kolo.example', name: 'Mariia Orhanizatorka' },
    { role: 'SPONSOR', key: 'sponsor', email: 'sponsor@kolo.example', name: 'Alex Sponsor' },
    { role: 'EVALUATOR', key: 'evaluator', email: 'evaluator@kolo.example', name: 'Robin Evaluator' },
  ] as const;
  const owner = await people.operator.change<{ organisation: { id: string } }>(
    `mutation RegisterOrganisation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } ${errors} } }`,
    { tenantId: ids.tenant, type: 'INTERNATIONAL', names: texts.owner },
  );
  ids.owner = owner.organisation.id;
  const { persons, entryCodes } = await people.operator.change<{
    persons: { id: string }[];
    entryCodes: { code: string }[];
  }>(
    `mutation RegisterPersons($input: RegisterPersonsInput!) { registerPersons(input: $input) { persons { id } entryCodes { code } ${errors} } }`,
    {
      tenantId: ids.tenant,
      persons: staff.map(({ email, name }) => ({
        email,
        names: [{ language: 'en', text: name }],
        languages: ['en', 'uk'],
      })),
    },
  );
  for (const [index, { role, key, email }] of staff.entries()) {
    await people.operator.change(
      `mutation GrantRole($input: GrantRoleInput!) { grantRole(input: $input) { ${errors} } }`,
      {
        personId: persons[index]?.id,
        tenantId: ids.tenant,
        role,
        ...(role === 'SPONSOR' ? { organisationId: ids.owner } : {}),
      },
    );
    await play.redeem(entryCodes[index]?.code ?? '', password);
    people[key] = await play.signIn(email, password);
  }
  const { secret } = await people.organiser.change<{ secret: string }>(
    `mutation CreateApiToken($input: CreateApiTokenInput!) { createApiToken(input: $input) { secret ${errors} } }`,
    {
      tenantId: ids.tenant,
      name: 'SMS relay',
      scopes: ['contributions:relay'],
      expiresAt: new Date(play.diary.moment(200, '12:00')).toISOString(),
    },
  );
  people.smsRelay = play.guest();
  people.smsRelay.token = secret;
}

function registration({ ids, diary }: UnepPlay, index: number): object {
  const officer = officers[index]!;
  return {
    names: texts.localized(officer.name),
    email: emailOf(index),
    phone: `+3804400000${String(index + 10)}`,
    languages: [officer.language, 'uk', 'en'],
    position: {
      organisationId: ids.administrations[index % cities.length],
      titles: texts.officer,
      service: 'MUNICIPAL',
      from: diary.date(-700),
    },
  };
}
