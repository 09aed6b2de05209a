import { Schema } from 'mongoose';
import type { Collection, Connection } from 'mongoose';
import type { Day } from '../indicator/local-day.ts';
import type { ScopeName } from '../indicator/scope.ts';
import type { NetworkFigures } from './networkFigures.ts';

/** One version of the figures of a network. */
export interface NetworkVersion extends Omit<NetworkFigures, 'brokers'> {
  /** Counts up from 1 whenever a figure differs, or who the brokers are. */
  version: number;
  definitionVersion: number;
  computedAt: Date;
}

/** The newest version of the figures of a network, of a community or of an umbrella, in one window. */
export interface NetworkRecord extends NetworkVersion, Pick<NetworkFigures, 'brokers'> {
  /** `<scope>/<window>`. */
  _id: string;
  scope: ScopeName;
  window: string;
  /** Last day of the window. */
  endsOn: Day;
  /** Hash of members and ties: the brokers follow from these alone, and cost nearly all of the time. */
  graph: string;
}

/** A version that a newer one took the place of. It names nobody. */
export interface FormerNetworkRecord extends NetworkVersion {
  networkId: string;
}

/** How often the networks of a scope were computed: two computations at once conflict on it. */
export interface NetworkStateRecord {
  /** The scope. */
  _id: ScopeName;
  revision: number;
}

/**
 * What changed in a community or under an umbrella of what its networks are made of: appended in the transaction that changed it, deleted by the
 * computation that took it in. Only where something changed, not what.
 */
export interface NetworkChangeRecord {
  /** The community or the umbrella; a tenant where one of its territories came to lie elsewhere. */
  scope: ScopeName;
  /** Days of its own on which something is different. */
  days: Day[];
  /** Windows that end on this day or later may be different; null where none are. */
  since: Day | null;
  /** Of an umbrella: it is made of other communities than before. */
  all?: true;
}

const networkSchema = new Schema(
  { _id: String },
  { versionKey: false, strict: false, collection: 'networks' },
);
// The windows that a late membership touches.
networkSchema.index({ scope: 1, endsOn: 1 });

const formerSchema = new Schema({}, { versionKey: false, strict: false, collection: 'network_versions' });
// The history of the figures of one window, newest first.
formerSchema.index({ networkId: 1, version: -1 }, { unique: true });

// Read by `_id`.
const stateSchema = new Schema(
  { _id: String },
  { versionKey: false, strict: false, collection: 'network_states' },
);

const changeSchema = new Schema({}, { versionKey: false, strict: false, collection: 'network_changes' });
// What waits in one community.
changeSchema.index({ scope: 1 });

export function registerNetworks(connection: Connection): void {
  if (connection.models['Network']) return;
  connection.model('Network', networkSchema);
  connection.model('NetworkVersion', formerSchema);
  connection.model('NetworkState', stateSchema);
  connection.model('NetworkChange', changeSchema);
}

export const networksOf = (connection: Connection): Collection<NetworkRecord> =>
  connection.collection<NetworkRecord>('networks');

export const formerNetworksOf = (connection: Connection): Collection<FormerNetworkRecord> =>
  connection.collection<FormerNetworkRecord>('network_versions');

export const networkStatesOf = (connection: Connection): Collection<NetworkStateRecord> =>
  connection.collection<NetworkStateRecord>('network_states');

export const networkChangesOf = (connection: Connection): Collection<NetworkChangeRecord> =>
  connection.collection<NetworkChangeRecord>('network_changes');

export const networkId = (scope: ScopeName, window: string): string => `${scope}/${window}`;
