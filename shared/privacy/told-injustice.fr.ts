import { groupSituation, type SituationWords } from './group-situations.ts';
import { mine, relatives, somebody, toMe } from './people-words.fr.ts';

/* Discrimination, wrongdoing, interests, quarrels. Read on plain words, without what is denied or only supposed. */

const trait =
  '(?:enceinte|grossesse|conge (?:de )?maternite|maternite|femme|mere|lesbienne|gay|pede|homo[a-z]*|trans(?:genre|sexuel[a-z]*)?|noire?s?|arabes?|maghrebine?|africaine?|chinoise?|gitane?|rom|musulmane?|voilee?|voile|foulard|juive?|juif|religion|handicap[a-z]*|fauteuil|agee?s?|vieux|vieille|vieilles|senior|accent|origines?|couleur|peau|nationalite|syndi[a-z]+|delegue[a-z]*|grosse?|obese|prenom|nom de famille|orientation|sexualite)';
const adverse =
  "(?:sur la touche|refus[a-z]*|(?:pas|jamais|plus)[^.!?\\n;]{0,20}(?:eu|avoir|obtenu|retenue?|aurai|aura|prise?|recu|promue?|augmentee?)|ecart[a-z]*|retir[a-z]*|enleve[a-z]*|mise? (?:a l'ecart|de cote|au placard)|mute[a-z]*|licenci[a-z]*|non[- ]?renouvel[a-z]*|renouvel[a-z]* pas|moqu[a-z]*|imit[a-z]*|insult[a-z]*|rejet[a-z]*|exclu[a-z]*|elimin[a-z]*|moins (?:bien )?payee?s?|perdu (?:mon|ma|mes)|supprim[a-z]*)";
const because =
  "(?:parce qu[e'] ?|car |puisqu[e'] ?|a cause d[eu'] ?|du fait (?:de |d'|que )|en raison (?:de |d'|du )|sous pretexte (?:que |de |d')|depuis qu[e'] ?|depuis (?:mon|ma|mes) ?)";

export const toldDiscrimination: SituationWords = groupSituation('discrimination', [
  `(?:me |m'|je |j'|${somebody} )[^.!?\\n;]{0,40}${adverse}[^.!?\\n;]{0,60}${because}[^.!?\\n;]{0,40}${trait}(?![a-z])`,
  `${because}[^.!?\\n;]{0,30}(?:je |j'|ma |mon |mes )[^.!?\\n;]{0,30}${trait}(?![a-z])[^.!?\\n;]{0,50}(?:me |m'|je |mes )[^.!?\\n;]{0,15}${adverse}`,
  `(?:seule? a|jamais)[^.!?\\n;]{0,60}${because}[^.!?\\n;]{0,25}${trait}(?![a-z])`,
  `(?:m'appelle(?:nt)?|me traite(?:nt)?|m'a (?:appele|traite)e?|me surnomme(?:nt)?) (?:de |d'|le |la |l'|sale )*(?:${trait}|black|bamboula|negr[a-z]+|bougnoul[a-z]*|youpin[a-z]*|gouine|mongol[a-z]*|terroriste|bicot|niakoue|gros|papy|mamie)(?![a-z])`,
  `${somebody} (?:me |m'a |nous )?(?:dit|repete|pense|considere|estime|ecrit|a dit) qu[e'] ?(?:une?|les|des) (?:femmes?|meres?|noire?s?|arabes?|etrangers?|handicapes?|vieux|musulmane?s?|homos?[a-z]*|gays?)`,
  "que (?:j'etais|je suis|je serais|j'ai|j'avais) (?:[a-z]+ )?(?:trop (?:vieux|vieille|agee?|jeune|grosse?|foncee?|feminine?)|l'accent|pas assez (?:francaise?|jeune))",
  `${toMe}imit[a-z]*[^.!?\\n;]{0,20}accent`,
]);

const wrong =
  "(?:(?:de |des |les |du |d')?(?:faux|fausses?) (?:factures?|attestations?|heures?|declarations?|deplacements?|frais|signatures?|documents?|certificats?|arrets?|bons?|notes? de frais|presences?|diplomes?)|truqu[a-z]*|trafiqu[a-z]*|trafics?(?! routier)|detourn[a-z]*|magouill[a-z]*|pots?[- ]de[- ]vin|dessous[- ]de[- ]table|enveloppes? (?:d'argent|de liquide)|corromp[a-z]*|corruption|favoritisme|malversations?|falsifi(?:e|ent|ait)(?![a-z])|emplois? fictifs?|(?:vole|volent|voler|piqu(?:e|ent|er)|pioche|tape|puise|sert|servir|servent)[^.!?\\n;]{0,20}(?:caisse|materiel|essence|carburant|argent|stock|fournitures?)|revend(?:ent|ait|u)?(?![a-z])|(?:voiture|vehicule|maison|jardin|piscine|terrasse|toiture)[^.!?\\n;]{0,25}(?:avec l'argent|aux frais|par les (?:agents|services)|sur le temps)|(?:avec )?l'argent (?:de la (?:commune|mairie|collectivite|ville|regie)|public|du ccas)|(?:utilise|prend|garde|emprunte)(?:nt)? (?:la|le|les|une|un|sa|l') ?(?:voiture|vehicule|camion|carte|materiel|utilitaire|carburant|essence)[^.!?\\n;]{0,25}pour (?:ses|son|sa|leurs?|aller|partir)|se fait (?:payer|rembourser)[^.!?\\n;]{0,40}(?:ne |n'|pas|faux|fausses|fictif|jamais|perso)|heures[^.!?\\n;]{0,20}(?:sans etre (?:faites|travaillees)|jamais faites|pas faites|ne fait pas|fait pas|fictives|bidon)|(?:arrange|joue|decide|attribue)e?s? d'avance|favoris(?:e|ent|ait) (?:l'|la |le |les |une |un |son |sa |ses |des )?(?:entreprise|societe|ami|amis|famille|frere|soeur|cousin|copain|candidat)|facture[a-z]* bidons?|emploi qu'(?:il|elle) n'occupe|sans (?:jamais )?(?:travailler|venir|etre faites?)[^.!?\\n;]{0,20}pay)";

export const toldWrongdoing: SituationWords = groupSituation('whistleblowing', [
  `(?:j'ai|nous avons|on a)[^.!?\\n;]{0,12}(?:vu|vus|des preuves|la preuve|une preuve|constate|decouvert|surpris|trouve|appris|remarque|compris)[^.!?\\n;]{0,60}${wrong}(?![a-z])`,
  `(?:j'ai (?:vu|trouve|decouvert)|je suis tombee? sur|je suis temoin)[^.!?\\n;]{0,60}(?:societe|entreprise|boite) d[eu'] ?(?:son |sa |l'|du |la )?(?:frere|soeur|mari|femme|fils|fille|beau-frere|ami|cousin|§2)`,
  `je suis (?:tombee?s? sur|temoin d[e']|au courant d[e'])[^.!?\\n;]{0,40}${wrong}`,
  `${somebody}(?: qui)?[^.!?\\n;?]{0,50}${wrong}(?![a-z])(?![^.!?\\n]*(?:quelles? sanctions?|risqu))`,
  `(?:denoncer|balancer|signaler|alerter sur) §[12](?! (?:absent|malade))`,
  `${somebody} (?:paie|paye|embauche|emploie|fait embaucher|a fait embaucher)[^.!?\\n;]{0,12}(?:son|sa|ses) (?:frere|soeur|mari|femme|fils|fille|epouse|neveu|niece|maitresse|amant|beau-frere|cousine?)`,
]);

const deal =
  "(?:marches?(?: publics?)?|appels? d'offres?|offres?|subventions?|dossiers?|candidat[a-z]*|postul[a-z]*|jury|entreprises?|societes?|associations?|fournisseurs?|prestataires?|commission|devis|permis de construire)";
const duty =
  "(?:(?:je|j'|que je|dont je|ou je)[^.!?\\n;]{0,15}(?:dois|suis charge[a-z]*|instrui[a-z]*|not(?:e|er)|control[a-z]*|attribu[a-z]*|analys[a-z]*|prepar[a-z]*|gere|decid[a-z]*|choisi[a-z]*|signe|evalue|siege|vote)|mon service (?:finance|subventionne|controle|attribue|paie)|que je|dont je)";

export const toldInterests: SituationWords = groupSituation('conflict-of-interest', [
  `${relatives}[^.!?\\n;]{0,60}${deal}[^.!?\\n;]{0,40}${duty}`,
  `${duty}[^.!?\\n;]{0,60}${deal}[^.!?\\n;]{0,30}${relatives}`,
  `je (?:veux|voudrais|souhaite|vais|dois|compte)[^.!?\\n;]{0,15}(?:acheter|vendre|investir|acquerir)[^.!?\\n;]{0,40}(?:que|dont|qui)[^.!?\\n;]{0,15}(?:mon service|j'instruis|je gere|je controle|la mairie va)`,
  `${relatives} (?:repond|soumissionne|candidate|postule|a (?:repondu|postule|candidate|soumissionne))[^.!?\\n;]{0,40}${deal}`,
  `je suis (?:aussi )?(?:tresori[a-z]+|president[a-z]*|membre|secretaire|actionnaire|gerante?|associee?|dirigeante?)[^.!?\\n;]{0,40}(?:association|societe|entreprise)[^.!?\\n;]{0,30}(?:que|qui|dont)[^.!?\\n;]{0,25}(?:finance|subvention|mon service|je|la (?:commune|mairie|ville)|marche|controle)`,
  `(?:fournisseur|prestataire|entreprise|commercial|societe|candidat|usager|promoteur)[^.!?\\n;]{0,15}(?:m'|me |nous )(?:a |ont )?(?:off(?:r|er)[a-z]*|propos[a-z]* (?:un|une|de l'argent|des)|invit[a-z]*|donne)`,
]);

const person = '(?:§[12]|(?:mon|ma|mes|les) [a-z]+s?|lui|elle|eux|moi)';

export const toldQuarrel: SituationWords = groupSituation('conflict', [
  `(?:je suis|on est|nous sommes|j'ai|il y a|c'est|etre) (?:[a-z]+ ){0,3}?conflits? (?:[a-z]+ ){0,2}?(?:avec|entre) ${person}`,
  `(?:ne )?(?:m'|s'|nous )entend(?:s|ons|re)? (?:plus|pas|tres mal|mal)[^.!?\\n;]{0,20}(?:avec|$|du tout|c'est|[,.;!])`,
  `${person} et moi[^.!?\\n;]{0,30}(?:entend|disput|parle|support|conflit|guerre|froid|tension)`,
  `(?:on|nous)[^.!?\\n;]{0,8}(?:se|nous) (?:parle|parlons|supporte|supportons|adresse) plus`,
  `(?:s'est|nous sommes|me suis|nous nous|on se|je me|${mine} se) (?:[a-z]+ment )?(?:disput|engueul|accroch|pris la tete|prend la tete|pris le bec)[a-z]*`,
  `(?:ca|cela) se passe (?:tres |vraiment |assez )?mal avec ${person}`,
  `(?:n'arrive|n'arrivons|arrive|peux|peut) (?:plus|pas) a? ?(?:travailler|bosser|collaborer|communiquer) avec ${person}`,
  `(?:supporte|(?:peux|peut) (?:plus|pas) (?:voir|sentir|encadrer|supporter|blairer))(?: plus| pas)? §1`,
  `fai(?:t|re) la (?:tete|gueule)|§[12][^.!?\\n;]{0,15}(?:me deteste|me hait|m'en veut|ne peut pas me (?:voir|sentir))`,
  `(?:ambiance|climat|relations?)[^.!?\\n;]{0,30}(?:detestable|toxique|invivable|insupportable|pourrie?|explosi(?:f|ve)|execrable|infernale?)`,
  `(?:tensions?|problemes? relationnels?|guerre|mesentente) (?:[a-z]+ )?(?:avec|entre) ${person}`,
]);

const care =
  '(?:antidepresseurs?|anxiolytiques?|neuroleptiques?|lithium|methadone|chimio[a-z]*|radiotherapie|tritherapie|dialyse)';
const illness =
  "(?:cancers?|tumeurs?|leucemie|lymphome|sclerose en plaques|(?:maladie d[e'] ?)?(?:parkinson|alzheimer|crohn|charcot)|epilepsie|vih|sida|hepatite|endometriose|fibromyalgie|depression|bipolarite|schizophrenie|mucoviscidose|avc|infarctus)";

export const toldHealth: SituationWords = groupSituation('health', [
  `(?:je suis|suis|etre|est|ete) sous ${care}`,
  `(?:je |j'|${mine} |il |elle )[^.!?\\n;]{0,15}(?:prends?|prenais|commence|suis) (?:des |du |de la |une |un )${care}`,
  `(?:de me|m'a|m'ont|vient de me|viennent de me|on me) (?:trouv|diagnosti|detect|decouv|annonc|depist)[a-z]*[^.!?\\n;]{0,20}${illness}(?![a-z])`,
  `(?:appris|apprendre|sais|decouvert) que (?:j'ai|j'avais|${mine} a|mon fils a|ma fille a)[^.!?\\n;]{0,20}${illness}(?![a-z])`,
  `(?:j'ai|je souffre d'|il a|elle a|§[123] a) (?:une|un|des) (?:maladie (?:grave|incurable|chronique|mentale|degenerative|rare|neurologique|evolutive)|(?:gros |serieux )?problemes? (?:d'alcool|d'addiction|de drogue|psy[a-z]*|psychiatri[a-z]+|de dependance))|probleme d'alcool`,
  `j'ai ete (?:operee?|soignee?|traitee?|hospitalisee?) (?:d'|pour )(?:une? |ma |mon |des )?${illness}(?![a-z])`,
  `(?:je bois|je me drogue|je fume du (?:shit|cannabis)|je suis dependante?)(?! (?:du|un|de l'eau|trop de cafe|mon))|(?:rechute|replonge|retombee?)[^.!?\\n;]{0,15}(?:alcool|drogue|depression|boisson)`,
  `(?:${mine}|il|elle)[^.!?\\n;]{0,20}(?:fait|faire|a fait|a) (?:des |une |de )?(?:crises? d'epilepsie|tentatives? de suicide|hallucinations|delires)`,
  `(?:arrive|vient|est|etait) (?:[a-z]+ )?(?:ivre|sou(?:l|le)|bourree?|alcoolise[a-z]*|drogue[a-z]*)(?![a-z])`,
]);
