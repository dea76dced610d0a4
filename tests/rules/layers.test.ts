import { expect, test } from '@jest/globals';
import { importsOf, type SourceFile, sourceFiles } from './source-files.ts';

const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  bot: ['bot', 'shared'],
  'teams-app': ['teams-app', 'shared'],
  'office-addin': ['office-addin', 'shared'],
  infra: ['infra', 'shared'],
};

/** The command that writes the package reads its one source, and no other file of the bot does. */
const packaging = {
  from: /^bot\/cli\/package(-settings)?\.ts$/,
  to: /^teams-app\/manifest\//,
} as const;

const floors: Readonly<Record<string, number>> = {
  french: 0,
  document: 0,
  language: 0,
  footprint: 0,
  report: 1,
  policy: 1,
  case: 2,
  budget: 3,
  routing: 3,
  knowledge: 3,
  registers: 3,
  charter: 3,
  privacy: 3,
  evidence: 3,
  residency: 3,
  conversation: 3,
  validated: 3,
  quality: 3,
  acts: 3,
  letters: 3,
  rewriting: 3,
  turn: 4,
  answers: 5,
  tickets: 5,
  drafting: 5,
  synthesis: 5,
  minutes: 5,
  wire: 6,
};

/** Each outside library lives in one room. */
const homes: Readonly<Record<string, RegExp>> = {
  botbuilder: /^bot\/teams\//,
  'botframework-connector': /^bot\/teams\//,
  openai: /^bot\/model\//,
  // The two rooms that reach beyond this computer, each behind its own guard.
  undici: /^bot\/(model|azure)\//,
  '@azure/msal-node': /^bot\/azure\//,
  jose: /^bot\/identity\//,
  'node:sqlite': /^bot\/store\//,
  saxes: /^(bot\/documents|teams-app\/manifest)\//,
  'office-addin-manifest': /^teams-app\/manifest\//,
  '@e965/xlsx': /^(bot\/documents|infra\/sample)\//,
  'snowball-stemmers': /^shared\/french\//,
  // At every place where a foreign text becomes a value of ours, and nowhere else in shared.
  zod: /^(shared\/(policy|synthesis)|bot)\//,
  '@microsoft/teams-js': /^teams-app\/tabs\//,
  react: /^(shared\/panes|teams-app\/tabs|office-addin\/pane)\//,
  'react-dom': /^(shared\/panes|teams-app\/tabs|office-addin\/pane)\//,
  '@fluentui/react-components': /^(shared\/panes|teams-app\/tabs|office-addin\/pane)\//,
  '@azure/msal-browser': /^office-addin\/sign-in\//,
  'postal-mime': /^bot\/documents\//,
  docx: /^(bot\/(act-files|report-files)|infra\/sample)\//,
  'write-excel-file': /^bot\/report-files\//,
  '@hyzyla/pdfium': /^bot\/documents\//,
  'tesseract.js': /^bot\/documents\//,
  '@kenjiuno/msgreader': /^bot\/documents\//,
  htmlparser2: /^bot\/documents\//,
  diff: /^shared\/rewriting\//,
};

const product = sourceFiles('shared', 'bot', 'teams-app', 'office-addin', 'infra');
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const packageOf = (target: string): string =>
  target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '');

function strays(
  files: readonly SourceFile[],
  allowed: (file: SourceFile, target: string) => boolean,
) {
  return files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !allowed(file, target))
      .map((target) => `${file.path} → ${target}`),
  );
}

test.each(Object.keys(mayImport))('%s imports only the houses it may', (house) => {
  const files = product.filter(({ path }) => path.startsWith(`${house}/`));
  expect(
    strays(files, ({ path }, target) => {
      const to = target.split('/')[0] ?? '';
      if (packaging.from.test(path) && packaging.to.test(target)) return true;
      return !Object.hasOwn(mayImport, to) || (mayImport[house] ?? []).includes(to);
    }),
  ).toEqual([]);
});

test('in shared, imports only go down, and rooms of one floor do not know each other', () => {
  const files = product.filter(
    ({ path }) => path.startsWith('shared/') && Object.hasOwn(floors, roomOf(path)),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(
    strays(files, ({ path }, target) => {
      if (!target.startsWith('shared/')) return true;
      const from = roomOf(path);
      const to = roomOf(target);
      const isLeafFile = target.split('/').length === 2;
      if (isLeafFile || to === from) return true;
      return to in floors && (floors[to] ?? 9) < (floors[from] ?? 0);
    }),
  ).toEqual([]);
});

test('every room of shared has a floor', () => {
  const rooms = new Set(
    product.filter(({ path }) => /^shared\/[^/]+\//.test(path)).map(({ path }) => roomOf(path)),
  );
  rooms.delete('panes');
  expect([...rooms].filter((room) => !(room in floors))).toEqual([]);
});

test('the browser loads from shared only what is made for it; types, erased, may come from elsewhere', () => {
  const browser = product.filter(({ path }) =>
    /^(shared\/panes|teams-app\/tabs|office-addin)\//.test(path),
  );
  const open =
    /^shared\/(wire|panes|privacy|acts|letters|rewriting|report|french|document|language|tickets\/(french-holidays|local-day))[/.]|^shared\/[^/]+\.ts$/;
  const withoutTypes = browser.map((file) => ({
    ...file,
    text: file.text.replace(/import type [^;]*;/g, ''),
  }));
  expect(
    strays(withoutTypes, (_file, target) => !target.startsWith('shared/') || open.test(target)),
  ).toEqual([]);
});

test('each outside library lives in one room', () => {
  expect(
    strays(product, ({ path }, target) => {
      const name = target.startsWith('node:') ? target : packageOf(target);
      const home = homes[name];
      return home === undefined || home.test(path);
    }),
  ).toEqual([]);
});

test('shared is pure: no Node, no clock, no chance, no network, no file', () => {
  const pure = product.filter(
    ({ path }) => path.startsWith('shared/') && !path.startsWith('shared/panes/'),
  );
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|Math\.random\(|from 'node:|\bprocess\.|\bBuffer\b|\bfetch\(|\bsetTimeout\(|\bdocument\.(?:body|createElement)|\bwindow\./;
  expect(pure.filter(({ text }) => impure.test(text)).map(({ path }) => path)).toEqual([]);
});

test('only one file reads the environment, and modules are loaded late in named files only', () => {
  const bot = product.filter(({ path }) => path.startsWith('bot/'));
  expect(bot.filter(({ text }) => /process\.env\b/.test(text)).map(({ path }) => path)).toEqual([
    'bot/config.ts',
  ]);
  const late = bot.filter(({ text }) =>
    /\bawait import\(|=> import\(|: import\('|\bimport\(/.test(text),
  );
  const named = [
    'bot/assemble.ts',
    'bot/cli/calame.ts',
    'bot/cli/verbs.ts',
    'bot/documents/reader-child.ts',
    'bot/load-drafting.ts',
    'bot/load-acts.ts',
    'bot/load-hr-rooms.ts',
    'bot/load-indexer.ts',
    'bot/load-sources.ts',
    'bot/load-synthesis.ts',
    'bot/synthesis/make-file.ts',
    'bot/synthesis/open-synthesis-room.ts',
    'bot/synthesis/open-synthesis.ts',
    'bot/teams/open-teams.ts',
  ];
  expect(late.map(({ path }) => path).filter((path) => !named.includes(path))).toEqual([]);
});
