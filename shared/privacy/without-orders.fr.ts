import { foldText } from '../french/fold-text.ts';
import { normaliseSpaces } from '../french/normalise-spaces.ts';
import { splitSentences } from '../french/split-sentences.ts';
import { stripInvisible } from './strip-invisible.ts';

/* Read on folded text. Administrative French says "vous" and "l'agent": "tu", and a machine as its reader, give orders away. */

const machine =
  "(?:l'assistant|l'ia|une ia|toute ia|l'intelligence artificielle|le modele|ce modele|un modele de langage|le chatbot|le robot|ai assistant|the assistant|the ai|the model|any ai|llm)";
const speech =
  '(?:repond|dire|dit|affirm|ajout|affich|ecri|donn|class|cit|conclu|revel|annonc|appel|ignor|obei|repet|tell|say|write|reveal|answer|reply|print|show|add)';

const orders = [
  '(?:ignore|oublie|neglige|contourne)s? (?:toutes? )?(?:les |tes |la |ta )?(?:instructions?|consignes?|regles|directives?|charte)',
  "ne tiens (?:plus|pas) compte|ne plus tenir compte des regles|n'obeis (?:plus|pas)",
  '(?:ignore|disregard|forget|override|bypass) (?:all |any |the |your |every )*(?:previous |prior |above |earlier )*(?:instructions?|rules?|prompts?|guidelines?)',
  "(?:desormais|maintenant|a partir de maintenant|des a present)[, ]+(?:tu |toute question)|tu (?:es|n'es plus) (?:desormais |maintenant )?(?:dan(?![a-z])|une? (?:ia|assistant|modele|robot|chatbot))|tu dois |tu peux tout",
  'you are (?:now|no longer)(?![a-z])|act as (?:if|an? )|from now on',
  `${machine} (?:ne )?(?:doit|devra|devrait|peut|est autorise a|must|should|shall|can|may) [^.!?\\n]{0,40}?(?<![a-z])${speech}`,
  `(?:merci a |demande a |demandons a )${machine}|(?:si|lorsqu'|quand) (?:une ia|un modele|un assistant|un robot|an ai) [^.!?\\n]{0,20}(?:lit|traite|resume|read)`,
  "(?:consignes?|instructions?|message|note|ordre)[^.!?\\n]{0,12}(?:au |pour le |a l'|aux |pour l'|a une |for the |to the )(?:modele|ia(?![a-z])|assistant(?! (?:de prevention|social|maternel|familial|d))|robot|llm|ai(?![a-z])|model)",
  "(?:^|[:,;] ?|et |puis )(?:reponds|decode|traduis)(?![a-z])|(?:^|puis )(?:revele|execute)(?![a-z])|repete(?:s)? mot pour mot|dis (?:que|a l'agent)|(?:termine|commence|dans|a la fin de) ta reponse|(?:cite|attribue) [^.!?\\n]{0,30}(?:source \\[|comme source|a la source)|ecris l'adresse",
  '(?:^|[:,;] ?|and |then )(?:reply|answer|respond|say|print|reveal|repeat|decode|output)(?: and follow| only| with| that| what| the text| all|:| [a-z]+ed)',
  '^\\[? ?(?:system|systeme|inst|admin|developer)(?: ?\\]|(?: message| prompt)? ?:)|^(?:assistant|utilisateur|user|ia|ai) ?:|system prompt|invite systeme',
  'reponse validee par|test autorise par',
  '"role" ?: ?"',
];
const order = new RegExp(orders.map((pattern) => `(?<![a-z])(?:${pattern})`).join('|'));

/** What parts turns of a talk, or closes data: none of it belongs in a document. */
const framing = /<\|[a-z_]+\|>|<<<|>>>|\[\/?INST\]|<\/?(?:system|assistant|user)>/i;
/** Text that a reader cannot read, and a model decodes. */
const encoded = /(?<![\w/.:@-])[A-Za-z0-9+/]{32,}={0,2}(?![\w/.@-])/g;
const hiddenMarkup =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|iframe|object|svg|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;

/**
 * A document's text as a model may read it and as a proof may rest on it: what gives orders to a machine is left out with
 * all that follows it, since what comes after an order is often its load. What people read, the extracts and the passages
 * of the sources, stays whole. Measured in tests/attacks/injection.
 */
export const withoutOrders = (text: string): string => {
  const visible = stripInvisible(text).replace(hiddenMarkup, ' ');
  const cut = firstOrder(visible);
  return cut === null ? visible : visible.slice(0, cut).trimEnd();
};

function firstOrder(text: string): number | null {
  const code = [...text.matchAll(encoded)].find(([run]) => looksEncoded(run))?.index ?? -1;
  const starts = [text.search(framing), code]
    .filter((at) => at >= 0)
    .map((at) => lineStart(text, at));
  let at = 0;
  for (const line of text.split('\n')) {
    const sentence = splitSentences(line).find(({ text: words }) => isOrder(words));
    if (sentence !== undefined) starts.push(at + sentence.start);
    at += line.length + 1;
  }
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Letters of both sizes and figures without a word's order: neither an address nor a reference. */
const looksEncoded = (run: string): boolean =>
  /[a-z]/.test(run) && /\d|=$/.test(run) && (run.match(/[A-Z]/g)?.length ?? 0) > run.length / 8;

const isOrder = (words: string): boolean =>
  order.test(foldText(normaliseSpaces(words)).replace(/^[\s#>|*_-]+/, ''));

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at) + 1;
