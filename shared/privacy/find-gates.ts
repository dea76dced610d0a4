import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { splitSentences } from '../french/split-sentences.ts';
import type { HighRiskGate, ProhibitedGate } from '../policy/policy.ts';
import { type GateWords, gateWords } from './gate-words.fr.ts';

type Gate = ProhibitedGate | HighRiskGate;

/** How a question about the rules begins, folded; it asks how a thing is done or who does it, not to do it. */
const aboutTheRules =
  /^(?:(?:bonjour|bonsoir|merci|svp|s'il (?:vous|te) plait|et|mais|alors|donc)[\s,]+)*(?:comment|pourquoi|quand|combien|qu'est[- ]ce|qu'appelle|que (?:dit|prevoit|faire|se passe|risque|doit|contient|signifie)|qui (?:est|sont|doit|peut|decide|evalue|note|fait|instruit|redige|mene|conduit|valide|signe)|ou (?:trouver|est|puis)|en quoi|dans quels?|a quels?|sous quels?|selon quels?|sur quels? (?:criteres?|base)|quel(?:le|s|les)? (?:est|sont|regles?|criteres?|procedure|documents?|delais?|pieces?|conditions?|textes?|obligations?|recours|voies|modalites|etapes|formalites|commission|autorite|grille|loi|decret)|peut-on|a-t-on|est-ce que (?:l'on|on|la loi|le)|est-il|faut-il|doit-on|existe-t-il|y a-t-il|la loi|le (?:code|decret|statut)|un (?:agent|jury|employeur|maire|chef|fonctionnaire|contractuel|candidat|stagiaire|usager)|une? (?:collectivite|commune|mairie|agente|candidate)|les (?:agents|candidats|usagers|membres|employeurs)|l'(?:employeur|administration|autorite|agent|evaluateur)|je (?:veux|voudrais|souhaite|souhaiterais|dois) (?:savoir|connaitre|comprendre)|j'aimerais (?:savoir|connaitre|comprendre)|explique|expliquez|rappelle|rappelez|quels? (?:outils?|logiciels?))(?!\p{L})/u;

/** A thing at hand takes the question out of the rules: "Comment noter ces trois CV ci-joints ?" asks for the marks. */
const atHand =
  /(?<!\p{L})(?:ci-joint\p{L}*|en piece jointe|suivante?s? ?:|voici|ces (?:\p{L}+ )?(?:cv|candidat\p{L}*))(?!\p{L})/u;

/** Forms, models and job adverts are tools for people who decide; writing them decides nothing. */
const emptyTool =
  /(?<!\p{L})(?:(?:modele|trame|gabarit|formulaire|canevas|grille|guide|mode d'emploi|support|plan de formation|fiche pratique|procedure|note de service|affiche|diaporama|reglement)(?: \p{L}+)? (?:vierge|type|de |d'|du |pour |sur |des )|offre d'emploi|annonce|fiche de poste|profil de poste|avis de vacance|questions? a poser)/u;

/** "Le jury peut-il écarter un candidat ?" asks what is allowed, whoever the subject is. */
const asksWhatIsAllowed =
  /(?<!\p{L})(?:peut|peuvent|pourrait|doit|doivent|devrait|a-t|ont|est|sont)-(?:ils?|elles?|on)(?!\p{L})/u;

const touches = (words: GateWords, sentence: string): boolean => {
  if (words.verdicts.test(sentence)) return true;
  const isAboutRules =
    (aboutTheRules.test(sentence) || asksWhatIsAllowed.test(sentence)) && !atHand.test(sentence);
  return !isAboutRules && !emptyTool.test(sentence) && words.orders.test(sentence);
};

/**
 * The rules of use that a request touches (AI Act art. 5(1)(c) and (f), Annex III 4 and 5(a)): what it asks to be done, not
 * what it asks about. Precision and recall are measured in tests/privacy/find-gates.test.ts.
 */
export const findGates = (text: string): readonly Gate[] => {
  const sentences = splitSentences(text).map((sentence) =>
    foldText(normaliseSpaces(sentence.text)).replace(/^[^\p{L}\d]+/u, ''),
  );
  return gateWords
    .filter((words) => sentences.some((sentence) => touches(words, sentence)))
    .map(({ gate }) => gate);
};
