import { signInAuthority } from '#shared/wire/pane-setting.ts';
import type { OpenVisit, Route } from './route.ts';
import { type PageRules, sendAsset, sendPage } from './serve-page.ts';

/**
 * Who may show the panel inside: Word on the web and the Microsoft 365 pages that show it. Word on a desktop shows it
 * in a window of its own (learn.microsoft.com, "Configure Content-Security-Policy for Office Add-ins").
 */
const ancestors = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.sharepoint.com',
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
];

const rulesFor = (officeJs: string, signsIn: boolean): PageRules => ({
  // It loads its other parts from beside itself.
  scripts: [new URL(officeJs).origin],
  connections: signsIn ? [signInAuthority] : [],
  frames: signsIn ? [signInAuthority] : [],
  ancestors,
});

/** Safe between the double quotes of an attribute. */
const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Where Entra sends the window of a sign-in back to: it is never shown inside another page. */
const showSignedIn = (visit: OpenVisit): Promise<void> =>
  sendPage(visit, {
    folder: visit.ports.paneFolder,
    file: 'signed-in.html',
    rules: { ancestors: [] },
  });

const show = (visit: OpenVisit): Promise<void> => {
  const { access, desk, paneFolder } = visit.ports;
  const { word, identity } = desk.policy().policy;
  const [tenant = ''] = identity.tenants;
  return sendPage(visit, {
    folder: paneFolder,
    file: 'index.html',
    rules: rulesFor(word.officeJs, access.appId !== null),
    fill: {
      CALAME_OFFICE_JS: inAttribute(word.officeJs),
      // With no application id nobody signs in, as on a trial.
      CALAME_APP_ID: inAttribute(access.appId ?? ''),
      CALAME_TENANT: inAttribute(access.appId === null ? '' : tenant),
    },
  });
};

/** The files of the Word panel, open to whoever may reach the server: no data is in them. */
export const paneRoutes: readonly Route[] = [
  { method: 'GET', path: '/word', rule: 'anyone', run: show },
  { method: 'GET', path: '/word/signed-in', rule: 'anyone', run: showSignedIn },
  {
    method: 'GET',
    path: '/word/assets/:name',
    rule: 'anyone',
    run: (visit, name) => sendAsset(visit, visit.ports.paneFolder, name),
  },
];
