import type { CheckSettings } from '#shared/acts/checks/rule.ts';
import type { Severity } from '#shared/acts/finding.ts';
import { community, minutes, refusal, smallCommune, spoil } from './act-texts.ts';

/** A good act with one thing made wrong, and what is then said. */
export type FaultyAct = {
  readonly rule: string;
  readonly act: string;
  readonly severity: Severity;
  /** In what is told, with plain spaces. */
  readonly says: string;
  readonly settings?: Partial<CheckSettings>;
};

/** Changes an act in several places. */
export const of = (
  act: string,
  ...changes: readonly (readonly [from: string, to: string])[]
): string => changes.reduce((text, [from, to]) => spoil(text, from, to), act);

const epci = { organisation: 'epci' } as const;

/** Wrong in who was there, and how they voted. */
export const faultyMeetings: readonly FaultyAct[] = [
  {
    rule: 'structure-missing',
    act: of(smallCommune, ['Vu le code général des collectivités territoriales,', '']),
    severity: 'conseil',
    says: 'visas',
  },
  {
    rule: 'structure-missing',
    act: of(
      refusal,
      ['Article 1er : La demande de temps partiel de Mme Sylvie Garnier est refusée.', ''],
      ['Article 2 : Le présent arrêté sera notifié à l’intéressée.', ''],
    ),
    severity: 'erreur',
    says: 'articles',
  },
  {
    rule: 'structure-order',
    act: of(
      community,
      ['Vu le code général des collectivités territoriales ;', ''],
      [
        'Considérant l’intérêt du projet de voie verte ;',
        'Considérant l’intérêt du projet de voie verte ;\nVu le code général des collectivités territoriales ;',
      ],
    ),
    severity: 'conseil',
    says: 'visas',
    settings: epci,
  },
  {
    rule: 'minutes-content',
    act: of(
      minutes,
      ['Secrétaire de séance : Mme Claire DURAND', ''],
      ['La secrétaire de séance, Claire DURAND', ''],
    ),
    severity: 'attention',
    says: 'secrétaire',
  },
  {
    rule: 'articles-numbering',
    act: of(community, ['Article 3 :', 'Article 4 :']),
    severity: 'erreur',
    says: 'de l’article 2 à l’article 4',
    settings: epci,
  },
  {
    rule: 'articles-numbering',
    act: of(community, ['Article 3 :', 'Article 2 :']),
    severity: 'erreur',
    says: 'Deux articles portent le numéro 2',
    settings: epci,
  },
  {
    rule: 'quorum',
    act: of(
      smallCommune,
      ['en exercice : 11', 'en exercice : 13'],
      ['Mme ABEL Rose', 'Mme ABEL Rose, Mme NEY Ida, Mme VAL Ève'],
    ),
    severity: 'erreur',
    says: 'Le quorum de 7 n’est atteint qu’en comptant les 2',
  },
  {
    rule: 'quorum',
    act: of(community, ['| 12 | 8 | 2 | 10 |', '| 29 | 8 | 2 | 10 |']),
    severity: 'erreur',
    says: '8 présents pour 29 membres en exercice : le quorum est de 15',
    settings: epci,
  },
  {
    rule: 'quorum-told',
    act: of(minutes, ['Le quorum est atteint.', 'Le quorum, fixé à 4, est atteint.']),
    severity: 'erreur',
    says: 'il est de 5',
  },
  {
    rule: 'quorum-untold',
    act: of(smallCommune, ['Nombre de conseillers municipaux en exercice : 11', '']),
    severity: 'attention',
    says: 'quorum',
  },
  {
    rule: 'quorum-withdrawal',
    act: of(smallCommune, [
      '- AUTORISE',
      'M. ROCHE Alain, intéressé à l’affaire, ne prend pas part au vote.\n- AUTORISE',
    ]),
    severity: 'attention',
    says: '5 présents restent pour un quorum de 6',
  },
  {
    rule: 'proxy-one-each',
    act: of(smallCommune, ['pouvoir à Mme DURAND Claire', 'pouvoir à M. MARTIN']),
    severity: 'erreur',
    says: 'porte 2 pouvoirs : LEROY Luc, PETIT Anne',
  },
  {
    rule: 'proxy-holder-present',
    act: of(smallCommune, ['pouvoir à Mme DURAND Claire', 'pouvoir à M. GUY Henri']),
    severity: 'erreur',
    says: 'GUY Henri',
  },
  {
    rule: 'proxy-giver-absent',
    act: of(smallCommune, ['M. LEROY Luc (pouvoir', 'M. ROCHE Alain (pouvoir']),
    severity: 'attention',
    says: 'ROCHE Alain',
  },
  {
    rule: 'proxy-count',
    act: of(community, ['| 12 | 8 | 2 | 10 |', '| 12 | 8 | 3 | 11 |']),
    severity: 'attention',
    says: '3 pouvoirs sont annoncés, 2 sont nommés',
    settings: epci,
  },
  {
    rule: 'attendance-sum',
    act: of(
      smallCommune,
      ['ABSENTS : MM. GUY', 'Présents : 6. Absents : 4.\nABSENTS : MM. GUY'],
      ['en exercice : 11', 'en exercice : 11.'],
    ),
    severity: 'erreur',
    says: '6 présents et 4 absents ne font pas 11',
  },
  {
    rule: 'attendance-count',
    act: of(community, ['| 12 | 8 | 2 | 10 |', '| 12 | 9 | 2 | 11 |']),
    severity: 'attention',
    says: '9 présents sont annoncés, 8 noms',
    settings: epci,
  },
  {
    rule: 'attendance-twice',
    act: of(smallCommune, ['ABSENTS : MM. GUY Henri', 'ABSENTS : MM. ROCHE Alain']),
    severity: 'attention',
    says: 'ROCHE Alain',
  },
  {
    rule: 'attendance-roll',
    act: minutes,
    severity: 'attention',
    says: 'Nadia COLIN',
    settings: {
      roll: [
        'DUPONT Jean',
        'MARTIN Paul',
        'ROCHE Alain',
        'DURAND Claire',
        'FABRE Léa',
        'LEROY Luc',
        'GUY Henri',
        'BLOT Marc',
      ],
    },
  },
  {
    rule: 'secretary-present',
    act: of(smallCommune, ['Mme DURAND Claire a été', 'Mme ABEL Rose a été']),
    severity: 'attention',
    says: 'ABEL Rose',
  },
  {
    rule: 'rapporteur-present',
    act: of(community, ['Rapporteur : M. Bruno CARON', 'Rapporteur : M. Karim LAMBERT']),
    severity: 'conseil',
    says: 'Karim LAMBERT',
    settings: epci,
  },
  {
    rule: 'signatory-present',
    act: of(community, ['La présidente,\nAlice BERNARD', 'La présidente,\nJulie ROY']),
    severity: 'attention',
    says: 'Julie ROY',
    settings: epci,
  },
  {
    rule: 'votes-sum',
    act: of(community, ['7 voix pour', '8 voix pour']),
    severity: 'erreur',
    says: '= 10, mais pour + contre + abstentions = 11',
    settings: epci,
  },
  {
    rule: 'votes-cast',
    act: of(community, ['Adopté par', 'Suffrages exprimés : 10. Adopté par']),
    severity: 'erreur',
    says: 'pour + contre = 9',
    settings: epci,
  },
  {
    rule: 'votes-majority',
    act: of(community, ['7 voix pour, 2 voix contre', '4 voix pour, 5 voix contre']),
    severity: 'erreur',
    says: 'la majorité absolue des 9 suffrages exprimés est de 5',
    settings: epci,
  },
  {
    rule: 'votes-majority',
    act: of(
      community,
      ['7 voix pour, 2 voix contre', '5 voix pour, 5 voix contre'],
      ['et 1 abstention (M. Félix GAUTIER)', 'et 0 abstention'],
    ),
    severity: 'erreur',
    says: 'Partage égal : 5 pour et 5 contre',
    settings: epci,
  },
  {
    rule: 'votes-unanimity',
    act: of(community, ['Adopté par', 'Adopté à l’unanimité par']),
    severity: 'erreur',
    says: '2 voix sont contre',
    settings: epci,
  },
  {
    rule: 'votes-casting',
    act: of(community, [
      'Adopté par',
      'Au scrutin secret, la voix de la présidente étant prépondérante, adopté par',
    ]),
    severity: 'erreur',
    says: 'scrutin secret',
    settings: epci,
  },
  {
    rule: 'votes-names',
    act: of(community, ['(M. David ÉTIENNE,', '(M. Karim LAMBERT,']),
    severity: 'attention',
    says: 'Karim LAMBERT',
    settings: epci,
  },
  {
    rule: 'withdrawal',
    act: of(community, [
      '(M. Félix GAUTIER).',
      '(M. Félix GAUTIER). M. Félix GAUTIER ne prend pas part au vote.',
    ]),
    severity: 'erreur',
    says: 'Félix GAUTIER',
    settings: epci,
  },
  {
    rule: 'interest-untold',
    act: of(smallCommune, ['- APPROUVE', 'M. ROCHE Alain est intéressé à l’affaire.\n- APPROUVE']),
    severity: 'attention',
    says: 'intéressé',
  },
  {
    rule: 'vote-missing',
    act: of(smallCommune, ['à l’unanimité,', '']),
    severity: 'attention',
    says: 'résultat du vote',
  },
];
