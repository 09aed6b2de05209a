import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { sponsorshipEnds, sponsorshipRenewals } from './measure/sponsorship-ends.ts';
import { ofCommunities } from './scope.ts';

export const sponsorshipsRenewed: Indicator = {
  code: 'ST-05',
  version: 1,
  title: {
    uk: 'Поновлені спонсорства',
    ru: 'Продлённые спонсорства',
    en: 'Sponsorships renewed',
  },
  cycle: 'STRATEGIC',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula: 'Sponsorships that another one continues / sponsorships that ended in the window.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['Y'],
  scopes: ofCommunities,
  measures: [sponsorshipEnds, sponsorshipRenewals],
  finish(fold) {
    const renewals = fold(sponsorshipRenewals);
    const ended = Object.entries(fold(sponsorshipEnds));
    const renewed = ended.filter(([sponsorshipId, known]) => known === 1 || sponsorshipId in renewals);
    return ratio(renewed.length, ended.length);
  },
};
