import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Fault } from '#shared/fault.ts';
import { type PackageCheckId, packageTexts } from '#shared/language/package-texts.ts';
import { buildPackage } from '../../teams-app/manifest/build-package.ts';
import { checkPackage } from '../../teams-app/manifest/checks/check-package.ts';
import type { ManifestSettings } from '../../teams-app/manifest/manifest-settings.ts';
import { type PackageFile, packPackage } from '../../teams-app/manifest/pack-package.ts';
import { makeFolder } from '../make-folder.ts';
import { keepLastPackage } from '../publication/last-package.ts';
import { type Cli, type ExitStatus, exitStatus, optionText } from './cli.ts';
import { packageSettings } from './package-settings.ts';
import { readVersion } from './read-version.ts';
import { refuseWords } from './require-options.ts';

type ToldCheck = { readonly id: PackageCheckId; readonly ok: boolean; readonly message: string };
type WrittenFile = { readonly path: string; readonly sha256: string };

/** `package --out DIR --host NAME`: checks, then writes what an administrator uploads; 1 and nothing written when a check fails. */
export async function packageApp(cli: Cli): Promise<ExitStatus> {
  const { config, house, language, options } = cli;
  const texts = packageTexts[language];
  refuseWords(cli.words, 0, language);
  const out = optionText(options, 'out');
  if (out === null) throw new Fault('usage', { message: texts.outMissing });
  const { organisation } = (await house.policy()).current().policy;
  const asked = { options, config, organisation, version: readVersion(), language };
  const { settings, assumed } = packageSettings(asked);
  if (assumed.options.length > 0) {
    const named = assumed.options.map((option) => `--${option}`).join(', ');
    cli.remark(texts.pagesAssumed(named, assumed.page));
  }
  const app = buildPackage(settings);
  const checks = (await checkPackage(app)).map(({ id, faults }): ToldCheck => {
    const told = faults.map(({ kind, details }) => texts.faults[kind](details));
    return { id, ok: told.length === 0, message: told.join(' ') || texts.good[id] };
  });
  const good = checks.every(({ ok }) => ok);
  const files = good ? await writeFiles(resolve(out), packPackage(app)) : [];
  if (good) await keepLastPackage(config.dataFolder, settings);
  tell(cli, settings, files, checks);
  return good ? exitStatus.done : exitStatus.notSo;
}

async function writeFiles(
  folder: string,
  files: readonly PackageFile[],
): Promise<readonly WrittenFile[]> {
  try {
    makeFolder(folder);
    const written = files.map(async ({ name, bytes }) => {
      const path = join(folder, name);
      await writeFile(path, bytes);
      return { path, sha256: createHash('sha256').update(bytes).digest('hex') };
    });
    return await Promise.all(written);
  } catch (cause) {
    throw new Fault('output-unwritable', { folder }, cause);
  }
}

function tell(
  cli: Cli,
  { id, wordId, appId, version }: ManifestSettings,
  files: readonly WrittenFile[],
  checks: readonly ToldCheck[],
): void {
  if (cli.json) {
    cli.printJson({ files, checks, ids: { app: id, word: wordId, bot: appId }, version });
    return;
  }
  const texts = packageTexts[cli.language];
  for (const { ok, message } of checks) cli.print(`${ok ? '✓' : '✗'} ${message}`);
  for (const { path, sha256 } of files) cli.print(texts.written(path, sha256));
  cli.print(files.length === 0 ? texts.notWritten : texts.next);
}
