import type { Catalogue } from './language.ts';

/** What a valid policy says of its HR desks that can hardly be meant. */
type DeskAdviceTexts = {
  readonly unreachable: (desk: string) => string;
  readonly emptyGroup: (desk: string, group: string) => string;
  readonly open: (desk: string) => string;
  readonly noHrContact: string;
};

export const deskAdviceTexts: Catalogue<DeskAdviceTexts> = {
  fr: {
    unreachable: (desk) =>
      `Le guichet ${desk} ne recevra aucune demande : un guichet placé avant lui sert déjà les mêmes agents. Placez-le avant.`,
    emptyGroup: (desk, group) =>
      `Guichet ${desk} : personne n’a le groupe ${group}. Donnez son identifiant Entra dans identity.groups, ou corrigez son nom.`,
    open: (desk) =>
      `Guichet ${desk} : handlers contient all-agents, donc tous les agents y liraient les demandes de chacun.`,
    noHrContact:
      'contacts.rh manque : une réponse « je ne sais pas » ou un refus ne dira pas comment joindre les RH.',
  },
  en: {
    unreachable: (desk) =>
      `Desk ${desk} will receive nothing: a desk above it already serves the same agents. Place it above.`,
    emptyGroup: (desk, group) =>
      `Desk ${desk}: nobody has the group ${group}. Give its Entra id in identity.groups, or mend its name.`,
    open: (desk) =>
      `Desk ${desk}: handlers holds all-agents, so every agent would read everybody’s requests.`,
    noHrContact:
      'contacts.rh is missing: an "I do not know" or a refusal will not say how to reach HR.',
  },
};
