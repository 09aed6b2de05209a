import DataLoader from 'dataloader';
import type { Viewer } from '@kolo/auth';
import { subgraphSchema, typePolicy } from '@kolo/graphql';
import type { BaseContext } from '@kolo/graphql';

interface LetterRecord {
  _id: string;
  ownerId: string;
  title: string;
  text: { language: string; text: string };
  writtenAt: Date;
  opened: number;
  topics: { code: string; title: string }[];
}

/** What resolvers of every contestant are given; only the loader matters to them. */
export interface LetterContext extends BaseContext {
  letters: DataLoader<string, LetterRecord | null>;
}

const records = new Map<string, LetterRecord>();
for (let index = 0; index < 1_000; index += 1) {
  const _id = `letter_${index}`;
  records.set(_id, {
    _id,
    ownerId: `person_${index % 50}`,
    title: `Letter ${index}`,
    text: { language: 'en', text: 'What we found when we read the meters of the town for a year.' },
    writtenAt: new Date(1_700_000_000_000 + index * 60_000),
    opened: index,
    topics: [
      { code: 'EMS', title: 'Environmental management' },
      { code: 'WATER', title: 'Water' },
    ],
  });
}

/** The store is memory: it is the server that is measured. */
export function letterContext(viewer: Viewer): LetterContext {
  const letters = new DataLoader<string, LetterRecord | null>((ids) =>
    Promise.resolve(ids.map((id) => records.get(id) ?? null)),
  );
  return { viewer, letters } as LetterContext;
}

/** One schema for everybody, with its policies in front of the resolvers. */
export const schema = subgraphSchema<LetterContext>({
  schemaFiles: [new URL('./letters.graphql', import.meta.url)],
  resolvers: {
    Query: { letter: (_: unknown, { id }: { id: string }, { letters }: LetterContext) => letters.load(id) },
    Letter: {
      __resolveReference: ({ id }: { id: string }, { letters }: LetterContext) => letters.load(id),
      id: ({ _id }: LetterRecord) => _id,
      viewerCanAnswer: ({ ownerId }: LetterRecord, _: unknown, { viewer }: LetterContext) =>
        ownerId !== viewer.personId,
    },
  },
  policies: {
    Query: { fields: { letter: 'signedIn' } },
    Letter: typePolicy<LetterContext, LetterRecord>({
      visible: ({ viewer }) => viewer.kind !== 'ANONYMOUS',
      fields: {
        id: 'whoSeesIt',
        title: 'whoSeesIt',
        text: 'whoSeesIt',
        writtenAt: 'whoSeesIt',
        opened: 'signedIn',
        topics: 'whoSeesIt',
        viewerCanAnswer: 'whoSeesIt',
      },
    }),
    Topic: { fields: { code: 'whoSeesIt', title: 'whoSeesIt' } },
  },
});

export const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Letter { id title text { language text } writtenAt opened topics { code title } viewerCanAnswer } } }`;
