type Parts = {
  /** What replaces words of the heading, one after the other. */
  readonly head?: readonly (readonly [from: string, to: string])[];
  /** What the council decides, from its vote on. */
  readonly decides: string;
};

const head = `COMMUNE DE VAL-FLEURI
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du jeudi 12 mars 2026
L’an deux mille vingt-six, le douze mars à 19 h 30, le conseil municipal, légalement convoqué le 5 mars 2026, s’est réuni en mairie sous la présidence de M. Jean DUPONT, maire.
Membres en exercice : 11 – Présents : 7 – Pouvoirs : 2 – Votants : 9
Présents : Jean DUPONT, Paul MARTIN, Alain ROCHE, Claire DURAND, Léa FABRE, Nadia COLIN, Marc BLOT
Absents représentés : Luc LEROY donne pouvoir à Paul MARTIN, Anne PETIT donne pouvoir à Claire DURAND
Absents : Henri GUY, Rose ABEL
Secrétaire de séance : Claire DURAND
Vu le code général des collectivités territoriales,
Considérant qu’il y a lieu de fixer les tarifs,`;
const tail = `La présente délibération peut faire l’objet d’un recours devant le tribunal administratif de Grenoble dans un délai de deux mois à compter de sa publication.
Le maire,
Jean DUPONT
La secrétaire de séance,
Claire DURAND`;

/** Articles that follow a formula. */
export const twoArticles = `Article 1er : Les tarifs joints sont adoptés.
Article 2 : Le maire est chargé de l’exécution de la présente délibération.`;

/** A délibération of a commune as its secrétaire de mairie writes it, seven present and two pouvoirs of eleven. */
export function townDeliberation({ head: changes = [], decides }: Parts): string {
  const changed = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The act does not hold: ${from}`);
    return text.replace(from, to);
  }, head);
  return [changed, decides, tail].join('\n');
}

/** A délibération of a CCAS, its figures one a line. */
export const ccasDeliberation = `CENTRE COMMUNAL D’ACTION SOCIALE DE VAL-FLEURI
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION
Séance du 12 mars 2026
Le douze mars deux mille vingt-six à 18 h, le conseil d’administration du CCAS s’est réuni sous la présidence de M. Jean DUPONT, président.
Date de convocation : 6 mars 2026
Nombre d’administrateurs en exercice : 9
Nombre d’administrateurs présents : 5
Nombre de pouvoirs : 1
Étaient présents : M. Jean DUPONT, Mme Léa FABRE, M. Yves COLLET, Mme Odile RAY, Mme Inès BLANC
Excusés : Mme Rose ABEL (pouvoir à Mme Odile RAY), M. Guy PAUL, M. Éric NOËL, Mme Ève LAMY
Secrétaire de séance : Mme Odile RAY
Vu le code général des collectivités territoriales ;
Considérant les demandes reçues ;
Le conseil d’administration, après en avoir délibéré, à l’unanimité :
ARTICLE 1 : FIXE le barème des aides facultatives joint en annexe.
ARTICLE 2 : AUTORISE le président à signer les pièces utiles.
Le président du CCAS,
Jean DUPONT
La secrétaire de séance,
Odile RAY`;

/** A délibération of a syndicat that met again for want of a quorum. */
export const secondMeeting = `SYNDICAT INTERCOMMUNAL DES EAUX DU VALLON
DÉLIBÉRATION DU COMITÉ SYNDICAL N° 2026-07
Séance du 20 mars 2026
Faute de quorum à la séance du 12 mars 2026, le comité syndical s’est réuni sur seconde convocation le 20 mars 2026 et délibère sans condition de quorum.
Délégués en exercice : 18
Présents : 6
Vu le code général des collectivités territoriales ;
Considérant le rapport annuel ;
Le comité syndical, après en avoir délibéré, à l’unanimité, décide :
Article 1 : Le rapport annuel est approuvé.
Le président, Alain ROCHE
Le secrétaire de séance, Paul MARTIN`;

/** The accounts of the year: the mayor leaves, his first deputy presides and signs. */
export const accountsOfTheYear = `COMMUNE DE VAL-FLEURI
EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL
Séance du 12 mars 2026
Convocation du 5 mars 2026
En exercice : 11 ; Présents : 7 ; Votants : 8
Présents : Jean DUPONT, Paul MARTIN, Alain ROCHE, Claire DURAND, Léa FABRE, Nadia COLIN, Marc BLOT
Pouvoirs : Luc LEROY à Paul MARTIN, Anne PETIT à Claire DURAND
Absents : Henri GUY, Rose ABEL
Secrétaire de séance : Claire DURAND
Vu le code général des collectivités territoriales,
Considérant le compte administratif 2025,
M. le maire quitte la salle. Sous la présidence de M. Paul MARTIN, premier adjoint, le conseil municipal, à l’unanimité (8 voix pour) :
Article 1er : Adopte le compte administratif 2025.
Le premier adjoint, président de séance pour ce point,
Paul MARTIN
La secrétaire de séance,
Claire DURAND`;

/** An order that refuses to somebody, with neither reasons nor remedies, and that says nothing of a notification. */
export const bareRefusal = `COMMUNE DE VAL-FLEURI
ARRÊTÉ N° 2026-91 PORTANT REFUS DE TÉLÉTRAVAIL
Le maire,
Vu le code général des collectivités territoriales ;
ARRÊTE
Article 1er : La demande de télétravail de Mme Sylvie GARNIER est rejetée.
Fait à Val-Fleuri, le 20 mars 2026
Le maire,
Jean DUPONT`;
