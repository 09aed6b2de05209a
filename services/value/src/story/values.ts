// The vocabulary of stories; the same words stand in story.graphql.

export const storyTemplates = ['PERSONAL_NARRATIVE', 'SPECIFIC_STORY'] as const;
export type StoryTemplate = (typeof storyTemplates)[number];

export const storyStatuses = ['DRAFT', 'SUBMITTED', 'RETURNED', 'VALIDATED', 'PUBLISHED'] as const;
export type StoryStatus = (typeof storyStatuses)[number];

/** From the narrowest to the widest circle of readers. */
export const storyConsents = ['PRIVATE', 'COMMUNITY', 'SPONSOR', 'PUBLIC'] as const;
export type StoryConsent = (typeof storyConsents)[number];

/** Those that let sponsors read a story once it is validated. */
export const toSponsors: readonly StoryConsent[] = ['SPONSOR', 'PUBLIC'];

/** Value may be positive, null or negative. */
export const stepSigns = ['POSITIVE', 'NULL', 'NEGATIVE'] as const;
export type StepSign = (typeof stepSigns)[number];

/** What happened, or what the teller hopes for. */
export const stepModes = ['ACTUAL', 'ASPIRATION'] as const;
export type StepMode = (typeof stepModes)[number];

/** The kinds of capital that potential value is made of. */
export const capitals = ['PERSONAL', 'RELATIONSHIPS', 'RESOURCES', 'REPUTATION', 'LEARNING'] as const;
export type Capital = (typeof capitals)[number];

export const effectMeasures = ['HOURS', 'MONEY'] as const;
export type EffectMeasure = (typeof effectMeasures)[number];

/** What may have changed: the outcome by which a plan is measured, or a public statistic that a case targets. */
export const changeMeasures = ['PLAN_OUTCOME', 'PUBLIC_STATISTIC'] as const;
export type ChangeMeasure = (typeof changeMeasures)[number];

/** Why somebody may confirm a story: named in it, a colleague of the teller, or a keeper where nobody is named. */
export type ConfirmerRole = 'NAMED' | 'COLLEAGUE' | 'KEEPER';

/** How a story may come in. */
export const contributionChannels = ['WEB', 'EMAIL', 'SMS', 'PRINT', 'PROXY'] as const;
