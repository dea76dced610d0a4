import { doctorPackageTexts } from '#shared/language/doctor-package-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { Config } from '../config.ts';
import { readLastPackage } from '../publication/last-package.ts';
import { type Finding, toFinding } from './finding.ts';

/** Whether the package last made here is of this bot, and of this server's public name. */
export async function examinePackage(
  { app, dataFolder, publicHost }: Pick<Config, 'app' | 'dataFolder' | 'publicHost'>,
  language: Language,
): Promise<readonly Finding[]> {
  const made = await readLastPackage(dataFolder);
  if (made === null) return [];
  const texts = doctorPackageTexts[language];
  const { version, host, appId } = made;
  if (app.mode === 'entra' && app.appId.toLowerCase() !== appId.toLowerCase()) {
    return [toFinding('package', texts.otherBot(version, appId, app.appId))];
  }
  if (publicHost !== null && publicHost.toLowerCase() !== host) {
    return [toFinding('package', texts.otherHost(version, host, publicHost))];
  }
  return [toFinding('package', texts.good(version, host))];
}
