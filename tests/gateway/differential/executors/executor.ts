import type { DocumentNode } from 'graphql';

export interface Operation {
  source: string;
  document: DocumentNode;
  operationName: string | null;
  /** As a client sends them: JSON, not yet coerced. */
  variables: Record<string, unknown>;
}

/** By the names of the answer and the indices of its lists. */
export type Path = (string | number)[];

export interface ExecutorAnswer {
  /** `data` as JSON text, in the order of its keys. */
  data: string;
  errors: { path: Path | null; message: string }[];
}

/** Answers operations; `run` is what it needs to know of this one execution, and hands on to the services. */
export interface TestExecutor<Run> {
  name: string;
  execute(operation: Operation, run: Run): Promise<ExecutorAnswer>;
}

export interface ServiceQuery {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

/** An answer as it looks after its way through JSON. */
export interface ServiceResult {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: (string | number)[] }[];
}

/** A service that gave no answer at all. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/** The services behind an executor. */
export interface Services<Run> {
  /** Rejects with `NoAnswer` when a service gives none, and with anything else when the test itself is wrong. */
  call(service: string, request: ServiceQuery, run: Run): Promise<ServiceResult>;
}
