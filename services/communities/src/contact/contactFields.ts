import type { ClientSession, Connection } from 'mongoose';
import { email, idOf, phone, text } from '@kolo/graphql';
import { refuseStrangers } from '../person/refuseStrangers.ts';

/** What is written down of a contact. */
export const contactFields = {
  personId: idOf('person').optional(),
  name: text(200).optional(),
  post: text(200).optional(),
  email: email.optional(),
  phone: phone.optional(),
  note: text(2_000, { lines: true }).optional(),
};

/** Refuses, as if absent, a person whom identity does not have registered in the tenant. */
export async function refuseStranger(
  connection: Connection,
  session: ClientSession,
  tenantId: string,
  personId: string | undefined,
): Promise<void> {
  if (personId === undefined) return;
  await refuseStrangers(connection, session, tenantId, [{ personId, field: ['personId'] }]);
}
