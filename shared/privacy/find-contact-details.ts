import { namedPart, partOf, type Span, scanText } from './span.ts';

/** One separator throughout, so that "01/09/2024 10" is a date and not a telephone. */
const nationalPhone = /(?<![\p{L}\d])0[1-9]([ .\-/]{0,2})\d{2}(?:\1\d{2}){3}(?!\d)/gu;
const groupedPhone = /(?<![\p{L}\d])0[1-9]\d{2} \d{3} \d{3}(?!\d)/gu;
/** Mainland France and the overseas territories that have their own country code. */
const internationalPhone =
  /(?<![\p{L}\d])(?:\+|00)(?:33|262|59[0469]|508|687|689)[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .\-/]{0,2}\d){8}(?!\d)/gu;
const email =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+'-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
const spelledEmail =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+-]{0,63} ?[[(] ?(?:at|arobase|à) ?[\])] ?[\p{L}\d-]{1,63}(?:(?:\.| ?[[(] ?(?:dot|point) ?[\])] ?)[\p{L}\d-]{1,63}){1,5}/giu;
const address =
  /(?<![\p{L}\d])\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?:rue|avenue|av\.?|impasse|boulevard|bd|bld|chemin|place|all[ée]es?|quai|route|rte|square|cours|venelle|passage|sente|sentier|ruelle|hameau|lotissement|r[ée]sidence|faubourg|villa|esplanade|mail|mont[ée]e|lieu-dit)(?!\p{L}) [^\n]{2,60}?[,\s]{1,3}(?:F-)?\d{5} ?(?=\p{L})/giu;
/** A town as it is written with capitals, else its first word. */
const town =
  /(?:\p{Lu}[\p{L}'-]+(?:[ -](?:(?:sur|sous|en|le|la|les|de|du|des|et|aux?|lès|d'|l')[ -]?){0,2}\p{Lu}[\p{L}'-]+)*(?: (?:cedex|CEDEX|Cedex)(?: \d{1,2})?)?|\p{Ll}[\p{L}'-]+)/uy;

const withTown =
  (text: string) =>
  (match: RegExpExecArray): { readonly start: number; readonly end: number } => {
    const search = new RegExp(town);
    search.lastIndex = match.index + match[0].length;
    const length = search.exec(text)?.[0].length ?? 0;
    return { start: match.index, end: match.index + match[0].length + length };
  };
const label =
  /(?:t[ée]l(?:[ée]phone)?|portable|mobile|fixe|ligne)\.? ?(?:n°)? ?:? ?(?<number>\+?\d[\d .\-/()]{7,18}\d)(?!\d)/dgiu;

const digitCount = (text: string): number => text.replace(/\D/g, '').length;

/** Telephones, e-mail and postal addresses. */
export const findContactDetails = (text: string): readonly Span[] => [
  ...scanText(text, nationalPhone, 'phone'),
  ...scanText(text, groupedPhone, 'phone'),
  ...scanText(text, internationalPhone, 'phone'),
  ...scanText(text, label, 'phone', (match) =>
    digitCount(partOf(match, 'number')) >= 9 ? namedPart('number')(match) : null,
  ),
  ...scanText(text, email, 'email'),
  ...scanText(text, spelledEmail, 'email'),
  ...scanText(text, address, 'address', withTown(text)),
];
