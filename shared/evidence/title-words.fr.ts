/** Words by which a title announces what follows and claims nothing of it. */
export const announcingText: string =
  'réponse réponses règle règles principe résumé synthèse précision précisions condition conditions exception exceptions ' +
  'cas situation situations détail détails durée montant montants nombre droit droits démarche démarches étape étapes ' +
  'procédure pièce pièces délai délais référence références source sources remarque attention note important suivant ' +
  'suivante suivants suivantes ainsi principal principaux principale principales point points catégorie catégories type ' +
  'types bénéficiaire bénéficiaires modalité modalités information informations question texte textes taux date dates ' +
  'période exemple exemples définition calcul effet effets conséquence conséquences bref conclusion suite titre dépend ' +
  'selon distinguer plusieurs possibles possible différents différentes résume retenir savoir concernant propos ' +
  'prévoit prévu prévues tableau liste';

/** Words of any rule: sharing them, or not, tells no case from another. */
export const commonText: string =
  'agent fonctionnaire employeur administration service demande durée période droit bénéficie accordé versé montant travail congé année personne';
