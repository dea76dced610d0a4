import type { LetterTexts } from '../language/letter-texts.ts';
import type { LetterNature } from './letter-nature.ts';
import type { LetterSource } from './letter-reading.ts';

/** What the law attaches to a letter of a nature, counted from its receipt; none was compared with its text here. */
export type LawDeadline = {
  readonly key: keyof LetterTexts['laws'];
  /** From receipt; null when it is counted back from the event. */
  readonly months: number | null;
  readonly source: LetterSource;
};

const crpa = 'code des relations entre le public et l’administration';
const law = (
  key: LawDeadline['key'],
  months: number | null,
  text: string,
  article: string,
): LawDeadline => ({
  key,
  months,
  source: { text, article, verified: false },
});

const request = law('demande', 2, crpa, 'L. 231-1');
const financial = law('financial', 2, crpa, 'L. 231-4');
const agent = law('agent', 2, crpa, 'L. 231-4');
const complaint = law('reclamation', 2, crpa, 'L. 231-4');

/** Natures that the law gives no such delay are not named. */
export const lawDeadlines: Readonly<Partial<Record<LetterNature, LawDeadline>>> = {
  'recours-gracieux': law('recours-gracieux', 2, crpa, 'L. 411-7'),
  'demande-de-document': law('demande-de-document', 1, crpa, 'R. 311-12 et R. 311-13'),
  'donnees-personnelles': law(
    'donnees-personnelles',
    1,
    'règlement (UE) 2016/679 (RGPD)',
    '12, paragraphe 3',
  ),
  manifestation: law('manifestation', null, 'code de la sécurité intérieure', 'L. 211-2'),
  reclamation: complaint,
  conge: agent,
  'ressources-humaines': agent,
  subvention: financial,
  'aide-sociale': financial,
  'mise-a-disposition': request,
  autorisation: request,
  inscription: request,
  'etat-civil': request,
};
