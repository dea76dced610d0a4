import type { BlockRole } from '../../act.ts';
import { findReferences } from '../../references/find-references.ts';
import type { FoundReference } from '../../references/found-reference.ts';
import { type JudgedReference, judgeReference } from '../../references/judge-reference.ts';
import type { Check, Remark, Rule } from '../rule.ts';

export const referenceRules: readonly Rule[] = [
  { id: 'reference-unchecked', kinds: null, organisations: null, run: only('unchecked') },
  { id: 'reference-no-article', kinds: null, organisations: null, run: only('unknown-article') },
  { id: 'reference-superseded', kinds: null, organisations: null, run: only('superseded') },
];

type Judged = {
  readonly found: FoundReference;
  readonly judged: JudgedReference;
  readonly paragraph: number;
  /** As the act writes it. */
  readonly written: string;
};

/** There the act names itself: « Délibération n° 2026-12 ». */
const ownWords: ReadonlySet<BlockRole | null> = new Set(['en-tete', 'titre', 'reference', 'objet']);

/** Read once for the three rules; a check lives as long as its own reading. */
const judgedOf = new WeakMap<Check, readonly Judged[]>();

function judgeAll(check: Check): readonly Judged[] {
  const known = judgedOf.get(check);
  if (known !== undefined) return known;
  const { base, today } = check.settings;
  const own = ownNumbers(check);
  const all = check.reading.document.paragraphs.flatMap(({ text }, paragraph) =>
    (ownWords.has(check.roleOf(paragraph)) ? [] : findReferences(text))
      .filter(({ start, end }) => !own.has(numberIn(text.slice(start, end))))
      .flatMap((found) =>
        judgeReference(found, base, today).map((judged) => ({
          found,
          judged,
          paragraph,
          written: text.slice(judged.start, judged.end),
        })),
      ),
  );
  judgedOf.set(check, all);
  return all;
}

/** How many paragraphs the head of an act has, where it says its own number. */
const headLength = 15;
const numbered = /n°[ \u00A0\u202F]?([\w./-]+)/iu;

const numberIn = (written: string): string => numbered.exec(written)?.[1] ?? '';

/** « Délibération n° 2026-42 » alone on a line of the head is the act itself. */
function ownNumbers({ reading }: Check): ReadonlySet<string> {
  const heads = reading.document.paragraphs.slice(0, headLength).map(({ text }) => text.trim());
  const named = heads.filter((text) =>
    /^(?:délibération|arrêté|décision|acte)[^.;:]{0,40}n°[^.;:]{1,30}$/iu.test(text),
  );
  return new Set(named.map(numberIn).filter((number) => number !== ''));
}

/** The same reference is told once, where it first stands. */
function only(kind: JudgedReference['verdict']['kind']): Rule['run'] {
  return (check) => {
    const told = new Set<string>();
    return judgeAll(check).flatMap((one) => {
      if (one.judged.verdict.kind !== kind) return [];
      const key = `${one.found.named?.textId ?? ''} ${one.judged.article ?? ''} ${one.written}`;
      if (told.has(key)) return [];
      told.add(key);
      return remarkOf(one, check);
    });
  };
}

function remarkOf({ found, judged, paragraph, written }: Judged, check: Check): readonly Remark[] {
  const { wording } = check.texts;
  const { verdict } = judged;
  const where = { paragraph, start: judged.start, end: judged.end };
  const text = found.named?.text ?? null;
  switch (verdict.kind) {
    case 'known':
      return [];
    case 'unchecked':
      return [
        {
          severity: 'attention',
          told: isLocal(found)
            ? wording.localUnchecked(written)
            : wording.referenceUnchecked(nameOf(written, judged.article, text)),
          source: null,
          where,
        },
      ];
    case 'unknown-article':
      return [
        {
          severity: 'erreur',
          told: wording.noSuchArticle(judged.article ?? written, text ?? '', verdict.asOf),
          source: {
            text: text ?? written,
            article: null,
            checkedAt: verdict.asOf,
            verified: true,
          },
          where,
        },
      ];
    case 'superseded':
      return [
        {
          severity: verdict.verified ? 'erreur' : 'attention',
          told: wording.superseded(
            nameOf(written, judged.article, text),
            verdict.since,
            verdict.by,
            verdict.verified,
          ),
          source: {
            text: verdict.source,
            article: null,
            checkedAt: check.settings.today,
            verified: verdict.verified,
          },
          where,
        },
      ];
  }
}

/** An act of the organisation, or of another one: no site of laws holds it. */
const isLocal = ({ named }: FoundReference): boolean =>
  named?.nature === 'deliberation' || named?.nature === 'arrete';

/** « article L. 2121-29 » alone does not say of which code. */
function nameOf(written: string, article: string | null, text: string | null): string {
  if (text === null) return written;
  return article === null ? text : `art. ${article}, ${text}`;
}
