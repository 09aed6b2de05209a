import type { Caller } from './world.ts';

/** One operation of a client, with the variables of a caller. */
export interface Operation {
  name: 'small' | 'big';
  document: string;
  variablesFor(caller: Caller): Record<string, unknown>;
}

const small: Operation = {
  name: 'small',
  document: `query Dashboard($community: ID!, $person: ID!, $period: String!) {
  me { id name languages organisation { name } }
  person(id: $person) { memberships { status level } }
  community(id: $community) {
    id
    title
    status
    timezone
    domain { title }
    leadership { group holders { nodes { person { id name } } } }
    questions(first: 5) { totalCount nodes { id status text { text } asker { id name } } }
  }
  answered: indicator(code: "IM-08", scope: $community, period: $period) { value unit n reason version }
}`,
  variablesFor: ({ communityId, personId }) => ({
    community: communityId,
    person: personId,
    period: '2026-Q4',
  }),
};

const person = 'id name languages organisation { id name type territory { name } }';

const big: Operation = {
  name: 'big',
  document: `query Community($community: ID!, $person: ID!, $members: Int!) {
  me { ${person} programmes(first: 5) { nodes { id title } } stories(first: 5) { nodes { id title } } }
  person(id: $person) { names { language text } positions { title service from organisation { name } } }
  community(id: $community) {
    id
    title
    titles { language text }
    status
    kind
    timezone
    domain { id code title description { language text } }
    tenant { id name }
    pitch { relevance { text } benefitSelf { text } workings { text } }
    leadership { group gap holders { nodes { from person { ${person} } } } }
    members(first: $members) {
      totalCount
      nodes { id status acceptedAt person { ${person} } }
    }
    posts(first: 32) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        createdAt
        channel
        text { language text }
        author { ${person} }
        replies(first: 3) { nodes { id createdAt text { text } author { id name organisation { name } } } }
      }
    }
    questions(first: 20) {
      nodes {
        id
        status
        askedAt
        text { language text }
        asker { ${person} }
        answers(first: 3) { nodes { id createdAt accepted text { text } author { id name organisation { name } } } }
      }
    }
    programmes(first: 5) {
      nodes {
        id
        title
        kind
        startsOn
        endsOn
        tenant { name }
        cohorts(first: 3) { nodes { id endedAt persons(first: 20) { nodes { id name } } } }
        sessions(first: 10) { nodes { id title status startsAt durationMin channel facilitator { id name languages } } }
      }
    }
    stories(first: 10) { nodes { id title status consent completeness teller { ${person} } steps { id cycle text } } }
  }
}`,
  variablesFor: ({ communityId, personId }) => ({ community: communityId, person: personId, members: 32 }),
};

export const operations: readonly Operation[] = [small, big];

/** What is sent for a caller. */
export const bodyOf = (operation: Operation, caller: Caller): string =>
  JSON.stringify({ query: operation.document, variables: operation.variablesFor(caller) });
