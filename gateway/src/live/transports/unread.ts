/** What may lie here for one connection that its reader does not take: then it is ended. */
export const mostUnread = { messages: 1_000, bytes: 1024 * 1024 };
