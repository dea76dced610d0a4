import type { Metier, ReadyRequest } from './ready-request.ts';

type Row = readonly [id: string, title: string, text: string, templateId?: string | null];

const drafts = (metier: Metier, rows: readonly Row[]): readonly ReadyRequest[] =>
  rows.map(([id, title, text, templateId = null]) => ({
    ...{ id, metier, title, text, templateId },
    use: 'draft',
    from: 'calame',
  }));

const rewrites = (rows: readonly Row[]): readonly ReadyRequest[] =>
  rows.map(([id, title, text]) => ({
    ...{ id, title, text },
    ...{ metier: 'tous', use: 'rewrite', templateId: null, from: 'calame' },
  }));

const everybody: readonly ReadyRequest[] = [
  ...drafts('tous', [
    [
      'tous-invitation-reunion',
      'Inviter à une réunion',
      'Rédige un courriel pour inviter {destinataires} à une réunion sur {sujet}, le {date et heure}, à {lieu}.',
      'courriel',
    ],
    [
      'tous-relance',
      'Relancer sans froisser',
      'Rédige un courriel de relance courtois à {destinataire} au sujet de {demande restée sans réponse}, envoyée le {date}.',
      'courriel',
    ],
    [
      'tous-absence',
      'Message d’absence',
      'Rédige un message d’absence pour ma messagerie, du {premier jour} au {dernier jour}, avec {personne à joindre} en cas d’urgence.',
      'texte-court',
    ],
    [
      'tous-compte-rendu',
      'Mettre des notes en compte rendu',
      'Rédige un compte rendu de réunion à partir de ces notes : {notes de la réunion}',
      'compte-rendu',
    ],
  ]),
  ...rewrites([
    [
      'tous-plus-clair',
      'Rendre un texte plus clair',
      'Reformule ce texte pour qu’il soit plus clair : {texte}',
    ],
    [
      'tous-langage-clair',
      'Écrire pour un usager',
      'Réécris ce texte en langage clair pour un usager : {texte}',
    ],
    [
      'tous-corriger',
      'Corriger un texte',
      'Corrige l’orthographe et la ponctuation de ce texte : {texte}',
    ],
    [
      'tous-raccourcir',
      'Raccourcir un texte',
      'Raccourcis ce texte en gardant les dates et les montants : {texte}',
    ],
  ]),
];

const reception = drafts('accueil', [
  [
    'accueil-dossier-incomplet',
    'Demander des pièces manquantes',
    'Rédige un courrier de demande de pièces à {usager} : son dossier de {démarche} est incomplet, il manque {pièces manquantes}, à fournir avant le {date limite}.',
    'courrier-demande-pieces',
  ],
  [
    'accueil-reclamation',
    'Répondre à une réclamation',
    'Réponds à ce courrier de réclamation, en disant que {ce que la commune a constaté ou fait} : {texte du courrier}',
    'courrier-reponse-reclamation',
  ],
  [
    'accueil-reorienter',
    'Réorienter un usager',
    'Rédige un courriel pour dire à {usager} que sa demande de {objet de la demande} relève de {organisme compétent}, avec les coordonnées {coordonnées}.',
    'courrier-reorientation',
  ],
  [
    'accueil-horaires',
    'Annoncer un changement d’horaires',
    'Rédige une annonce pour les usagers : l’accueil de {service} change ses horaires à partir du {date} : {nouveaux horaires}.',
    'texte-court',
  ],
]);

const staff = drafts('rh', [
  [
    'rh-entretien',
    'Convoquer à un entretien',
    'Rédige un courriel à {agent} pour l’inviter à un entretien sur {objet}, le {date et heure}, à {lieu}.',
    'courrier-rh-entretien',
  ],
  [
    'rh-candidature',
    'Répondre à une candidature',
    'Rédige un courrier à {candidat} pour l’informer que sa candidature au poste de {poste} n’est pas retenue.',
    'courrier-rh-candidature-rejet',
  ],
  [
    'rh-offre',
    'Rédiger une offre d’emploi',
    'Rédige une offre d’emploi pour un poste de {poste}, catégorie {A, B ou C}, service {service}, missions : {missions principales}.',
    'offre-emploi',
  ],
  [
    'rh-accueil-agent',
    'Accueillir un nouvel agent',
    'Rédige un courriel d’accueil pour {agent}, qui arrive le {date} au service {service}, avec le programme de sa première journée : {programme}.',
    'courriel',
  ],
  [
    'rh-conges-ete',
    'Rappeler la date des congés',
    'Rédige un message aux agents pour leur rappeler de poser leurs congés de {période} avant le {date limite}.',
    'courriel',
  ],
]);

const finance = drafts('finances', [
  [
    'finances-facture',
    'Relancer une facture impayée',
    'Rédige un courrier de relance à {débiteur} pour la facture {numéro} de {montant}, échue le {date}.',
    'courrier-facture-relance',
  ],
  [
    'finances-devis',
    'Demander un devis',
    'Rédige un courriel à {fournisseur} pour demander un devis : {besoin et quantité}, livraison souhaitée le {date}.',
    'courriel',
  ],
  [
    'finances-subvention',
    'Demander une subvention',
    'Rédige un courrier à {financeur} pour demander une subvention de {montant} pour {projet}, dont le coût est de {coût total}.',
    'courrier-demande-subvention',
  ],
  [
    'finances-budget-note',
    'Expliquer un écart budgétaire',
    'Rédige une note à {destinataire} qui explique l’écart de {montant} sur {ligne budgétaire} : {causes}.',
    'note',
  ],
]);

const procurement = drafts('marches', [
  [
    'marches-rejet',
    'Informer une entreprise non retenue',
    'Rédige un courrier à {entreprise} pour l’informer que son offre pour {objet du marché} n’est pas retenue, avec les motifs : {motifs}.',
    'courrier-marche-offre-rejetee',
  ],
  [
    'marches-attribution',
    'Notifier une attribution',
    'Rédige un courrier à {entreprise} pour lui annoncer que le marché {objet du marché} lui est attribué, pour {montant}.',
    'courrier-marche-attribution',
  ],
  [
    'marches-questions',
    'Répondre à une question de candidat',
    'Rédige un courriel qui répond à la question de {candidat} sur la consultation {référence} : {question}. Réponse : {réponse}.',
    'courriel',
  ],
]);

const planning = drafts('urbanisme', [
  [
    'urbanisme-pieces',
    'Compléter un permis de construire',
    'Rédige un courrier à {pétitionnaire} : le dossier {numéro de permis} est incomplet, il manque {pièces manquantes}.',
    'courrier-demande-pieces',
  ],
  [
    'urbanisme-rendez-vous',
    'Proposer un rendez-vous sur un projet',
    'Rédige un courriel à {pétitionnaire} pour lui proposer un rendez-vous le {date et heure} au sujet de son projet {projet}.',
    'courriel',
  ],
  [
    'urbanisme-riverains',
    'Répondre à l’inquiétude de riverains',
    'Rédige un courrier à {riverains} au sujet de {projet}, qui dit {ce qui est décidé} et où le dossier se consulte : {lieu}.',
    'courrier-reponse-usager',
  ],
]);

const councils = drafts('assemblees', [
  [
    'assemblees-convocation',
    'Convoquer le conseil',
    'Prépare une convocation au conseil du {date et heure}, à {lieu}, avec à l’ordre du jour : {points}.',
    'convocation',
  ],
  [
    'assemblees-deliberation',
    'Préparer une délibération',
    'Rédige une délibération pour {objet de la décision}, à la suite de {contexte}.',
    'deliberation',
  ],
  [
    'assemblees-rapport',
    'Écrire le rapport d’un projet',
    'Rédige le rapport au conseil sur {projet}, pour un montant de {montant}, avec {arguments}.',
    'rapport',
  ],
  [
    'assemblees-elus',
    'Rappeler une commission aux élus',
    'Rédige un courriel aux élus pour leur rappeler la commission {commission} du {date et heure}, à {lieu}.',
    'courriel',
  ],
]);

const schools = drafts('scolaire', [
  [
    'scolaire-greve',
    'Prévenir les familles d’une grève',
    'Rédige un message aux parents : le {date}, {service} sera fermé pour cause de grève ; {accueil prévu ou non}.',
    'courriel',
  ],
  [
    'scolaire-inscription',
    'Confirmer une inscription',
    'Rédige un courrier à {parents} pour confirmer l’inscription de {enfant} à {école}, pour la rentrée {année}.',
    'courrier-scolaire-inscription',
  ],
  [
    'scolaire-cantine',
    'Expliquer un tarif de cantine',
    'Rédige un courriel aux familles qui explique le tarif de la cantine à partir du {date} : {tarifs}.',
    'courriel',
  ],
]);

const works = drafts('technique', [
  [
    'technique-travaux',
    'Prévenir des riverains de travaux',
    'Rédige une lettre aux riverains de {rue} : travaux de {nature des travaux} du {premier jour} au {dernier jour}, avec {gêne attendue}.',
    'courrier-libre',
  ],
  [
    'technique-coupure',
    'Annoncer une coupure',
    'Rédige une annonce courte : coupure de {eau, électricité…} à {lieu} le {date}, de {heure} à {heure de fin}.',
    'texte-court',
  ],
  [
    'technique-circulation',
    'Préparer un arrêté de circulation',
    'Rédige un arrêté de circulation pour {travaux ou manifestation}, {voies concernées}, du {premier jour} au {dernier jour}.',
    'arrete-circulation',
  ],
  [
    'technique-signalement',
    'Répondre à un signalement',
    'Rédige un courriel à {usager} qui a signalé {problème} : {ce qui est fait et quand}.',
    'courriel',
  ],
]);

/** The ready requests that the product brings, in the order in which they are shown. */
export const readyRequests: readonly ReadyRequest[] = [
  ...everybody,
  ...reception,
  ...staff,
  ...finance,
  ...procurement,
  ...planning,
  ...councils,
  ...schools,
  ...works,
];
