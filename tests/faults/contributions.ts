import type { LiveCommunity } from '../live/foundCommunity.ts';
import type { PersistentCaller } from '../live/persistentCaller.ts';

type Kind = 'post' | 'question' | 'answer';

/** One mutation of the run: what was sent, and what its caller knows of it. */
export interface Contribution {
  kind: Kind;
  /** Its text, which no other contribution has: how it is found in the database. */
  mark: string;
  send(tries?: number): Promise<string | null>;
  /** The id that the gateway answered; null while there was no answer. */
  id: string | null;
}

const mutations = {
  post: 'mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { post { id } userErrors { code field } } }',
  question:
    'mutation AskQuestion($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } userErrors { code field } } }',
  answer:
    'mutation AnswerQuestion($input: AnswerQuestionInput!) { answerQuestion(input: $input) { answer { id } userErrors { code field } } }',
};

type Payload = Partial<Record<Kind, { id: string }>>;

/** What members write, one after the other: half of it posts; answers go to questions that are known to be there. */
export function* contributions(community: LiveCommunity, count: number): Generator<Contribution> {
  const { communityId, members } = community;
  const questions: { id: string; asker: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const sender = index % members.length;
    const member = members[sender] as PersistentCaller;
    const wanted = (['post', 'question', 'post', 'answer'] as const)[index % 4] ?? 'post';
    // Nobody answers their own question.
    const question = questions.slice(-10).find(({ asker }) => asker !== sender);
    const kind = wanted === 'answer' && !question ? 'post' : wanted;
    const mark = `Contribution ${index + 1}`;
    const target = kind === 'answer' ? { questionId: question?.id } : { communityId };
    const input = { ...target, text: { language: 'en', text: mark }, idempotencyKey: `key-${index + 1}` };
    const contribution: Contribution = {
      kind,
      mark,
      id: null,
      async send(tries) {
        const outcome = await member.change<Payload>(mutations[kind], input, tries);
        if ('unanswered' in outcome) return null;
        const { userErrors } = outcome.answered;
        if (userErrors.length > 0) throw new Error(`${mark} was refused: ${JSON.stringify(userErrors)}`);
        const id = outcome.answered[kind]?.id ?? null;
        if (id !== null && kind === 'question' && contribution.id === null)
          questions.push({ id, asker: sender });
        contribution.id ??= id;
        return id;
      },
    };
    yield contribution;
  }
}
