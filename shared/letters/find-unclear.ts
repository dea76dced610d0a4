import { findDates } from '../french/dates.ts';
import type { LetterTexts } from '../language/letter-texts.ts';
import type { FoundNature } from './find-nature.ts';
import type { LetterReading, UnclearKind } from './letter-reading.ts';

const gap = /\[[^\]\n]{2,60}\]|_{4,}|\.{5,}|…{2,}|(?<=\s)(?:X{2,}|xx+)(?=[\s.,])/u;
const numbered = /n° ?\S|\d{4}-\d+|réf/iu;
/** Documents named by no more than the word. */
const vague =
  /(?:ce|le|mon|les|des|mes) (?:document|dossier|papier|pièce)s?(?! (?:de|du|d'|d’|administratif|unique|relatif|concernant))(?![\p{L}])/iu;

/** What the drafter should look up or ask before answering, in order of weight. */
export function findUnclear(
  reading: Omit<LetterReading, 'unclear'>,
  found: FoundNature,
  isCut: boolean,
  texts: LetterTexts,
): LetterReading['unclear'] {
  const { sender, points, deadlines, body, objet } = reading;
  const all = `${objet?.text ?? ''}\n${body.text}`;
  const asksDocument = points.filter(({ kind }) => kind === 'document');
  const tests: readonly (readonly [UnclearKind, boolean])[] = [
    ['no-point', points.length === 0],
    ['nature', !found.sure && found.nature === 'autre'],
    ['several-natures', !found.sure && found.nature !== 'autre' && found.others.length > 1],
    [
      'which-decision',
      (found.nature === 'recours-gracieux' || points.some(({ kind }) => kind === 'contested')) &&
        !isNamed(all),
    ],
    [
      'which-document',
      asksDocument.length > 0 && asksDocument.every(({ text }) => vague.test(text)),
    ],
    [
      'no-event-date',
      found.nature === 'manifestation' && !deadlines.some(({ kind }) => kind === 'event'),
    ],
    ['no-deadline-date', deadlines.some(({ kind, due }) => kind === 'told' && due === null)],
    ['no-sender', sender.name === null],
    ['no-way-to-answer', sender.address.length === 0 && sender.contacts.length === 0],
    ['no-date', reading.date === null],
    ['gaps', gap.test(all)],
    ['too-long', isCut],
  ];
  return tests.filter(([, holds]) => holds).map(([kind]) => ({ kind, plain: texts.unclear[kind] }));
}

const isNamed = (text: string): boolean =>
  numbered.test(text) ||
  findDates(text).some(({ normal }) => normal.length === 10 || normal.startsWith('--'));
