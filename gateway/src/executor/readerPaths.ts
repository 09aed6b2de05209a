import type { GraphQLSchema } from 'graphql';
import type { ObjectReader } from './objectReader.ts';
import type { Path } from './place.ts';
import type { Slots } from './shape.ts';
import { TYPENAME_SLOT } from './shape.ts';
import { isSubtypeName } from './subtypes.ts';

/** A path in the answer of a service, by the keys of the plan. It ends before what the fetch did not ask for. */
export function mappedPath(reader: ObjectReader, path: readonly (string | number)[]): Path {
  const mapped: Path = [];
  let object: ObjectReader | null = reader;
  for (const step of path) {
    if (typeof step === 'number') {
      mapped.push(step);
      continue;
    }
    const found: ObjectReader['fields'][number] | undefined = object?.fields.find(({ key }) => key === step);
    if (!found) break;
    mapped.push(found.field?.key ?? found.key);
    object = found.object;
  }
  return mapped;
}

/** The keys of what a fetch brings to an object of this type. */
export function applicableKeys(schema: GraphQLSchema, reader: ObjectReader, target: Slots): string[] {
  const typename = target[TYPENAME_SLOT];
  return reader.fields.flatMap(({ field, of }) => {
    const applies =
      typeof typename !== 'string' || [...of].some((type) => isSubtypeName(schema, type, typename));
    return field && applies ? [field.key] : [];
  });
}
