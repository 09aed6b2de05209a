import { newId } from '@kolo/runtime';
import { personViewer, startTestService } from '@kolo/testing';
import { communities } from '../service.ts';

const tenantId = newId('tenant');
const organiser = personViewer(newId('person'), { roles: [{ role: 'ORGANISER', tenantId }] });

const createDomain = /* GraphQL */ `
  mutation ($input: CreateDomainInput!) {
    createDomain(input: $input) {
      domain {
        id
        code
        title
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;
const createCommunity = /* GraphQL */ `
  mutation ($input: CreateCommunityInput!) {
    createCommunity(input: $input) {
      community {
        id
        title
        status
        kind
        domain {
          code
        }
        tenant {
          id
        }
        pitch {
          relevance {
            text
          }
          answeredFields
        }
        viewerCanOpen
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`;

let service: Awaited<ReturnType<typeof startTestService<never, never>>>;
beforeAll(async () => {
  service = (await startTestService(communities)) as never;
});
afterAll(() => service.close());

const titles = [
  { language: 'uk', text: 'Мережа' },
  { language: 'en', text: 'Network' },
];

test('an organiser founds a community in DRAFT, and an event tells of it', async () => {
  const domain = await service.execute(organiser, createDomain, { input: { tenantId, code: 'EMS', titles } });
  expect(domain.data.createDomain.userErrors).toEqual([]);
  const answer = await service.execute(organiser, createCommunity, {
    input: {
      tenantId,
      titles,
      kind: 'PRACTICE',
      joinPolicy: 'INVITE_COHORT',
      timezone: 'Europe/Kyiv',
      domainId: domain.data.createDomain.domain.id,
      pitch: { relevance: [{ language: 'en', text: 'Because' }] },
    },
  });
  expect(answer.errors).toBeUndefined();
  expect(answer.data.createCommunity).toMatchObject({
    community: { title: 'Network', status: 'DRAFT', pitch: { answeredFields: 1 }, viewerCanOpen: true },
    userErrors: [],
  });
  expect((await service.events()).map((event) => event['type'])).toEqual([
    'domain.created',
    'community.created',
    'pitch.updated',
  ]);
});
