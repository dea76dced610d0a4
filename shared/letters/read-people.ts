import { findDates } from '../french/dates.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import type { CutLetter } from './cut-letter.ts';
import type { CutMail } from './cut-mail.ts';
import type { LetterLine } from './letter-lines.ts';
import type { LetterSender, LetterSpan } from './letter-reading.ts';

const nameWord = "\\p{Lu}[\\p{L}'’-]+";
const fullName = `(?:(?:M\\.|Mr|Mme|Mlle|Monsieur|Madame|Me|Dr) )?(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.)? ?|${nameWord} )(?:(?:de|du|des|le|la|d') ?)?${nameWord}(?: (?:(?:de|du|des|le|la|d') ?)?${nameWord}){0,2}`;
const aloneOnLine = new RegExp(`^(?:signé ?:? ?)?(?<name>${fullName})(?: *,.*)?$`, 'u');
const endOfLine = new RegExp(
  `^(?:pour|le|la|l'|un|une|p/o)\\s.{2,80}?[,:] ?(?<name>${fullName})$`,
  'iu',
);
const undersigned = new RegExp(`[Jj]e soussignée?(?:\\(e\\))?,? (?<name>${fullName})`, 'u');
const presented = new RegExp(
  `(?:[Jj]e m'appelle|[Mm]on nom est|[Jj]e suis) (?<name>(?:(?:M\\.|Mme|Monsieur|Madame) )?${nameWord} ${nameWord})`,
  'u',
);
const notName =
  /(?:^|\s)(?:objet|mairie|commune|ville|hôtel|service|direction|conseil|communauté|association|collectif|comité|syndicat|département|région|préfecture|lettre|madame le|monsieur le|madame la|rue|avenue|place|chemin|impasse|route|boulevard|allée|cedex|signature|pièces?|copie|nom|prénom|adresse|président|présidente|directeur|directrice|maire|ccas|résidence|école|sarl|sas|cabinet|entreprise|société|amicale|club|fait|le|la|les|mes|nos|tél|bonjour|cordialement)(?:\s|$|,)/iu;
const quality =
  /(?:présidente?|trésori[eè]re?|secrétaire|gérante?|directeur|directrice|avocate?|adjointe?|rédact(?:eur|rice)|agente?|responsable|cheff?e|conseill[eè]re?|déléguée?|représentante?|propriétaire|locataire|parents?|mère|père|riverains?|riveraine|syndic|notaire|architecte|infirmi[eè]re?|atsem|attachée?|technicien(?:ne)?|éducat(?:eur|rice)|animat(?:eur|rice)|commerçante?|maraîch[eè]re?|exploitante?|étudiante?|bibliothécaire|professeure?|auxiliaire|assistante?)(?!\p{L})/iu;
const body =
  /^(?:association|collectif|comité|amicale|club|sarl|sas|société|cabinet|entreprise|syndicat|union|groupe|conseil syndical|compagnie|ets|établissements|fédération|école)(?!\p{L})/iu;
const asQuality =
  /(?:en (?:ma |notre )?qualité d[e'] ?|en tant que |agissant (?:en qualité de |comme )|je suis (?:le |la |l')?(?=(?:président|gérant|secrétaire|trésori|propriétaire|locataire|agent|rédact|adjoint|attaché|responsable|parent|étudiant|maman|mère|père|directeur|directrice|ATSEM|employé|riverain|habitant|commerçant)))(?<quality>[^,.;\n]{4,90})/iu;
const street =
  /^(?:\d{1,4}(?: ?(?:bis|ter|quater))?,? )?(?:rue|avenue|av\.|boulevard|bd|impasse|chemin|place|allée|allées|quai|route|square|cours|lieu-dit|résidence|lotissement|hameau|villa|passage|bâtiment|appartement|appt|bp)(?!\p{L})/iu;
const postcode = /(?<!\d)\d{5} \p{Lu}/u;
const contact =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|(?<!\d)(?:\+33 ?[1-9]|0[1-9])(?:[ .-]?\d{2}){4}(?!\d)/gu;
const recipientLine =
  /^(?:à l'attention (?:de |du |d')|à l'intention |(?:à )?(?:monsieur|madame|mme|m\.)(?: ou (?:monsieur|madame))? (?:le|la|l') ?(?:maire|président|directeur|directrice|préfet|préfète|responsable|chef|cheffe|drh|adjoint)|(?:mesdames|messieurs) les|mairie|commune d|ville d|hôtel de ville|hôtel d'agglo|communauté d|ccas|centre communal|service|direction|syndicat|conseil (?:municipal|départemental|régional)|préfecture|département)/iu;

const spanOf = (line: LetterLine, from: number, length: number): LetterSpan => ({
  start: line.start + from,
  end: line.start + from + length,
  text: line.text.slice(from, from + length),
});
const whole = (line: LetterLine): LetterSpan => ({ ...line });

/** Who writes: by the signature, « je soussigné », the mail’s own header, or the lines above the one it is sent to. */
export function readSender(letter: CutLetter, headers: CutMail['headers']): LetterSender {
  const own = ownLines(letter);
  const all = [...letter.signature, ...own];
  return {
    name:
      nameIn(letter.body, undersigned) ??
      nameOn(letter.signature) ??
      nameOfHeader(headers.from) ??
      nameIn(letter.body, presented) ??
      nameOn(own),
    quality:
      qualityOn(all) ?? nameIn(letter.body, asQuality, 'quality') ?? underName(letter.signature),
    address: own.filter(isAddress).concat(letter.signature.filter(isAddress)).map(whole),
    contacts: contactsOf(headers.from === undefined ? all : [headers.from, ...all]),
  };
}

/** To whom it is written: a line above the salutation, the mail’s own header, or the salutation itself. */
export function readRecipient(letter: CutLetter, headers: CutMail['headers']): LetterSpan | null {
  const line = letter.head.find(({ text }) => recipientLine.test(normaliseSpaces(text)));
  if (line !== undefined) return whole(line);
  if (headers.to !== undefined) return headers.to;
  const salutation = letter.salutation;
  const named =
    salutation !== null &&
    /(?:maire|président|directeur|directrice|préfet|responsable|adjoint|chef|madame \p{Lu}|monsieur \p{Lu})/iu.test(
      salutation.text,
    );
  return named ? spanOf(salutation, 0, salutation.text.replace(/[ ,!.]+$/u, '').length) : null;
}

/** Lines above the salutation and above the recipient’s. */
function ownLines({ head }: CutLetter): readonly LetterLine[] {
  const to = head.findIndex(({ text }) => recipientLine.test(normaliseSpaces(text)));
  const objet = head.findIndex(({ text }) => /^objet/iu.test(text));
  const first = head.findIndex(({ text }) => text !== '');
  // A letter that begins with its recipient has its sender below.
  if (to === first && to !== -1) return [];
  const end = to === -1 ? (objet === -1 ? head.length : objet) : to;
  return head.slice(0, end);
}

function isAddress({ text }: LetterLine): boolean {
  const plain = normaliseSpaces(text);
  return plain.length < 90 && (street.test(plain) || postcode.test(plain));
}

function nameOn(lines: readonly LetterLine[]): LetterSpan | null {
  for (const line of lines) {
    const plain = normaliseSpaces(line.text);
    const found = aloneOnLine.exec(plain) ?? endOfLine.exec(plain);
    const name = found?.groups?.['name'];
    if (name === undefined || notName.test(name) || street.test(plain)) continue;
    return spanOf(line, plain.lastIndexOf(name), name.length);
  }
  return null;
}

function nameIn(
  lines: readonly LetterLine[],
  pattern: RegExp,
  group: 'name' | 'quality' = 'name',
): LetterSpan | null {
  for (const line of lines) {
    const found = pattern.exec(normaliseSpaces(line.text));
    const said = found?.groups?.[group]?.trimEnd();
    if (found === null || said === undefined) continue;
    return spanOf(line, found.index + found[0].indexOf(said), said.length);
  }
  return null;
}

function nameOfHeader(header: LetterSpan | undefined): LetterSpan | null {
  const name = /^"?(?<name>[^"<>@[]{3,60}?)"?\s*[<[(]/u.exec(header?.text ?? '')?.groups?.['name'];
  if (header === undefined || name === undefined) return null;
  const from = header.text.indexOf(name);
  return { start: header.start + from, end: header.start + from + name.length, text: name };
}

function qualityOn(lines: readonly LetterLine[]): LetterSpan | null {
  const line = lines.find(({ text }) => {
    const plain = normaliseSpaces(text);
    return (
      plain.length < 100 &&
      !/[@\d]{3}/u.test(plain) &&
      !/^(?:objet|madame|monsieur|à)/iu.test(plain) &&
      (quality.test(plain) || body.test(plain))
    );
  });
  return line === undefined ? null : whole(line);
}

/** The line below a name in a signature is what its bearer is, unless it is where they live. */
function underName(lines: readonly LetterLine[]): LetterSpan | null {
  const name = nameOn(lines);
  const filled = lines.filter(({ text }) => text !== '');
  const next = filled[filled.findIndex(({ start }) => start === name?.start) + 1];
  if (name === null || next === undefined) return null;
  const isOther =
    isAddress(next) ||
    normaliseSpaces(next.text).match(contact) !== null ||
    findDates(next.text).length > 0;
  return isOther || next.text.length > 80 ? null : whole(next);
}

function contactsOf(lines: readonly LetterLine[]): readonly LetterSpan[] {
  return lines.flatMap((line) =>
    [...normaliseSpaces(line.text).matchAll(contact)].map((match) =>
      spanOf(line, match.index, match[0].length),
    ),
  );
}
