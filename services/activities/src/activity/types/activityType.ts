/** A type of activity: its code, and its place on the axes unless the organiser says otherwise. */
export interface ActivityTypeDefinition<Code extends string = string> {
  /** As in the schema and in events; never reused for something else. */
  code: Code;
  /** 1 (informal) to 5 (formal). */
  formality: 1 | 2 | 3 | 4 | 5;
  /** Learning from each other's experience or from other sources. */
  source: 'EACH_OTHER' | 'OUTSIDE' | 'BOTH';
  /** 1 exchanges, 2 productive inquiries, 3 building shared understanding, 4 producing assets, 5 creating standards, 6 formal access to knowledge, 7 visits. */
  family: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Keeps the code a literal, so that the list of all types knows it. */
export function defineActivityType<const Code extends string>(
  definition: ActivityTypeDefinition<Code>,
): ActivityTypeDefinition<Code> {
  return definition;
}
