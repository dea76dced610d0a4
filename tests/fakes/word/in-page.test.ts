import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { findBrowser, openLoopbackBrowser, testInBrowser } from '../../support/browser.ts';
import { installInPage } from './install-in-page.ts';
import { makeDeliberation } from './make-documents.ts';
import { openWordHost } from './word-host.ts';

const policy =
  "default-src 'none'; script-src https://appsforoffice.microsoft.com; connect-src 'self'";
const html = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Volet</title>
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>`;

let server: Server;
let origin = '';
beforeAll(async () => {
  server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
});
afterAll(() => {
  server.close();
});

testInBrowser(
  await findBrowser(),
  'a page as it ships, under a strict policy, writes in the document through the office.js of Microsoft’s address',
  async (atHand) => {
    const host = await openWordHost({ document: await makeDeliberation(), dark: true });
    const browser = await openLoopbackBrowser(atHand, { width: 320, height: 445 });
    const page = await browser.context.newPage();
    const traffic = await installInPage(host, page);
    await page.goto(origin);
    const info = await page.evaluate(() => Office.onReady());
    expect(info).toMatchObject({ host: 'Word', platform: 'PC' });
    const theme = await page.evaluate(() => Office.context.officeTheme);
    expect(theme).toMatchObject({ bodyBackgroundColor: '#262626' });

    const seen = await page.evaluate(() =>
      Word.run(async (context) => {
        context.document.changeTrackingMode = 'TrackAll';
        await context.sync();
        context.document.body
          .search('monsieur le maire')
          .getFirst()
          .insertText('madame la maire', 'Replace');
        const changes = context.document.body.getTrackedChanges();
        changes.load('items/type');
        await context.sync();
        return changes.items.map(({ type }) => type);
      }),
    );
    expect(seen).toEqual(['Deleted', 'Added']);
    expect(host.documentXml()).toMatch(/<w:ins .*madame la maire/);

    const heard = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          Office.context.document.addHandlerAsync(
            Office.EventType.DocumentSelectionChanged,
            ({ type }: { type: string }) => resolve(type),
            () => Reflect.set(window, 'listening', true),
          );
        }),
    );
    await page.waitForFunction(() => Reflect.has(window, 'listening'));
    host.select({ paragraph: 0 });
    expect(await heard).toBe('documentSelectionChanged');

    const size = await page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          Office.context.document.getFileAsync(Office.FileType.Compressed, ({ value, error }) => {
            if (value === undefined) reject(new Error(error.message));
            else resolve(value.size);
          });
        }),
    );
    expect(size).toBe((await host.save()).length);
    expect(traffic.fromNpm).toEqual([
      '/lib/1/hosted/office.js',
      '/lib/1/hosted/word-win32-16.01.js',
      '/lib/1/hosted/fr-fr/office_strings.js',
    ]);
    expect(traffic.refused).toEqual([]);
    await browser.close();
  },
);
