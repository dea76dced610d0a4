import { namedBranches } from '../policy/named-branches.ts';
import { rememberByText } from '../remember-by-text.ts';
import { headingFiller, otherPerson, pupil } from './case-words.fr.ts';
import { type Facts, joinFacts, noFacts } from './facts.ts';
import { type FactWord, findFactWords, toFacts } from './find-facts.ts';
import { foldCase } from './read-case.ts';

/** The words that say whom a passage is for. */
export type ScopedPassage = {
  readonly title: string;
  /** Headings above it, outermost first. */
  readonly path: readonly string[];
  readonly text?: string;
  /** Publisher's mention, which may name the one branch that it writes for. */
  readonly source?: string | null;
};

/** How a heading or a title says whom it is for. */
type Naming = 'title' | 'heading' | 'branch';

/**
 * Whom a passage is for: its publisher, its title, its headings (« Territoriale (FPT) », « Agent contractuel ») and its
 * opening words. Each narrows those before it; one that would leave nobody narrows nothing, since it speaks of others.
 */
export function scopeOfPassage({ title, path, text = '', source = null }: ScopedPassage): Facts {
  const named = [
    said.branch(source ?? ''),
    said.title(title),
    ...path.map(said.heading),
    said.branch(openingOf(text)),
  ];
  return named.reduce(narrow, noFacts);
}

/** Titles and headings come back with each question: each is read once. */
const said: Readonly<Record<Naming, (words: string) => Facts>> = {
  title: rememberByText((words) => namedBy(words, 'title'), 5_000),
  heading: rememberByText((words) => namedBy(words, 'heading'), 10_000),
  branch: rememberByText((words) => namedBy(words, 'branch'), 2_000),
};

/** Whether a heading names a case and nothing else: « Vous êtes contractuel », not « Recrutement d'un contractuel ». */
export function isCaseHeading(heading: string): boolean {
  const folded = foldCase(heading);
  const words = findFactWords(folded);
  if (words.length === 0 && namedBranches(heading).length === 0) return false;
  let rest = folded;
  for (const { start, end } of words) {
    rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  }
  const left = rest.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return left.every((word) => headingFiller.test(word) || /^fonctionnaires?$/.test(word));
}

const body =
  /(?:comités? socia(?:l|ux)|conseils?|directions?|collectivités?|établissements?|maisons?|réseaux?|services?) territoria(?:l|le|les|ux)/giu;

function namedBy(words: string, naming: Naming): Facts {
  if (words === '') return noFacts;
  const branches: Facts = { ...noFacts, versant: branchesOf(words) };
  if (naming === 'branch') return branches;
  const folded = foldCase(words);
  if (naming === 'heading' && isCaseHeading(words)) {
    return { ...toFacts(findFactWords(folded), ''), versant: branches.versant };
  }
  if (pupil.test(folded) || /salarie/.test(folded)) return branches;
  const told = findFactWords(folded).filter((word) => isBeneficiary(word, folded, naming));
  return {
    ...toFacts(told, ''),
    versant: branches.versant,
    contrat: [],
    categorie: [],
    filiere: [],
  };
}

/**
 * The branches that words name; a comité social territorial is none. Where the letters after them say otherwise, as in the
 * sheets' « Hospitalière (FPT) », the words hold: what is hospitals' is not shown to a commune.
 */
function branchesOf(words: string): Facts['versant'] {
  const named = words.replace(body, '');
  const spelled = namedBranches(named.replace(/\(FP[EHT]\)/gu, ''));
  return spelled.length > 0 ? spelled : namedBranches(named);
}

/** « D'un contractuel », « un fonctionnaire peut-il » say whom; what somebody becomes, or another person, does not. */
function isBeneficiary({ fact, values, start }: FactWord, folded: string, naming: Naming): boolean {
  const before = folded.slice(0, start);
  if (/(?:devenir|devenue?s?|avoir un|passer) $/.test(before)) return false;
  if (fact === 'quotite')
    return values[0] === 'temps-non-complet' && /(?:agent|fonctionnaire|emploi)e?s? $/.test(before);
  if (fact === 'regime') return false;
  if (naming === 'title') return true;
  return (
    /(?:^|(?<![a-z]))(?:une?|les|des|du|d'une?|aux?|l'agent|on est) (?:agente?s? )?$/.test(
      before,
    ) && !otherPerson.test(before)
  );
}

/** « Dans la fonction publique hospitalière, … »: the opening words, when they say for which branch all this is. */
function openingOf(text: string): string {
  const opening =
    /^\s*(?:dans|pour|en ce qui concerne) (?:la|les agents de la) fonction publique[^,.:]{0,40}[,:]/iu.exec(
      text,
    )?.[0] ?? '';
  return namedBranches(text).length > 1 ? '' : opening;
}

function narrow(outer: Facts, inner: Facts): Facts {
  return joinFacts(outer, inner, (wide, close) => {
    if (wide.length === 0) return close;
    const both = wide.filter((value) => close.includes(value));
    return both.length === 0 ? wide : both;
  });
}
