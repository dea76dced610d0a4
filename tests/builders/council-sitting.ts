import type { DocModel } from '#shared/document/doc-model.ts';
import type { Attendee, Meeting } from '#shared/minutes/minutes.ts';

/** A sitting of a fictional commune as a machine wrote it down, with what minutes must not miss. */
export const councilWords: readonly string[] = [
  '[00:00:05] Mme Durand : Bonsoir à tous, il est dix-huit heures trente, je déclare la séance ouverte. Je vais faire l’appel.',
  '[00:00:20] Mme Durand : Sont excusés ce soir Monsieur Perrin, qui a donné pouvoir à Madame Lefèvre, et Madame Marchant, qui donne pouvoir à Monsieur Rousselle. Monsieur Garnier est absent. Le quorum est atteint.',
  '[00:00:50] Mme Durand : Je vous propose de désigner Monsieur Blanchet comme secrétaire de séance. Pas d’opposition ? Merci.',
  '[00:01:05] Mme Durand : Premier point à l’ordre du jour, l’approbation du procès-verbal de la séance du 3 septembre. Y a-t-il des remarques ? Non. Qui est contre ? Qui s’abstient ? Le procès-verbal est adopté à l’unanimité.',
  '[00:02:10] Mme Durand : Nous passons au point numéro 2, le budget supplémentaire. Je laisse la parole à Monsieur Rousselle.',
  '[00:02:30] M. Roussel : Merci Madame la Maire. Le budget supplémentaire reprend les résultats de l’année dernière, soit 120 000 euros, et finance la toiture de l’école pour 85 000 euros.',
  '[00:04:10] M. Morel : L’an dernier le budget supplémentaire a été adopté à l’unanimité, mais cette année notre groupe votera contre, car la commission des finances n’a pas été réunie.',
  '[00:05:00] Mme Durand : Je note qu’en commission l’avis favorable avait été donné à l’unanimité. Je mets aux voix. Qui est pour ? Cinq. Qui est contre ? Deux. Qui s’abstient ? Monsieur Petit. Une abstention. Le budget supplémentaire est adopté.',
  '[00:06:20] Mme Durand : Monsieur Garnier arrive, bonsoir Monsieur Garnier. Nous passons au point 3, les subventions aux associations.',
  '[00:06:50] M. Blanchet : Il est proposé de verser 4 000 euros au club de judo. Monsieur Morel, président du club, ne prend pas part au vote et sort de la salle.',
  '[00:07:30] Mme Durand : Un amendement a été déposé par Madame Lefèvre pour porter la somme à 4 500 euros. Qui est contre l’amendement ? Personne. Qui s’abstient ? Personne. L’amendement est adopté à l’unanimité.',
  '[00:08:10] Mme Durand : Je mets maintenant aux voix la délibération ainsi amendée. Contre ? Abstentions ? Adoptée à l’unanimité.',
  '[00:08:40] Mme Durand : Point 4, l’élection d’un délégué au syndicat des eaux. Le vote a lieu à bulletin secret. Sont candidats Madame Lefèvre et Monsieur Petit.',
  '[00:14:00] Mme Durand : Voici les résultats du dépouillement : Madame Lefèvre, six voix, Monsieur Petit, deux voix, un bulletin blanc. Madame Lefèvre est élue déléguée.',
  '[00:14:40] Mme Durand : Point 5, le rapport annuel sur l’eau. C’est une information, il n’y a pas de vote. Le conseil municipal prend acte de ce rapport.',
  '[00:15:30] Mme Durand : Point 6, la vente du terrain de la Gare. À la demande de la commission, je retire ce point de l’ordre du jour, il sera examiné à une prochaine séance.',
  '[00:16:00] Mme Durand : Point 7, la motion sur la fermeture de la perception. Qui est pour ? Trois. Qui est contre ? Six. La motion est rejetée.',
  '[00:17:00] Mme Durand : Madame Marchand nous rejoint. Je m’engage à vous transmettre le compte rendu avant vendredi. La séance est levée à vingt heures.',
];

export const councilAgenda: readonly string[] = [
  'Approbation du procès-verbal du 3 septembre',
  'Budget supplémentaire 2026',
  'Subventions aux associations',
  'Élection d’un délégué au syndicat des eaux',
  'Rapport annuel sur le prix et la qualité du service public de l’eau',
  'Vente du terrain de la Gare',
  'Motion sur la fermeture de la perception',
];

const names: readonly string[] = [
  'Mme Anne DURAND',
  'M. Paul PERRIN',
  'Mme Claire LEFÈVRE',
  'Mme Julie MARCHAND',
  'M. Yves ROUSSEL',
  'M. Jean GARNIER',
  'M. Luc BLANCHET',
  'M. Éric MOREL',
  'M. Hugo PETIT',
];

export function councilMembers(): readonly Attendee[] {
  return names.map((name, at) => ({
    ...{ name, role: at === 0 ? 'chair' : 'member', state: 'present', representedBy: null },
    ...{ arrived: null, left: null, quote: null },
  }));
}

export function meetingOf(more: Partial<Meeting> = {}): Meeting {
  return {
    ...{ title: 'Séance', body: null, date: '2026-11-16', place: null, openedAt: null },
    ...{ closedAt: null, agenda: [], members: [], membersInOffice: null },
    ...more,
  };
}

/** A plain text of these lines, as its reader gives it. */
export function linesAsModel(lines: readonly string[]): DocModel {
  return {
    ...{ kind: 'txt', head: {}, warnings: [] },
    blocks: lines.map((text, index) => ({ kind: 'paragraph', text, anchor: { path: [], index } })),
  };
}
