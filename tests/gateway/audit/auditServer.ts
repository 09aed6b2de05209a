/** A case as the audit's server tells it. */
export interface AuditCase {
  query: string;
  expected: {
    data?: unknown;
    /** Whether there must be errors; left out where it does not matter. */
    errors?: boolean;
  };
}

/** A running server of the federation gateway audit: suites of cases, each with its supergraph and its subgraphs over HTTP. */
export interface AuditServer {
  suites(): Promise<string[]>;
  supergraphSdl(suite: string): Promise<string>;
  cases(suite: string): Promise<AuditCase[]>;
}

export function connectAuditServer(baseUrl: string): AuditServer {
  const read = async (path: string): Promise<string> => {
    const response = await fetch(new URL(path, baseUrl));
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
    return response.text();
  };
  return {
    suites: async () => JSON.parse(await read('/ids')) as string[],
    supergraphSdl: (suite) => read(`/${suite}/supergraph`),
    cases: async (suite) => JSON.parse(await read(`/${suite}/tests`)) as AuditCase[],
  };
}
