import path from 'node:path';
import prettier from 'prettier';
import { activityTypes } from '../../services/activities/src/activity/types/activityTypes.ts';
import type { ActivityTypeDefinition } from '../../services/activities/src/activity/types/activityType.ts';
import type { ActivityField, ActivityFields } from '../../services/activities/src/activity/types/field.ts';
import type { Names } from '../../services/activities/src/activity/types/names.ts';
import type { GeneratedFile } from '../schema/generatedFiles.ts';

const file = 'services/activities/TYPES.md';

const opening = `# Types of activity

Written by \`npm run generate\` from [src/activity/types](src/activity/types).

Formality: 1 informal, 5 formal. Source: learning from each other or from outside. Mode: from somebody, or with each other. A field is
**required** when the activity is scheduled; one that is _computed_ is answered and never given. Each list has at most 100 entries.
`;

const families = [
  'exchanges',
  'productive inquiries',
  'building shared understanding',
  'producing assets',
  'creating standards',
  'formal access to knowledge',
  'visits',
];

/** The catalogue of activities as a page to read. */
export async function generateActivityTypes(root: string): Promise<GeneratedFile> {
  const types: readonly ActivityTypeDefinition[] = activityTypes;
  const page = [opening, ...types.map(sectionOf)].join('\n');
  const options = await prettier.resolveConfig(path.join(root, file));
  return { file, content: await prettier.format(page, { ...options, filepath: file }) };
}

function sectionOf(type: ActivityTypeDefinition): string {
  const { code, formality, source, mode, family } = type;
  return [
    `## ${code}`,
    `${inLanguage(type.names, 'en')} · ${inLanguage(type.names, 'uk')} · ${inLanguage(type.names, 'ru')}`,
    inLanguage(type.descriptions, 'en'),
    `Formality ${formality}, source ${source}, mode ${mode}, family ${family} (${families[family - 1] ?? ''}). ` +
      `Roles: ${listed(type.roles)}. Outputs: ${listed(type.outputs)}.`,
    lines(type.fields),
    '',
  ].join('\n\n');
}

const inLanguage = (names: Names, language: string): string =>
  names.find((name) => name.language === language)?.text ?? '';

const listed = (all: readonly Names[]): string => all.map((names) => inLanguage(names, 'en')).join(', ');

const lines = (fields: ActivityFields, indent = ''): string =>
  Object.entries(fields)
    .map(([name, field]) => lineOf(name, field, indent))
    .join('\n');

function lineOf(name: string, field: ActivityField, indent: string): string {
  const { isList, isRequired, isDerived, options, parts } = field;
  const kind = options.length > 0 ? options.join(' | ') : field.kind;
  const marks = [isRequired ? '**required**' : '', isDerived ? '_computed_' : ''].filter(Boolean);
  const what = [`${isList ? 'list of ' : ''}${kind}`, ...marks].join(', ');
  const own = `${indent}- \`${name}\` (${what}): ${inLanguage(field.descriptions, 'en')}.`;
  const within = lines(parts, `${indent}  `);
  return within === '' ? own : `${own}\n${within}`;
}
