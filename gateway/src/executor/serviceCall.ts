import type { DocumentNode, OperationDefinitionNode, VariableDefinitionNode } from 'graphql';
import { Kind, OperationTypeNode, print, stripIgnoredCharacters, visit } from 'graphql';
import { REPRESENTATIONS } from './distinctKeys.ts';
import type { Fetch } from './fetchGraph.ts';
import { latin1Json } from './latin1.ts';

/**
 * What a service is asked about entities: one list of representations, one selection. Fetches that need the same of the
 * same kind of object, at different places of the answer, are one question.
 */
export interface Question {
  index: number;
  fetches: Fetch[];
}

/** A document for some of the questions of a call, as the beginning of the JSON that is sent. */
export interface CallDocument {
  /** `{"query":"…","operationName":"…","variables":{` */
  head: string;
  /** The variables of the caller that it uses. */
  variables: readonly string[];
  /** By question: its key in the answer, and the variable that holds its representations. */
  keys: readonly string[];
  representations: readonly string[];
}

/** With more questions than this come more documents than need to be kept; each costs 1 KB or so. */
const MOST_DOCUMENTS = 64;

/** A call of one service, which may ask several questions at once. */
export class ServiceCall {
  readonly service: string;
  readonly kind: OperationTypeNode;
  readonly fetches: Fetch[] = [];
  readonly #byMeaning = new Map<string, Question>();
  readonly #documents = new Map<string, CallDocument>();

  constructor(service: string, kind: OperationTypeNode) {
    this.service = service;
    this.kind = kind;
  }

  /** The question that a fetch asks: its own, or one that another fetch of this call asks too. */
  questionOf({ node, operation }: Pick<Fetch, 'node' | 'operation'>): Question {
    const meaning = JSON.stringify([print(operation.selectionSet), node.requires, node.inputRewrites]);
    const question = this.#byMeaning.get(meaning) ?? { index: this.#byMeaning.size, fetches: [] };
    this.#byMeaning.set(meaning, question);
    return question;
  }

  /** What some of its fetches ask. */
  questionsOf(fetches: readonly Fetch[]): { question: Question; fetches: Fetch[] }[] {
    const asked = new Map<Question, Fetch[]>();
    for (const fetch of fetches) {
      const known = asked.get(fetch.question);
      if (known) known.push(fetch);
      else asked.set(fetch.question, [fetch]);
    }
    return [...asked].map(([question, asking]) => ({ question, fetches: asking }));
  }

  /** The document that asks these questions, in their order. A plan is executed with few different sets of them. */
  document(questions: readonly Question[]): CallDocument {
    const key = questions.map(({ index }) => index).join();
    const known = this.#documents.get(key);
    if (known) return known;
    const document = questions.length === 1 ? alone(questions[0]) : together(questions);
    if (this.#documents.size < MOST_DOCUMENTS) this.#documents.set(key, document);
    return document;
  }
}

function alone(question: Question | undefined): CallDocument {
  const node = question?.fetches[0]?.node;
  if (!node) throw new Error('A call without a question');
  return {
    head: headOf(node.operation, node.operationName),
    variables: node.variableUsages ?? [],
    keys: ['_entities'],
    representations: [REPRESENTATIONS],
  };
}

function together(questions: readonly Question[]): CallDocument {
  const first = questions.map(({ fetches }) => fetches[0]).filter((fetch) => fetch !== undefined);
  const variables = new Set(first.flatMap(({ node }) => node.variableUsages ?? []));
  const numbered = (name: string, number: number) => {
    let candidate = `${name}_${number}`;
    while (variables.has(candidate)) candidate += '_';
    return candidate;
  };
  const keys = first.map((_fetch, index) => `_${index}`);
  const representations = first.map((_fetch, index) => numbered(REPRESENTATIONS, index));
  const definitions = new Map<string, VariableDefinitionNode>();
  const operations = first.map(({ operation }, index) =>
    renamed(operation, keys[index] ?? '', representations[index] ?? ''),
  );
  for (const { variableDefinitions = [] } of operations) {
    for (const definition of variableDefinitions) definitions.set(definition.variable.name.value, definition);
  }
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        ...(operations[0]?.name && { name: operations[0].name }),
        ...(operations[0]?.directives && { directives: operations[0].directives }),
        variableDefinitions: [...definitions.values()],
        selectionSet: {
          kind: Kind.SELECTION_SET,
          selections: operations.flatMap(({ selectionSet }) => selectionSet.selections),
        },
      },
    ],
  };
  return {
    head: headOf(stripIgnoredCharacters(print(document)), first[0]?.node.operationName),
    variables: [...variables],
    keys,
    representations,
  };
}

/** The same question under another key, with another variable for its representations. */
function renamed(
  operation: OperationDefinitionNode,
  key: string,
  representations: string,
): OperationDefinitionNode {
  const { selectionSet, ...rest } = visit(operation, {
    Variable: (variable) =>
      variable.name.value === REPRESENTATIONS
        ? { ...variable, name: { kind: Kind.NAME, value: representations } }
        : undefined,
  });
  const selections = selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD
      ? { ...selection, alias: { kind: Kind.NAME, value: key } as const }
      : selection,
  );
  return { ...rest, selectionSet: { ...selectionSet, selections } };
}

function headOf(query: string, operationName: string | undefined): string {
  const name = operationName === undefined ? '' : `"operationName":${latin1Json(operationName)},`;
  return `{"query":${latin1Json(query)},${name}"variables":{`;
}
