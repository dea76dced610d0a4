import { noTextMark } from './instructions.fr.ts';

const refusal =
  /^(?:désolée?|je suis désolée?|je regrette|malheureusement|je ne (?:peux|suis|dispose|saurais)|en tant qu['’](?:ia|assistante?|intelligence|modèle)|i(?:['’]m| am) sorry|i can(?:no|['’])t|as an ai|i(?: woul)?d need|could you)/iu;
const asking =
  /(?:pou(?:vez|rriez)-vous|souhaitez-vous|voulez-vous|préfére(?:z|riez)-vous|avez-vous|quel(?:le)?s? (?:est|sont|serait)|merci de (?:me )?préciser|j['’]aurais? besoin|il me manque|could you|please provide|do you want)/iu;

/** Whether a model said something else than what was to be written: a question back, a refusal. Of texts without marks. */
export function isNoWriting(text: string): boolean {
  const plain = text.trim();
  if (plain.includes(noTextMark) || refusal.test(plain)) return true;
  return asking.test(plain) && /\?|préciser|besoin|manque|provide/iu.test(plain);
}
