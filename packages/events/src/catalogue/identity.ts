import { z } from 'zod';
import { definitionsOf, person } from './definition.ts';
import type { EventDefinition } from './definition.ts';
import { bandwidths, channels, id, languageTag, skillLevels } from '../values.ts';

const define = definitionsOf('identity');

/** Events of people, organisations, positions and territories. */
export const identityEvents = {
  'territory.registered': define(
    'A territory came into the register of a tenant. Subject: the territory.',
    z.object({
      kind: z.enum(['COUNTRY', 'REGION', 'DISTRICT', 'CITY', 'MUNICIPALITY', 'SETTLEMENT']),
      /** The territory that it lies in. */
      parentId: id('territory').nullable(),
    }),
  ),
  'organisation.aliasAdded': define(
    'An organisation is found under one more spelling. Subject: the organisation.',
    z.object({}),
  ),
  'person.registered': define(
    'A person became known to Kolo. Subject: the person.',
    z.object({
      ...person,
      organisationId: id('organisation').nullable(),
      territoryId: id('territory').nullable(),
    }),
  ),
  'person.accessProfileChanged': define(
    'A person said how they reach Kolo and with what skill. Subject: the person.',
    z.object({
      ...person,
      bandwidth: z.enum(bandwidths),
      skillLevel: z.enum(skillLevels),
      channels: z.array(z.enum(channels)),
      device: z.enum(['OWN', 'SHARED']),
      languages: z.array(languageTag),
      /** Persons whom this one allows to contribute in their name. */
      proxyIds: z.array(id('person')),
    }),
  ),
  'position.changed': define(
    'A person took up a post; the former post at `fromOrganisationId`, if any, was closed. Subject: the person.',
    z.object({
      ...person,
      fromOrganisationId: id('organisation').nullable(),
      organisationId: id('organisation'),
      territoryId: id('territory').nullable(),
    }),
  ),
} as const satisfies Record<string, EventDefinition>;
