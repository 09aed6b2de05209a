export type { Hear, Heard, LiveEvent } from './heard.ts';
export { eventsOf } from './heard.ts';
export { createLiveFeed } from './feed.ts';
export type { LiveFeed } from './feed.ts';
export type { LiveMessage } from './message.ts';
export { createLivePublisher } from './publisher.ts';
export type { LivePublisher } from './publisher.ts';
