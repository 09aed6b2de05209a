import type { ActivityRecord } from './activity.model.ts';

/** What events say of the type of an activity. */
export const typeFacts = ({ type, tenantTypeId }: ActivityRecord) => ({ type, tenantTypeId });

/** What events of its life say of the gathering that an activity is part of. */
export const partFacts = ({ partOfId }: ActivityRecord) => ({ partOfId });

/** What events say of its place on the axes. */
export const axesFacts = ({ formality, source, family }: ActivityRecord) => ({ formality, source, family });
