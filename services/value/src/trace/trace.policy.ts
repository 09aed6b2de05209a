import { evaluates, isOperator } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';

/** The events behind a value are for those who have to check it: evaluators of its tenant, and who runs the platform. */
export function mayTraceEvents(viewer: Viewer, tenantId: Id | null): boolean {
  return isOperator(viewer) || (tenantId !== null && evaluates(viewer, tenantId));
}
