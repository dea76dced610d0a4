/** A salutation alone on its line, on plain spaces and straight apostrophes as all of these. */
export const salutation: RegExp =
  /^(?:madame|monsieur|mesdames|messieurs|mademoiselle|bonjour|bonsoir|chers?|chères?|docteur|maître|à qui de droit)(?![\p{L}-])[^.?!:;]{0,90}[,.!]?$/iu;

/** The formula that ends a letter, or a mail. */
export const politeness: RegExp =
  /(?:(?:je|nous) vous (?:prie|prions)|veuillez|recevez|vous voudrez bien|(?:je|nous) vous adress\p{L}+)[^.?!]{0,90}?(?:agréer|(?<!(?:me|nous) )recevoir(?=,| (?:mes|nos|l'|madame|monsieur|ici|toute))|croire|l'expression|l'assurance|salutations|sentiments|considération)|^(?:(?:bien )?(?:cordialement|respectueusement|sincèrement)|(?:bien à|merci à) vous|(?:sincères|meilleures|respectueuses) salutations|salutations|cdlt|bonne (?:journée|réception|soirée)|à vous lire|merci d'avance|en vous remerciant(?: (?:par|d') ?avance)?|merci\.?)[ ,.!]*$/iu;

/** Opens the list of what is enclosed. */
export const enclosed: RegExp =
  /^(?:p\.? ?j\.?|pièces? jointes?|pièce\(s\) jointe\(s\)|documents? joints?|annexes?|ci-joints?)\s?:?/iu;

/** Opens a postscript. */
export const afterwards: RegExp = /^p\.? ?-?s\.? ?:?(?=\s)/iu;

/** A line that says what the letter is about, and others that belong above the salutation. */
export const headLine: RegExp =
  /^(?:objet|v(?:os)?\/?\s?réf|n(?:os)?\/?\s?réf|réf|lettre recommandée|lr\s?ar|recommandé|par (?:courriel|mail|lettre)|s\/c)/iu;
