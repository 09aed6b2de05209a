import { spawn } from 'node:child_process';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { generateActivityTypes } from './activities/types.ts';
import { generateEventCatalogue } from './events/catalogue.ts';
import { generateIndicatorPage } from './indicators/page.ts';
import { unacceptedBreakingChanges } from './schema/breakingChanges.ts';
import { generateResolverTypes, generateSupergraph, staleFiles } from './schema/generatedFiles.ts';
import { readSubgraphs } from './schema/subgraphs.ts';
import { crossCheck } from './schema/supergraph.ts';

const root = path.join(import.meta.dirname, '..');

/** What one step found wrong, as text for a reader; nothing when all is well. */
type Findings = string | undefined;

interface Step {
  name: string;
  run: () => Promise<Findings>;
}

const steps: Step[] = [
  { name: 'types', run: () => tool('typescript/bin/tsc', '-b', '--pretty', 'false') },
  { name: 'lint', run: () => tool('eslint/bin/eslint.js', '.', '--max-warnings', '0') },
  { name: 'format', run: () => tool('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'resolver types up to date', run: checkResolverTypes },
  { name: 'supergraph up to date', run: checkSupergraph },
  { name: 'catalogues of events, activities and indicators up to date', run: checkCatalogues },
  { name: 'no breaking change', run: checkBreakingChanges },
  { name: 'no unused code', run: () => tool('knip/bin/knip.js', '--no-config-hints') },
];

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = steps.filter(
  ({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)),
);
let failed = chosen.length === 0 ? 1 : 0;
for (const { name, run } of chosen) {
  const startedAt = Date.now();
  const findings = await run().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  console.log(`${findings === undefined ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
  if (findings !== undefined) {
    console.log(findings.trimEnd());
    failed += 1;
  }
}
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a program of node_modules: what it printed, if it did not exit 0. */
async function tool(script: string, ...args: string[]): Promise<Findings> {
  const child = spawn(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const [output, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return code === 0 ? undefined : output + complaints || `exit code ${code}`;
}

async function checkResolverTypes(): Promise<Findings> {
  const subgraphs = await readSubgraphs(root);
  const expected = await Promise.all(subgraphs.map((subgraph) => generateResolverTypes(root, subgraph)));
  const stale = await staleFiles(root, expected);
  return stale.length === 0 ? undefined : `Out of date, run \`npm run generate\`: ${stale.join(', ')}`;
}

async function checkSupergraph(): Promise<Findings> {
  const subgraphs = await readSubgraphs(root);
  const expected = generateSupergraph(subgraphs);
  const stale = await staleFiles(root, [expected]);
  if (stale.length > 0) return `Out of date, run \`npm run generate\`: ${stale.join(', ')}`;
  const differences = await crossCheck(subgraphs, expected.content);
  return differences.length === 0
    ? undefined
    : `@theguild/federation-composition composes another schema:\n${differences.join('\n')}`;
}

async function checkCatalogues(): Promise<Findings> {
  const stale = await staleFiles(root, [
    await generateEventCatalogue(root),
    await generateActivityTypes(root),
    await generateIndicatorPage(root),
  ]);
  return stale.length === 0 ? undefined : `Out of date, run \`npm run generate\`: ${stale.join(', ')}`;
}

async function checkBreakingChanges(): Promise<Findings> {
  const { content } = generateSupergraph(await readSubgraphs(root));
  const changes = await unacceptedBreakingChanges(root, content);
  if (changes.length === 0) return undefined;
  return `Callers may break. List each in gateway/breaking-changes.json as {"change", "reason"} if it is meant:\n${changes.join('\n')}`;
}
