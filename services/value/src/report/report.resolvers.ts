import { bestLanguage, typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { idsIn } from '../indicator/scope.ts';
import type { Reference } from '../references.ts';
import type { StoryView } from '../story/story.policy.ts';
import { leadersReport, leadersRows } from './leadersReport.ts';
import type { LeadersReport } from './leadersReport.ts';
import { memberReport, memberRows } from './memberReport.ts';
import type { MemberFigure, MemberReport } from './memberReport.ts';
import { readsLeadersReport, readsMemberReport, readsSponsorReport } from './report.policy.ts';
import { exported } from './reportExport.ts';
import type { ExportFormat, ReportContent, ReportExport } from './reportExport.ts';
import { sponsorReport, sponsorRows } from './sponsorReport.ts';
import type { CommunityReportArgs, SponsorReport } from './sponsorReport.ts';
import { traceReport, traceRows } from './traceReport.ts';
import type { TraceReport } from './traceReport.ts';

interface ExportArgs {
  format: ExportFormat;
}

type Content = Pick<ReportContent, 'name' | 'about' | 'period' | 'rows'>;

function file({ viewer, clock }: Context, { format }: ExportArgs, content: Content): ReportExport {
  const made = { language: bestLanguage(viewer.languages), madeAt: new Date(clock.now()) };
  return exported({ ...content, ...made }, format);
}

/** Stories that a report lists: who looks for more asks `Community.stories`, page by page. */
const MAX_STORIES = 100;

async function storiesSeen({ loaders }: Context, ids: readonly Id[]): Promise<StoryView[]> {
  const newest = [...new Set(ids)].slice(0, MAX_STORIES);
  const views = await Promise.all(newest.map((id) => loaders.story.load(id)));
  return views.filter((view) => view !== null);
}

export const reportResolvers = {
  Query: {
    memberReport: (_: unknown, args: { period: string }, context: Context) => memberReport(context, args),
    leadersReport: (_: unknown, args: CommunityReportArgs, context: Context) => leadersReport(context, args),
    sponsorReport: (_: unknown, args: CommunityReportArgs, context: Context) => sponsorReport(context, args),
    traceReport: (_: unknown, args: { value: Id }, context: Context) => traceReport(context, args),
  },
  MemberReport: {
    stories: ({ stories }: MemberReport, _: unknown, context: Context) =>
      storiesSeen(
        context,
        stories.map(({ _id }) => _id),
      ),
    export: (report: MemberReport, args: ExportArgs, context: Context) =>
      file(context, args, {
        ...{ name: 'member', about: report.personId, period: report.period },
        rows: memberRows(report, bestLanguage(context.viewer.languages)),
      }),
  },
  MemberFigure: {
    community: ({ communityId }: MemberFigure): Reference => ({ id: communityId }),
  },
  LeadersReport: {
    export: async (report: LeadersReport, args: ExportArgs, context: Context) =>
      file(context, args, {
        ...{ name: 'leaders', about: report.communityId, period: report.matrix.period },
        rows: await leadersRows(context, report, bestLanguage(context.viewer.languages)),
      }),
  },
  SponsorReport: {
    community: ({ communityId }: SponsorReport): Reference => ({ id: communityId }),
    stories: ({ told }: SponsorReport, _: unknown, context: Context) =>
      storiesSeen(
        context,
        told.map(({ story }) => story._id),
      ),
    export: (report: SponsorReport, args: ExportArgs, context: Context) =>
      file(context, args, {
        ...{ name: 'sponsor', about: report.communityId, period: report.period },
        rows: sponsorRows(report, bestLanguage(context.viewer.languages)),
      }),
  },
  TraceReport: {
    export: async (report: TraceReport, args: ExportArgs, context: Context) =>
      file(context, args, {
        ...{ name: 'trace', about: idsIn(report.value.scope).id, period: report.value.period },
        rows: await traceRows(context, report, bestLanguage(context.viewer.languages)),
      }),
  },
} satisfies Resolvers;

const whoSeesIt = (...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, 'whoSeesIt' as const]));

export const reportPolicies: TypePolicies<Context> = {
  Query: {
    fields: {
      memberReport: 'signedIn',
      leadersReport: 'signedIn',
      sponsorReport: 'signedIn',
      traceReport: 'signedIn',
    },
  },
  MemberReport: typePolicy<Context, MemberReport>({
    visible: ({ viewer }, { personId }) => readsMemberReport(viewer, personId),
    fields: whoSeesIt('period', 'figures', 'stories', 'export'),
  }),
  MemberFigure: { fields: whoSeesIt('community', 'what', 'count') },
  LeadersReport: typePolicy<Context, LeadersReport>({
    visible: async ({ loaders }, { communityId }) =>
      readsLeadersReport(await loaders.standing.load(communityId)),
    fields: whoSeesIt('matrix', 'gaps', 'export'),
  }),
  SponsorReport: typePolicy<Context, SponsorReport>({
    visible: async ({ loaders }, { communityId }) =>
      readsSponsorReport(await loaders.standing.load(communityId)),
    fields: whoSeesIt('community', 'period', 'values', 'stories', 'export'),
  }),
  // Asked once, where it is made: who evaluates the tenant of a value takes a look into its scope to say.
  TraceReport: { fields: whoSeesIt('value', 'verification', 'export') },
  ReportExport: { fields: whoSeesIt('fileName', 'mediaType', 'text') },
};
