/**
 * Words by which something is asked, and that say nothing of what is asked, accents folded: a document that answers
 * need not hold them. They still count in ranking, where leaving them out was measured to cost.
 */
const askingWords: ReadonlySet<string> = new Set(
  (
    'afin aimerais aimerait aller allez apres arrive arrivent arriver aurais avant beaucoup besoin bien bonjour bonsoir ' +
    'cas chose combien comprendre concernant concerne concernent concerner connaitre correspond correspondent ' +
    'demander depend dependent dependre depuis desire desormais deviendra deviendront devenir devient deviennent devoir ' +
    'devrai devrais devrait devrions devra dire donne dure durent durer encore est-ce existe existent exister explique ' +
    'expliquer expliquez fais fasse fera feront fois fonctionne fonctionnent fonctionner former garder gagne gagner ' +
    'madame maintenant maniere merci mieux monsieur necessaire obligatoire obtenir obtenu obtiennent obtiens obtient ' +
    'oui non parler passe passent passer pendant perdre plait possible possibles pourra pourrai pourrais pourrait ' +
    'pouvez pouvoir pouvons precise prend prendre prends prennent preciser puis-je quelqu recevoir recois recoit reste ' +
    'restant restent rester revient sais sait salut savoir sert servent servir signifie souhaite souhaiterais svp ' +
    'touche touchent toucher toujours touches trouver trouve utiliser va vais vaut veux veut viens vient venir veuillez ' +
    'voudrais voudrait vouloir voulais vraiment'
  ).split(' '),
);

/** True for a folded word that only asks. */
export function isAskingWord(foldedWord: string): boolean {
  return askingWords.has(foldedWord);
}
