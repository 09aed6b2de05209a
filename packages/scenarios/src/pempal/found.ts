import {
  countries,
  countryOf,
  emailOf,
  expertEmail,
  EXPERTS,
  nameOf,
  password,
  PRACTITIONERS,
} from './cast.ts';
import { errors, timezone } from './play.ts';
import type { PempalPlay } from './play.ts';
import * as texts from './texts.ts';

/** Day on which the network comes to Kolo, half a year before the plenary. */
const FOUNDED = -60;

/** Steps 1 and 2: the umbrella and its community, the practitioners of 21 ministries, and the experts. */
export function found(play: PempalPlay): void {
  const { diary, ids, people, stage } = play;

  diary.note(FOUNDED, '09:00', async () => {
    people.operator = await play.signIn(stage.operator.email, stage.operator.password);
    const created = await people.operator.change<{ tenant: { id: string } }>(
      `mutation CreateTenant($input: CreateTenantInput!) { createTenant(input: $input) { tenant { id } ${errors} } }`,
      { names: texts.owner },
    );
    ids.tenant = created.tenant.id;
    ids.owner = await organisation(play, { type: 'INTERNATIONAL', names: texts.owner });
    await appointStaff(play);
  });

  diary.note(FOUNDED + 1, '09:00', async () => {
    for (const country of countries) {
      const { territory } = await people.organiser.change<{ territory: { id: string } }>(
        `mutation RegisterTerritory($input: RegisterTerritoryInput!) { registerTerritory(input: $input) { territory { id } ${errors} } }`,
        { tenantId: ids.tenant, kind: 'COUNTRY', names: texts.english(country) },
      );
      ids.countries.push(territory.id);
      const names = texts.ministryOf(country);
      ids.ministries.push(
        await organisation(play, { type: 'NATIONAL_STATE', names, territoryId: territory.id }),
      );
    }
    const practitioners = await register(
      play,
      Array.from({ length: PRACTITIONERS }, (_, index) => ({
        names: texts.english(nameOf(index)),
        email: emailOf(index),
        position: {
          organisationId: ids.ministries[countryOf(index)],
          titles: texts.post,
          service: 'STATE',
          from: diary.date(-900),
        },
      })),
    );
    ids.practitioners = practitioners.ids;
    const experts = await register(
      play,
      Array.from({ length: EXPERTS }, (_, index) => ({
        names: texts.english(nameOf(PRACTITIONERS + index)),
        email: expertEmail(index),
      })),
    );
    ids.experts = experts.ids;
    for (const [index, code] of practitioners.codes.entries()) {
      await play.redeem(code, password);
      people.practitioners[index] = await play.signIn(emailOf(index), password);
    }
  });

  diary.note(FOUNDED + 2, '09:00', async () => {
    const { domain } = await people.organiser.change<{ domain: { id: string } }>(
      `mutation CreateDomain($input: CreateDomainInput!) { createDomain(input: $input) { domain { id } ${errors} } }`,
      { tenantId: ids.tenant, code: 'BUD', titles: texts.domain },
    );
    ids.domain = domain.id;
    ids.umbrella = await community(play, { titles: texts.umbrella, kind: 'NETWORK' });
    ids.community = await community(play, {
      titles: texts.community,
      kind: 'PRACTICE',
      umbrellaId: ids.umbrella,
    });
  });
}

async function organisation({ people, ids }: PempalPlay, input: object): Promise<string> {
  const caller = people.organiser ?? people.operator;
  const registered = await caller.change<{ organisation: { id: string } }>(
    `mutation RegisterOrganisation($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } ${errors} } }`,
    { tenantId: ids.tenant, ...input },
  );
  return registered.organisation.id;
}

async function community({ people, ids }: PempalPlay, input: object): Promise<string> {
  const created = await people.organiser.change<{ community: { id: string } }>(
    `mutation CreateCommunity($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } ${errors} } }`,
    {
      tenantId: ids.tenant,
      joinPolicy: 'NOMINATE',
      channelMode: 'MIXED',
      domainId: ids.domain,
      timezone,
      pitch: texts.pitch,
      ...input,
    },
  );
  return created.community.id;
}

async function register(
  { people, ids }: PempalPlay,
  persons: object[],
): Promise<{ ids: string[]; codes: string[] }> {
  const caller = people.organiser ?? people.operator;
  const registered = await caller.change<{ persons: { id: string }[]; entryCodes: { code: string }[] }>(
    `mutation RegisterPersons($input: RegisterPersonsInput!) { registerPersons(input: $input) { persons { id } entryCodes { code } ${errors} } }`,
    { tenantId: ids.tenant, persons },
  );
  return {
    ids: registered.persons.map((person) => person.id),
    codes: registered.entryCodes.map((entry) => entry.code),
  };
}

/** The network's people: organiser, sponsor, evaluator. */
async function appointStaff(play: PempalPlay): Promise<void> {
  const { ids, people } = play;
  const staff = [
    {
      role: 'ORGANISER',
      key: 'organiser',
      email: 'secretariat@budget.example',
      name: 'Sekretariat Organiser',
    },
    { role: 'SPONSOR', key: 'sponsor', email: 'sponsor@budget.example', name: 'Sasha Sponsor' },
    { role: 'EVALUATOR', key: 'evaluator', email: 'evaluator@budget.example', name: 'Robin Evaluator' },
  ] as const;
  const { ids: personIds, codes } = await register(
    play,
    staff.map(({ email, name }) => ({ email, names: texts.english(name) })),
  );
  for (const [index, { role, key, email }] of staff.entries()) {
    await people.operator.change(
      `mutation GrantRole($input: GrantRoleInput!) { grantRole(input: $input) { ${errors} } }`,
      {
        personId: personIds[index],
        tenantId: ids.tenant,
        role,
        ...(role === 'SPONSOR' && { organisationId: ids.owner }),
      },
    );
    await play.redeem(codes[index] ?? '', password);
    people[key] = await play.signIn(email, password);
  }
}
