import { readFileSync } from 'node:fs';
import type { OperationDefinitionNode } from 'graphql';
import { parse, validate } from 'graphql';
import { loadSupergraph } from '../federation/supergraph.ts';
import { operationCost } from './operationCost.ts';
import { readWeights } from './weights.ts';

const sdl = readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8');
const { apiSchema } = loadSupergraph(sdl);
const weights = readWeights(apiSchema, sdl);

function costOf(text: string): number {
  const document = parse(text);
  expect(validate(apiSchema, document)).toEqual([]);
  const [operation] = document.definitions;
  return operationCost(apiSchema, weights, operation as OperationDefinitionNode, new Map())({});
}

describe('What services declare that it costs them', () => {
  test.each([
    [
      'a search, which looks through four indexes',
      '{ search(query: "x") { pageInfo { hasNextPage } } }',
      40 + 1,
    ],
    ['what a search finds', '{ search(query: "x", first: 5) { nodes { __typename } } }', 40 + 5],
    ['a matrix', '{ matrix(scope: "x") { coverage } }', 30],
    [
      'a matrix of a community',
      '{ community(id: "x") { matrix(period: "2013") { cells { gap } } } }',
      1 + 30 + 8,
    ],
    ['a network', '{ community(id: "x") { network(period: "2013-H1") { members } } }', 1 + 20],
    ['all indicators of a scope', '{ indicators(scope: "x") { value } }', 73],
    ['all definitions', '{ indicatorDefinitions { code } }', 73],
    ['a report of a member', '{ memberReport(period: "2013") { period } }', 50],
    [
      'a report with its matrix',
      '{ leadersReport(community: "x", period: "2013") { matrix { coverage } } }',
      50 + 30,
    ],
    [
      'a report as a file',
      '{ sponsorReport(community: "x", period: "2013") { export(format: CSV) { text } } }',
      50 + 30,
    ],
    [
      'a value folded again from the event log',
      '{ traceReport(value: "x") { verification { status } } }',
      50 + 100,
    ],
  ])('is the cost of %s', (_what, document, cost) => {
    expect(costOf(document)).toBe(cost);
  });
});
