import { type AskedAgain, readAskedAgain } from './read-asked-again.ts';

/** The rules were tuned on these. */
export const tunedQuestions: readonly AskedAgain[] = readAskedAgain(`
Comment demander une disponibilité pour convenances personnelles ?
~ Quelle est la procédure pour prendre une dispo ?
= Comment faire une demande de disponibilité pour convenances personnelles ?
= démarche disponibilité convenance personnelle
= Que faire pour obtenir une disponibilité pour convenances personnelles ?
= coment demander une disponibilitée pour convenance personnelles
! Combien de temps dure une disponibilité pour convenances personnelles ?
! Comment demander une disponibilité pour suivre son conjoint ?
! Comment demander sa réintégration après une disponibilité ?

Quelle est la durée maximale du congé parental ?
~ Jusqu’à combien de temps peut durer un congé parental ?
= durée congé parental
= Combien de temps dure le congé parental ?
= Quelle est la durée d’un congé parental d’éducation ?
= Le congé parental dure combien d’années au maximum ?
! Quelle est la durée maximale du congé de présence parentale ?
! Le congé parental est-il rémunéré ?
! Quelle est la durée maximale du congé parental pour un troisième enfant ?

Combien de temps dure le stage avant la titularisation ?
~ Je suis stagiaire, quand serai-je titularisé ?
= durée du stage avant titularisation
= Le stage avant titularisation dure combien de temps ?
= Quelle est la durée de stage avant d’être titularisé ?
= Au bout de combien de temps un stagiaire est-il titularisé ?
! Le stage peut-il être prolongé avant la titularisation ?
! Que se passe-t-il en cas de refus de titularisation ?
! Combien de temps dure le stage à temps partiel avant la titularisation ?

Que faire si j’oublie de badger ?
~ Comment corriger un oubli de badgeage ?
= j’ai oublié de badger que faire ?
= Oubli de badgeage, comment corriger ?
= J’ai oublié de badger ce matin, que dois-je faire ?
= oubli badge que faire
! Que faire si je perds mon badge ?
! Dois-je badger en télétravail ?
! À quelle heure dois-je badger ?

Quel est le montant de l’indemnité d’astreinte ?
~ Combien est payée une semaine d’astreinte ?
= Combien est payée une astreinte ?
= montant indemnité astreinte
= Combien touche-t-on pour une astreinte ?
= Quelle est l’indemnité pour une astreinte ?
! Quel est le montant de l’indemnité d’astreinte du dimanche ?
! Les astreintes sont-elles obligatoires ?
! Quel est le montant de l’indemnité de permanence ?

La collectivité rembourse-t-elle le permis poids lourd ?
~ Le permis C est-il pris en charge ?
= Le permis poids lourd est-il remboursé ?
= permis poids lourds pris en charge par l’employeur ?
= Est-ce que la mairie paie le permis poids lourd ?
= prise en charge permis poids lourd
! La collectivité rembourse-t-elle le permis B ?
! Combien la collectivité rembourse-t-elle pour le permis poids lourd ?
! La visite médicale du permis poids lourd est-elle remboursée ?

Comment obtenir le forfait mobilités durables ?
~ Je viens à vélo, que faire pour toucher le forfait ?
= Comment demander le forfait mobilités durables ?
= demande forfait mobilite durable
= Quelle démarche pour le forfait mobilités durables ?
= comment avoir le FMD ?
! Combien vaut le forfait mobilités durables ?
! Le forfait mobilités durables est-il cumulable avec la navette ?
! Quand est payé le forfait mobilités durables ?

Quelle part de mon abonnement de transport est remboursée ?
~ À combien est pris en charge le Navigo ?
= Quel est le taux de remboursement de l’abonnement de transport ?
= remboursement abonnement transport combien ?
= Combien me rembourse-t-on sur mon abonnement de train ?
= Quelle part de l’abonnement transports en commun est prise en charge ?
! Comment demander le remboursement de mon abonnement de transport ?
! Mon abonnement de transport est-il remboursé pendant un congé maladie ?
! L’abonnement Vélib est-il remboursé ?

Qui a droit aux congés bonifiés ?
~ À quelles conditions peut-on avoir un congé bonifié ?
= conditions congés bonifiés
= Ai-je droit à un congé bonifié ?
= Qui peut bénéficier des congés bonifiés ?
= Quelles conditions pour un congé bonifié ?
! Combien de temps dure un congé bonifié ?
! Le billet d’avion du congé bonifié est-il pris en charge ?
! Un contractuel en CDD a-t-il droit aux congés bonifiés ?

Ai-je droit à des jours pour préparer un concours ?
~ Combien de jours pour la préparation d’un concours ?
= Peut-on avoir des jours pour la préparation d’un concours ?
= jours préparation concours
= Est-ce qu’on a droit à des journées pour préparer un concours ?
= Puis-je prendre des jours pour préparer mon concours ?
! Comment s’inscrire à un concours ?
! Ai-je droit à un jour pour passer les épreuves d’un concours ?
! Ai-je droit à des jours pour préparer un examen professionnel ?

Comment fonctionne l’avancement d’échelon ?
~ Quand vais-je changer d’échelon ?
= Comment marche l’avancement d’échelon ?
= avancement échelon comment ça marche
= Quand est-ce qu’on change d’échelon ?
= coment fonctionne l’avancement d’echelon ?
! Comment fonctionne l’avancement de grade ?
! L’avancement d’échelon est-il automatique pour un contractuel ?
! Combien je gagne en plus à chaque échelon ?

Où trouver mes bulletins de paie ?
~ Je cherche mes fiches de paie, où sont-elles ?
= Où puis-je consulter ma fiche de paye ?
= où est mon bulletin de salaire
= Où télécharger mes bulletins de paie ?
= ou trouver mes fiches de salaire ?
! Quand est disponible mon bulletin de paie ?
! Combien de temps garder mes bulletins de paie ?
! Que faire en cas d’erreur sur mon bulletin de paie ?

Combien de jours pour un déménagement ?
~ A-t-on un jour d’absence quand on déménage ?
= nombre de jours déménagement
= Combien de jours d’absence pour déménager ?
= J’ai droit à combien de jours pour mon déménagement ?
= Je déménage, combien de jours d’ASA ?
! Les frais de déménagement sont-ils remboursés ?
! Combien de jours pour un déménagement après une mutation ?
! Dois-je signaler mon changement d’adresse ?

Combien de jours pour le décès d’un parent ?
~ Mon père est mort, combien de jours d’absence ?
= Combien de jours d’absence pour le décès de mon père ?
= jours décès parent
= Ma mère est décédée, combien de jours ai-je ?
= nombre de jours d’ASA pour décès d’un parent
! Combien de jours pour le décès d’un grand-parent ?
! Combien de jours pour le décès d’un enfant ?
! Combien de jours pour le décès de mon beau-père ?

Puis-je m’absenter pour un don du sang ?
~ Le don du sang se fait-il sur le temps de travail ?
= Ai-je le droit de m’absenter pour donner mon sang ?
= absence don du sang possible ?
= Peut-on donner son sang pendant le travail ?
= Est-il possible de s’absenter pour un don de sang ?
! Puis-je m’absenter pour un don de moelle osseuse ?
! Combien de temps puis-je m’absenter pour un don du sang ?
! Puis-je m’absenter pour une prise de sang ?

Dois-je prévenir avant de faire grève ?
~ Faut-il se déclarer gréviste à l’avance ?
= Faut-il prévenir avant de faire grève ?
= obligation de prévenir avant une grève ?
= Est-ce que je dois prévenir avant de faire greve ?
= Est-on obligé de prévenir avant de faire grève ?
! Combien perd-on sur la paie quand on fait grève ?
! Un contractuel peut-il faire grève ?
! Puis-je faire grève une heure seulement ?
! Dois-je prévenir après avoir fait grève ?

Tous les combien a lieu la visite médicale du travail ?
~ Quelle est la fréquence des visites chez le médecin du travail ?
= fréquence visite médicale
= Quelle est la périodicité de la visite médicale ?
= La visite médicale du travail a lieu tous les combien ?
= Tous les combien passe-t-on la visite medicale ?
! La visite médicale du travail est-elle obligatoire ?
! Comment demander une visite médicale du travail ?
! Quand a lieu la visite médicale de reprise ?

Qui fournit les vêtements de travail ?
~ La tenue de travail est-elle fournie ?
= Qui fournit la tenue de travail ?
= tenue de travail fournie par qui ?
= Est-ce que les vêtements de travail sont fournis ?
= les vetements de travaille sont-ils fournis ?
! Qui lave les vêtements de travail ?
! Qui fournit les chaussures de sécurité ?
! Puis-je refuser de porter la tenue de travail ?

Quelle est la durée minimale de la pause déjeuner ?
~ Combien de temps de pause à midi ?
= durée pause déjeuner
= Combien de temps dure la pause méridienne ?
= La pause de midi dure combien de temps au minimum ?
= quelle est la duree de la pause dejeuné
! La pause déjeuner est-elle payée ?
! À quelle heure est la pause déjeuner ?
! Quelle est la durée maximale de la pause déjeuner ?

Le congé de proche aidant est-il rémunéré ?
~ Est-on payé pendant un congé de proche aidant ?
= Est-ce que le congé proche aidant est payé ?
= congé de proche aidant rémunéré ?
= Le congé pour proche aidant est-il avec traitement ?
= Suis-je rémunéré pendant le congé proche aidan ?
! Le congé de solidarité familiale est-il rémunéré ?
! Comment demander un congé de proche aidant ?
! Le congé de proche aidant compte-t-il pour la retraite ?

Puis-je télétravailler pendant un temps partiel thérapeutique ?
~ Le télétravail est-il possible en mi-temps thérapeutique ?
= Peut-on télétravailler en temps partiel thérapeutique ?
= télétravail et mi-temps thérapeutique, possible ?
= Ai-je droit au télétravail pendant un mi-temps thérapeutique ?
= Puis-je faire du télé-travail pendant mon temps partiel thérapeutique ?
! Puis-je télétravailler à temps partiel ?
! Puis-je télétravailler pendant un arrêt maladie ?
! Mon chef peut-il refuser le télétravail pendant un temps partiel thérapeutique ?
! Puis-je ne pas télétravailler pendant un temps partiel thérapeutique ?

Quand un contractuel passe-t-il en CDI ?
~ Au bout de combien d’années de CDD a-t-on un CDI ?
= Au bout de combien de temps un contractuel passe-t-il en CDI ?
= quand passe-t-on en CDI quand on est contractuel ?
= Combien d’années de CDD pour avoir un CDI ?
= passage CDD CDI au bout de combien de temps
! Quand un contractuel passe-t-il titulaire ?
! Comment passer de CDI à CDD ?
! Mon employeur peut-il refuser de me passer en CDI ?

Quelle est la rémunération pour un temps partiel à 80 % ?
~ Combien est-on payé à 80 % ?
= rémunération temps partiel 80 %
= Combien je gagne à temps partiel à 80 % ?
= Quel salaire pour un temps partiel à 80% ?
= À quatre-vingts pour cent, combien est-on payé ?
! Quelle est la rémunération pour un temps partiel à 50 % ?
! Quelle est la rémunération pour un temps partiel à 90 % ?
! Combien de jours de congé pour un temps partiel à 80 % ?
! Quelle est la rémunération pour un temps non complet à 80 % ?

Combien de jours de congés annuels pour un titulaire à temps complet ?
~ Combien de congés par an ?
= Combien de jours de congé annuel ?
= nombre de jours de congés par an
= J’ai droit à combien de jours de vacances par an ?
= Combien de jours de congés payés par an ?
! Combien de jours de congés annuels pour un agent à temps partiel ?
! Combien de jours de congés annuels pour un contractuel ?
! Combien de jours de congés annuels faut-il prendre d’affilée ?
! Combien de jours de RTT par an ?
! Combien de jours de congés annuels puis-je ne pas prendre ?
`);
