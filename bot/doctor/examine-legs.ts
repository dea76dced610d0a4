import { doctorEndpointTexts } from '#shared/language/doctor-endpoint-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { tellWhere } from '#shared/residency/tell-where.ts';
import type { House } from '../assemble.ts';
import type { Config } from '../config.ts';
import { personAtTheKeyboard } from '../identity/person-at-the-keyboard.ts';
import { type Finding, toFinding } from './finding.ts';

/** Each leg that a question takes now: its place, and whether that is verified, declared or unknown. Told, never a fault. */
export async function examineLegs(
  config: Config,
  house: House,
  language: Language,
): Promise<readonly Finding[]> {
  const [desk, person] = await Promise.all([
    house.desk(),
    personAtTheKeyboard(house, config, null),
  ]);
  const channel = config.app.mode === 'entra' ? 'teams' : 'tab';
  const { legs } = tellWhere(await desk.where(person, channel, null), language);
  return legs.map(({ title, place, kindTold }, at) =>
    toFinding(
      `leg:${at + 1}`,
      doctorEndpointTexts[language].leg(title, place.replace(/\.$/, ''), kindTold.toLowerCase()),
    ),
  );
}
