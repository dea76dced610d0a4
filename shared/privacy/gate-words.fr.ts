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
  new RegExp(patterns.map((pattern) => `(?<!\\p{L})(?:${pattern})`).join('|'), 'u');

/** Endings of an order, an infinitive or a polite request, so that "le classement" or "est classé" are no orders. */
const verb = (stems: string): string =>
  `(?:${stems})(?:e|es|er|ez|ons|ent)?(?:-(?:moi|les|la|le|nous))?(?!\\p{L})`;

const sorting = `(?:${verb('tri|class|not|evalu|compar|hierarchis|selectionn|preselectionn|ecart|elimin|rejet|depart|departag|ponder|scor|prioris|filtr|rank|ordonn|jug|analys')}|rejett?e[srz]?|fai(?:s|tes|re) (?:le |un |une )?(?:tri|classement|selection|preselection|short-?list|comparati\\p{L}+|notation|ranking)|etabli\\p{L}*(?: \\p{L}+)? (?:classement|selection|short-?list|notation|ordre)|dress\\p{L}+ (?:un |une )?(?:classement|short-?list|liste|tableau comparatif)|donn\\p{L}+(?:-moi)? (?:une? )?(?:note|score|notation|avis|appreciation)|attribu\\p{L}+ (?:une? |des )?(?:notes?|scores?|points)|mets? (?:une? )?(?:note|score)s?|extrai\\p{L}+ les meilleur\\p{L}+|retien\\p{L}*|recommand\\p{L}+|propos\\p{L}+ (?:une? )?(?:classement|selection|short-?list)|identifi\\p{L}+ les? meilleur\\p{L}+|trouv\\p{L}+(?:-moi)? les? meilleur\\p{L}+|choisi\\p{L}*|garde(?:z|r)?(?!\\p{L}))`;
const candidates =
  "(?:candidat(?:e|es|s|ure|ures)?(?! (?:a l'election|aux elections|elu))|cvs?(?!\\p{L})|curriculum|postulante?s?|lettres? de motivation|profils? (?:des|de|recus|suivants|ci-joints)|dossiers? de candidature)";
const definiteAgents =
  "(?:(?:cet|cette|ces|mes|mon|ma|nos|notre|chaque|chacun de mes|les|l'|des|tous les|vos) ?(?:agente?s?|collaborat\\p{L}+|equipe|subordonnee?s?|stagiaires?|adjointe?s?|salariee?s?|fonctionnaires?|contractuel\\p{L}*|personnels?|employee?s?|atsem|assistante?s?|collegues?)|m(?:me|lle|onsieur|adame|\\.) \\p{L}+)";
const oneAgent =
  "(?:(?:cet|cette|ces|mes|mon|ma|nos|notre|chaque|vos|l') ?(?:(?:deux|trois|quatre|cinq|dix|\\d+|autres|nouveaux|nouvelles) )?(?:agente?s?|collaborat\\p{L}+|equipe|subordonnee?s?|stagiaires?|adjointe?s?|salariee?s?|fonctionnaires?|contractuel\\p{L}*|personnels?|employee?s?|atsem|assistante?s?|collegues?)|m(?:me|lle|onsieur|adame|\\.) \\p{L}+)";
const merit =
  '(?:merite|performances?|productivite|efficacite|rendement|manieres? de servir|valeur professionnelle|implication|motivation|assiduite|absenteisme|resultats|competences|engagement professionnel|qualite du travail|comportement)';
const recipient =
  "(?:(?:cet|cette|ce|ces) (?:usagere?s?|administree?s?|familles?|foyers?|menages?|demandeu\\p{L}+|personnes?|dame|monsieur|habitante?s?|beneficiaires?|allocataires?|couple|retraitee?|etudiante?|parents?)|l'usagere?|l'administree?|le demandeur|la demandeuse|(?:les parents|la mere|le pere|la fille|le fils) d(?:e |')\\p{L}+|l'allocataire|la famille \\p{L}+|m(?:me|lle|onsieur|adame|\\.) \\p{L}+)";
const benefits =
  "(?:rsa|aah|apa(?!\\p{L})|pch|asi|aspa|fsl|apl|aides? (?:sociales?|facultatives?|d'urgence|financieres?|au logement|alimentaires?|du ccas|legales?|exceptionnelles?|energie|a la restauration|municipales?)|secours|logement social|hlm|place en creche|allocations?|prestations? sociales?|bons? alimentaires?|tarif (?:social|reduit)|cantine gratuite|cheque energie|minima sociaux|hebergement d'urgence|colis alimentaire|l'aide|une aide|cette aide)";
const residents =
  '(?:habitante?s?|usagers?|usageres?|citoyen\\p{L}*|administree?s?|familles?|allocataires?|beneficiaires?|menages?|foyers?|locataires?|residents?|personnes?|jeunes?|parents?|demandeurs?)';
const feelings =
  "(?:emotions?|humeurs?|etats? (?:emotionnels?|d'esprit)|stress(?!\\p{L})|colere|tristesse|anxiete|sentiments?|nervosite|frustration|emotionnel\\p{L}*|sincerite|mensonges?|expressions? (?:faciales?|du visage)|moral(?!\\p{L})|mal-etre)";
const staff =
  '(?:agente?s?|collegues?|equipes?|collaborat\\p{L}+|salariee?s?|personnels?|employee?s?|participante?s?|fonctionnaires?|candidate?s?|visages?|voix|m(?:me|\\.) \\p{L}+|apprenants|eleves|stagiaires?)';

const judged =
  '(?:fiables?|serieu\\p{L}+|motivee?s?|competente?s?|efficaces?|investie?s?|travailleu\\p{L}+|performante?s?|producti\\p{L}+|impliquee?s?|absente?s?|paresseu\\p{L}+|loya\\p{L}+|assidue?s?|lente?s?|ponctuel\\p{L}*|autonomes?|rigoureu\\p{L}+|dou(?:e|ee|es|ees)|meritante?s?)(?!\\p{L})';
const peopleAtWork =
  '(?:agente?s?|collaborat\\p{L}+|equipe|subordonnee?s?|stagiaires?|adjointe?s?|salariee?s?|fonctionnaires?|contractuel\\p{L}*|collegues?|atsem|assistante?s?|eux|elles)(?!\\p{L})';
const moods =
  '(?:stress|enerv|triste|colere|agac|anxieu|angoiss|nerveu|frustr|demotiv|deprim|fach|contrari|inquiet|heureu|sincere|menteu|mecontent|epuis)';
const writings =
  '(?:mails?|courriels?|e-mails?|messages?|sms|lettres?|courriers?|ecrits?|textes?|conversations?|reunions?|videos?|visios?|photos?|voix|appels?|entretiens?|enregistrements?)(?!\\p{L})';
const leaving =
  "(?:demission\\p{L}*|quitter|partir(?! (?:a la|en) retraite)|craquer|(?:s'|etre )(?:absent\\p{L}*|arrete\\p{L}*)|(?:faire|se mettre en) greve)";

export const gateWords: readonly GateWords[] = [
  {
    gate: 'emotion-inference',
    orders: either([
      `(?:reper|detect|trouv|identifi|list|signal|indiqu|montr)\\p{L}*(?:-moi)? ${near}${staff} (?:\\p{L}+ )?(?:stressee?s?|enervee?s?|en colere|demotivee?s?|anxieu\\p{L}+|tristes?|fatiguee?s?|nerveu\\p{L}+|frustree?s?|agacee?s?|deprimee?s?)${near}(?:vid|photo|voix|visage|camera|enregistr|reunion|messages|mails|appel|conversation|teams|image|son)`,
      `(?:mesur|analys|evalu|detect|estim|not)\\p{L}* ${near}(?:motivation|fatigue|attention|engagement|concentration|sincerite|enthousiasme|implication)${far}(?:voix|visages?|camera|webcam|video|expressions?|regards?|mimiques|ton)(?!\\p{L})`,
      `(?:analys|detect|dedui|mesur|reconnai|identifi|devin|evalu|reper|interpret|estim|determin|infer|surveill|suivre|suis|lis|lire|scor|quantifi)\\p{L}* ${near}${feelings}${far}${staff}`,
      `(?:analys|detect|mesur|evalu|reper|dedui|determin|devin|dis-moi|dites-moi|indiqu)\\p{L}* ${near}(?:si|quand|lesquels|quels) ${near}${staff}${near}(?:est|sont|semble\\p{L}*|paraiss?\\p{L}*|a l'air|ont l'air|etai\\p{L}*) ?${near}(?:stress|enerve|triste|en colere|agace|anxieu|heureu|demotiv|nerveu|frustr|angoiss|deprim|sincere|fatigue|joyeu|contrarie|mens|mentent)`,
      `(?:analys|scann|filtr|utilis)\\p{L}* ${near}(?:camera|webcam|voix|visages?|mimiques|expressions? faciales?|enregistrements?)${far}(?:emotion|humeur|stress|etat d'esprit|ressenti|mensonge)`,
      `(?:fai(?:s|tes|re)|met\\p{L}*|realis\\p{L}*|instal\\p{L}*|lanc\\p{L}*) ${near}(?:analyse|reconnaissance|detection)s? (?:des |de l'|de la |du )?(?:emotion|sentiment|humeur|stress)\\p{L}*${far}${staff}`,
    ]),
    verdicts: either([
      `(?:dis|dites|indiqu\\p{L}+|trouv\\p{L}+|repere\\p{L}*|identifi\\p{L}+)(?:-moi)? ${near}(?:qui|lesquels|quels agents?) ${near}(?:etai\\p{L}*|est|sont|semble\\p{L}*|avai\\p{L}*) ${near}(?:en colere|stress|enerve|triste|nerveu|menti|mens|demotiv|anxieu|agace|frustre|sincere|fache)`,
      `(?:m(?:me|lle|onsieur|adame|\\.) \\p{L}+|cet agent|cette agente|mon agent|mon collegue|ma collegue|mon equipe)${near}(?:avai\\p{L}*|a|semblai?t|parai(?:t|ssait)|etait) (?:-t-(?:il|elle) )?(?:l'air )?(?:stress|enerve|triste|en colere|nerveu|anxieu|agace|frustre|sincere|fache|mentir|emu)\\p{L}*${near}(?:pendant|sur|dans|lors|au|video|appel|enregistrement|reunion|photo|voix)`,
      `(?:${definiteAgents}|ce candidat|cette candidate)${near}(?:semble|semblait|parait|paraissait|est|etait|a|avait)(?:-t)?-(?:il|elle) ${near}${moods}\\p{L}*${near}${writings}`,
      `(?:ce|cet|cette|ces|son|sa|ses) ${writings}${near}(?:montr|trahi|revel|indiqu|exprim|traduis|dit|laisse)\\p{L}*${near}${moods}`,
      `(?:quelle? (?:est|etait) (?:l'|son |sa |leur )?(?:etat emotionnel|humeur|emotion)|quelles? emotions? (?:ressent|eprouv|montr|exprim))`,
      `(?:qui|lesquels|quels agents?)${near}(?:semble\\p{L}*|avai\\p{L}* l'air|a l'air|ont l'air|paraiss\\p{L}*) ${near}(?:stress|enerve|triste|en colere|demotiv|nerveu|menteu|anxieu)`,
    ]),
  },
  {
    gate: 'social-scoring',
    orders: either([
      `permis a points (?:du |de |des )?(?:bons? )?(?:citoyen|usager|habitant)\\p{L}*`,
      `(?:not|class|scor|hierarchis|tri|evalu|fich|rank|ordonn)(?:e|es|er|ez|ons)(?!\\p{L}) ${near}${residents}${far}(?:comportement|civisme|fiabilite|incivilite|moralite|confiance|merite|bonne conduite|reputation|citoyennete|mode de vie|reseaux sociaux|assiduite|plaintes|impolitesse)`,
      `(?:attribu|calcul|donn|etabli|cre|constru|fai|met|gener|produi)\\p{L}*(?:-moi)? ${near}(?:scores?|notes?|notation|points|classement|bareme|profil de risque)${far}${residents}${far}(?:comportement|civisme|fiabilite|incivilite|moralite|confiance|bonne conduite|conduite|reputation|citoyennete|retards? de paiement|plaintes|mode de vie)`,
      `(?:attribu|donn|cre|met|calcul)\\p{L}*(?:-moi)? ${near}(?:points?|scores?|notes?|bons points) (?:de|d') ?(?:bonne conduite|civisme|citoyennete|comportement|confiance|moralite)`,
      `(?:attribu|calcul|donn|etabli|cre|constru|met|gener|produi|fai)\\p{L}*(?:-moi)? ${near}(?:scores?|notes?|credit|indice|notation|permis) (?:social|sociale|de civisme|civique|citoyenne?|de confiance|de comportement|de fiabilite|de moralite|a points citoyen|de bonne conduite)`,
      `(?:etabli|dress|fai|cre|constitu|prepar)\\p{L}* ${near}listes? (?:noires?|rouges?)${near}(?:des |d'|de )${residents}`,
    ]),
    verdicts: either([
      `(?:quels|quelles|qui sont les|lesquels des) ${residents}${near}(?:les |le )?(?:moins|plus) (?:meritant|fiabl|civique|respectueu|incivi|suspect|a risque|honnete|recommandable)`,
    ]),
  },
  {
    gate: 'recruitment-screening',
    orders: either([
      `(?:cvs?|candidat\\p{L}*|profils?|lettres? de motivation)(?!\\p{L})${far}(?:qui|lesquels|lesquelles|lequel|laquelle) (?:inviter|convoquer|recevoir|appeler|retenir|garder|rencontrer|embaucher|recruter|me conseill\\p{L}+|tu conseill\\p{L}+|vous conseill\\p{L}+|est (?:le|la) plus)`,
      `${sorting} ${far}(?:${candidates})`,
      `(?:ces|les|cinq|trois|deux|\\d+|voici|ci-joint\\p{L}*) ${near}${candidates}${far}(?:class|tri|not|compar|selectionn|lequel|laquelle|le meilleur|la meilleure|retenir|garder|qui recruter|evalu)\\p{L}*`,
      `${candidates}${far}(?:sor(?:s|tir|tez)|donn\\p{L}+|list\\p{L}+|trouv\\p{L}+|choisi\\p{L}*|indiqu\\p{L}+|dis|gard\\p{L}+|extrai\\p{L}+) ${near}(?:les|la|le|l') ?(?:\\p{L}+ |\\d+ )?(?:plus|meilleur\\p{L}*|moins)`,
      `(?:etabli|fai|dress|prepar|cre|rempli|produi|gener)\\p{L}* ${near}(?:tableau|grille|fiche)s? (?:d'evaluation|de notation|comparati\\p{L}+|de classement)${near}${candidates}${far}(?:notes?|scores?|points|chacun|rang|rempli)`,
      `(?:rank|sort|score|shortlist|screen|select)${near}(?:candidates?|applicants?|resumes?|cvs?|applications)`,
      `(?:forces et (?:les )?faiblesses|points forts)${far}(?:chaque |des |ces |du |de la |de cette )${candidates}`,
      `(?:redig|ecri|prepar)\\p{L}* ${near}(?:avis|appreciation|grille remplie|evaluation)${near}(?:sur |de |du |des |pour )(?:ce |cette |ces |chaque |la |le |les )?${candidates}`,
    ]),
    verdicts: either([
      `(?:laquelle|lequel|lesquels|qui) (?:me |nous )?(?:conseill|recommand)\\p{L}+-(?:tu|vous)${near}(?:$|poste|recrut|embauch|candidat)`,
      `(?:quel|quelle|quels|quelles|lequel|laquelle|lesquels)(?: (?:de|des|est|sont|serait|le|la|les|ces|cette|meilleure?s?|deux|trois|\\d+))* ?${candidates}${near}(?:retenir|recruter|choisir|embaucher|prendre|garder|ecarter|convoquer|privilegier|recommand\\p{L}+|convient|est le meilleur|est la meilleure|correspond|le plus|la plus|devons-nous|dois-je|faut-il|preferer|auditionner|selectionner)`,
      `(?:quel|qui|quelle) est (?:le|la) meilleure? (?:candidate?|candidature|cv|profil)`,
      `(?:qui|lequel|laquelle) (?:dois-je|devons-nous|faut-il|doit-on|recruter|embaucher|on recrute|tu recruterais|recruterais-tu|recruteriez-vous)${near}(?:recruter|embaucher|parmi|entre|de ces|pour (?:le|ce) poste)`,
      `(?:ce|cette|le|la) (?:candidate?|candidature|cv|profil)${near}(?:est-(?:il|elle|ce)|merite|correspond|convient|est (?:il|elle)|vaut)${near}(?:bon|bonne|adaptee?|retenir|retenue?|meilleure?|correspond\\p{L}*|la peine|t-(?:il|elle)|poste|qualifiee?|recrutable)`,
      `(?:lesquel(?:le)?s|lequel|laquelle|qui)(?: (?:d'entre eux|d'entre elles|de ces \\p{L}+))? (?:devrais-je|dois-je|devons-nous|faut-il|doit-on|puis-je) (?:convoquer|auditionner|recruter|embaucher|retenir|recevoir)`,
      `(?:parmi|entre) ${far}(?:qui|lequel|laquelle|lesquels|lesquelles) ${near}(?:prendre|recruter|choisir|embaucher|retenir|convoquer)`,
      `est-ce que (?:ce|cette|le|la|ces) (?:candidate?s?|candidature|cv|profil)${near}(?:est|sont|convient|correspond|merite|vaut)`,
      `(?:dois-je|faut-il|devrais-je|devons-nous|doit-on) (?:recruter|retenir|embaucher|convoquer|ecarter) (?:ce|cette|ces|m\\.|mme|m |monsieur|madame)`,
    ]),
  },
  {
    gate: 'staff-evaluation',
    orders: either([
      `(?:redig|ecri|prepar|fai|formul|rempli|complet|gener)\\p{L}*(?:-moi)? ${near}(?:son|sa|leurs?) (?:\\p{L}+ )?(?:evaluation|appreciation|entretien (?:professionnel|annuel)|compte[- ]rendu d'entretien|notation|bilan de stage)`,
      `(?:surveill|espionn|pist|control|track|suivre|suis|mesur)\\p{L}* ${near}(?:activite|connexions?|presence|productivite|temps de (?:connexion|travail effectif)|messages|frappes|ecrans?)${near}(?:mes|chaque|cet|cette|des|de l'|m\\.|mme) ?(?:agente?s?|collaborat\\p{L}+|equipe|salariee?s?|teletravailleurs?|\\p{L}+)${far}(?:productif|productivite|signal|alert|absent|paress|travaill|lents?)`,
      `${verb('evalu|not|class|jug|appreci|compar|hierarchis|scor')} (?:-?moi )?(?:\\p{L}+ ){0,2}?${oneAgent}(?!${near}(?:par (?:service|grade|date|age|ordre alphabetique|anciennete|site)))`,
      `${verb('evalu|class|jug|compar|hierarchis|scor')} (?:les|tous les|mes|nos|des) ${near}(?:agents?|collaborat\\p{L}+|fonctionnaires?|contractuels?|equipes?)${far}(?:${merit}|promotion|avancement|le plus|les meilleurs|cia|prime)`,
      `(?:evalu|analys|mesur|surveill|scor|compar|suivre|suis|not)\\p{L}* ${near}(?:la |les |le |l')?${merit} ${near}${definiteAgents}`,
      `(?:redig|ecri|prepar|formul|complet|rempli|gener|produi|fai|propos|donn)\\p{L}*(?:-moi)? ${near}(?:appreciations?(?: (?:litterales?|generales?))?|evaluations?|notations?|compte[- ]rendu d'(?:entretien|evaluation)|comptes?[- ]rendus? d'(?:entretiens?|evaluations?)|crep?(?!\\p{L})|fiche d'evaluation|avis (?:sur|hierarchique)|entretien (?:professionnel|annuel)|rapport de stage|rapport d'aptitude)${near}(?:de |du |d'|sur |pour |concernant )${near}${oneAgent}`,
      `(?:classe(?:z|r|ment)?|liste[rz]?|identifi\\p{L}+|designe[rz]?|trouve[rz]?|donn\\p{L}+(?:-moi)?|repere[rz]?|fai\\p{L}+) ${near}(?:agents?|collaborat\\p{L}+|fonctionnaires?|equipe)${near}(?:a (?:licencier|promouvoir|titulariser|sanctionner|muter)|les (?:moins|plus) (?:performant|productif|efficace|motive|meritant|absent)\\p{L}*)`,
      `(?:determin|calcul|attribu|fix|propos|decid|repart)\\p{L}* ${near}(?:cia|complement indemnitaire|prime au merite|reduction d'anciennete)${near}(?:de |pour |entre |a )${near}(?:chaque|cet|cette|ces|mes|m\\.|mme|monsieur|madame|mon|ma)`,
      `(?:redig|ecri|prepar|formul|fai|etabli|dress|gener|donn|met|attribu)\\p{L}*(?:-moi)? ${near}(?:bilan|avis|notes?|scores?|performances?|rapport)${near}(?:a |de |du |d'|sur |pour |concernant )${near}(?:performance|titularisation|manieres? de servir|chacun de mes|chaque|tous mes|competences|travail)${near}(?:${oneAgent}|agents?|collaborat\\p{L}+|stagiaires?)`,
      `(?:redig|ecri|prepar|formul|donn|met|attribu)\\p{L}*(?:-moi)? ${near}(?:notes?|scores?|avis) (?:(?:de)?favorable )?${near}${oneAgent}`,
      `(?:choisi|propos|decid|recommand)\\p{L}* ${near}(?:sanctions?|promotions?|avancements?|licenciements?|titularisations?|non-titularisation|renouvellements?)${near}(?:de |pour |contre |a )${near}${oneAgent}`,
    ]),
    verdicts: either([
      `(?:quel|quelle|quels|quelles) (?:agent|agente|collaborateur|collaboratrice|fonctionnaire|stagiaire)s?${near}merite\\p{L}*${far}(?:promotion|prime|avancement|titularisation|cia|augmentation|sanction|medaille)`,
      `(?:quels?|quelles?) ${peopleAtWork}${near}(?:le|la|les) (?:plus|moins) ${judged}`,
      `(?:qui|lequel|laquelle|lesquels|lesquelles) (?:de|des|parmi|d'entre|dans|sont|est|serait)(?!\\p{L})${near}${peopleAtWork}${near}(?:le|la|les) (?:plus|moins) ${judged}`,
      `(?:qui|lequel|laquelle|lesquels) (?:est|sont|serait) (?:le|la|les) (?:plus|moins) ${judged}${near}${peopleAtWork}`,
      `(?:qui|quels?|quelles?|lequel|laquelle|lesquels|lesquelles)(?: (?:de|des|parmi|d'entre|dans))?${near}${peopleAtWork}${near}(?:risqu|susceptible|pourrai|songe|envisage|probab|prete?s? a)\\p{L}*${near}${leaving}`,
      `(?:me separer|nous separer|se separer|licencier|sanctionner|muter|promouvoir|remercier) (?:de |d')?(?:un|une|deux|trois|\\d+) (?:agente?s?|collaborat\\p{L}+|contractuel\\p{L}*)${far}(?:lequel|laquelle|lesquels|qui)(?!\\p{L})`,
      `(?:dis|dites|indique|conseille)(?:z)?-?(?:moi| moi) (?:si |de )?(?:je dois |il faut |on doit )?(?:ou non )?(?:renouveler|titulariser|licencier|promouvoir|sanctionner|garder|prolonger|muter)${near}(?:cet|cette|mon|ma|m\\.|mme|monsieur|madame)(?!\\p{L})`,
      "(?:qui|quel(?:le|s|les)? agente?s?|lequel|laquelle|lesquels)(?: (?:de |des |parmi |dois-je|faut-il|devons-nous|doit-on|devrais-je|est-ce que je dois|puis-je|pourrait-on|peut-on|mes|stagiaires|candidats|de mes|agents|collaborateurs|deux|trois|mon |equipe|ces |ce|cette|service|merite\\p{L}*(?: de| d'| la| une)?|plus|le|la|en premier|il faut))* ?(?:licencier|titulariser|promouvoir|promotion|sanctionner|muter|avancement|remercier|augmenter|meilleur agent|moins performant|plus performant|moins productif|plus productif|plus absent|recevoir le cia)",
      `(?:dois-je|faut-il|devrais-je|devons-nous|doit-on|est-ce que je dois|tu me conseilles de|me conseillez-vous de) (?:ne pas |plutot )?(?:licencier|titulariser|promouvoir|sanctionner|muter|renouveler|noter|prolonger|refuser la titularisation|remercier|garder)${near}(?:cet|cette|mon|ma|m\\.|mme|monsieur|madame|ce)(?!\\p{L})`,
      `(?:cet|cette|mon|ma) (?:agente?|stagiaire|collaborat\\p{L}+|adjointe?|contractuel\\p{L}*)${near}(?:merite-t|est-(?:il|elle) (?:un bon|une bonne|performant|competent|motive|a la hauteur|incompetent)|a-t-(?:il|elle) (?:bien travaille|le niveau|les competences))`,
      `m(?:me|lle|onsieur|adame|\\.) \\p{L}+${near}(?:merite-t|est-(?:il|elle) (?:un bon|une bonne|performant|competent|motive|a la hauteur|incompetent))`,
      `(?:quelle|combien)${near}(?:note|appreciation|montant de cia|cia|sanction)${near}(?:mettre|donner|attribuer|infliger|proposer)${near}(?:a |pour |contre )(?:cet|cette|mon|ma|m\\.|mme|monsieur|madame|chaque)`,
      `quel(?: montant (?:de|du)| niveau de)? cia ${near}(?:mettre|donner|attribuer|proposer)${near}(?:a |pour )(?:cet|cette|mon|ma|m\\.|mme|monsieur|madame|chaque)`,
    ]),
  },
  {
    gate: 'benefit-eligibility',
    orders: either([
      `(?:instrui|trait|examin|valid|accept|accord|refus|rejet|decid|tranch|statu|evalu|analys|verifi|determin|calcul|not|class|tri|prioris|attribu)\\p{L}* ${far}(?:demandes?|dossiers?|droits?|eligibilite|attribution)${near}(?:de |d'|du |des |au |a l'|a la |a |aux )?${near}${benefits}(?!\\p{L})`,
      `(?:verifi|determin|dis-moi|dites-moi|indiqu|calcul|examin|decid|evalu|analys|confirm)\\p{L}*(?:-moi)? ${near}(?:si |l'eligibilite de |le droit de |les droits de )?${recipient}${far}(?:droit|eligible|conditions|${benefits}|beneficier|pretendre)`,
      `(?:accord|refus|attribu|octroi)(?:e|es|er|ez|ons|oie|oyer|oyez)(?!\\p{L}) ${near}${benefits}(?!\\p{L})${near}(?:a |pour )${recipient}`,
    ]),
    verdicts: either([
      `(?:quel(?:le)?|combien)${near}${benefits}${far}(?:accorder|attribuer|verser|donner|octroyer)${near}(?:a |pour )${recipient}`,
      `(?:accepter|refuser|rejeter|recevable|irrecevable)${near}(?:la |cette |sa )demande ${near}${benefits}(?!\\p{L})${near}${recipient}`,
      `${recipient}${near}(?:a-t-(?:il|elle|on) (?:le )?droit|ont-(?:ils|elles) droit|a droit|est-(?:il|elle) eligible|sont-(?:ils|elles) eligibles|peut-(?:il|elle) (?:beneficier|pretendre|obtenir|toucher|percevoir|avoir)|peuvent-(?:ils|elles) (?:beneficier|pretendre|obtenir|toucher)|remplit-(?:il|elle)|est eligible|doit-(?:il|elle) (?:toucher|recevoir|percevoir))${far}${benefits}(?!\\p{L})`,
      `(?:peut-on|dois-je|doit-on|faut-il|devons-nous|puis-je|est-ce qu(?:e|'on)(?: je)?(?: doit| dois| peut)?) (?:accorder|attribuer|refuser|donner|octroyer|verser|rejeter)${near}${benefits}(?!\\p{L})${near}(?:a |pour )(?:cet|cette|ce|ces|m\\.|mme|monsieur|madame|la famille|l'usager)`,
      `est-ce que ${recipient}${near}(?:a |ont |peu|est |rempli)${far}${benefits}(?!\\p{L})`,
      `(?:quelles?|qui|quels|lesquels|lesquelles)(?: (?:sont|de|des|les|parmi|ces|cette|est))* ?(?:familles?|usagers?|demandeurs?|dossiers?|demandes?|menages?)${near}(?:prioritaires?|retenir|accepter|refuser|privilegier|rejeter|servir|aider)${far}(?:${benefits}|\\?|$)`,
    ]),
  },
];
