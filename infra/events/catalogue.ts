import path from 'node:path';
import prettier from 'prettier';
import { z } from 'zod';
import { consumers, eventCatalogue, subscriptions } from '@kolo/events';
import type { EventDefinition, EventType } from '@kolo/events';
import type { GeneratedFile } from '../schema/generatedFiles.ts';

const file = 'packages/events/CATALOGUE.md';

const opening = `# Catalogue of events

Written by \`npm run generate\` from [src/catalogue.ts](src/catalogue.ts).

Each is a [CloudEvents 1.0](https://cloudevents.io) event; the attributes that all of them have stand in [src/event.ts](src/event.ts). \`data\` holds
what is listed here: ids, times, codes and numbers, never a name, an address or a text that somebody wrote. \`?\` marks what may be null.
`;

/** The catalogue of events as a page to read. */
export async function generateEventCatalogue(root: string): Promise<GeneratedFile> {
  const sources = [...new Set(Object.values(eventCatalogue).map(({ source }) => source))];
  const page = [opening, ...sources.map(sectionOf)].join('\n');
  const options = await prettier.resolveConfig(path.join(root, file));
  return { file, content: await prettier.format(page, { ...options, filepath: file }) };
}

function sectionOf(source: EventDefinition['source']): string {
  const entries = (Object.entries(eventCatalogue) as [EventType, EventDefinition][])
    .filter(([, definition]) => definition.source === source)
    .map(([type, { description, data }]) =>
      [
        `### ${type}`,
        `${description} Goes to ${receiversOf(type).join(', ')}.`,
        fieldsOf(data)
          .map((field) => `- ${field}`)
          .join('\n'),
      ].join('\n\n'),
    );
  return [`## From ${source}`, ...entries, ''].join('\n\n');
}

const receiversOf = (type: EventType): string[] => consumers.filter((name) => subscriptions[name].has(type));

/** `name: kind` of each field; of a choice of shapes, the fields of each shape. */
function fieldsOf(schema: z.core.$ZodType): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'union') return def.options.map((option) => `either ${fieldsOf(option).join(', ')}`);
  if (def.type !== 'object') throw new Error(`The data of an event is an object, not a ${def.type}`);
  return Object.entries(def.shape).map(([name, field]) => `\`${name}\`: ${kindOf(field)}`);
}

/** What a value may be, in the words of a reader. */
function kindOf(schema: z.core.$ZodType): string {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'nullable':
      return `${kindOf(def.innerType)}?`;
    case 'default':
      return kindOf(def.innerType);
    case 'array':
      return `list of ${kindOf(def.element)}`;
    case 'record':
      return `${kindOf(def.valueType)} by ${kindOf(def.keyType)}`;
    case 'object':
      return `{ ${fieldsOf(schema).join(', ')} }`;
    case 'enum':
      return Object.values(def.entries).join(' | ');
    case 'literal':
      return def.values.join(' | ');
    case 'string':
      return z.globalRegistry.get(schema)?.title ?? unnamed(schema);
    case 'number':
    case 'boolean':
      return def.type;
    default:
      return unnamed(schema);
  }
}

function unnamed(schema: z.core.$ZodType): never {
  throw new Error(
    `A ${schema._zod.def.type} in the catalogue of events has no title: name it in values.ts by \`.meta({ title })\``,
  );
}
