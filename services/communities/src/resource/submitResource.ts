import { z } from 'zod';
import { idOf, integer, language, listOf, localizedText, oneOf, refuse, report, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { mayContribute } from '../contribution/contribution.policy.ts';
import { contributorFields, enterAsContributor } from '../contribution/contributor.ts';
import { recordContribution } from '../contribution/record-contribution.ts';
import { write } from '../write/write.ts';
import { readingMinutes, textSizeKb } from './reading-time.ts';
import { resourceKinds } from './resource.model.ts';
import { addResource } from './resource.store.ts';

const webAddress = text(2_000).superRefine((value, context) => {
  const url = URL.parse(value);
  const isWeb =
    url !== null && ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.hostname !== '';
  if (value !== '' && !isWeb) report(context, 'NOT_A_URL');
});

const input = z
  .object({
    communityId: idOf('community'),
    kind: oneOf(resourceKinds),
    titles: listOf(localizedText(200), { min: 1, max: 20 }),
    descriptions: listOf(localizedText(1_000), { min: 1, max: 20 }),
    language,
    url: webAddress.optional(),
    body: text(100_000, { lines: true }).optional(),
    sizeKb: integer(1, 1_000_000).optional(),
    minutes: integer(1, 600).optional(),
    domainIds: listOf(idOf('domain'), { max: 20 }).default([]),
    ...contributorFields,
  })
  .superRefine(({ url, body, sizeKb, minutes }, context) => {
    if (url !== undefined && body !== undefined) report(context, 'URL_OR_BODY', {}, ['body']);
    if (url === undefined && body === undefined) report(context, 'REQUIRED', {}, ['url']);
    // What lies elsewhere cannot be measured from here, and every item states its size and its minutes.
    if (url !== undefined && sizeKb === undefined) report(context, 'REQUIRED', {}, ['sizeKb']);
    if (url !== undefined && minutes === undefined) report(context, 'REQUIRED', {}, ['minutes']);
  });

export const submitResource = write({
  name: 'submitResource',
  input,
  async run({ context, input, session, emit }) {
    const { connection, clock } = context;
    const { communityId, kind, titles, descriptions, body = '' } = input;
    const entry = { communityId, field: 'communityId', inside: false, may: mayContribute };
    const { community, person, channel, enteredBy, envelope } = await enterAsContributor(
      context,
      session,
      entry,
      input,
    );
    const ofCommunity = new Set([community.domainId, ...community.secondaryDomainIds]);
    const stray = input.domainIds.findIndex((id) => !ofCommunity.has(id));
    if (stray >= 0) refuse('NOT_FOUND', ['domainIds', String(stray)]);
    const domainIds = input.domainIds.length > 0 ? [...new Set(input.domainIds)] : [community.domainId];

    const resourceId = newId('resource');
    const at = new Date(clock.now());
    const personId = person._id;
    await addResource(connection, session, {
      _id: resourceId,
      communityId,
      submitterId: personId,
      kind,
      status: 'SUBMITTED',
      titles,
      descriptions,
      language: input.language,
      url: input.url ?? null,
      body: input.body ?? null,
      sizeKb: input.url === undefined ? textSizeKb(body) : (input.sizeKb ?? 1),
      minutes: input.minutes ?? readingMinutes(body),
      domainIds,
      channel,
      enteredBy,
      submittedAt: at,
      publishedAt: null,
      judgements: [],
      rejudgeDueAt: null,
      digestWeek: null,
      viewers: 0,
      version: 1,
    });
    const contribution = { id: resourceId, communityId, personId, at, kind: 'RESOURCE' as const, channel };
    await recordContribution(connection, session, contribution);
    emit({ type: 'resource.submitted', subject: resourceId, data: { domainIds }, ...envelope });
    return { resourceId };
  },
});
