import { community, refusal, refusingLetter, smallCommune } from './act-texts.ts';
import { type FaultyAct, of } from './faulty-meetings.ts';

const epci = { organisation: 'epci' } as const;

/** Wrong in signatures, remedies, dates, references, data and style. */
export const faultyActs: readonly FaultyAct[] = [
  {
    rule: 'signature-missing',
    act: of(refusal, ['Le maire,\nJean Dupont', '']),
    severity: 'erreur',
    says: 'Aucun bloc de signature',
  },
  {
    rule: 'signature-person',
    act: of(refusal, ['Le maire,\nJean Dupont', 'Le maire,\nJ. Dupont']),
    severity: 'erreur',
    says: 'le prénom',
  },
  {
    rule: 'signature-delegation',
    act: of(refusal, ['Le maire,\nJean Dupont', 'L’adjointe au maire,\nJeanne Dupont']),
    severity: 'attention',
    says: 'délégation',
  },
  {
    rule: 'signature-two',
    act: of(smallCommune, ['Le secrétaire de séance,\nClaire DURAND', '']),
    severity: 'erreur',
    says: 'secrétaire de séance',
  },
  {
    rule: 'remedies-missing',
    act: of(refusal, [
      'Le présent arrêté peut être contesté devant le tribunal administratif de Grenoble dans un délai de deux mois à compter de sa notification.',
      '',
    ]),
    severity: 'erreur',
    says: 'voies et délais',
  },
  {
    rule: 'remedies-missing',
    act: of(refusingLetter, [
      'Cette décision peut être contestée devant le tribunal administratif de Grenoble dans un délai de deux mois à compter de sa réception.',
      '',
    ]),
    severity: 'erreur',
    says: 'voies et délais',
  },
  { rule: 'remedies-missing', act: smallCommune, severity: 'conseil', says: 'voies et délais' },
  {
    rule: 'remedies-incomplete',
    act: of(refusal, ['devant le tribunal administratif de Grenoble dans', 'par un recours dans']),
    severity: 'attention',
    says: 'aucun tribunal',
  },
  {
    rule: 'remedies-delay',
    act: of(refusal, ['un délai de deux mois', 'un délai de trois mois']),
    severity: 'attention',
    says: 'trois mois',
  },
  {
    rule: 'motives-missing',
    act: of(refusal, [
      'Considérant que le service de l’état civil ne compte que deux agents et que l’accueil du samedi ne serait plus assuré ;',
      '',
    ]),
    severity: 'erreur',
    says: 'aucun motif',
  },
  {
    rule: 'motives-missing',
    act: of(
      refusingLetter,
      [
        ', en application de l’article L. 2122-1 du code général de la propriété des personnes publiques',
        '',
      ],
      [' En effet, la largeur du trottoir ne laisserait pas le passage d’un fauteuil roulant.', ''],
    ),
    severity: 'erreur',
    says: 'aucun motif',
  },
  {
    rule: 'date-impossible',
    act: of(refusal, ['le 4 mai 2026', 'le 31 avril 2026']),
    severity: 'erreur',
    says: '31 avril 2026',
  },
  {
    rule: 'date-weekday',
    act: of(community, ['Séance du jeudi 2 avril', 'Séance du mardi 2 avril']),
    severity: 'erreur',
    says: 'est un jeudi, non un mardi',
    settings: epci,
  },
  {
    rule: 'date-order',
    act: of(community, [
      'Transmis en préfecture le 7 avril',
      'Transmis en préfecture le 1er avril',
    ]),
    severity: 'erreur',
    says: 'avant l’acte',
    settings: epci,
  },
  {
    rule: 'date-order',
    act: of(smallCommune, [
      'Ainsi fait et délibéré les jour, mois et an que dessus.',
      'Fait à Val-Fleuri, le 10 mars 2026',
    ]),
    severity: 'erreur',
    says: 'avant la séance du 12 mars 2026',
  },
  {
    rule: 'convocation-delay',
    act: of(smallCommune, ['5 mars 2026', '9 mars 2026']),
    severity: 'erreur',
    says: '2 jours francs entre la convocation et la séance : il en faut 3',
  },
  {
    rule: 'convocation-delay',
    act: of(smallCommune, ['5 mars 2026', '8 mars 2026']),
    severity: 'attention',
    says: 'cas supposé',
    settings: { population: null },
  },
  {
    rule: 'convocation-delay',
    act: of(community, ['26 mars 2026', '28 mars 2026']),
    severity: 'erreur',
    says: 'il en faut 5',
    settings: epci,
  },
  {
    rule: 'date-retroactive',
    act: of(refusal, [
      'Article 2 : Le présent',
      'Article 2 : Le présent arrêté prend effet à compter du 1er janvier 2026.\nArticle 3 : Le présent',
    ]),
    severity: 'attention',
    says: '1er janvier 2026',
  },
  {
    rule: 'reference-unchecked',
    act: of(refusal, [
      'Vu la demande',
      'Vu le décret n° 2004-777 du 29 juillet 2004 ;\nVu la demande',
    ]),
    severity: 'attention',
    says: '2004-777',
  },
  {
    rule: 'reference-no-article',
    act: of(refusal, ['L. 612-1', 'L. 9999-1']),
    severity: 'erreur',
    says: 'L. 9999-1 n’existe pas',
  },
  {
    rule: 'reference-superseded',
    act: of(refusal, ['Vu la demande', 'Vu la loi n° 84-53 du 26 janvier 1984 ;\nVu la demande']),
    severity: 'attention',
    says: 'remplacé par : code général de la fonction publique',
  },
  {
    rule: 'personal-data',
    act: of(smallCommune, [
      'datent de 2015.',
      'datent de 2015. Le régisseur est joint au 2 55 08 14 168 025 38.',
    ]),
    severity: 'erreur',
    says: 'numéro de sécurité sociale',
  },
  {
    rule: 'health-data',
    act: of(smallCommune, [
      'datent de 2015.',
      'datent de 2015. Mme Rose Abel, en congé de longue maladie, est remplacée.',
    ]),
    severity: 'attention',
    says: 'santé',
  },
  {
    rule: 'placeholder-left',
    act: of(refusal, ['le 26 mai 2026', 'le [à compléter : date]']),
    severity: 'erreur',
    says: 'À compléter : date.',
  },
  {
    rule: 'leftover',
    act: of(refusal, ['le 26 mai 2026', 'le JJ/MM/AAAA']),
    severity: 'attention',
    says: 'JJ/MM/AAAA',
  },
  {
    rule: 'sentence-long',
    act: of(smallCommune, [
      'datent de 2015.',
      `datent de 2015 ${'et que les charges ont bien augmenté '.repeat(6)}depuis.`,
    ]),
    severity: 'conseil',
    says: 'mots',
  },
  {
    rule: 'acronym-undefined',
    act: of(smallCommune, ['datent de 2015.', 'datent de 2015, avant le SDIS.']),
    severity: 'conseil',
    says: 'SDIS',
  },
  {
    rule: 'typography',
    act: of(smallCommune, ['datent de 2015.', 'datent de "2015".']),
    severity: 'conseil',
    says: 'guillemets droits',
  },
];
