import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readManifests } from './manifest.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'kolo-manifests-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(name: string, content: unknown): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const apollo = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: 'b', name: 'B', type: 'query', body: '{ b }' }],
};

test('The documents of one file, as GraphQL Code Generator or Apollo writes it', async () => {
  expect(await readManifests(await write('web.json', { a: '{ a }' }))).toEqual(new Map([['a', '{ a }']]));
  expect(await readManifests(await write('app.json', apollo))).toEqual(new Map([['b', '{ b }']]));
});

test('The documents of every manifest in a folder, so that yesterday’s pages are still known', async () => {
  await write('2026-03-01.json', { a: '{ a }', b: '{ b }' });
  await write('2026-03-02.json', apollo);
  await write('README.md', 'no manifest');
  expect([...(await readManifests(folder)).keys()]).toEqual(['a', 'b']);
});

test.each([
  ['is not JSON', '{'],
  ['is a list', []],
  ['has a document that is none', { a: 7 }],
  ['has an id with spaces', { 'a b': '{ a }' }],
])('A file that %s is named', async (_what, content) => {
  const file = await write('web.json', content);
  await expect(readManifests(file)).rejects.toThrow(file);
});

test('Two documents of one id are told, as only one of them could be meant', async () => {
  await write('1.json', { a: '{ a }' });
  const second = await write('2.json', { a: '{ b }' });
  await expect(readManifests(folder)).rejects.toThrow(`${second}: the id a`);
});

test('A folder without manifests, and a path to nothing, are told', async () => {
  await expect(readManifests(folder)).rejects.toThrow('there is no manifest');
  await expect(readManifests(path.join(folder, 'nothing'))).rejects.toThrow('ENOENT');
});
