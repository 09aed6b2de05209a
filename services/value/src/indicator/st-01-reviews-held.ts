import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { sponsorships } from './measure/parts.ts';
import { sponsorReviews } from './measure/sponsor-reviews.ts';
import { ofCommunities } from './scope.ts';

export const reviewsHeld: Indicator = {
  code: 'ST-01',
  version: 1,
  title: {
    uk: 'Проведені зустрічі зі спонсорами',
    ru: 'Проведённые встречи со спонсорами',
    en: 'Reviews with sponsors held',
  },
  cycle: 'STRATEGIC',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Reviews with sponsors that were held / those planned for a day of the window; a review that fell away because the sponsorship had ended is none.',
  source: 'PEMPAL community of practice [prop]',
  standsOn: 'NOBODY',
  windows: ['H', 'Y'],
  scopes: ofCommunities,
  measures: [sponsorReviews, sponsorships],
  finish(fold) {
    const terms = Object.values(fold(sponsorships));
    const fellAway = (planned: string) => {
      const [communityId = '', organisationId = '', day = ''] = planned.split('@');
      const theirs = terms.filter(
        ([, community, organisation]) => community === communityId && organisation === organisationId,
      );
      return theirs.length > 0 && !theirs.some(([, , , first, last]) => first <= day && day <= last);
    };
    const planned = Object.entries(fold(sponsorReviews)).filter(
      ([review, held]) => held === 1 || !fellAway(review),
    );
    return ratio(planned.filter(([, held]) => held === 1).length, planned.length);
  },
};
