/** Patterns on sentences with plain spaces and straight apostrophes; one row for each way of saying it. */
const said = (...rows: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}'-])(?:${rows.join('|')})(?![\\p{L}])`, 'iu');

const now =
  '(?: (?:donc|également|aussi|ainsi|instamment|vivement|par conséquent|en conséquence|par la présente|par avance|par ailleurs|en outre))*';
const wish =
  '(?:souhait(?:e|ons|er|erais|erions|erait|eraient)|aimer(?:ais|ions|ait)|voudr(?:ais|ions|ait)|désir(?:e|ons|erais|erions|erait))';
const demand =
  '(?:demand(?:e|ons|ais|erais|erions)|sollicit(?:e|ons|erais)|réclam(?:e|ons)|exig(?:e|eons)|requiers)';
const canYou = '(?:pourri|pouv|auri|voudri|seri)(?:ez)-vous';
const thanks = 'remerci(?:e|ons|erais|erions)';

const documents =
  'copies?|duplicatas?|documents?|attestations?|certificats?|procès-verba(?:l|ux)|pv|délibérations?|arrêtés?|dossiers?|bulletins?|relevés?|' +
  'justificatifs?|extraits?|actes? de|plans? de|rapports?|contrats?|conventions?|fiches?|budgets?|comptes? rendus?|listes?|registres?|' +
  'formulaires?|règlements?|reçus?|pièces?|devis|états? des lieux|historique|détail du calcul|grille|étude|avis (?:du|de la|des|rendus?)';

/** « ma demande », which tells, and is not « je la demande », which asks. */
const isNoun =
  "(?<!(?<!(?:je|nous|j'|vous|me|y|en) )(?:ma|mes|une?|la|cette|votre|vos|notre|nos|sa|ses|leurs?|présente|autre|première|seconde|nouvelle|dernière|aucune|toute|simple|de|d'|en|sur|après|toute) ?)";

/** A document is asked for, when the sentence asks for something. */
export const asksDocument: RegExp = said(
  `(?:[mltnsd]')?(?:communi|transm|adress|envoy|fourn|parven|remett|délivr|donner|obten|recev|consult|disposer|mettre à|prendre connaissance|demand|sollicit|réclam)\\p{L}*(?: (?!pour|afin|car|parce|lors|sur|dans)[\\p{L}',-]+){0,7}? (?:\\p{L}')?(?:${documents})`,
);

/** A decision is asked to be undone, or disputed. */
export const contests: RegExp = said(
  'contest(?:e|ons|er|ais)',
  '(?:form|exerc|introdui|dépos|présent)\\p{L}*(?: \\p{L}+)? (?:un |mon |notre |le présent )?recours',
  "(?:retir|annul|abrog|réexamin|reconsidér|rapport|revoir|révis)\\p{L}*(?: \\p{L}+)? (?:cette|votre|la|cet|ce|le|l'|ladite)\\s?(?:présente |dite )?(?:décision|arrêté|refus|titre|avis|délibération|permis|autorisation|sanction|évaluation|facturation|position|notation|amende|forfait|pénalité)",
  "(?:retrait|annulation|abrogation|réexamen|révision) (?:de |d')(?:cette|votre|la|cet|ce|le|l'|ladite)\\s?(?:décision|arrêté|refus|titre|avis|délibération|permis|autorisation|sanction|évaluation|position|amende|forfait|pénalité)",
  'revenir sur (?:cette|votre) décision',
  "m'oppos(?:e|er) (?:formellement |fermement )?à",
  "(?:ne suis|ne sommes) pas d'accord avec",
);

const told =
  '(?:dire|indiquer|préciser|expliquer|faire savoir|confirmer|informer|renseigner|éclairer|communiquer)';

/** Something is asked to be told. */
export const asksToKnow: RegExp = said(
  `(?:${wish}|veux|tiens à|tenons à|demande à|demandons à|besoin de)${now} (?:savoir|connaître|comprendre|être informée?s?)`,
  "me demande (?:donc )?(?:pourquoi|si|comment|quand|ce que|s')",
  `(?:(?:me|nous) |m'|de |et |d')${told} (?:également |aussi |alors |donc |svp |s'il vous plaît )*(?:(?:si|pourquoi|comment|quand|combien|où|qui|que|quel|quelle|quels|quelles|ce que|ce qu)(?![\\p{L}])|s'|qu'|(?:dans|à|sous|sur|par|pour) (?:quel|quelle|quels|quelles|qui)(?![\\p{L}])|(?:la|le|les|l')\\s?(?:date|délai|raison|motif|condition|modalité|marche|procédure|suite|montant|coût|prix|tarif|état|voie|avancement|horaire|démarche|calendrier)s?|de l'avancement|de la suite|des suites)`,
  "qu'en est-il|où en est",
);

/** Something is asked to be done. */
export const asksToDo: RegExp = said(
  `(?:vous |en |le |la |les )?${isNoun}${demand}`,
  '(?:ma|notre) demande(?: ?:| (?:est (?:simple|la suivante|de|que)|consiste|porte sur|vise à))',
  `(?:(?:je|nous) )?vous (?:en )?pri(?:e|ons)${now} (?:de|d')`,
  `${wish}${now} (?!vous signaler|signaler|porter|attirer|vous alerter|alerter|vous informer|rappeler|vous rappeler|exprimer|préciser|vous préciser|remercier|vous remercier|vous faire part|faire part|une bonne|que cette)[\\p{L}'-]+`,
  `(?:serais|serions|serait)${now} (?:très |vivement )?(?:heureux|heureuses?|ravie?s?|intéressée?s?) (?:de|d'|par)(?! (?:pouvoir )?vous)`,
  `(?:saur|serais|serions)\\p{L}*${now} (?:infiniment |très |vivement )?(?:gré|reconnaissant)`,
  "reconnaissante?s? (?:de|d'|si)",
  `(?:je|nous|et) (?:vous )?invit(?:e|ons)${now} à|met(?:s|tons)${now} en demeure`,
  `merci${now} (?:de|d') ?(?!votre|vos|avance|m'avoir|nous avoir|l'attention|tout)[\\p{L}'-]+`,
  "veuillez (?!agréer|recevoir|croire|trouver|noter|m'excuser|excuser)[\\p{L}'-]+",
  `${canYou}|(?:pouvons|pourrions)-nous|(?:peut|pourrait)-(?:on|il|elle)|puis-je|(?:est-il|serait-il|il serait) possible`,
  `${thanks}${now} (?:de|d') ?(?!votre|vos|l'|tout|m'avoir|nous avoir)(?:bien vouloir |me |nous |m')?\\p{L}+`,
  `(?:ai|avons) l'honneur${now} de (?:vous )?\\p{L}+er`,
  `(?:dépos|présent|formul|pos)(?:e|ons)${now} (?:une|ma|notre|la présente|ci-joint|ci-joint une) (?:nouvelle )?(?:demande|candidature|déclaration)`,
  'confirm(?:e|ons) (?:ma|mon|notre) (?:souhait|décision|intention|demande|candidature|volonté)',
  'il (?:conviendrait|faudrait|serait (?:bon|utile|souhaitable|nécessaire|urgent))|elle (?:souhaite|demande|sollicite)',
  `(?:aur(?:ais|ions)|ai|avons)${now} besoin (?:de|d'|que)`,
  `(?:vous )?(?:inform|fais part|faisons part|annonc)\\p{L}*${now} (?:de|d')\\s?(?:ma|mon|notre) (?:décision|intention|souhait|démission|volonté)`,
  'postule|me porte candidate?|(?:déclare|déclarons) (?:exploiter|organiser|vouloir)|démissionne',
  "(?:envisage|projett?|prévoi|prévoy)(?:e|ons|s|t)? (?:de |d')\\p{L}+",
);

/** Somebody is not satisfied. */
export const complains: RegExp = said(
  "me plain(?:s|dre)|nous plaignons|porter plainte|déplor(?:e|ons)|regrett(?:e|ons) (?:que|qu'|vivement|profondément|l'absence|le manque)|proteste|m'indigne|m'étonne|nous étonnons|mécontent\\p{L}*",
  'inadmissible|inacceptable|intolérable|scandaleux|scandaleuse|insupportable|exaspér\\p{L}+|pas acceptable|pas normal|lassée?s? de',
  '(?:restée?s?|demeurée?s?) (?:sans réponse|lettre morte|vains?|vaines?)',
  "n'(?:ai|avons)(?: (?:toujours|encore|à ce jour))? (?:pas|jamais|reçu|eu|obtenu)(?: (?:encore|eu|reçu|obtenu))? (?:(?:aucune|de|d')\\s?)?(?:réponse|nouvelle|suite|retour)",
  'aucune (?:réponse|suite|solution|intervention)',
);

/** A fact is brought to notice. */
export const reports: RegExp = said(
  '(?:vous |de |à |souhaite )signal(?:e|ons|er)',
  '(?:attir|appel|appell)(?:e|ons|er)(?: à nouveau| donc| également| une nouvelle fois)? votre attention',
  'port(?:e|ons|er) à votre connaissance|vous alert(?:e|ons|er)|alert(?:e|ons|er) vos services',
  "(?:avons|ai) constaté|constat(?:e|ons) (?:que|qu'|depuis)",
  "(?:n'a|n'ont)(?: (?:toujours|encore))? pas été (?:ramass|collect|vid|répar|nettoy|remplac|trait|relev|enlev)ée?s?",
  "vous écri(?:s|vons) (?:au sujet|à propos|concernant)|vous inform(?:e|ons|er) (?:qu'un|qu'une|de la présence)",
);

/** What announces a request, and is left out of what is told of it. */
export const leads: RegExp = said(
  `(?:(?:je|nous|j'ai|nous avons|j')\\s?)?(?:l'honneur de )?(?:vous )?(?:${wish}|${demand}|demander|solliciter|pri(?:e|ons)|${thanks}|invit(?:e|ons)|met(?:s|tons) en demeure|saurais gré|saurions gré|serais (?:très )?reconnaissante?|serions (?:très )?reconnaissants)${now}(?: à)?(?: (?:de|d'))?(?: ?bien vouloir)?`,
  `merci${now} (?:de|d')(?: ?bien vouloir)?|veuillez(?: bien vouloir)?`,
  `${canYou}(?: (?:s'il vous plaît|svp|également|aussi))*(?: l'(?:obligeance|amabilité) (?:de|d'))?`,
  "(?:est-il|serait-il) possible (?:de|d')",
);

const attention = "votre|vos|l'attention|l'intérêt|la bienveillance";

/** Courtesy, which asks for nothing: taken out of a sentence before it is read. */
export const courtesy: RegExp = new RegExp(
  said(
    "dans (?:l'attente|cette attente)[^,.]*|en attendant votre [^,.]*|dans l'espoir[^,.]*",
    '(?:je|nous) (?:reste|restons|me tiens|nous tenons|demeure|demeurons)[^,.]*disposition[^.]*|restant à votre[^,.]*',
    `(?:je|nous) vous (?:en )?${thanks} (?:par avance|d'avance|vivement|sincèrement|très sincèrement|de (?:${attention})|et vous)[^.]*`,
    `en vous remerciant[^,.]*|avec mes remerciements[^,.]*|(?:un grand )?merci (?:d'avance|par avance|encore|de (?:${attention})|pour (?:votre|vos|tout))[^.?]*`,
    "vous trouverez[^.]*|(?:je|nous) vous (?:prie|prions) de trouver[^.]*|veuillez trouver[^.]*|veuillez (?:noter|m'excuser|excuser)[^.]*",
    'comptant sur[^,.]*|(?:je|nous) (?:joins|joignons|souhaite une|souhaitons une|vous souhait\\p{L}+)[^.]*',
    '(?:je|nous) me permets de vous écrire|(?:je|nous) vous adress\\p{L}+ (?:nos|mes)[^.]*',
  ).source,
  'giu',
);

/** A part of a request, read as one of its own. */
export const askedFor = (part: string): string => `je vous demande ${part}`;

/** Opening of each part of « de réparer … et de m’indiquer … »; a comma or « et » stands before it. */
export const nextPart: RegExp =
  /(?:,| et| ainsi que| puis)(?: enfin| également)? (?=(?:de |d')(?:ne pas )?(?:bien vouloir )?(?:(?:me|nous|le|la|les|lui|y|en) |[mlys]')?\p{L}{2,}(?:er|ir|re)(?![\p{L}-]))/giu;
/** « d’une part …, d’autre part … », « 1) … 2) … » */
export const inTurn: RegExp =
  /(?:,|;)? ?(?:et )?(?=(?:d'autre part|\d ?[°)]|[ab] ?\)|premièrement|deuxièmement|ensuite|enfin,))/giu;

/** « …, et vous saurais gré de … » */
export const nextAsk: RegExp =
  /(?:,| et)(?: (?:par ailleurs|également|aussi))?,? (?=(?:(?:je|nous) )?(?:vous (?:saur|pri|demand|serai)|souhaiter))/giu;

/** A sentence of a mail typed without capitals. */
export const smallStart: RegExp =
  /(?<=\p{Ll}{2} ?[.?!]) +(?=(?:est|pouvez|pourriez|je|j'|nous|merci|quand|comment|pourquoi|c'|il|elle|on|vous|ma|mon|la|le|les|et)(?!\p{L}))/gu;

const answering =
  '(?:répondre|(?:apporter|donner|faire(?: parvenir)?|adresser|transmettre|envoyer) (?:une|votre|la) réponse)';

/** « Merci de nous répondre avant le 1er décembre » tells until when, and asks nothing to answer. */
export const answerOnly: RegExp = new RegExp(
  `^(?:merci|(?:je|nous) vous (?:${thanks}|pri(?:e|ons)|${demand}|saur\\p{L}+ gré)|veuillez|${canYou}|(?:je|nous) ${wish})${now}(?: (?:d'avance|svp|s'il vous plaît))*(?: de| d')?(?: ?bien vouloir)? ?(?:(?:me|nous) |m')?${answering}(?: par (?:écrit|mail|courriel|téléphone|(?:retour(?: de)? ?)?(?:courrier|mail|courriel)?)| rapidement| svp| s'il vous plaît)*(?:,? (?:avant|d'ici|sous|dans (?:un|le|les)|au plus|pour le|jusqu'|dès|le plus)(?:(?! et | sur )[^.?!])*)?[ .?!]*$`,
  'iu',
);
