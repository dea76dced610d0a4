import { expect } from '@jest/globals';
import { findBrowser, openLoopbackBrowser, testInBrowser } from './browser.ts';

const atHand = await findBrowser();

testInBrowser(atHand, 'the browser of the journeys starts and stays on loopback', async (found) => {
  const { context, refused, close } = await openLoopbackBrowser(found);
  try {
    const page = await context.newPage();
    await page.setContent('<h1>Bonjour</h1><img src="https://calame.example/i.png" alt="">');
    expect(await page.getByRole('heading').textContent()).toBe('Bonjour');
    expect([...refused]).toEqual(['calame.example']);
  } finally {
    await close();
  }
});
