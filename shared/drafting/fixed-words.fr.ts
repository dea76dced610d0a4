import { foldText } from '../french/fold-text.ts';

const words: ReadonlySet<string> = new Set(
  `extrait extraits registre registres deliberation deliberations arrete arretes decision decisions conseil municipal
  communautaire syndical administration bureau seance ordinaire extraordinaire publique proces verbal compte rendu ordre
  jour convocation convocations affichage publication liste presents absents excuses representes pouvoirs procurations
  votants exercice conseillers membres nombre secretaire president presidente maire adjoint adjointe objet date
  republique francaise liberte egalite fraternite mairie commune ville departement arrondissement canton communaute
  communes agglomeration metropole syndicat centre communal intercommunal action sociale convention avenant note
  synthese rapport annexe annexes article articles titre numero total delibere decide approuve autorise dit charge
  adopte fixe accorde donne precise rappelle emet designe vu considerant certifie executoire voies delais recours
  signature signatures fait pour contre abstention abstentions unanimite majorite et ou de du des la le les l d au aux
  a en n no par sur`.split(/\s+/u),
);

/** Whether a text is made of nothing but the words that every act of its kind has, however they are written. */
export const isFixedWording = (text: string): boolean =>
  foldText(text)
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || words.has(word));
