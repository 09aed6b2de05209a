import { idOf, listOf, localizedText } from '@kolo/graphql';
import { writtenText } from '../contribution/written-text.ts';

const MOST_STAKEHOLDERS = 200;

export const messageTitles = listOf(localizedText(200), { min: 1, max: 20 });
export const messageTexts = listOf(writtenText(20_000), { min: 1, max: 20 });
export const messageAudience = listOf(idOf('organisation'), { min: 1, max: MOST_STAKEHOLDERS });
