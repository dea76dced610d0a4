/** What easy-to-read French leaves out, on text with plain spaces and straight apostrophes. */
const words = (source: string): RegExp =>
  new RegExp(`(?<![\\p{L}'-])(?:${source})(?![\\p{L}])`, 'giu');

/** Images that a reader may take at their word, as officials write them. */
export const figurative: RegExp = words(
  'au pied du mur|à bras ouverts|à cheval sur|à double tranchant|à la lumière d[eu]|à tête reposée|au fil d[eu]s?|avoir le bras long|' +
    'baisser les bras|battre son plein|bras de fer|changer la donne|clé de voûte|coup de pouce|coup de main|couper court|cœur de cible|' +
    "dans la foulée|de longue haleine|donner le feu vert|feu vert|feuille de route|fer de lance|faire face|faire l'impasse|faire un tour d'horizon|" +
    "force est de constater|franchir le pas|garder la tête froide|guichet unique|jeter l'éponge|jeter les bases|joindre les deux bouts|" +
    'la balle est dans|lever le voile|lever les freins|main dans la main|mettre à plat|mettre en lumière|mettre la main|mettre les bouchées doubles|' +
    "monter en puissance|monter au créneau|noyau dur|ouvrir la voie|pierre angulaire|pierre d'achoppement|point noir|poser les jalons|" +
    "porter ses fruits|prendre le taureau|prendre le train en marche|prendre racine|serrer la ceinture|sonner l'alarme|sortir la tête|" +
    "sur le terrain|sur les rails|sous le signe|table rase|tirer la sonnette d'alarme|tirer son épingle|tour de table|tourner la page|vent en poupe|" +
    "voir le jour|voir le bout du tunnel|voler de ses propres ailes|zone grise|fil rouge|goulots? d'étranglement|boîte à outils|garde-fous?",
);

export const abbreviation: RegExp =
  /(?<![\p{L}'-])(?:etc\.?|p\. ?ex\.|ex\.|cf\.?|c\.-à-d\.|i\.e\.|art\.|al\.|chap\.|réf\.|tél\.|av\.|bd\.?|env\.|min\.|max\.|nb\.?|svp|rdv|qq\.?|ttc|ht)(?![\p{L}])/giu;

export const romanNumeral: RegExp =
  /(?<![\p{L}\p{N}'-])(?:[IVX]{2,}|[VX])(?:e|è?me)?(?![\p{L}\p{N}'-])/gu;

/** Signs that readers are rarely taught. */
export const specialSign: RegExp = /[&§#*<>\\|~^_{}…@=+]|(?<=\p{L})\/(?=\p{L})/gu;

export const brackets: RegExp = /\([^()\n]*\)|\[[^[\]\n]*\]/gu;

/** « 12/03/2026 ». */
export const shortDate: RegExp = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?!\d)/gu;

export const negation: RegExp = words(
  "(?:ne |n')(?:\\p{L}+[ ']){1,4}(?:pas|plus|jamais|aucune?|rien|personne|ni|guère)",
);

export const toReader: RegExp = words('vous|votre|vos|tu|te|toi|ton|ta|tes');
