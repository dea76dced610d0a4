import type { Catalogue } from './language.ts';

type Told = { readonly message: string; readonly nextAction: string | null };
type StandingFault =
  | 'not-configured'
  | 'evidence-stale'
  | 'evidence-refused'
  | 'quarantined'
  | 'unhealthy';
/** Ways in which an endpoint does not answer, as an admin tells them apart. */
export type Unanswered =
  | 'key'
  | 'address'
  | 'unreachable'
  | 'slow'
  | 'server'
  | 'redirect'
  | 'region'
  | 'refused'
  | 'other';

type DoctorEndpointTexts = {
  readonly answers: (endpoint: string, host: string, milliseconds: number) => Told;
  readonly silent: (endpoint: string, host: string, why: Unanswered) => Told;
  readonly place: (endpoint: string, place: string, proof: string) => Told;
  readonly placeRefused: (endpoint: string, fault: StandingFault) => Told;
  readonly leg: (title: string, place: string, kind: string) => Told;
  readonly arm: (location: string, sku: string, checked: string, until: string) => string;
  readonly contract: (location: string, reference: string, checked: string) => string;
  /** A page of the provider that a preset cites. */
  readonly provider: (location: string, page: string, read: string) => string;
  readonly selfHosted: (statement: string, signedBy: string) => string;
};

const whyFr: Readonly<Record<Unanswered, readonly [what: string, next: string]>> = {
  key: ['refuse la clé ou l’identité', 'Renouvelez la clé, ou vérifiez les droits de l’identité.'],
  address: [
    'ne connaît pas cette adresse',
    'Vérifiez baseURL dans la politique (souvent « /v1 »).',
  ],
  unreachable: [
    'est injoignable',
    'Vérifiez le nom, le pare-feu et egress.proxy ; sinon, attendez le fournisseur.',
  ],
  slow: ['ne répond pas à temps', 'Attendez, ou allongez timeouts dans la politique.'],
  server: ['répond par une erreur', 'Attendez, ou écrivez au fournisseur.'],
  redirect: [
    'renvoie vers une autre adresse, ce qui n’est jamais suivi',
    'Demandez au fournisseur son adresse définitive et écrivez-la dans la politique.',
  ],
  region: [
    'a répondu depuis un autre lieu que celui qui est déclaré',
    'Prévenez votre délégué à la protection des données, puis voyez « calame residency show ».',
  ],
  refused: [
    'mène à une adresse que la politique n’autorise pas',
    'Vérifiez baseURL, networks.private, networks.own et la preuve déclarée.',
  ],
  other: ['ne répond pas comme un serveur de modèles', 'Vérifiez baseURL dans la politique.'],
};

const whyEn: Readonly<Record<Unanswered, readonly [what: string, next: string]>> = {
  key: ['refuses the key or the identity', 'Renew the key, or check the rights of the identity.'],
  address: ['does not know this address', 'Check baseURL in the policy (often "/v1").'],
  unreachable: [
    'cannot be reached',
    'Check the name, the firewall and egress.proxy; else wait for the provider.',
  ],
  slow: ['does not answer in time', 'Wait, or lengthen timeouts in the policy.'],
  server: ['answers with an error', 'Wait, or write to the provider.'],
  redirect: [
    'redirects elsewhere, which is never followed',
    'Ask the provider for its final address and write it in the policy.',
  ],
  region: [
    'answered from another place than the declared one',
    'Tell your data protection officer, then see "calame residency show".',
  ],
  refused: [
    'leads to an address that the policy does not allow',
    'Check baseURL, networks.private, networks.own and the declared evidence.',
  ],
  other: ['does not answer like a model server', 'Check baseURL in the policy.'],
};

const fr: DoctorEndpointTexts = {
  answers: (endpoint, host, milliseconds) => ({
    message: `« ${endpoint} » (${host}) répond, en ${milliseconds} ms.`,
    nextAction: null,
  }),
  silent: (endpoint, host, why) => ({
    message: `« ${endpoint} » (${host}) ${whyFr[why][0]}.`,
    nextAction: whyFr[why][1],
  }),
  place: (endpoint, place, proof) => ({
    message: `« ${endpoint} » : ${place}, ${proof}.`,
    nextAction: null,
  }),
  placeRefused: (endpoint, fault) =>
    ({
      'not-configured': {
        message: `« ${endpoint} » attend sa clé.`,
        nextAction: 'Donnez la clé que nomme la politique.',
      },
      'evidence-stale': {
        message: `La preuve du lieu de traitement de « ${endpoint} » manque ou est périmée : rien ne lui est envoyé.`,
        nextAction: `Lancez « calame residency prove ${endpoint} », ou renouvelez la preuve dans la politique.`,
      },
      'evidence-refused': {
        message: `Ce qu’Azure dit de « ${endpoint} » contredit la politique : rien ne lui est envoyé.`,
        nextAction: `Voyez « calame residency show », puis corrigez le déploiement ou la politique.`,
      },
      quarantined: {
        message: `« ${endpoint} » est à l’écart : une réponse est venue d’un autre lieu que celui qui est déclaré.`,
        nextAction: `Après enquête avec votre délégué à la protection des données : « calame residency release ${endpoint} ».`,
      },
      unhealthy: {
        message: `« ${endpoint} » a échoué plusieurs fois de suite : il est laissé au repos un moment.`,
        nextAction: 'Attendez, ou voyez pourquoi il ne répond pas.',
      },
    })[fault],
  leg: (title, place, kind) => ({ message: `${title} : ${place} (${kind}).`, nextAction: null }),
  arm: (location, sku, checked, until) =>
    `preuve lue dans Azure le ${checked}, valable jusqu’au ${until} (${location}, ${sku})`,
  provider: (location, page, read) =>
    `d’après la documentation du fournisseur, lue par Calame le ${read} (${location}, ${page}) ; aucun contrat indiqué : écrivez le vôtre dans evidence.reference et evidence.checkedAt`,
  contract: (location, reference, checked) =>
    `d’après le contrat (${location}, ${reference}, vérifié le ${checked})`,
  selfHosted: (statement, signedBy) =>
    `d’après votre collectivité : ${statement} (signé : ${signedBy})`,
};

const en: DoctorEndpointTexts = {
  answers: (endpoint, host, milliseconds) => ({
    message: `"${endpoint}" (${host}) answers, in ${milliseconds} ms.`,
    nextAction: null,
  }),
  silent: (endpoint, host, why) => ({
    message: `"${endpoint}" (${host}) ${whyEn[why][0]}.`,
    nextAction: whyEn[why][1],
  }),
  place: (endpoint, place, proof) => ({
    message: `"${endpoint}": ${place}, ${proof}.`,
    nextAction: null,
  }),
  placeRefused: (endpoint, fault) =>
    ({
      'not-configured': {
        message: `"${endpoint}" waits for its key.`,
        nextAction: 'Give the key that the policy names.',
      },
      'evidence-stale': {
        message: `The proof of where "${endpoint}" processes is missing or expired: nothing is sent to it.`,
        nextAction: `Run "calame residency prove ${endpoint}", or renew the evidence in the policy.`,
      },
      'evidence-refused': {
        message: `What Azure says of "${endpoint}" contradicts the policy: nothing is sent to it.`,
        nextAction: 'See "calame residency show", then mend the deployment or the policy.',
      },
      quarantined: {
        message: `"${endpoint}" is set apart: an answer came from another place than the declared one.`,
        nextAction: `After looking into it with your data protection officer: "calame residency release ${endpoint}".`,
      },
      unhealthy: {
        message: `"${endpoint}" failed several times in a row: it is left alone for a while.`,
        nextAction: 'Wait, or see why it does not answer.',
      },
    })[fault],
  leg: (title, place, kind) => ({ message: `${title}: ${place} (${kind}).`, nextAction: null }),
  arm: (location, sku, checked, until) =>
    `proof read in Azure on ${checked}, valid until ${until} (${location}, ${sku})`,
  provider: (location, page, read) =>
    `by the provider’s documentation that Calame read on ${read} (${location}, ${page}); no contract named: write yours in evidence.reference and evidence.checkedAt`,
  contract: (location, reference, checked) =>
    `by contract (${location}, ${reference}, checked on ${checked})`,
  selfHosted: (statement, signedBy) =>
    `according to your organisation: ${statement} (signed: ${signedBy})`,
};

/** What the doctor says of each endpoint: whether it answers, and how its place is known. */
export const doctorEndpointTexts: Catalogue<DoctorEndpointTexts> = { fr, en };
