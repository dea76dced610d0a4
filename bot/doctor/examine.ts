import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { doctorTexts } from '#shared/language/doctor-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { PolicySnapshot } from '#shared/policy/policy.ts';
import type { House } from '../assemble.ts';
import type { Config } from '../config.ts';
import { tellFault } from '../tell-fault.ts';
import { examineCarbon } from './examine-carbon.ts';
import { examineEndpoints } from './examine-endpoints.ts';
import { examineIdentity } from './examine-identity.ts';
import { examineLegs } from './examine-legs.ts';
import { examineModels } from './examine-models.ts';
import { examinePackage } from './examine-package.ts';
import { examineSources } from './examine-sources.ts';
import { type Finding, type ToldFinding, toFinding } from './finding.ts';

const advisedMegabytes = 500;

/** Looks at everything that makes a silent or useless Calame; never throws, a fault is a finding. */
export async function examine(
  config: Config,
  house: House,
  language: Language,
): Promise<readonly Finding[]> {
  const texts = doctorTexts[language];
  const [major = '0'] = process.versions.node.split('.');
  const snapshot = await readPolicy(house, language);
  const standing =
    snapshot.found === null ? [] : await examineStanding(config, house, snapshot.found, language);
  return [
    toFinding('runtime', texts.runtime(process.versions.node, Number(major) >= 24)),
    ...snapshot.checks,
    ...(snapshot.found === null
      ? []
      : [
          ...(await examineKeys(config, house, snapshot.found, standing, language)),
          ...standing,
          ...examineCarbon(snapshot.found, language),
          ...(await examineIdentity(snapshot.found, config, language)),
          ...(await examineSources(snapshot.found, house, language)),
        ]),
    ...(await examineStore(config, house, snapshot.found, language)),
    ...examineStandIns(config, language),
    toFinding('tab', texts.page('tab', isBuilt(config.tabFolder))),
    toFinding('word-panel', texts.page('word', isBuilt(config.paneFolder))),
    ...(await examinePackage(config, language)),
  ];
}

function isBuilt(folder: string): boolean {
  return existsSync(join(folder, 'index.html'));
}

async function readPolicy(
  house: House,
  language: Language,
): Promise<{ readonly found: PolicySnapshot | null; readonly checks: readonly Finding[] }> {
  const texts = doctorTexts[language];
  try {
    const found = (await house.policy()).current();
    const { title, version } = found.charter;
    return {
      found,
      checks: [
        toFinding('policy', texts.policyGood(found.file, found.hash)),
        toFinding('charter', texts.charter(title, version)),
        toFinding('contacts', texts.contacts(found.policy.contacts['rh'] !== undefined)),
      ],
    };
  } catch (error) {
    const told = tellFault(error, language);
    return {
      found: null,
      checks: [toFinding('policy', texts.policyBad(told.message, told.nextAction))],
    };
  }
}

function examineStandIns({ azure, filesStandIn }: Config, language: Language): readonly Finding[] {
  const texts = doctorTexts[language];
  return [
    ...(azure.standIn === null ? [] : [toFinding('azure', texts.azureStandIn(azure.standIn))]),
    ...(filesStandIn === null ? [] : [toFinding('files', texts.filesStandIn(filesStandIn))]),
  ];
}

async function examineKeys(
  { environment }: Config,
  house: House,
  snapshot: PolicySnapshot,
  found: readonly Finding[],
  language: Language,
): Promise<readonly Finding[]> {
  try {
    return examineModels(snapshot, await house.keys(), environment, found, language);
  } catch (error) {
    const { message, nextAction } = tellFault(error, language);
    return [toFinding('models', { message, nextAction })];
  }
}

/** A store that does not open is told by itself. */
async function examineStanding(
  config: Config,
  house: House,
  snapshot: PolicySnapshot,
  language: Language,
): Promise<readonly Finding[]> {
  try {
    const [{ standing }, door] = await Promise.all([house.standing(), house.door()]);
    return [
      ...(await examineEndpoints(snapshot, { standing, door }, language)),
      ...(await examineLegs(config, house, language)),
    ];
  } catch (error) {
    const { message, nextAction } = tellFault(error, language);
    return [toFinding('endpoints', { message, nextAction })];
  }
}

async function examineStore(
  config: Config,
  house: House,
  snapshot: PolicySnapshot | null,
  language: Language,
): Promise<readonly Finding[]> {
  const texts = doctorTexts[language];
  try {
    const store = await house.store();
    const spaces = snapshot?.policy.knowledge.spaces.map(({ id }) => id) ?? [];
    const documents = await store.knowledge.count(spaces);
    // No line can be written for anybody without the key of pseudonyms.
    house.hasher.pseudonym('doctor');
    const { firstBroken, lines } = await store.journal.verify();
    return [
      toFinding('store', texts.storeGood(config.dataFolder)),
      toFinding('disk', await diskTold(config.dataFolder, language)),
      toFinding(
        'journal',
        firstBroken === null
          ? texts.journalGood(lines)
          : texts.journalBad(firstBroken.file, firstBroken.seq),
      ),
      toFinding('knowledge', texts.knowledge(documents)),
    ];
  } catch (error) {
    const told = tellFault(error, language);
    return [toFinding('store', texts.storeBad(told.message, told.nextAction))];
  }
}

async function diskTold(folder: string, language: Language): Promise<ToldFinding> {
  const { bavail, bsize } = await statfs(existsSync(folder) ? folder : dirname(folder));
  const free = Math.floor((bavail * bsize) / 1_000_000);
  return doctorTexts[language].disk(free, free >= advisedMegabytes);
}
