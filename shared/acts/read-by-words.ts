import type { BlockRole } from './act.ts';
import type { ActParagraph } from './act-document.ts';
import { plainWords } from './bare-words.ts';
import { titlePattern } from './recognise-kind.fr.ts';
import { cueOf, decidingWords, headingWords, type Stage } from './role-cues.fr.ts';

/** The role of a paragraph's block, and whether a block begins with it. */
export type ReadParagraph = { readonly role: BlockRole; readonly starts: boolean };

/** Reads paragraphs one after the other by the words of real acts; what tags or styles told is told to it. */
export type WordsReader = {
  /** `open` = the role of the block before, of which this may be the next paragraph; null = none. */
  readonly read: (at: number, open: BlockRole | null) => ReadParagraph | null;
  readonly tell: (role: BlockRole) => void;
};

const stageAfter: Partial<Readonly<Record<BlockRole, Stage>>> = {
  visa: 'basis',
  considerant: 'basis',
  formule: 'body',
  article: 'body',
  intertitre: 'body',
  corps: 'body',
  appel: 'letter',
  politesse: 'end',
  recours: 'end',
  signature: 'end',
  ampliation: 'end',
};

/** A block of these goes on until other words tell otherwise. */
const goesOn: ReadonlySet<BlockRole> = new Set([
  'presences',
  'ordre-du-jour',
  'recours',
  'pieces-jointes',
  'ampliation',
  'article',
  'corps',
  'expose',
  'destinataire',
]);

/** Cues that are as good as titles as they are as text. */
const ofHeadings: ReadonlySet<BlockRole> = new Set([
  'article',
  'ordre-du-jour',
  'presences',
  'seance',
]);

const decides: ReadonlySet<BlockRole> = new Set(['formule', 'article']);

/** A block of which every paragraph that tells its role is a new one. */
const restarts: ReadonlySet<BlockRole> = new Set([
  'visa',
  'considerant',
  'article',
  'vote',
  'formule',
]);

export function createWordsReader(paragraphs: readonly ActParagraph[]): WordsReader {
  const plains = paragraphs.map(({ text }) => plainWords(text));
  const hasVisas = plains.some((text) => /^(?:[-–•] ?)?vu[ :]/iu.test(text));
  const isLetter = plains.some((plain) => cueOf(plain, letterEnd) === 'politesse');
  let stage: Stage = 'head';
  let hasTitle = false;
  let isPastHeading = false;
  const tell = (role: BlockRole): void => {
    const next = stageAfter[role];
    if (role === 'titre') hasTitle = true;
    isPastHeading ||= role !== 'en-tete' && role !== 'reference';
    const isBack = next === 'basis' && stage !== 'head';
    const isLetterText = stage === 'letter' && (role === 'corps' || role === 'intertitre');
    const isBeforeVisas = stage === 'head' && hasVisas && next === 'body' && !decides.has(role);
    if (next !== undefined && !isBack && !isLetterText && !isBeforeVisas) stage = next;
  };
  const read = (at: number, open: BlockRole | null): ReadParagraph | null => {
    const plain = plains[at] ?? '';
    const level = paragraphs[at]?.level ?? null;
    const cue = cueOf(plain, { stage, hasVisas, isLetter });
    if (cue !== null && (level === null || ofHeadings.has(cue))) {
      return { role: cue, starts: cue !== open || restarts.has(cue) };
    }
    const role =
      headingRole(plain, level, open) ?? goingOn(plain, open) ?? roleOfStage(plain, open);
    if (role === null) return null;
    const isNew = role === 'intertitre' || startsArticle(plain, role);
    return { role, starts: role !== open || isNew };
  };
  const headingRole = (
    plain: string,
    level: number | null,
    open: BlockRole | null,
  ): BlockRole | null => {
    if (open === 'titre' && level === 1) return 'titre';
    if (stage === 'head' && !hasTitle && headingWords.test(plain)) return 'en-tete';
    if (!hasTitle && bearsTitle(plain, level, stage)) return 'titre';
    return level === null ? null : 'intertitre';
  };
  const roleOfStage = (plain: string, open: BlockRole | null): BlockRole | null => {
    switch (stage) {
      case 'letter':
        return 'corps';
      case 'end':
        return open === 'signature' && plain.length < longestName ? open : null;
      case 'body':
        return hasVisas && decidingWords.test(plain) ? 'article' : 'corps';
      case 'basis':
        return 'expose';
      case 'head':
        return roleInHead(open);
    }
  };
  const roleInHead = (open: BlockRole | null): BlockRole | null => {
    if (isLetter) return null;
    if (!isPastHeading) return open === 'en-tete' ? open : null;
    return hasVisas ? 'expose' : 'corps';
  };
  return { read, tell };
}

const letterEnd = { stage: 'letter', hasVisas: false, isLetter: true } as const;
/** Lines of a signature: a name, an office. */
const longestName = 120;
const longestTitle = 300;

/** A list below a visa, a considérant or a vote, and what begins with a small letter. */
const isContinued = (plain: string, open: BlockRole): boolean =>
  open !== 'intertitre' && open !== 'titre' && /^(?:[-–•*] ?|\p{Ll})/u.test(plain);

/** A title of the first level while nothing else was read, or words that a title begins with. */
function bearsTitle(plain: string, level: number | null, stage: Stage): boolean {
  if (plain.length > longestTitle || (stage !== 'head' && level === null)) return false;
  return (stage === 'head' && level === 1) || titlePattern.test(plain);
}

/** The block before where it is not at its end; what follows a formula is what is decided. */
function goingOn(plain: string, open: BlockRole | null): BlockRole | null {
  if (open === null) return null;
  if (open === 'formule') return 'article';
  return goesOn.has(open) || isContinued(plain, open) ? open : null;
}

/** Of decisions without « Article », each « APPROUVE… » is one. */
const startsArticle = (plain: string, role: BlockRole): boolean =>
  role === 'article' && decidingWords.test(plain);
