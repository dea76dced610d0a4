/** « sur le dossier 149 », said with the question itself. */
export const saidNumber: RegExp =
  / (?:rapport|dossier|point|deliberation|question|numero|sur le|sur la|pour le)(?: numero| n)? (\d{1,4}) /;
export const notNumbered: RegExp =
  / (?:\d{1,4}) (?:euros?|millions?|h|heures?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|voix|ans|mois|jours|pour|contre) /;
/** What the chair puts to the vote, in the words of the question. */
export const saidMatter: RegExp =
  /(?:sur|concernant|relati(?:f|ve) (?:à|au)|approuver|approbation d[ue]|aux voix|au vote)\s+((?:le |la |l['’]|les |ce |cette |du |de la |de l['’])?(?:rapport|dossier|projet|délibération|principe|budget|approbation|affectation|taux|convention|motion|vœu|amendement|compte|comptes|fiscalité|création|attribution|désignation|élection|avenant|subvention|marché|plan|schéma|règlement|tableau|modification)(?!\p{L})[^.?!,;:]{4,140})/iu;

/** « la délibération ainsi amendée », « ce rapport »: names no matter. */
export const bareMatter: RegExp =
  /^(?:(?:la|le|l['’]|ce|cette|les|ces)\s*)?(?:délibération|rapport|dossier|projet|motion|vœu|amendement|question)s?(?:\s+(?:ainsi|telle?|(?:de|du)\s+(?:M|Mme|Monsieur|Madame)(?!\p{L})|amendée?|modifiée?|qui|que|dans|avec|et|n°?|numéro|\d)|$)/iu;

export const numberedMatter: RegExp = /^ (?:(?:le|la|l|ce|cette) )?\w+ (?:numero |n )?\d+ /;

/** The approval of former minutes, which takes a moment. */
export const approval: RegExp = /approbation (?:du|des|de la) (?:compte|proc[eè]s|p\.?v)/iu;
