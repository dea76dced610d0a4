import { writePlaceholder } from '../acts/placeholders.ts';

/** Of characters: no title is longer. */
const longestTitle = 130;
/** Of a title that is kept whole, and of the shortest that is left by a cut. */
const longEnough = 90;
const shortest = 24;

/** « l’approbation du compte rendu, oui » */
const trailing =
  /(?:[\s.?!…;:,]|\s(?:oui|non|voilà|alors|donc|merci|bon|bien|hein|quoi|s['’]il vous plaît|je vous remercie))+$/iu;
/** Where what follows tells more than the subject. */
const clause =
  /[,;:]\s|\s(?=(?:qui|que|qu['’]\p{L}+|dont|où|parce|puisque|après|avant de|afin|alors|donc|mais|car|comme|sachant|suite à|c['’]est|il|elle|on|nous|je|j['’]\p{L}+|vous)(?!\p{L}))/giu;

/** A title within a line: without what was said in passing behind it, cut where a clause begins, else at a word. */
export function shortened(title: string): string {
  const bare = title.replace(trailing, '').replace(/^[\s.?!…;:,–—-]+/u, '');
  const head = bare.length <= longEnough ? bare : cutAtClause(bare);
  return head.slice(0, 1).toUpperCase() + head.slice(1);
}

function cutAtClause(title: string): string {
  const ends = [...title.matchAll(clause)].map(({ index }) => index);
  const end = ends.find((at) => at >= shortest && at <= longestTitle);
  if (end !== undefined) return title.slice(0, end);
  return title.length <= longestTitle
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', longestTitle))}…`;
}

const nouns: Readonly<Record<string, string>> = {
  ...{ rapport: 'Rapport', deliberation: 'Délibération', point: 'Point', question: 'Question' },
  ...{ motion: 'Motion', voeu: 'Vœu', resolution: 'Résolution' },
};

/** `Dossier 148`, or a placeholder: the title of what nobody named. `noun`: what the meeting calls its items. */
export const unnamedTitle = (
  number: string | null,
  label: string,
  noun: string | null = null,
): string =>
  number === null || number === ''
    ? writePlaceholder(label)
    : `${nouns[noun ?? ''] ?? 'Dossier'} ${number}`;
