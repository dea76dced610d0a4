/** Before a label: what is said is of a part of it, or of something set against it. */
export const partOf: RegExp =
  /(?:\bdans|\bsur|\bparmi|% d|\bpar rapport|\brapporte[es]*) ?(?:aux?|a la|a l'|a|es|e la|e l'|e|les|la|le|l'|ces|ses)? ?$/;
/** Words between a label and its figure after which the figure is of something else. */
export const elsewhere: RegExp =
  /\b(?:dont|hors|hormis|soit une? (?:hausse|baisse|augmentation|diminution)|contre|au lieu|par rapport|prevue?s?|votee?s?|corrige|par habitant|objectif|budget annexe|moyenne|seuil|plafond|limite|minimum|maximum)\b/;
/** What stands between a label and the figure that it is said to have. */
export const states: RegExp =
  /^(?: ?\([^()]*\))?,? ?(?:au 31[ /](?:decembre|12)[ /]?(?:\d{4})? ?|en \d{4},? ?|pour \d{4},? ?|de l'exercice ?)?(?:(?:s'elevait|s'eleve|s'elevent|s'etablit|s'etablissent|ressort|ressortent)(?: ainsi)? a|atteint|atteignent|ont atteint|a atteint|est de|sont de|etait de|est|represente|representent|compte|totalise|de|:) ?(?:pres de |plus de |environ |un peu plus de )?$/;
/** Before an amount, in its sentence: it is a ceiling, an objective, or what was voted, foreseen or allowed. */
export const notExecuted: RegExp =
  /\b(?:plafon\w*|maxim\w+|objectifs?|previsions?|previsionnel\w*|prevue?s?|autorise[es]*|autorisations? (?:de programme|d'engagement)|votee?s?|inscrite?s?|contractualis\w+|budgete[es]*|budgets? (?:primitif|supplementaire)s?|bp|credits? ouverts?|norme d'evolution)\b(?![^.;]*\b(?:execute|realise|mandate|constate)[es]*\b)/;
/** Behind an amount. */
export const votedAfter: RegExp =
  /^ ?\(?(?:\w+ )?(?:prevue?s?|votee?s?|inscrite?s?|autorise[es]*|(?:au|du) (?:bp|budget primitif)|au maximum)\b/;
