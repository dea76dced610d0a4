const nameWord = "\\p{Lu}[\\p{L}'’-]+";

const fullName = `(?:(?:M\\.|Mr|Mme|Mlle|Monsieur|Madame|Me|Dr) )?(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)? ?|${nameWord} )(?:(?:de|du|des|le|la|d') ?)?${nameWord}(?: (?:(?:de|du|des|le|la|d') ?)?${nameWord}){0,2}`;

/** A name alone on its line, or with a quality after a comma. */
export const aloneOnLine: RegExp = new RegExp(
  `^(?:signé ?:? ?)?(?<name>${fullName})(?: *,.*)?$`,
  'u',
);

/** « Pour le club, le trésorier : Marc Oudin ». */
export const endOfLine: RegExp = new RegExp(
  `^(?:pour|le|la|l'|un|une|p/o)\\s.{2,80}?[,:] ?(?<name>${fullName})$`,
  'iu',
);

/** « Je soussignée Claire Morel ». */
export const undersigned: RegExp = new RegExp(
  `[Jj]e soussignée?(?:\\(e\\))?,? (?<name>${fullName})`,
  'u',
);

/** « Je m’appelle Claire Morel ». */
export const presented: RegExp = new RegExp(
  `(?:[Jj]e m'appelle|[Mm]on nom est|[Jj]e suis) (?<name>(?:(?:M\\.|Mme|Monsieur|Madame) )?${nameWord} ${nameWord})`,
  'u',
);

/** Words of lines that read as a name and are none. */
export const notName: RegExp =
  /(?:^|\s)(?:objet|mairie|commune|ville|hôtel|service|direction|conseil|communauté|association|collectif|comité|syndicat|département|région|préfecture|lettre|madame le|monsieur le|madame la|rue|avenue|place|chemin|impasse|route|boulevard|allée|cedex|signature|pièces?|copie|nom|prénom|adresse|président|présidente|directeur|directrice|maire|ccas|résidence|école|sarl|sas|cabinet|entreprise|société|amicale|club|fait|le|la|les|mes|nos|tél|bonjour|cordialement)(?:\s|$|,)/iu;

/** In what quality somebody signs. */
export const quality: RegExp =
  /(?:présidente?|trésori[eè]re?|secrétaire|gérante?|directeur|directrice|avocate?|adjointe?|rédact(?:eur|rice)|agente?|responsable|cheff?e|conseill[eè]re?|déléguée?|représentante?|propriétaire|locataire|parents?|mère|père|riverains?|riveraine|syndic|notaire|architecte|infirmi[eè]re?|atsem|attachée?|technicien(?:ne)?|éducat(?:eur|rice)|animat(?:eur|rice)|commerçante?|maraîch[eè]re?|exploitante?|étudiante?|bibliothécaire|professeure?|auxiliaire|assistante?)(?!\p{L})/iu;

/** A line that begins with a body: association, firm. */
export const body: RegExp =
  /^(?:association|collectif|comité|amicale|club|sarl|sas|société|cabinet|entreprise|syndicat|union|groupe|conseil syndical|compagnie|ets|établissements|fédération|école)(?!\p{L})/iu;

/** « en qualité de », « je suis la présidente de ». */
export const asQuality: RegExp =
  /(?:en (?:ma |notre )?qualité d[e'] ?|en tant que |agissant (?:en qualité de |comme )|je suis (?:le |la |l')?(?=(?:président|gérant|secrétaire|trésori|propriétaire|locataire|agent|rédact|adjoint|attaché|responsable|parent|étudiant|maman|mère|père|directeur|directrice|ATSEM|employé|riverain|habitant|commerçant)))(?<quality>[^,.;\n]{4,90})/iu;

/** A line of an address. */
export const street: RegExp =
  /(?:^|^[^@]{0,40}?(?=\d))(?:\d{1,4}(?: ?(?:bis|ter|quater))?,? )?(?:rue|avenue|av\.|boulevard|bd|impasse|chemin|place|allée|allées|quai|route|square|cours|lieu-dit|résidence|lotissement|hameau|villa|passage|bâtiment|appartement|appt|bp)(?!\p{L})/iu;

/** A postcode and its town. */
export const postcode: RegExp = /(?<!\d)\d{5} \p{Lu}/u;

/** E-mail addresses and French telephone numbers. */
export const contact: RegExp =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<!\d)(?:\+33 ?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?!\d)/gu;

/** A line above the salutation that names whom the letter is for. */
export const recipientLine: RegExp =
  /^(?:à l'attention (?:de |du |d')|à l'intention |(?:à )?(?:monsieur|madame|mme|m\.)(?: ou (?:monsieur|madame))? (?:le|la|l') ?(?:maire|président|directeur|directrice|préfet|préfète|responsable|chef|cheffe|drh|adjoint)|(?:mesdames|messieurs) les|mairie|commune d|ville d|hôtel de ville|hôtel d'agglo|communauté d|ccas|centre communal|service|direction|syndicat|conseil (?:municipal|départemental|régional)|préfecture|département)/iu;

/** « demeurant 2 rue de la Gare à Valbourg ». */
export const living: RegExp =
  /(?:demeurant|domiciliée?|résidant|habitant)(?: au| à)? (?<place>\d{1,4}[^,;.\n]{4,80})/iu;

/** « Éric Vial, boulanger, 06 … ». */
export const afterName: RegExp = /^[^,\d]{4,50}, (?<quality>\p{Ll}[\p{L}' -]{3,60})(?:,|$)/u;
