import type { Catalogue } from './language.ts';

type Use = 'hr-answer' | 'draft' | 'rewrite' | 'synthesis' | 'minutes' | 'index' | 'classify-mail';

type Counts = { readonly turns: string; readonly calls: string; readonly tokens: string };

type FootprintReportTexts = {
  readonly title: (month: string) => string;
  readonly empty: (month: string) => string;
  readonly group: (service: string, use: string, persons: string) => string;
  readonly noService: string;
  readonly uses: Readonly<Record<Use, string>>;
  readonly few: string;
  readonly whole: string;
  readonly counts: (counts: Counts) => string;
  readonly estimate: (energy: string, gases: string, water: string) => string;
  /** An estimate in which some calls are missing. */
  readonly atLeast: (estimate: string, known: string, calls: string) => string;
  readonly noEstimate: string;
  readonly waterMissing: (water: string) => string;
  readonly waterUnknown: string;
  readonly unknown: (calls: string, reasons: string) => string;
  readonly saved: (energy: string) => string;
  readonly overspent: (energy: string) => string;
  readonly savedOrOverspent: (overspent: string, saved: string) => string;
  readonly quotas: string;
  readonly quotaTokens: (used: string, limit: string, share: string) => string;
  readonly quotaGases: (used: string, limit: string, share: string) => string;
  /** Calls that a budget in gases does not hold. */
  readonly notInGases: (line: string, unknown: string, calls: string) => string;
  readonly quotaService: (service: string, used: string, limit: string, share: string) => string;
  readonly noQuota: string;
  readonly gaps: string;
  readonly gap: (endpoint: string, model: string, reasons: string) => string;
  readonly method: (name: string) => string;
  readonly privacy: string;
  readonly monthForm: string;
  readonly monthToCome: (month: string) => string;
};

const fr: FootprintReportTexts = {
  title: (month) => `Usage et empreinte des modèles, ${month}`,
  empty: (month) => `Aucun modèle n’a travaillé en ${month}.`,
  group: (service, use, persons) => `${service}, ${use} : ${persons} personnes`,
  noService: 'Sans service',
  uses: {
    'hr-answer': 'réponses RH',
    draft: 'projets de documents',
    rewrite: 'réécritures',
    synthesis: 'synthèses',
    minutes: 'comptes rendus',
    index: 'indexation des documents',
    'classify-mail': 'tri du courrier',
  },
  few: 'Groupes de moins de 5 personnes, additionnés pour que personne ne soit reconnu',
  whole: 'Ensemble',
  counts: ({ turns, calls, tokens }) =>
    `demandes : ${turns} ; appels de modèles : ${calls} ; jetons : ${tokens}`,
  estimate: (energy, gases, water) => `${energy} ; ${gases} ; eau : ${water}`,
  atLeast: (estimate, known, calls) => `au moins ${estimate}, pour ${known} appels sur ${calls}`,
  noEstimate: 'empreinte inconnue',
  waterMissing: (water) => `au moins ${water}, une partie n’est pas connue`,
  waterUnknown: 'inconnue',
  unknown: (calls, reasons) => `appels dont l’empreinte est inconnue : ${calls} (${reasons})`,
  saved: (energy) => `évité en prenant le plus petit modèle suffisant : ${energy}`,
  overspent: (energy) => `consommé en plus par de plus petits modèles essayés d’abord : ${energy}`,
  savedOrOverspent: (overspent, saved) =>
    `par le choix du plus petit modèle suffisant : entre ${overspent} consommés en plus et ${saved} évités`,
  quotas: 'Par rapport aux quotas de la politique',
  quotaTokens: (used, limit, share) => `jetons du mois : ${used} sur ${limit}, soit ${share}`,
  quotaGases: (used, limit, share) =>
    `gaz à effet de serre du mois (borne haute) : ${used} sur ${limit}, soit ${share}`,
  notInGases: (line, unknown, calls) =>
    `${line} ; sans les appels dont l’empreinte est inconnue, ${unknown} sur ${calls} : le total réel est plus élevé`,
  quotaService: (service, used, limit, share) =>
    `jetons du mois, ${service} : ${used} sur ${limit}, soit ${share}`,
  noQuota: 'la politique ne fixe pas de quota par mois',
  gaps: 'Modèles de la politique dont l’empreinte ne peut pas être calculée',
  gap: (endpoint, model, reasons) => `« ${endpoint} », ${model} : ${reasons}`,
  method: (name) => `Méthode ${name} : de la plus petite à la plus grande valeur possible.`,
  privacy:
    'Aucune vue par agent n’existe. Un groupe de moins de 5 personnes n’est jamais montré à part.',
  monthForm: 'AAAA-MM, par exemple 2026-11',
  monthToCome: (month) => `Mois à venir : ${month}. Donnez le mois en cours ou un mois passé.`,
};

const en: FootprintReportTexts = {
  title: (month) => `Usage and footprint of models, ${month}`,
  empty: (month) => `No model was at work in ${month}.`,
  group: (service, use, persons) => `${service}, ${use}: ${persons} persons`,
  noService: 'No department',
  uses: {
    'hr-answer': 'HR answers',
    draft: 'drafts of documents',
    rewrite: 'rewriting',
    synthesis: 'summaries',
    minutes: 'minutes',
    index: 'indexing of documents',
    'classify-mail': 'sorting of mail',
  },
  few: 'Groups of fewer than 5 persons, added together so that nobody is told apart',
  whole: 'All together',
  counts: ({ turns, calls, tokens }) =>
    `requests: ${turns}; calls of models: ${calls}; tokens: ${tokens}`,
  estimate: (energy, gases, water) => `${energy}; ${gases}; water: ${water}`,
  atLeast: (estimate, known, calls) => `at least ${estimate}, for ${known} calls of ${calls}`,
  noEstimate: 'footprint unknown',
  waterMissing: (water) => `at least ${water}, part of it is not known`,
  waterUnknown: 'unknown',
  unknown: (calls, reasons) => `calls whose footprint is unknown: ${calls} (${reasons})`,
  saved: (energy) => `avoided by taking the smallest model that is enough: ${energy}`,
  overspent: (energy) => `consumed more by smaller models that were tried first: ${energy}`,
  savedOrOverspent: (overspent, saved) =>
    `by taking the smallest model that is enough: between ${overspent} consumed more and ${saved} avoided`,
  quotas: 'Against the quotas of the policy',
  quotaTokens: (used, limit, share) => `tokens of the month: ${used} of ${limit}, that is ${share}`,
  quotaGases: (used, limit, share) =>
    `greenhouse gases of the month (upper bound): ${used} of ${limit}, that is ${share}`,
  notInGases: (line, unknown, calls) =>
    `${line}; without the calls whose footprint is unknown, ${unknown} of ${calls}: the real total is higher`,
  quotaService: (service, used, limit, share) =>
    `tokens of the month, ${service}: ${used} of ${limit}, that is ${share}`,
  noQuota: 'the policy sets no quota by month',
  gaps: 'Models of the policy whose footprint cannot be computed',
  gap: (endpoint, model, reasons) => `"${endpoint}", ${model}: ${reasons}`,
  method: (name) => `Method ${name}: from the least to the most that it may be.`,
  privacy: 'There is no view by person. A group of fewer than 5 persons is never shown apart.',
  monthForm: 'YYYY-MM, for instance 2026-11',
  monthToCome: (month) => `Month to come: ${month}. Give the current month or a past one.`,
};

/** What `calame footprint` tells of a month. */
export const footprintReportTexts: Catalogue<FootprintReportTexts> = { fr, en };
