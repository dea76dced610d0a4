import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the page where `CALAME_PICTURES` says, for whoever looks at them; nothing otherwise. */
export const keepPicture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['CALAME_PICTURES'] ?? '';
  if (folder === '') return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

/** Keeps a file that a journey made beside its pictures, for whoever opens it; nothing otherwise. */
export const keepFile = async (bytes: Uint8Array, name: string): Promise<void> => {
  const folder = process.env['CALAME_PICTURES'] ?? '';
  if (folder === '') return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, name), bytes);
};
