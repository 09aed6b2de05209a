/** Faults that are none, or are told at another field, by `mutation.path` (`*` for any), and why. The first entry of a list is written `0`. */
export interface Exception {
  fields: readonly string[];
  faults: RegExp;
  /** Where the answer tells of it instead; left out: the input is accepted, and not sent here. */
  toldAt?: string;
  reason: string;
}

const characters = /HTML|a tag|NUL|bell|turned|half|only spaces/;
const strangers = /an id of (nothing|another tenant)/;

export const exceptions: readonly Exception[] = [
  {
    fields: ['*.password', '*.newPassword', '*.currentPassword'],
    faults: characters,
    reason:
      'any character may be in a password: it is hashed and never shown; and each try would count as a guess',
  },
  {
    fields: ['signIn.login'],
    faults: characters,
    reason: 'every login that leads nowhere gets the same answer, at no field',
  },
  {
    fields: ['signIn.deviceToken'],
    faults: /./,
    reason: 'a token that is none opens nothing: the sign-in goes on as from an unknown device',
  },
  {
    fields: [
      'confirmSponsorship.organisationId',
      'addOrganisationContact.organisationId',
      'sendOrganisationInquiry.organisationId',
      'draftExternalMessage.organisationIds',
      'editExternalMessage.organisationIds',
      'createProgramme.ownerOrganisationId',
      'createProgramme.partners.0.organisationId',
      'changeProgramme.ownerOrganisationId',
      'changeProgramme.partners.0.organisationId',
      'openHub.organisationId',
      'publishArtefact.organisationId',
      'reportArtefactReuse.organisationId',
    ],
    faults: strangers,
    reason:
      'names of organisations are public, and one of another register may back what a tenant does; nothing of it is opened by that',
  },
  {
    fields: ['startStory.steps.0.refs', 'editStory.steps.0.refs', 'answerAspiration.refs'],
    faults: strangers,
    reason: 'what a step points to belongs to other services and is guarded there: an id alone shows nothing',
  },
  {
    fields: ['cancelAttendance.personIds', 'removeFromCohort.personIds'],
    faults: strangers,
    reason: 'who is not on a list is not taken off it: the wish is fulfilled',
  },
  {
    fields: ['submitStory.onBehalfOf', 'changeStoryConsent.onBehalfOf', 'answerAspiration.onBehalfOf'],
    faults: strangers,
    toldAt: 'storyId',
    reason:
      'a story exists only for those who read it or speak for its teller; who told it must not be found out by asking',
  },
];

/** Texts that may be longer than 20,000 characters. */
export const longTexts: Record<string, number> = { 'submitResource.body': 100_000 };
