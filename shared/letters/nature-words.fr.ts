import type { LetterNature } from './letter-nature.ts';

const said = (...sources: readonly string[]): readonly RegExp[] =>
  sources.map((source) => new RegExp(`(?<![\\p{L}])(?:${source})`, 'giu'));

/** What a town lends: rooms and what they are furnished with. */
const lent =
  '(?:salles?|gymnase|foyer|local|locaux|préau|stade|tables|chaises|bancs|barnums?|chapiteaux?|tonnelles?|barrières|estrade|podium|sono(?:risation)?|vidéoprojecteur|vaisselle|matériel|minibus)(?!\\p{L})';

/** Words that tell what a letter is, on text with plain spaces and straight apostrophes; each row counts once. */
export const natureWords: Readonly<Partial<Record<LetterNature, readonly RegExp[]>>> = {
  'recours-gracieux': said(
    'recours (?:gracieux|administratif)',
    "(?:retirer|retrait de|annuler|annulation de|rapporter|abroger|réexamin\\p{L}+|reconsidérer|revoir|revenir sur)(?: donc)? (?:cette|votre|la|cet|l'|ladite|ce)\\s?(?:décision|arrêté|refus|permis|sanction|délibération|autorisation)",
    'contest\\p{L}+ (?:de |la |cette |votre |le |cet |formellement )*(?:décision|arrêté|refus|permis|autorisation|sanction|délibération|déclaration préalable|évaluation)',
    "(?:votre|la|cette) décision (?:de refus|de rejet|du \\d)|refus (?:du|de) \\d|m'avez (?:notifié|opposé) (?:un|le|votre) refus",
    'saisir (?:alors )?(?:le tribunal administratif|la juridiction)|tribunal administratif',
  ),
  'demande-de-document': said(
    "(?:communication|copie|consultation|transmission|délivrance) (?:de |du |des |d'|de la |de l'|intégrale |complète |d'un |d'une )+(?:document|procès-verb|délibération|arrêté|dossier|rapport|budget|compte|contrat|permis|plan|marché|registre|acte administratif|bulletin|attestation|certificat|facture|relevé)",
    "droit (?:de communication|d'accès aux documents)|documents? administratifs?|cada(?!\\p{L})|l\\. ?311-1",
    "(?:envoyer|adresser|transmettre|fournir|délivrer|remettre|parvenir|communiquer|obtenir)[^.?]{0,40}(?:une copie|copie|l'attestation|une attestation|un certificat|le procès-verbal|le compte rendu|un duplicata|le règlement)",
  ),
  'donnees-personnelles': said(
    'rgpd|données (?:personnelles|à caractère personnel|me concernant)',
    "droit (?:d'accès|à l'effacement|d'opposition|à l'oubli|de rectification)",
    'cnil(?!\\p{L})|délégué à la protection',
  ),
  manifestation: said(
    "manifestation|défilé|cortège|rassemblement|vide-grenier|brocante|braderie|kermesse|carnaval|fête (?:de|des|du|d')|concert|course (?:à pied|cycliste|pédestre)|marche (?:blanche|solidaire)|loto|bal|feu d'artifice|tournoi|festival|randonnée|foire|spectacle",
    'organis\\p{L}+[^.]{0,60}(?:manifestation|événement|évènement|fête|brocante|vide-grenier|course|concert|tournoi|repas|rassemblement|défilé|marche|loto|spectacle|festival|marché)',
    "déclar\\p{L}+[^.]{0,40}(?:manifestation|rassemblement)|voie publique|nombre (?:maximum )?de (?:personnes|participants)|service d'ordre",
  ),
  'mise-a-disposition': said(
    `(?:prêt|emprunt|location|réservation|demande|mise à (?:notre |ma )?disposition)(?: (?:gratuite?|temporaire|ponctuelle))? (?:de |d'|des |du )(?:la |l'|une? |notre |votre )?(?:petite |grande )?${lent}`,
    `(?:prêt|lou|réserv|emprunt|mett|dispos|bénéfici)\\p{L}*(?: (?!pas |plus )[\\p{L}\\d'-]+){0,5}? (?:l'|d')?${lent}`,
    `^(?:${lent})(?! est| sont)|(?:besoin d'|besoin de |disponibilité (?:de |d'|des |du ))(?:la |l'|une? )?${lent}`,
    `${lent}[^.?!]{0,40}? (?:pour|du|le|les|chaque) (?!\\p{L}+ (?:est|sont))`,
  ),
  autorisation: said(
    "autorisation (?:de |d'|temporaire|d'occup|de stationn|de voirie|de débit|d'ouvr|d'install)",
    "occup\\p{L}+ (?:temporaire(?:ment)? )?(?:du |le |d'une partie du )?(?:domaine public|trottoir)|terrasse|emplacement|permis de stationnement|benne|échafaudage|déménagement|arrêté de (?:stationnement|circulation)",
    'débit (?:temporaire )?de boissons|boissons|buvette|licence (?:iii|iv|3|4)',
  ),
  urbanisme: said(
    "permis (?:de construire|d'aménager|de démolir)",
    "déclaration préalable|certificat d'urbanisme",
    "plu(?!\\p{L})|plan local d'urbanisme|parcelle|cadastr|clôture|extension|véranda|ravalement",
    'droit de préemption|zone (?:constructible|agricole|n |u |a )',
  ),
  reclamation: said(
    'réclam\\p{L}+|me plain\\p{L}*|plainte|mécontent\\p{L}*|déplor\\p{L}+|inadmissible|inacceptable|intolérable|scandaleux|insupportable|exaspér\\p{L}+',
    '(?:toujours|encore|à ce jour|jamais|restée?s?) (?:pas |sans |eu )*(?:de |aucune )?réponse|malgré (?:mes|nos|plusieurs|deux|trois) (?:relances|appels|courriers|courriels|demandes|mails|réclamations)|aucune (?:réponse|suite)',
    '(?:erreur|montant erroné|double)[^.]{0,40}(?:factur|titre|avis|prélèv)|factur\\p{L}+[^.]{0,60}(?:erreur|à tort|double|jamais|contest)|rembours\\p{L}+|dédommag\\p{L}+|indemnis\\p{L}+|préjudice',
    'contest\\p{L}+[^.]{0,50}(?:facture|montant|titre|loyer|opération|redevance|forfait|amende|augmentation)',
    'factur\\p{L}*|titre de recette|avis (?:de paiement|des sommes)|forfait de post-stationnement|prélèvement',
    'nuisances?|tapage|bruit',
  ),
  signalement: said(
    'signal\\p{L}+|alerter|porter à votre connaissance|attir\\p{L}+ votre attention',
    'danger\\p{L}*|nid-de-poule|nids-de-poule|lampadaire|éclairage public|dépôts? sauvages?|ordures|rats(?!\\p{L})|trottoir|chaussée|fuite|épave|arbre (?:mort|tombé|menaçant)|panneau|branches|caniveau|aires? de jeux|trous?(?!\\p{L})',
    'cass\\p{L}+|abîm\\p{L}+|détérior\\p{L}+|abandonn\\p{L}+|en panne|défectueu\\p{L}+|effondr\\p{L}+|éteint\\p{L}*',
  ),
  conge: said(
    "congés?(?! (?:du|donné))|jours? de repos|rtt(?!\\p{L})|absence exceptionnelle|autorisation (?:spéciale )?d'absence",
    'congé (?:annuel|bonifié|parental|maternité|paternité|sabbatique|de formation|de proche aidant|de solidarité|de présence|sans solde|pour)|proche aidant|solidarité familiale|paternité',
    'poser (?:des|mes|\\d)|mes congés|congés? du \\d|départ en congé|prendre (?:un|mes|des) congé',
  ),
  'ressources-humaines': said(
    "temps partiel|mutation|détachement|disponibilité|démission\\p{L}*|télétravail|mobilité|titularis\\p{L}+|cumul d'activités|reclassement|réintégration|intégration directe|prime(?!\\p{L}*ur)|ifse|rifseep|avancement|échelon|grade|entretien professionnel|fonction publique",
    'mon (?:poste|service|contrat|chef|supérieur|régime indemnitaire|salaire|traitement|bulletin de (?:paie|salaire))|mes (?:fonctions|heures supplémentaires)|heures supplémentaires|arrêt de travail|accident de service|rupture (?:conventionnelle|du contrat|de (?:la|ma) période)',
    "(?:rédact(?:eur|rice)|adjointe? (?:administrati\\p{L}+|technique|d'animation)|attachée?|agent(?:e)?) (?:territoria\\p{L}+|titulaire|contractuel\\p{L}*|principal\\p{L}*|de maîtrise)|matricule|changement de résidence|contrat de travail|salarié|employeur|ma hiérarchie|s/c|sous couvert",
  ),
  candidature: said(
    'candidatur\\p{L}+|candidate?(?!\\p{L})|postul\\p{L}+',
    'curriculum|c\\.?v\\.?(?!\\p{L})|lettre de motivation|mes motivations',
    "(?:poste|emploi|stage|apprentissage|job d'été|offre)(?: saisonnier| de| d')",
  ),
  inscription: said(
    'inscri\\p{L}+',
    'cantine|restauration scolaire|périscolaire|garderie|centre de loisirs|accueil de loisirs|crèche|école (?:maternelle|élémentaire|de musique)|rentrée|scolaris\\p{L}+|dérogation (?:scolaire|de secteur|à la carte)',
    'mon fils|ma fille|mon enfant|mes enfants|notre fils|notre fille',
  ),
  subvention: said(
    'subvention\\p{L}*',
    'aide financière|soutien financier|cofinancement|participation financière de la',
    'budget prévisionnel|notre association|plan de financement',
  ),
  'aide-sociale': said(
    "aide (?:sociale|alimentaire|d'urgence|exceptionnelle|au paiement|ménagère|à domicile)|secours|colis",
    'difficultés financières|sans ressources|rsa(?!\\p{L})|impayés?|loyers? (?:en retard|impayé)|expulsion|surendett\\p{L}+',
    'logement social|hlm|demande de logement|portage de repas|apa(?!\\p{L})|hébergement',
  ),
  'etat-civil': said(
    'acte de (?:naissance|mariage|décès)|livret de famille|état civil|reconnaissance',
    'concession|cimetière|inhum\\p{L}+|columbarium|exhum\\p{L}+',
    'mariage|pacs|changement de (?:nom|prénom)|baptême civil|parrainage',
  ),
  'marche-public': said(
    "marché (?:public|n°|de (?:travaux|fournitures|services))|appel d'offres|consultation (?:n°|des entreprises)",
    'offre (?:non retenue|rejetée|irrégulière)|motifs (?:du|de) rejet|attributaire|candidat évincé',
    'mémoire en réclamation|ordre de service|décompte|avenant|pénalités de retard',
  ),
  'rendez-vous': said(
    'rendez-vous|entrevue|entretien avec|être reçue?s?|nous recevoir|me recevoir|rencontrer',
  ),
  information: said(
    'renseigne\\p{L}*|informations? (?:sur|concernant|relatives)|(?:savoir|connaître|indiquer|préciser|dire) (?:si|comment|quand|quels?|quelles?|où|à qui|les (?:conditions|démarches|horaires|modalités|tarifs))',
    '\\?',
    'horaires|tarifs|démarches?|modalités|conditions',
  ),
  remerciement: said(
    '(?:tiens|tenons) à (?:vous |tous )?(?:remercier|féliciter|saluer)|(?:remerciements|félicitations)(?! anticip)|bravo',
    '(?:très |bien )?(?:satisfaite?s?|reconnaissante?s?|touchée?s?)(?: de| par)',
  ),
};
