import { type AskedAgain, readAskedAgain } from './read-asked-again.ts';

/** Written before the rules, and never looked at while they were tuned. */
export const heldOutQuestions: readonly AskedAgain[] = readAskedAgain(`
Comment ouvrir un compte épargne-temps ?
~ Quelle est la démarche pour avoir un CET ?
= Comment ouvrir un CET ?
= comment je fais pour ouvrir un compte epargne temps
= Que dois-je faire pour ouvrir mon compte épargne-temps ?
= ouverture CET démarche
= coment ouvrir un compte épargne tems ?
! Comment fermer mon compte épargne-temps ?
! Combien de jours puis-je mettre sur mon CET ?
! Un stagiaire peut-il ouvrir un compte épargne-temps ?

Quel est le montant du forfait télétravail ?
~ Combien suis-je indemnisé pour mes jours de télétravail ?
= Combien vaut le forfait télétravail ?
= montant forfait teletravail
= Quelle indemnité pour le télétravail ?
= Le forfait télétravail est de combien ?
! Combien de jours de télétravail par semaine ?
! Quand est versé le forfait télétravail ?
! Quel est le montant du forfait mobilités durables ?

Combien de temps dure le congé de paternité et d’accueil de l’enfant ?
~ Quelle est la durée du congé paternité ?
= durée congé paternité
= Combien de jours de congé paternité ?
= Le congé de paterntié dure combien de temps ?
= J’ai droit à combien de jours de congé paternité ?
! Combien de temps dure le congé de maternité ?
! Combien de temps avant dois-je demander le congé paternité ?
! Combien de jours de congé paternité pour des jumeaux ?
! Le congé de paternité est-il payé ?

Combien de jours d’absence pour mon mariage ?
~ Je me marie, à combien de jours ai-je droit ?
= Combien de jours pour un mariage ?
= nombre de jours accordés pour mariage
= Je vais me marier, combien de jours d’ASA ?
= combien de jours on a pour se marier ?
! Combien de jours d’absence pour le mariage de ma fille ?
! Combien de jours d’absence pour un PACS ?
! Quel justificatif fournir pour mon mariage ?

Combien de jours ai-je par an pour garder un enfant malade ?
~ Quel est le nombre de jours enfant malade ?
= Combien de jours enfant malade ?
= mon enfant est malade, combien de jours par an ?
= Nombre de jours par an pour garde d’enfant malade
= combien de jours de garde d’enfants malade
! Combien de jours enfant malade à temps partiel ?
! Jusqu’à quel âge les jours enfant malade sont-ils accordés ?
! Les jours enfant malade peuvent-ils être pris par les deux parents ?
! Combien de jours enfant malade si mon conjoint n’y a pas droit ?

Faut-il une autorisation pour exercer une activité accessoire ?
~ Puis-je avoir un deuxième emploi à côté ?
= Dois-je demander une autorisation pour un cumul d’activités ?
= activité accessoire autorisation obligatoire ?
= Ai-je besoin d’une autorisation pour exercer une activité accesoire ?
= Peut-on cumuler deux emplois ?
! Combien de temps dure l’autorisation de cumul d’activités ?
! Faut-il une autorisation pour exercer une activité bénévole ?
! L’employeur peut-il retirer une autorisation d’activité accessoire ?

Quel est le préavis de démission d’un contractuel ?
~ Je suis en CDD et je veux démissionner, combien de temps de préavis ?
= durée du préavis démission contractuel
= Quel préavis pour un contractuel qui démissionne ?
= Combien de temps de préavis si je démissionne en tant que contractuelle ?
= Quel est le délai de préavis pour la démission d’un agent contractuel ?
! Quel est le préavis de démission d’un titulaire ?
! Quel est le préavis de licenciement d’un contractuel ?
! Un contractuel qui démissionne a-t-il droit au chômage ?

L’IFSE est-elle maintenue pendant un congé de maladie ordinaire ?
~ Garde-t-on son régime indemnitaire en arrêt maladie ?
= Est-ce que l’IFSE est maintenue en congé maladie ordinaire ?
= IFSE maintenue en CMO ?
= Mon IFSE est-elle conservée pendant un arrêt maladie ?
= Le régime indemnitaire est-il maintenu pendant un congé maladie ?
! L’IFSE est-elle maintenue pendant un congé de longue maladie ?
! Le CIA est-il maintenu pendant un congé de maladie ordinaire ?
! L’IFSE est-elle maintenue pendant un congé de maternité ?
! L’IFSE est-elle maintenue pendant un temps partiel thérapeutique ?

Quand a lieu l’entretien professionnel annuel ?
~ À quelle date se passe mon entretien annuel ?
= Quand se déroule l’entretien professionnel ?
= date entretien professionnel annuel
= quand est l’entretien anuel ?
= À quel moment de l’année a lieu l’entretien professionnel ?
! Qui conduit l’entretien professionnel annuel ?
! Comment contester l’entretien professionnel annuel ?
! L’entretien professionnel annuel est-il obligatoire ?

Au bout de combien d’années obtient-on la médaille d’honneur ?
~ Combien d’ancienneté pour la médaille du travail ?
= Combien d’années pour avoir la médaille d’honneur ?
= médaille d’honneur après combien d’années de service ?
= Quelle ancienneté faut-il pour la médaille d’honneur ?
= combien d’anées faut-il pour la médaille ?
! Quelle prime reçoit-on avec la médaille d’honneur ?
! Comment demander la médaille d’honneur ?
! Combien d’années pour la médaille d’honneur en or ?

Combien d’heures puis-je avoir sur mon compte personnel de formation ?
~ Quel est le plafond du CPF ?
= Combien d’heures sur le CPF ?
= nombre d’heures maximum CPF
= compte personnel de formation combien d’heures ?
= Le plafond du compte personnel de formation ?
! Comment consulter mon compte personnel de formation ?
! Puis-je utiliser mon CPF pour passer le permis ?
! Combien d’heures de CPF pour un agent sans diplôme ?

Quelle est la valeur d’un titre-restaurant ?
~ Combien vaut un ticket resto ?
= Quel est le montant des tickets restaurant ?
= valeur titre restaurant
= Combien valent les titres-restaurant ?
= montant ticket resto
= C’est combien un chèque déjeuner ?
! Comment demander des titres-restaurant ?
! Ai-je des titres-restaurant en télétravail ?
! Quelle part du titre-restaurant est payée par l’employeur ?

Comment revenir à temps plein après un temps partiel ?
~ Je suis à temps partiel et je veux reprendre à temps plein, que faire ?
= Comment repasser à temps plein après un temps partiel ?
= démarche retour à temps complet après temps partiel
= Comment reprendre à temps complet quand on est à temps partiel ?
= comment passer de temps partiel à temps plein
! Comment passer de temps plein à temps partiel ?
! Comment revenir à temps plein après un congé parental ?
! L’employeur peut-il refuser mon retour à temps plein ?

Comment sont accordés les jours de fractionnement ?
~ À quelles conditions a-t-on des jours de congé supplémentaires hors période ?
= Quelles sont les conditions pour avoir des jours de fractionnement ?
= comment obtenir les jours de fractionnement ?
= conditions jours de fractionnement
= jours de fractionement comment ça marche
! Combien de jours de fractionnement peut-on avoir ?
! Peut-on mettre les jours de fractionnement sur le CET ?
! Les jours de fractionnement sont-ils proratisés à temps partiel ?

Puis-je reporter mes congés annuels sur l’année suivante ?
~ Que deviennent mes congés non pris au 31 décembre ?
= Peut-on reporter ses congés sur l’année suivante ?
= report congés annuels année suivante possible ?
= Est-il possible de reporter mes vacances à l’année prochaine ?
= Mes congés peuvent-ils être reportés à l’an prochain ?
! Puis-je reporter mes RTT sur l’année suivante ?
! Puis-je reporter mes congés annuels après un arrêt maladie ?
! Jusqu’à quelle date puis-je reporter mes congés annuels ?
! Mon chef peut-il reporter mes congés annuels ?

Dans quel délai dois-je envoyer mon arrêt de travail ?
~ J’ai combien de temps pour transmettre mon arrêt maladie ?
= Quel est le délai pour envoyer un arrêt maladie ?
= délai transmission arrêt de travail
= En combien de temps faut-il envoyer son arrêt de travail ?
= Sous quel délai transmettre mon avis d’arrêt de travail ?
! À qui dois-je envoyer mon arrêt de travail ?
! Dans quel délai dois-je déclarer un accident de travail ?
! Que se passe-t-il si j’envoie mon arrêt de travail en retard ?

Y a-t-il un jour de carence en cas d’arrêt maladie ?
~ Le premier jour d’arrêt maladie est-il payé ?
= Est-ce qu’il y a un jour de carence en congé maladie ?
= jour de carence arrêt maladie ?
= Un jour de carence est-il appliqué pendant un arrêt maladie ?
= y a t il un jour de carance en cas de maladie ?
! Y a-t-il un jour de carence en cas d’accident de service ?
! Y a-t-il un jour de carence pour une femme enceinte ?
! Combien de jours de carence en cas de prolongation ?

Quelle est la participation de l’employeur à la mutuelle ?
~ Combien la collectivité verse-t-elle pour ma complémentaire santé ?
= Quel est le montant de la participation mutuelle ?
= participation employeur mutuelle santé
= Combien l’employeur paie-t-il pour la mutuelle ?
= Quelle participation de la collectivité à la complémentaire santé ?
! Quelle est la participation de l’employeur à la prévoyance ?
! Comment adhérer à la mutuelle de l’employeur ?
! La mutuelle est-elle obligatoire ?

Quel est le remboursement d’un repas en mission ?
~ Combien me rembourse-t-on pour le déjeuner en déplacement ?
= Combien est remboursé un repas en mission ?
= montant remboursement repas mission
= Quel est le montant du remboursement des repas en déplacement ?
= un repas en mission est rembourssé combien ?
! Quel est le remboursement d’une nuit d’hôtel en mission ?
! Comment demander le remboursement d’un repas en mission ?
! Quel est le remboursement d’un repas en formation ?

À partir de quel âge peut-on demander une retraite progressive ?
~ Quel âge pour la retraite progressive ?
= âge retraite progressive
= À quel âge a-t-on droit à la retraite progressive ?
= La retraite progressive, c’est à partir de quel âge ?
= quel age pour une retraite progresive ?
! À partir de quel âge peut-on demander sa retraite ?
! Comment demander une retraite progressive ?
! À partir de quel âge peut-on demander une retraite pour invalidité ?

Les heures supplémentaires sont-elles payées ou récupérées ?
~ Est-ce que mes heures sup me sont payées ?
= Heures sup : paiement ou récupération ?
= Mes heures supplémentaires sont-elles récupérées ou rémunérées ?
= Les heures suplémentaires sont elles payées ou récupérées
= Est-ce qu’on récupère ou on se fait payer les heures sup ?
! Combien sont payées les heures supplémentaires ?
! Les heures complémentaires sont-elles payées ou récupérées ?
! Les heures supplémentaires du dimanche sont-elles payées ou récupérées ?

Combien de temps à l’avance dois-je annoncer ma mutation ?
~ Quel est le préavis pour une mutation ?
= préavis mutation
= Quel est le délai de préavis en cas de mutation ?
= Combien de temps de préavis pour muter ?
= Combien de temps avant dois-je prévenir de ma mutation ?
! L’employeur peut-il refuser ma mutation ?
! Combien de temps à l’avance dois-je annoncer ma démission ?
! Mes congés suivent-ils en cas de mutation ?

Puis-je donner des jours de congé à un collègue ?
~ Comment fonctionne le don de jours de repos ?
= Peut-on donner des congés à un collègue ?
= don de jours à un collègue possible ?
= Est-ce que je peux faire don de mes congés à une collègue ?
= Est-il possible de donner ses jours de congés à un collegue ?
! Combien de jours de congé puis-je donner à un collègue ?
! Puis-je recevoir des jours de congé d’un collègue ?
! Puis-je donner des jours de CET à un collègue ?

Comment demander le supplément familial de traitement ?
~ Quels papiers pour avoir le SFT ?
= Comment demander le SFT ?
= démarche supplément familial de traitement
= Que faire pour obtenir le supplément familial ?
= comment avoir le supplement familial de traitemant
! Quel est le montant du supplément familial de traitement ?
! Jusqu’à quand est versé le supplément familial de traitement ?
! Qui touche le supplément familial de traitement en cas de séparation ?
`);
