import { emailOf, password } from '@kolo/scenarios';

/** A query whose answer comes from all four subgraphs; the README shows the same one. */
const firstQuery = `{
  me {
    name
    organisation { name }
    memberships {
      level
      community {
        title
        status
        members(status: ACTIVE) { totalCount }
        programmes { nodes { title cohorts { nodes { persons { totalCount } } } } }
        matrix(period: "L") { coverage cells { cycle gap values { code value unit } } }
      }
    }
  }
}`;

/** What a newcomer needs to look round: people, places, a first question. */
export function linesFor(gatewayUrl: string): string[] {
  return [
    '',
    'The demonstration: a course on environmental management that lives on as a community (invented persons).',
    `  ${emailOf(0)}        keeper of the community`,
    `  ${emailOf(7)}        member`,
    '  organiser@kolo.example       organises the course and the community',
    '  sponsor@kolo.example         pays for it: sees figures and consented stories',
    '  evaluator@kolo.example       traces figures to events',
    `All of them sign in with the password ${password}`,
    '',
    `GraphiQL is at ${gatewayUrl}. Sign in there first:`,
    '',
    `mutation { signIn(input: { login: "${emailOf(0)}", password: "${password}" }) { accessToken userErrors { message } } }`,
    '',
    'Put {"authorization": "Bearer <accessToken>"} under Headers, then ask all four services at once:',
    '',
    ...firstQuery.split('\n'),
    '',
  ];
}

export function linesWithout(gatewayUrl: string): string[] {
  return [
    'These databases hold data of their own, so the demonstration was not loaded.',
    `GraphiQL is at ${gatewayUrl}.`,
  ];
}
