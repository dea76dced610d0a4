import type { Act } from '#shared/acts/act.ts';
import type { ActDocument, ActParagraph } from '#shared/acts/act-document.ts';
import { writeBlockTag } from '#shared/acts/block-tag.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { findPlaceholders } from '#shared/acts/placeholders.ts';
import { tracedBlocks } from '#shared/acts/provenance.ts';
import {
  type PlacedChange,
  type WordAbilities,
  type WordDocument,
  WordFault,
  type WordSelection,
} from '../../office-addin/word/word-document.ts';

const ableWord: WordAbilities = {
  floor: true,
  tracking: true,
  comments: true,
  footnotes: true,
  styles: true,
  trackedChanges: true,
  readOnly: false,
};

/** Keeps paragraphs, tags, properties and the mention as Word would, without Word. */
export type InMemoryWord = WordDocument & {
  readonly texts: () => readonly string[];
  readonly mention: () => string | null;
  readonly properties: () => Readonly<Record<string, string>>;
  /** Places that were selected, in order. */
  readonly selected: readonly number[];
  /** Comments that were left, in order. */
  readonly comments: readonly string[];
  readonly select: WordDocument['select'];
  /** The person edits a paragraph by hand. */
  readonly edit: (paragraph: number, text: string) => void;
};

const plain = (text: string, tag: string | null = null): ActParagraph => ({
  ...{ text, tag, style: null, level: null },
  inTable: false,
});

const paragraphsOf = (act: Act): readonly ActParagraph[] =>
  layOutAct(act).flatMap(({ tag, paragraphs, table }) => [
    ...paragraphs.map(({ text }) => plain(text, tag)),
    ...(table === null ? [] : [table.header, ...table.rows].flat()).map((text) => ({
      ...plain(text, tag),
      inTable: true,
    })),
  ]);

const fillAll = (text: string, label: string, value: string): string =>
  findPlaceholders(text).reduceRight(
    (filled, one) =>
      one.label === label ? filled.slice(0, one.start) + value + filled.slice(one.end) : filled,
    text,
  );

export const inMemoryWord = (
  given: {
    readonly texts?: readonly string[];
    readonly abilities?: Partial<WordAbilities>;
    readonly selection?: Partial<WordSelection>;
    /** What fails, and how. */
    readonly fails?: Partial<Record<keyof WordDocument, WordFault>>;
  } = {},
): InMemoryWord => {
  let paragraphs: ActParagraph[] = (given.texts ?? []).map((text) => plain(text));
  let mention: string | null = null;
  let properties: Record<string, string> = {};
  const placed = new Map<string, PlacedChange>();
  const selected: number[] = [];
  const comments: string[] = [];
  const abilities = { ...ableWord, ...given.abilities };
  const failing = (name: keyof WordDocument): void => {
    const fault = given.fails?.[name];
    if (fault !== undefined) throw fault;
  };
  const writing = (name: keyof WordDocument): void => {
    failing(name);
    if (!abilities.floor) throw new WordFault('below-floor');
    if (abilities.readOnly) throw new WordFault('read-only');
  };
  const setAll = (given: Readonly<Record<string, string | null>>): void => {
    const next = Object.entries({ ...properties, ...given });
    properties = Object.fromEntries(
      next.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    );
  };
  const document = (): ActDocument => ({ paragraphs, headers: [], properties });
  const selection = (): WordSelection => ({
    ...{ kind: 'text', pendingRevisions: false, paragraphs },
    ...given.selection,
  });
  return {
    selected,
    comments,
    texts: () => paragraphs.map(({ text }) => text),
    mention: () => mention,
    properties: () => properties,
    edit: (at, text) => {
      paragraphs = paragraphs.map((one, place) => (place === at ? { ...one, text } : one));
    },
    abilities: async () => abilities,
    read: async () => {
      failing('read');
      return document();
    },
    readSelection: async () => {
      failing('readSelection');
      return selection();
    },
    blocks: async () => tracedBlocks(document()),
    insertAct: async (act, where, mark) => {
      writing('insertAct');
      const isReplaced = where === 'replace-document';
      const tags = isReplaced ? [] : paragraphs.flatMap(({ tag }) => (tag === null ? [] : [tag]));
      const marks = mark?.({ tags, properties, mention: isReplaced ? null : mention });
      const added = paragraphsOf(act);
      paragraphs = isReplaced ? [...added] : [...paragraphs, ...added];
      if (marks === undefined) return;
      setAll(marks.properties);
      mention = marks.mention ?? mention;
    },
    insertBlocks: async (blocks) => {
      writing('insertBlocks');
      const added = blocks.flatMap((block) =>
        block.paragraphs.map((text) => plain(text, writeBlockTag(block))),
      );
      paragraphs = [...paragraphs, ...added];
    },
    insertQuote: async (text, note) => {
      writing('insertQuote');
      paragraphs = [...paragraphs, plain(`${text} [${note}]`)];
    },
    insertReport: async ({ title, blocks }) => {
      writing('insertReport');
      const added = blocks.flatMap((block) => {
        if (block.kind === 'heading') return [plain(block.text)];
        return 'runs' in block ? [plain(block.runs.map(({ text }) => text).join(''))] : [];
      });
      paragraphs = [...paragraphs, plain(title), ...added];
    },
    placeChanges: async (changes) => {
      writing('placeChanges');
      for (const { paragraph, before } of changes) {
        if (paragraphs[paragraph]?.text !== before) throw new WordFault('text-changed');
      }
      return changes.map((change) => {
        const one = { ...change, id: `c-${change.paragraph}` };
        placed.set(one.id, one);
        return one;
      });
    },
    settleChange: async (id, verdict) => {
      const change = placed.get(id);
      if (change === undefined) throw new WordFault('place-not-found');
      placed.delete(id);
      if (verdict === 'refuse') return;
      paragraphs = paragraphs.map((one, at) =>
        at === change.paragraph ? { ...one, text: change.after } : one,
      );
    },
    comment: async (_place, text) => {
      writing('comment');
      comments.push(text);
    },
    select: async ({ paragraph }) => {
      if (paragraphs[paragraph] === undefined) throw new WordFault('place-not-found');
      selected.push(paragraph);
    },
    selectPlaceholder: async (index) => {
      const at = paragraphs.flatMap(({ text }, place) => findPlaceholders(text).map(() => place));
      const place = at[index];
      if (place === undefined) throw new WordFault('place-not-found');
      selected.push(place);
    },
    fillPlaceholder: async (label, value) => {
      writing('fillPlaceholder');
      const before = paragraphs;
      paragraphs = before.map((one) => ({ ...one, text: fillAll(one.text, label, value) }));
      return paragraphs.filter(({ text }, at) => text !== before[at]?.text).length;
    },
    setMention: async (text) => {
      writing('setMention');
      mention = text;
    },
    setProperties: async (given) => {
      writing('setProperties');
      setAll(given);
    },
    file: async () => new Uint8Array([80, 75]),
    onSelection: () => () => undefined,
  };
};
