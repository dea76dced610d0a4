import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { Sheet } from './sheet.ts';

/*
 * Offers and candidates are confidential until the award, and the choice is the buyer's: a request to score, rank or
 * eliminate them is refused, one for their facts or for the rules is not. Read on folded text, sentence by sentence.
 */

const near = '[^.!?\\n]{0,60}?';
const bidders =
  '(?:offres?|candidatures?|candidate?s?|soumissionnaires?|entreprises?|societes?|prestataires?|fournisseurs?|concurrente?s?|plis|groupements?|propositions?|devis|attributaires?|dossiers?|memoires?)(?![a-z])';
/** Endings of an order, an infinitive or a polite request: « classe », « classer », « classez-les ». */
const verb = (stems: string): string =>
  `(?:${stems})(?:e|es|er|ez|ons|ent|s|re|is|it|ir|issez)?(?:-(?:moi|les|la|le|nous))?(?![a-z])`;
const order = verb(
  'class|not|scor|rank|hierarchis|ordonn|tri|departag|elimin|ecart|rejet|rejett|exclu|disqualifi|selectionn|preselectionn|retien|retenir|choisi|priv?ilegi|recommand|evalu|jug|attribu',
);
/** Where an order begins: « L’entreprise note dans son offre » tells, it asks nothing. « Note méthodologique » is a document. */
const asked =
  "(?:^|[,:;] |(?<![a-z])(?:et|puis|de|a|pour|veuillez|tu|vous|faut|veux|voudrais|souhaite|aimerais|alors|bonjour|comment|me|nous|svp|stp) |d')(?!note (?:methodologique|de synthese|d'information|de presentation|technique jointe|descriptive))";
const acts =
  '(?:(?:etabli|dress|fai|propos|donn|prepar|calcul|attribu|realis|rempli|compl)[a-z]*(?:-(?:moi|leur|lui|nous))? (?:un|une|le|la|des|les|leur|son|sa|chaque)? ?(?:[a-z]+ )?(?:classement|notation|notes?|scores?|scoring|points|rang|ranking|short-?list|grille de notation|tableau de notation)(?! de synthese| d.information| methodologique))';

const orders: readonly RegExp[] = [
  `${asked}${order} ${near}${bidders}`,
  `${bidders}${near}(?:a|pour|et) ${order}(?! (?:a|de|dans|par) )`,
  `(?<![a-z])${acts}${near}(?:${bidders}|criteres?|memoires?|chacune?|sur \\d+)`,
  `(?<![a-z])${verb('met|mett|donn|attribu')} ${near}(?:note|score|points?)s?(?![a-z])${near}(?:${bidders}|chacune?|sur \\d+)`,
].map((source) => new RegExp(source));

const verdicts: readonly RegExp[] = [
  `quel(?:le)?s? ${near}${bidders}${near}(?:retenir|choisir|ecarter|eliminer|rejeter|exclure|privilegier|selectionner|recommand|l'emporte|gagne|remporte|arrive en tete|est la meilleure|est le meilleur)`,
  `(?:quelle? (?:est|serait) )?(?:la|le|les) meilleure?s? (?:offre|candidat|candidature|soumissionnaire|entreprise|prestataire|proposition|dossier|memoire)`,
  '(?:offre|candidat|entreprise|proposition|prestataire|soumissionnaire)[a-z]* (?:est |la |le )*(?:mieux|moins|plus)[- ](?:disant|chere?|avantageu|interessant|solide|performant|qualifie|competiti|convaincant)',
  'economiquement la plus avantageuse(?! (?:est|sera) (?:celle|choisie|appreciee|determinee))',
  `(?:a qui|a quel(?:le)? ${bidders}) ${near}(?:attribuer|confier|donner)`,
  `qui ${near}(?:doit|devrait|va|merite de|peut) ${near}(?:remporter|gagner|emporter|obtenir) ${near}(?:marche|lot|consultation|contrat)`,
  `combien de points ${near}(?:merite|obtien|donner|attribuer|vaut)`,
  `(?:quelle?s?|lesquelles?|lesquels) ${near}(?:offres?|candidatures?|candidats?|plis) ${near}(?:sont|est|faut|doi[a-z]*|peut-on|dois-je) ?${near}(?:irreguli|inacceptable|inapproprie|anormalement|ecarte|elimine|rejete|exclu|recevable)`,
  `(?:faut-il|dois-je|doit-on|peut-on|devons-nous) ${near}(?:ecarter|eliminer|rejeter|exclure|retenir|choisir) ${near}(?:cette|ce|l'|le|la|les) ?${near}${bidders}`,
  `qui ${near}(?:est|arrive) (?:premier|premiere|en tete|dernier|derniere)${near}(?:marche|consultation|offres|candidats|$)`,
].map((source) => new RegExp(`(?<![a-z])(?:${source})`));

/** Asks what the rules are: how offers are scored, by which criteria, what the documents say of it. */
const aboutRules =
  /^(?:comment|selon quel|d'apres quel|quelles? (?:sont|est) (?:les |la |le )?(?:regles?|criteres?|ponderations?|bareme|methode|delais?|modalites?|obligations?)|que (?:dit|prevoit|prevoient|disent)|qu'est-ce qu|peut-on legalement|a-t-on le droit|qui (?:a|est) (?:note|classe|competent|charge)|quand)(?![a-z])/;
const atHand =
  /(?<![a-z])(?:ces|cette|ci-joint|joint|mes|suivant|recus?|deposes?|ce dossier|ces dossiers)(?![a-z])/;

/** Whether a question asks to score, rank, choose or eliminate offers or candidates. */
export function asksForRanking(text: string): boolean {
  return splitSentences(text).some((sentence) => {
    const plain = foldText(normaliseSpaces(sentence.text)).replace(/^[^a-z\d]+/, '');
    if (verdicts.some((pattern) => pattern.test(plain))) return true;
    const isAboutRules = aboutRules.test(plain) && !atHand.test(plain);
    return !isAboutRules && orders.some((pattern) => pattern.test(plain));
  });
}

const ofBids =
  /(?<![a-z])(?:offres?|candidatures?|candidats?|soumissionnaires?|marches? publics?|consultation|appel d'offres)(?![a-z])/;
/** Names of fields that hold a verdict; « note méthodologique » and « critères de notation » are documents and facts. */
const verdictName =
  /^(?:note|score|rang|classement|points?|avis|appreciation|evaluation|elimination|rejet|motif (?:de rejet|d'elimination)|offre retenue|candidat retenu|decision)s?(?![a-z])(?! (?:methodologique|de synthese|d'information|de presentation|en bourse))/;

/** Ids of the fields of a sheet about offers or candidates that ask for a score, a rank or a choice. */
export function rankingFields(sheet: Sheet): readonly string[] {
  const told = [sheet.title, sheet.description, ...sheet.fields.map(({ question }) => question)];
  if (!ofBids.test(foldText(normaliseSpaces(told.join(' '))))) return [];
  return sheet.fields
    .filter(({ name, question, from }) => {
      if (from === 'agent') return false;
      return verdictName.test(foldText(normaliseSpaces(name))) || asksForRanking(question);
    })
    .map(({ id }) => id);
}
