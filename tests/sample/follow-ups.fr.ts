/** Who asks, a question, what the same person asks next, and the documents that answer the second, best first. */
export type FollowUp = readonly [
  as: 'claire' | 'karim' | 'sophie',
  first: string,
  second: string,
  ...documents: readonly string[],
];

/** Exchanges in two turns over the sample, as people go on: by a case, by a word that points back, or to another subject. */
export const followUps: readonly FollowUp[] = [
  // The second says nothing without the first.
  ['claire', 'Combien de jours de congés ai-je à 80 % ?', 'Et à 50 % ?', 'conges-annuels'],
  [
    'karim',
    'Combien de jours de télétravail par semaine ?',
    'Et à temps partiel ?',
    'teletravail-valmont',
  ],
  [
    'karim',
    'Combien de jours de RTT en faisant 37 h 30 ?',
    'Et en faisant 36 h ?',
    'temps-de-travail-rtt',
  ],
  [
    'sophie',
    'Combien de jours pour le mariage de l’agent ?',
    'Et pour celui d’un enfant ?',
    'autorisations-absence',
  ],
  [
    'claire',
    'Combien de jours pour le décès de mon père ?',
    'Et pour ma grand-mère ?',
    'autorisations-absence',
  ],
  [
    'claire',
    'Combien de semaines de congé maternité ?',
    'Et pour des jumeaux ?',
    'conges-parentaux',
  ],
  ['karim', 'Combien dure le congé de paternité ?', 'Est-il payé ?', 'conges-parentaux'],
  [
    'sophie',
    'Quand est versé le CIA ?',
    'Combien peut-on toucher au maximum ?',
    'bareme-rifseep-2025',
    'rifseep-2025',
  ],
  ['claire', 'Qui touche l’IFSE ?', 'Les apprentis aussi ?', 'rifseep-2025'],
  [
    'karim',
    'À combien est payé un jour de CET en catégorie C ?',
    'Et en catégorie A ?',
    'compte-epargne-temps',
  ],
  [
    'claire',
    'Combien de jours de RTT puis-je mettre sur mon compte épargne-temps ?',
    'Jusqu’à quelle date ?',
    'compte-epargne-temps',
  ],
  [
    'sophie',
    'Quelle indemnité pour une semaine d’astreinte en filière administrative ?',
    'Et juste le week-end ?',
    'astreintes',
  ],
  [
    'karim',
    'Combien suis-je payé en arrêt maladie ordinaire ?',
    'Et après trois mois ?',
    'conge-maladie',
  ],
  [
    'sophie',
    'Le jour de carence s’applique-t-il toujours ?',
    'Même en cas d’accident de service ?',
    'conge-maladie',
    'accident-service-citis',
  ],
  [
    'claire',
    'Combien d’heures de CPF est-ce que je gagne chaque année ?',
    'Quel est le plafond ?',
    'formation-cpf',
  ],
  [
    'karim',
    'La collectivité paie-t-elle une formation demandée avec mon CPF ?',
    'Dans quel délai dois-je la demander ?',
    'formation-cpf',
  ],
  [
    'sophie',
    'Combien vaut un ticket restaurant ?',
    'Peut-on arrêter d’en prendre ?',
    'titres-restaurant',
  ],
  ['claire', 'Quel préavis pour une mutation ?', 'Mon employeur peut-il s’y opposer ?', 'mobilite'],
  ['sophie', 'Combien de temps dure un détachement ?', 'Peut-il être renouvelé ?', 'mobilite'],
  [
    'karim',
    'Puis-je donner des cours le soir en plus de mon emploi ?',
    'Quel délai de réponse ?',
    'cumul-activites',
  ],
  [
    'claire',
    'Puis-je créer ma microentreprise en restant agent ?',
    'Quelles conditions ?',
    'cumul-activites',
  ],
  [
    'sophie',
    'Je ne suis pas d’accord avec mon compte rendu d’entretien',
    'Quel délai pour demander sa révision ?',
    'entretien-professionnel',
  ],
  [
    'karim',
    'Combien de temps un blâme reste-t-il dans le dossier ?',
    'Et une exclusion de trois jours ?',
    'procedure-disciplinaire',
  ],
  [
    'claire',
    'L’employeur participe-t-il à ma mutuelle ?',
    'Combien par enfant ?',
    'protection-sociale-complementaire',
  ],
  [
    'karim',
    'Jusqu’à combien est remboursé un repas en déplacement ?',
    'Et l’hôtel ?',
    'bareme-frais-2026',
    'frais-deplacement',
  ],
  [
    'sophie',
    'Comment réserver une voiture de service ?',
    'Puis-je la ramener chez moi ?',
    'vehicules-service-cc',
  ],
  ['karim', 'J’ai oublié de badger hier', 'Et si ça arrive souvent ?', 'badgeuse-valmont'],
  ['claire', 'Ai-je droit au télétravail ?', 'À qui faire la demande ?', 'teletravail-saint-aubin'],
  // The second names what it is about, and needs the first all the same.
  [
    'sophie',
    'Quel est le montant maximum de l’IFSE ?',
    'Et pour une secrétaire de mairie ?',
    'bareme-rifseep-2025',
    'rifseep-2025',
  ],
  [
    'karim',
    'Ai-je droit à une heure d’information syndicale ?',
    'Et à un congé de formation ?',
    'droit-syndical-cst',
  ],
  [
    'claire',
    'Combien de temps ai-je pour déclarer un accident de trajet ?',
    'Et une maladie professionnelle ?',
    'accident-service-citis',
  ],
  [
    'karim',
    'Combien de temps à l’avance demander ma retraite ?',
    'Et prévenir mon responsable ?',
    'retraite',
  ],
  // Another subject: what came before must not pull it aside.
  [
    'claire',
    'Combien de jours de congés ai-je à 80 % ?',
    'Et le télétravail ?',
    'teletravail-saint-aubin',
  ],
  [
    'karim',
    'Quand est versé le CIA ?',
    'Ai-je des titres-restaurant quand je télétravaille ?',
    'titres-restaurant',
  ],
  [
    'sophie',
    'Combien de jours de RTT ai-je ?',
    'Comment joindre le référent déontologue ?',
    'deontologie',
  ],
  [
    'karim',
    'Combien dure le congé de paternité ?',
    'Quel est le nombre maximum de jours sur un CET ?',
    'compte-epargne-temps',
  ],
  [
    'claire',
    'Comment sont payées les heures supplémentaires ?',
    'Puis-je accepter un cadeau ?',
    'deontologie',
  ],
  [
    'sophie',
    'Quel est le plafond pour une nuit d’hôtel à Paris ?',
    'Et la visite médicale, c’est tous les combien ?',
    'medecine-prevention',
  ],
];

/** Written once the rules were finished; no rule is ever changed for their sake. */
export const unseenFollowUps: readonly FollowUp[] = [
  [
    'karim',
    'Je me marie, combien de jours d’absence ?',
    'Faut-il un justificatif ?',
    'autorisations-absence',
  ],
  ['sophie', 'Puis-je demander une avance pour une mission ?', 'De combien ?', 'frais-deplacement'],
  [
    'claire',
    'Que faire si je me blesse au travail ?',
    'Sous combien de jours dois-je l’envoyer ?',
    'accident-service-citis',
  ],
  [
    'karim',
    'Quelle est la date de la paie de décembre ?',
    'Et celle de janvier ?',
    'calendrier-paie-2026',
  ],
  [
    'sophie',
    'Combien d’heures dure une journée au maximum ?',
    'Et par semaine ?',
    'temps-de-travail-rtt',
  ],
  [
    'claire',
    'Comment prendre un congé parental ?',
    'Pendant combien de temps ?',
    'conges-parentaux',
  ],
  [
    'karim',
    'Qui décide d’une sanction ?',
    'Puis-je me faire assister ?',
    'procedure-disciplinaire',
  ],
  ['sophie', 'Ai-je une indemnité de télétravail ?', 'Elle est versée quand ?', 'teletravail-cc'],
  ['claire', 'Quelles aides du COS ?', 'Pour les vacances aussi ?', 'action-sociale'],
  [
    'karim',
    'Comment est fixé le groupe de fonctions d’un poste ?',
    'Peut-il changer ?',
    'rifseep-2025',
  ],
  [
    'sophie',
    'Puis-je refuser un travail dangereux ?',
    'Qui dois-je prévenir ?',
    'medecine-prevention',
  ],
  [
    'claire',
    'Mon abonnement de train est-il remboursé ?',
    'Comment demander un temps partiel ?',
    'temps-partiel',
  ],
  [
    'karim',
    'Combien de jours de CET puis-je me faire payer ?',
    'Et si je pars à la retraite ?',
    'compte-epargne-temps',
  ],
  [
    'sophie',
    'Quelle est la durée d’un stage d’étudiant ?',
    'Doit-on le payer ?',
    'apprentis-stagiaires',
  ],
];
