import type { Services } from '../differential/executors/executor.ts';
import { Kind, parse } from 'graphql';
import type { ServiceResult } from '../differential/executors/executor.ts';

/** Where each service is, by the name that plans use. */
function urlsOf(supergraphSdl: string): Map<string, string> {
  const urls = new Map<string, string>();
  for (const definition of parse(supergraphSdl).definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { directives } of definition.values ?? []) {
      const given = new Map(
        directives?.[0]?.arguments?.map(({ name, value }) => [
          name.value,
          value.kind === Kind.STRING ? value.value : '',
        ]),
      );
      urls.set(given.get('name') ?? '', given.get('url') ?? '');
    }
  }
  return urls;
}

/** The services of one suite, over HTTP. */
export function connectServices(supergraphSdl: string): Services<null> {
  const urls = urlsOf(supergraphSdl);
  return {
    async call(service, request) {
      const response = await fetch(urls.get(service) ?? '', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(request),
      });
      return (await response.json()) as ServiceResult;
    },
  };
}
