// The floor: node:http, and one query that was compiled beforehand.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { document, letterContext, schema } from './subgraph.ts';
import { reader } from './viewer.ts';

const compiled = compileQuery(schema, parse(document));
if (!isCompiledQuery(compiled)) throw new Error('The query could not be compiled');
const { query } = compiled;

createServer((request, response) => {
  void answer();
  async function answer() {
    const { variables } = JSON.parse(await text(request)) as { variables: object };
    const answered = JSON.stringify(await query(undefined, letterContext(reader), variables));
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answered) };
    response.writeHead(200, headers).end(answered);
  }
}).listen(Number(process.env['PORT']), '127.0.0.1');
process.on('disconnect', () => process.exit(0));
