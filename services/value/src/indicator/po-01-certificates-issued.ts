import { count, countsOf } from './definition.ts';
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
    const holders = new Set(issued.map(({ holderId }) => holderId));
    return { ...count(issued.length, holders.size), parts: countsOf(issued.map(({ kind }) => kind)) };
  },
};
