import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Context } from '../context.ts';
import type { AttendancePage, CountryPage } from './attendance.model.ts';

const isReadable = (_context: Context, page: { readable: boolean }): boolean => page.readable;

export const attendancePolicies: TypePolicies<Context> = {
  // Reached only through a page that is readable, or as the viewer's own.
  Attendance: {
    fields: {
      id: 'whoSeesIt',
      person: 'whoSeesIt',
      channel: 'whoSeesIt',
      level: 'whoSeesIt',
      recordedBy: 'whoSeesIt',
      recordedAt: 'whoSeesIt',
    },
  },
  AttendanceConnection: typePolicy<Context, AttendancePage>({
    fields: { edges: isReadable, nodes: isReadable, pageInfo: isReadable, totalCount: 'whoSeesIt' },
  }),
  CountryConnection: typePolicy<Context, CountryPage>({
    fields: { edges: isReadable, nodes: isReadable, pageInfo: isReadable, totalCount: 'whoSeesIt' },
  }),
};
