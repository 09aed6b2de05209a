import type { AgendaStatus } from './agenda.model.ts';

const transitions: Record<AgendaStatus, readonly AgendaStatus[]> = {
  PROPOSED: ['CHOSEN', 'DROPPED'],
  CHOSEN: ['DONE', 'DROPPED', 'PROPOSED'],
  DONE: ['CHOSEN'],
  DROPPED: ['PROPOSED'],
};

export const canMoveItem = (from: AgendaStatus, to: AgendaStatus): boolean => transitions[from].includes(to);
