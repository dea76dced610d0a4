import { checkSentence, citedPassages } from './check-sentence.ts';
import { checkTitle } from './check-title.ts';
import { rewriteCitationMarkers } from './citation-markers.ts';
import { createCitationNumbering } from './citation-numbering.ts';
import { createUnitCutter, type Unit } from './cut-units.ts';
import type { EvidencePassage } from './evidence-passage.ts';
import { createTitleHold } from './hold-titles.ts';
import { createUnitPlacer, type PlacedUnit } from './place-units.ts';
import type { CutReason, Evidence } from './sentence-verdict.ts';
import { stripMarkup } from './strip-markup.ts';

/**
 * Push transform of a streamed answer, after masked values are restored: whole sentences that hold come out, in order,
 * append only, with final citation numbers. How the stream was cut into chunks changes nothing.
 */
export type SentenceChecker = {
  readonly push: (chunk: string) => string;
  /** The end of the stream; an answer that is not complete leaves its last sentence unfinished: it is dropped. */
  readonly end: (ending: { readonly complete: boolean }) => string;
  /** Why each dropped sentence was dropped, in order. */
  readonly cuts: () => readonly CutReason[];
  /** Which passage of the prompt each shown number stands for, in order. */
  readonly used: () => readonly { readonly shown: number; readonly passage: number }[];
};

const listOpening = /[-*•–\d]/u;
const isTitle = ({ kind }: Unit): boolean => kind === 'heading' || kind === 'lead-in';
const isRow = ({ kind }: Unit): boolean => kind === 'row';
const tableRule = /^\|[\s|:-]+$/;
const withoutWords = (row: PlacedUnit): PlacedUnit => ({
  ...row,
  unit: { ...row.unit, text: row.unit.text.replace(/[^|]+/g, ' ') },
});

/** A checker for one answer. */
export const createSentenceChecker = (evidence: Evidence): SentenceChecker => {
  const cutter = createUnitCutter();
  const placer = createUnitPlacer();
  const titles = createTitleHold();
  const numbering = createCitationNumbering();
  const known = new Set(evidence.passages.map(({ n }) => n));
  const cuts: CutReason[] = [];
  let lineOpening = '';
  let afterRow = false;

  const shownMarkers = (numbers: readonly number[]): string =>
    numbers
      .filter((n) => known.has(n))
      .map((n) => `[${numbering.shown(n)}]`)
      .join('');
  const show = (placed: PlacedUnit): string =>
    placer.lead(placed) + rewriteCitationMarkers(placed.unit.text, shownMarkers);
  /** A title may claim only what the sentence below it proves, or the passages that it cites itself. */
  const showTitle = (title: PlacedUnit, below: readonly EvidencePassage[]): string => {
    const own = citedPassages(title.unit.text, evidence);
    const verdict = checkTitle(title.unit.text, own.length > 0 ? own : below, evidence);
    if (verdict.ok) return show(title);
    cuts.push(verdict.why);
    // Rows without a head are no table any more: its columns stay, without names.
    return isRow(title.unit) ? show(withoutWords(title)) : '';
  };
  const accept = (cutUnit: Unit): string => {
    const unit = { ...cutUnit, text: stripMarkup(cutUnit.text).trim() };
    const placed = placer.place(unit);
    if (unit.newlines > 0) lineOpening = unit.prefix;
    const isTableHead = isRow(unit) && (!afterRow || tableRule.test(unit.text));
    afterRow = isRow(unit);
    if (unit.text === '' || unit.kind === 'fence') return '';
    if (unit.kind === 'endless') {
      cuts.push('endless');
      return '';
    }
    if (isTitle(unit) || isTableHead) {
      titles.wait(placed);
      return '';
    }
    const isItem = isRow(unit) || listOpening.test(lineOpening);
    const verdict = checkSentence(unit.text, evidence);
    if (!verdict.ok) {
      cuts.push(verdict.why);
      titles.failed(isItem);
      return '';
    }
    const cited = citedPassages(unit.text, evidence);
    const above = titles.release(isItem).map((title) => showTitle(title, cited));
    return above.join('') + show(placed);
  };
  const acceptAll = (units: readonly Unit[]): string => units.map(accept).join('');

  return {
    push: (chunk) => acceptAll(cutter.push(chunk)),
    end: ({ complete }) => (complete ? acceptAll(cutter.end()) : ''),
    cuts: () => cuts,
    used: numbering.used,
  };
};
