/* Read on plain words (plain-words.fr.ts), sentence by sentence, first names written as a sign (sign-first-names.ts). */

const near = '[^.!?\\n]{0,45}?';
const far = '[^.!?\\n]{0,80}?';
const either = (patterns: readonly string[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?<![a-z])(?:${pattern})`).join('|'));

/** Whose request it is: a third person's, never the writer's own. */
const theirs =
  "(?:(?:de |d'|du |des |a |au |aux |pour |contre |envers |sur )?(?:sa|son|ses|leurs?|m\\. ?[a-z]+|mme [a-z]+|mlle [a-z]+|m(?:onsieur|adame) [a-z]+|(?:mon|ma|mes|cet|cette|ces|notre|nos|l'|un de mes|chaque|chacun de mes|chacune de mes) ?(?:deux |trois |quatre |autres? )?(?:agente?s?|equipe|collaborat[a-z]+|subordonnee?s?|stagiaires?|apprentie?s?|contractuel[a-z]*|adjointe?s?|assistante?s?|atsem|fonctionnaires?|salariee?s?)|§n(?: [a-z]+)?)|(?:ces|cette|ce|cet|les|deux|trois|quatre|cinq|\\d+|plusieurs) (?:deux |trois |quatre |cinq )?(?:demandes?|dossiers?|requetes?)(?: [a-z' ]{0,30}?)?(?:ci-joint|suivant|recue|en attente|pour|de conge|de teletravail|$))(?![a-z])";
const asked =
  '(?:demandes?|requetes?|conges?|teletravail|temps partiel|disponibilite|mobilite|mutation|detachement|formation|cumul|rtt|absences?|renouvellement|contrat|recours|promotion|prime|candidature|amenagement|reintegration|mi-temps|retour|stage|titularisation|licenciement|arret|accident|reponse)';
const deciding =
  '(?:accept|refus|rejet|rejett|valid|accord|approuv|autoris|tranch|arbitr|octroy|ajourn|repouss|ecart|homologu|agre)(?:e|es|er|ez|ons|ent)?(?:-(?:les|la|le|lui|moi))?(?![a-z])';
const refusal =
  '(?:refus|rejets?|reponse (?:negative|defavorable)|(?:decision|courrier|lettre|arrete|mail|avis) (?:de (?:refus|rejet)|defavorable|negati[a-z]+)|motifs?|raisons?|arguments?|grounds|justifications?|non[- ]?renouvellement|ne pas renouveler|licenciement|sanctions?)';
const writing =
  '(?:redig|ecri|prepar|formul|propos|gener|trouv|donn|argument|justifi|motiv|invent|produi|fai|sugger|imagin|list)[a-z]*(?:-moi)?';
const polite =
  "(?:(?:bonjour|bonsoir|merci de|merci|svp|s'il (?:vous|te) plait|peux-tu|pouvez-vous|pourrais-tu|pourriez-vous|tu peux|vous pouvez|je veux que tu|aide-moi a|aidez-moi a|il faut|et|puis|alors)[\\s,]+)*";

/** What takes a request out of deciding: an empty tool, one's own case, a recourse. */
export const decidesNothing: RegExp =
  /(?<![a-z])(?:modele|trame|gabarit|vierge|neutre|a completer|type de (?:courrier|lettre|reponse)|lettre type|courrier type|accuse de reception|recours (?:gracieux|hierarchique|contentieux)|contester|contestation|(?:refus|rejet|decision|reponse) (?:de rejet |de refus )?(?:de |a |concernant |sur )(?:ma|mes|mon (?!agent|equipe|adjoint|stagiaire|collaborat|subordonne))|contre (?:le|la|l'|un|une|ce|cette) ?(?:refus|rejet|decision))/;

/** Asked to be done; a question about the rules takes their force away. */
export const decisionOrders: RegExp = either([
  `${writing} ${far}${refusal}${far}${theirs}`,
  `${writing} ${near}${theirs}${near}(?:refus|rejet|n'est pas (?:retenu|accept|renouvel)|est (?:refus|rejet))`,
  `(?:ecri|redig|annonc|repond|inform|notifi)[a-z]* ${near}${theirs} ${near}(?:refus|rejet|n'est pas (?:retenu|accept|renouvel)|que non(?![a-z]))`,
  `(?:^|je (?:veux|voudrais|dois|souhaite)[^.!?\\n]{0,15} )(?:argument|justifi|motiv)[a-z]* (?:mon|notre|le|la|ce|cette) ${near}(?:refus|rejet|decision)`,
  `(?:refus|rejet)[a-z]* ${near}${asked}${far}(?:arguments?|motifs?|raisons?|excuses?|pretextes?)(?= |$|[.!?])${near}(?:$|${theirs})`,
  `^${polite}${deciding}${far}(?:${theirs}|(?:les|toutes les|ces) (?:demandes|conges|absences|dossiers))`,
  `^${polite}(?:tranch|arbitr|decid|statu|choisi)[a-z]* ${near}(?:entre|si|sur|laquelle|lequel)${far}(?:${asked}|imputable|${theirs})`,
  `${polite}(?:dis|dites|indiqu[a-z]+|decid[a-z]+|determin[a-z]+|confirm[a-z]+)(?:-moi)? (?:moi )?si ${far}(?:imputable|recevable|justifie|doit etre (?:accepte|refuse))`,
  `(?:donn|rend|emet|met|formul|redig)[a-z]* (?:un |mon |l'|votre )?avis (?:favorable|defavorable)${far}(?:${theirs})`,
]);

/** Asks for the decision itself, however it is put. */
export const decisionVerdicts: RegExp = either([
  `(?:dois-je|devrais-je|devons-nous|faut-il|doit-on|est-ce que (?:je(?: (?:dois|devrais|donne|peux))?|nous devons|l'on doit|on doit|il faut)|je dois|vaut-il mieux|me conseill[a-z]+(?:-(?:tu|vous))? d[e']|tu ferais quoi|ai-je raison d[e']) ?(?:ne pas |plutot |lui )?(?:${deciding}|signer|reconnaitre|dire (?:oui|non)|repondre (?:favorablement|defavorablement)|donner (?:un |mon )?(?:avis|accord)|un avis (?:favorable|defavorable))${far}${theirs}`,
  `(?:laquelle|lequel|lesquelles|lesquels|quelles? demandes?|quels? conges?)${near}(?:dois-je|faut-il|devrais-je|accepter|refuser|valider|rejeter|privilegier|accorder)`,
  `(?:demandes?|dossiers?|conges)${far}(?:laquelle|lequel|lesquelles|lesquels) ${near}(?:accepter|refuser|valider|rejeter|privilegier|accorder|retenir)`,
  `(?:argument|justifi|motiv|expliqu)[a-z]* (?:mon|notre|ce) (?:refus|rejet)${near}${theirs}`,
  `quel avis (?:donner|rendre|emettre|formuler)${far}${theirs}`,
  `(?:faut-il|dois-je|doit-on|devons-nous) ${near}imputable|imputable au service${near}(?:ou non|oui ou non)`,
]);

const praise =
  '(?:mieux|bien|mal|satisfaisant|a la hauteur|insuffisant|suffisant|correct|bon|bonne|efficace|competente?|performante?|serieu[a-z]+|fiable|motivee?|productive?|productif|(?:le|la|les) (?:plus|moins) (?:efficac|compet|perform|serieu|fiabl|motiv|product|merit|travaill|rapid|lent|assidu|impliqu|investi|doue|utile|bon)[a-z]*)';

/** Judges agents by name, or the ones against the others. */
export const comparisonVerdicts: RegExp = either([
  `(?:lequel|laquelle|lesquels|qui|quel|quelle|quels) (?:de |des |d'|parmi |entre |est |sont )?${near}(?:agente?s?|equipe|collaborat[a-z]+|stagiaires?|§n|collegues?|subordonnes?)${near}(?:travaille[a-z]*|merite[a-z]*|devrai[a-z]+ (?:avoir|recevoir|etre)|doit (?:avoir|recevoir|etre)|vaut|est|sont)${near}(?:${praise}|promotion|prime|poste|avancement|chef|augmentation|promue?)(?![a-z])`,
  `(?:qui|lequel|laquelle)${near}(?:merite|doit avoir|devrait avoir|promouvoir|nommer)${far}§n (?:ou|et) §n`,
  `(?:compar)[a-z]* ${near}(?:§n|m\\. ?[a-z]+|mme [a-z]+|(?:les|ces|mes) (?:deux |trois |\\d+ )?(?:agente?s?|collaborat[a-z]+|stagiaires?|candidat[a-z]*))(?! (?:a|de|d'|sur) (?:temps|titul|contrat))(?=[^.!?\\n]*(?:travail|efficac|perform|merite|lequel|laquelle|qui|competen|profil|resultat|$))`,
  `(?:evalu|dis|dites|indiqu|determin|juge)[a-z]*(?:-moi)? (?:moi )?si (?:§n|m\\. ?[a-z]+|mme [a-z]+|mon agent|cet agent|cette agente)(?: [a-z]+)? (?:merite|est (?:${praise})|travaille|a le niveau|convient)`,
  `(?:fai|etabli|dress|donn|prepar)[a-z]*(?:-moi)? (?:un |le |une )?(?:classement|palmares|hierarchie|comparatif)[^.!?\\n]{0,15}(?:de |des |entre )(?:mes|ces|les|nos) (?:agente?s?|collaborat[a-z]+|stagiaires?|subordonnes?)(?! par (?:service|grade|ordre|date|age|anciennete|site))`,
  `(?:dis|dites|donne|indique|redige|ecri)[a-z]*(?:-moi)? (?:moi )?(?:si |ton avis sur |votre avis sur |ce que tu penses d[eu'] ?|un avis sur |une appreciation (?:sur|d[eu'] ?) ?)${near}(?:travail|prestation|comportement|implication|investissement|resultats?|maniere de servir)${near}(?:de |d'|du )(?:§n|m\\. ?[a-z]+|mme [a-z]+|mon|ma|cet|cette|mes)`,
  `(?:note|evalue|juge|apprecie)[a-z]* (?:la |le |l'|les )?(?:performance|travail|maniere de servir|resultats?|competences?|qualites?)${near}(?:de |d'|du )(?:§n|m\\. ?[a-z]+|mme [a-z]+|cet|cette|mon agent|mes agents)`,
  `(?:quelle|quelles) (?:sanction|note|prime|appreciation)s? ${near}(?:pour|a|contre|infliger|donner)${near}(?:§n|m\\. ?[a-z]+|mme [a-z]+|cet agent|cette agente|mon agent|mon stagiaire)(?![a-z])`,
  `(?:que penses-tu|que pensez-vous|qu'est-ce que tu penses) d[eu'] ?${near}(?:§n|m\\. ?[a-z]+|mme [a-z]+|mon agent|cet agent|cette agente|mon stagiaire)`,
]);
