import { chatWritingTexts } from '#shared/language/chat-writing-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { docxType } from '#shared/wire/act-exchange.ts';
import { writeDraftFile } from '../drafting/write-draft-file.ts';
import type { OpenVisit, Route } from './route.ts';
import { guardHeaders } from './send-json.ts';

/** A page of words alone: a form that posts to itself, or what to do where the link is over. */
function sendPage(
  { response, language }: OpenVisit,
  status: number,
  lines: (texts: (typeof chatWritingTexts)[Language]) => string,
): void {
  const texts = chatWritingTexts[language];
  response.writeHead(status, {
    ...guardHeaders,
    // Under `no-referrer` a browser posts the form with `Origin: null`, as another site's would be (Fetch, 3.1.2).
    'referrer-policy': 'same-origin',
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  });
  response.end(
    `<!doctype html><html lang="${language}"><meta charset="utf-8">` +
      '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
      `<title>${texts.filePageTitle}</title><main><h1>${texts.filePageTitle}</h1>${lines(texts)}</main></html>`,
  );
}

const sendGone = (visit: OpenVisit): void =>
  sendPage(visit, 404, ({ filePageGone }) => `<p>${filePageGone}</p>`);

/** Looking takes nothing: whatever follows links on its own leaves them as they are. */
const show = async (visit: OpenVisit, token: string): Promise<void> => {
  if (!visit.ports.links.isOpen(token)) return sendGone(visit);
  sendPage(
    visit,
    200,
    ({ filePageLead, filePageButton }) =>
      `<p>${filePageLead}</p><form method="post"><button>${filePageButton}</button></form>`,
  );
};

/** The file, once; whose it is is asked again of the store. */
const take = async (visit: OpenVisit, token: string): Promise<void> => {
  const { ports, request, response } = visit;
  request.resume();
  const linked = ports.links.take(token);
  if (linked === null) return sendGone(visit);
  const file = await writeDraftFile(linked, ports.drafting, ports.acts).catch(() => null);
  if (file === null) return sendGone(visit);
  await ports.desk.note({
    ...{ kind: 'draft-file', channel: 'teams', outcome: 'opened' },
    ...{ reason: linked.draftId, person: linked.person },
  });
  response.writeHead(200, {
    ...guardHeaders,
    'content-type': docxType,
    'cache-control': 'no-store',
    'content-disposition': `attachment; filename="calame.docx"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16)}`)}`,
  });
  response.end(file.bytes);
};

/** A draft as a file, by the link of a chat. The link is the right: nobody signs in in the browser that a chat opens. */
export const draftLinkRoutes: readonly Route[] = [
  { method: 'GET', path: '/drafts/:link', rule: 'anyone', run: show },
  { method: 'POST', path: '/drafts/:link', rule: 'anyone', run: take },
];
