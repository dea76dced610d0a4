import { groupSituation, type SituationWords } from './group-situations.ts';
import { short, somebody } from './people-words.fr.ts';

/* Read on plain words, without what is denied or only supposed. */

const weapon =
  '(?:couteau|fusil|pistolet|arme(?: a feu| blanche)?|hache|machette|batte|cutter|carabine|revolver|tournevis)';
const kill = '(?:tuer|buter|planter|poignarder|egorger|crever|faire la peau|massacrer)';

/** Somebody may be hurt now. */
export const toldDanger: SituationWords = groupSituation('danger', [
  `(?:${somebody}|un homme|une femme) (?:est |etait )?(?:[a-z]+ ){0,3}?(?:(?<!une )armee?s?(?! de (?:patience|courage))|avec (?:un|une|son|sa) ${weapon})(?! (?:de service|administrati))`,
  `(?:${somebody}|un homme|une femme)${short}(?<![a-z-])(?:a|sort|brandit|tient|a sorti|agite) (?:un|une|son|sa) ${weapon}`,
  `menac[a-z]+${short}(?:avec|d')\\s?(?:un|une|son|sa) ${weapon}`,
  `(?:va|vas|allait|veut|voulait|menace de|jure de|promis de) (?:(?:me |nous |le |la |les |se )(?:tous )?${kill}|${kill} (?:quelqu'un|tout le monde|§[123]))`,
  `(?:va|veut|allait|menace de|prete? a|vouloir) (?:sauter|se jeter|se defenestrer)|(?:sur le toit|sur le rebord|a la fenetre)${short}sauter`,
  "(?:vient d'|a |ai |viens d')(?:avaler|avale|ingerer|ingere|pris|prendre) (?:une? (?:boite|tas|plaquette|tube)|des (?:boites?|plaquettes?)|tou(?:s|te|tes)|plein|beaucoup)[^.!?\\n]{0,25}(?:medicaments?|cachets?|comprimes?|somniferes?|javel)",
  `en train de (?:[a-z]+ ){0,2}?(?:agress|frapp|se battre|tout casser|casser|mourir|s'ouvrir|se couper|etrangler|faire un malaise|perdre connaissance|s'en prendre)`,
  `${somebody}${short}(?:casse|saccage|detruit) tout`,
  '(?:je suis|nous sommes|elle est|on est) (?:enfermee?s?|barricadee?s?|cachee?s?) (?:dans|a|aux)',
  `${somebody} (?:ne |n')?(?:respire plus|est inconsciente?|a perdu connaissance|perd (?:beaucoup de |son )?sang|convulse)`,
  "il y a le feu (?:dans|a|au)|(?:s'est|vient de se) (?:ouvert|couper|coupe|ouvrir|tailler|taille) les veines",
]);

const wish =
  "(?:envie|veux|voudrais|veut|voudrait|voulait|prefere|souhaite|pense a|pensait a|songe a|parle de|parlait de|menace de|idee de|repete qu'(?:il|elle) veut|dit qu'(?:il|elle) (?:va|veut))";
const toEnd =
  "(?:en finir|mourir|crever|disparaitre|me tuer|se tuer|me suicider|se suicider|se supprimer|me supprimer|(?:me|se) foutre en l'air|(?:me|se) pendre|(?:me|se) faire du mal|ne plus exister|ne plus vivre|tout lacher|partir pour toujours)";

/** Somebody, the writer or another, who may not bear it any longer. */
export const toldDistress: SituationWords = groupSituation('distress', [
  `${wish} (?:de |d'|vraiment |juste |tout )*${toEnd}`,
  "(?:pense|pensais|songe|reve) (?:souvent |parfois |beaucoup |encore |de plus en plus )?(?:a la mort|au suicide|a mourir|a en finir|de mourir)|lettre d'adieu|(?:fait|faire|rate) (?:une |ma |sa )?(?:tentative de suicide|ts)(?![a-z])|tentative de suicide (?:de|d'|dans mon|hier|l'an dernier)",
  "(?:me|se) detruire|au bord d(?:u|e) ?(?:l')?(?:gouffre|abime|rouleau|burn|craquer|la rupture|l'effondrement)|en (?:pleurs|larmes|detresse)(?! de joie)|(?:tout|c'|ca|cela) ?(?:est|devient) (?:trop|si) (?:lourd|dur|difficile a (?:porter|supporter|vivre))|y arrive plus(?= ?$| ?[.,;!]|(?: du tout| moralement| nerveusement))",
  "(?:ma vie|mon existence|vivre)[^.!?\\n]{0,20}(?:n'a (?:plus|pas) de sens|ne sert a rien|est (?:un enfer|fichue|finie))|(?:mon travail|le boulot|aller au travail|le taf|ce poste)[^.!?\\n]{0,15}(?:est (?:un enfer|un calvaire|une torture)|me (?:tue|detruit|bouffe|ronge))",
  'a quoi (?:bon|ca sert|cela sert)(?! (?:la|le|les|un|une|ce|cet|cette) )(?: (?:continuer|vivre|me lever|se lever|rester|lutter|tout ca|de vivre|de continuer))?(?! (?:reunion|formulaire))',
  "(?:mieux|plus simple|plus facile|soulag[a-z]+|tranquilles?)[^.!?\\n]{0,30}(?:si je (?:n'etais|ne serais|etais) (?:plus|pas)|que je ne (?:sois|suis) plus|sans moi|si j'etais morte?|si je disparaissais)",
  'que je ne sois plus la|si je n.etais plus la|(?:personne|nul) (?:ne )?(?:verrait|remarquerait)[^.!?\\n]{0,20}(?:difference|absence|disparition)',
  "(?:plus|pas) (?:la )?(?:envie de (?:vivre|continuer|rien|me battre|me lever)|(?:la )?force (?:de|d')|gout a rien|gout de vivre|le courage de (?:vivre|continuer))",
  "tout (?:me semble|me parait|est devenu|est) (?:vide|noir|inutile|sans issue)|la vie (?:ne vaut|n'a plus|n'en vaut)",
  "je (?:me sens|suis) (?:videe?|a bout(?! d[e'] ?(?:[a-z]+ )?(?:droits?|souffle|arguments?|patience|idees?|course))|au bout(?! d[ue] (?:couloir|fil|batiment|document|formulaire|contrat|droits?))|detruite?|brisee?|desesperee?|completement perdue|seule au monde|inutile|une merde|bonne a rien)",
  "je (?:ne )?ressens plus rien|je m'ecroule|je m'effondre|je sombre|je coule(?! de)|je vais (?:craquer|exploser|lacher)|je craque(?! pour)",
  "je pleure(?= ?[.,;!]| ?$)|je pleure (?:tout|tous|toutes|chaque|dans|sans|avant|apres|le|la|en|au|a)|en larmes|(?:s'est|s'etait|me suis|m'etais) (?:effondree?|ecroulee?)(?! (?:le|la|les|un|une) (?:mur|toit|plafond))",
  '(?:medicaments?|cachets?|comprimes?|somniferes?)[^.!?\\n]{0,40}(?:de cote|en reserve|stock|rassure)|(?:mis|garde|stocke)[^.!?\\n]{0,20}(?:medicaments?|cachets?) de cote',
  '(?:faire|fasse|fera|ferais) (?:une|des) (?:betises?|conneries?|bêtise)(?! (?:dans|sur|administrative))',
  "je (?:n'|ne )?(?:dors|mange|respire|vis) (?:plus|que)(?![a-z])|je ne tiens plus|je tiens plus debout",
  `en peux plus(?! (?:de |d'))`,
  `en peux plus (?:de |d')(?:(?:ce|cette|mon|ma|mes|la|le|tout) ?)?(?:[a-z]+ )?(?:§1|travail|taf|boulot|job|vie|situation|service|pressions?|harcelement|ambiance|eux|lui|elle|tout|souffrir|subir|venir|me lever|vivre|pleurer)(?![a-z])`,
  `(?:§[12]|une agente|il|elle)${short}(?:plus envie de vivre|ne va (?:pas|plus) bien du tout|va tres mal|est a bout|est au bout du rouleau|pense au suicide|a fait une tentative)`,
]);
