import type { ActDocument, ActParagraph } from '#shared/acts/act-document.ts';
import { checkAct } from '#shared/acts/checks/check-act.ts';
import type { CheckSettings } from '#shared/acts/checks/rule.ts';
import type { Finding } from '#shared/acts/finding.ts';
import { readAct } from '#shared/acts/read-act.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import { reference, smallBase } from './reference-base.ts';

/** A text as a document without styles or tags: `# ` opens a title, `| a | b |` is a row of a table, empty lines are left out. */
export function documentOf(text: string): ActDocument {
  const plain = { style: null, level: null, tag: null, inTable: false };
  const paragraphs = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): readonly ActParagraph[] => {
      if (line.startsWith('# ')) return [{ ...plain, text: line.slice(2), level: 1 }];
      if (!line.startsWith('|')) return [{ ...plain, text: line }];
      const cells = line.slice(1, -1).split('|');
      return cells.map((cell) => ({ ...plain, text: cell.trim(), inTable: true }));
    });
  return { paragraphs, headers: [], properties: {} };
}

export const checkSettings: CheckSettings = {
  organisation: 'commune',
  population: 2_800,
  roll: null,
  base: {
    references: [reference(), reference({ id: 'cgfp-l612-1', article: 'L. 612-1' })],
    texts: smallBase().texts.map((text) =>
      text.textId === 'cgct' ? { ...text, asOf: '2026-02-05' } : text,
    ),
  },
  language: 'fr',
  off: [],
  today: '2026-11-22',
  personalData: findPersonalData,
};

/** What the checks find in a text. */
export function checkText(text: string, settings: Partial<CheckSettings> = {}): readonly Finding[] {
  return checkAct(readAct(documentOf(text)), { ...checkSettings, ...settings });
}

/** The text with one thing made wrong; fails where the text does not hold what is to be replaced. */
export function spoil(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The act does not hold: ${from}`);
  return text.replace(from, to);
}

/** A délibération in the words of small communes: names in capitals, pouvoirs in brackets, no numbered article. */
export const smallCommune = `
DÉPARTEMENT DE L’ISÈRE
COMMUNE DE VAL-FLEURI
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 mars 2026
L’an deux mille vingt-six, le douze mars à dix-neuf heures trente, le conseil municipal de la commune de Val-Fleuri, dûment convoqué, s’est réuni en session ordinaire, à la mairie, sous la présidence de Monsieur Jean DUPONT, maire.
Nombre de conseillers municipaux en exercice : 11
Date de convocation du conseil municipal : 5 mars 2026
PRÉSENTS : MM. DUPONT Jean, MARTIN Paul, ROCHE Alain, Mmes DURAND Claire, FABRE Léa, COLIN Nadia
ABSENTS EXCUSÉS : M. LEROY Luc (pouvoir à M. MARTIN Paul), Mme PETIT Anne (pouvoir à Mme DURAND Claire)
ABSENTS : MM. GUY Henri, BLOT Marc, Mme ABEL Rose
Mme DURAND Claire a été élue secrétaire de séance.
OBJET : Tarifs de la salle des fêtes
M. le maire rappelle que les tarifs de la salle des fêtes datent de 2015.
Vu le code général des collectivités territoriales,
Considérant que les charges d’entretien ont augmenté,
Le conseil municipal, après en avoir délibéré, à l’unanimité,
- APPROUVE les tarifs joints à la présente délibération,
- AUTORISE M. le maire à signer tout document utile.
Ainsi fait et délibéré les jour, mois et an que dessus.
Pour extrait certifié conforme,
Le maire,
Jean DUPONT
Le secrétaire de séance,
Claire DURAND
`;

/** A délibération of an EPCI: figures in a table, the detail of the vote with names. */
export const community = `
COMMUNAUTÉ DE COMMUNES DU HAUT-VALLON
Extrait du registre des délibérations du conseil communautaire
# Délibération n° 2026-031
Séance du jeudi 2 avril 2026
Date de la convocation : 26 mars 2026
Le jeudi 2 avril 2026 à 18 h 30, le conseil communautaire s’est réuni au siège, sous la présidence de Mme Alice BERNARD, présidente.
| Membres en exercice | Présents | Pouvoirs | Votants |
| 12 | 8 | 2 | 10 |
Étaient présents : Mme Alice BERNARD, M. Bruno CARON, Mme Cécile DENIS, M. David ÉTIENNE, Mme Emma FAURE, M. Félix GAUTIER, Mme Gaëlle HENRY et M. Hugo IMBERT.
Avaient donné pouvoir : M. Igor JACOB à M. Bruno CARON ; Mme Julia KLEIN à Mme Cécile DENIS.
Absents : M. Karim LAMBERT, Mme Laure MOREL.
Secrétaire de séance : M. Hugo IMBERT
Rapporteur : M. Bruno CARON
Vu le code général des collectivités territoriales ;
Considérant l’intérêt du projet de voie verte ;
Le conseil communautaire, après en avoir délibéré, décide :
Article 1er : Le projet de voie verte est approuvé.
Article 2 : La présidente est autorisée à déposer les demandes de subvention.
Article 3 : La dépense est inscrite au budget principal.
Adopté par 7 voix pour, 2 voix contre (M. David ÉTIENNE, Mme Emma FAURE) et 1 abstention (M. Félix GAUTIER).
La présente délibération peut faire l’objet d’un recours devant le tribunal administratif de Grenoble dans un délai de deux mois à compter de sa publication.
Transmis en préfecture le 7 avril 2026. Publié le 8 avril 2026.
La présidente,
Alice BERNARD
Le secrétaire de séance,
Hugo IMBERT
`;

/** An individual order that refuses, with its reasons. */
export const refusal = `
COMMUNE DE VAL-FLEURI
# Arrêté n° 2026-87 portant refus de temps partiel sur autorisation
Le maire de la commune de Val-Fleuri,
Vu le code général de la fonction publique, notamment son article L. 612-1 ;
Vu la demande présentée le 4 mai 2026 par Mme Sylvie Garnier, adjointe administrative ;
Considérant que le service de l’état civil ne compte que deux agents et que l’accueil du samedi ne serait plus assuré ;
ARRÊTE :
Article 1er : La demande de temps partiel de Mme Sylvie Garnier est refusée.
Article 2 : Le présent arrêté sera notifié à l’intéressée.
Le présent arrêté peut être contesté devant le tribunal administratif de Grenoble dans un délai de deux mois à compter de sa notification.
Fait à Val-Fleuri, le 26 mai 2026
Le maire,
Jean Dupont
`;

/** A letter that refuses. */
export const refusingLetter = `
Commune de Val-Fleuri
Val-Fleuri, le 26 mai 2026
Objet : votre demande d’occupation du domaine public
Monsieur,
Vous avez demandé, le 4 mai 2026, l’autorisation d’installer une terrasse place de l’Église.
Je ne peux pas donner une suite favorable à cette demande, en application de l’article L. 2122-1 du code général de la propriété des personnes publiques. En effet, la largeur du trottoir ne laisserait pas le passage d’un fauteuil roulant.
Cette décision peut être contestée devant le tribunal administratif de Grenoble dans un délai de deux mois à compter de sa réception.
Je vous prie d’agréer, Monsieur, l’expression de ma considération distinguée.
Le maire,
Jean Dupont
`;

/** Minutes with what the law asks of them. */
export const minutes = `
COMMUNE DE VAL-FLEURI
# Procès-verbal de la séance du conseil municipal du 12 mars 2026
La séance est ouverte à 19 h 30 sous la présidence de M. Jean DUPONT, maire.
Présents : M. Jean DUPONT, M. Paul MARTIN, M. Alain ROCHE, Mme Claire DURAND, Mme Léa FABRE, Mme Nadia COLIN
Absents : M. Luc LEROY (pouvoir à M. Paul MARTIN), M. Henri GUY
Nombre de membres en exercice : 8
Le quorum est atteint.
Secrétaire de séance : Mme Claire DURAND
Ordre du jour :
1. Tarifs de la salle des fêtes
2. Subvention au club de judo
Tarifs de la salle des fêtes
M. le maire présente les nouveaux tarifs. Mme Fabre demande ce qu’il en est des associations.
Votes : pour : 7, contre : 0, abstentions : 0. Adopté à l’unanimité.
Subvention au club de judo
M. Alain ROCHE, président du club, ne prend pas part au vote.
Votes : pour : 5, contre : 1 (Mme Léa FABRE), abstentions : 0. Adopté.
La séance est levée à 20 h 45.
Le maire, Jean DUPONT
La secrétaire de séance, Claire DURAND
`;

type Meeting = {
  readonly inOffice: number;
  readonly present: number;
  readonly proxies: number;
  readonly vote: string;
};

/** The least that a délibération tells of a meeting. */
export const meeting = ({ inOffice, present, proxies, vote }: Meeting): string => `
COMMUNE DE VAL-FLEURI
# Délibération n° 2026-3
Séance du 12 mars 2026
Nombre de membres en exercice : ${inOffice}
Nombre de présents : ${present}
Nombre de pouvoirs : ${proxies}
Vu le code général des collectivités territoriales,
Considérant l’intérêt du projet,
Le conseil municipal, après en avoir délibéré, décide :
Article 1er : Le projet est approuvé.
${vote}
Le maire,
Jean DUPONT
Le secrétaire de séance,
Claire DURAND
`;
