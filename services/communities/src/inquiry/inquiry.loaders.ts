import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { OrganisationInquiryRecord } from './inquiry.model.ts';
import { findInquiries } from './inquiry.store.ts';

export const createInquiryLoader = (connection: Connection) =>
  new DataLoader<Id, OrganisationInquiryRecord | null>(async (ids) => {
    const byId = new Map((await findInquiries(connection, ids)).map((inquiry) => [inquiry._id, inquiry]));
    return ids.map((id) => byId.get(id) ?? null);
  });
