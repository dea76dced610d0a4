import { nameDeed } from './name-deed.fr.ts';

/** What a request says beside « write me a mail », in the person's own words. */
export type Wanted = {
  /** « Mme Martin », « les parents »; null where nobody is named before what is to be said. */
  readonly to: string | null;
  /** Null where the request says nothing but what kind of text it wants. */
  readonly subject: string | null;
  /** Sentences for a letter; empty where there is no subject. */
  readonly letter: readonly string[];
  /** The same without « Je vous écris ». */
  readonly text: readonly string[];
};

const nothing: Wanted = { to: null, subject: null, letter: [], text: [] };

const polite =
  "(?:bonjour|bonsoir|salut|calame|svp|stp|s['’]il (?:te|vous) pla[iî]t|alors|ok|merci)";
const opening = new RegExp(
  `^(?:${polite}[\\s,!.:-]+)*(?:(?:est-ce que )?(?:(?:peux|pourrais|pouvez|pourriez|veux|voulez|voudriez)[- ]?(?:tu|vous)|(?:tu|vous) (?:peux|pourrais|pouvez|pourriez))\\s+|j['’]aimerais (?:que (?:tu|vous)\\s+)?|je (?:voudrais|veux|souhaite|dois)\\s+|j['’]ai besoin (?:de\\s+|d['’])|il (?:me |nous )?fau(?:t|drait)\\s+|aide[rz]?[- ](?:moi|nous) [àa]\\s+)?(?:m['’]|(?:me|nous)\\s+)?`,
  'iu',
);
const verb =
  /^(?:r[ée]dige[rzs]*|[ée]cri(?:s|t|re|vez|ves)|fai(?:s|t|re|tes)|fasses?|pr[ée]pare[rzs]*|propose[rzs]*|donne[rzs]*|cr[ée]e[rzs]*|g[ée]n[èe]re[rzs]*|compose[rzs]*|formule[rzs]*|[ée]tabli(?:s|r|ssez)?|avoir)(?:[- ](?:moi|nous|lui))?(?:\s+(?:s['’]il (?:te|vous) pla[iî]t|stp|svp))?(?:\s+|$)/iu;
/** Papers that say nothing of what is in them; « une invitation » is a subject by itself. */
const vessel =
  /^(?:(?:un|une|le|la|les|des|mon|ma|mes)\s+|l['’])?(?:(?:petite?|courte?|bref|brève|simple)\s+)*(?:(?:e-?)?mails?|m[ée]ls?|courriels?|lettres?|courriers?|messages?|mots?|notes?(?: de service)?|textes?|sms|textos?|annonces?|articles?|posts?|communiqu[ée]s?|discours|affich(?:e|ette)s?|d[ée]lib[ée]rations?|arr[êe]t[ée]s?|d[ée]cisions?|conventions?|avenants?|rapports?|refus motiv[ée]s?|comptes?[ -]rendus?|notes? (?:explicatives? )?de synth[èe]se|[ée]l[ée]ments? de langage)(?:\s+(?:courte?|br[eè]f|brève|simple|formel(?:le)?|polie?|officiel(?:le)?|sympa|type|professionnel(?:le)?))*(?=$|[\s,.:;!?])/iu;
const thanks = new RegExp(`(?:[\\s,]+(?:${polite}|merci d['’]avance))+[\\s.!?]*$`, 'iu');

const person =
  "(?:M\\.|MM\\.|Mmes?|Mlle|Me|Dr|Madame|Monsieur|mon |ma |mes |notre |nos |les? |la |l[’']|tous? |toutes? |une? )";
const addressee = new RegExp(
  `^,?\\s*(?:(?<to>à|au|aux|à l[’']attention (?:de|du|des)|destinée? (?:à|au|aux))\\s+|pour\\s+(?=(?:M\\.|MM\\.|Mmes?\\s|Mlle\\s|Madame|Monsieur|les? (?:\\p{L}+s|maire|directeur|directrice|dgs|drh)(?:\\s|$))))(?<who>${person}?[^,:;?!]*?)(?=\\s*(?:[,:;]|$|\\s(?:pour|afin|disant|annonçant|informant|qui|concernant|sur|au sujet|à propos)(?:\\s|$)))`,
  'iu',
);
const infinitive =
  /^(?:pour|afin de|afin d[’'])\s*(?<pronoun>(?:lui|leur|vous|nous|me)\s+|l[’'](?=(?:informer|inviter|avertir|aviser|alerter|encourager|interroger|autoriser)\s)|les (?=(?:informer|inviter|avertir|prévenir|remercier|féliciter|relancer|prier)\s)|le (?=(?:prévenir|remercier|féliciter|relancer|prier)\s)|la (?=(?:prévenir|remercier|féliciter|relancer|prier)\s))?(?<deed>(?:ne pas\s+)?\p{L}+(?:er|ir|re)(?:\s.+|$))/isu;
const told =
  /^(?:dire|annoncer|indiquer|signaler|informer|prévenir|avertir|faire savoir|préciser)\s+(?:(?<small>à|aux?)\s+(?<dest>[^,;:]{1,40}?)\s+)?(?<that>qu(?:e\s+|[’'])(?<what>.+))$/isu;
const saying =
  /^(?:(?:qui (?:dit|annonce|indique|précise)|(?:disant|annonçant|indiquant|précisant))\s+)(?<that>qu(?:e\s+|[’'])(?<what>.+))$/isu;
const lead =
  /^(?:sur|concernant|portant sur|relatif à|relative à|au sujet de|à propos de|pour|de|d[’']|du|des)\s*(?=\S)/iu;
const article = /^(?:les?|la|une?|des)\s+|^l[’']/iu;

/** « M. Durand, 3 rue des Lilas, pour… »: where the addressee is. */
const placed = /^(?<place>[^.;]{3,100}?),\s*(?<why>(?:pour|afin d[e’'])\s.+)$/su;
/** A sentence ends at a mark behind a word of three letters or a figure: « M. Durand » goes on. */
const sentenceEnd = /(?<=(?:\p{L}{3}|\d)[.!?])\s+(?=\p{Lu})|\n+/u;

/** Reads, by rules alone, whom a text is for and what it is to say. Nothing that was said is left out, but the order itself. */
export function readWanted(instruction: string): Wanted {
  const asked = instruction.trim().replace(thanks, '').replace(opening, '').replace(verb, '');
  const [first = '', ...others] = asked
    .replace(vessel, '')
    .split(sentenceEnd)
    .map((part) => part.trim());
  const found = addressee.exec(first);
  const who = found?.groups?.['who']?.trim() ?? '';
  const after = who === '' ? first : first.slice(found?.[0].length ?? 0);
  const rest = after.replace(/^[\s,:;.-]+/u, '').replace(/[\s.?!;,:]+$/u, '');
  const to = who === '' ? null : asAddressed(found?.groups?.['to'] ?? '', who);
  const more = others.filter((part) => part !== '').map(sentence);
  if (rest === '') {
    const [subject] = more;
    return subject === undefined
      ? { ...nothing, to }
      : { to, subject: shorten(subject.replace(/[.!?]$/u, '')), letter: more, text: more };
  }
  const { place = '', why = rest } = (who === '' ? null : placed.exec(rest))?.groups ?? {};
  const said = /^\s*:/u.test(after) ? asSentence(rest) : say(why);
  return {
    to: place === '' ? (to ?? said.to ?? null) : `${to ?? ''}, ${place}`,
    subject: shorten(capital(said.subject)),
    letter: [sentence(said.letter), ...more],
    text: [sentence(said.text), ...more],
  };
}

type Said = {
  readonly subject: string;
  readonly letter: string;
  readonly text: string;
  /** Whom it is told to: « dire à tous que… ». */
  readonly to?: string | null;
};

function say(rest: string): Said {
  const { pronoun = '', deed = '' } = infinitive.exec(rest)?.groups ?? {};
  const {
    that = '',
    what = '',
    small = '',
    dest,
  } = (told.exec(deed) ?? saying.exec(rest))?.groups ?? {};
  if (what !== '') {
    const to = dest === undefined ? null : asAddressed(small, dest);
    return { to, subject: what, letter: `je vous informe ${that}`, text: what };
  }
  if (deed !== '') {
    const toYou = pronoun === '' ? deed : `vous ${deed}`;
    return { subject: nameDeed(deed), letter: `je vous écris pour ${toYou}`, text: deed };
  }
  const named = rest.replace(lead, '');
  const isNamed = named !== rest || article.test(rest) || !/\s/u.test(rest);
  return {
    subject: named.replace(article, ''),
    letter: isNamed ? `je vous écris au sujet suivant : ${named}` : rest,
    text: named,
  };
}

/** « Une annonce : la salle ferme lundi » gives the text itself. */
const asSentence = (words: string): Said => ({ subject: words, letter: words, text: words });

/** « aux parents » are « les parents ». */
function asAddressed(word: string, who: string): string {
  const small = word.toLowerCase();
  if (small.endsWith('aux') || small.endsWith('des')) return `les ${who}`;
  return small.endsWith('au') || small.endsWith('du') ? `le ${who}` : who;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => {
  const whole = capital(text.trim());
  return /[.!?…]$/u.test(whole) ? whole : `${whole}.`;
};

const longestSubject = 100;

/** At a space, so that no word is cut. */
function shorten(text: string): string {
  if (text.length <= longestSubject) return text;
  return `${text.slice(0, longestSubject).replace(/\s+\S*$/u, '')}…`;
}
