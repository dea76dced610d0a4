import type { PdfFile } from './pdf-engine.ts';
import { type Turn, turnPoint } from './pdf-words.ts';

/** A straight line along or across the reading direction of a page, in points. */
export type Rule = {
  readonly level: boolean;
  /** Its y when level, else its x. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Of the drawing that it is part of, among those of the page. */
  readonly rank: number;
};

export type PageDrawing = {
  readonly rules: readonly Rule[];
  /** A picture is painted on the page. */
  readonly image: boolean;
};

/** FPDF_PAGEOBJ_* of fpdf_edit.h. */
const pathObject = 2;
const imageObject = 3;
const formObject = 5;
/** A map or a plan, not a table. */
const mostRules = 6_000;
/** Points: a box that is thinner is a line. */
const thinnest = 3;
const deepest = 6;

type Matrix = readonly [number, number, number, number, number, number];
const upright: Matrix = [1, 0, 0, 1, 0, 0];

/** The lines that a page draws, and whether it paints a picture; a drawing of too many lines has none. */
export function pageDrawing(file: PdfFile, page: number, turn: Turn): PageDrawing {
  const { call } = file;
  const found: Rule[] = [];
  let image = false;
  let rank = 0;
  const add = (box: readonly number[], form: Matrix): void => {
    const rule = ruleOf(box, form, turn);
    if (rule !== null) found.push({ ...rule, rank });
  };
  const visit = (object: number, form: Matrix, depth: number): void => {
    const type = call.FPDFPageObj_GetType(object);
    if (type === imageObject) image = true;
    else if (type === pathObject && found.length < mostRules) {
      for (const box of linesOfPath(file, object)) add(box, form);
    } else if (type === formObject && depth < deepest) {
      const inner = multiply(matrixOf(file, object), form);
      const count = call.FPDFFormObj_CountObjects(object);
      for (let at = 0; at < count && found.length < mostRules; at += 1) {
        visit(call.FPDFFormObj_GetObject(object, at), inner, depth + 1);
      }
    }
  };
  const count = call.FPDFPage_CountObjects(page);
  for (; rank < count; rank += 1) visit(call.FPDFPage_GetObject(page, rank), upright, 0);
  return { rules: found.length < mostRules ? found : [], image };
}

/** Boxes (left, bottom, right, top) of the lines of a path: itself when thin, else its segments when they are stroked. */
function linesOfPath(file: PdfFile, object: number): readonly (readonly number[])[] {
  const { call, memory, scratch } = file;
  const word = Int32Array.BYTES_PER_ELEMENT;
  call.FPDFPath_GetDrawMode(object, scratch, scratch + word);
  const fills = memory.HEAP32[scratch / word] !== 0;
  const strokes = memory.HEAP32[scratch / word + 1] !== 0;
  if (!fills && !strokes) return [];
  call.FPDFPageObj_GetBounds(
    object,
    scratch,
    scratch + word,
    scratch + 2 * word,
    scratch + 3 * word,
  );
  const start = scratch / word;
  const [left = 0, bottom = 0, right = 0, top = 0] = memory.HEAPF32.subarray(start, start + 4);
  const thin = right - left < thinnest || top - bottom < thinnest;
  if (thin) return [[left, bottom, right, top]];
  return strokes ? segmentsOf(file, object) : [];
}

const lineTo = 0;
const moveTo = 2;

function segmentsOf(file: PdfFile, object: number): readonly (readonly number[])[] {
  const { call, memory, scratch } = file;
  const start = scratch / Float32Array.BYTES_PER_ELEMENT;
  const matrix = matrixOf(file, object);
  const found: (readonly number[])[] = [];
  let first: readonly [number, number] = [0, 0];
  let last = first;
  const count = Math.min(call.FPDFPath_CountSegments(object), mostRules);
  for (let at = 0; at < count; at += 1) {
    const segment = call.FPDFPath_GetPathSegment(object, at);
    call.FPDFPathSegment_GetPoint(segment, scratch, scratch + Float32Array.BYTES_PER_ELEMENT);
    const point = apply(matrix, memory.HEAPF32[start] ?? 0, memory.HEAPF32[start + 1] ?? 0);
    const type = call.FPDFPathSegment_GetType(segment);
    if (type === moveTo) first = point;
    else if (type === lineTo) found.push([...last, ...point]);
    last = point;
    if (call.FPDFPathSegment_GetClose(segment) !== 0) {
      found.push([...last, ...first]);
      last = first;
    }
  }
  return found;
}

function ruleOf(box: readonly number[], form: Matrix, turn: Turn): Omit<Rule, 'rank'> | null {
  const [left = 0, bottom = 0, right = 0, top = 0] = box;
  const [x, y] = turnPoint(turn, ...apply(form, left, bottom));
  const [toX, toY] = turnPoint(turn, ...apply(form, right, top));
  const wide = Math.abs(toX - x);
  const tall = Math.abs(toY - y);
  if (Math.min(wide, tall) >= thinnest || Math.max(wide, tall) < thinnest) return null;
  return wide > tall
    ? { level: true, at: (y + toY) / 2, from: Math.min(x, toX), to: Math.max(x, toX) }
    : { level: false, at: (x + toX) / 2, from: Math.min(y, toY), to: Math.max(y, toY) };
}

function matrixOf({ call, memory, scratch }: PdfFile, object: number): Matrix {
  if (call.FPDFPageObj_GetMatrix(object, scratch) === 0) return upright;
  const start = scratch / Float32Array.BYTES_PER_ELEMENT;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = memory.HEAPF32.subarray(start, start + 6);
  return [a, b, c, d, e, f];
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

/** First `inner`, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [oa, ob, oc, od] = outer;
  const [x, y] = apply(outer, e, f);
  return [a * oa + b * oc, a * ob + b * od, c * oa + d * oc, c * ob + d * od, x, y];
}
