import { namedPart, partOf, type Span, scanText, wholeMatch } from './span.ts';

/** One separator throughout, so that "01/09/2024 10" is a date and not a telephone. */
const nationalPhone = /(?<![\p{L}\d])0[1-9]([ .\-/]{0,2})\d{2}(?:\1\d{2}){3}(?!\d)/gu;
const groupedPhone = /(?<![\p{L}\d])0[1-9]\d{2} \d{3} \d{3}(?!\d)/gu;
/** Mainland France and the overseas territories that have their own country code. */
const internationalPhone =
  /(?<![\p{L}\d])(?:\+|00)(?:33|262|59[0469]|508|687|689)[ .-]?(?:\(0\)[ .-]?)?[1-9](?:[ .\-/]{0,2}\d){8}(?!\d)/gu;
/** Elsewhere: the country code is written, `+` or the codes that our agents meet most. */
const foreignPhone =
  /(?<![\p{L}\d+])(?:\+[1-9]\d{0,2}|00(?:3[0-9]|4[0-9]|35[0-9]|21[1236]|22[0-9]|23[0-9]|1))(?:[ .\-/]{0,2}\(0\))?(?:[ .\-/]{0,2}\d){7,12}(?!\d)/gu;
const amountAfter =
  /^\s?(?:[,%€]|(?:k€|M€|euros?|EUR|habitants?|agents?|millions?|milliards?|kWh|MWh|m²|km)(?!\p{L}))/iu;
const email =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+'-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/gu;
const spelledEmail =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+-]{0,63} ?[[(] ?(?:at|arobase|à) ?[\])] ?[\p{L}\d-]{1,63}(?:(?:\.| ?[[(] ?(?:dot|point) ?[\])] ?)[\p{L}\d-]{1,63}){1,5}/giu;
/** « arobase » said in full needs no brackets. */
const saidEmail =
  /(?<![\p{L}\d])[\p{L}\d][\p{L}\d._%+-]{0,63} arobase [\p{L}\d-]{1,63}(?:(?:\.| point )[\p{L}\d-]{2,63}){1,4}/giu;
const street =
  '\\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?:rue|avenue|av\\.?|impasse|boulevard|bd|bld|chemin|place|all[ée]es?|quai|route|rte|square|cours|venelle|passage|sente|sentier|ruelle|hameau|lotissement|r[ée]sidence|faubourg|villa|esplanade|mail|mont[ée]e|lieu-dit)(?!\\p{L})';
const address = new RegExp(
  `(?<![\\p{L}\\d])${street} [^\\n]{2,60}?[,\\s]{1,3}(?:F-)?\\d{5} ?(?=\\p{L})`,
  'giu',
);
const streetName = "(?: (?:de la|de l'|de|du|des|d'|la|le|les|l'))?(?: ?\\p{Lu}[\\p{L}'-]*){1,4}";
/** Without a postcode: the town after « à » or a comma, or a word before that says who lives there. */
const streetAndTown = new RegExp(
  `(?<![\\p{L}\\d])${street}${streetName}(?:,? à |, )(?=\\p{Lu})`,
  'gu',
);
const homeAddress = new RegExp(
  `(?<!\\p{L})(?:habit(?:e|ent|ais|ait|ant)|r[ée]sid(?:e|ent|ant)|domicili[ée]e?s?|demeur(?:e|ent|ant)|log(?:e|ent)|domicile|adresse(?: (?:personnelle|postale))?)(?!\\p{L})(?: est| :|,| actuellement| d[ée]sormais)?(?: (?:au|à|le|du))? ?(?<home>${street}${streetName})`,
  'dgu',
);
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
  ...scanText(text, foreignPhone, 'phone', (match) =>
    amountAfter.test(text.slice(match.index + match[0].length)) ? null : wholeMatch(match),
  ),
  ...scanText(text, label, 'phone', (match) =>
    digitCount(partOf(match, 'number')) >= 9 ? namedPart('number')(match) : null,
  ),
  ...scanText(text, email, 'email'),
  ...scanText(text, spelledEmail, 'email'),
  ...scanText(text, saidEmail, 'email'),
  ...scanText(text, streetAndTown, 'address', withTown(text)),
  ...scanText(text, homeAddress, 'address', namedPart('home')),
  ...scanText(text, address, 'address', withTown(text)),
];
