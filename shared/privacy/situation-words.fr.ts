import { groupSituation, type SituationWords } from './group-situations.ts';

/*
 * Read on folded text: lower case, no accents, straight apostrophes. Each pattern names who it happens to: the person who
 * writes, or someone they name. A subject without a person ("la prévention du harcèlement") is a question about the rules.
 */

const gap = '[^.!?\\n;]{0,60}?';
const short = '[^.!?\\n;]{0,25}?';
const colleague =
  "(?:(?:mon|ma|mes|notre|nos|un de mes|une de mes|l'un de mes|l'une de mes) (?:collegues?|agents?|equipe|subordonnee?s?|stagiaires?|apprentie?s?|assistante?|adjointe?|binome|collaborat[a-z]+)|(?:un|une|cet|cette) (?:collegue|agente?)|m(?:me|lle|onsieur|adame|\\.)? (?!x\\b)[a-z]+)";
const hierarchy =
  '(?:(?:mon|ma|mes|notre|le|la|un|une|cet|cette) (?:chefs?|cheffes?|responsables?|superieure?s?|hierarchie|directeur|directrice|dgs|maire|manager|n ?\\+ ?1|collegues?|eluee?s?|adjointe?|encadrante?|usager|administree?|conjoint|mari|compagnon|ex)|on|il|elle|ils|elles|certains)';
const me = "(?:me |m'|nous )";
const iAm =
  "(?:je (?:suis|me sens|serais)|j'(?:ai ete|etais|ai toujours ete)|on m'a|nous sommes|nous avons ete)";

const illnesses =
  '(?:cancers?|tumeur|leucemie|lymphome|sclerose en plaques|parkinson|alzheimer|epilepsie|diabete|vih|sida|hepatite|maladie de crohn|endometriose|fibromyalgie|depression|bipolarite|schizophrenie|trouble(?:s)? (?:bipolaires?|psychiatriques?|anxieux|depressifs?|psychiques?)|addiction|alcoolisme|mucoviscidose|insuffisance (?:renale|cardiaque)|avc|infarctus|spondylarthrite|autisme|fausse couche|ivg|chimiotherapie|radiotherapie|dialyse)';
const unions =
  '(?:cgt|cfdt|fo|unsa|fsu|sud|solidaires|cftc|cfe-cgc|snuter|fa-fpt|syndicat|parti|rn|ps|lfi|renaissance|lr)';
/** Unions that no other thing is called. */
const namedUnions =
  '(?:cgt|cfdt|fo|unsa|fsu|cftc|cfe-cgc|snuter|fa-fpt|sud[- ](?:ct|solidaires|sante|education)|solidaires)(?![a-z])';
const relatives =
  '(?:mon|ma|mes|notre|nos) (?:fille|fils|enfants?|bebe|mari|femme|epoux|epouse|conjointe?|compagnon|compagne|pere|mere|parents?|frere|soeur)';
const faiths =
  '(?:musulmane?s?|juive?s?|juifs?|catholiques?|protestante?s?|evangeliques?|bouddhistes?|temoin de jehovah|athees?|croyante?s?)';

/** What tells of a sensitive situation, the gravest first: the first that matches names the subject. */
export const spokenSituations: readonly SituationWords[] = [
  groupSituation('distress', [
    "(?:je )?(?:ne )?(?:vois|trouve) (?:plus|pas|aucune?) (?:d'issue|issue|de sortie|le bout|de solution|d'espoir)|(?:je (?:veux|voudrais|souhaite|souhaiterais)|j'aimerais) que (?:tout|ca|cela) (?:s'arrete|cesse|finisse)",
    "je (?:ne |n')?(?:veux|voudrais|souhaite|supporte|desire) plus (?:vivre|exister|etre la|continuer a vivre|me lever|de vivre)",
    `(?:${colleague}|il|elle|j'ai|je)${short}(?:tente|essaye|failli|voulu|veut|veux|menace)${short}(?:mettre fin a (?:mes|ses|leurs) jours|se suicider|me suicider|se tuer|me tuer)`,
    "je (?:n'|ne )?(?:arrive|peux|parviens) plus a (?:dormir|me lever|venir (?:travailler|au travail)|aller (?:travailler|au travail)|faire face|respirer)",
    "je (?:n'|ne )?(?:dors|mange) plus(?![a-z])",
    '(?:je suis|je me sens) (?:desesperee?|detruite?|aneantie?|brisee?|perdue? et seule?|en danger|a bout de (?:forces?|nerfs))',
    "(?:mes|ses|des) pensees suicidaires|(?:j'ai|j'ai eu) (?:fait )?(?:une|des) (?:crises? d'angoisse|attaques? de panique)",
    `(?:envie|veux|voudrais|prefere|souhaite|pense a|songe a|parle de|menace de|idees? de|projet de)${short}(?:mourir|en finir|me suicider|se suicider|me tuer|se tuer|disparaitre|mettre fin a (?:mes|ses) jours|mettre fin a (?:ma|sa) vie)`,
    `(?:je|j')${short}(?:pense|songe|ai pense)[^.!?\\n]{0,15}suicide`,
    `(?:j'ai|j'ai eu|avoir|a) des (?:idees|pensees) (?:noires|suicidaires)`,
    `(?:${colleague}|il|elle)${short}(?:suicidaire|a (?:fait|tente)${short}suicide)`,
    'tentative de suicide de (?:mon|ma|mme|m\\.)',
    "je (?:craque(?! pour)|suis a bout(?! de (?:mes droits|souffle))|suis au bout du rouleau|suis epuisee? (?:moralement|nerveusement)|m'effondre|pleure (?:tous les|chaque|au travail|tout le)|n'ai plus (?:la force|gout a rien|envie de rien|envie de vivre)|ne tiens plus|vais (?:tres|vraiment|de plus en plus) mal|suis en (?:grande |pleine )?(?:detresse|souffrance|depression|burn[- ]?out)|fais (?:un|une) (?:burn[- ]?out|depression|crise d'angoisse)|souffre (?:au travail|moralement|psychologiquement)|ne supporte plus (?:de venir|mon travail|mon chef|cette situation))",
    'je suis en (?:train de )?(?:sombrer|craquer)',
    '(?:la boule|boule) au ventre',
    'me faire du mal',
    `(?:${colleague})${short}(?:va (?:tres|vraiment) mal|est en (?:detresse|souffrance|burn[- ]?out)|est a bout|fait un burn[- ]?out|fait une depression)`,
  ]),
  groupSituation('violence', [
    `(?:menac[a-z]*|essay[a-z]*|tent[a-z]*|failli) de (?:me |m')(?:frapp|tu|agress|viol|gifl|cogn|tap|blesser)`,
    `(?:elle|il|qu'elle|qu'il|${colleague}) (?:est|etait|serait|se fait) ${short}(?:battue?|frappee?|violentee?|violee?|maltraitee?|agressee?|menacee?)(?![a-z])`,
    `(?:j'ai recu|je recois|on m'a envoye|on m'adresse|il m'adresse|je subis|j'ai subi)${short}(?:menaces?|insultes?|injures?|coups?|gifles?|crachats?|violences?|agressions?)`,
    `je me (?:suis )?(?:fais|fait|faisais|faire)${short}(?:insult|agress|frapp|menac|cracher|tap|viol|bouscul|injuri)`,
    `(?:${hierarchy}|quelqu'un)${gap}(?:m'a|m'ont|me|m')${short}(?:embrass[a-z]+|attrap[a-z]+|plaqu[a-z]+|pinc[a-z]+|mordu[a-z]*|jet[a-z]+|coinc[a-z]+|etrangl[a-z]+|serr[a-z]+)${short}(?:de force|contre|dessus|le bras|le cou|la main|violemment|bureau|$)`,
    `(?:est|sont|a ete|devient) (?:tres |physiquement |verbalement )?(?:violente?s?|agressi[a-z]+|menacante?s?) (?:avec|envers|contre|a l'egard de) (?:moi|nous|mon|ma|mes)`,
    "j'ai peur (?:de lui|d'elle|d'eux|pour ma (?:vie|securite)|qu'il|qu'elle)",
    `(?:${hierarchy}|usager|quelqu'un|un homme|une femme)${gap}${me}(?:a |ont |avait )?(?:frapp|gifl|tap(?:e|ee|ent)(?! (?:sur l|un))|pouss|bouscul|crach|menac|agress|insult|injuri|viol|touch(?:e|ee) (?:les|la|mes|aux)|touche les|empoign|secou|brutalis|intimid|attouch)`,
    `${iAm} (?:ete )?(?:violemment |physiquement |verbalement |sexuellement )?(?:agress|frapp|menac|insult|injuri|viol(?:e|ee)(?![a-z])|gifl|bouscul|battue?)`,
    `(?:je suis|j'ai ete|je serais|suis|etre|est|a ete)${short}victimes? (?:de |d'une? |d')(?:violences?|agressions?|viols?|coups|menaces|attouchements)`,
    `je subis (?:des |de la |une )?(?:violences?|agressions?|menaces|coups|attouchements)`,
    `(?:${colleague}) (?:a ete|est|s'est fait|vient d'etre)${short}(?:agress|frapp|menac|violee?(?![a-z])|gifl|tabass)`,
    `mon (?:conjoint|mari|compagnon|ex|ami) (?:me|m')${short}(?:frapp|bat|tap|menac|viol)`,
  ]),
  groupSituation('harassment', [
    `(?:blagues?|remarques?|commentaires?|reflexions?|allusions?|plaisanteries?|regards?) [^.!?\\n]{0,30}(?:sur|a propos de|vers|concernant) (?:mon|ma|mes) (?:seins?|corps|physique|poitrine|fesses|jupe|decollete|tenue|sexualite|vie (?:sexuelle|privee|intime)|apparence|jambes)`,
    `(?:on|il|elle|ils|quelqu'un|${hierarchy})${gap}(?:m'a |m'ont |me )(?:tripot|pelot|caress|harcel)[a-z]+`,
    "on me (?:retire|enleve|a retire|a enleve) (?:toutes? )?(?:mes|tout(?:es)? mes) (?:missions|dossiers|taches|responsabilites)|plus personne ne me parle|personne ne me parle|je suis (?:totalement |completement )?(?:isolee?|mise? a l'ecart|mise? de cote|ignoree?)(?! (?:au|en) teletravail)",
    `(?:${hierarchy})${gap}(?:caress|touche|frole|pelot|pince|mate)[a-z]* (?:mes|ma|mon|les fesses|la cuisse)`,
    `(?:${hierarchy})${short}(?:me|m')${short}(?:cri(?:e|ent|ait)(?:s)? dessus|parle(?:nt)? (?:tres )?mal|surveille en permanence|ignore(?:nt)?(?![a-z])|surcharge|rabroue|menage pas|pousse a (?:la faute|la demission|demissionner|partir)|traite(?:nt)? (?:mal|comme))`,
    '(?:une|la|de la|des) pressions? (?:insupportables?|permanentes?|constantes?|enormes?|morales?)[^.!?\\n]{0,30}(?:sur moi|a moi|mon|ma|me )|(?:me met|me mettent|met sur moi)[^.!?\\n]{0,15}pressions?',
    `j'ai peur de (?:mon|ma|mes) (?:chefs?|cheffe|responsable|superieure?|directeur|directrice|collegues?|n ?\\+ ?1|hierarchie)`,
    `je (?:n')?ose plus[^.!?\\n]{0,20}(?:travail|bureau|parler|venir|aller)`,
    `(?:${hierarchy}|${colleague}) (?:se moque|rit|ricane)(?:nt)? (?:de moi|de mon|de ma|de mes|sans cesse)`,
    `(?:${hierarchy})${gap}${me}(?:a |ont |avait )?(?:harcel|humili|rabaiss|denigr|isol(?:e|ent)|persecut|pouss(?:e|ent) a bout|cri(?:e|ent) dessus|hurl|drague|touche)`,
    `${me}(?:harcel(?:e|ent|ait)|humili(?:e|ent|ait)|rabaiss|denigr(?:e|ent|ait))`,
    `${iAm} (?:ete )?(?:victime d[e'] ?(?:un )?)?(?:harcel|humili|mise? au placard|placardis|denigree?)`,
    `(?:je suis|j'ai ete|je serais|etre|suis|est|a ete|serait|m'estime|me dit|se dit)${short}victimes? (?:de |d'un |du |d')${short}(?:harcelement|sexisme|outrages?|bizutage)`,
    `je (?:subis|vis|endure)${gap}(?:harcelement|humiliations?|brimades|moqueries|pressions|sexistes?|deplacees?|placard)`,
    `(?:${hierarchy})${gap}(?:me fait|me font|m'a fait|m'envoie|m'a envoye|m'adresse)${gap}(?:avances|propositions (?:sexuelles|indecentes|deplacees)|remarques (?:sexistes|deplacees|sur mon physique|sur mon corps)|messages (?:deplaces|a caractere sexuel|obscenes)|photos|propos (?:sexistes|deplaces)|gestes deplaces)`,
    `(?:remarques|propos|gestes|blagues|comportements?) (?:sexistes?|sexuels?|deplacee?s?|humiliante?s?)${gap}(?:a mon egard|envers moi|contre moi|sur moi)`,
    `(?:${colleague}|il|elle) (?:est|subit|se fait|a ete|dit etre|se plaint d'etre)${gap}(?:harcel)`,
    `harcelement (?:de la part )?de (?:mon|ma|mes) `,
    `(?:mon|ma) (?:chef|cheffe|responsable|superieure?|directeur|directrice|n ?\\+ ?1)${gap}(?:harcel)`,
  ]),
  groupSituation('discrimination', [
    `(?:remarques?|blagues?|moque[a-z]*|reflexions?|commentaires?|refus[a-z]*|ecart[a-z]*)[^.!?\\n]{0,50}(?:ma|mon|mes) (?:couleur|origines?|religion|handicap|grossesse|orientation|accent|voile|foulard|age|poids|nationalite|homosexualite|transition|peau)`,
    `(?:pas|jamais|non) (?:ete |eu |obtenu |retenue? |prise? )?[^.!?\\n]{0,40}(?:parce que|car|du fait que) (?:je suis|j'ai|je porte) (?:[a-z]+ )?(?:enceinte|noire?|arabe|femme|handicapee?|homosexuelle?|gay|lesbienne|trop (?:agee?|vieux|vieille|jeune)|d'origine|etrangere?|musulmane?|juive?|juif|syndiquee?|voilee?)`,
    `(?:je suis|j'ai ete|je serais|m'estime)${short}victimes? d(?:e|'une?)${short}(?:discrimination|racisme|homophobie|antisemitisme)`,
    `${iAm} (?:ete )?(?:victime d[e'] ?(?:une )?)?discrimin`,
    `je (?:subis|vis|m'estime|pense (?:subir|etre))${gap}(?:discrimin|racisme|homophobie)`,
    `(?:refus|ecart|promotion|poste|mute|licenci|renouvel|embauch|rejet|elimin|paye|prime|traite|moqu|mise? (?:de cote|a l'ecart))[a-z]*[^.!?\\n]{0,60}(?:parce que|car|du fait que|depuis que) (?:je suis|je porte|j'ai) (?:[a-z]+ )?(?:enceinte|noire?|arabe|femme|une femme|handicapee?|homosexuelle?|gay|lesbienne|trop (?:agee?|vieux|vieille|jeune)|d'origine|etrangere?|musulmane?|juive?|juif|syndiquee?|voilee?|le voile|un foulard)`,
    `(?:parce que|car|du fait que|depuis que) (?:je suis|je porte|j'ai) (?:[a-z]+ )?(?:enceinte|noire?|arabe|femme|une femme|handicapee?|homosexuelle?|gay|lesbienne|trop (?:agee?|vieux|vieille|jeune)|d'origine|etrangere?|musulmane?|juive?|juif|syndiquee?|voilee?)[^.!?\\n]{0,50}(?:refus|ecart|promotion|mute|licenci|renouvel|embauch|moqu|isol|mise? de cote)`,
    `(?:a cause de|en raison de|du fait de|sous pretexte de) (?:mon|ma|mes) (?:origines?|couleur|religion|handicap|grossesse|age|sexe|orientation|nom|accent|voile|maladie|etat de sante|engagement syndical|appartenance)`,
    `(?:propos|insultes?|remarques?|blagues?) (?:racistes?|homophobes?|antisemites?|islamophobes?|transphobes?|grossophobes?|validistes?)[^.!?\\n]{0,40}(?:mon egard|moi|envers|contre|collegue|mon |ma )`,
    `(?:${hierarchy})${gap}(?:me traite|m'a traite|me dit|m'appelle)${gap}(?:sale |bougnoul|negre|pede|gouine)`,
    `(?:${colleague}) (?:est|a ete|se dit|s'estime)${short}discrimin`,
  ]),
  groupSituation('whistleblowing', [
    `je (?:soupconne|suspecte|accuse)${gap}(?:corruption|fraude[a-z]*|detourn[a-z]+|vol(?:er)?(?![a-z])|favoritisme|prise illegale|malversations?|emploi fictif|pots?[- ]de[- ]vin)`,
    `(?:je veux|je voudrais|je souhaite|je dois|dois-je|puis-je)${short}(?:le|la|les|cela|ca) (?:signaler|denoncer|reveler)`,
    `(?:mon|ma|le|la|notre|un|une) (?:chef|cheffe|directeur|directrice|responsable|dgs|maire|elue?|adjointe?|collegue)${gap}(?:fictive?(?:ment)?|detourn[a-z]+|pot[- ]de[- ]vin|caisse noire|fausses? (?:factures?|heures)|sans appel d'offres)`,
    `j'ai (?:vu|surpris|constate que)${short}(?:mon|ma|un|une|le|la|des|mes) (?:chefs?|cheffe|directeur|directrice|responsable|dgs|maire|elue?s?|collegues?|agents?)${gap}(?:vole[a-z]*|detourne[a-z]*|falsifi[a-z]+|prendre|piquer|servir)`,
    `je (?:veux|voudrais|souhaite|dois|compte|desire|viens|pense)${short}(?:denoncer|lancer (?:une |l')alerte|alerter sur|reveler des faits|signaler (?:des faits|une fraude|un detournement|des malversations|de la corruption|du favoritisme|un delit|des irregularites|une irregularite))`,
    `(?:j'ai (?:decouvert|constate|ete temoin|vu|la preuve|des preuves)|je suis temoin|nous avons decouvert)${gap}(?:detourn|fraud|corruption|pots?[- ]de[- ]vin|favoritisme|malversation|fausses? factures?|emplois? fictifs?|prise illegale|irregularites|trafic|vol(?:e|s|er)?(?![a-z]))`,
    `(?:mon|ma|notre|le|la|un|une) (?:chef|cheffe|directeur|directrice|responsable|dgs|maire|elue?|collegue)${gap}(?:detourne|falsifie|touche des pots|truque|se sert dans|vole|fraude)`,
    "(?:je suis|etre) (?:un |une )?lanceu(?:r|se) d'alerte",
  ]),
  groupSituation('conflict-of-interest', [
    `(?:mon|ma|mes) (?:conjointe?|mari|femme|epouse|frere|soeur|fils|fille|pere|mere|cousine?|compagnon|compagne|neveu|niece|beau-frere|belle-soeur|associe)${gap}(?:travaille|dirige|gere|preside|est (?:gerant|dirigeant|candidat|salarie|patron)|a (?:postule|candidate|repondu))${gap}(?:candidat|marche|appel d'offres|poste|jury|offre|entreprise (?:qui|retenue)|subvention|association (?:qui|que))`,
    "(?:je (?:suis|pense etre|crois etre|me trouve|serais)) en (?:situation de )?conflits? d'interets?",
    `(?:mon|ma|mes) (?:conjointe?|mari|femme|epouse|frere|soeur|fils|fille|pere|mere|cousine?|compagnon|compagne|neveu|niece|beau-frere|belle-soeur|ami|amie|entreprise|societe|associe)${gap}(?:candidat[a-z]*|postul[a-z]*|repond[a-z]*|soumission[a-z]*|marche|appel d'offres|subvention)${gap}(?:que je|dont je|ou je|je (?:dois|suis|fais)|jury|j'instruis|commission)`,
    `(?:je|j')${short}(?:jury|instruis|attribue|analyse les offres|commission)${gap}(?:mon|ma) (?:conjointe?|mari|femme|epouse|frere|soeur|fils|fille|cousine?|compagnon|compagne|neveu|niece|entreprise|associe)`,
    `(?:${colleague}) est en (?:situation de )?conflit d'interets`,
  ]),
  groupSituation('health', [
    `(?:j'ai (?:fait|eu|subi)|je viens de (?:faire|subir)) (?:une? |la |deux |plusieurs )?${illnesses}(?![a-z])`,
    `(?:j'ai|j'avais|je souffre|je suis (?:atteinte?|malade|traitee?|suivie?|soignee?)|on m'a (?:diagnosti[a-z]+|decouvert|trouve|detecte)|je vis avec|je fais|ma|mon) (?:d'|de |du |pour |par |atteinte? )?(?:un |une |le |la |l'|des )?${illnesses}(?![a-z])(?! (?:professionnel|au travail))`,
    "je suis (?:seropositi[a-z]+|bipolaire|schizophrene|depressi[a-z]+|alcoolique|toxicomane|diabetique|epileptique|autiste|cancereu[a-z]+|toxico|atteinte? d'une? [a-z]+|en (?:chimio|radiotherapie|chimiotherapie|dialyse|cure))",
    `(?:${colleague}|il|elle|m\\. [a-z]+|mme [a-z]+)${short}(?:souffre d'|souffre de|est atteinte? d|est malade d|a (?:eu )?(?:un|une|le|la)|est suivie? pour|est traitee? pour|est en arret pour|est soignee? pour)${short}${illnesses}(?![a-z])`,
    `${relatives} (?:a|ont|avait|vient d'avoir|souffre[a-z]*|vit avec|(?:est|sont) (?:atteinte?s?|malades?|suivie?s?|traitee?s?|soignee?s?|hospitalisee?s?))${short}${illnesses}(?![a-z])`,
    `(?:son|sa|leur) (?:cancer|tumeur|depression|diabete|epilepsie|seropositivite|alcoolisme|addiction|chimiotherapie|leucemie|bipolarite|schizophrenie|fausse couche|ivg)(?![a-z])`,
    `(?:${colleague}|il|elle) est (?:seropositi|bipolaire|schizophrene|depressi|alcoolique|toxicomane|suicidaire|epileptique|autiste)`,
    'mon diagnostic|mon dossier medical|mes antecedents (?:medicaux|psychiatriques)',
  ]),
  groupSituation('belief', [
    `(?:je suis|il est|elle est|${colleague} est)(?: (?:de confession|un|une|aussi))? ${faiths}(?![a-z])`,
    `(?:il est|elle est|${colleague} est|je suis) (?:syndiquee? (?:a la|a|au|chez|aupres de)|membre (?:de la|du|de l'|d'un)|adherente? (?:de la|du|a la|au|d'un|a|chez)|encartee?|militante?(?: (?:de la|du|a la|au|chez|d'un))?) ?${unions}(?![a-z])`,
    `(?:je suis|il est|elle est|${colleague} est) (?:(?:un|une|le|la|aussi|toujours) )?(?:syndiquee?|adherente?|militante?|encartee?|sympathisante?|deleguee?|representante?|elue?)(?: syndical[a-z]*)?(?: (?:a|au|de|du|pour|chez|la|le))* ${namedUnions}`,
    `(?:je suis|je milite|j'adhere|je vote) (?:(?:a la|a|au|chez|pour) )+(?:la )?${namedUnions}`,
    `(?:il|elle|${colleague}) (?:(?:vote|a vote) (?:pour )?(?:la |le |les )?(?:rn|fn|lfi|ps|lr|droite|gauche|extreme|${namedUnions})(?![a-z])|milite|adhere (?:a|au) (?:un |une |la |le )?(?:syndicat|parti|secte|${namedUnions})|est encarte)`,
    `(?:liste|donne[a-z]*|qui sont|noms?|quels agents)${gap}(?:agents? )?(?:syndiques|adherents (?:a|de|d'|du|au) ?(?:un |une |la |le )?(?:syndicat|parti|${namedUnions})|grevistes nommement|de confession)`,
    `(?:il|elle|${colleague}) est (?:homosexuelle?|gay|lesbienne|transgenre|trans)(?![a-z])`,
  ]),
];
