import type { Catalogue } from './language.ts';

type Circuit = 'closed' | 'open' | 'half-open';

/** What the server writes in its log of its endpoints: lines for who keeps the server, without content of anybody's. */
type LogTexts = {
  /** `why`: a code of the journal; null when a pause that was asked for is over. */
  readonly health: (told: {
    readonly endpoint: string;
    readonly model: string;
    readonly from: Circuit;
    readonly to: Circuit;
    readonly why: string | null;
    readonly until: string | null;
  }) => string;
  readonly healthUnwritten: string;
  readonly policyUnwritten: string;
  readonly evidenceStore: string;
  readonly evidenceUnwritten: (endpoint: string, wait: string) => string;
  /** `why`: a code of the journal. */
  readonly evidenceUnread: (endpoint: string, why: string, wait: string) => string;
  readonly evidenceOver: (endpoint: string, model: string) => string;
  readonly proven: (endpoint: string, model: string, residency: string) => string;
  readonly refused: (endpoint: string, model: string, why: string) => string;
  /** `written`: false while it holds in this process alone. */
  readonly confined: (endpoint: string, reference: string, written: boolean) => string;
  readonly confinedUnwritten: (endpoint: string) => string;
};

const circuits: Readonly<Record<Circuit, string>> = {
  closed: 'en service',
  open: 'au repos',
  'half-open': 'à l’essai',
};

const fr: LogTexts = {
  health: ({ endpoint, model, from, to, why, until }) =>
    `état : ${endpoint} ${model}, ${circuits[from]} → ${circuits[to]} (${why ?? 'la pause demandée est finie'})${
      until === null ? '' : `, laissé au repos jusqu’à ${until}`
    }`,
  healthUnwritten: 'état : la ligne du journal n’a pas pu être écrite',
  policyUnwritten: 'politique : la ligne du journal n’a pas pu être écrite',
  evidenceStore: 'preuves : le dossier de données n’a pas pu être lu ou écrit',
  evidenceUnwritten: (endpoint, wait) =>
    `preuve ${endpoint} : n’a pas pu être écrite, prochain essai dans ${wait}`,
  evidenceUnread: (endpoint, why, wait) =>
    `preuve ${endpoint} : Azure n’a pas pu être interrogé (${why}), prochain essai dans ${wait}`,
  evidenceOver: (endpoint, model) => `preuve ${endpoint} ${model} : elle n’est plus valable`,
  proven: (endpoint, model, residency) => `preuve ${endpoint} ${model} : ${residency} prouvé`,
  refused: (endpoint, model, why) => `preuve ${endpoint} ${model} : refusée (${why})`,
  confined: (endpoint, reference, written) =>
    `mise à l’écart : ${endpoint}, référence ${reference}${
      written ? '' : ', tenue en mémoire ; elle n’a pas pu être écrite et sera réessayée'
    }`,
  confinedUnwritten: (endpoint) =>
    `mise à l’écart : ${endpoint}, la ligne du journal n’a pas pu être écrite`,
};

const en: LogTexts = {
  health: ({ endpoint, model, from, to, why, until }) =>
    `health: ${endpoint} ${model} ${from} → ${to} (${why ?? 'asked pause over'})${
      until === null ? '' : `, left alone until ${until}`
    }`,
  healthUnwritten: 'health: its journal line could not be written',
  policyUnwritten: 'policy: its journal line could not be written',
  evidenceStore: 'evidence: the store could not be read or written',
  evidenceUnwritten: (endpoint, wait) =>
    `evidence ${endpoint}: could not be written, next try in ${wait}`,
  evidenceUnread: (endpoint, why, wait) => `evidence ${endpoint}: ${why}, next try in ${wait}`,
  evidenceOver: (endpoint, model) => `evidence ${endpoint} ${model}: its time is over`,
  proven: (endpoint, model, residency) => `evidence ${endpoint} ${model}: proven ${residency}`,
  refused: (endpoint, model, why) => `evidence ${endpoint} ${model}: refused (${why})`,
  confined: (endpoint, reference, written) =>
    `quarantine: ${endpoint}, reference ${reference}${
      written ? '' : ', holds in this process and could not be written: tried again'
    }`,
  confinedUnwritten: (endpoint) => `quarantine: ${endpoint}, its journal line could not be written`,
};

export const logTexts: Catalogue<LogTexts> = { fr, en };
