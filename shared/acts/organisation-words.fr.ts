import type { Act } from './act.ts';
import { writeRepresented } from './agree.fr.ts';
import { withA, withDe } from './contractions.fr.ts';

/** What a template may write of the organisation, as `{{org.leConseil}}`. */
export const organisationWordKeys = [
  'nom',
  'laCollectivite',
  'deLaCollectivite',
  'aLaCollectivite',
  'laStructure',
  'deLaStructure',
  'auSiege',
  'conseil',
  'leConseil',
  'LeConseil',
  'duConseil',
  'auConseil',
  'chef',
  'leChef',
  'LeChef',
  'duChef',
  'auChef',
  'represente',
  'adjoint',
  'membre',
] as const;

type OrganisationWordKey = (typeof organisationWordKeys)[number];
export type OrganisationWords = Readonly<Record<OrganisationWordKey, string>>;

/** How the person at the head is addressed; null = the function alone, in the masculine as texts of law write it. */
export type Civility = 'Madame' | 'Monsieur' | null;

type Noun = { readonly word: string; readonly gender: 'm' | 'f' };
type Kind = {
  readonly structure: Noun;
  readonly council: Noun;
  readonly head: readonly [masculine: string, feminine: string];
  readonly deputy: string;
  readonly member: string;
  /** « à la mairie », « au siège du syndicat ». */
  readonly seat: string | null;
};

const president = ['président', 'présidente'] as const;
const board = {
  council: { word: 'conseil d’administration', gender: 'm' },
  head: president,
  deputy: 'vice-président',
  member: 'membre du conseil d’administration',
  seat: null,
} as const;

const kinds: Readonly<Record<Act['organisation']['kind'], Kind>> = {
  commune: {
    structure: { word: 'commune', gender: 'f' },
    council: { word: 'conseil municipal', gender: 'm' },
    head: ['maire', 'maire'],
    deputy: 'adjoint au maire',
    member: 'conseiller municipal',
    seat: 'à la mairie',
  },
  epci: {
    structure: { word: 'communauté', gender: 'f' },
    council: { word: 'conseil communautaire', gender: 'm' },
    head: president,
    deputy: 'vice-président',
    member: 'conseiller communautaire',
    seat: null,
  },
  syndicat: {
    structure: { word: 'syndicat', gender: 'm' },
    council: { word: 'comité syndical', gender: 'm' },
    head: president,
    deputy: 'vice-président',
    member: 'délégué syndical',
    seat: null,
  },
  ccas: { ...board, structure: { word: 'centre communal d’action sociale', gender: 'm' } },
  departement: {
    structure: { word: 'département', gender: 'm' },
    council: { word: 'conseil départemental', gender: 'm' },
    head: president,
    deputy: 'vice-président',
    member: 'conseiller départemental',
    seat: 'à l’hôtel du département',
  },
  cdg: { ...board, structure: { word: 'centre de gestion', gender: 'm' } },
};

/** The nature of an intercommunal body, by its own name. */
const natures: readonly (readonly [RegExp, string])[] = [
  [/métropole/iu, 'métropole'],
  [/communauté urbaine/iu, 'communauté urbaine'],
  [/agglomération|\bagglo\b/iu, 'communauté d’agglomération'],
  [/communauté de communes|communes/iu, 'communauté de communes'],
];

/** The words of an organisation, with gender, article and elision: « le comité syndical », « de la présidente ». */
export function wordsOf(
  organisation: Act['organisation'],
  civility: Civility = null,
): OrganisationWords {
  const kind = kindOf(organisation);
  const head: Noun =
    civility === 'Madame'
      ? { word: kind.head[1], gender: 'f' }
      : { word: kind.head[0], gender: 'm' };
  const full = fullName(organisation.name, kind.structure);
  const structure = definite(kind.structure);
  return {
    nom: organisation.name,
    laCollectivite: full,
    deLaCollectivite: withDe(full),
    aLaCollectivite: withA(full),
    laStructure: structure,
    deLaStructure: withDe(structure),
    auSiege: kind.seat ?? `au siège ${withDe(structure)}`,
    conseil: kind.council.word,
    leConseil: definite(kind.council),
    LeConseil: upperFirst(definite(kind.council)),
    duConseil: withDe(definite(kind.council)),
    auConseil: withA(definite(kind.council)),
    chef: head.word,
    leChef: definite(head),
    LeChef: upperFirst(definite(head)),
    duChef: withDe(definite(head)),
    auChef: withA(definite(head)),
    represente: writeRepresented(full),
    adjoint: kind.deputy,
    membre: kind.member,
  };
}

function kindOf({ kind, name }: Act['organisation']): Kind {
  const words = kinds[kind];
  if (kind === 'ccas' && /intercommunal|\bcias\b/iu.test(name)) {
    return {
      ...words,
      structure: { word: 'centre intercommunal d’action sociale', gender: 'm' },
    };
  }
  if (kind !== 'epci') return words;
  const nature = natures.find(([pattern]) => pattern.test(name))?.[1];
  if (nature === undefined) return words;
  const structure = { word: nature, gender: 'f' } as const;
  if (nature !== 'métropole') return { ...words, structure };
  const council = { word: 'conseil métropolitain', gender: 'm' } as const;
  return { ...words, structure, council, member: 'conseiller métropolitain' };
}

const feminineNouns =
  /^(?:commune|ville|communauté|métropole|collectivité|régie|agence)(?![\p{L}])/iu;
const masculineNouns =
  /^(?:syndicat|département|conseil|centre|ccas|cias|sivom|sivu|pôle|pays)(?![\p{L}])/iu;

/** « la commune de Saint-Aubin », from « Commune de Saint-Aubin » and from « Saint-Aubin » alone. */
function fullName(name: string, structure: Noun): string {
  if (feminineNouns.test(name)) return `la ${lowerNoun(name)}`;
  if (masculineNouns.test(name)) return `le ${lowerNoun(name)}`;
  if (/^établissement(?!\p{L})/iu.test(name)) return `l’${lowerNoun(name)}`;
  const isOwnName = new RegExp(structure.word, 'iu').test(name);
  return isOwnName ? name : `${definite(structure)} ${withDe(name)}`;
}

/** « CCAS » stays as it is, « Commune » takes its small letter within a sentence. */
const lowerNoun = (name: string): string =>
  /^\p{Lu}{2}/u.test(name) ? name : `${name.charAt(0).toLowerCase()}${name.slice(1)}`;

const definite = ({ word, gender }: Noun): string => {
  if (/^[aeiouyâàéèêëîïôûœ]/iu.test(word)) return `l’${word}`;
  return `${gender === 'f' ? 'la' : 'le'} ${word}`;
};

const upperFirst = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
