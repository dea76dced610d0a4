import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

/** What the last package made from this data folder says; compared with the server's own settings by the doctor. */
export type LastPackage = {
  readonly version: string;
  readonly host: string;
  readonly appId: string;
};

const lastPackageSchema: z.ZodType<LastPackage> = z.object({
  version: z.string(),
  host: z.string(),
  appId: z.string(),
});

const fileOf = (dataFolder: string): string => join(dataFolder, 'last-package.json');

/** Notes a package beside the data; nothing is made where there are no data, on the computer of an administrator. */
export async function keepLastPackage(
  dataFolder: string,
  { version, host, appId }: LastPackage,
): Promise<void> {
  if (!existsSync(dataFolder)) return;
  // The package itself is written: a note that cannot be is no reason to say that it failed.
  await writeFile(fileOf(dataFolder), `${JSON.stringify({ version, host, appId })}\n`).catch(
    () => undefined,
  );
}

/** Null when no package was made here, or when its note cannot be read. */
export async function readLastPackage(dataFolder: string): Promise<LastPackage | null> {
  try {
    const noted: unknown = JSON.parse(await readFile(fileOf(dataFolder), 'utf8'));
    return lastPackageSchema.safeParse(noted).data ?? null;
  } catch {
    return null;
  }
}
