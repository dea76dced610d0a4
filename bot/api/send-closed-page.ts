import type { ServerResponse } from 'node:http';
import { faultTexts } from '#shared/language/fault-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { guardHeaders } from './send-json.ts';

/** The page of a door that is closed: what it is and what to do, without script or style. */
export const sendClosedPage = (
  response: ServerResponse,
  language: Language,
  code: 'access-closed' | 'access-foreign',
): void => {
  const { what, next } = faultTexts[language][code]({});
  response.writeHead(401, {
    ...guardHeaders,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    connection: 'close',
  });
  response.end(
    `<!doctype html><html lang="${language}"><meta charset="utf-8">` +
      '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">' +
      `<title>Calame</title><h1>Calame</h1><p>${what}</p><p>${next}</p></html>`,
  );
};
