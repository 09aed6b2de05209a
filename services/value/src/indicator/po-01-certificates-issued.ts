import { count, part, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { certificates, valid } from './measure/certificates.ts';
import { ofCommunities } from './scope.ts';

export const certificatesIssued: Indicator = {
  code: 'PO-01',
  version: 1,
  title: {
    uk: 'Видані сертифікати',
    ru: 'Выданные сертификаты',
    en: 'Certificates issued',
  },
  cycle: 'POTENTIAL',
  unit: 'certificates',
  direction: 'UP',
  mode: 'A',
  formula: 'Certificates issued that still hold, with each kind as a part; n = persons who hold one.',
  source: 'Kherson course on Prometheus [prop]',
  windows: ['P', 'Q', 'H'],
  scopes: [...ofCommunities, 'programme', 'organisation', 'territory'],
  measures: [certificates],
  finish(fold) {
    const issued = valid(fold(certificates));
    const holdersOf = (some: typeof issued) => new Set(some.map(({ holderId }) => holderId));
    const kinds = [...Map.groupBy(issued, ({ kind }) => kind)].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      ...standingOn(holdersOf(issued), count(issued.length, holdersOf(issued).size)),
      parts: kinds.map(([kind, ofKind]) => part(kind, standingOn(holdersOf(ofKind), count(ofKind.length)))),
    };
  },
};
