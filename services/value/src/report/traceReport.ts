import type { SpokenLanguage } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import { valueView } from '../indicator-value/readValue.ts';
import type { IndicatorValueView } from '../indicator-value/indicator-value.view.ts';
import { tenantOf } from '../trace/trace.resolvers.ts';
import { foldedScope } from '../trace/scopeLog.ts';
import { tracedEvents } from '../trace/tracedEvents.ts';
import type { TracedEventPage } from '../trace/tracedEvents.ts';
import { verifyValue } from '../trace/verifyValue.ts';
import type { Verification } from '../trace/verifyValue.ts';
import { readsTraceReport } from './report.policy.ts';
import { rowsOfValues } from './rows.ts';
import type { ReportRow } from './rows.ts';

/** Whether a claim holds: the value, its definition, and what the event log says. */
export interface TraceReport {
  value: IndicatorValueView;
  verification: Verification;
}

/** Pages of events that an export reads; who needs more asks `IndicatorValue.events` page by page. */
const PAGE = 100;
const MAX_PAGES = 10;

/** Null for a value that does not exist, and for whoever does not evaluate its tenant. */
export async function traceReport(
  context: Context,
  { value: id }: { value: Id },
): Promise<TraceReport | null> {
  const record = await valuesOf(context.connection).findOne({ _id: id });
  if (!record) return null;
  const tenantId = await tenantOf(context, foldedScope(record) ?? record.scope);
  if (!readsTraceReport(context.viewer, tenantId)) return null;
  const value = await valueView(context, record);
  return value && { value, verification: await verifyValue(context, record) };
}

export async function traceRows(
  context: Context,
  { value, verification }: TraceReport,
  language: SpokenLanguage,
): Promise<ReportRow[]> {
  const { status, stored, recomputed, eventsRead, differences } = verification;
  return [
    {
      kind: 'CHECK',
      ...{ code: value.indicator.code, period: value.period, reason: status },
      ...{ numerator: stored, value: recomputed, n: eventsRead },
      text: differences.map((one) => `${one.field}: ${one.stored} ≠ ${one.recomputed}`).join('; ') || null,
    },
    ...(await eventRows(context, value)),
    ...rowsOfValues([value], language),
  ];
}

async function eventRows(context: Context, value: IndicatorValueView): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const found: TracedEventPage | null = await tracedEvents(context, value, { first: PAGE, after });
    if (!found) break;
    const { nodes, pageInfo } = found;
    for (const { id, type, occurredAt } of nodes)
      rows.push({ kind: 'EVENT', code: id, title: type, date: occurredAt.toISOString() });
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return rows;
}
