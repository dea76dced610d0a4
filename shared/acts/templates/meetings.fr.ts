import type { Template } from '../template.ts';
import {
  headBlock,
  sessionBlocks,
  sessionFacts,
  sessionSignatures,
  signatoryBlocks,
  signatoryFacts,
} from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

const agenda = needed('pointsOrdreDuJour', 'points de l’ordre du jour', 'list', {
  help: 'Un point par ligne.',
});
const agendaBlock = block('ordre-du-jour', ['Ordre du jour', '1. {{pointsOrdreDuJour}}']);

const notice: Template = template({
  id: 'convocation',
  kind: 'convocation',
  title: 'Convocation et ordre du jour',
  purpose: 'Convoquer les membres de l’assemblée à une séance, avec son ordre du jour.',
  facts: [
    needed('dateSeance', 'date de la séance', 'date'),
    needed('heureSeance', 'heure de la séance', 'time'),
    needed('lieuSeance', 'lieu de la séance', 'text', {
      help: 'Tel qu’il se lit dans la phrase : « à la mairie », « salle des fêtes ».',
    }),
    agenda,
    needed('destinataire', 'membre convoqué', 'person', { help: 'Civilité, prénom et nom.' }),
    needed('appel', 'formule d’appel', 'choice', {
      choices: ['Madame', 'Monsieur', 'Madame, Monsieur'],
    }),
    optional('noteJointe', 'une note explicative de synthèse est jointe', 'yes-no'),
    ...signatoryFacts,
  ],
  blocks: [
    headBlock,
    block('destinataire', 'À l’attention de {{destinataire}}'),
    block('lieu-date', 'À {{lieuSignature}}, le {{dateSignature}}'),
    block('titre', 'Convocation à la séance {{org.duConseil}}'),
    block('appel', '{{appel}},'),
    block(
      'corps',
      'J’ai l’honneur de vous convoquer à la séance {{org.duConseil}} {{org.deLaCollectivite}}, qui se tiendra le {{dateSeance.jour}} à {{heureSeance}}, {{lieuSeance}}.',
    ),
    agendaBlock,
    block(
      'corps',
      'Une note explicative de synthèse sur les affaires soumises à délibération est jointe à la présente convocation.',
      { when: 'noteJointe=oui' },
    ),
    block(
      'corps',
      'En cas d’empêchement, vous pouvez donner par écrit à un autre membre le pouvoir de voter en votre nom.',
    ),
    block(
      'politesse',
      'Je vous prie d’agréer, {{appel}}, l’expression de ma considération distinguée.',
    ),
    ...signatoryBlocks,
  ],
});

const minutes: Template = template({
  id: 'proces-verbal',
  kind: 'proces-verbal',
  title: 'Procès-verbal de séance',
  purpose: 'Rendre compte d’une séance de l’assemblée : présences, débats, votes, décisions.',
  facts: [...sessionFacts, agenda, needed('heureFin', 'heure de fin de la séance', 'time')],
  blocks: [
    headBlock,
    block('titre', 'Procès-verbal de la séance {{org.duConseil}} du {{dateSeance}}'),
    ...sessionBlocks,
    agendaBlock,
    block('intertitre', '{{item}}', { each: 'pointsOrdreDuJour' }),
    block('corps', '[à compléter : exposé, débats et décision sur ce point]', {
      each: 'pointsOrdreDuJour',
      write:
        'L’exposé, puis la teneur des débats avec le nom de chaque personne qui a parlé, puis la décision.',
    }),
    block(
      'vote',
      'Votants : [à compléter : votants] – Pour : [à compléter : voix pour] – Contre : [à compléter : voix contre] – Abstentions : [à compléter : abstentions]',
      { each: 'pointsOrdreDuJour' },
    ),
    block('intertitre', 'Fin de la séance'),
    block('corps', 'L’ordre du jour étant épuisé, la séance est levée à {{heureFin}}.'),
    ...sessionSignatures,
  ],
});

const record: Template = template({
  id: 'compte-rendu',
  kind: 'compte-rendu',
  title: 'Compte rendu de réunion',
  purpose:
    'Rendre compte d’une réunion de travail : ce qui a été dit, décidé, ce qui reste à faire.',
  facts: [
    needed('objet', 'objet de la réunion'),
    needed('dateReunion', 'date de la réunion', 'date'),
    needed('lieuReunion', 'lieu de la réunion'),
    needed('presents', 'personnes présentes', 'list'),
    optional('excuses', 'personnes excusées', 'list'),
    needed('redacteur', 'rédacteur du compte rendu', 'person'),
    agenda,
    needed('suites', 'suites à donner', 'list', {
      help: 'Une par ligne : quoi, qui, pour quand.',
    }),
  ],
  blocks: [
    block('en-tete', '{{org.nom}}'),
    block('titre', 'Compte rendu de réunion'),
    block('objet', 'Objet : {{objet}}'),
    block('seance', 'Réunion du {{dateReunion.jour}}, {{lieuReunion}}'),
    block('presences', 'Présents : {{presents}}'),
    block('presences', 'Excusés : {{excuses}}', { when: 'excuses' }),
    agendaBlock,
    block('intertitre', '{{item}}', { each: 'pointsOrdreDuJour' }),
    block('corps', '[à compléter : ce qui a été dit et décidé sur ce point]', {
      each: 'pointsOrdreDuJour',
      write: 'Ce qui a été dit, puis ce qui a été décidé, en phrases courtes.',
    }),
    block('intertitre', 'Suites à donner'),
    block('corps', '- {{suites}}', { write: 'Une suite par ligne : quoi, qui, pour quand.' }),
    block('mention', 'Compte rendu établi par {{redacteur}}.'),
  ],
});

/** What a meeting is called by, and what is told of it. */
export const meetingTemplates: readonly Template[] = [notice, minutes, record];
