const refusal =
  /^(?:désolée?|je suis désolée?|je regrette|malheureusement|je ne (?:peux|suis|dispose|saurais)|en tant qu['’](?:ia|assistante?|intelligence|modèle)|i(?:['’]m| am) sorry|i can(?:no|['’])t|as an ai|i(?: woul)?d need|could you)/iu;
const asking =
  /(?:pou(?:vez|rriez)-vous|souhaitez-vous|voulez-vous|préfére(?:z|riez)-vous|avez-vous|quel(?:le)?s? (?:est|sont|serait)|merci de (?:me )?préciser|j['’]aurais? besoin|il me manque|could you|please provide|do you want)/iu;

/** `SANS_OBJET`, which it was told to write, and the mark of the answers, which some models know better. */
const mark = /SANS\\?_(?:OBJET|R[EÉ]PONSE)/u;
/** Of whoever was to write, not of an organisation that refuses a request. */
const ownRefusal =
  /^(?:(?:désolée?|je suis désolée?|malheureusement|je regrette)(?:,? mais)?[ ,]+)?(?:en tant qu['’](?:ia|assistante?|intelligence|un modèle)|je (?:ne peux(?: pas)?|ne suis pas en mesure de|ne saurais)\s(?:.{0,20}\s)?(?:rédiger|écrire|générer|produire|reformuler|traduire|vous aider)(?![\p{L}])|as an ai|i(?:['’]m| am) (?:sorry|unable)|i can(?:no|['’])t)/iu;

/** Whether a sentence that stands where text was asked declines to write it. */
export function declinesToWrite(sentence: string): boolean {
  const plain = sentence.trim();
  return mark.test(plain) || ownRefusal.test(plain);
}

/** Whether a model said something else than what was to be written: a question back, a refusal. Of texts without marks. */
export function isNoWriting(text: string): boolean {
  const plain = text.trim();
  if (declinesToWrite(plain) || refusal.test(plain)) return true;
  return asking.test(plain) && /\?|préciser|besoin|manque|provide/iu.test(plain);
}
