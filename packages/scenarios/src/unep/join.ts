import { roles } from './cast.ts';
import type { UnepPlay } from './play.ts';

const errors = 'userErrors { code message field }';
const accept = `mutation AcceptInvitation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { membership { id status } ${errors} } }`;

/** The day on which an officer accepts; officers 21 to 24 of the list never do. */
export const acceptedOn = (index: number): number => (index < 18 ? 1 + (index % 13) : 20 + 2 * (index - 18));

/** Step 5: 18 accept by day 14, 2 more by day 30 after a reminder, 1 declines, 3 never answer. */
export function join(play: UnepPlay): void {
  const { diary, ids, people } = play;

  for (let index = 0; index <= Math.max(...roles.acceptLate); index += 1) {
    diary.note(acceptedOn(index), '12:10', async () => {
      const input = {
        communityId: ids.community,
        joinMotive: index % 2 === 0 ? ['BENEFIT_SELF', 'CONNECTIONS'] : ['BENEFIT_INSTITUTION'],
      };
      if ((roles.withoutConnection as readonly number[]).includes(index)) {
        await people.smsRelay.change(accept, { ...input, channel: 'SMS', onBehalfOf: ids.officers[index] });
      } else {
        await people.officers[index]!.change(accept, input);
      }
    });
  }

  for (const index of roles.declines) {
    diary.note(16, '12:00', async () => {
      await people.officers[index]!.change(
        `mutation DeclineInvitation($input: DeclineInvitationInput!) { declineInvitation(input: $input) { ${errors} } }`,
        { communityId: ids.community },
      );
    });
  }
}
