/** An act of nobody's that has a little of everything the rules look for. */
export const warmSample: string = `DÉLIBÉRATION DU CONSEIL MUNICIPAL
Séance du 3 mars 2026
Le conseil municipal, légalement convoqué le 24 février 2026, s’est réuni à la mairie, sous la présidence de Mme Ici LÀ, maire.
Présents : Mme Ici LÀ, M. Un AUTRE. Pouvoirs : Mme Une ABSENTE à M. Un AUTRE. Secrétaire de séance : M. Un AUTRE.
Vu le code général des collectivités territoriales, notamment son article L. 2121-29,
Considérant que les travaux coûtent 1 200 euros,
Après en avoir délibéré, par 2 voix pour, 0 contre et 1 abstention,
Article 1 : les tarifs sont adoptés.
Article 2 : [à compléter : exécution]
La présente délibération peut faire l’objet d’un recours devant le tribunal administratif dans un délai de deux mois.`;
