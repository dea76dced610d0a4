/** Questions without an answer as they come in, each line a group that asks the same. */
export const askedTheSame: readonly (readonly string[])[] = [
  [
    'Puis-je avoir une place de parking à la mairie ?',
    'comment obtenir une place de parking',
    'Y a-t-il des places de parking pour les agents ?',
    'place de parking agents mairie ?',
  ],
  [
    'Les animaux sont-ils acceptés au bureau ?',
    'Puis-je venir au bureau avec mon chien ? les animaux sont-ils acceptés',
    'animaux acceptés au bureau ?',
  ],
  [
    'Comment ouvrir un CET quand on est apprenti ?',
    'Un apprenti peut-il ouvrir un compte épargne-temps ?',
    'CET pour un apprenti',
  ],
  [
    'Qui paie les lunettes de protection à ma vue ?',
    'Les lunettes de protection à la vue sont-elles payées ?',
    'lunettes de protection adaptées à ma vue, payées par qui ?',
  ],
  [
    'Peut-on télétravailler depuis l’étranger ?',
    'télétravail à l’étranger possible ?',
    'Ai-je le droit de faire du télétravail depuis un pays étranger ?',
  ],
  ['Combien de jours de télétravail par semaine ?', 'jours de télétravail par semaine ?'],
  ['Comment ouvrir un CET ?', 'Comment ouvrir un compte épargne-temps ?'],
  ['La crèche municipale réserve-t-elle des places aux agents ?'],
  ['Où garer mon vélo électrique ?', 'Où peut-on garer un vélo électrique ?'],
  [
    'Quel est le montant de la prime de départ ?',
    'Montant de la prime de départ',
    'combien pour la prime de départ ?',
  ],
  ['Puis-je récupérer un vieil ordinateur de la mairie ?'],
  [
    'La médiathèque est-elle ouverte aux agents gratuitement ?',
    'médiathèque gratuite pour les agents ?',
  ],
];
