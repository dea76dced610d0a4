import { analyseText } from '../french/analyse-text.ts';
import { soundKey } from './sound-key.ts';

/** The agenda as rules compare it: stems of each item, the number that it bears, how rare each stem is in it. */
export type AgendaIndex = {
  readonly items: readonly {
    readonly title: string;
    readonly number: string | null;
    readonly stems: ReadonlySet<string>;
  }[];
  readonly frequency: ReadonlyMap<string, number>;
};

const leadingNumber =
  /^\s*(?:(?:rapport|point|dossier|délibération|question)\s*)?(?:n[°ºo]\.?\s*)?(\d[\dA-Z./-]*)\s*(?:[-–—.):]\s*|\s)/iu;
/** Share of what an item says, by rarity, that must be heard. */
const leastShare = 0.5;

export function indexAgenda(agenda: readonly string[]): AgendaIndex {
  const items = agenda.map((written) => {
    const number = leadingNumber.exec(written)?.[1]?.replace(/[.)-]+$/, '') ?? null;
    const title = written.replace(leadingNumber, '').trim() || written.trim();
    return { title, number, stems: new Set(analyseText(title)) };
  });
  const frequency = new Map<string, number>();
  for (const { stems } of items) {
    for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
  }
  return { items, frequency };
}

/** Rank of the item that words speak of, by its number or by most of what its title says; null = none, or two as well. */
export function matchAgenda(
  index: AgendaIndex,
  number: string | null,
  words: string,
): number | null {
  const numbered = index.items.findIndex((item) => item.number !== null && item.number === number);
  if (number !== null && numbered >= 0) return numbered;
  const heard = heardIn(words);
  let best: { at: number; score: number } | null = null;
  let second = 0;
  for (const [at, { stems }] of index.items.entries()) {
    const score = shareHeard(index, stems, heard);
    if (best === null || score > best.score) {
      second = best?.score ?? 0;
      best = { at, score };
    } else second = Math.max(second, score);
  }
  if (best !== null && best.score >= leastShare && best.score > second) return best.at;
  // « point 4 » of an agenda that bears no numbers is its fourth line, unless another line was heard.
  const isPlainList = index.items.every((item) => item.number === null);
  const at = /^\d{1,3}$/.test(number ?? '') ? Number(number) - 1 : -1;
  return isPlainList && at >= 0 && at < index.items.length ? at : null;
}

/** Stems as they are written, and as they sound: a machine spells what it hears. */
type Heard = { readonly stems: ReadonlySet<string>; readonly sounds: ReadonlySet<string> };

/** What a word counts that only sounds like one of the title. */
const misheard = 0.8;

function heardIn(words: string): Heard {
  const stems = analyseText(words);
  const sounds = stems.filter((stem) => stem.length > 3).map(soundKey);
  return { stems: new Set(stems), sounds: new Set(sounds.filter((sound) => sound.length > 2)) };
}

function shareHeard(index: AgendaIndex, stems: ReadonlySet<string>, heard: Heard): number {
  let said = 0;
  let all = 0;
  for (const stem of stems) {
    const weight = 1 / (index.frequency.get(stem) ?? 1);
    all += weight;
    if (heard.stems.has(stem)) said += weight;
    else if (stem.length > 3 && heard.sounds.has(soundKey(stem))) said += weight * misheard;
  }
  return all === 0 ? 0 : said / all;
}
