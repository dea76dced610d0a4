import type { HighRiskGate, ProhibitedGate } from '../policy/policy.ts';

/*
 * Read on folded text, sentence by sentence. Two kinds: `orders` ask for the act and lose their force in a question about
 * the rules ("Comment classer les candidats ?"); `verdicts` ask for the decision itself, however they are put.
 */

export type GateWords = {
  readonly gate: ProhibitedGate | HighRiskGate;
  readonly orders: RegExp;
  readonly verdicts: RegExp;
};

const near = '[^.!?\\n]{0,45}?';
const far = '[^.!?\\n]{0,80}?';
const either = (patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?<![a-z])(?:${pattern})`).join('|'));

/** Endings of an order, an infinitive or a polite request, so that "le classement" or "est classé" are no orders. */
const verb = (stems: string): string =>
  `(?:${stems})(?:e|es|er|ez|ons|ent)?(?:-(?:moi|les|la|le|nous))?(?![a-z])`;

const sorting = `(?:${verb('tri|class|not|evalu|compar|hierarchis|selectionn|preselectionn|ecart|elimin|rejet|depart|departag|ponder|scor|prioris|filtr|rank|ordonn|jug|analys')}|rejett?e[srz]?|fai(?:s|tes|re) (?:le |un |une )?(?:tri|classement|selection|preselection|short-?list|comparati[a-z]+|notation|ranking)|etabli[a-z]*(?: [a-z]+)? (?:classement|selection|short-?list|notation|ordre)|dress[a-z]+ (?:un |une )?(?:classement|short-?list|liste|tableau comparatif)|donn[a-z]+(?:-moi)? (?:une? )?(?:note|score|notation|avis|appreciation)|attribu[a-z]+ (?:une? |des )?(?:notes?|scores?|points)|mets? (?:une? )?(?:note|score)s?|extrai[a-z]+ les meilleur[a-z]+|retien[a-z]*|recommand[a-z]+|propos[a-z]+ (?:une? )?(?:classement|selection|short-?list)|identifi[a-z]+ les? meilleur[a-z]+|trouv[a-z]+(?:-moi)? les? meilleur[a-z]+|choisi[a-z]*|garde(?:z|r)?(?![a-z]))`;
const candidates =
  "(?:candidat(?:e|es|s|ure|ures)?(?! (?:a l'election|aux elections|elu))|cvs?(?![a-z])|curriculum|postulante?s?|lettres? de motivation|profils? (?:des|de|recus|suivants|ci-joints)|dossiers? de candidature)";
const definiteAgents =
  "(?:(?:cet|cette|ces|mes|mon|ma|nos|notre|chaque|chacun de mes|les|l'|des|tous les|vos) ?(?:agente?s?|collaborat[a-z]+|equipe|subordonnee?s?|stagiaires?|adjointe?s?|salariee?s?|fonctionnaires?|contractuel[a-z]*|personnels?|employee?s?|atsem|assistante?s?|collegues?)|m(?:me|lle|onsieur|adame|\\.) [a-z]+)";
const oneAgent =
  "(?:(?:cet|cette|ces|mes|mon|ma|nos|notre|chaque|vos|l') ?(?:(?:deux|trois|quatre|cinq|dix|\\d+|autres|nouveaux|nouvelles) )?(?:agente?s?|collaborat[a-z]+|equipe|subordonnee?s?|stagiaires?|adjointe?s?|salariee?s?|fonctionnaires?|contractuel[a-z]*|personnels?|employee?s?|atsem|assistante?s?|collegues?)|m(?:me|lle|onsieur|adame|\\.) [a-z]+)";
const merit =
  '(?:merite|performances?|productivite|efficacite|rendement|manieres? de servir|valeur professionnelle|implication|motivation|assiduite|absenteisme|resultats|competences|engagement professionnel|qualite du travail|comportement)';
const recipient =
  "(?:(?:cet|cette|ce|ces) (?:usagere?s?|administree?s?|familles?|foyers?|menages?|demandeu[a-z]+|personnes?|dame|monsieur|habitante?s?|beneficiaires?|allocataires?|couple|retraitee?|etudiante?|parents?)|l'usagere?|l'administree?|le demandeur|la demandeuse|(?:les parents|la mere|le pere|la fille|le fils) d(?:e |')[a-z]+|l'allocataire|la famille [a-z]+|m(?:me|lle|onsieur|adame|\\.) [a-z]+)";
const benefits =
  "(?:rsa|aah|apa(?![a-z])|pch|asi|aspa|fsl|apl|aides? (?:sociales?|facultatives?|d'urgence|financieres?|au logement|alimentaires?|du ccas|legales?|exceptionnelles?|energie|a la restauration|municipales?)|secours|logement social|hlm|place en creche|allocations?|prestations? sociales?|bons? alimentaires?|tarif (?:social|reduit)|cantine gratuite|cheque energie|minima sociaux|hebergement d'urgence|colis alimentaire|l'aide|une aide|cette aide)";
const residents =
  '(?:habitante?s?|usagers?|usageres?|citoyen[a-z]*|administree?s?|familles?|allocataires?|beneficiaires?|menages?|foyers?|locataires?|residents?|personnes?|jeunes?|parents?|demandeurs?)';
const feelings =
  "(?:emotions?|humeurs?|etats? (?:emotionnels?|d'esprit)|stress(?![a-z])|colere|tristesse|anxiete|sentiments?|nervosite|frustration|emotionnel[a-z]*|sincerite|mensonges?|expressions? (?:faciales?|du visage)|moral(?![a-z])|mal-etre)";
const staff =
  '(?:agente?s?|collegues?|equipes?|collaborat[a-z]+|salariee?s?|personnels?|employee?s?|participante?s?|fonctionnaires?|candidate?s?|visages?|voix|m(?:me|\\.) [a-z]+|apprenants|eleves|stagiaires?)';

const judged =
  '(?:fiables?|serieu[a-z]+|motivee?s?|competente?s?|efficaces?|investie?s?|travailleu[a-z]+|performante?s?|producti[a-z]+|impliquee?s?|absente?s?|paresseu[a-z]+|loya[a-z]+|assidue?s?|lente?s?|ponctuel[a-z]*|autonomes?|rigoureu[a-z]+|dou(?:e|ee|es|ees)|meritante?s?)(?![a-z])';
const peopleAtWork =
  '(?:agente?s?|collaborat[a-z]+|equipe|subordonnee?s?|stagiaires?|adjointe?s?|salariee?s?|fonctionnaires?|contractuel[a-z]*|collegues?|atsem|assistante?s?|eux|elles)(?![a-z])';
const moods =
  '(?:stress|enerv|triste|colere|agac|anxieu|angoiss|nerveu|frustr|demotiv|deprim|fach|contrari|inquiet|heureu|sincere|menteu|mecontent|epuis)';
const writings =
  '(?:mails?|courriels?|e-mails?|messages?|sms|lettres?|courriers?|ecrits?|textes?|conversations?|reunions?|videos?|visios?|photos?|voix|appels?|entretiens?|enregistrements?)(?![a-z])';
const leaving =
  "(?:demission[a-z]*|quitter|partir(?! (?:a la|en) retraite)|craquer|(?:s'|etre )(?:absent[a-z]*|arrete[a-z]*)|(?:faire|se mettre en) greve)";

export const gateWords: readonly GateWords[] = [
  {
    gate: 'emotion-inference',
    orders: either([
      `(?:reper|detect|trouv|identifi|signal|indiqu|montr|compt)[a-z]*(?:-moi)? ${far}(?:camera|video|photo|visages?|enregistrement|voix)${far}(?:l'air|semble[a-z]*|parai[a-z]*|paraiss[a-z]*) ${near}(?:fatigu|stress|enerv|triste|colere|agac|anxieu|nerveu|demotiv|contrari|content|heureu|ennuy)`,
      `(?:reper|detect|trouv|identifi|list|signal|indiqu|montr)[a-z]*(?:-moi)? ${near}${staff} (?:[a-z]+ )?(?:stressee?s?|enervee?s?|en colere|demotivee?s?|anxieu[a-z]+|tristes?|fatiguee?s?|nerveu[a-z]+|frustree?s?|agacee?s?|deprimee?s?)${near}(?:vid|photo|voix|visage|camera|enregistr|reunion|messages|mails|appel|conversation|teams|image|son)`,
      `(?:mesur|analys|evalu|detect|estim|not)[a-z]* ${near}(?:motivation|fatigue|attention|engagement|concentration|sincerite|enthousiasme|implication)${far}(?:voix|visages?|camera|webcam|video|expressions?|regards?|mimiques|ton)(?![a-z])`,
      `(?:analys|detect|dedui|mesur|reconnai|identifi|devin|evalu|reper|interpret|estim|determin|infer|surveill|suivre|suis|lis|lire|scor|quantifi)[a-z]* ${near}${feelings}${far}${staff}`,
      `(?:analys|detect|mesur|evalu|reper|dedui|determin|devin|dis-moi|dites-moi|indiqu)[a-z]* ${near}(?:si|quand|lesquels|quels) ${near}${staff}${near}(?:est|sont|semble[a-z]*|paraiss?[a-z]*|a l'air|ont l'air|etai[a-z]*) ?${near}(?:stress|enerve|triste|en colere|agace|anxieu|heureu|demotiv|nerveu|frustr|angoiss|deprim|sincere|fatigue|joyeu|contrarie|mens|mentent)`,
      `(?:analys|scann|filtr|utilis)[a-z]* ${near}(?:camera|webcam|voix|visages?|mimiques|expressions? faciales?|enregistrements?)${far}(?:emotion|humeur|stress|etat d'esprit|ressenti|mensonge)`,
      `(?:fai(?:s|tes|re)|met[a-z]*|realis[a-z]*|instal[a-z]*|lanc[a-z]*) ${near}(?:analyse|reconnaissance|detection)s? (?:des |de l'|de la |du )?(?:emotion|sentiment|humeur|stress)[a-z]*${far}${staff}`,
    ]),
    verdicts: either([
      `qu(?:e|'est-ce que) (?:ressent[a-z]*|eprouv[a-z]*)${near}(?:m(?:me|\\.) [a-z]+|collegue|agente?|equipe|candidate?|participante?s?)`,
      `(?:dis|dites|indiqu[a-z]+|trouv[a-z]+|repere[a-z]*|identifi[a-z]+)(?:-moi)? ${near}(?:qui|lesquels|quels agents?) ${near}(?:etai[a-z]*|est|sont|semble[a-z]*|avai[a-z]*) ${near}(?:en colere|stress|enerve|triste|nerveu|menti|mens|demotiv|anxieu|agace|frustre|sincere|fache)`,
      `(?:m(?:me|lle|onsieur|adame|\\.) [a-z]+|cet agent|cette agente|mon agent|mon collegue|ma collegue|mon equipe)${near}(?:avai[a-z]*|a|semblai?t|parai(?:t|ssait)|etait) (?:-t-(?:il|elle) )?(?:l'air )?(?:stress|enerve|triste|en colere|nerveu|anxieu|agace|frustre|sincere|fache|mentir|emu)[a-z]*${near}(?:pendant|sur|dans|lors|au|video|appel|enregistrement|reunion|photo|voix)`,
      `(?:${definiteAgents}|ce candidat|cette candidate)${near}(?:semble|semblait|parait|paraissait|est|etait|a|avait)(?:-t)?-(?:il|elle) ${near}${moods}[a-z]*${near}${writings}`,
      `(?:ce|cet|cette|ces|son|sa|ses) ${writings}${near}(?:montr|trahi|revel|indiqu|exprim|traduis|dit|laisse)[a-z]*${near}${moods}`,
      `(?:quelle? (?:est|etait) (?:l'|son |sa |leur )?(?:etat emotionnel|humeur|emotion)|quelles? emotions? (?:ressent|eprouv|montr|exprim))`,
      `(?:qui|lesquels|quels agents?)${near}(?:semble[a-z]*|avai[a-z]* l'air|a l'air|ont l'air|paraiss[a-z]*) ${near}(?:stress|enerve|triste|en colere|demotiv|nerveu|menteu|anxieu)`,
    ]),
  },
  {
    gate: 'social-scoring',
    orders: either([
      `permis a points (?:du |de |des )?(?:bons? )?(?:citoyen|usager|habitant)[a-z]*`,
      `(?:not|class|scor|hierarchis|tri|evalu|fich|rank|ordonn)(?:e|es|er|ez|ons)(?![a-z]) ${near}${residents}${far}(?:comportement|civisme|fiabilite|incivilite|moralite|confiance|merite|bonne conduite|reputation|citoyennete|mode de vie|reseaux sociaux|assiduite|plaintes|impolitesse)`,
      `(?:attribu|calcul|donn|etabli|cre|constru|fai|met|gener|produi)[a-z]*(?:-moi)? ${near}(?:scores?|notes?|notation|points|classement|bareme|profil de risque)${far}${residents}${far}(?:comportement|civisme|fiabilite|incivilite|moralite|confiance|bonne conduite|conduite|reputation|citoyennete|retards? de paiement|plaintes|mode de vie)`,
      `(?:attribu|donn|cre|met|calcul)[a-z]*(?:-moi)? ${near}(?:points?|scores?|notes?|bons points) (?:de|d') ?(?:bonne conduite|civisme|citoyennete|comportement|confiance|moralite)`,
      `(?:attribu|calcul|donn|etabli|cre|constru|met|gener|produi|fai)[a-z]*(?:-moi)? ${near}(?:scores?|notes?|credit|indice|notation|permis) (?:social|sociale|de civisme|civique|citoyenne?|de confiance|de comportement|de fiabilite|de moralite|a points citoyen|de bonne conduite)`,
      `(?:etabli|dress|fai|cre|constitu|prepar)[a-z]* ${near}listes? (?:noires?|rouges?)${near}(?:des |d'|de )${residents}`,
    ]),
    verdicts: either([
      `(?:quels|quelles|qui sont les|lesquels des) ${residents}${near}(?:les |le )?(?:moins|plus) (?:meritant|fiabl|civique|respectueu|incivi|suspect|a risque|honnete|recommandable)`,
    ]),
  },
  {
    gate: 'recruitment-screening',
    orders: either([
      `${candidates}${far}(?:elimin|ecart|enlev|retir|gard|conserv|sort)[a-z]* ${near}(?:les|la|le|l') ?(?:plus|moins|meilleure?s?|faibles?)`,
      `(?:cvs?|candidat[a-z]*|profils?|lettres? de motivation)(?![a-z])${far}(?:qui|lesquels|lesquelles|lequel|laquelle) (?:inviter|convoquer|recevoir|appeler|retenir|garder|rencontrer|embaucher|recruter|me conseill[a-z]+|tu conseill[a-z]+|vous conseill[a-z]+|est (?:le|la) plus)`,
      `${sorting} ${far}(?:${candidates})`,
      `(?:ces|les|cinq|trois|deux|\\d+|voici|ci-joint[a-z]*) ${near}${candidates}${far}(?:class|tri|not|compar|selectionn|lequel|laquelle|le meilleur|la meilleure|retenir|garder|qui recruter|evalu)[a-z]*`,
      `${candidates}${far}(?:sor(?:s|tir|tez)|donn[a-z]+|list[a-z]+|trouv[a-z]+|choisi[a-z]*|indiqu[a-z]+|dis|gard[a-z]+|extrai[a-z]+) ${near}(?:les|la|le|l') ?(?:[a-z]+ |\\d+ )?(?:plus|meilleur[a-z]*|moins)`,
      `(?:etabli|fai|dress|prepar|cre|rempli|produi|gener)[a-z]* ${near}(?:tableau|grille|fiche)s? (?:d'evaluation|de notation|comparati[a-z]+|de classement)${near}${candidates}${far}(?:notes?|scores?|points|chacun|rang|rempli)`,
      `(?:rank|sort|score|shortlist|screen|select)${near}(?:candidates?|applicants?|resumes?|cvs?|applications)`,
      `(?:forces et (?:les )?faiblesses|points forts)${far}(?:chaque |des |ces |du |de la |de cette )${candidates}`,
      `(?:redig|ecri|prepar)[a-z]* ${near}(?:avis|appreciation|grille remplie|evaluation)${near}(?:sur |de |du |des |pour )(?:ce |cette |ces |chaque |la |le |les )?${candidates}`,
    ]),
    verdicts: either([
      `(?:calcul|mesur|estim|evalu|donn|attribu)[a-z]*(?:-moi)? ${near}(?:taux|scores?|pourcentages?|degres?|niveaux?|indices?) (?:de |d')(?:correspondance|adequation|compatibilite|pertinence)${far}${candidates}`,
      `${candidates}(?: (?:de |d')?(?:m\\.|mme|m)? ?[a-z]+)?${near}(?:est|sont|semble|semblent)(?:-elles?|-ils?)? (?:la |le |les )?(?:meilleure?s?|plus (?:solide|forte?|interessante?|convaincante?|adaptee?)|moins bonne?s?|superieure?s?)`,
      `(?:laquelle|lequel|lesquels|qui) (?:me |nous )?(?:conseill|recommand)[a-z]+-(?:tu|vous)${near}(?:$|poste|recrut|embauch|candidat)`,
      `(?:quel|quelle|quels|quelles|lequel|laquelle|lesquels)(?: (?:de|des|est|sont|serait|le|la|les|ces|cette|meilleure?s?|deux|trois|\\d+))* ?${candidates}${near}(?:retenir|recruter|choisir|embaucher|prendre|garder|ecarter|convoquer|privilegier|recommand[a-z]+|convient|est le meilleur|est la meilleure|correspond|le plus|la plus|devons-nous|dois-je|faut-il|preferer|auditionner|selectionner)`,
      `(?:quel|qui|quelle) est (?:le|la) meilleure? (?:candidate?|candidature|cv|profil)`,
      `(?:qui|lequel|laquelle) (?:dois-je|devons-nous|faut-il|doit-on|recruter|embaucher|on recrute|tu recruterais|recruterais-tu|recruteriez-vous)${near}(?:recruter|embaucher|parmi|entre|de ces|pour (?:le|ce) poste)`,
      `(?:ce|cette|le|la) (?:candidate?|candidature|cv|profil)${near}(?:est-(?:il|elle|ce)|merite|correspond|convient|est (?:il|elle)|vaut)${near}(?:bon|bonne|adaptee?|retenir|retenue?|meilleure?|correspond[a-z]*|la peine|t-(?:il|elle)|poste|qualifiee?|recrutable)`,
      `(?:lesquel(?:le)?s|lequel|laquelle|qui)(?: (?:d'entre eux|d'entre elles|de ces [a-z]+))? (?:devrais-je|dois-je|devons-nous|faut-il|doit-on|puis-je) (?:convoquer|auditionner|recruter|embaucher|retenir|recevoir)`,
      `(?:lequel|laquelle|qui|quel)[^.!?\\n]{0,12}(?:des |de ces |parmi les |de mes )(?:deux |trois )?${candidates}${near}(?:meilleure?|le mieux|la mieux|ideale?|prefer)`,
      `(?:parmi|entre) (?!(?:[a-z]+ )?(?:formations?|postes?|dates?|mutuelles?|conges?|options?|statuts?|regimes?|contrats?|offres?|concours|grades?|logiciels?|textes?|regles?|solutions?|dispositifs?))${far}(?:qui|lequel|laquelle|lesquels|lesquelles) ${near}(?:prendre|recruter|choisir|embaucher|retenir|convoquer)`,
      `est-ce que (?:ce|cette|le|la|ces) (?:candidate?s?|candidature|cv|profil)${near}(?:est|sont|convient|correspond|merite|vaut)`,
      `(?:dois-je|faut-il|devrais-je|devons-nous|doit-on) (?:recruter|retenir|embaucher|convoquer|ecarter) (?:ce|cette|ces|m\\.|mme|m |monsieur|madame)`,
    ]),
  },
  {
    gate: 'staff-evaluation',
    orders: either([
      `(?:redig|ecri|prepar|fai|formul|rempli|complet|gener)[a-z]*(?:-moi)? ${near}(?:son|sa|leurs?) (?:[a-z]+ )?(?:evaluation|appreciation|entretien (?:professionnel|annuel)|compte[- ]rendu d'entretien|notation|bilan de stage)`,
      `(?:surveill|espionn|pist|control|track|suivre|suis|mesur)[a-z]* ${near}(?:activite|connexions?|presence|productivite|temps de (?:connexion|travail effectif)|messages|frappes|ecrans?)${near}(?:mes|chaque|cet|cette|des|de l'|m\\.|mme) ?(?:agente?s?|collaborat[a-z]+|equipe|salariee?s?|teletravailleurs?|[a-z]+)${far}(?:productif|productivite|signal|alert|absent|paress|travaill|lents?)`,
      `${verb('evalu|not|class|jug|appreci|compar|hierarchis|scor')} (?:-?moi )?(?:[a-z]+ ){0,2}?${oneAgent}(?!${near}(?:par (?:service|grade|date|age|ordre alphabetique|anciennete|site)))`,
      `${verb('evalu|class|jug|compar|hierarchis|scor')} (?:les|tous les|mes|nos|des) ${near}(?:agents?|collaborat[a-z]+|fonctionnaires?|contractuels?|equipes?)${far}(?:${merit}|promotion|avancement|le plus|les meilleurs|cia|prime)`,
      `(?:evalu|analys|mesur|surveill|scor|compar|suivre|suis|not)[a-z]* ${near}(?:la |les |le |l')?${merit} ${near}${definiteAgents}`,
      `(?:redig|ecri|prepar|formul|complet|rempli|gener|produi|fai|propos|donn)[a-z]*(?:-moi)? ${near}(?:appreciations?(?: (?:litterales?|generales?))?|evaluations?|notations?|compte[- ]rendu d'(?:entretien|evaluation)|comptes?[- ]rendus? d'(?:entretiens?|evaluations?)|crep?(?![a-z])|fiche d'evaluation|avis (?:sur|hierarchique)|entretien (?:professionnel|annuel)|rapport de stage|rapport d'aptitude)${near}(?:de |du |d'|sur |pour |concernant )${near}${oneAgent}`,
      `(?:classe(?:z|r|ment)?|liste[rz]?|identifi[a-z]+|designe[rz]?|trouve[rz]?|donn[a-z]+(?:-moi)?|repere[rz]?|fai[a-z]+) ${near}(?:agents?|collaborat[a-z]+|fonctionnaires?|equipe)${near}(?:a (?:licencier|promouvoir|titulariser|sanctionner|muter)|les (?:moins|plus) (?:performant|productif|efficace|motive|meritant|absent)[a-z]*)`,
      `(?:determin|calcul|attribu|fix|propos|decid|repart)[a-z]* ${near}(?:cia|complement indemnitaire|prime au merite|reduction d'anciennete)${near}(?:de |pour |entre |a )${near}(?:chaque|cet|cette|ces|mes|m\\.|mme|monsieur|madame|mon|ma)`,
      `(?:redig|ecri|prepar|formul|fai|etabli|dress|gener|donn|met|attribu)[a-z]*(?:-moi)? ${near}(?:bilan|avis|notes?|scores?|performances?|rapport)${near}(?:a |de |du |d'|sur |pour |concernant )${near}(?:performance|titularisation|manieres? de servir|chacun de mes|chaque|tous mes|competences|travail)${near}(?:${oneAgent}|agents?|collaborat[a-z]+|stagiaires?)`,
      `(?:redig|ecri|prepar|formul|donn|met|attribu)[a-z]*(?:-moi)? ${near}(?:notes?|scores?|avis) (?:(?:de)?favorable )?${near}${oneAgent}`,
      `(?:choisi|propos|decid|recommand)[a-z]* ${near}(?:sanctions?|promotions?|avancements?|licenciements?|titularisations?|non-titularisation|renouvellements?)${near}(?:de |pour |contre |a )${near}${oneAgent}`,
    ]),
    verdicts: either([
      `(?:qui|quels? agents?|lequel|laquelle|lesquels) (?:(?:de|parmi) [a-z' ]{0,25})?(?:devrais-je|dois-je|devons-nous|faut-il|doit-on|je propose|proposer|inscrire|presenter)${near}(?:avancement|promotion|tableau|titularisation|prime|medaille|augmentation|examen professionnel)`,
      `est-ce que (?:m\\.|m|mme|monsieur|madame|mon agent|cet agent|cette agente|ma collegue|mon collegue) ?(?:[a-z]+ )?(?:travaille|bosse|s'investit|progresse)${near}(?:bien|mal|assez|suffisamment|correctement|beaucoup)`,
      `(?:rempli|complet|renseign)[a-z]* ${near}(?:grille|fiche|formulaire|compte[- ]rendu|support|entretien)s? (?:d'evaluation|d'appreciation|de notation|d'entretien(?: professionnel| annuel)?)${near}(?:de |du |d'|pour )${oneAgent}`,
      `(?:quel|quelle|quels|quelles) (?:agent|agente|collaborateur|collaboratrice|fonctionnaire|stagiaire)s?${near}merite[a-z]*${far}(?:promotion|prime|avancement|titularisation|cia|augmentation|sanction|medaille)`,
      `(?:quels?|quelles?) ${peopleAtWork}${near}(?:le|la|les) (?:plus|moins) ${judged}`,
      `(?:qui|lequel|laquelle|lesquels|lesquelles) (?:de|des|parmi|d'entre|dans|sont|est|serait)(?![a-z])${near}${peopleAtWork}${near}(?:le|la|les) (?:plus|moins) ${judged}`,
      `(?:qui|lequel|laquelle|lesquels) (?:est|sont|serait) (?:le|la|les) (?:plus|moins) ${judged}${near}${peopleAtWork}`,
      `(?:qui|quels?|quelles?|lequel|laquelle|lesquels|lesquelles)(?: (?:de|des|parmi|d'entre|dans))?${near}${peopleAtWork}${near}(?:risqu|susceptible|pourrai|songe|envisage|probab|prete?s? a)[a-z]*${near}${leaving}`,
      `(?:me separer|nous separer|se separer|licencier|sanctionner|muter|promouvoir|remercier) (?:de |d')?(?:un|une|deux|trois|\\d+) (?:agente?s?|collaborat[a-z]+|contractuel[a-z]*)${far}(?:lequel|laquelle|lesquels|qui)(?![a-z])`,
      `(?:dis|dites|indique|conseille)(?:z)?-?(?:moi| moi) (?:si |de )?(?:je dois |il faut |on doit )?(?:ou non )?(?:renouveler|titulariser|licencier|promouvoir|sanctionner|garder|prolonger|muter)${near}(?:cet|cette|mon|ma|m\\.|mme|monsieur|madame)(?![a-z])`,
      "(?:qui|quel(?:le|s|les)? agente?s?|lequel|laquelle|lesquels)(?: (?:de |des |parmi |dois-je|faut-il|devons-nous|doit-on|devrais-je|est-ce que je dois|puis-je|pourrait-on|peut-on|mes|stagiaires|candidats|de mes|agents|collaborateurs|deux|trois|mon |equipe|ces |ce|cette|service|merite[a-z]*(?: de| d'| la| une)?|plus|le|la|en premier|il faut))* ?(?:licencier|titulariser|promouvoir|promotion|sanctionner|muter|avancement|remercier|augmenter|meilleur agent|moins performant|plus performant|moins productif|plus productif|plus absent|recevoir le cia)",
      `(?:dois-je|faut-il|devrais-je|devons-nous|doit-on|est-ce que je dois|tu me conseilles de|me conseillez-vous de) (?:ne pas |plutot )?(?:licencier|titulariser|promouvoir|sanctionner|muter|renouveler|noter|prolonger|refuser la titularisation|remercier|garder)${near}(?:cet|cette|mon|ma|m\\.|mme|monsieur|madame|ce)(?![a-z])`,
      `(?:cet|cette|mon|ma) (?:agente?|stagiaire|collaborat[a-z]+|adjointe?|contractuel[a-z]*)${near}(?:merite-t|est-(?:il|elle) (?:assez |vraiment |suffisamment |plutot )?(?:un bon|une bonne|performant|competent|motive|a la hauteur|incompetent)|a-t-(?:il|elle) (?:bien travaille|le niveau|les competences))`,
      `m(?:me|lle|onsieur|adame|\\.) [a-z]+${near}(?:merite-t|est-(?:il|elle) (?:assez |vraiment |suffisamment |plutot )?(?:un bon|une bonne|performant|competent|motive|a la hauteur|incompetent))`,
      `(?:quelle|combien)${near}(?:note|appreciation|montant de cia|cia|sanction)${near}(?:mettre|donner|attribuer|infliger|proposer)${near}(?:a |pour |contre )(?:cet|cette|mon|ma|m\\.|mme|monsieur|madame|chaque)`,
      `quel(?: montant (?:de|du)| niveau de)? cia ${near}(?:mettre|donner|attribuer|proposer)${near}(?:a |pour )(?:cet|cette|mon|ma|m\\.|mme|monsieur|madame|chaque)`,
    ]),
  },
  {
    gate: 'benefit-eligibility',
    orders: either([
      `(?:instrui|trait|examin|valid|accept|accord|refus|rejet|decid|tranch|statu|evalu|analys|verifi|determin|calcul|not|class|tri|prioris|attribu)[a-z]* ${far}(?:demandes?|dossiers?|droits?|eligibilite|attribution)${near}(?:de |d'|du |des |au |a l'|a la |a |aux )?${near}${benefits}(?![a-z])`,
      `(?:verifi|determin|dis-moi|dites-moi|indiqu|calcul|examin|decid|evalu|analys|confirm)[a-z]*(?:-moi)? ${near}(?:si |l'eligibilite de |le droit de |les droits de )?${recipient}${far}(?:droit|eligible|conditions|${benefits}|beneficier|pretendre)`,
      `(?:accord|refus|attribu|octroi)(?:e|es|er|ez|ons|oie|oyer|oyez)(?![a-z]) ${near}${benefits}(?![a-z])${near}(?:a |pour )${recipient}`,
    ]),
    verdicts: either([
      `(?:qui|quelles? familles?|lesquels?|lesquelles?|laquelle|lequel)${near}(?:passer|passe|servir|aider|etre|mettre|loger)${near}(?:en premier|en priorite|avant les autres|prioritaires?)${far}(?:${benefits}|creche|familles?|menages?|demandeurs?)`,
      `(?:quel(?:le)?|combien)${near}${benefits}${far}(?:accorder|attribuer|verser|donner|octroyer)${near}(?:a |pour )${recipient}`,
      `(?:accepter|refuser|rejeter|recevable|irrecevable)${near}(?:la |cette |sa )demande ${near}${benefits}(?![a-z])${near}${recipient}`,
      `${recipient}${near}(?:a-t-(?:il|elle|on) (?:le )?droit|ont-(?:ils|elles) droit|a droit|est-(?:il|elle) eligible|sont-(?:ils|elles) eligibles|peut-(?:il|elle) (?:beneficier|pretendre|obtenir|toucher|percevoir|avoir)|peuvent-(?:ils|elles) (?:beneficier|pretendre|obtenir|toucher)|remplit-(?:il|elle)|est eligible|doit-(?:il|elle) (?:toucher|recevoir|percevoir))${far}${benefits}(?![a-z])`,
      `(?:peut-on|dois-je|doit-on|faut-il|devons-nous|puis-je|est-ce qu(?:e|'on)(?: je)?(?: doit| dois| peut)?) (?:accorder|attribuer|refuser|donner|octroyer|verser|rejeter)${near}${benefits}(?![a-z])${near}(?:a |pour )(?:cet|cette|ce|ces|m\\.|mme|monsieur|madame|la famille|l'usager)`,
      `est-ce que ${recipient}${near}(?:a |ont |peu|est |rempli)${far}${benefits}(?![a-z])`,
      `(?:quelles?|qui|quels|lesquels|lesquelles)(?: (?:sont|de|des|les|parmi|ces|cette|est))* ?(?:familles?|usagers?|demandeurs?|dossiers?|demandes?|menages?)${near}(?:prioritaires?|retenir|accepter|refuser|privilegier|rejeter|servir|aider)${far}(?:${benefits}|\\?|$)`,
    ]),
  },
];
