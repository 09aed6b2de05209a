import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const FIRST_QUERY = `# What can be asked here. Press the play button, or Ctrl-Enter.
#
# To act as somebody, sign in with a mutation and put the access token that it gives into "Headers" below:
#   { "authorization": "Bearer <access token>" }
# Where the schema is only for those who signed in, press "Re-fetch GraphQL schema" on the left then.
# "accept-language": "uk" (or ru, en) chooses the language of messages and texts.
#
# A subscription goes on until the button is pressed once more, e.g.
#   subscription { notificationAdded { kind text { text } } }

query WhatCanBeAsked {
  __schema {
    queryType { fields { name description } }
    mutationType { fields { name description } }
  }
}
`;

/** The browser refuses whatever the page would load from elsewhere, so it works the same without a network. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL is 9 MB: read on the first visit, made and packed once. */
let page: Promise<{ plain: Buffer; packed: Buffer }> | undefined;

async function makePage() {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Kolo GraphiQL',
    // Also subscriptions, whose answers are streams of server-sent events.
    method: 'POST',
    defaultQuery: FIRST_QUERY,
    // Tokens in the header editor end with the tab instead of staying in the browser's storage.
    shouldPersistHeaders: false,
  });
  const plain = Buffer.from(html.trim());
  return { plain, packed: await promisify(gzip)(plain) };
}

/** Answers with GraphiQL, whole in one page. */
export async function sendExplorer(
  response: ServerResponse,
  acceptEncoding: string | undefined,
): Promise<void> {
  const { plain, packed } = await (page ??= makePage());
  const takesPacked = /\bgzip\b/.test(acceptEncoding ?? '');
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': CONTENT_POLICY,
    'cache-control': 'public, max-age=3600',
    vary: 'accept, accept-encoding',
    ...(takesPacked && { 'content-encoding': 'gzip' }),
  });
  response.end(takesPacked ? packed : plain);
}
