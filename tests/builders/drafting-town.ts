import type { PromptMessage } from '../fakes/endpoint-answer.ts';
import { endpointTree, policyText, selfHosted, type Tree } from './policy-text.ts';

const inWord = (isServed: boolean): Tree => ({
  dataClasses: ['public', 'internal', 'personal'],
  route: isServed ? ['a'] : [],
  withoutModel: 'skeleton',
});

/** A stand-in endpoint on this computer, which needs no key. */
const onThisComputer = (baseURL: string): Tree =>
  endpointTree({
    baseURL,
    evidence: selfHosted,
    auth: { type: 'none' },
    timeouts: { connect: '2s', firstToken: '30s', idle: '30s', total: '60s' },
  });

/** A commune whose people draft in Word: Claire writes, Nadia heads the service. Null = no endpoint at all. */
export const draftingPolicy = (baseURL: string | null): string => {
  const use = inWord(baseURL !== null);
  return policyText({
    organisation: {
      name: 'Commune de Saint-Aubin',
      kind: 'commune',
      siren: '213500127',
      dpd: 'dpd@saint-aubin.example',
    },
    identity: {
      development: [
        { id: 'claire', name: 'Claire Moreau', groups: ['all-agents'] },
        { id: 'nadia', name: 'Nadia Roche', groups: ['all-agents'] },
      ],
    },
    endpoints: baseURL === null ? [] : [onThisComputer(baseURL)],
    uses: {
      'hr-answer': { ...use, withoutModel: 'passages' },
      draft: use,
      rewrite: use,
      synthesis: { ...use, withoutModel: 'extracts' },
    },
  });
};

/** What the drafter types, by the label of the field, in the order of the form; the rest is left for the ledger. */
export const sessionTyped: readonly (readonly [string, string])[] = [
  ['Numéro de la délibération', '2026-87'],
  ['Objet de la délibération', 'Mise à disposition de la salle des fêtes'],
  ['Prénom et nom du rapporteur', 'Jeanne Martin'],
  [
    'Exposé de l’affaire',
    'L’association Les Amis du lac demande la salle des fêtes le 12 décembre 2026. Contact : Anne Legrand, 06 12 34 56 78.',
  ],
  ['Motifs', 'que l’association anime la vie de la commune'],
  ['Ce qui est décidé', 'La convention annexée est approuvée.'],
  ['Date de la séance', '2026-11-17'],
  ['Heure de la séance', '19:00'],
  ['Lieu de la séance', 'à la mairie'],
  ['Date de la convocation', '2026-11-10'],
  ['Prénom et nom de la personne qui préside', 'Jeanne Martin'],
  ['Qualité de la personne qui préside', 'maire'],
  ['Nombre de membres en exercice', '11'],
  [
    'Membres présents',
    'Jeanne Martin\nPaul Girard\nLucie Bernard\nMarc Petit\nSophie Leroy\nHugo Moreau\nInès Garnier',
  ],
  ['Pouvoirs donnés', 'Mme Rose Blanc à M. Paul Girard'],
  ['Prénom et nom du secrétaire de séance', 'Lucie Bernard'],
  ['Nombre de votants', '8'],
  ['Nombre de voix pour', '7'],
  ['Nombre de voix contre', '0'],
  ['Nombre d’abstentions', '1'],
];

/** A date and an amount that nobody gave are in it: they may not come through. */
const written = [
  'EXPOSÉ: L’association Les Amis du lac demande la salle des fêtes le 12 décembre 2026. La convention a été préparée le 3 octobre 2026.',
  'Le loyer demandé est de 450 euros.',
  'CONSIDÉRANT: Considérant que l’association anime la vie de la commune ;',
  'CONSIDÉRANT: Considérant que la salle est libre ce jour-là ;',
  'ARTICLE Approbation: La convention annexée est approuvée.',
  'ARTICLE Signature: Le maire est autorisé à signer la convention.',
].join('\n');

const wordy: readonly (readonly [RegExp, string])[] = [
  [/est autorisé à signer/u, 'signe'],
  [/afin de/gu, 'pour'],
  [/anime la vie de la commune/u, 'fait vivre la commune'],
  [/est libre ce jour-là/u, 'est disponible'],
];

const plainer = (line: string): string =>
  wordy.reduce((text, [from, to]) => text.replace(from, to), line);

/** What a model would answer to what Calame asks of it: the blocks of an act, or numbered lines rewritten. */
export const answerDrafter = (messages: readonly PromptMessage[]): string => {
  const asked = messages.findLast(({ role }) => role === 'user')?.content ?? '';
  const lines = asked.split('\n').filter((line) => /^\d+\| /u.test(line));
  return lines.length > 0 ? lines.map(plainer).join('\n') : written;
};
