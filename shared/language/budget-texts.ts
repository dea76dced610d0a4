import type { Catalogue } from './language.ts';

/** Whose budget, as the budget room tells it. */
type Scope = 'person-day' | 'service-month' | 'month' | 'month-gCO2e';

type BudgetTexts = {
  /** Nearly spent: how far, and what comes after. */
  readonly near: Readonly<Record<Scope, (share: string) => string>>;
  /** Spent: what goes on, when it opens again, whom to ask. */
  readonly spent: Readonly<Record<Scope, string>>;
};

const after = 'Ensuite, Calame continue de répondre par les extraits des documents.';
const goesOn = 'Calame continue de répondre par les extraits des documents, sans IA.';
const ask =
  'Si votre travail en demande davantage, dites-le à la personne qui administre Calame chez vous.';

const fr: BudgetTexts = {
  near: {
    'person-day': (share) =>
      `Vous avez utilisé ${share} de ce qui est prévu pour vous aujourd’hui avec l’IA. ${after} Le compte repart demain.`,
    'service-month': (share) =>
      `Votre service a utilisé ${share} de ce qui est prévu pour lui ce mois-ci avec l’IA. ${after} Le compte repart le 1er du mois prochain.`,
    month: (share) =>
      `Votre organisation a utilisé ${share} de ce qui est prévu ce mois-ci avec l’IA. ${after} Le compte repart le 1er du mois prochain.`,
    'month-gCO2e': (share) =>
      `Votre organisation a utilisé ${share} du budget carbone prévu ce mois-ci pour l’IA. ${after} Le compte repart le 1er du mois prochain.`,
  },
  spent: {
    'person-day': `Ce qui est prévu pour vous aujourd’hui avec l’IA est utilisé. ${goesOn} L’IA répond de nouveau demain. ${ask}`,
    'service-month': `Ce qui est prévu pour votre service ce mois-ci avec l’IA est utilisé. ${goesOn} L’IA répond de nouveau le 1er du mois prochain. ${ask}`,
    month: `Ce qui est prévu pour votre organisation ce mois-ci avec l’IA est utilisé. ${goesOn} L’IA répond de nouveau le 1er du mois prochain. ${ask}`,
    'month-gCO2e': `Le budget carbone prévu ce mois-ci pour l’IA est utilisé. ${goesOn} L’IA répond de nouveau le 1er du mois prochain. ${ask}`,
  },
};

const afterEn = 'After that, Calame goes on answering with extracts of the documents.';
const goesOnEn = 'Calame goes on answering with extracts of the documents, without AI.';
const askEn = 'If your work needs more, tell the person who administers Calame in your place.';

const en: BudgetTexts = {
  near: {
    'person-day': (share) =>
      `You have used ${share} of what is planned for you today with AI. ${afterEn} The count starts again tomorrow.`,
    'service-month': (share) =>
      `Your department has used ${share} of what is planned for it this month with AI. ${afterEn} The count starts again on the 1st of next month.`,
    month: (share) =>
      `Your organisation has used ${share} of what is planned this month with AI. ${afterEn} The count starts again on the 1st of next month.`,
    'month-gCO2e': (share) =>
      `Your organisation has used ${share} of the carbon budget planned this month for AI. ${afterEn} The count starts again on the 1st of next month.`,
  },
  spent: {
    'person-day': `What is planned for you today with AI is used. ${goesOnEn} AI answers again tomorrow. ${askEn}`,
    'service-month': `What is planned for your department this month with AI is used. ${goesOnEn} AI answers again on the 1st of next month. ${askEn}`,
    month: `What is planned for your organisation this month with AI is used. ${goesOnEn} AI answers again on the 1st of next month. ${askEn}`,
    'month-gCO2e': `The carbon budget planned this month for AI is used. ${goesOnEn} AI answers again on the 1st of next month. ${askEn}`,
  },
};

/** What a person reads of a budget. */
export const budgetTexts: Catalogue<BudgetTexts> = { fr, en };
