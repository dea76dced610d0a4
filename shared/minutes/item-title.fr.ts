import { plainOf } from './cut-utterances.ts';

const nouns =
  /(?:dossier|rapport|point|délibération|sujet|question|motion|vœu|résolution|ordre du jour|suivant|présenter|rapporter|exposer)\p{L}*/giu;
const tells =
  /(?:^|[\s,])(?:concern(?:e|ant)|port(?:e|ant) sur|relati(?:f|ve)s? (?:à|au|aux)|vis(?:e|ant) (?:essentiellement )?à|consist(?:e|ant) à|intitulée?|à savoir|s['’]agit (?:de|du|des|d['’])|pour objet|sur|:|–|—)\s*(?=\p{L})|^\s*(?:de|d['’])\s*(?=\p{L})/iu;
const direct = /^[\s,]*(?:c['’]est|est|ce sera)\s+(?!\p{L}+ qui|M\.|Mme|Monsieur|Madame|à )/iu;
const colon = /^[^:–—,]{0,60}[:–—,]\s*(?=\p{Ll}|\p{Lu}['’]|\p{Lu}\p{Ll})/u;
const afterNumber =
  /(?:n[°ºo]\.?|num[ée]ro)\s*\d[\dA-Z./-]*\s*[:–—-]\s*(.+)$|(?:délibération|dossier|rapport|point)\s+(?:n[°ºo]\.?|num[ée]ro)\s*\d[\dA-Z./-]*\s+(\p{L}.+)$/iu;
/** « point suivant plan de formation des agents », as a recogniser gives it without a colon. */
const afterNext = /(?:point|dossier|rapport|sujet)\s+suivant\s*[,:–—-]?\s*(\p{L}.+)$/iu;
const numbered = /^(?:la |le )?(?:délibération|dossier|rapport|point)\s+(?:n[°ºo]|num[ée]ro|\d)/iu;
/** « la seconde résolution » tells no subject. */
const ranked =
  /^(?:la |le |l['’])?(?:premi|deuxi|second|troisi|quatri|cinqui|sixi|septi|huiti|neuvi|dixi|derni|prochain)\p{L}*\s+(?:et \p{L}+ )?(?:résolution|point|délibération|motion|dossier|rapport)$/iu;
const misheard = /(?:la |une )?(?:des|dé|de) ?libération(?=\s+(?:num[ée]ro|n[°º]|\d))/giu;
/** Somebody is given the floor, or something is asked: no title. */
const speaks =
  /(?<!\p{L})(?:monsieur|madame|m\.|mme|je|j['’]|vous|nous|on|il y a|c['’]est|est|sont|va|vont|peut|avez|merci)(?!\p{L})/iu;
const goesTo =
  /(?:passe|passons|passer|attaque|aborde|abordons|enchaîne|continue|termine|terminons|commence|commençons|venons|arrive)\p{L}*\s+(?:donc |maintenant |ensuite |alors )*(?:à|au|aux|avec|par|sur)\s+(.{4,}?)(?:,|$)/iu;
const noTitle =
  /^(?:(?:adopt|approuv|mes chers)|(?:qu[ei]?|qu['’]\p{L}+|je|j['’]\p{L}+|on|nous|vous|il|elle|ils|oui|non|mais|et|donc|cela|ça|c['’]est)(?!\p{L})|(?:le|la|les|l['’]|ce|cette|au|un|une)?\s*(?:suivante?s?|dossier|rapport|point|vote|numéro|n°|ordre du jour|prochaine?)(?=\s*(?:$|\d|suivant|n°|numéro))|(?:le |la |les )?\d+$|c['’]est (?:M|Mme|monsieur|madame))/iu;
const bareNumber =
  /^ (?:(?:le|la|l|les|au|aux|du|de|et|dossier|rapport|point|deliberation|numero|n) )*[\d ]*$/;
const bounds = { least: 2, most: 220 } as const;

/** The words of a sentence that tell what the next item is about, as they stand in it; empty = it does not tell. */
export function itemTitle(said: string): string {
  const text = said.replace(misheard, 'la délibération');
  const found = afterNumber.exec(text);
  const typed = trimmed(found?.[1] ?? '');
  if (isTitle(typed)) return typed;
  const bare = [found?.[2] ?? '', afterNext.exec(text)?.[1] ?? ''].map(trimmed);
  const next = bare.find((title) => isTitle(title) && !speaks.test(title) && !numbered.test(title));
  if (next !== undefined) return next;
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
    .replace(/(?:[.?!…,;\s]|\s(?:oui|non|voilà|alors|donc|merci|hein|quoi))+$/iu, '')
    .replace(/^(?:sur|donc|alors|et)\s+(?=l[ea']|les |l['’])/iu, '')
    .trim();
}

function isTitle(words: string): boolean {
  const count = words.split(/\s+/).length;
  const isNumber = bareNumber.test(plainOf(words));
  return (
    count >= bounds.least &&
    words.length <= bounds.most &&
    !noTitle.test(words) &&
    !ranked.test(words) &&
    !isNumber
  );
}
