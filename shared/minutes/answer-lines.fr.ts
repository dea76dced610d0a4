import { foldText } from '../french/fold-text.ts';
import type { DecisionNature, Vote } from './minutes.ts';

/** What a model wrote of a stretch of the transcript, line by line, with the speeches that it cites. */
export type AnswerLine =
  | { readonly kind: 'summary'; readonly text: string; readonly cites: readonly number[] }
  | {
      readonly kind: 'decision';
      readonly title: string;
      readonly result: DecisionResult | null;
      readonly inFavour: number | null;
      readonly against: number | null;
      readonly abstentions: number | null;
      readonly cites: readonly number[];
    }
  | {
      readonly kind: 'action';
      readonly who: string | null;
      readonly what: string;
      readonly due: string | null;
      readonly cites: readonly number[];
    };

type DecisionResult = {
  readonly nature: DecisionNature;
  readonly outcome: Vote['outcome'];
  readonly said: Vote['said'];
};

const marked = /^\s*[-*•]?\s*(?<mark>r[ée]sum[ée]|d[ée]cision|action)\s*:\s*(?<rest>.+)$/iu;
const citation = /\[\s*((?:n°\s*)?\d{1,5}(?:\s*[,;]\s*\d{1,5})*)\s*\]/gu;
/** Longest line that is read, and the most speeches that one may cite. */
const longestLine = 1_200;
const mostCites = 12;

const results: readonly (readonly [RegExp, DecisionResult])[] = [
  [/retir|report|ajourn/u, { nature: 'withdrawn', outcome: 'unknown', said: null }],
  [/prend acte|dont acte|pris acte/u, { nature: 'acknowledged', outcome: 'unknown', said: null }],
  [/rejet|repouss|refus/u, { nature: 'voted', outcome: 'rejected', said: null }],
  [/unanim/u, { nature: 'voted', outcome: 'adopted', said: 'unanimity' }],
  [/majorit/u, { nature: 'voted', outcome: 'adopted', said: 'majority' }],
  [/adopt|approuv|vote/u, { nature: 'voted', outcome: 'adopted', said: null }],
  [/conven|accord|decid/u, { nature: 'agreed', outcome: 'unknown', said: null }],
];

/** The lines of an answer that have the form asked for; any other is left out. */
export function readAnswerLines(text: string): readonly AnswerLine[] {
  return text.split('\n').flatMap((line) => {
    const found = marked.exec(line.slice(0, longestLine));
    const read = found?.groups === undefined ? null : lineOf(found.groups);
    return read === null ? [] : [read];
  });
}

function lineOf({ mark = '', rest = '' }: Readonly<Record<string, string>>): AnswerLine | null {
  const cites = citesOf(rest);
  const said = rest.replace(citation, ' ').replace(/\s+/gu, ' ').trim();
  if (cites.length === 0 || said === '') return null;
  const kind = foldText(mark).charAt(0);
  if (kind === 'r') return { kind: 'summary', text: said, cites };
  const cells = said.split('|').map((cell) => cell.trim());
  return kind === 'd' ? decisionOf(cells, cites) : actionOf(cells, cites);
}

const citesOf = (text: string): readonly number[] => {
  const numbers = [...text.matchAll(citation)].flatMap(
    ([, list = '']) => list.match(/\d+/gu) ?? [],
  );
  return [...new Set(numbers.map(Number))].slice(0, mostCites);
};

/** « ? » and its like say that nothing was said. */
const toldOf = (cell: string | undefined): string | null =>
  cell === undefined || /^(?:\?|-|–|—|néant|non dit|non précisé|aucun|inconnu)?\.?$/iu.test(cell)
    ? null
    : cell;

function decisionOf(cells: readonly string[], cites: readonly number[]): AnswerLine | null {
  const [title = '', result = ''] = cells;
  if (toldOf(title) === null) return null;
  const figures = foldText(cells.slice(2).join(' '));
  const count = (word: string): number | null => {
    const digits = new RegExp(`${word}s?\\s*[=:]\\s*(\\d{1,4})`, 'u').exec(figures)?.[1];
    return digits === undefined ? null : Number(digits);
  };
  const folded = foldText(result);
  return {
    kind: 'decision',
    title,
    result: results.find(([pattern]) => pattern.test(folded))?.[1] ?? null,
    inFavour: count('pour'),
    against: count('contre'),
    abstentions: count('abstention'),
    cites,
  };
}

function actionOf(cells: readonly string[], cites: readonly number[]): AnswerLine | null {
  const [who, what, due] = cells.length === 1 ? [undefined, cells[0]] : cells;
  const told = toldOf(what);
  return told === null
    ? null
    : { kind: 'action', who: toldOf(who), what: told, due: toldOf(due), cites };
}

/** The line as it is kept: read again, it is the same. */
export function writeAnswerLine(line: AnswerLine): string {
  const cites = line.cites.map((cite) => `[${cite}]`).join(' ');
  if (line.kind === 'summary') return `RÉSUMÉ : ${line.text} ${cites}`;
  if (line.kind === 'action') {
    return `ACTION : ${line.who ?? '?'} | ${line.what} | ${line.due ?? '?'} ${cites}`;
  }
  const { inFavour, against, abstentions } = line;
  const figures = `pour=${inFavour ?? '?'} contre=${against ?? '?'} abstention=${abstentions ?? '?'}`;
  return `DÉCISION : ${line.title} | ${resultWords(line.result)} | ${figures} ${cites}`;
}

function resultWords(result: DecisionResult | null): string {
  if (result === null) return '?';
  const { nature, outcome, said } = result;
  if (nature === 'withdrawn') return 'retiré';
  if (nature === 'acknowledged') return 'prend acte';
  if (nature === 'agreed') return 'convenu';
  if (outcome === 'rejected') return 'rejeté';
  if (said === null) return 'adopté';
  return said === 'unanimity' ? 'adopté à l’unanimité' : 'adopté à la majorité';
}
