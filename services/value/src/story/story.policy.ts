import { isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { Standing } from '@kolo/standing';
import { isInside } from '../community.ts';
import type { Confirmation, StoryContent, StoryRecord } from './story.model.ts';
import { toSponsors } from './values.ts';
import type { StoryConsent, StoryStatus } from './values.ts';

/** How a viewer stands to the readers that consents speak of. */
export interface Reader {
  viewer: Viewer;
  standing: Standing | null;
  /** Has a role in the tenant of the community, or belongs to any community of it. */
  ofTenant: boolean;
}

/** A story as one viewer reads it: the version that is shown to them. */
export interface StoryView {
  story: StoryRecord;
  version: number;
  status: StoryStatus;
  content: StoryContent;
  confirmations: Confirmation[];
  validatedAt: Date | null;
}

const shownWhole: readonly StoryStatus[] = ['SUBMITTED', 'VALIDATED', 'PUBLISHED'];
const inWork: readonly StoryStatus[] = ['DRAFT', 'RETURNED'];
const confirmed: readonly StoryStatus[] = ['VALIDATED', 'PUBLISHED'];
const toCommunity: readonly StoryConsent[] = ['COMMUNITY', 'SPONSOR', 'PUBLIC'];

export function isTeller(viewer: Viewer, story: Pick<StoryRecord, 'tellerId'>): boolean {
  return isSignedIn(viewer) && viewer.personId === story.tellerId;
}

/** Which consents open the validated stories of a community to somebody outside of it. */
function consentsForOutsiders({ viewer, standing, ofTenant }: Reader): readonly StoryConsent[] {
  if (standing?.isSponsor || standing?.isEvaluator) return toSponsors;
  return isSignedIn(viewer) && ofTenant ? ['PUBLIC'] : [];
}

/**
 * What of a story a viewer reads; null when it does not exist for them. The teller reads what they are working on. The
 * community reads what was submitted, and while a new version is in work the one that was validated before. Sponsors, evaluators
 * and the tenant read validated versions only, as far as the teller consented.
 */
export function viewOf(reader: Reader, story: StoryRecord): StoryView | null {
  if (isTeller(reader.viewer, story)) return newestOf(story);
  if (reader.standing && isInside(reader.standing)) {
    if (!toCommunity.includes(story.consent)) return null;
    return shownWhole.includes(story.status) ? newestOf(story) : validatedOf(story);
  }
  return consentsForOutsiders(reader).includes(story.consent) ? validatedOf(story) : null;
}

function newestOf(story: StoryRecord): StoryView {
  const { version, status, content, confirmations, validated } = story;
  const validatedAt = validated?.version === version ? validated.at : null;
  return { story, version, status, content, confirmations, validatedAt };
}

function validatedOf(story: StoryRecord): StoryView | null {
  if (!story.validated) return null;
  const { version, status, content, confirmations, at } = story.validated;
  return { story, version, status, content, confirmations, validatedAt: at };
}

const impossible = { _id: { $in: [] as string[] } };

/** The same as a filter: the stories of a community that a viewer reads, shown to them in `status`. */
export function visibleTo(reader: Reader, status?: StoryStatus | null): object {
  const { viewer, standing } = reader;
  const wanted = (options: readonly StoryStatus[]) =>
    options.filter((option) => !status || option === status);
  const own = isSignedIn(viewer) ? [{ tellerId: viewer.personId, ...(status ? { status } : {}) }] : [];
  const others = isSignedIn(viewer) ? { tellerId: { $ne: viewer.personId } } : {};
  const before = { 'validated.status': { $in: wanted(confirmed) } };
  if (standing && isInside(standing)) {
    const consent = { $in: toCommunity };
    const whole = { ...others, consent, status: { $in: wanted(shownWhole) } };
    return { $or: [...own, whole, { ...others, consent, status: { $in: inWork }, ...before }] };
  }
  const consents = consentsForOutsiders(reader);
  const outside = consents.length > 0 ? [{ ...others, consent: { $in: consents }, ...before }] : [];
  const all = [...own, ...outside];
  return all.length > 0 ? { $or: all } : impossible;
}

/** As a filter: every story of a community beside first drafts, whoever may read it; told as a number only. */
export function countable(status?: StoryStatus | null): object {
  const wanted = (options: readonly StoryStatus[]) =>
    options.filter((option) => !status || option === status);
  const inHand = { status: { $in: wanted([...shownWhole, 'RETURNED']) } };
  return { $or: [inHand, { status: { $in: inWork }, 'validated.status': { $in: wanted(confirmed) } }] };
}

/** Organisers who are not of the community learn how many stories there are, and read none for that. */
export function onlyCounts(standing: Standing): boolean {
  return standing.isOrganiser && !isInside(standing);
}

/** Old versions, and how hopes changed, are there for whoever has to trace a claim. */
export function mayTrace(reader: Reader, story: StoryRecord): boolean {
  const { standing } = reader;
  return isTeller(reader.viewer, story) || Boolean(standing && (standing.leads || standing.isEvaluator));
}

/** Who told a story and whom it names is for those who know each other; sponsors and the public read what was done. */
export function mayKnowPersons(reader: Reader, story: StoryRecord): boolean {
  const { standing } = reader;
  return isTeller(reader.viewer, story) || Boolean(standing && (isInside(standing) || standing.isEvaluator));
}

export function maySubmit(viewer: Viewer, story: StoryRecord): boolean {
  return isTeller(viewer, story) && inWork.includes(story.status);
}

/** The teller, or a leader: leaders look after what the community shows. */
export function mayPublish(viewer: Viewer, standing: Standing | null, story: StoryRecord): boolean {
  return isTeller(viewer, story) || (standing?.leads ?? false);
}
