import type { SearchKind } from '../searchable.ts';

/** A document of the golden list, and what somebody would type who looks for it. */
export interface GoldenDocument {
  kind: SearchKind;
  language: string;
  title: string;
  text: string;
  queries: string[];
}
