import { configure, render } from '@testing-library/react';
import { Fault } from '#shared/fault.ts';
import { faultTexts } from '#shared/language/fault-texts.ts';
import { RequestRefused } from '#shared/panes/client.ts';
import { ReviewApp } from '../../teams-app/tabs/review/ReviewApp.tsx';
import type { ReviewClient } from '../../teams-app/tabs/review/review-client.ts';
import { reviewNow } from '../builders/job-samples.ts';
import { createScriptedClient } from '../builders/scripted-client.ts';
import { createScriptedSynthesis, type ScriptedSynthesis } from '../builders/scripted-synthesis.ts';
import { giveWindow } from './give-window.ts';

configure({ defaultHidden: true, asyncUtilTimeout: 15_000 });

const person = { id: 'dev:claire', tenant: 't', name: 'Claire', roles: [], groups: [] };
const acting = { person, channel: 'tab', language: 'fr' } as const;

/** What the desk throws, as the server tells it. */
const told = (thrown: unknown): unknown => {
  if (!(thrown instanceof Fault)) return thrown;
  const { what, next } = faultTexts.fr[thrown.code](thrown.details);
  const { code } = thrown;
  return new RequestRefused({ code, message: what, nextAction: next, reference: 'f-0042' });
};

const wire =
  <Given extends readonly unknown[], Reply>(work: (...given: Given) => Promise<Reply>) =>
  (...given: Given): Promise<Reply> =>
    work(...given).catch((thrown: unknown) => {
      throw told(thrown);
    });

/** The page's client over a desk, without the wire between them. */
const clientOver = (desk: ScriptedSynthesis): ReviewClient => ({
  sheets: wire(() => desk.sheets()),
  jobs: wire(() => desk.list(person, 'fr')),
  job: wire((jobId) => desk.find(person, 'fr', jobId)),
  open: wire((request) => desk.open(acting, request)),
  openMinutes: wire((request) => desk.openMinutes(acting, request)),
  bring: wire((jobId, name, file) =>
    desk.bring(acting, jobId, { name, bytes: new Uint8Array(file.size) }),
  ),
  act: wire((jobId, act) => desk.act(acting, jobId, act)),
  discard: wire((jobId) => desk.discard(acting, jobId)),
  follow: (jobId, signal) => desk.follow(acting, jobId, signal),
  sheet: wire((jobId, documentId) => desk.sheet(person, jobId, documentId)),
  minutes: wire((jobId) => desk.minutes(person, jobId)),
  reviewMinutes: wire((jobId, review) => desk.reviewMinutes(acting, jobId, review)),
  report: wire((jobId) => desk.report(person, jobId)),
  page: wire(({ jobId, documentId, page }) => desk.page(person, jobId, documentId, page)),
  picture: wire(async ({ jobId, documentId, page }) => {
    await desk.pageImage(person, jobId, documentId, page);
    return new Blob();
  }),
  boxes: wire(async ({ jobId, documentId, page }, quote) => {
    const { boxes } = await desk.quoteBoxes(person, jobId, documentId, { page, quote });
    return boxes;
  }),
  review: wire((jobId, documentId, review) => desk.review(acting, jobId, documentId, review)),
  file: wire(async (jobId, format, output) => {
    const { name } = await desk.file(person, jobId, format, output);
    return { name, content: new Blob() };
  }),
});

/** Shows the page of syntheses at a place; `clock` moves when the test says so. */
export const openReview = (
  place: string,
  said: Parameters<typeof createScriptedSynthesis>[0] = {},
  clock: () => number = () => reviewNow,
): ScriptedSynthesis => {
  giveWindow((media) => media.includes('min-width: 860px'));
  URL.createObjectURL = () => 'blob:page';
  URL.revokeObjectURL = () => undefined;
  window.localStorage.clear();
  window.history.replaceState(null, '', place);
  const desk = createScriptedSynthesis(said);
  const clients = { client: createScriptedClient(), review: clientOver(desk) };
  render(<ReviewApp theme="light" language="fr" clientsOf={() => clients} now={clock} />);
  return desk;
};
