import { idOf, listOf } from '@kolo/graphql';

/** 1 to 100 persons at a time; one who is named twice counts once. */
export const personsInput = listOf(idOf('person'), { min: 1, max: 100 });
