import type { DocumentHead, DocumentNature } from './doc-model.ts';

/** Titles by which an act names itself, folded; a title that only speaks of one (« bilan du règlement ») names none. */
const titles: readonly (readonly [DocumentNature, RegExp])[] = [
  ['lignes-directrices-de-gestion', /^lignes directrices de gestion/],
  ['reglement-interieur', /^reglement interieur/],
  ['note-de-service', /^note de service/],
  [
    'deliberation',
    /^(?:extrait du registre des )?deliberations? (?:n°|no |du |de \d|sur |relative|portant|instituant|fixant|\d)/,
  ],
  [
    'arrete-local',
    /^arrete (?:n°|no )?[^,]{0,30}?(?:du maire|du president|municipal|communautaire)/,
  ],
  ['arrete-ministeriel', /^arrete (?:inter)?ministeriel/],
  ['decret', /^decret (?:n°|no |du )/],
  ['loi', /^(?:loi (?:n°|no |du )|code (?:general|du travail|des pensions)|ordonnance (?:n°|no ))/],
  ['circulaire', /^(?:circulaire|instruction) (?:n°|no |du |ministerielle|interministerielle)/],
];

/**
 * What a document is when it does not say so itself: by its publisher, else by a title that names the act. Null when
 * neither tells: a nature guessed wrong would give a source a worth in law that it has not.
 */
export function inferNature(
  title: string,
  { source, url }: Pick<DocumentHead, 'source' | 'url'>,
): DocumentNature | null {
  const publisher = fold(`${source ?? ''} ${url ?? ''}`);
  if (/service-public/.test(publisher)) return 'fiche-d-information';
  const named = titles.find(([, words]) => words.test(fold(title)))?.[0] ?? null;
  if (named !== null) return named;
  return /legifrance/.test(publisher) && /^code /.test(fold(title)) ? 'loi' : null;
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim();
}
