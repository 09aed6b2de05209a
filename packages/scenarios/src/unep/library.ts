import { roles } from './cast.ts';
import type { UnepPlay } from './play.ts';
import * as texts from './texts.ts';

const errors = 'userErrors { code message field }';

/** Step 10: a template that two curators find reliable, useful and relevant, and an item that they do not find relevant. */
export function library(play: UnepPlay): void {
  const { diary, ids, people } = play;

  const submit = (submitter: number, kind: string, item: typeof texts.template) =>
    people.officers[submitter]!.change<{ resource: { id: string } }>(
      `mutation SubmitResource($input: SubmitResourceInput!) { submitResource(input: $input) { resource { id } ${errors} } }`,
      {
        communityId: ids.community,
        kind,
        titles: item.titles,
        descriptions: item.descriptions,
        language: 'en',
        body: item.body,
        domainIds: [ids.domain],
      },
    );
  const judge = (curator: number, resourceId: string, relevant: boolean) =>
    people.officers[curator]!.change(
      `mutation JudgeResource($input: JudgeResourceInput!) { judgeResource(input: $input) { ${errors} } }`,
      {
        resourceId,
        judgements: [
          { criterion: 'RELIABLE', verdict: true },
          { criterion: 'USEFUL', verdict: true },
          relevant
            ? { criterion: 'RELEVANT', verdict: true }
            : {
                criterion: 'RELEVANT',
                verdict: false,
                note: 'It advertises equipment and says nothing about managing.',
              },
        ],
      },
    );

  diary.note(8, '10:00', async () => {
    ids.template = (await submit(roles.submitters[0], 'TEMPLATE', texts.template)).resource.id;
    ids.advert = (await submit(roles.submitters[1], 'DOCUMENT', texts.advert)).resource.id;
  });
  diary.note(11, '12:00', async () => {
    await judge(roles.curators[0], ids.template, true);
    await judge(roles.curators[0], ids.advert, false);
  });
  diary.note(12, '12:00', async () => {
    await judge(roles.curators[1], ids.template, true);
    await judge(roles.curators[1], ids.advert, false);
  });

  diary.note(18, '08:30', async () => {
    await people.officers[15]!.change(
      `mutation OpenResource($input: OpenResourceInput!) { openResource(input: $input) { ${errors} } }`,
      { resourceId: ids.template },
    );
  });
}
