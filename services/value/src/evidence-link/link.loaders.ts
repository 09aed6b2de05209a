import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { EvidenceLinkRecord } from './link.model.ts';
import { linksById, linksInPeriods, linksOfStories } from './link.store.ts';

/** A value that links bear on. */
export interface LinkedValue {
  communityId: Id;
  indicator: string;
  period: string;
}

export function createLinkLoaders(connection: Connection) {
  // A payload must answer what its mutation has just written.
  const fresh = { cache: false };
  return {
    /** A link by its id, whoever may see it: the policy of its type asks. */
    link: new DataLoader<Id, EvidenceLinkRecord | null>(async (ids) => {
      const links = await linksById(connection, ids);
      return ids.map((id) => links.get(id) ?? null);
    }, fresh),
    /** The links of a story, oldest first. */
    linksOfStory: new DataLoader<Id, EvidenceLinkRecord[]>(async (ids) => {
      const byStory = Map.groupBy(await linksOfStories(connection, ids), ({ storyId }) => storyId);
      return ids.map((id) => byStory.get(id) ?? []);
    }, fresh),
    /** The links of a value, oldest first. */
    linksOfValue: new DataLoader<LinkedValue, EvidenceLinkRecord[]>(async (values) => {
      const links: EvidenceLinkRecord[] = [];
      for (const [communityId, ofCommunity] of Map.groupBy(values, (value) => value.communityId)) {
        const periods = [...new Set(ofCommunity.map(({ period }) => period))];
        links.push(...(await linksInPeriods(connection, [communityId], periods)));
      }
      const byValue = Map.groupBy(links, keyOf);
      return values.map((value) => byValue.get(keyOf(value)) ?? []);
    }, fresh),
  };
}

const keyOf = ({ communityId, indicator, period }: LinkedValue) => `${communityId} ${indicator} ${period}`;
