import type { Catalogue } from './language.ts';
import { readableDate } from './readable-date.ts';

type Nature =
  | 'loi'
  | 'decret'
  | 'arrete-ministeriel'
  | 'circulaire'
  | 'deliberation'
  | 'arrete-local'
  | 'reglement-interieur'
  | 'lignes-directrices-de-gestion'
  | 'note-de-service'
  | 'fiche-d-information'
  | 'reponse-validee';

/** What tells whether a source may be relied on; dates are ISO. */
type Warned = {
  readonly staleReason: 'superseded' | 'expired' | 'to-review' | null;
  readonly replacement: {
    readonly by: string | null;
    readonly from: string | null;
    readonly note: string | null;
  } | null;
};

type SourceTexts = {
  readonly nature: Readonly<Record<Nature, string>>;
  /** With the day of the act, where that names it. */
  readonly actOf: (nature: string, date: string) => string;
  readonly expired: string;
  readonly toReview: string;
  readonly superseded: (by: string | null, from: string | null, note: string | null) => string;
};

const fr: SourceTexts = {
  nature: {
    loi: 'loi ou code',
    decret: 'décret',
    'arrete-ministeriel': 'arrêté ministériel',
    circulaire: 'circulaire',
    deliberation: 'délibération',
    'arrete-local': 'arrêté local',
    'reglement-interieur': 'règlement intérieur',
    'lignes-directrices-de-gestion': 'lignes directrices de gestion',
    'note-de-service': 'note de service',
    'fiche-d-information': 'fiche d’information, sans valeur juridique',
    'reponse-validee': 'réponse validée par les RH',
  },
  actOf: (nature, date) => `${nature} du ${readableDate(date, 'fr-FR')}`,
  expired: 'À vérifier auprès des RH : ce document n’est plus en vigueur.',
  toReview: 'À vérifier auprès des RH : la date prévue pour relire ce document est passée.',
  superseded: (by, from, note) =>
    [
      `À vérifier auprès des RH : ce document est remplacé par ${by === null ? 'un autre' : `« ${by} »`}${from === null ? '' : ` depuis le ${readableDate(from, 'fr-FR')}`}.`,
      note ?? '',
    ]
      .join(' ')
      .trim(),
};

const en: SourceTexts = {
  nature: {
    loi: 'law or code (loi)',
    decret: 'decree (décret)',
    'arrete-ministeriel': 'ministerial order (arrêté)',
    circulaire: 'circular (circulaire)',
    deliberation: 'council decision (délibération)',
    'arrete-local': 'local order (arrêté)',
    'reglement-interieur': 'internal rules (règlement intérieur)',
    'lignes-directrices-de-gestion': 'management guidelines (LDG)',
    'note-de-service': 'service note',
    'fiche-d-information': 'information sheet, without legal force',
    'reponse-validee': 'answer validated by HR',
  },
  actOf: (nature, date) => `${nature} of ${readableDate(date, 'en-GB')}`,
  expired: 'To be checked with HR: this document is no longer in force.',
  toReview: 'To be checked with HR: the date set for re-reading this document has passed.',
  superseded: (by, from, note) =>
    [
      `To be checked with HR: this document is replaced by ${by === null ? 'another' : `"${by}"`}${from === null ? '' : ` since ${readableDate(from, 'en-GB')}`}.`,
      note ?? '',
    ]
      .join(' ')
      .trim(),
};

/** What a source is, and what to beware of in it. */
export const sourceTexts: Catalogue<SourceTexts> = { fr, en };

/** Acts that their day names: « délibération du 12 mars 2025 ». */
const datedActs: ReadonlySet<Nature> = new Set([
  'decret',
  'arrete-ministeriel',
  'circulaire',
  'deliberation',
  'arrete-local',
  'note-de-service',
]);

/** What a source is, in words, with the day of the act where that names it; null = not known. */
export function tellNature(
  { nature, date }: { readonly nature: Nature | null; readonly date: string | null },
  language: 'fr' | 'en',
): string | null {
  if (nature === null) return null;
  const { nature: names, actOf } = sourceTexts[language];
  return date !== null && datedActs.has(nature) ? actOf(names[nature], date) : names[nature];
}

/** Why a source is not to be relied on without HR's word, as a sentence; null = it is. */
export function tellWarning(
  { staleReason, replacement }: Warned,
  language: 'fr' | 'en',
): string | null {
  const texts = sourceTexts[language];
  if (staleReason === 'superseded' && replacement !== null) {
    return texts.superseded(replacement.by, replacement.from, replacement.note);
  }
  if (staleReason === null) return null;
  return staleReason === 'to-review' ? texts.toReview : texts.expired;
}
