import type { GraphQLSchema } from 'graphql';
import { EntityRequest } from './entityRequest.ts';
import { FetchErrors } from './fetchErrors.ts';
import type { Fetch } from './fetchGraph.ts';
import { FoundErrors } from './foundErrors.ts';
import { Losses } from './losses.ts';
import { mergeObject } from './merge.ts';
import type { ServiceResult } from './reply.ts';
import type { Question } from './serviceCall.ts';
import type { Slots } from './shape.ts';
import type { Sight } from './sight.ts';
import { lookAt } from './sight.ts';

/** What the fetches of one run brought by now: the answer's objects, what went wrong, and what is missing. */
export class Gathered {
  readonly root: Slots;
  readonly errors = new FoundErrors();
  readonly losses = new Losses();
  readonly #schema: GraphQLSchema;
  readonly #sights = new Map<string, Sight>();

  constructor(schema: GraphQLSchema, root: Slots) {
    this.#schema = schema;
    this.root = root;
  }

  /** Something was added to the answer: what was seen in it before may not be all. */
  lookAgain(): void {
    this.#sights.clear();
  }

  /** What a service is to be told for fetches that ask it the same. */
  requestFor(question: Question, fetches: readonly Fetch[]): EntityRequest {
    const request = new EntityRequest(question);
    for (const fetch of fetches) {
      const sight = this.#sightOf(fetch);
      this.#tellLacking(fetch, sight);
      request.add(fetch, sight, this.losses);
    }
    return request;
  }

  /** What a service said to a fetch of the root type. */
  receive(fetch: Fetch, targets: readonly Slots[], result: ServiceResult<Slots>): void {
    const failures = this.#failuresOf(fetch);
    if ('missing' in result) {
      failures.fail(targets, { code: result.missing, message: '' });
      return;
    }
    const { data, errors } = result;
    const unplaced = errors.find(({ path }) => path === null);
    if (!data && unplaced) {
      failures.fail(targets, unplaced);
      return;
    }
    if (data) {
      for (const target of targets) mergeObject(this.#schema, fetch.reader, target, data, targets.length > 1);
    }
    for (const error of errors) {
      if (error.path === null) this.errors.add(fetch.index, null, error);
      else failures.add(targets, error, 0, !data);
    }
  }

  /** What it said to a question of entities, under this key of its answer. */
  receiveEntities(request: EntityRequest, result: ServiceResult<true>, key: string): void {
    const own =
      'missing' in result ? [] : result.errors.filter(({ path }) => path === null || path[0] === key);
    const whole = 'missing' in result ? { code: result.missing, message: '' } : request.problem(own);
    for (const asker of request.askers) {
      const failures = this.#failuresOf(asker.fetch);
      if (whole) {
        failures.fail([...asker.byPlace().values()].flat(), whole);
        continue;
      }
      request.merge(this.#schema, asker);
      failures.absent(request.absentFor(asker));
      const targetsAt = own.length > 0 ? asker.byPlace() : null;
      for (const error of own) {
        const place = error.path?.[1];
        if (typeof place !== 'number') continue;
        const targets = targetsAt?.get(place) ?? [];
        if (error.path?.length === 2) {
          failures.fail(targets, error);
          continue;
        }
        failures.add(targets, error, 2, request.isMissing(place));
      }
    }
  }

  /** What of these objects failed fails what is asked of them with it. */
  #tellLacking(fetch: Fetch, { targets, indices, lacking }: Sight): void {
    if (lacking.size === 0) return;
    const failures = this.#failuresOf(fetch);
    for (const [index, target] of targets.entries()) {
      const loss = lacking.get(target);
      if (!loss) continue;
      const isAsked = (indices[index] ?? -1) >= 0;
      if (loss.problem && isAsked) failures.askedWithout(target, loss.problem);
      else if (loss.problem) failures.take([target], loss.problem);
      else if (!isAsked) failures.absent([target]);
    }
  }

  #failuresOf(fetch: Fetch): FetchErrors {
    return new FetchErrors(this.#schema, this, fetch);
  }

  #sightOf({ place, representation, sight }: Fetch): Sight {
    let seen = this.#sights.get(sight);
    if (!seen) {
      if (!representation) throw new Error('A fetch of entities that tells nothing of them');
      this.#sights.set(sight, (seen = lookAt(this.root, place, representation, this.losses)));
    }
    return seen;
  }
}
