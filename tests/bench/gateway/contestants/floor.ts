// What any gateway in Node has to do at least: read the request, make the calls in their order, parse what they answer, write the
// answer. Which calls and which answer were recorded beforehand.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Pool } from 'undici';
import type { FloorPlan } from '../floorPlan.ts';

const plans = JSON.parse(await readFile(process.env['FLOOR_FILE'] as string, 'utf8')) as Record<
  string,
  FloorPlan
>;
const serviceUrls = JSON.parse(process.env['SERVICE_URLS'] as string) as Record<string, string>;
const pools = new Map(
  Object.entries(serviceUrls).map(([name, url]) => [name, new Pool(url, { connections: 128 })]),
);

const server = createServer((request, response) => {
  void answer().catch(() => response.writeHead(500).end());

  async function answer() {
    const { query, variables } = JSON.parse(await text(request)) as { query: string; variables: object };
    const plan = plans[`${query.slice(0, 20)}${JSON.stringify(variables)}`];
    if (!plan) return void response.writeHead(200).end('{"data":{}}');
    const authorization = request.headers.authorization ?? '';
    for (const level of plan.levels) {
      await Promise.all(
        level.map(async ({ service, body }) => {
          const called = await pools.get(service)?.request({
            method: 'POST',
            path: '/graphql',
            headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
            body,
          });
          return JSON.parse((await called?.body.text()) ?? '') as unknown;
        }),
      );
    }
    const answered = JSON.stringify(plan.answer);
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answered) })
      .end(answered);
  }
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
process.on('disconnect', () => process.exit(0));
