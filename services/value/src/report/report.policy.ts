import { evaluates, isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { Id } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';

// Each report is for those whose question it answers, and for nobody else: others read the figures that are theirs to read.

/** Everybody reads what they did themselves. */
export const readsMemberReport = (viewer: Viewer, personId: Id): boolean =>
  isSignedIn(viewer) && viewer.personId === personId;

/** Keepers and the other leadership groups of the community. */
export const readsLeadersReport = (standing: Standing | null): boolean =>
  standing !== null && (standing.leads || standing.isKeeper);

/** Those who sponsor the community. */
export const readsSponsorReport = (standing: Standing | null): boolean => standing?.isSponsor ?? false;

/** Evaluators of the tenant in which the value came about. */
export const readsTraceReport = (viewer: Viewer, tenantId: Id | null): boolean =>
  tenantId !== null && evaluates(viewer, tenantId);
