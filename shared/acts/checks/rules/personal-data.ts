import { splitSentences } from '../../../french/split-sentences.ts';
import type { BlockRole } from '../../act.ts';
import type { ActKind } from '../../act-kind.ts';
import type { Severity } from '../../finding.ts';
import type { Check, PersonalDatum, Remark, Rule } from '../rule.ts';
import { crpa } from '../rule-sources.fr.ts';
import { published } from './act-groups.ts';

export const personalDataRules: readonly Rule[] = [
  { id: 'personal-data', kinds: published, organisations: null, run: findInPublished },
  { id: 'health-data', kinds: published, organisations: null, run: findHealth },
];

/** Names stand in acts by law; numbers of companies are public. */
const severities: Partial<Readonly<Record<PersonalDatum['type'], Severity>>> = {
  nir: 'erreur',
  iban: 'erreur',
  'birth-date': 'erreur',
  address: 'attention',
  phone: 'attention',
  email: 'attention',
  matricule: 'attention',
};

/** The organisation's own address, and that of the court, are meant to be read. */
const open: ReadonlySet<BlockRole> = new Set([
  'en-tete',
  'recours',
  'reference',
  'seance',
  'lieu-date',
  'mention',
]);
/** Mailboxes of a service, not of a person. */
const service =
  /^(?:mairie|contact|accueil|info|infos|secretariat|direction|rh|urbanisme|etat-?civil|marches|communication|greffe|dpo|dpd|rgpd|commune|ville|cdg|ccas|conseil|deliberations?)[\w.-]*@|@(?:juradm|interieur|[\w.-]*\.gouv)\.fr$/iu;
const placeOfMeeting =
  /(?:mairie|salle|hôtel de ville|siège|école|gymnase|bâtiment|parcelle|terrain|immeuble|sis(?:e)?|situé(?:e)?s?|société|association|entreprise|SARL|SAS|SCI)/iu;

/** Words that bind an address or a number to a person. */
const ofSomebody =
  /(?:demeurant|domiciliée?|résidant|habitant|joignable|téléphone|tél\.|né(?:e)? le)[^.;]*$/iu;

/**
 * What every kind that is told here holds: an at sign, eight figures close together, a birth, a staff number, a number
 * before a kind of street. Other texts, nearly all of an act, are not searched, which costs more than all other rules.
 */
const mayHold =
  /[@＠]|arobase|[[(] ?at ?[\])]|\p{Nd}(?:\P{Nd}{0,3}\p{Nd}){7}|(?<!\p{L})(?:n[ée]{1,2}(?!\p{L})|naissance|matricule)|\p{Nd}(?:[ \u00A0\u202F]?(?:bis|ter|quater|[a-d]))?,?[ \u00A0\u202F]{1,3}(?:rue|av|imp|boul|b[dl]|chem|place|all[ée]e|quai|r(?:ou)?te|square|cours|venelle|passage|sent|ruelle|hameau|lotis|r[ée]sidence|faubourg|villa|esplanade|mail|mont[ée]e|lieu)/iu;

/** Where the meeting is held stands above it. */
const headLength = 12;

/** In minutes somebody may have told of the dead, or of history. */
function severityOf(type: PersonalDatum['type'], kind: ActKind | null): Severity | undefined {
  const isSpoken = kind === 'proces-verbal' || kind === 'compte-rendu';
  return isSpoken && type === 'birth-date' ? 'attention' : severities[type];
}

function findInPublished({ reading, settings, roleOf, texts }: Check): readonly Remark[] {
  const { personalData } = settings;
  if (personalData === null) return [];
  return reading.document.paragraphs.flatMap(({ text }, paragraph) => {
    const role = roleOf(paragraph);
    if (!mayHold.test(text) || (role !== null && open.has(role))) return [];
    return personalData(text).flatMap(({ type, start, end }) => {
      const severity = severityOf(type, reading.kind);
      if (severity === undefined || isOfNobody(type, text, start, end)) return [];
      if (type === 'address' && paragraph < headLength && role !== 'article') return [];
      const where = { paragraph, start, end };
      const told = texts.wording.personalDatum(type);
      return [{ severity, told, source: crpa('L. 312-1-2'), where }];
    });
  });
}

/** What stands in an act for a place or a service, not for a person. */
function isOfNobody(
  type: PersonalDatum['type'],
  text: string,
  start: number,
  end: number,
): boolean {
  const value = text.slice(start, end);
  if (type === 'email') return service.test(value);
  if (type !== 'address' && type !== 'phone') return false;
  const sentence = text.slice(Math.max(0, start - 200), start);
  const named = sentence.search(/(?<!\p{L})(?:M\.|Mme|Monsieur|Madame)[ \u00A0\u202F][^.;]*$/u);
  // « M. Petit, président de l'association, demeurant 4 rue… » is told of the man, not of the association.
  if (named >= 0 && ofSomebody.test(sentence.slice(named))) return false;
  return placeOfMeeting.test(sentence.slice(-80));
}

const healthWords =
  /(?<!\p{L})(?:arrêt(?:ée?)? (?:de travail|maladie)|congés? (?:de )?(?:maladie|(?:grave|longue) maladie|longue durée|maternité)|maladie professionnelle|pathologie|cancer|dépressi(?:on|f|ve)|handicapée?|(?:son|sa|en situation de) handicap|inapt(?:e|itude)|RQTH|enceinte|grossesse|état de santé|hospitalisée?|invalidité|addiction|alcoolisme|troubles? (?:psych|ment)\p{L}*|mi-temps thérapeutique|temps partiel thérapeutique|accident (?:de service|du travail))(?!\p{L})/u;
const person = /(?<!\p{L})(?:M\.|Mme|Mlle|Monsieur|Madame)[ \u00A0\u202F]+\p{Lu}[\p{L}'’-]+/u;
/** « Monsieur le Maire » speaks for everybody. */
const office = /(?:Monsieur|Madame) (?:l[ea] )?(?:Maire|Président|Préf|Ministre|Direct)/u;

/** Health is only told of somebody where a person is named in the same sentence. */
function findHealth({ reading, texts, roleOf }: Check): readonly Remark[] {
  return reading.document.paragraphs.flatMap(({ text }, paragraph) => {
    if (!healthWords.test(text) || !person.test(text) || roleOf(paragraph) === 'visa') return [];
    return splitSentences(text).flatMap((sentence) => {
      const found = healthWords.exec(sentence.text);
      if (found === null || !person.test(sentence.text.replace(office, ''))) return [];
      const start = sentence.start + found.index;
      const where = { paragraph, start, end: start + found[0].length };
      const told = texts.wording.personalDatum('health');
      return [{ severity: 'attention' as const, told, source: crpa('L. 312-1-2'), where }];
    });
  });
}
