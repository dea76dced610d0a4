/* Read on folded text: lower case, no accents, straight apostrophes. */

/** How a question about the rules begins, folded; it asks how a thing is done or who does it, not to do it. */
export const aboutTheRules: RegExp =
  /^(?:(?:bonjour|bonsoir|merci|svp|s'il (?:vous|te) plait|et|mais|alors|donc)[\s,]+)*(?:comment|pourquoi|quand|combien|qu'est[- ]ce|qu'appelle|que (?:dit|prevoit|faire|se passe|risque|doit|contient|signifie)|qui (?:est|sont|doit|peut|decide|evalue|note|fait|instruit|redige|mene|conduit|valide|signe)|ou (?:trouver|est|puis)|en quoi|dans quels?|a quels?|sous quels?|selon quels?|sur quels? (?:criteres?|base)|quel(?:le|s|les)? (?:est|sont|regles?|criteres?|procedure|documents?|delais?|pieces?|conditions?|textes?|obligations?|recours|voies|modalites|etapes|formalites|commission|autorite|grille|loi|decret)|peut-on|a-t-on|est-ce que (?:l'on|on|la loi|le)|est-il|faut-il|doit-on|existe-t-il|y a-t-il|la loi|le (?:code|decret|statut)|un (?:agent|jury|employeur|maire|chef|fonctionnaire|contractuel|candidat|stagiaire|usager)|une? (?:collectivite|commune|mairie|agente|candidate)|les (?:agents|candidats|usagers|membres|employeurs)|l'(?:employeur|administration|autorite|agent|evaluateur)|je (?:veux|voudrais|souhaite|souhaiterais|dois) (?:savoir|connaitre|comprendre)|j'aimerais (?:savoir|connaitre|comprendre)|explique|expliquez|rappelle|rappelez|quels? (?:outils?|logiciels?))(?![a-z])/u;

/** A thing at hand takes the question out of the rules: "Comment noter ces trois CV ci-joints ?" asks for the marks. */
export const atHand: RegExp =
  /(?<![a-z])(?:ci-joint[a-z]*|en piece jointe|suivante?s? ?:|voici|ces (?:[a-z]+ )?(?:cv|candidat[a-z]*))(?![a-z])/u;

/** Forms, models and job adverts are tools for people who decide; writing them decides nothing. */
export const emptyTool: RegExp =
  /(?<![a-z])(?:(?:modele|trame|gabarit|formulaire|canevas|grille|guide|mode d'emploi|support|plan de formation|fiche pratique|procedure|note de service|affiche|diaporama|reglement)(?: [a-z]+)? (?:vierge|type|de |d'|du |pour |sur |des )|offre d'emploi|annonce|fiche de poste|profil de poste|avis de vacance|questions? a poser)/u;

/** "Le jury peut-il écarter un candidat ?" asks what is allowed, whoever the subject is. */
export const asksWhatIsAllowed: RegExp =
  /(?<![a-z])(?:peut|peuvent|pourrait|doit|doivent|devrait|a-t|ont|est|sont)-(?:ils?|elles?|on)(?![a-z])/u;
