import { plainOf } from './cut-utterances.ts';

const nouns =
  /(?:dossier|rapport|point|délibération|sujet|question|motion|vœu|résolution|ordre du jour|suivant|présenter|rapporter|exposer)\p{L}*/giu;
const tells =
  /(?:^|[\s,])(?:concern(?:e|ant)|port(?:e|ant) sur|relati(?:f|ve)s? (?:à|au|aux)|vis(?:e|ant) (?:essentiellement )?à|consist(?:e|ant) à|intitulée?|à savoir|s['’]agit (?:de|du|des|d['’])|pour objet|sur|:|–|—)\s*(?=\p{L})|^\s*(?:de|d['’])\s*(?=\p{L})/iu;
const direct = /^[\s,]*(?:c['’]est|est|ce sera)\s+(?!\p{L}+ qui|M\.|Mme|Monsieur|Madame|à )/iu;
const colon = /^[^:–—,]{0,60}[:–—,]\s*(?=\p{Ll}|\p{Lu}['’]|\p{Lu}\p{Ll})/u;
const afterNumber = /n[°ºo]\.?\s*[\dA-Z][\dA-Z./-]*\s*[:–—-]\s*(.+)$/iu;
const goesTo =
  /(?:passe|passons|passer|attaque|aborde|abordons|enchaîne|continue|termine|terminons|commence|commençons|venons|arrive)\p{L}*\s+(?:donc |maintenant |ensuite |alors )*(?:à|au|aux|avec|par|sur)\s+(.{4,}?)(?:,|$)/iu;
const noTitle =
  /^(?:(?:adopt|approuv|mes chers)|(?:qu[ei]?|qu['’]\p{L}+|je|j['’]\p{L}+|on|nous|vous|il|elle|ils|oui|non|mais|et|donc|cela|ça|c['’]est)(?!\p{L})|(?:le|la|les|l['’]|ce|cette|au|un|une)?\s*(?:suivante?s?|dossier|rapport|point|vote|numéro|n°|ordre du jour|prochaine?)(?=\s*(?:$|\d|suivant|n°|numéro))|(?:le |la |les )?\d+$|c['’]est (?:M|Mme|monsieur|madame))/iu;
const bareNumber =
  /^ (?:(?:le|la|l|les|au|aux|du|de|et|dossier|rapport|point|deliberation|numero|n) )*[\d ]*$/;
const bounds = { least: 2, most: 220 } as const;

/** The words of a sentence that tell what the next item is about, as they stand in it; empty = it does not tell. */
export function itemTitle(text: string): string {
  const typed = trimmed(afterNumber.exec(text)?.[1] ?? '');
  if (isTitle(typed)) return typed;
  for (const noun of text.matchAll(nouns)) {
    const title = titleAfter(text.slice(noun.index + noun[0].length));
    if (title !== '') return title;
  }
  const goes = trimmed(goesTo.exec(text)?.[1] ?? '');
  return isTitle(goes) ? goes : '';
}

/** What follows « le rapport », « la question », « présenter ». */
function titleAfter(rest: string): string {
  const told = tells.exec(rest);
  const candidates = [
    told === null ? '' : rest.slice(told.index + told[0].length),
    direct.test(rest) ? rest.replace(direct, '') : '',
    colon.test(rest) ? rest.replace(colon, '') : '',
  ];
  return candidates.map(trimmed).find(isTitle) ?? '';
}

function trimmed(words: string): string {
  return words
    .replace(
      /,\s*(?:et là |et )?(?:c['’]est|présentée?|rapportée?|par|je (?:donne|laisse))\s.*$/iu,
      '',
    )
    .replace(/[.?!…,;\s]+$/u, '')
    .trim();
}

function isTitle(words: string): boolean {
  const count = words.split(/\s+/).length;
  const isNumber = bareNumber.test(plainOf(words));
  return count >= bounds.least && words.length <= bounds.most && !noTitle.test(words) && !isNumber;
}
