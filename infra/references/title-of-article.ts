const numbering =
  /^(?:partie|livre|titre|chapitre|section|sous-section|paragraphe|sous-paragraphe)\s+(?:[\p{L}\d-]+|unique)(?:\s(?:er|bis|ter))?\s*:\s*/iu;
/** Headings that tell nothing without the one above them. */
const tellsNothing =
  /^(?:dispositions? (?:communes?|générales?|particulières?|diverses|applicables)|règles? (?:générales?|communes?|particulières?)|principes?(?: généraux)?|modalités|définitions?|champ d['’]application|généralités|fonction publique territoriale)(?: (?:aux|à|de|relatives?) .*)?$/iu;
const longest = 120;

/** What an article is about: its heading, with the one above where it says little alone. Figures of the plan are left out. */
export function titleOfArticle(path: readonly string[]): string {
  const headings = path.map(plainHeading).filter((heading) => heading !== '');
  const own = headings.at(-1) ?? '';
  const above = headings.at(-2);
  const needsMore = above !== undefined && (tellsNothing.test(own) || own.length < 24);
  const whole = needsMore ? `${above} – ${lowerFirst(own)}` : own;
  return whole.length <= longest ? whole : `${whole.slice(0, longest - 1).replace(/\s\S*$/u, '')}…`;
}

function plainHeading(heading: string): string {
  const bare = heading.replace(/\s+/gu, ' ').replace(numbering, '').replace(/\.$/u, '').trim();
  const isCapitals = bare.length > 3 && bare === bare.toUpperCase();
  const said = isCapitals ? bare.toLowerCase() : bare;
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replaceAll("'", '’');
}

const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
