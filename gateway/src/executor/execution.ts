import type { GraphQLSchema } from 'graphql';
import { OperationTypeNode } from 'graphql';
import type { Caller, ExecutionRequest } from './caller.ts';
import type { ServiceReply } from './serviceCaller.ts';
import type { EntityRequest } from './entityRequest.ts';
import { Gathered } from './gathered.ts';
import type { Fetch, FetchGraph } from './fetchGraph.ts';
import { readObject } from './objectReader.ts';
import { objectsAt } from './place.ts';
import type { JsonCursor } from './jsonCursor.ts';
import type { ServiceResult } from './reply.ts';
import { readReply } from './reply.ts';
import type { ServiceCall } from './serviceCall.ts';
import type { Services } from './services.ts';
import { Variables } from './variables.ts';

/**
 * How long those who are ready wait for others with whom they would share a call, when these wait for other services. A
 * service that hangs must not keep those waiting who have nothing to do with it.
 */
const PATIENCE_MS = 20;

/** What an operation is executed by. */
export interface ExecutionPlan {
  /** With what is hidden from callers. */
  schema: GraphQLSchema;
  graph: FetchGraph;
  /** The caller's name of variables that have another one in the plan. */
  callersVariables: ReadonlyMap<string, string>;
}

interface CallState {
  ready: Fetch[];
  /** How many of its fetches wait for others still. */
  waiting: number;
  patience: NodeJS.Timeout | null;
}

/** One run of a plan: calls services as soon as what they need is there. */
export class Execution<C extends Caller> {
  readonly gathered: Gathered;
  serviceCalls = 0;
  readonly #plan: ExecutionPlan;
  readonly #request: ExecutionRequest<C>;
  readonly #services: Services<C>;
  readonly #whenOver: (fetches: readonly Fetch[]) => void;
  /** By fetch: how many others it waits for. */
  readonly #waitsFor: number[];
  readonly #calls: Map<ServiceCall, CallState>;
  readonly #variables: Variables;
  #open: number;
  #isStopped = false;
  readonly #done = Promise.withResolvers<undefined>();

  /** `whenOver` is told of fetches as soon as all that they brought is there. */
  constructor(
    plan: ExecutionPlan,
    request: ExecutionRequest<C>,
    services: Services<C>,
    whenOver: (fetches: readonly Fetch[]) => void = () => undefined,
  ) {
    const { root, fetches, calls } = plan.graph;
    this.gathered = new Gathered(plan.schema, root.newObject());
    this.#plan = plan;
    this.#request = request;
    this.#services = services;
    this.#variables = new Variables(request.variables, plan.callersVariables);
    this.#whenOver = whenOver;
    this.#waitsFor = fetches.map(({ after }) => after.length);
    this.#calls = new Map(
      calls.map((call) => [call, { ready: [], waiting: call.fetches.length, patience: null }]),
    );
    this.#open = fetches.length;
  }

  /** Resolves when all that can be had is there. `primary`: what the first fetch, the source of a subscription, said. */
  async run(primary?: ServiceReply): Promise<void> {
    const { fetches } = this.#plan.graph;
    const [first] = fetches;
    if (primary && first) {
      this.gathered.receive(
        first,
        [this.gathered.root],
        readReply(primary, (cursor) => readObject(cursor, first.reader)),
      );
      this.#over([first]);
    } else {
      this.#start(fetches.filter(({ after }) => after.length === 0));
    }
    if (this.#open > 0) await this.#done.promise;
  }

  /** What these waited for is over. */
  #start(fetches: readonly Fetch[]): void {
    const skipped: Fetch[] = [];
    const touched = new Set<ServiceCall>();
    for (const fetch of fetches) {
      const state = this.#stateOf(fetch.call);
      state.waiting--;
      touched.add(fetch.call);
      if (fetch.conditions.every(({ variable, is }) => this.#variables.get(variable) === is))
        state.ready.push(fetch);
      else skipped.push(fetch);
    }
    if (skipped.length > 0) this.#over(skipped);
    for (const call of touched) {
      const state = this.#stateOf(call);
      if (state.ready.length === 0) continue;
      if (state.waiting === 0 || this.#isStopped) this.#send(call);
      else
        state.patience ??= setTimeout(() => {
          this.gathered.lookAgain();
          this.#send(call);
        }, PATIENCE_MS);
    }
  }

  #over(fetches: readonly Fetch[]): void {
    const ready: Fetch[] = [];
    this.gathered.lookAgain();
    this.#open -= fetches.length;
    this.#whenOver(fetches);
    for (const { before } of fetches) {
      for (const index of before) {
        const waitsFor = (this.#waitsFor[index] ?? 0) - 1;
        this.#waitsFor[index] = waitsFor;
        const fetch = this.#plan.graph.fetches[index];
        if (waitsFor === 0 && fetch) ready.push(fetch);
      }
    }
    if (ready.length > 0) this.#start(ready);
    if (this.#open === 0) this.#done.resolve(undefined);
  }

  /** Nobody waits for the rest: no more services are asked. */
  stop(): void {
    this.#isStopped = true;
    for (const { patience } of this.#calls.values()) if (patience) clearTimeout(patience);
    this.#done.resolve(undefined);
  }

  #send(call: ServiceCall): void {
    if (this.#isStopped) return;
    const state = this.#stateOf(call);
    const { ready, patience } = state;
    if (patience) clearTimeout(patience);
    state.patience = null;
    state.ready = [];
    const [only] = ready;
    if (!only) return;
    const sent = only.representation ? this.#fetchEntities(call, ready) : this.#fetchObject(call, only);
    sent.catch((error: unknown) => {
      this.#done.reject(error);
    });
  }

  /** Of the root type. Under a place when a mutation's payload, say, leads back to `Query`. */
  async #fetchObject(call: ServiceCall, fetch: Fetch): Promise<void> {
    const targets = objectsAt(this.gathered.root, fetch.place);
    if (targets.length > 0) {
      const { head, variables } = call.document([fetch.question]);
      const body = `${head}${this.#variables.write(variables)}}}`;
      const result = await this.#ask(call, body, (cursor) => readObject(cursor, fetch.reader));
      this.gathered.receive(fetch, targets, result);
    }
    this.#over([fetch]);
  }

  async #fetchEntities(call: ServiceCall, fetches: readonly Fetch[]): Promise<void> {
    const requests = call
      .questionsOf(fetches)
      .map(({ question, fetches: asking }) => this.gathered.requestFor(question, asking));
    await this.#askEntities(
      call,
      requests.filter(({ representations }) => representations.length > 0),
    );
    this.#over(fetches);
  }

  async #askEntities(call: ServiceCall, requests: readonly EntityRequest[]): Promise<void> {
    if (requests.length === 0) return;
    const document = call.document(requests.map(({ question }) => question));
    const representations = requests
      .map((request, index) => `"${document.representations[index]}":[${request.representations.join(',')}]`)
      .join(',');
    const body = `${document.head}${this.#variables.write(document.variables, representations)}}}`;
    const result = await this.#ask(call, body, (cursor) => {
      for (let first = true, open = cursor.openObject(); open && cursor.nextField(first); first = false) {
        const key = cursor.key();
        const request = requests[document.keys.indexOf(key)];
        if (request) request.read(cursor);
        else cursor.skip();
      }
      return true as const;
    });
    if (!('missing' in result) && result.data === null && requests.length > 1) {
      // One of them spoiled it for all: `_entities` itself may not be null.
      await Promise.all(requests.map((request) => this.#askEntities(call, [request])));
      return;
    }
    for (const [index, request] of requests.entries()) {
      this.gathered.receiveEntities(request, result, document.keys[index] ?? '');
    }
    if ('missing' in result || result.data === null) return;
    for (const error of result.errors) {
      const isOfOne = error.path !== null && document.keys.includes(String(error.path[0]));
      if (!isOfOne) this.gathered.errors.add(call.fetches[0]?.index ?? 0, null, error);
    }
  }

  async #ask<Data>(
    call: ServiceCall,
    body: string,
    readData: (cursor: JsonCursor) => Data | null,
  ): Promise<ServiceResult<Data>> {
    const kind = call.kind === OperationTypeNode.MUTATION ? 'mutation' : 'query';
    const { result, isOwn } = await this.#services.ask(call.service, kind, body, this.#request, readData);
    if (isOwn) this.serviceCalls++;
    return result;
  }

  #stateOf(call: ServiceCall): CallState {
    const state = this.#calls.get(call);
    if (!state) throw new Error('A call of another plan');
    return state;
  }
}
