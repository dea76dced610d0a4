import type { Template } from '../template.ts';
import { headBlock, madeAt, signatoryBlocks, signatoryFacts } from './session.fr.ts';
import { block, needed, optional, template } from './write-template.ts';

const note: Template = template({
  id: 'note',
  kind: 'note',
  title: 'Note',
  purpose: 'Informer ou proposer à une personne de la collectivité : direction, élu, service.',
  facts: [
    needed('destinataire', 'destinataire de la note'),
    needed('emetteur', 'auteur de la note', 'person'),
    needed('dateNote', 'date de la note', 'date'),
    needed('objet', 'objet'),
    needed('contexte', 'contexte', 'long-text'),
    needed('analyse', 'analyse', 'long-text'),
    needed('proposition', 'proposition', 'long-text'),
    optional('piecesJointes', 'pièces jointes', 'list'),
  ],
  blocks: [
    block('en-tete', '{{org.nom}}'),
    block('titre', 'Note à l’attention de {{destinataire}}'),
    block('reference', ['Auteur : {{emetteur}}', 'Date : {{dateNote}}']),
    block('objet', 'Objet : {{objet}}'),
    block('intertitre', 'Contexte'),
    block('corps', '{{contexte}}', { write: 'Le contexte, en un paragraphe.' }),
    block('intertitre', 'Analyse'),
    block('corps', '{{analyse}}', { write: 'Les options, leurs effets et leurs limites.' }),
    block('intertitre', 'Proposition'),
    block('corps', '{{proposition}}', { write: 'Ce qui est proposé, et la décision attendue.' }),
    block('pieces-jointes', ['Pièces jointes :', '- {{piecesJointes}}'], { when: 'piecesJointes' }),
  ],
});

const serviceNote: Template = template({
  id: 'note-de-service',
  kind: 'note',
  title: 'Note de service',
  purpose: 'Faire connaître aux agents une règle ou une organisation.',
  facts: [
    needed('destinataires', 'services ou agents concernés'),
    needed('objet', 'objet'),
    needed('contexte', 'pourquoi cette note', 'long-text'),
    needed('consignes', 'consignes', 'list', { help: 'Une par ligne.' }),
    needed('dateEffet', 'date d’effet', 'date'),
    needed('contact', 'personne à joindre', 'person'),
    ...signatoryFacts,
  ],
  blocks: [
    block('en-tete', '{{org.nom}}'),
    block('titre', 'Note de service'),
    block('destinataire', 'Destinataires : {{destinataires}}'),
    block('objet', 'Objet : {{objet}}'),
    block('corps', '{{contexte}}', { write: 'Pourquoi cette note, en deux ou trois phrases.' }),
    block('intertitre', 'À compter du {{dateEffet}}'),
    block('corps', '- {{consignes}}', {
      write: 'Une consigne par ligne, à l’infinitif ou au présent.',
    }),
    block('corps', 'Pour toute question, vous pouvez joindre {{contact}}.'),
    madeAt,
    ...signatoryBlocks,
  ],
});

const certificate: Template = template({
  id: 'certificat-administratif',
  kind: 'certificat-administratif',
  title: 'Certificat administratif',
  purpose: 'Attester un fait pour un comptable, un financeur ou un usager.',
  facts: [
    needed('faits', 'faits certifiés', 'list', {
      help: 'Un par ligne, tel qu’il se lit après « certifie » : « que les travaux sont achevés ».',
    }),
    needed('usage', 'usage du certificat', 'text', {
      help: 'Tel qu’il se lit après « pour » : « le versement du solde de la subvention ».',
    }),
    ...signatoryFacts,
  ],
  blocks: [
    headBlock,
    block('titre', 'Certificat administratif'),
    block('corps', ['{{signataire}}, {{qualiteSignataire.phrase}}, certifie :', '- {{faits}}']),
    block('corps', 'Le présent certificat est établi pour {{usage}}.'),
    madeAt,
    ...signatoryBlocks,
  ],
});

const job: Template = template({
  id: 'offre-emploi',
  kind: 'offre-emploi',
  title: 'Offre d’emploi',
  purpose: 'Publier un poste à pourvoir.',
  facts: [
    needed('objet', 'intitulé du poste'),
    needed('service', 'service'),
    needed('cadreEmplois', 'cadre d’emplois ou grade'),
    needed('tempsTravail', 'temps de travail'),
    needed('lieuTravail', 'lieu de travail'),
    needed('dateRecrutement', 'date de prise de poste', 'date'),
    needed('contexte', 'le service et le poste', 'long-text'),
    needed('missions', 'missions', 'list'),
    needed('profil', 'profil attendu', 'list'),
    needed('conditions', 'conditions d’emploi', 'list', {
      help: 'Rémunération, régime indemnitaire, horaires, télétravail, action sociale.',
    }),
    needed('dateLimite', 'date limite de candidature', 'date'),
    needed('contactCandidature', 'adresse où envoyer la candidature'),
    optional('contact', 'personne à joindre', 'person'),
  ],
  blocks: [
    block('en-tete', '{{org.nom}}'),
    block('titre', 'Offre d’emploi : {{objet}}'),
    block('reference', [
      'Service : {{service}}',
      'Cadre d’emplois ou grade : {{cadreEmplois}}',
      'Temps de travail : {{tempsTravail}}',
      'Lieu de travail : {{lieuTravail}}',
      'Prise de poste : {{dateRecrutement}}',
    ]),
    block('intertitre', 'Le poste'),
    block('corps', '{{contexte}}', { write: 'Le service et le poste, en un paragraphe.' }),
    block('intertitre', 'Vos missions'),
    block('corps', '- {{missions}}', {
      write: 'Une mission par ligne, qui commence par un verbe.',
    }),
    block('intertitre', 'Votre profil'),
    block('corps', '- {{profil}}', {
      write:
        'Savoirs et savoir-faire, un par ligne, sans critère d’âge, de sexe, d’origine ou de santé.',
    }),
    block('intertitre', 'Conditions d’emploi'),
    block('corps', '- {{conditions}}'),
    block('intertitre', 'Candidature'),
    block(
      'corps',
      'Les candidatures, avec un curriculum vitæ et une lettre de motivation, sont à envoyer avant le {{dateLimite}} à : {{contactCandidature}}',
    ),
    block('corps', 'Renseignements auprès de {{contact}}.', { when: 'contact' }),
    block(
      'mention',
      'Ce poste est ouvert aux femmes et aux hommes. Les aménagements utiles aux personnes en situation de handicap sont étudiés avec elles.',
    ),
  ],
});

const talkingPoints: Template = template({
  id: 'element-de-langage',
  kind: 'element-de-langage',
  title: 'Éléments de langage',
  purpose:
    'Préparer ce qui est dit d’un sujet, avec les chiffres et les réponses aux questions attendues.',
  facts: [
    needed('objet', 'sujet'),
    needed('message', 'message principal', 'long-text', { help: 'En une ou deux phrases.' }),
    needed('arguments', 'points d’appui', 'list'),
    needed('chiffres', 'chiffres et dates vérifiés, avec leur source', 'list'),
    needed('questions', 'questions attendues', 'list'),
    needed('contact', 'personne à joindre', 'person'),
  ],
  blocks: [
    block('en-tete', '{{org.nom}}'),
    block('titre', 'Éléments de langage'),
    block('objet', 'Objet : {{objet}}'),
    block('intertitre', 'Message principal'),
    block('corps', '{{message}}', { write: 'Le message, en une ou deux phrases simples.' }),
    block('intertitre', 'Points d’appui'),
    block('corps', '- {{arguments}}', { write: 'Un point par ligne, une phrase chacun.' }),
    block('intertitre', 'Chiffres et dates'),
    block('corps', '- {{chiffres}}'),
    block('intertitre', 'Questions attendues'),
    block('corps', ['Question : {{item}}', 'Réponse : [à compléter : réponse]'], {
      each: 'questions',
      write: 'La question, puis la réponse en deux phrases au plus.',
    }),
    block('mention', 'Personne à joindre : {{contact}}'),
  ],
});

/** Papers of the services, apart from letters. */
export const paperTemplates: readonly Template[] = [
  note,
  serviceNote,
  certificate,
  job,
  talkingPoints,
];
