import type { ActivityTypeDefinition } from './activityType.ts';
import { boundaryCollaboration } from './boundaryCollaboration.ts';
import { caseExample } from './caseExample.ts';
import { demonstration } from './demonstration.ts';
import { documentingPractice } from './documentingPractice.ts';
import { documentSharing } from './documentSharing.ts';
import { exploringIdeas } from './exploringIdeas.ts';
import { externalBenchmark } from './externalBenchmark.ts';
import { fieldTrip } from './fieldTrip.ts';
import { followLeader } from './followLeader.ts';
import { guests } from './guests.ts';
import { helpDesk } from './helpDesk.ts';
import { hotTopic } from './hotTopic.ts';
import { invitedSpeaker } from './invitedSpeaker.ts';
import { jointEvent } from './jointEvent.ts';
import { jointResponse } from './jointResponse.ts';
import { learningProject } from './learningProject.ts';
import { masterClass } from './masterClass.ts';
import { peerAssist } from './peerAssist.ts';
import { practiceComparison } from './practiceComparison.ts';
import { practiceFair } from './practiceFair.ts';
import { problemSolving } from './problemSolving.ts';
import { projectReview } from './projectReview.ts';
import { questionAnswer } from './questionAnswer.ts';
import { readingGroup } from './readingGroup.ts';
import { resourcePointer } from './resourcePointer.ts';
import { rolePlay } from './rolePlay.ts';
import { seminarTraining } from './seminarTraining.ts';
import { systematicScan } from './systematicScan.ts';
import { tipExchange } from './tipExchange.ts';

/** Every type of activity, in the order of activities.md: a new one is a file beside this and a line here, in the schema and in `@kolo/events`. */
export const activityTypes = [
  guests,
  fieldTrip,
  practiceFair,
  demonstration,
  documentingPractice,
  caseExample,
  problemSolving,
  readingGroup,
  jointResponse,
  learningProject,
  tipExchange,
  resourcePointer,
  followLeader,
  hotTopic,
  exploringIdeas,
  projectReview,
  masterClass,
  helpDesk,
  practiceComparison,
  peerAssist,
  questionAnswer,
  rolePlay,
  documentSharing,
  seminarTraining,
  jointEvent,
  invitedSpeaker,
  systematicScan,
  externalBenchmark,
  boundaryCollaboration,
] as const;

export type ActivityTypeCode = (typeof activityTypes)[number]['code'];

const byCode = new Map<string, ActivityTypeDefinition>(activityTypes.map((type) => [type.code, type]));

export function definitionOf(code: ActivityTypeCode): ActivityTypeDefinition {
  const type = byCode.get(code);
  if (!type) throw new Error(`There is no type of activity ${code}`);
  return type;
}
