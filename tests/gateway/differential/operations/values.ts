import type { GraphQLArgument, GraphQLInputType } from 'graphql';
import { isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql';
import type { Random } from '../random.ts';
import type { TestSupergraph } from '../world/testSupergraph.ts';

/** An enum value: written without quotes in a document, as a string in variables. */
class EnumName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A variable of the operation under way. */
class VariableName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

interface Variable {
  definition: string;
  given: boolean;
  value: unknown;
}

/** Makes values for arguments, and collects the variables that it puts in their places. */
export interface Values {
  /** An argument's value as GraphQL text. */
  argument(coordinate: string, argument: GraphQLArgument): string;
  /** A condition for `@skip` and `@include`. */
  condition(): string;
  /** The definitions of all variables so far, with their parentheses, and the JSON to send. */
  variables(): { definitions: string; values: Record<string, unknown> };
}

export function createValues(random: Random, inputs: TestSupergraph['inputs']): Values {
  const variables = new Map<string, Variable>();

  const declare = (type: string, value: unknown, nullable: boolean): VariableName => {
    const name = `v${variables.size}`;
    const hasDefault = value !== null && random.chance(0.3);
    // A variable with a default may stand where null may not, and need not be given.
    const declared = nullable ? type : hasDefault && random.chance(0.5) ? type : `${type}!`;
    const given =
      declared.endsWith('!') && !hasDefault ? true : random.chance(nullable || hasDefault ? 0.7 : 1);
    variables.set(name, {
      definition: `$${name}: ${declared}${hasDefault ? ` = ${toGraphQL(value)}` : ''}`,
      given: given || !(hasDefault || nullable),
      value: toJson(value),
    });
    return new VariableName(name);
  };

  const valueOf = (type: GraphQLInputType, coordinate: string, mayVary: boolean): unknown => {
    if (!isNonNullType(type)) {
      if (random.chance(0.1)) return null;
      if (mayVary && random.chance(0.3)) return declare(String(type), valueOf(type, coordinate, false), true);
    } else {
      const inner = type.ofType;
      if (mayVary && random.chance(0.4)) {
        let value = valueOf(inner, coordinate, false);
        if (value === null) value = certain(inner, coordinate, false);
        return declare(String(inner), value, false);
      }
      return certain(inner, coordinate, mayVary);
    }
    return certain(type, coordinate, mayVary);
  };

  const certain = (type: GraphQLInputType, coordinate: string, mayVary: boolean): unknown => {
    if (isNonNullType(type)) return certain(type.ofType, coordinate, mayVary);
    if (isListType(type)) {
      const item = type.ofType;
      // One value stands for a list of one.
      if (random.chance(0.15)) return certain(item, coordinate, false);
      return Array.from({ length: random.between(0, 3) }, () => valueOf(item, coordinate, mayVary));
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isRequiredInputField(field) || random.chance(0.6),
      );
      return Object.fromEntries(
        fields.map((field) => [
          field.name,
          valueOf(
            field.type,
            inputs[`${type.name}.${field.name}`] ? `${type.name}.${field.name}` : '',
            mayVary,
          ),
        ]),
      );
    }
    const named = inputs[coordinate] ?? inputs[type.name];
    if (named) return random.pick(named);
    if (isEnumType(type)) return new EnumName(random.pick(type.getValues()).name);
    switch (type.name) {
      case 'Int':
        return random.pick([0, 1, 2, 5, -1, 2147483647]);
      case 'Float':
        return random.pick([0, 1, 2.5, -1e-3, 1e21]);
      case 'Boolean':
        return random.chance(0.5);
      default:
        return random.pick(['a', 'b', 'ї "\\']);
    }
  };

  return {
    argument: (coordinate, { type }) => toGraphQL(valueOf(type, coordinate, true)),
    condition() {
      const value = random.chance(0.5);
      return toGraphQL(random.chance(0.3) ? value : declare('Boolean', value, false));
    },
    variables() {
      const all = [...variables.entries()];
      return {
        definitions: all.length === 0 ? '' : `(${all.map(([, { definition }]) => definition).join(', ')})`,
        values: Object.fromEntries(
          all.filter(([, { given }]) => given).map(([name, { value }]) => [name, value]),
        ),
      };
    },
  };
}

function toGraphQL(value: unknown): string {
  if (value instanceof EnumName) return value.name;
  if (value instanceof VariableName) return `$${value.name}`;
  if (Array.isArray(value)) return `[${value.map(toGraphQL).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([name, inner]) => `${name}: ${toGraphQL(inner)}`);
    return `{${fields.join(', ')}}`;
  }
  return JSON.stringify(value);
}

function toJson(value: unknown): unknown {
  if (value instanceof EnumName) return value.name;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toJson(inner)]));
  return value;
}
