import { foldText } from '../french/fold-text.ts';

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).map(foldText));

/** Words that public texts write with a capital and that name nobody in particular. */
const institutional: ReadonlySet<string> = listed(`
  Monsieur Madame Messieurs Mesdames Mademoiselle Maître Docteur Professeur M MM Mme Mmes Me Dr
  Maire Maires Adjoint Adjointe Adjoints Conseiller Conseillère Conseillers Conseillères Président Présidente Présidents
  Vice-président Vice-présidente Préfet Préfète Préfecture Sous-préfet Sous-préfète Sous-préfecture Ministre Ministère
  Directeur Directrice Secrétaire Trésorier Trésorière Comptable Rapporteur Rapporteure Agent Agente Chef Cheffe
  Conseil Conseils Assemblée Bureau Commission Commissions Comité Municipal Municipale Communautaire Départemental
  Départementale Régional Régionale Syndical Syndicat Mairie Commune Communes Communauté Collectivité Collectivités
  Agglomération Métropole Département Région Intercommunalité Ville Village Centre Communal Action Sociale Gestion
  État République France Français Française Européenne Europe Union Constitution Journal Officiel Parlement Sénat
  Tribunal Administratif Cour Comptes Administration Service Services Direction Pôle Trésor Public Trésorerie
  Article Articles Annexe Annexes Chapitre Titre Section Objet Référence Réf PJ Pièce Pièces Jointe Jointes
  Règlement Règlements Convention Avenant Arrêté Délibération Décision Décret Loi Code Contrat Projet Budget Plan
  École Écoles Collège Lycée Crèche Médiathèque Bibliothèque Gymnase Salle Stade Piscine Cantine Restaurant Mairies
  Partie Parties Preneur Bailleur Prestataire Occupant Bénéficiaire Titulaire Demandeur Demanderesse Usager Usagers
  Ressources Humaines Finances Urbanisme Marché Marchés Séance Ordre Jour Procès-verbal Compte Rendu Rapport Note
`);

/** Acronyms of everyday administrative French that say which thing is meant, and bring in nobody. */
const acronyms: ReadonlySet<string> = listed('TTC HT TVA RH PS NB FAQ PDF');

/** What opens an ordinary sentence. */
const starters: ReadonlySet<string> = listed(`
  le la les l un une des du de d au aux ce cet cette ces cela ceci celui celle ceux celles mon ma mes ton ta tes son sa ses
  notre nos votre vos leur leurs je j tu il elle on nous vous ils elles y en qui que qu quoi dont où lequel laquelle
  lesquels lesquelles chaque chacun chacune tout toute tous toutes aucun aucune nul nulle plusieurs certains certaines
  quelques autre autres tel telle tels telles même mêmes divers diverses différents différentes et ou mais or ni car donc
  à a dans par pour sur sous avec sans vers chez entre parmi depuis dès jusque jusqu pendant durant avant après contre
  selon suivant outre hors sauf hormis malgré concernant moyennant conformément conforme relativement contrairement
  afin ainsi alors aussi aujourd enfin ensuite puis toutefois cependant néanmoins pourtant par-delà lorsque lorsqu
  quand si s comme puisque puisqu parce quoique bien tant autant plus moins très trop peu assez ici là voici voilà
  vu considérant attendu sachant étant ayant merci bonjour bonsoir cordialement respectueusement veuillez oui non
  dit décide délibère approuve autorise adopte charge précise rappelle prend donne fixe crée modifie abroge arrête
  propose expose informe demande invite accepte refuse confie désigne nomme valide constate émet ouvre sollicite inscrit
  ne n pas rien seul seule seuls seules cher chère chers chères suite face grâce faute quant quel quelle quels quelles
  premièrement deuxièmement troisièmement d'une d'autre voir cf ledit ladite lesdits lesdites est sont sera seront
  était étaient soit soient peut peuvent doit doivent fait lecture lieu date motif motifs horaires tarifs modalités
  dispositions conditions montant délai délais durée lieux bilan calendrier coût coûts moyens enjeux contexte objectif
  écrire prendre mettre transmettre joindre répondre permettre remettre inscrire construire produire réduire conduire
  accord achat achats accueil aide aides annonce appel appui attente avis besoin besoins cadre choix compte contrôle
  convaincu convaincue conscient consciente conclu conclue début départ dépôt détail document documents dossier dossiers
  écoute emploi emplois entretien envoi envois équipe équipes espace espaces étape étapes étude études examen fête fêtes fin
  fonds forme fort forte groupe groupes heure heures hier demain inscrit inscrite jour jours jury lettre lettres lien liens
  ligne lignes liste listes location local locaux lot lots maintien mode nom noms nombre offre offres outil outils
  parc parking part pause personne personnes place places poste postes prêt prêts prévu prévue prime primes prise prix
  problème produit produits question questions recherche reçu reçue reprise réponse réponses respect reste retard retour
  risque risques saison santé secours séjour séjours site sites situé soutien sport sports stage stages statut suivi support
  sujet surface tableau tarif taxe temps terrain texte textes total transport transports travail travaux type usage véhicule
  véhicules vente vie visite visites vote votes zone zones
  objectifs rappel synthèse présentation mesures mesure droits droit frais suites recours votants présents absents
`);

/** Ends of ordinary words: participles, infinitives, forms of address, and nouns of action. */
const ordinaryEnd =
  /(?:ant|ants|ante|antes|ee|ees|es|er|ir|ez|ons|ment|ments|tion|tions|sion|sions|age|ages|ite|ites|ance|ances|ence|ences|ure|ures|isme|ismes|ique|iques|able|ables|aire|aires|al|ale|ales|aux|if|ifs|ive|ives|eux|euse|euses)$/u;

/** Whether a word with a capital names nobody, wherever it stands. */
export function isInstitutional(word: string): boolean {
  const folded = foldText(word);
  return institutional.has(folded) || acronyms.has(folded);
}

/** Whether a word is ordinary French at the start of a sentence, and not only by how it ends. */
const isOrdinary = (word: string): boolean => starters.has(foldText(word)) || isInstitutional(word);

/** « Mercier demande… », « Rennes accueille… »: without an article, only somebody or some place does that. */
const actsAsSomebody =
  /^ (?:(?:a|ont|s'est) )?(?:propos|demand|indiqu|rappell?|précis|souhait|présent|expos|expliqu|inform|sollicit|estim|considèr|remerci|déclar|ajout|répond|intervien|signal|accueill|organis|particip|refus|accept|vot)(?:ent|e|é|t)?(?!\p{L})/u;

/** Whether a word may open a sentence without being a name, given what follows it. */
export function opensSentence(word: string, after: string): boolean {
  if (isOrdinary(word)) return true;
  const folded = foldText(word);
  return folded.length > 4 && ordinaryEnd.test(folded) && !actsAsSomebody.test(after);
}

/** What announces that a name follows. */
export const announcesName: RegExp =
  /(?:^|[^\p{L}])(?:M\.?|MM\.?|Mmes?\.?|Mlle|Me|Dr|Monsieur|Madame|Ma[îi]tre|Docteur)\s+$/u;
