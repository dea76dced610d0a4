import type { Template } from '../template.ts';
import { fixed, free, letter, reasonsFact, serviceFacts, serviceWords } from './write-letter.fr.ts';
import { needed } from './write-template.ts';

/** Letters to somebody who contests a decision before going to court. */
export const appealLetters: readonly Template[] = [
  letter({
    id: 'recours-gracieux-reception',
    title: 'Accusé de réception d’un recours gracieux',
    purpose: 'Accuser réception d’un recours gracieux et dire quand il sera répondu.',
    subject: 'votre recours gracieux du {{dateDemande}}',
    facts: [
      needed('dateDemande', 'date du recours', 'date'),
      needed('dateReception', 'date de réception', 'date'),
      needed('decisionContestee', 'décision contestée', 'text', {
        help: 'Telle qu’elle se lit après « contre » : « l’arrêté n° 2026-12 du 3 mars 2026 ».',
      }),
      ...serviceFacts,
      needed('delai', 'date à laquelle le silence vaut rejet', 'date', {
        help: 'Deux mois après la réception du recours, sauf texte particulier.',
      }),
    ],
    body: [
      fixed(
        'Votre recours gracieux du {{dateDemande}} contre {{decisionContestee}} a été reçu le {{dateReception}}.',
        `Il est instruit par le service suivant : ${serviceWords}.`,
        'Sans réponse au {{delai}}, le silence gardé sur votre recours gracieux vaudra décision de rejet.',
      ),
    ],
    appeal: 'appeal-pending',
  }),
  letter({
    id: 'recours-gracieux-rejet',
    title: 'Rejet d’un recours gracieux',
    purpose: 'Rejeter un recours gracieux, avec les motifs.',
    subject: 'votre recours gracieux du {{dateDemande}}',
    facts: [
      needed('dateDemande', 'date du recours', 'date'),
      needed('decisionContestee', 'décision contestée'),
      needed('arguments', 'arguments présentés', 'list'),
      reasonsFact,
    ],
    body: [
      fixed(
        'Vous avez formé le {{dateDemande}} un recours gracieux contre {{decisionContestee}}. Vous faites valoir les points suivants :',
        '- {{arguments}}',
      ),
      free(
        'La réponse à chaque argument, un motif par ligne.',
        'Après un nouvel examen, cette décision est maintenue, pour les motifs suivants :',
        '- {{motifs}}',
      ),
    ],
    appeal: 'appeal-rejected',
  }),
  letter({
    id: 'recours-gracieux-accueil',
    title: 'Suite favorable à un recours gracieux',
    purpose: 'Faire droit à un recours gracieux et dire ce qui remplace la décision.',
    subject: 'votre recours gracieux du {{dateDemande}}',
    facts: [
      needed('dateDemande', 'date du recours', 'date'),
      needed('decisionContestee', 'décision contestée'),
      needed('suite', 'ce qui est décidé', 'long-text'),
    ],
    body: [
      fixed(
        'Vous avez formé le {{dateDemande}} un recours gracieux contre {{decisionContestee}}. Après un nouvel examen, il y est fait droit.',
      ),
      free('Ce qui remplace la décision, en une ou deux phrases.', '{{suite}}'),
    ],
  }),
];
