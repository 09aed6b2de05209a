import type { DocumentNode, GraphQLSchema } from 'graphql';
import { getOperationAST, getVariableValues } from 'graphql';
import type { CompiledOperation } from '../../../../gateway/src/executor/compile.ts';
import { compile } from '../../../../gateway/src/executor/compile.ts';
import type { Caller } from '../../../../gateway/src/executor/caller.ts';
import { Executor } from '../../../../gateway/src/executor/executor.ts';
import { loadSupergraph } from '../../../../gateway/src/federation/supergraph.ts';
import type { ReceivedPart } from '../../../../gateway/src/fixtures/mergeParts.ts';
import { mergeParts } from '../../../../gateway/src/fixtures/mergeParts.ts';
import type { ExecutorAnswer, Operation, Path, ServiceQuery, Services, TestExecutor } from './executor.ts';
import { NoAnswer } from './executor.ts';

interface RunCaller<Run> extends Caller {
  run: Run;
}

export interface KoloExecutor<Run> extends TestExecutor<Run> {
  apiSchema: GraphQLSchema;
  /** What a client has that takes the answer in parts, when it has put them together; and how many they were. */
  executeInParts(operation: Operation, run: Run): Promise<ExecutorAnswer & { parts: number }>;
}

interface AnswerBody {
  data: unknown;
  errors?: { message: string; path?: Path }[];
}

/** `data` as it stands in the answer: to parse it and write it again would hide what is wrong with it. */
function dataIn(body: string): string {
  const start =
    body.indexOf('"data":', body.startsWith('{"errors":') ? endOfErrors(body) : 0) + '"data":'.length;
  return body.slice(start, -1);
}

/** The answer begins with its errors, whose texts may hold anything. */
function endOfErrors(body: string): number {
  let depth = 0;
  let quoted = false;
  for (let at = '{"errors":'.length; at < body.length; at += 1) {
    const character = body[at];
    if (quoted) {
      if (character === '\\') at += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error(`Not an answer: ${body}`);
}

/** The gateway's own executor, on services in this process. */
export function createKoloExecutor<Run>(supergraphSdl: string, services: Services<Run>): KoloExecutor<Run> {
  const supergraph = loadSupergraph(supergraphSdl);
  const { apiSchema } = supergraph;
  const executor = new Executor<RunCaller<Run>>({
    async call(service, { body, caller }) {
      try {
        const query = JSON.parse(Buffer.from(body, 'latin1').toString()) as ServiceQuery;
        const result = await services.call(service, query, caller.run);
        return { status: 200, body: Buffer.from(JSON.stringify(result)) };
      } catch (error) {
        if (error instanceof NoAnswer) return { missing: 'SERVICE_UNAVAILABLE' };
        throw error;
      }
    },
  });
  // As the gateway does, an operation is compiled once and carried out often.
  const compiled = new WeakMap<DocumentNode, CompiledOperation>();
  const compiledOf = ({ document, operationName }: Operation) => {
    const known = compiled.get(document) ?? compile(supergraph, document, operationName);
    compiled.set(document, known);
    return known;
  };
  let runs = 0;
  const requestOf = ({ document, operationName, variables }: Operation, run: Run) => {
    const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(apiSchema, definitions, variables);
    runs += 1;
    return {
      errors,
      request: {
        variables: coerced ?? {},
        caller: { run, identity: `run ${runs}`, languages: ['en'], requestId: `request_${runs}` },
        budget: { leftMs: () => 60_000, restart: () => {} },
      },
    };
  };
  const unread = (errors: readonly Error[]): ExecutorAnswer => ({
    data: 'null',
    errors: errors.map(({ message }) => ({ message, path: null })),
  });
  return {
    name: 'Kolo',
    apiSchema,
    async execute(operation, run): Promise<ExecutorAnswer> {
      const { request, errors } = requestOf(operation, run);
      if (errors) return unread(errors);
      const { body } = await executor.execute(compiledOf(operation), request);
      const text = body.toString();
      const answer = JSON.parse(text) as AnswerBody;
      return {
        data: dataIn(text),
        errors: (answer.errors ?? []).map(({ message, path }) => ({ message, path: path ?? null })),
      };
    },
    async executeInParts(operation, run) {
      const { request, errors } = requestOf(operation, run);
      if (errors) return { ...unread(errors), parts: 1 };
      const parts: ReceivedPart[] = [];
      await executor.executeInParts(compiledOf(operation), request, ({ body }) => {
        parts.push(JSON.parse(body.toString()) as ReceivedPart);
      });
      const answer = mergeParts(parts);
      return {
        data: JSON.stringify(answer.data),
        errors: (answer.errors ?? []).map(({ message, path }) => ({ message, path: path ?? null })),
        parts: parts.length,
      };
    },
  };
}
