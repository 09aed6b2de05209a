import type { GraphQLField, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isIntrospectionType,
} from 'graphql';
import type { GraphQLCompositeType } from 'graphql';
import { hash } from '../random.ts';
import type { Random } from '../random.ts';
import type { TestSupergraph } from '../world/testSupergraph.ts';
import { createValues } from './values.ts';

export interface GeneratedOperation {
  source: string;
  operationName: string | null;
  variables: Record<string, unknown>;
}

export interface GenerationLimits {
  /** How deep selections nest. */
  depth: number;
  /** About how many fields there are. */
  fields: number;
}

/** What a response key stands for; the same everywhere in an operation, so that fragments may meet anywhere. */
interface KeyMeaning {
  parent: string;
  signature: string;
  type: string;
}

const ALIASES = [
  'a',
  'b',
  'c',
  'id',
  'name',
  'title',
  '_x',
  'aVeryLongAliasThatIsUsedOften',
  'constructor',
  'toString',
];

const INTROSPECTION = [
  '__schema { queryType { name fields(includeDeprecated: true) { name args { name defaultValue } } } }',
  'directives: __schema { directives { name locations isRepeatable } }',
  '__type(name: "Query") { kind name possibleTypes { name } }',
  'nowhere: __type(name: "Nowhere") { name }',
  'types: __schema { types { name kind enumValues { name } } }',
];

/** A valid operation of this schema, made of choices of `random` alone. */
export function generateOperation(
  schema: GraphQLSchema,
  inputs: TestSupergraph['inputs'],
  random: Random,
  limits: GenerationLimits,
): GeneratedOperation {
  const values = createValues(random, inputs);
  const meanings = new Map<string, KeyMeaning[]>();
  const fragments: { name: string; on: GraphQLCompositeType; text: string }[] = [];
  const composites = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLCompositeType => isCompositeType(type) && !isIntrospectionType(type),
  );
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  let left = limits.fields;

  const objectsOf = (type: GraphQLCompositeType) =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const overlap = (a: GraphQLCompositeType, b: GraphQLCompositeType) =>
    objectsOf(a).some((one) => objectsOf(b).includes(one));

  /** A response key that says this at `parent`, and nothing else wherever both could meet. */
  const keyFor = (parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, signature: string) => {
    const leaf = isLeafType(getNamedType(field.type));
    const meaning = { parent: parent.name, signature, type: String(field.type) };
    const fits = (key: string) =>
      (meanings.get(key) ?? []).every(
        (known) =>
          (known.signature === signature && known.type === meaning.type) ||
          (leaf &&
            known.type === meaning.type &&
            known.parent !== parent.name &&
            isObjectType(parent) &&
            isObjectType(schema.getType(known.parent))),
      );
    const wished = random.chance(0.25) ? [random.pick(ALIASES), field.name] : [field.name];
    const key =
      [...wished, ...ALIASES].find(fits) ?? `${field.name}_${hash(signature + meaning.type).toString(36)}`;
    meanings.set(key, [...(meanings.get(key) ?? []), meaning]);
    return key;
  };

  const directives = () => {
    if (!random.chance(0.12)) return '';
    const [first, second] = random.chance(0.5) ? ['skip', 'include'] : ['include', 'skip'];
    const one = ` @${first}(if: ${values.condition()})`;
    return random.chance(0.15) ? `${one} @${second}(if: ${values.condition()})` : one;
  };

  const fieldOf = (parent: GraphQLCompositeType, depth: number): string | undefined => {
    if (isAbstractType(parent) && !isInterfaceType(parent)) return undefined;
    const fields = Object.values(parent.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    );
    if (fields.length === 0) return undefined;
    const field = random.pick(fields);
    const args = field.args
      .filter((argument) => isRequiredArgument(argument) || random.chance(0.5))
      .map(
        (argument) =>
          `${argument.name}: ${values.argument(`${parent.name}.${field.name}(${argument.name}:)`, argument)}`,
      );
    const text = args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
    const key = keyFor(parent, field, text);
    left -= 1;
    const type: GraphQLNamedType = getNamedType(field.type);
    const selection = isCompositeType(type) ? ` ${selectionOf(type, depth - 1)}` : '';
    return `${key === field.name ? '' : `${key}: `}${text}${directives()}${selection}`;
  };

  const fragmentOf = (parent: GraphQLCompositeType, depth: number): string => {
    const others = composites.filter((type) => !roots.has(type as never) && overlap(type, parent));
    const on =
      isAbstractType(parent) && random.chance(0.8)
        ? random.pick(objectsOf(parent))
        : random.pick([parent, ...others]);
    const known = fragments.filter((fragment) => overlap(fragment.on, parent));
    if (known.length > 0 && random.chance(0.3)) return `...${random.pick(known).name}${directives()}`;
    if (random.chance(0.25)) {
      const text = selectionOf(on, depth);
      const name = `F${fragments.length}`;
      fragments.push({ name, on, text });
      return `...${name}${directives()}`;
    }
    const condition = on === parent && random.chance(0.5) ? '' : ` on ${on.name}`;
    return `...${condition}${directives()} ${selectionOf(on, depth)}`;
  };

  const selectionOf = (type: GraphQLCompositeType, depth: number): string => {
    const wanted = random.between(1, left > 0 ? 5 : 1);
    const selected: string[] = [];
    for (let made = 0; made < wanted; made += 1) {
      const isRoot = roots.has(type as never);
      if (random.chance(0.12)) {
        selected.push(random.chance(0.3) ? `kind: __typename${directives()}` : `__typename${directives()}`);
      } else if (isRoot && type === schema.getQueryType() && random.chance(0.02)) {
        selected.push(random.pick(INTROSPECTION));
      } else if (depth > 0 && left > 0 && random.chance(isAbstractType(type) ? 0.6 : 0.15)) {
        selected.push(fragmentOf(type, depth - 1));
      } else {
        selected.push(fieldOf(type, depth) ?? '__typename');
      }
    }
    return `{ ${selected.join(' ')} }`;
  };

  const mutation = schema.getMutationType();
  const query = schema.getQueryType();
  if (!query) throw new Error('A schema without queries');
  const isMutation = mutation && random.chance(0.4);
  const root = isMutation ? mutation : query;
  const body = selectionOf(root, limits.depth);
  const name = random.chance(0.5) ? 'Asked' : null;
  const second = name !== null && random.chance(0.1) ? ' query Other { __typename }' : '';
  const { definitions, values: variables } = values.variables();
  const parts = fragments.map(
    (fragment) => `fragment ${fragment.name} on ${fragment.on.name} ${fragment.text}`,
  );
  return {
    source: `${isMutation ? 'mutation' : 'query'}${name ? ` ${name}` : ''}${definitions} ${body} ${parts.join(' ')}${second}`,
    operationName: second === '' ? null : name,
    variables,
  };
}
