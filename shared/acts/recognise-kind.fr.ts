import type { BlockRole } from './act.ts';
import type { ActDocument } from './act-document.ts';
import type { ActKind } from './act-kind.ts';
import type { ReadBlock } from './act-reading.ts';
import { bareOf, plainWords } from './bare-words.ts';

const opening = "^(?:projet (?:de |d')|modèle (?:de |d'))?";

/** What the title of each kind begins with, in the order in which they are tried. */
const titles: readonly (readonly [ActKind | 'arrete', string])[] = [
  ['note-de-synthese', `${opening}note (?:explicative )?de synthèse`],
  ['certificat-administratif', `${opening}certificat administratif`],
  ['element-de-langage', `${opening}éléments? de langage`],
  ['avenant', `${opening}avenant(?!\\p{L})`],
  ['convention', `${opening}convention(?!\\p{L})`],
  ['offre-emploi', `${opening}(?:offre d'emploi|avis de vacance|appel à candidatures?)`],
  ['proces-verbal', `${opening}(?:liste |extrait )?(?:du )?proc[èe]s[- ]verb(?:al|aux)`],
  ['compte-rendu', `${opening}(?:compte[- ]rendu|relevé de (?:décisions|conclusions))`],
  // « Convocation du 5 mars 2026 » tells a day, and is no title.
  [
    'convocation',
    `${opening}convocations?(?! ?(?:(?:du|le|en date|faite|envoyée|adressée)(?: \\p{L}+){0,3} |: ?)?\\d)`,
  ],
  ['rapport', `${opening}(?:rapport|note de présentation)(?!\\p{L})`],
  ['decision', `${opening}décision(?!\\p{L})`],
  ['arrete', `${opening}(?:extrait du registre des )?arrêtés?(?!\\p{L})`],
  ['deliberation', `${opening}(?:extrait du registre des )?délibérations?(?!\\p{L})`],
  ['note', `${opening}note(?!\\p{L})`],
];

const patterns = titles.map(([kind, source]) => [kind, bareOf(new RegExp(source, 'iu'))] as const);

/** The first words of the title of an act of any kind. */
export const titlePattern: RegExp = bareOf(
  new RegExp(titles.map(([, source]) => `(?:${source})`).join('|'), 'iu'),
);

/** How many paragraphs of the beginning may bear a title, and how long one may be. */
const headLength = 20;
const longestTitle = 300;

/** The kind of act that a document is: told by its title, else by how it is built. */
export function recogniseKind(blocks: readonly ReadBlock[], document: ActDocument): ActKind | null {
  const has = (role: BlockRole): boolean => blocks.some((block) => block.role === role);
  if (has('appel') && has('politesse') && !has('ordre-du-jour')) return 'courrier';
  const titled = kindOfTitles(titleLines(blocks, document));
  if (titled === 'arrete') return kindOfOrder(blocks);
  return titled ?? kindOfStructure(blocks, has);
}

function titleLines(blocks: readonly ReadBlock[], document: ActDocument): readonly string[] {
  const told = ['titre', 'en-tete', 'objet', 'reference'].flatMap((role) =>
    blocks.filter((block) => block.role === role).flatMap(({ text }) => text.split('\n')),
  );
  const head = document.paragraphs.slice(0, headLength).map(({ text }) => text);
  return [...told, ...head].filter((text) => text.length <= longestTitle);
}

function kindOfTitles(lines: readonly string[]): ActKind | 'arrete' | null {
  for (const line of lines) {
    const plain = plainWords(line);
    const found = patterns.find(([, pattern]) => pattern.test(plain));
    if (found !== undefined) return found[0];
  }
  return null;
}

/** An order that is notified to somebody is individual. */
function kindOfOrder(blocks: readonly ReadBlock[]): ActKind {
  const text = plainWords(blocks.map((block) => block.text).join('\n'));
  const isIndividual =
    /(?:sera|est) notifiee? (?:a|au)(?!\p{L})|(?<!\p{L})l'interessee?(?!\p{L})/iu;
  return isIndividual.test(text) || ofSomebody.test(text)
    ? 'arrete-individuel'
    : 'arrete-reglementaire';
}

/** What is decided of one person's career or request, or asked of one person by name. */
const ofSomebody: RegExp = bareOf(
  /(?:arrêté|n° ?[\w/-]+|^|\n) ?portant (?:refus|rejet|nomination|titularisation|avancement|promotion|recrutement|radiation|mutation|réintégration|détachement|disponibilité|sanction|révocation|exclusion|blâme|avertissement|licenciement|reclassement|admission|mise (?:en|à la) (?:disponibilité|retraite|demeure))|(?:demande|candidature|requête)[^.\n]{0,80} (?:de|par) (?:M\.|Mme|Monsieur|Madame)[^.\n]{1,60} est (?:rejetée|refusée|acceptée|accordée)/iu,
);

function kindOfStructure(
  blocks: readonly ReadBlock[],
  has: (role: BlockRole) => boolean,
): ActKind | null {
  const formulas = blocks
    .filter(({ role }) => role === 'formule')
    .map(({ text }) => plainWords(text));
  const deliberated = formulas.filter((text) => /delibere/iu.test(text)).length;
  if (deliberated > 1) return 'proces-verbal';
  if (deliberated === 1) return 'deliberation';
  if (formulas.some((text) => /arretent? ?:?$/iu.test(text))) return kindOfOrder(blocks);
  if (has('visa') && formulas.some((text) => /decident? ?:?$/iu.test(text))) return 'decision';
  if (has('appel') && has('politesse')) return 'courrier';
  return null;
}
