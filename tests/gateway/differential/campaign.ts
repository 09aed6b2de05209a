import { deviationOf, mayAskMore } from './apolloDeviations.ts';
import { disagreement, disagreementInParts, withoutOrder } from './compare.ts';
import type { ExecutorAnswer, Operation, TestExecutor } from './executors/executor.ts';
import type { Laboratory } from './laboratory.ts';
import { createRun, operationOf } from './laboratory.ts';
import type { GenerationLimits } from './operations/generate.ts';
import { withDefer } from './operations/defer.ts';
import { generateOperation } from './operations/generate.ts';
import { shrink } from './operations/shrink.ts';
import { losesOnlyItsOwn, servicesOf } from './plans.ts';
import { createRandom } from './random.ts';
import type { Visit } from './world/chooseFaults.ts';
import { chooseFaults, isFieldFaultComparable } from './world/chooseFaults.ts';
import type { Fault } from './world/faults.ts';
import type { Run } from './world/resolution.ts';

export interface Campaign {
  /** Every choice follows from it. */
  seed: string;
  operations: number;
  limits: GenerationLimits;
}

export interface CampaignReport {
  /** Answers of ours that were held against graphql-js, without and with faults. */
  judged: { whole: number; faulty: number };
  /** Answers that came in more parts than one, and were held against the same at once. */
  inParts: number;
  /** Answers with faults of which only the plan tells what else they take with them, held against Apollo's. */
  heldAgainstApollo: number;
  /** How often Apollo's answer was not that of graphql-js, by the known reason. */
  deviations: Map<string, number>;
  /** What must not be, each with all that it takes to see it again. */
  disagreements: string[];
}

/** The answer as a client would get it, or what the executor threw. */
function answerOf(executor: TestExecutor<Run>, operation: Operation, run: Run): Promise<ExecutorAnswer> {
  return executor.execute(operation, run).catch((error: unknown) => ({
    data: JSON.stringify(`threw ${error instanceof Error ? (error.stack ?? '') : String(error)}`),
    errors: [],
  }));
}

/** What is wrong with one case; null when all is well. */
type Check = (operation: Operation, faults: readonly Fault[]) => Promise<string | null>;

/** Answers many operations in every way, and reports where the answers differ. */
export async function runCampaign(lab: Laboratory, campaign: Campaign): Promise<CampaignReport> {
  const { apiSchema, supergraph, model, merged, apollo, kolo } = lab;
  const report: CampaignReport = {
    judged: { whole: 0, faulty: 0 },
    inParts: 0,
    heldAgainstApollo: 0,
    deviations: new Map(),
    disagreements: [],
  };

  for (let number = 0; number < campaign.operations; number += 1) {
    const seed = `${campaign.seed} ${supergraph.name} ${number}`;
    const random = createRandom(seed);
    const generated = generateOperation(apiSchema, supergraph.inputs, random, campaign.limits);
    const operation = operationOf(lab, generated.source, generated.variables, generated.operationName);

    const visits: Visit[] = [];
    const isComparable = async (one: Operation, faults: readonly Fault[]): Promise<boolean> => {
      await answerOf(apollo, one, createRun(lab, seed));
      const plan = apollo.lastPlan();
      const typeOf = (id: string) => visits.find(({ object }) => object._id === id)?.object.__typename ?? '';
      return faults.every((fault) =>
        'service' in fault
          ? losesOnlyItsOwn(plan, fault.service, model) && !mayAskMore(one, model)
          : isFieldFaultComparable(fault, typeOf(fault.object), model, apiSchema),
      );
    };
    const judge: Check = async (one, faults) => {
      // While it is made smaller, an operation may lose what makes its faults comparable.
      if (faults.length > 0 && !(await isComparable(one, faults))) return null;
      const right = await merged.execute(one, createRun(lab, seed, faults));
      const possible = await merged.possibleErrors(one, createRun(lab, seed, faults));
      return disagreement(await answerOf(kolo, one, createRun(lab, seed, faults)), right, possible);
    };
    const holdAgainstApollo: Check = async (one, faults) => {
      const [ours, theirs] = [
        await answerOf(kolo, one, createRun(lab, seed, faults)),
        await answerOf(apollo, one, createRun(lab, seed, faults)),
      ];
      if (withoutOrder(ours.data) !== withoutOrder(theirs.data)) return "not Apollo's data";
      if (ours.errors.length === 0 && theirs.errors.length > 0) return "none of Apollo's errors";
      return null;
    };
    const holdInParts: Check = async (one, faults) => {
      const deferred = withDefer(apiSchema, one, createRandom(`${seed} defer`));
      const inParts = async () => kolo.executeInParts(deferred, createRun(lab, seed, faults));
      const merged = await inParts().catch((error: unknown) => String(error));
      if (typeof merged === 'string') return `threw ${merged}`;
      if (merged.parts > 1) report.inParts += 1;
      const atOnce = await answerOf(kolo, one, createRun(lab, seed, faults));
      // Also for who takes no parts, though it is written otherwise.
      const ignored = await answerOf(kolo, deferred, createRun(lab, seed, faults));
      if (withoutOrder(ignored.data) !== withoutOrder(atOnce.data)) return 'data where @defer is ignored';
      return disagreementInParts(merged, atOnce);
    };
    const tolerate = (one: Operation, theirs: ExecutorAnswer): boolean => {
      const reason = deviationOf(lab, one, theirs);
      if (reason !== undefined) report.deviations.set(reason, (report.deviations.get(reason) ?? 0) + 1);
      return reason !== undefined;
    };
    const hold = async (check: Check, faults: readonly Fault[]): Promise<boolean> => {
      const found = await check(operation, faults);
      if (found !== null)
        report.disagreements.push(await explain(lab, seed, operation, faults, check, found));
      return found === null;
    };

    const visited = (object: Visit['object'], field: string) => void visits.push({ object, field });
    const right = await merged.execute(operation, { ...createRun(lab, seed), visited });
    report.judged.whole += 1;
    if (!(await hold(judge, []))) continue;
    await hold(holdInParts, []);

    const theirs = await answerOf(apollo, operation, createRun(lab, seed));
    if (withoutOrder(theirs.data) !== withoutOrder(right.data)) {
      const reason = deviationOf(lab, operation, theirs);
      if (reason !== undefined) report.deviations.set(reason, (report.deviations.get(reason) ?? 0) + 1);
      else report.disagreements.push(await explain(lab, seed, operation, [], holdAgainstApollo, 'Apollo'));
      continue;
    }

    const faults = chooseFaults(visits, servicesOf(apollo.lastPlan()), model, random);
    if (faults.length === 0) continue;
    if (await isComparable(operation, faults)) {
      report.judged.faulty += 1;
      await hold(judge, faults);
      // Of a service that is lost, it is the plan that says what it takes with it, and there are two.
      if (!faults.some((fault) => 'service' in fault)) await hold(holdInParts, faults);
    } else {
      report.heldAgainstApollo += 1;
      const isTolerated =
        (await holdAgainstApollo(operation, faults)) !== null && tolerate(operation, theirs);
      if (!isTolerated) await hold(holdAgainstApollo, faults);
    }
  }
  return report;
}

/** A case with its smallest operation and fewest faults that still fail, and what everybody answers. */
async function explain(
  lab: Laboratory,
  seed: string,
  operation: Operation,
  faults: readonly Fault[],
  check: Check,
  found: string,
): Promise<string> {
  // The same kind of disagreement, not another one that appears on the way.
  const kindOf = (what: string | null) => what?.replaceAll(/\[[^\]]*\]/g, '');
  const isSame = async (one: Operation, some: readonly Fault[]) =>
    kindOf(await check(one, some)) === kindOf(found);
  const smallest = await shrink(operation, lab.apiSchema, (one) => isSame(one, faults));
  let fewest = faults;
  for (const fault of faults) {
    const fewer = fewest.filter((one) => one !== fault);
    if (fewer.length > 0 && (await isSame(smallest, fewer))) fewest = fewer;
  }
  const answers = [];
  for (const executor of [lab.merged, lab.kolo, lab.apollo]) {
    const { data, errors } = await answerOf(executor, smallest, createRun(lab, seed, fewest));
    answers.push(`${executor.name}: ${data}\n  ${errors.map((error) => JSON.stringify(error)).join('\n  ')}`);
  }
  return [
    `Seed "${seed}": ${(await check(smallest, fewest)) ?? found}`,
    smallest.source,
    `deferred ${withDefer(lab.apiSchema, smallest, createRandom(`${seed} defer`)).source.replaceAll(/\s+/g, ' ')}`,
    `variables ${JSON.stringify(smallest.variables)}`,
    `faults ${JSON.stringify(fewest)}`,
    ...answers,
  ].join('\n');
}
