import type { ClientSession, Connection } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { territoryModel } from './territory.model.ts';
import type { TerritoryRecord } from './territory.model.ts';

/** Deeper than country, region, district, city, municipality and settlement no register goes. */
const DEEPEST = 8;

async function territoriesById(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null,
): Promise<TerritoryRecord[]> {
  return territoryModel(connection)
    .find({ _id: { $in: ids } })
    .session(session)
    .lean<TerritoryRecord[]>();
}

export async function territoryIsOf(
  connection: Connection,
  tenantId: Id,
  id: Id,
  session: ClientSession,
): Promise<boolean> {
  const [found] = await territoriesById(connection, [id], session);
  return found?.tenantId === tenantId;
}

/** The country in which each of some territories lies, level by level upwards; one in no country that is known is missing. */
export async function countriesOf(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession | null = null,
): Promise<Map<Id, Id>> {
  const known = new Map<Id, TerritoryRecord>();
  let asked = [...new Set(ids)];
  for (let level = 0; asked.length > 0 && level < DEEPEST; level += 1) {
    const found = await territoriesById(connection, asked, session);
    for (const territory of found) known.set(territory._id, territory);
    const parents = found.flatMap(({ kind, parentId }) =>
      kind === 'COUNTRY' || parentId === null || known.has(parentId) ? [] : [parentId],
    );
    asked = [...new Set(parents)];
  }
  return new Map(
    ids.flatMap((id) => {
      let territory = known.get(id);
      for (let level = 0; territory && territory.kind !== 'COUNTRY' && level < DEEPEST; level += 1) {
        territory = territory.parentId === null ? undefined : known.get(territory.parentId);
      }
      return territory?.kind === 'COUNTRY' ? [[id, territory._id] as const] : [];
    }),
  );
}

/** Consumes identity's events of territories; a territory does not change once it is registered. */
export async function projectTerritories(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  const rows = events.flatMap((event) =>
    event.type === 'territory.registered'
      ? [{ _id: event.subject, tenantId: event.tenant, ...event.data }]
      : [],
  );
  if (rows.length === 0) return;
  await territoryModel(connection).collection.bulkWrite(
    rows.map((row) => ({
      replaceOne: { filter: { _id: row._id as never }, replacement: row, upsert: true },
    })),
    { session },
  );
}
