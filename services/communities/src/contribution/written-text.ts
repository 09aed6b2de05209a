import { z } from 'zod';
import { language, text } from '@kolo/graphql';

/** What somebody wrote, with its language: plain text of several lines. */
export const writtenText = (max: number) => z.object({ language, text: text(max, { lines: true }) });
