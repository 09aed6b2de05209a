import type { ClientSession, Connection, Model } from 'mongoose';
import type { AnyKoloEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { attendanceModel, occasionModel } from './occasion.model.ts';
import type { AttendanceRecord, OccasionRecord } from './occasion.model.ts';

/** Activities and cohorts by id; one of which no event told so far is missing. */
export async function occasionsById(
  connection: Connection,
  ids: readonly Id[],
): Promise<Map<Id, OccasionRecord>> {
  const rows = await occasionModel(connection)
    .find({ _id: { $in: ids } })
    .lean();
  return new Map(rows.map((row) => [row._id, row]));
}

/** Who attended an activity, in the order of their ids. */
export async function attendeesOf(
  connection: Connection,
  activityId: Id,
  session: ClientSession,
): Promise<Id[]> {
  const rows = await attendanceModel(connection).find({ activityId, attended: true }).session(session).lean();
  return rows.map(({ personId }) => personId).sort();
}

export async function hasAttended(
  connection: Connection,
  activityId: Id,
  personId: Id,
  session?: ClientSession,
): Promise<boolean> {
  const row = await attendanceModel(connection)
    .findById(`${activityId}|${personId}`)
    .session(session ?? null)
    .lean();
  return row?.attended ?? false;
}

/** Takes over what events tell of activities and cohorts, in any order, inside the consumer's transaction. */
export async function applyToOccasions(
  connection: Connection,
  events: readonly AnyKoloEvent[],
  session: ClientSession,
): Promise<void> {
  await merge(occasionModel(connection), events.flatMap(occasionIn), foldedOccasion, session);
  await merge(attendanceModel(connection), events.flatMap(attendanceIn), newer, session);
}

/** Sorts events of one thing as text: by the aggregate's counter, then by time and id. */
const versionOf = ({ sequence, recordedtime, id }: AnyKoloEvent) =>
  `${String(sequence).padStart(12, '0')}|${recordedtime}|${id}`;

function occasionIn(event: AnyKoloEvent): OccasionRecord[] {
  const { subject: _id, tenant, community: communityId, programme: programmeId, timezone, actor } = event;
  if (tenant === null) return [];
  const place = { _id, version: versionOf(event), tenantId: tenant, communityId, programmeId, timezone };
  switch (event.type) {
    case 'activity.proposed':
      return [{ ...place, organiserId: actor, personIds: null }];
    case 'activity.scheduled':
      // Whoever gives it another time later is not who planned it; the first event of an activity says that.
      return [{ ...place, organiserId: event.sequence === 1 ? actor : null, personIds: null }];
    case 'activity.held':
      return [{ ...place, organiserId: null, personIds: null }];
    case 'cohort.entered':
    case 'cohort.completed':
      return [{ ...place, organiserId: null, personIds: event.data.personIds }];
    default:
      return [];
  }
}

function attendanceIn(event: AnyKoloEvent): AttendanceRecord[] {
  if (event.type !== 'attendance.recorded' && event.type !== 'attendance.cancelled') return [];
  const { subject: activityId } = event;
  const { personId } = event.data;
  const attended = event.type === 'attendance.recorded';
  return [{ _id: `${activityId}|${personId}`, version: versionOf(event), activityId, personId, attended }];
}

function newer<Row extends { version: string }>(a: Row, b: Row): Row {
  return a.version < b.version ? b : a;
}

/** Who planned it is told by one event only, so that it stays whichever comes last. */
function foldedOccasion(a: OccasionRecord, b: OccasionRecord): OccasionRecord {
  return { ...newer(a, b), organiserId: a.organiserId ?? b.organiserId };
}

async function merge<Row extends { _id: string; version: string }>(
  rows: Model<Row>,
  told: readonly Row[],
  fold: (a: Row, b: Row) => Row,
  session: ClientSession,
): Promise<void> {
  if (told.length === 0) return;
  const wanted = new Map<string, Row>();
  for (const row of told) {
    const other = wanted.get(row._id);
    wanted.set(row._id, other ? fold(other, row) : row);
  }
  const { collection } = rows;
  const known = await collection.find({ _id: { $in: [...wanted.keys()] as never[] } }, { session }).toArray();
  const changes = (known as unknown as Row[]).flatMap((row) => {
    const replacement = fold(row, wanted.get(row._id) ?? row);
    wanted.delete(row._id);
    const isSame = JSON.stringify(replacement) === JSON.stringify(row);
    return isSame ? [] : [{ replaceOne: { filter: { _id: row._id as never }, replacement } }];
  });
  if (wanted.size > 0) await collection.insertMany([...wanted.values()] as never[], { session });
  if (changes.length > 0) await collection.bulkWrite(changes, { session });
}
