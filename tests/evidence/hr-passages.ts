import type { EvidencePassage } from '#shared/evidence/evidence-passage.ts';

/** Passages of a fictional commune's rules, written for the project. */
export const hrPassages: readonly EvidencePassage[] = [
  {
    n: 1,
    title: 'Règlement des congés annuels',
    path: ['Durée'],
    text: [
      'Tout agent en activité a droit, pour une année de service accompli du 1er janvier au 31 décembre, à un congé annuel d’une durée égale à cinq fois ses obligations hebdomadaires de service. Un agent à temps complet travaillant cinq jours par semaine bénéficie ainsi de vingt-cinq jours de congés.',
      'Le congé non pris ne peut pas être reporté sur l’année suivante, sauf autorisation exceptionnelle du chef de service.',
      'Un ou deux jours de fractionnement sont accordés lorsque cinq jours au moins sont pris en dehors de la période du 1er mai au 31 octobre (décret n° 85-1250 du 26 novembre 1985, article 1er).',
    ].join('\n'),
    url: 'https://intranet.saint-aubin.example/rh/conges',
    date: '2025-01-02',
  },
  {
    n: 2,
    title: 'Compte épargne-temps (CET)',
    path: ['Alimentation', 'Plafond'],
    text: [
      'L’agent titulaire ou contractuel employé de manière continue depuis au moins un an peut ouvrir un compte épargne-temps. Le nombre de jours inscrits ne peut excéder 60 jours.',
      'Les jours de RTT peuvent être épargnés. Au-delà de 15 jours, les jours sont indemnisés au montant brut de 83 € pour la catégorie C, 100 € pour la catégorie B et 150 € pour la catégorie A.',
      'Les agents stagiaires n’ont pas droit au compte épargne-temps. Formulaire : https://www.service-public.fr/particuliers/vosdroits/F10252.',
    ].join('\n'),
    url: null,
    date: '2024-11-15',
  },
  {
    n: 3,
    title: 'Congé de maladie ordinaire',
    path: ['Rémunération du fonctionnaire'],
    text: [
      'Le fonctionnaire en congé de maladie ordinaire perçoit 90 % de son traitement indiciaire pendant trois mois, puis un demi-traitement pendant les neuf mois suivants (article L. 822-3 du code général de la fonction publique).',
      'L’avis d’arrêt de travail est adressé au service des ressources humaines dans un délai de 48 heures. Un jour de carence est appliqué.',
    ].join('\n'),
    url: null,
    date: '2025-03-01',
  },
  {
    n: 4,
    title: 'Charte du télétravail',
    path: ['Article 4 : jours autorisés'],
    text: [
      'Le nombre de jours de télétravail est limité à deux jours par semaine. Le temps de présence sur site ne peut être inférieur à trois jours par semaine.',
      'L’allocation forfaitaire est de 2,88 euros par jour, dans la limite de 253,44 euros par an. La demande est faite par écrit auprès du responsable hiérarchique, qui répond sous un mois.',
    ].join('\n'),
    url: null,
    date: null,
  },
];
