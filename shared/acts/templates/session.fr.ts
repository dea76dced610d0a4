import type { FactAsked, TemplateBlock } from '../template.ts';
import { block, needed, optional } from './write-template.ts';

/** How the head is addressed; any template that names it may ask it. */
export const civility: FactAsked = optional(
  'civiliteChef',
  'civilité de l’exécutif (maire ou président)',
  'choice',
  { choices: ['Madame', 'Monsieur'], help: 'Sans réponse, la fonction reste au masculin.' },
);

/** What a meeting of a deliberating assembly is known by. */
export const sessionFacts: readonly FactAsked[] = [
  needed('dateSeance', 'date de la séance', 'date'),
  needed('heureSeance', 'heure de la séance', 'time'),
  needed('lieuSeance', 'lieu de la séance', 'text', {
    help: 'Tel qu’il se lit dans la phrase : « à la mairie », « salle des fêtes ».',
  }),
  needed('dateConvocation', 'date de la convocation', 'date'),
  needed('president', 'prénom et nom de la personne qui préside', 'person'),
  needed('qualitePresident', 'qualité de la personne qui préside', 'text', {
    help: 'Maire, présidente, premier adjoint…',
  }),
  needed('membresEnExercice', 'nombre de membres en exercice', 'number'),
  needed('presents', 'membres présents', 'list', { help: 'Un nom par ligne.' }),
  needed('pouvoirs', 'pouvoirs donnés', 'list', {
    help: 'Un par ligne : « Mme Blanc à M. Noir ». Écrire « aucun » s’il n’y en a pas.',
  }),
  optional('absents', 'membres absents ou excusés', 'list'),
  optional('quorumAtteint', 'le quorum est atteint', 'yes-no'),
  needed('secretaire', 'prénom et nom du secrétaire de séance', 'person'),
];

export const sessionBlocks: readonly TemplateBlock[] = [
  block('seance', [
    'Le {{dateSeance.jour}} à {{heureSeance}}, {{org.leConseil}} {{org.deLaCollectivite}}, régulièrement convoqué, s’est réuni {{lieuSeance}}, sous la présidence de {{president}}, {{qualitePresident.phrase}}.',
    'Date de la convocation : {{dateConvocation}}',
  ]),
  block('presences', 'Présents : {{presents}}'),
  block('presences', 'Pouvoirs : {{pouvoirs}}'),
  block('presences', 'Absents ou excusés : {{absents}}', { when: 'absents' }),
  block('quorum', [
    'Nombre de membres en exercice : {{membresEnExercice}}',
    'Nombre de présents : {{presents.nombre}}',
    'Nombre de pouvoirs : {{pouvoirs.nombre}}',
  ]),
  block('quorum', 'Le quorum, soit la majorité des membres en exercice, est atteint.', {
    when: 'quorumAtteint=oui',
  }),
  block('secretaire', 'Secrétaire de séance : {{secretaire}}'),
];

export const sessionSignatures: readonly TemplateBlock[] = [
  block('signature', [
    '{{president.presidence}} de séance,',
    '{{president}}, {{qualitePresident.phrase}}',
  ]),
  block('signature', ['{{secretaire.secretariat}} de séance,', '{{secretaire}}']),
];

/** The code that all local acts rest on. */
export const codeVisa: TemplateBlock = block(
  'visa',
  'Vu le code général des collectivités territoriales',
  { reference: 'cgct' },
);

export const headBlock: TemplateBlock = block('en-tete', ['République française', '{{org.nom}}']);

/** Who signs, and by which delegation. */
export const signatoryFacts: readonly FactAsked[] = [
  needed('lieuSignature', 'lieu de la signature'),
  needed('dateSignature', 'date de la signature', 'date'),
  needed('signataire', 'prénom et nom du signataire', 'person'),
  needed('qualiteSignataire', 'qualité du signataire', 'text', {
    help: 'Le maire, la présidente, l’adjointe déléguée aux finances…',
  }),
  optional('delegation', 'arrêté de délégation du signataire', 'text', {
    help: 'Numéro et date, si la personne signe par délégation.',
  }),
  civility,
];

export const signatoryBlocks: readonly TemplateBlock[] = [
  block('signature', 'Pour {{org.leChef}} et par délégation ({{delegation}}),', {
    when: 'delegation',
  }),
  block('signature', ['{{qualiteSignataire.debut}},', '{{signataire}}']),
];

export const madeAt: TemplateBlock = block(
  'lieu-date',
  'Fait à {{lieuSignature}}, le {{dateSignature}}',
);

export const court: FactAsked = needed('tribunal', 'tribunal administratif compétent', 'text', {
  help: 'La ville où il siège : « Lyon ».',
});
