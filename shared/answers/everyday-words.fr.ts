/**
 * What agents say, and what the texts call it, in the order of the subjects. A pattern begins at the beginning of a word;
 * apostrophes are typographic in it.
 */
export const everydayWords: readonly (readonly [said: RegExp, called: string])[] = [
  // Work and its organisation
  [/boulot|boss(?:e|er|es|ent|ais)|taf|job/iu, 'travail'],
  [
    /(?:mon|ma|le|la|un|une) (?:chef|cheffe|patron|patronne|manager|boss|n\+1)/iu,
    'supérieur hiérarchique',
  ],
  [/mi-temps/iu, 'temps partiel'],
  [/(?:à|a|de) (?:5|6|7|8|9)0 ?%/iu, 'temps partiel quotité'],
  [/heures? sup/iu, 'heures supplémentaires'],
  [/distanciel|(?:travailler|bosser|jours?) (?:à la maison|chez moi|de chez)/iu, 'télétravail'],
  // Leave
  [/(?<!ch[eè]ques?-|maison de )vacances(?! scolaires)/iu, 'congés annuels'],
  [/jours? de repos/iu, 'congés'],
  [/pacs(?:e|er|ons|é)/iu, 'Pacs'],
  [/mari(?:e|er|ons)(?!\p{L})/iu, 'mariage'],
  [/mort|mourir|meurt|décédée?|perdu (?:mon|ma)|perte d|deuil|obsèques|enterrement/iu, 'décès'],
  [/accouch\p{L}+|enceinte/iu, 'naissance maternité grossesse'],
  [/bébé/iu, 'enfant naissance'],
  [
    /(?:le|du|un|jeune|futur) (?:père|papa)|conjoint accouche|femme accouche/iu,
    'congé de paternité et d’accueil de l’enfant',
  ],
  [/jumea\p{L}+|jumelles|triplés/iu, 'naissances multiples'],
  [/(?:mon|ma|mes) (?:fils|fille|gamin\p{L}*|enfants?|petite?)/iu, 'enfant'],
  [/(?:grippe|fièvre|varicelle|malade)/iu, 'maladie'],
  [/fin de vie|mourant\p{L}*/iu, 'congé de solidarité familiale'],
  [/aidant|m’occupe de (?:ma|mon) (?:mère|père)|dépendant/iu, 'congé de proche aidant'],
  [/aïd|ramadan|kippour|religieuse/iu, 'fête religieuse'],
  [/pentecôte/iu, 'journée de solidarité'],
  [/déménag\p{L}+/iu, 'déménagement'],
  // Health
  [/arrêt (?:maladie|de travail)|en arrêt/iu, 'congé de maladie'],
  [/mi-temps thérapeutique|reprise à temps partiel/iu, 'temps partiel thérapeutique'],
  [
    /(?:tombée?|blessée?|chute|accident)(?:\p{L}|\P{L})*(?:service|travail|boulot|chantier|atelier)/iu,
    'accident de service Citis',
  ],
  [/accident du travail/iu, 'accident de service'],
  [/cancer/iu, 'maladie grave'],
  [/psy|dépression|burn/iu, 'maladie'],
  [/visite médicale|médecin du travail/iu, 'suivi médical médecine préventive'],
  // Pay
  [/pay(?:e|ée?|és|ées|er)|paie|salaire|gagn\p{L}*|touche/iu, 'rémunération'],
  [/à partir de l’indice|point d’indice/iu, 'traitement indiciaire'],
  [/mutuelle/iu, 'complémentaire santé'],
  [/prévoyance|maintien de salaire/iu, 'protection sociale complémentaire'],
  [/(?:ticket|titre|chèque)s?[- ](?:resto|restaurant|déjeuner)\p{L}*/iu, 'titres-restaurant'],
  [/kilomètres?|km|voiture/iu, 'indemnité kilométrique véhicule personnel'],
  [/vélo|trottinette|covoiturage/iu, 'forfait mobilités durables'],
  [/train|métro|bus|navigo/iu, 'transport en commun'],
  [/hôtel|nuit(?:ée)?/iu, 'hébergement'],
  [/trop[- ]perçu|rembourser (?:un|du) salaire/iu, 'remboursement de rémunération'],
  [/prime/iu, 'indemnité'],
  // Career
  [/mut(?:e|er|ée?|és)(?!\p{L})/iu, 'mutation'],
  [/dispo(?!\p{L})/iu, 'disponibilité'],
  [/vir(?:er|ée?|és)(?!\p{L})|licenci\p{L}+/iu, 'licenciement'],
  [/démission\p{L}*|quitter (?:mon|la|le)/iu, 'démission'],
  [/chôm\p{L}+/iu, 'allocation chômage'],
  [
    /(?:baisser|changer|modifier) (?:mes|mon|les) (?:heures|horaires|contrat)/iu,
    'modification du contrat',
  ],
  [/formation|former/iu, 'formation professionnelle'],
  [/reconver\p{L}+/iu, 'congé de transition professionnelle'],
  [/étrang\p{L}+|suisse|belge|portugais\p{L}*|nationalité/iu, 'ressortissant étranger nationalité'],
  [/retraité|(?:à|en) (?:la )?retraite|pension/iu, 'retraite'],
  [/entretien (?:annuel|pro)|évalu\p{L}+|not(?:é|ation)/iu, 'entretien professionnel évaluation'],
  // Rights
  [/frapp\p{L}+|agress\p{L}+|menac\p{L}+|insult\p{L}+/iu, 'agression protection fonctionnelle'],
  [/avocat/iu, 'assistance juridique'],
  [/facebook|réseaux sociaux|twitter|linkedin/iu, 'devoir de réserve'],
  [/grève|grevis\p{L}+/iu, 'droit de grève'],
  [/syndica\p{L}+/iu, 'droit syndical'],
];
