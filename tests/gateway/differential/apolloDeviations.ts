import type { DocumentNode, SelectionSetNode } from 'graphql';
import { isInterfaceType, isObjectType, Kind, OperationTypeNode, visit } from 'graphql';
import type { ExecutorAnswer, Operation } from './executors/executor.ts';
import type { Laboratory } from './laboratory.ts';
import type { Model } from './world/model.ts';

interface Deviation {
  reason: string;
  explains(lab: Laboratory, operation: Operation, answer: ExecutorAnswer): boolean;
}

function namesIn(document: DocumentNode): { fields: Set<string>; aliases: Set<string>; directives: number } {
  const fields = new Set<string>();
  const aliases = new Set<string>();
  let directives = 0;
  visit(document, {
    Field: ({ name, alias }) => {
      fields.add(name.value);
      if (alias) aliases.add(alias.value);
    },
    Directive: () => {
      directives += 1;
    },
  });
  return { fields, aliases, directives };
}

function rootFieldsOf(document: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one.selectionSet);
  const count = (selectionSet: SelectionSetNode | undefined): number =>
    (selectionSet?.selections ?? []).reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + 1;
      return (
        sum + count(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value))
      );
    }, 0);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  return count(operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined);
}

/**
 * Where the data of @apollo/gateway 2.14 is known to be other than the GraphQL specification has it: six faults of its
 * planner, which ours is shielded from, one of its executor, and `@defer`, which its schema does not offer. graphql-js is the judge; a deviation with another
 * reason fails a campaign, for it may be a fault of the test.
 *
 * Not in this list, as nothing of it is compared: the paths of Apollo's errors (they have "@" in place of indices, count
 * null entities, and name the entity instead of its fields), errors of null that it tells in `extensions.valueCompletion`
 * alone and only when there are no others, and the order of keys (equal fragments are put together at the first of them).
 */
const DEVIATIONS: readonly Deviation[] = [
  {
    reason: 'its schema has no @defer',
    explains: (_lab, { document }) => namesIn(document).fields.has('directives'),
  },
  {
    reason: 'introspection in a fragment cannot be planned',
    explains: (_lab, _operation, { data }) => /any options for (\w+: )?__(schema|type)\b/.test(data),
  },
  {
    reason: 'a fragment on an interface that a service knows only as an object cannot be planned',
    explains: (_lab, _operation, { data }) =>
      /We should have an edge from \w+\(\w+\) for __typename/.test(data),
  },
  {
    reason: 'what only a skipped field requires keeps entities from being asked for',
    explains: (_lab, { document }) => namesIn(document).directives > 0,
  },
  {
    reason: 'an alias takes the place of a field that the plan reads',
    explains: ({ apiSchema }, { document }) => {
      const { aliases } = namesIn(document);
      return Object.values(apiSchema.getTypeMap()).some(
        (type) =>
          (isObjectType(type) || isInterfaceType(type)) &&
          Object.keys(type.getFields()).some((name) => aliases.has(name)),
      );
    },
  },
  {
    reason: 'one required field is taken for the same with other arguments',
    explains: ({ model }, { document }) =>
      [...namesIn(document).fields].some((name) => model.dependsOnArguments(name)),
  },
  {
    reason: 'the mutations of one service are done before the answer to the first is read',
    explains: (_lab, { document }) =>
      document.definitions.some(
        (one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION,
      ) && rootFieldsOf(document) > 1,
  },
  {
    reason: 'an entity takes the name of its interface for its type',
    explains: ({ model }, { document }) =>
      [...namesIn(document).fields].some((name) => model.isOfInterfaceObject(name)),
  },
];

/**
 * Whether ours may ask services for objects that are not in Apollo's plan, which leaves those out of which all fields are skipped. Then
 * that plan does not tell what the loss of a service takes with it, where several could be asked.
 */
export function mayAskMore({ document }: Operation, model: Model): boolean {
  const { directives, fields } = namesIn(document);
  return directives > 0 && [...fields].some((name) => model.soleOwnerOf(name) === undefined);
}

/** Why Apollo's answer may be other than it should be; undefined when nothing is known that would explain it. */
export function deviationOf(
  lab: Laboratory,
  operation: Operation,
  answer: ExecutorAnswer,
): string | undefined {
  return DEVIATIONS.find((deviation) => deviation.explains(lab, operation, answer))?.reason;
}
