/**
 * Words that say nothing of a question's subject, accents folded. Kept short on purpose: the long published
 * lists also drop words that decide between two documents (decision 0002).
 */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a ai aie ait alors as au aucun aura aurait auront aussi autre aux avaient avait avec avez avoir avons ' +
    'ayant c ca car ce cela celle celles celui ces cet cette ceux chez ci comme comment d dans de des dois doit doivent ' +
    'donc dont du elle elles en entre es est et etaient etait etant etc ete etes etre eu eux faire fait faut font ' +
    'furent fut hors ici il ils j je jusqu l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsqu ' +
    'lui m ma mais me meme memes mes moi mon n ne ni nos notre nous on ont or ou par pas peut peuvent peux plus ' +
    'pour pourquoi puis puisqu qu quand que quel quelle quelles quels qui quoi quoiqu s sa sans se sera serait ' +
    'seront ses si soi soient sois soit sommes son sont sous suis sur t ta te tes toi ton tous tout toute toutes tu ' +
    'un une vers voici voila vos votre vous y'
  ).split(' '),
);

/** True for a folded word that analysis leaves out. */
export function isStopWord(foldedWord: string): boolean {
  return stopWords.has(foldedWord);
}
