import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { parse, validate } from 'graphql';
import { createApolloExecutor } from '../differential/executors/apollo.ts';
import { createKoloExecutor } from '../differential/executors/kolo.ts';
import type { ExecutorAnswer, TestExecutor } from '../differential/executors/executor.ts';
import type { AuditCase } from './auditServer.ts';
import { connectAuditServer } from './auditServer.ts';
import { connectServices } from './auditServices.ts';

interface AuditedExecutor extends TestExecutor<null> {
  apiSchema: GraphQLSchema;
}

const USAGE =
  'Usage: npm run audit:gateway -- --server http://127.0.0.1:4200 [--executor kolo|apollo] [--suite <id>] [--explain]\n' +
  'tests/gateway/audit/README.md says how to start the server of the audit.';

/** The answer as a client would get it: what is invalid or cannot be planned is an error too. */
async function answerOf(executor: AuditedExecutor, query: string): Promise<ExecutorAnswer> {
  const document = parse(query);
  const invalid = validate(executor.apiSchema, document);
  if (invalid.length > 0)
    return { data: 'null', errors: invalid.map(({ message }) => ({ message, path: null })) };
  try {
    return await executor.execute({ source: query, document, operationName: null, variables: {} }, null);
  } catch (error) {
    return { data: 'null', errors: [{ message: String(error), path: null }] };
  }
}

async function failureOf(executor: AuditedExecutor, { query, expected }: AuditCase): Promise<string | null> {
  const { data, errors } = await answerOf(executor, query);
  const right: unknown = expected.data ?? null;
  if (!isDeepStrictEqual(JSON.parse(data), right))
    return `answers ${data} instead of ${JSON.stringify(right)}; errors: ${JSON.stringify(errors)}`;
  if (expected.errors === undefined || expected.errors === errors.length > 0) return null;
  return expected.errors ? 'has no errors' : `has errors: ${JSON.stringify(errors)}`;
}

const print = (line: string) => void process.stdout.write(`${line}\n`);

const { values: options } = parseArgs({
  options: {
    server: { type: 'string' },
    executor: { type: 'string', default: 'kolo' },
    suite: { type: 'string' },
    explain: { type: 'boolean', default: false },
  },
});
const create = new Map<string, (sdl: string) => AuditedExecutor | Promise<AuditedExecutor>>([
  ['kolo', (sdl) => createKoloExecutor(sdl, connectServices(sdl))],
  ['apollo', (sdl) => createApolloExecutor(sdl, connectServices(sdl))],
]).get(options.executor);
if (!options.server || !create) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(1);
}

const server = connectAuditServer(options.server);
let passed = 0;
let failed = 0;
for (const suite of await server.suites()) {
  if (options.suite !== undefined && suite !== options.suite) continue;
  const sdl = await server.supergraphSdl(suite);
  let marks = '';
  const reasons: string[] = [];
  try {
    const executor = await create(sdl);
    // One after the other: some suites write.
    for (const [index, one] of (await server.cases(suite)).entries()) {
      const failure = await failureOf(executor, one);
      marks += failure === null ? '.' : 'X';
      if (failure === null) passed += 1;
      else {
        failed += 1;
        reasons.push(`  ${suite} ${index}: ${failure}`, ...(options.explain ? [one.query] : []));
      }
    }
  } catch (error) {
    const { length } = await server.cases(suite);
    marks = 'X'.repeat(length);
    failed += length;
    reasons.push(`  ${suite} cannot be loaded: ${String(error)}`);
  }
  print([`${suite.padEnd(36)} ${marks}`, ...reasons].join('\n'));
}
print(`\n${passed} of ${passed + failed} cases pass with ${options.executor}.`);
process.exitCode = failed === 0 ? 0 : 2;
