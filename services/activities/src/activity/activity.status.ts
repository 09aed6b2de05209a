/** The life of an activity. RECORDED means that a social reporter has published the record. */
export const nextStatuses = {
  PROPOSED: ['SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['HELD', 'CANCELLED'],
  HELD: ['RECORDED'],
  RECORDED: [],
  CANCELLED: [],
} as const;

export type ActivityStatus = keyof typeof nextStatuses;

export function canBecome(from: ActivityStatus, to: ActivityStatus): boolean {
  return (nextStatuses[from] as readonly ActivityStatus[]).includes(to);
}

/** It took place, whether or not its record is published. */
export const wasHeld = (status: ActivityStatus): boolean => status === 'HELD' || status === 'RECORDED';
