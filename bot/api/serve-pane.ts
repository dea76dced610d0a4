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

const rulesFor = (officeJs: string, signsIn: boolean): Required<Omit<PageRules, 'pictures'>> => ({
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

const fillOf = ({ access, desk }: OpenVisit['ports']): Readonly<Record<string, string>> => {
  const { word, identity } = desk.policy().policy;
  const [tenant = ''] = identity.tenants;
  return {
    CALAME_OFFICE_JS: inAttribute(word.officeJs),
    // With no application id nobody signs in, as on a trial.
    CALAME_APP_ID: inAttribute(access.appId ?? ''),
    CALAME_TENANT: inAttribute(access.appId === null ? '' : tenant),
  };
};

const show = (visit: OpenVisit): Promise<void> => {
  const { access, desk, paneFolder } = visit.ports;
  const { officeJs } = desk.policy().policy.word;
  return sendPage(visit, {
    folder: paneFolder,
    file: 'index.html',
    rules: rulesFor(officeJs, access.appId !== null),
    fill: fillOf(visit.ports),
  });
};

/** What a dialog of Word shows where Word cannot sign in by itself; never inside another page. */
const showSignIn = (visit: OpenVisit): Promise<void> => {
  const { access, desk, paneFolder } = visit.ports;
  const { scripts, connections } = rulesFor(
    desk.policy().policy.word.officeJs,
    access.appId !== null,
  );
  return sendPage(visit, {
    folder: paneFolder,
    file: 'sign-in.html',
    rules: { ...{ scripts, connections }, ancestors: [] },
    fill: fillOf(visit.ports),
  });
};

/** The files of the Word panel, open to whoever may reach the server: no data is in them. */
export const paneRoutes: readonly Route[] = [
  { method: 'GET', path: '/word', rule: 'anyone', run: show },
  { method: 'GET', path: '/word/sign-in', rule: 'anyone', run: showSignIn },
  { method: 'GET', path: '/word/signed-in', rule: 'anyone', run: showSignedIn },
  {
    method: 'GET',
    path: '/word/assets/:name',
    rule: 'anyone',
    run: (visit, name) => sendAsset(visit, visit.ports.paneFolder, name),
  },
];
