import type { Catalogue } from './language.ts';

type DecisionTexts = {
  readonly serves: (endpoint: string, model: string, host: string) => string;
  readonly place: (endpoint: string, residency: string, required: string) => string;
  readonly residency: Readonly<Record<'fr' | 'eu' | 'eu-efta', string>>;
  readonly masked: string;
  readonly notMasked: string;
  readonly fallback: (endpoint: string, place: string) => string;
  readonly skipped: (endpoint: string, why: string) => string;
  readonly skip: Readonly<
    Record<
      | 'not-configured'
      | 'residency-too-weak'
      | 'no-model-for-role'
      | 'evidence-stale'
      | 'evidence-refused'
      | 'quarantined'
      | 'operator-refused'
      | 'unhealthy'
      | 'over-quota',
      string
    >
  >;
  readonly smallest: (model: string, endpoint: string, count: number) => string;
  /** What may be asked of an operator. */
  readonly demand: {
    readonly secNumCloud: string;
    readonly nonEuLaw: string;
    readonly headquarters: (countries: string) => string;
  };
  readonly demanded: (demands: readonly string[]) => string;
  readonly noRoute: string;
  readonly noneServes: string;
  readonly withoutModel: Readonly<Record<'passages' | 'extracts' | 'skeleton' | 'none', string>>;
  readonly handOver: (dataClass: string) => string;
  readonly handOverTo: (contact: string) => string;
  readonly handOverToNobody: string;
  readonly refusal: Readonly<
    Record<
      | 'use-disabled'
      | 'not-for-person'
      | 'class-not-allowed'
      | 'prohibited'
      | 'high-risk'
      | 'guest'
      | 'privacy-failed'
      | 'empty-question'
      | 'unreadable'
      | 'individual-decision'
      | 'too-long',
      string
    >
  >;
};

const fr: DecisionTexts = {
  serves: (endpoint, model, host) =>
    `« ${endpoint} » sert la demande, avec le modèle ${model} (${host}) : c’est le premier de la route qui peut le faire.`,
  place: (endpoint, residency, required) =>
    `Les données envoyées à « ${endpoint} » restent ${residency} ; il est exigé qu’elles restent ${required}.`,
  residency: {
    fr: 'en France',
    eu: 'dans l’Union européenne',
    'eu-efta': 'dans l’Union européenne ou l’AELE',
  },
  masked: 'Les données personnelles sont masquées avant l’envoi.',
  notMasked: 'La politique ne demande pas de masquage pour cette classe de données.',
  fallback: (endpoint, place) =>
    `« ${endpoint} » prend la suite si les précédents ne répondent pas ; les données y restent ${place}.`,
  skipped: (endpoint, why) => `« ${endpoint} » est laissé de côté : ${why}.`,
  skip: {
    'not-configured': 'sa clé n’est pas configurée',
    'residency-too-weak': 'sa résidence est plus faible que ce qui est exigé pour ces données',
    'no-model-for-role': 'aucun de ses modèles ne convient à cet usage',
    'evidence-stale':
      'son lieu de traitement n’est pas prouvé, ou ne l’est plus (lancez « calame residency prove »)',
    'evidence-refused': 'ce qui a été relevé de son lieu de traitement contredit la politique',
    quarantined: 'une réponse est venue d’un autre lieu que celui qui est déclaré',
    'operator-refused': 'son exploitant ne répond pas à ce que la politique demande',
    unhealthy: 'il ne répond pas en ce moment',
    'over-quota': 'son quota est atteint',
  },
  smallest: (model, endpoint, count) =>
    `${model} est le plus petit des ${count} modèles de « ${endpoint} » qui conviennent à cet usage ; les autres ne sont appelés qu’après lui.`,
  demand: {
    secNumCloud: 'la qualification SecNumCloud',
    nonEuLaw: 'aucun droit extérieur à l’Union européenne',
    headquarters: (countries) => `un siège dans l’un de ces pays : ${countries}`,
  },
  demanded: (demands) => `Il est exigé de l’exploitant : ${demands.join(' ; ')}.`,
  noRoute: 'Aucun point d’accès n’est inscrit dans la route de cet usage.',
  noneServes: 'Aucun point d’accès de la route ne peut servir cette demande.',
  withoutModel: {
    passages: 'La réponse est donnée sans IA : extraits des documents.',
    extracts: 'Le résultat est donné sans IA : extraits des documents.',
    skeleton: 'Le projet est donné sans IA : une trame à compléter.',
    none: 'Rien n’est produit sans modèle pour cet usage.',
  },
  handOver: (dataClass) =>
    `Une demande de classe « ${dataClass} » ne va à aucun modèle : elle est transmise à une personne.`,
  handOverTo: (contact) => `Elle est transmise à : ${contact}.`,
  handOverToNobody: 'Aucun contact n’est indiqué : complétez dataClasses et contacts.',
  refusal: {
    'use-disabled': 'La politique n’ouvre pas cet usage.',
    'not-for-person': 'Aucun des groupes de cette personne ne figure dans « for ».',
    'class-not-allowed': 'Cet usage n’admet pas cette classe de données.',
    prohibited: 'Pratique interdite par l’article 5 du règlement européen sur l’IA.',
    'high-risk': 'Usage à haut risque (annexe III du règlement européen sur l’IA), non ouvert.',
    guest: 'Les comptes invités ou d’un autre locataire ne sont pas admis.',
    'privacy-failed': 'La recherche de données personnelles a échoué.',
    'empty-question': 'La question est vide.',
    'too-long': 'La question est trop longue.',
    unreadable: 'Le message n’est pas un texte lisible.',
    'individual-decision': 'La décision revient à l’autorité territoriale.',
  },
};

const en: DecisionTexts = {
  serves: (endpoint, model, host) =>
    `"${endpoint}" serves the request, with the model ${model} (${host}): it is the first of the route that can.`,
  place: (endpoint, residency, required) =>
    `Data sent to "${endpoint}" stays ${residency}; it must stay ${required}.`,
  residency: {
    fr: 'in France',
    eu: 'in the European Union',
    'eu-efta': 'in the European Union or EFTA',
  },
  masked: 'Personal data is masked before it is sent.',
  notMasked: 'The policy asks for no masking of this data class.',
  fallback: (endpoint, place) =>
    `"${endpoint}" takes over if those before it do not answer; data stays ${place}.`,
  skipped: (endpoint, why) => `"${endpoint}" is left out: ${why}.`,
  skip: {
    'not-configured': 'its key is not configured',
    'residency-too-weak': 'its residency is weaker than this data demands',
    'no-model-for-role': 'none of its models fits this use',
    'evidence-stale':
      'its place of processing is not proven, or no longer (run “calame residency prove”)',
    'evidence-refused': 'what was read of its place of processing contradicts the policy',
    quarantined: 'an answer came from another place than the declared one',
    'operator-refused': 'its operator is not what the policy asks for',
    unhealthy: 'it does not answer at the moment',
    'over-quota': 'its quota is used up',
  },
  smallest: (model, endpoint, count) =>
    `${model} is the smallest of the ${count} models of "${endpoint}" that fit this use; the others are called after it only.`,
  demand: {
    secNumCloud: 'the SecNumCloud qualification',
    nonEuLaw: 'no law from outside the European Union',
    headquarters: (countries) => `headquarters in one of these countries: ${countries}`,
  },
  demanded: (demands) => `It is required of the operator: ${demands.join('; ')}.`,
  noRoute: 'No endpoint stands in the route of this use.',
  noneServes: 'No endpoint of the route can serve this request.',
  withoutModel: {
    passages: 'The answer is given without AI: extracts of the documents.',
    extracts: 'The result is given without AI: extracts of the documents.',
    skeleton: 'The draft is given without AI: an outline to fill in.',
    none: 'Nothing is made without a model for this use.',
  },
  handOver: (dataClass) =>
    `A request of class "${dataClass}" goes to no model: it is passed to a person.`,
  handOverTo: (contact) => `It is passed to: ${contact}.`,
  handOverToNobody: 'No contact is given: complete dataClasses and contacts.',
  refusal: {
    'use-disabled': 'The policy does not open this use.',
    'not-for-person': 'None of this person’s groups stands in "for".',
    'class-not-allowed': 'This use does not allow this data class.',
    prohibited: 'Practice prohibited by article 5 of the EU AI Act.',
    'high-risk': 'High-risk use (annex III of the EU AI Act), not open.',
    guest: 'Guest accounts and other tenants are not let in.',
    'privacy-failed': 'The search for personal data failed.',
    'empty-question': 'The question is empty.',
    'too-long': 'The question is too long.',
    unreadable: 'The message is not a readable text.',
    'individual-decision': 'The decision belongs to the employing authority.',
  },
};

/** What an admin reads of a decision (`calame policy explain`). */
export const decisionTexts: Catalogue<DecisionTexts> = { fr, en };
