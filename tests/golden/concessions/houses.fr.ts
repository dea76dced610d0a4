/** How a delegate writes: its words for the accounts, its order of columns, its unit. */
export type House = {
  readonly names: readonly [string, ...string[]];
  readonly colour: string;
  readonly words: Readonly<Record<AccountWord, string>>;
  readonly titles: Readonly<Record<ChapterTitle, string>>;
  /** `exact` with cents, `euros` whole, `thousands` in k€. */
  readonly unit: 'exact' | 'euros' | 'thousands';
  /** Header of the accounts for a year and the one before. */
  readonly columns: (year: number) => readonly [string, string, string, string];
  /** True = the year before stands first. */
  readonly previousFirst: boolean;
  /** Some tell the staff, the investments and the renewals in sentences alone. */
  readonly tells: 'tables' | 'sentences';
};

type AccountWord =
  | 'produits'
  | 'charges'
  | 'personnel'
  | 'structure'
  | 'impots'
  | 'redevance'
  | 'resultat'
  | 'sousTraitance'
  | 'entretien'
  | 'amortissements'
  | 'renouvellement';

type ChapterTitle =
  | 'edito'
  | 'keyFigures'
  | 'contract'
  | 'accounts'
  | 'methods'
  | 'assets'
  | 'changes'
  | 'returnGoods'
  | 'recoveryGoods'
  | 'works'
  | 'renewals'
  | 'commitments'
  | 'quality'
  | 'indicators'
  | 'measures'
  | 'tariffs'
  | 'annexes';

export const houses: readonly [House, ...House[]] = [
  {
    names: ['Sauria Services', 'Compagnie des Eaux du Val', 'Aquasud Exploitation'],
    colour: '1F4E79',
    words: {
      produits: 'PRODUITS',
      charges: 'CHARGES',
      personnel: 'Personnel',
      structure: 'Contribution des services centraux et recherche',
      impots: 'Impôts locaux et taxes',
      redevance: 'Redevances versées à la collectivité',
      resultat: 'RÉSULTAT AVANT IMPÔT',
      sousTraitance: 'Sous-traitance, matières et fournitures',
      entretien: 'Entretien et réparations',
      amortissements: 'Charges relatives aux investissements',
      renouvellement: 'Charges relatives aux renouvellements',
    },
    titles: {
      edito: 'Éditorial',
      keyFigures: 'Les chiffres clés de cette année',
      contract: 'Le contrat',
      accounts: 'Le CARE',
      methods: 'Méthodes et éléments de calcul du CARE',
      assets: 'Le patrimoine de service',
      changes: 'Variations du patrimoine',
      returnGoods: 'Biens de retour',
      recoveryGoods: 'Biens de reprise',
      works: 'Le programme d’investissements',
      renewals: 'Les opérations de renouvellement',
      commitments: 'Engagements à incidences financières',
      quality: 'La qualité du service',
      indicators: 'Les indicateurs de performance',
      measures: 'Propositions d’amélioration',
      tariffs: 'Les tarifs',
      annexes: 'Annexes',
    },
    unit: 'euros',
    columns: (year) => ['en €', `${year - 1}`, `${year}`, 'Écart %'],
    previousFirst: true,
    tells: 'tables',
  },
  {
    names: ['Velia Environnement', 'Dalcia Énergie Locale', 'Engéo Réseaux'],
    colour: '7A2E2E',
    words: {
      produits: 'Total des produits',
      charges: 'Total des charges',
      personnel: 'Charges de personnel',
      structure: 'Frais de siège et de structure',
      impots: 'Impôts et taxes',
      redevance: 'Redevance d’occupation du domaine public',
      resultat: 'Résultat avant impôt',
      sousTraitance: 'Sous-traitance',
      entretien: 'Maintenance et gros entretien',
      amortissements: 'Dotations aux amortissements',
      renouvellement: 'Dotation au renouvellement',
    },
    titles: {
      edito: 'Le mot du directeur',
      keyFigures: 'L’essentiel de l’année',
      contract: 'Présentation du contrat',
      accounts: 'Compte annuel de résultat de l’exploitation',
      methods: 'Modalités d’établissement du compte annuel de résultat',
      assets: 'État du patrimoine',
      changes: 'Variation du patrimoine immobilier',
      returnGoods: 'Inventaire des biens de retour',
      recoveryGoods: 'Inventaire des biens de reprise',
      works: 'Suivi du programme contractuel d’investissements',
      renewals: 'Dépenses de renouvellement',
      commitments: 'Engagements du délégataire',
      quality: 'Analyse de la qualité du service',
      indicators: 'Indicateurs contractuels',
      measures: 'Mesures proposées pour une meilleure satisfaction des usagers',
      tariffs: 'Tarification',
      annexes: 'Annexes techniques et financières',
    },
    unit: 'thousands',
    columns: (year) => [
      'En milliers d’euros',
      `Exercice ${year - 1}`,
      `Exercice ${year}`,
      'Évolution',
    ],
    previousFirst: true,
    tells: 'tables',
  },
  {
    names: ['SEM du Pays de Valmont', 'SPL Équipements publics', 'Régie mixte des Trois-Rives'],
    colour: '2F5D34',
    words: {
      produits: 'Total produits d’exploitation',
      charges: 'Total charges d’exploitation',
      personnel: 'Salaires et charges sociales',
      structure: 'Quote-part de frais généraux',
      impots: 'Impôts, taxes et versements assimilés',
      redevance: 'Redevance versée à l’autorité délégante',
      resultat: 'Résultat d’exploitation',
      sousTraitance: 'Prestations extérieures',
      entretien: 'Entretien courant',
      amortissements: 'Amortissements de caducité',
      renouvellement: 'Provision pour renouvellement',
    },
    titles: {
      edito: 'Avant-propos',
      keyFigures: 'Synthèse et chiffres clés',
      contract: 'Cadre contractuel',
      accounts: 'Compte de résultat de la délégation',
      methods: 'Méthodes comptables',
      assets: 'Situation des biens et immobilisations',
      changes: 'État des variations du patrimoine',
      returnGoods: 'Liste des biens de retour',
      recoveryGoods: 'Liste des biens de reprise',
      works: 'Investissements de premier établissement',
      renewals: 'Travaux de renouvellement',
      commitments: 'Engagements à incidence financière et personnel',
      quality: 'Qualité du service rendu',
      indicators: 'Tableau de bord des indicateurs',
      measures: 'Plan d’actions',
      tariffs: 'Tarifs pratiqués',
      annexes: 'Annexe technique et financière',
    },
    unit: 'exact',
    columns: (year) => ['Libellé', `${year}`, `${year - 1}`, 'Évolution'],
    previousFirst: false,
    tells: 'tables',
  },
  {
    names: ['Association Les Petits Pas', 'Loisirs & Territoires', 'Société fermière du Rivage'],
    colour: '5B3A7A',
    words: {
      produits: 'Produits d’exploitation',
      charges: 'Charges d’exploitation',
      personnel: 'Frais de personnel',
      structure: 'Frais de gestion du siège',
      impots: 'Impôts et taxes',
      redevance: 'Redevance à la Ville',
      resultat: 'Excédent ou déficit de l’exercice',
      sousTraitance: 'Services extérieurs',
      entretien: 'Entretien et petites réparations',
      amortissements: 'Dotations aux amortissements et provisions',
      renouvellement: 'Gros entretien et renouvellement',
    },
    titles: {
      edito: 'Introduction',
      keyFigures: 'L’année en bref',
      contract: 'Rappel du contrat',
      accounts: 'Résultats financiers',
      methods: 'Méthode d’imputation des charges',
      assets: 'Les équipements confiés',
      changes: 'Évolution du patrimoine',
      returnGoods: 'Biens de retour',
      recoveryGoods: 'Biens de reprise',
      works: 'Investissements réalisés',
      renewals: 'Renouvellement',
      commitments: 'Engagements et ressources humaines',
      quality: 'Qualité de l’accueil',
      indicators: 'Indicateurs de qualité',
      measures: 'Pistes d’amélioration',
      tariffs: 'Grille tarifaire',
      annexes: 'Annexes',
    },
    unit: 'euros',
    columns: (year) => ['Postes', `Réalisé ${year}`, `Réalisé ${year - 1}`, 'Variation'],
    previousFirst: false,
    tells: 'sentences',
  },
  {
    names: ['Parcs et Cités', 'Urbapark Gestion', 'Groupe Escale Concessions'],
    colour: '3B3B3B',
    words: {
      produits: 'Total produits (I)',
      charges: 'Total charges (II)',
      personnel: 'Masse salariale',
      structure: 'Assistance et frais de groupe',
      impots: 'CET, taxe foncière et autres taxes',
      redevance: 'Redevances au concédant',
      resultat: 'Résultat courant avant impôt (I - II)',
      sousTraitance: 'Sous-traitance et gardiennage',
      entretien: 'Maintenance',
      amortissements: 'Amortissements',
      renouvellement: 'Provisions pour gros entretien et renouvellement',
    },
    titles: {
      edito: 'Message du président',
      keyFigures: 'Chiffres clés',
      contract: 'La concession',
      accounts: 'Compte annuel de résultat',
      methods: 'Principes et règles d’imputation',
      assets: 'Patrimoine concédé',
      changes: 'Mouvements du patrimoine',
      returnGoods: 'Inventaire : biens de retour',
      recoveryGoods: 'Inventaire : biens de reprise',
      works: 'Plan d’investissement',
      renewals: 'Gros entretien et renouvellement',
      commitments: 'Engagements hors bilan et personnel',
      quality: 'Qualité de service',
      indicators: 'Indicateurs et pénalités',
      measures: 'Actions pour les clients',
      tariffs: 'Politique tarifaire',
      annexes: 'Documents annexes',
    },
    unit: 'thousands',
    columns: (year) => ['k€', `${year}`, `${year - 1}`, 'Var. en %'],
    previousFirst: false,
    tells: 'sentences',
  },
];
