/** How the stand-in answers a request for a token. */
export type TokenAnswer = { readonly token: string } | { readonly refusal: string };

/**
 * A page in the place of Teams, which shows the tab in a frame and speaks the protocol of teams-js with it: it is
 * asked for the context and for tokens, and answers each request for a token by the next of `answers`, the last one again
 * and again.
 */
export const teamsPage = (
  tab: string,
  answers: readonly TokenAnswer[],
  shown: { readonly theme?: string; readonly subPageId?: string } = {},
): string =>
  `<!doctype html><html lang="fr"><title>Teams</title>
<style>body,iframe{margin:0;border:0;width:100%;height:100vh}</style>
<iframe title="Calame" src="${tab}"></iframe>
<script>
const answers = ${JSON.stringify(answers)};
const asked = (window.asked = []);
const supports = { pages: {}, logs: {} };
const runtime = JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports });
const context = { locale: 'fr-fr', theme: 'default', hostClientType: 'web', entityId: 'ask', ...${JSON.stringify({ theme: shown.theme, subEntityId: shown.subPageId })} };
const answerTo = {
  initialize: () => ['content', 'web', runtime, '2.58.0'],
  getContext: () => [context],
  'authentication.getAuthToken': () => {
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return 'token' in answer ? [true, answer.token] : [false, answer.refusal];
  },
};
window.addEventListener('message', ({ data, origin, source }) => {
  const { id, uuid, uuidAsString, func } = data ?? {};
  asked.push(func);
  const answer = answerTo[func];
  if (answer !== undefined) source.postMessage({ id, uuid, uuidAsString, args: answer() }, origin);
});
</script></html>`;
