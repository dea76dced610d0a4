import type { PersonalDataType } from '../personal-data-type.ts';
import type { Told } from './act-check-told.ts';
import { countFr } from './count-words.ts';
import type { Catalogue } from './language.ts';
import { readableDate } from './readable-date.ts';

type Datum = PersonalDataType | 'health';
/** A sign that French typography writes in another way. */
export type TypographyFault = 'quotes' | 'apostrophe' | 'space-before' | 'space-inside';
type TypographyTold = Readonly<Record<TypographyFault, (count: number) => string>>;

export type WordingCheckTexts = {
  readonly referenceUnchecked: (reference: string) => Told;
  readonly localUnchecked: (reference: string) => Told;
  /** `asOf`: ISO date of the version held. */
  readonly noSuchArticle: (article: string, text: string, asOf: string) => Told;
  readonly superseded: (
    reference: string,
    since: string | null,
    by: string | null,
    verified: boolean,
  ) => Told;
  readonly personalDatum: (type: Datum) => Told;
  readonly longSentence: (words: number) => Told;
  readonly moreLongSentences: (count: number) => Told;
  readonly undefinedAcronym: (acronym: string, meaning: string | null) => Told;
  readonly moreAcronyms: (count: number) => Told;
  readonly placeholder: (label: string) => Told;
  readonly leftover: (text: string) => Told;
  readonly typography: (fault: TypographyFault, count: number) => Told;
};

const dataFr: Readonly<Record<Datum, string>> = {
  nir: 'un numéro de sécurité sociale',
  iban: 'un numéro de compte bancaire (IBAN)',
  phone: 'un numéro de téléphone',
  email: 'une adresse électronique personnelle',
  siret: 'un numéro SIRET',
  siren: 'un numéro SIREN',
  name: 'un nom',
  address: 'une adresse',
  'birth-date': 'une date de naissance',
  matricule: 'un matricule d’agent',
  health: 'une information de santé',
};
const dataEn: Readonly<Record<Datum, string>> = {
  nir: 'a social security number',
  iban: 'a bank account number (IBAN)',
  phone: 'a telephone number',
  email: 'a personal e-mail address',
  siret: 'a SIRET number',
  siren: 'a SIREN number',
  name: 'a name',
  address: 'an address',
  'birth-date': 'a date of birth',
  matricule: 'a staff number',
  health: 'health information',
};

const typographyFr: TypographyTold = {
  quotes: (count) =>
    `${countFr(count, 'paire de guillemets droits', 'paires de guillemets droits')} au lieu de « »`,
  apostrophe: (count) =>
    `${countFr(count, 'apostrophe droite', 'apostrophes droites')} mêlées à des apostrophes courbes`,
  'space-before': (count) =>
    `${countFr(count, 'espace insécable manque', 'espaces insécables manquent')} avant un signe double, un pourcentage ou un montant`,
  'space-inside': (count) =>
    `${countFr(count, 'espace insécable manque', 'espaces insécables manquent')} à l’intérieur des guillemets « »`,
};
const typographyEn: TypographyTold = {
  quotes: (count) => `${count} ${count > 1 ? 'pairs' : 'pair'} of straight quotes instead of « »`,
  apostrophe: (count) =>
    `${count} straight ${count > 1 ? 'apostrophes' : 'apostrophe'} among curly ones`,
  'space-before': (count) =>
    `${count} no-break ${count > 1 ? 'spaces' : 'space'} missing before a double sign, a percentage or an amount`,
  'space-inside': (count) =>
    `${count} no-break ${count > 1 ? 'spaces' : 'space'} missing inside « »`,
};

const fr: WordingCheckTexts = {
  referenceUnchecked: (reference) => ({
    message: `« ${reference} » : cette référence n’est pas dans la base validée.`,
    why: 'Rien n’a été comparé : à vérifier dans le texte en vigueur (Légifrance). Une référence vérifiée par votre organisation peut être ajoutée à la base.',
  }),
  localUnchecked: (reference) => ({
    message: `« ${reference} » : cet acte n’est pas dans la base de votre organisation.`,
    why: 'Rien n’a été comparé : vérifiez son numéro, sa date et son objet dans le registre des actes ou au recueil. Un acte souvent cité peut être ajouté à la base.',
  }),
  noSuchArticle: (article, text, asOf) => ({
    message: `L’article ${article} n’existe pas dans le ${text}.`,
    why: `Le texte est connu en entier dans sa version du ${readableDate(asOf, 'fr-FR')}, et cet article n’y est pas. Vérifiez le numéro.`,
  }),
  superseded: (reference, since, by, verified) => ({
    message: `« ${reference} » n’est plus en vigueur${since === null ? '' : ` depuis le ${readableDate(since, 'fr-FR')}`}${by === null ? '' : ` ; remplacé par : ${by}`}.`,
    why: verified
      ? 'Citez le texte en vigueur. Une référence abrogée ne suffit pas à annuler l’acte, mais elle l’affaiblit.'
      : 'Citez le texte en vigueur. Ce remplacement n’a pas pu être comparé avec le texte lui-même, et quelques articles anciens restent parfois en vigueur : à vérifier.',
  }),
  personalDatum: (type) => ({
    message: `Le texte contient ${dataFr[type]}.`,
    why: 'Cet acte est publié ou affiché : une donnée personnelle qui n’est pas nécessaire n’y figure pas, ou est occultée avant publication. Retirez-la, ou placez-la dans une annexe non publiée.',
  }),
  longSentence: (words) => ({
    message: `Cette phrase compte ${words} mots.`,
    why: 'Au-delà de 40 mots, une phrase se lit mal. Coupez-la en deux, une idée par phrase.',
  }),
  moreLongSentences: (count) => ({
    message: `${count} autres phrases dépassent 40 mots.`,
    why: 'Seules les premières sont montrées une par une.',
  }),
  undefinedAcronym: (acronym, meaning) => ({
    message: `Le sigle ${acronym} n’est pas développé.`,
    why:
      meaning === null
        ? 'À sa première apparition, un sigle suit ses mots en entier, entre parenthèses. Développez-le.'
        : `À sa première apparition, un sigle suit ses mots en entier : « ${meaning} (${acronym}) », si c’est bien cela.`,
  }),
  moreAcronyms: (count) => ({
    message: `${countFr(count, 'autre sigle n’est pas développé', 'autres sigles ne sont pas développés')}.`,
    why: 'Seuls les premiers sont montrés un par un.',
  }),
  placeholder: (label) => ({
    message: label === '' ? 'Un passage reste à compléter.' : `À compléter : ${label}.`,
    why: 'L’acte n’est pas prêt pour le parapheur tant qu’un passage est à compléter.',
  }),
  leftover: (text) => ({
    message: `« ${text} » semble être un passage à remplir.`,
    why: 'L’acte n’est pas prêt pour le parapheur tant qu’un passage est à compléter. Remplacez-le, ou retirez-le.',
  }),
  typography: (fault, count) => ({
    message: `Typographie : ${typographyFr[fault](count)}.`,
    why: 'La typographie française évite qu’un signe se retrouve seul en début de ligne. La correction automatique de ces signes se trouve dans « Reprendre ».',
  }),
};

const en: WordingCheckTexts = {
  referenceUnchecked: (reference) => ({
    message: `“${reference}”: this reference is not in the validated base.`,
    why: 'Nothing was compared: to be checked in the text in force (Légifrance). A reference that your organisation checked can be added to the base.',
  }),
  localUnchecked: (reference) => ({
    message: `“${reference}”: this act is not in your organisation’s base.`,
    why: 'Nothing was compared: check its number, date and subject in the register of acts. An act that is often cited can be added to the base.',
  }),
  noSuchArticle: (article, text, asOf) => ({
    message: `There is no article ${article} in the ${text}.`,
    why: `The text is held whole as of ${readableDate(asOf, 'en-GB')}, and this article is not in it. Check the number.`,
  }),
  superseded: (reference, since, by, verified) => ({
    message: `“${reference}” is no longer in force${since === null ? '' : ` since ${readableDate(since, 'en-GB')}`}${by === null ? '' : `; replaced by: ${by}`}.`,
    why: verified
      ? 'Cite the text in force. A repealed reference does not annul an act, but weakens it.'
      : 'Cite the text in force. This replacement could not be compared with the text itself, and some old articles remain in force: to be checked.',
  }),
  personalDatum: (type) => ({
    message: `The text contains ${dataEn[type]}.`,
    why: 'This act is published or posted: personal data that it does not need are left out, or hidden before publication. Remove them, or put them in an annex that is not published.',
  }),
  longSentence: (words) => ({
    message: `This sentence has ${words} words.`,
    why: 'Beyond 40 words a sentence is hard to read. Cut it in two, one idea each.',
  }),
  moreLongSentences: (count) => ({
    message: `${count} more sentences have over 40 words.`,
    why: 'Only the first ones are shown one by one.',
  }),
  undefinedAcronym: (acronym, meaning) => ({
    message: `The acronym ${acronym} is not spelt out.`,
    why:
      meaning === null
        ? 'Where it first appears, an acronym follows its words, in brackets. Spell it out.'
        : `Where it first appears, an acronym follows its words: “${meaning} (${acronym})”, if that is meant.`,
  }),
  moreAcronyms: (count) => ({
    message: `${count} more ${count > 1 ? 'acronyms are' : 'acronym is'} not spelt out.`,
    why: 'Only the first ones are shown one by one.',
  }),
  placeholder: (label) => ({
    message: label === '' ? 'Something remains to be filled in.' : `To be filled in: ${label}.`,
    why: 'The act is not ready for signature while something remains to be filled in.',
  }),
  leftover: (text) => ({
    message: `“${text}” looks like something to fill in.`,
    why: 'The act is not ready for signature while something remains to be filled in. Replace or remove it.',
  }),
  typography: (fault, count) => ({
    message: `Typography: ${typographyEn[fault](count)}.`,
    why: 'French typography keeps a sign from standing alone at the start of a line. These signs can be mended at once in “Reprendre”.',
  }),
};

export const wordingCheckTexts: Catalogue<WordingCheckTexts> = { fr, en };
