import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import type { FieldNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { Kind, OperationTypeNode, parseType } from 'graphql';
import { selectionSetOf, withEntitySelections, withOperation } from './planTree.ts';

const REPRESENTATIONS = { kind: Kind.NAME, value: 'representations' } as const;

/** A fetch for fields of entities, made for an operation of which another fetch has the name and the variables. */
export function entityFetch(
  like: { fetch: FetchNode; operation: OperationDefinitionNode },
  asked: {
    service: string;
    type: string;
    fields: readonly FieldNode[];
    /** What the service is given of each entity: a key, and what the fields require. */
    given: readonly SelectionSetNode[];
  },
): FetchNode {
  const { variableDefinitions = [] } = like.operation;
  const entities: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: '_entities' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: REPRESENTATIONS,
        value: { kind: Kind.VARIABLE, name: REPRESENTATIONS },
      },
    ],
  };
  const operation: OperationDefinitionNode = {
    ...like.operation,
    operation: OperationTypeNode.QUERY,
    variableDefinitions: [
      {
        kind: Kind.VARIABLE_DEFINITION,
        variable: { kind: Kind.VARIABLE, name: REPRESENTATIONS },
        type: parseType('[_Any!]!', { noLocation: true }),
      },
      ...variableDefinitions.filter(({ variable }) => variable.name.value !== REPRESENTATIONS.value),
    ],
    selectionSet: selectionSetOf(entities),
  };
  const { inputRewrites: _in, outputRewrites: _out, ...fetch } = like.fetch;
  const selections = [TYPENAME, ...asked.given.flatMap(planSelections)];
  return withOperation(
    {
      ...fetch,
      serviceName: asked.service,
      operationKind: OperationTypeNode.QUERY,
      requires: [{ kind: 'InlineFragment', typeCondition: asked.type, selections }],
    },
    withEntitySelections(operation, new Map([[asked.type, asked.fields]])),
  );
}

const TYPENAME: QueryPlanSelectionNode = { kind: 'Field', name: '__typename' };

function planSelections({ selections }: SelectionSetNode): QueryPlanSelectionNode[] {
  return selections.flatMap((node): QueryPlanSelectionNode[] => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [];
    const inner = node.selectionSet && planSelections(node.selectionSet);
    if (node.kind === Kind.FIELD)
      return [{ kind: 'Field', name: node.name.value, ...(inner && { selections: inner }) }];
    const typeCondition = node.typeCondition?.name.value;
    return [
      {
        kind: 'InlineFragment',
        ...(typeCondition !== undefined && { typeCondition }),
        selections: inner ?? [],
      },
    ];
  });
}
