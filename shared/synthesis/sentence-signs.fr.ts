import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';

const plain = (text: string): string => foldText(normaliseSpaces(text));

/** Sentences that every act has: they say nothing of this one. */
const formula =
  /^(?:vu |considerant que le quorum|apres en avoir delibere|le conseil (?:municipal|communautaire|departemental|d'administration),? (?:apres|entendu|oui)|ampliation|fait (?:a|et delibere)|pour extrait|le (?:maire|president) certifie|la presente deliberation|le present arrete (?:peut|sera)|le tribunal administratif|sous la presidence|etaient presents|mesdames et messieurs|nous (?:avons le plaisir|vous remercions|restons)|je vous prie|veuillez agreer|sommaire|page \d|tel\b|article \d+[.\d]*\.?$)|delais? et voies de recours|recours contentieux|deux mois a compter de sa (?:publication|notification)|equipes restent mobilisees/;
/** What is put to a vote, an approval or a signature. */
const decision =
  /\b(?:il (?:est|vous est) (?:propose|demande)|est (?:invite|appele|sollicite)e?s? a|(?:d'|de )(?:approuver|autoriser|adopter|valider|decider|fixer|voter|prendre acte|se prononcer|arreter|retenir)|(?<!\b(?:a|ont|avait|ete|est|fut) )(?:decide|approuve|autorise|adopte|arrete que)|emet un avis|prend acte|doit (?:etre )?(?:decide|arbitre|valide)|a (?:arbitrer|valider|decider)|proposition)\b/;
const open =
  /\?\s*$|\b(?:reste(?:nt)? a|a (?:preciser|confirmer|definir|completer|determiner|etudier|clarifier|verifier)|en attente|en suspens|n'est pas (?:encore )?(?:connu|arrete|decide|fixe|precise|chiffre)e?s?|ne (?:sont|est) pas (?:encore )?(?:connu|arrete|chiffre|precise)e?s?|sous reserve|incertitude|non (?:chiffre|precise|communique|arrete)e?s?|question de savoir|point de vigilance|devra etre precise)\b/;
const amount = /\d[\d ]*(?:,\d+)? ?(?:€|euros?|k€|m€|millions?|milliards?|%)/;
const date =
  /\b\d{1,2}(?:er)? (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b|\b\d{2}\/\d{2}\/\d{4}\b|\b20\d{2}\b/;

/** What a sentence is made of, for somebody who has one page to read. */
export type SentenceSigns = {
  readonly isFormula: boolean;
  readonly isDecision: boolean;
  readonly isOpen: boolean;
  readonly hasAmount: boolean;
  readonly hasDate: boolean;
};

export function readSigns(sentence: string): SentenceSigns {
  const text = plain(sentence);
  return {
    isFormula: formula.test(text),
    isDecision: decision.test(text),
    isOpen: open.test(text),
    hasAmount: amount.test(text),
    hasDate: date.test(text),
  };
}
