import type { OpenVisit, Route } from './route.ts';
import { type PageRules, sendAsset, sendPage } from './serve-page.ts';

/**
 * Who may show the tab inside beside our own pages: Teams, and the other Microsoft 365 hosts of tabs
 * (learn.microsoft.com, "Tab requirements"; cloud.microsoft is where they are moving to).
 */
const rules: PageRules = {
  ancestors: [
    'https://teams.microsoft.com',
    'https://*.teams.microsoft.com',
    'https://*.cloud.microsoft',
    'https://*.microsoft365.com',
    'https://*.office.com',
    'https://outlook.office365.com',
  ],
};

/** A picture of a page is fetched with the person's token, then shown from memory. */
const reviewRules: PageRules = { ...rules, pictures: ['blob:'] };

const show = (
  visit: OpenVisit,
  file: 'index.html' | 'console.html' | 'review.html',
  kept: PageRules = rules,
): Promise<void> => sendPage(visit, { folder: visit.ports.staticFolder, file, rules: kept });

/** The files of the tab, open to whoever may reach the server: no data is in them. */
export const tabRoutes: readonly Route[] = [
  { method: 'GET', path: '/', rule: 'anyone', run: (visit) => show(visit, 'index.html') },
  { method: 'GET', path: '/console', rule: 'anyone', run: (visit) => show(visit, 'console.html') },
  {
    method: 'GET',
    path: '/review',
    rule: 'anyone',
    run: (visit) => show(visit, 'review.html', reviewRules),
  },
  {
    method: 'GET',
    path: '/assets/:name',
    rule: 'anyone',
    run: (visit, name) => sendAsset(visit, visit.ports.staticFolder, name),
  },
];
