import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { AttendancePage } from './attendance.model.ts';

const isReadable = (_context: Context, page: AttendancePage): boolean => page.readable;

export const attendancePolicies: TypePolicies<Context> = {
  // Reached only through a page that is readable, or as the viewer's own.
  Attendance: {
    fields: { id: 'whoSeesIt', person: 'whoSeesIt', channel: 'whoSeesIt', recordedAt: 'whoSeesIt' },
  },
  AttendanceConnection: typePolicy<Context, AttendancePage>({
    fields: { edges: isReadable, nodes: isReadable, pageInfo: isReadable, totalCount: 'whoSeesIt' },
  }),
};
