import type { BlockRole } from '../acts/act.ts';
import { foldText } from '../french/fold-text.ts';

/** What opens a line of the model: which block it starts, its title, and the text that follows. */
export type Marker = {
  readonly role: BlockRole;
  readonly title: string | null;
  readonly rest: string;
  /** False when the words were recognised without the mark that was asked for. */
  readonly marked: boolean;
};

/** Words by which each block may be announced; what a model may not write is recognised too, to be left out. */
const roleWords: readonly (readonly [RegExp, BlockRole])[] = [
  [/^considerants?$/u, 'considerant'],
  [/^(?:article|art)s?$/u, 'article'],
  [/^visas?$/u, 'visa'],
  [/^(?:expose|expose des motifs|rapport)$/u, 'expose'],
  [/^objet$/u, 'objet'],
  [/^titre$/u, 'titre'],
  [/^(?:intertitre|sous-titre)$/u, 'intertitre'],
  [/^(?:corps|texte|paragraphe|developpement)$/u, 'corps'],
  [/^(?:appel|formule d'appel)$/u, 'appel'],
  [/^(?:politesse|formule de politesse)$/u, 'politesse'],
  [/^(?:vote|votes)$/u, 'vote'],
  [/^signatures?$/u, 'signature'],
  [/^(?:execution|formule executoire)$/u, 'execution'],
  [/^(?:recours|voies et delais de recours)$/u, 'recours'],
  [/^(?:pieces jointes|pj)$/u, 'pieces-jointes'],
  [/^(?:quorum)$/u, 'quorum'],
  [/^(?:seance)$/u, 'seance'],
  [/^(?:presences?|presents)$/u, 'presences'],
  [/^(?:ordre du jour)$/u, 'ordre-du-jour'],
];

/** `ARTICLE Objet du règlement: texte`, `ARTICLE 2 – Durée : texte`, `CORPS: texte`. */
const marked =
  /^(?<word>\p{Lu}[\p{Lu}\p{M} '’-]{1,30}?)(?:\s+(?:(?<number>\d{1,3})(?:\s*er)?\b)?\s*(?:[–—.-]\s*)?(?<title>[^:\n]{0,160}?))?\s*:\s*(?<rest>.*)$/u;
const article =
  /^art(?:icle|\.)\s+(?:\d{1,3}|premier|unique|[ivx]{1,5})(?:\s*er)?\b\s*(?:(?:[–—.:-]\s*)(?<title>[^:.\n]{1,120}?)\s*(?::\s*(?<rest>.*))?)?$/iu;
const decoration = /^\s*(?:#{1,6}\s+|>\s+)?(?:[*_]{1,3})?\s*/u;

/** Reads how a line begins; null for a line that only goes on. */
export function readMarker(line: string): Marker | null {
  const plain = line.replace(decoration, '').replaceAll('**', '').replaceAll('__', '').trim();
  return readMarked(plain) ?? readUnmarked(plain);
}

function readMarked(line: string): Marker | null {
  const groups = marked.exec(line)?.groups;
  const role = roleOf(groups?.['word'] ?? '');
  if (groups === undefined || role === null) return null;
  const title = (groups['title'] ?? '').trim();
  const rest = (groups['rest'] ?? '').trim();
  return { role, title: title === '' ? null : title, rest, marked: true };
}

function readUnmarked(line: string): Marker | null {
  const groups = article.exec(line)?.groups;
  if (article.test(line)) {
    const title = groups?.['title']?.trim() ?? null;
    return { role: 'article', title, rest: groups?.['rest']?.trim() ?? '', marked: false };
  }
  if (/^considérant\s(?:que|qu['’]|l|d|le|la)/iu.test(line)) {
    return { role: 'considerant', title: null, rest: line, marked: false };
  }
  if (/^vu\s(?:l|le|la|les|l['’])/iu.test(line)) {
    return { role: 'visa', title: null, rest: line, marked: false };
  }
  const subject = /^objet\s*:\s*(?<rest>.+)$/iu.exec(line)?.groups?.['rest'];
  return subject === undefined
    ? null
    : { role: 'objet', title: null, rest: subject, marked: false };
}

function roleOf(word: string): BlockRole | null {
  const folded = foldText(word).replaceAll('’', "'").trim();
  return roleWords.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
