import { groupSituation, type SituationWords } from './group-situations.ts';
import { mine, short, somebody, toMe, toThem } from './people-words.fr.ts';

/* What somebody does to somebody. Read on plain words, without what is denied or only supposed. */

const blow =
  "(?:frapp|gifl|tap(?:e|ent|er|ait)(?! (?:un|une|dans|sur (?:un|le|la|l))(?![a-z]))|pouss(?:e|ee|ent|er|ait)(?! (?:a |vers la))|bouscul|crach|plaqu|attrap|empoign|etrangl|agress|menac|secou|mordu|viole?(?:e|r|s|nt)?(?![a-z])|brutalis|cogn|tabass|battue?|battre|insult|injuri|coinc|violent|bloqu(?:e|ee)(?= |$)(?! (?:mon|ma|mes|le|la|l'|les|a |au |dans le logiciel))|poursui|suivie? jusqu|sequestr|ligot|jete(?:e)? (?:par terre|au sol)|gaz(?:e|ee)(?![a-z]))";
const torment =
  "(?:harcel|humili|rabaiss|denigr|ridiculis|persecut|epi(?:e|ent|ait)(?![a-z])|suit (?:partout|jusqu|dans|tout)|suivait|dragu|frol|frott|caress|pelot|tripot|reluqu|mate(?![a-z])|siffl|coll(?:e|ent|er|ait)(?![a-z])|engueul|pourri(?!r)|hurl|cri(?:e|ent|ait) dessus|gueul|met la pression|mettre la pression|mis la pression|mett(?:ent|ait) la pression|pousse a (?:bout|partir|la demission)|traite (?:de|d'|comme)|traiter (?:de|comme)|(?:appelle|ecrit|telephone|textote)[^.!?\\n;]{0,20}(?:la nuit|en pleine nuit|le soir tard|le week-end|a toute heure|a minuit)|isole|ignore(?:nt)?(?![a-z])|moqu|rackett|critiqu(?:e|ent|ait)(?![a-z])[^.!?\\n;]{0,20}(?:devant|sans|tout|en (?:permanence|public|reunion)|constamment|chaque)|surveill(?:e|ent|ait)(?: tout| chaque| sans| en permanence| constamment)|espionn|stalk|parle(?:nt)? (?:tres )?mal|parle(?:nt)? comme|rabrou|infantilis|mepris|snob|dechir|lynch|terroris|imit(?:e|ent|ait)(?![a-z])|fait des avances|font des avances|faire des avances)";
const intimate =
  '(?:seins?|fesses?|poitrine|cuisses?|decollete|corps|jupe|sexe|jambes|bouche|levres|hanches?|tenues?(?! de (?:travail|service)))';

export const toldViolence: SituationWords = groupSituation('violence', [
  `${toMe}${blow}`,
  `(?:me suis|m'etais|me fais|me faisais|me suis fait|m'etre fait) (?:[a-z]+ )?(?:fait )?${blow}`,
  `${somebody} ${toThem}${blow}`,
  `${mine}[^.!?\\n;]{0,40}(?:se fait|s'est fait|s'est faite) ${blow}`,
  `${somebody}${short}(?:frapp|gifl|agress|tap(?:e|er) sur|crach(?:e|er) sur|bouscul|menac)[a-z]* (?:sur )?(?:§[123]|(?:un|une|des|les) (?:atsem|agente?s?|enfants?|femme))`,
  `lev(?:e|er|ait) la main sur (?:moi|nous|§[123]|un|une|la|le|cette)`,
  `(?:coups?|gifle|claque|main|mains|fessee|tarte|baffe) (?:de (?:poing|pied|tete|boule|couteau)|aux? (?:fesses|cul|visage|cuisses?))|(?:mis|donne|recu|pris|prend|colle) (?:une|des|un) (?:claques?|gifles?|baffes?|coups?|tartes?|poings?)(?! de (?:main|telephone|fil|frein|pouce|vieux|chaud|jeune|balai|pression))`,
  `(?:met|mets|mettre|mettait|pose|posait|passe|passait|glisse|mis|balade) (?:sa|ses|une|la|les) mains?[^.!?\\n;]{0,20}(?:sur|dans|sous|entre|a) (?:moi|mes|ma|mon|les|la)(?! (?:dossier|clavier|table|bureau))`,
  `(?:jet|lanc|balanc)[a-z]* [^.!?\\n;]{0,30}(?:sur moi|sur nous|a la (?:figure|tete|gueule)|au visage|contre moi|dessus)`,
  `${toMe}(?:touch|caress|pelot|tripot|embrass|attrap|mis|pince)[a-z]* [^.!?\\n;]{0,25}${intimate}(?![a-z])`,
  `(?:j'ai|elle a|il a|vient avec) (?:des|plein de) (?:bleus|hematomes|traces de coups)|(?:avec|couverte? de) (?:des )?(?:bleus|hematomes)`,
  `j'ai peur (?:de rentrer|de lui|d'elle|d'eux|qu'il|qu'elle|pour ma vie)`,
]);

export const toldHarassment: SituationWords = groupSituation('harassment', [
  `${toMe}(?:[a-z]+ment )?${torment}`,
  `(?:n'arrete (?:pas|plus)|arrete pas|passe son temps|s'amuse|cherche|continue|prend plaisir) (?:de |d'|a )(?:me |m'|nous )${torment.slice(0, -1)}|commenter|appeler|ecrire|envoyer|toucher|regarder|suivre|critiquer)`,
  "comme (?:a )?(?:(?:un|des) chiens?|de la merde|une merde|un moins que rien|des moins que rien|une bonniche|son esclave|une? esclaves?|un enfant de)|(?:est|sont|c'est) (?:un|une|des) (?:vrais? |veritables? )?(?:tyrans?|pervers[a-z]*|manipulat[a-z]+|sadiques?|harceleu[a-z]+|despotes?|predateurs?)(?![a-z])|(?:management|chef|encadrement) (?:est )?(?:tres |vraiment )?(?:brutal|toxique|tyrannique|par la (?:peur|terreur)|pathogene)",
  "(?:je |j'|m'|me |on |elle |il |§[12])[^.!?\\n;]{0,20}(?:mise?|laissee?|tenue?) (?:sur la touche|au placard|a l'ecart|de cote)(?! (?:de l'argent|pour))|(?:m'a|m'ont|on me) (?:enlev|retir|pris|confisqu|supprim)[a-z]*[^.!?\\n;]{0,10}(?:mon|ma|mes|tous mes|toutes mes) (?:bureau|ordinateur|dossiers?|missions?|responsabilites|equipe|acces|taches)",
  `(?:controle|verifie|minute|chronometre|filme|note)(?:nt)? (?:chaque|le moindre|la moindre|tous) [^.!?\\n;]{0,25}(?:mes|ma|mon|que je)`,
  `(?:me fais|me faisais|me suis fait|me fait) (?:[a-z]+ )?${torment}`,
  `(?:§[12]|une? (?:agente?|atsem|assistante?))[^.!?\\n;]{0,45}(?:se fait|se font|s'est fait|subit|endure|est|dit etre|s'estime|a ete|se plaint d'etre|s'est plainte?)[^.!?\\n;]{0,30}(?:harcel|humili|rabaiss|denigr|traiter? (?:de|comme)|avances|moqu|persecut|insulte)[a-z]*(?! par (?:la|le) (?:loi|code))`,
  `(?:j'ai|je)[^.!?\\n;]{0,15}(?:vecu|vis|subi|subis|connu|connais|endure|supporte)[^.!?\\n;]{0,20}(?:harcelement|humiliations?|brimades|moqueries|avances|sexisme)`,
  `(?:je suis|j'etais|devenue?|sert de|sers de) [^.!?\\n;]{0,15}(?:la cible|la risee|le souffre-douleur|la tete de turc|leur cible|l'objet)(?: d[eu'][^.!?\\n;]{0,40})?`,
  `harcelement (?:moral |sexuel )?(?:de|par|venant de|de la part d[e']) ?§[12]`,
  `(?:blagues?|remarques?|commentaires?|allusions?|propos|messages?|photos?|videos?|regards?|gestes?|plaisanteries?|sms|mots)[^.!?\\n;]{0,25}(?:graveleu[a-z]+|salaces?|sexuel[a-z]*|porno[a-z]*|lourdes?|deplacee?s?|obscenes?|degueulasses?|cochon[a-z]*|nue?s?)(?![a-z])[^.!?\\n;]{0,30}(?:sur (?:moi|mon|ma|mes)|$|tous|toute|chaque|devant|dans|en)(?! (?:peut|doit|quelles?))`,
  `(?:photos?|videos?) (?:de (?:lui|elle) )?(?:tout |toute )?nue?s?(?![a-z])`,
  `commenter? (?:mes|mon|ma) ${intimate}|(?:blagues?|remarques?|commentaires?|reflexions?) [^.!?\\n;]{0,30}(?:sur|vers) (?:mes|mon|ma) ${intimate}`,
  '(?:dit|repete|ecrit) que je (?:suis|serais) (?:bonne(?! (?:en|a|pour))|nulle?|incapable|folle|fou|une? (?:merde|incapable|bonne a rien)|grosse|moche|inutile)',
  '(?:couche|coucher|coucherais|diner|dine|dinais|sortir|sors|sortais) avec (?:lui|elle)[^.!?\\n;]{0,40}|(?:promotion|titularis[a-z]+|prime|poste|contrat|cdi|mutation)[^.!?\\n;]{0,20}(?:si je|contre|en echange)[^.!?\\n;]{0,20}(?:coucher?|din(?:e|ais|er)|sort|embrass|verre|gentille)',
  "(?:on|ils|il|elle) (?:ne )?(?:me|m')[^.!?\\n;]{0,12}(?:donne|confie|laisse|parle|salue|adresse)[^.!?\\n;]{0,10}(?:plus|jamais)(?: (?:rien|aucun[a-z]*|la parole|de travail|de dossiers?))(?![a-z])|(?:plus personne|personne)[^.!?\\n;]{0,4}(?:ne )?(?:me|m')[^.!?\\n;]{0,6}(?:parle|dit bonjour|salue|adresse)",
  "(?:m'a|m'ont|on m'a|ils m'ont|me) (?:mis|installe|relegue|colle)[a-z]*[^.!?\\n;]{0,15}(?:bureau|placard)[^.!?\\n;]{0,15}(?:couloir|cave|sous-sol|placard|seul)",
  '(?:veut|veulent|essaie|essaient|cherche|cherchent|fait tout) (?:que je |de me faire |pour que je |a me faire |a ce que je )(?:parte|partir|demissionn[a-z]+|craqu[a-z]+|lach[a-z]+)',
  `(?:traite|traitent|traiter|traitait) (?:de tous les noms|de (?:conne?|pute|salope|connasse|connard|debile|grosse|moins que rien|bonniche))`,
]);
