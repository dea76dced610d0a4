import type { ActDocument } from './act-document.ts';
import { type BlockTag, readBlockTag } from './block-tag.ts';

/** Custom properties of a document: what travels with the file. Word keeps 255 characters of each. */
export const provenanceProperties = {
  /** Chosen at the first insertion, 8 to 64 letters, digits and hyphens. */
  document: 'Calame-Document',
  /** References of the turns in the journal, separated by spaces. */
  traces: 'Calame-Traces',
  models: 'Calame-Modeles',
  /** ISO date of the last text that a model wrote. */
  date: 'Calame-Date',
  /** How many blocks a model wrote. */
  blocks: 'Calame-Blocs-IA',
  relu: 'Calame-Relu',
  valide: 'Calame-Valide',
  publication: 'Calame-Publication',
} as const;

const longestProperty = 255;

/** A block of the document whose control says where it comes from. */
export type TracedBlock = BlockTag & {
  readonly tag: string;
  /** Of its first paragraph in the document. */
  readonly paragraph: number;
  /** Spaces of any kind made one: typography alone changes nothing that was validated. */
  readonly text: string;
};

/** A step that somebody took, as the file tells it; `hash` is of what was there then (`modelText`). */
export type Step = {
  readonly by: string;
  /** ISO date and time. */
  readonly at: string;
  /** Reference in the journal. */
  readonly id: string;
  readonly hash: string;
};

export type Provenance = {
  readonly documentId: string | null;
  readonly traces: readonly string[];
  readonly models: readonly string[];
  readonly date: string | null;
  /** As the tags say, whatever the property counts. */
  readonly blocks: readonly TracedBlock[];
  /** As the property counts: more than there are means that tags were taken away. */
  readonly told: number | null;
  readonly relu: Step | null;
  readonly valide: Step | null;
  /** Who answers editorially for a text that informs the public (AI Act, art. 50(4)). */
  readonly publication: Step | null;
};

const stepPattern =
  /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) ([\w-]{1,64}) ([a-f\d]{64}) ([^\p{Cc}]{1,120})$/u;

/** What the document tells of how it was made. Never throws: what cannot be read is null. */
export function readProvenance(document: ActDocument): Provenance {
  const property = (name: keyof typeof provenanceProperties): string | null =>
    document.properties[provenanceProperties[name]] ?? null;
  const told = Number(property('blocks') ?? Number.NaN);
  return {
    documentId: property('document'),
    traces: listed(property('traces'), ' '),
    models: listed(property('models'), ', '),
    date: property('date'),
    blocks: tracedBlocks(document),
    told: Number.isSafeInteger(told) ? told : null,
    relu: readStep(property('relu')),
    valide: readStep(property('valide')),
    publication: readStep(property('publication')),
  };
}

const listed = (value: string | null, separator: string): readonly string[] =>
  (value ?? '').split(separator).filter((part) => part !== '');

/** The blocks of ours, each once, in the order of the document. */
export function tracedBlocks({ paragraphs }: ActDocument): readonly TracedBlock[] {
  const blocks: TracedBlock[] = [];
  let open: string | null = null;
  for (const [at, { tag, text }] of paragraphs.entries()) {
    const read = tag === null ? null : readBlockTag(tag);
    const last = blocks.at(-1);
    if (tag !== null && tag === open && last !== undefined) {
      blocks.splice(-1, 1, { ...last, text: `${last.text}\n${plain(text)}` });
    } else if (tag !== null && read !== null) {
      blocks.push({ ...read, tag, paragraph: at, text: plain(text) });
    }
    open = read === null ? null : tag;
  }
  return blocks;
}

const plain = (text: string): string => text.replace(/[\s\u00A0\u202F]+/gu, ' ').trim();

export const wroteAny = (blocks: readonly Pick<TracedBlock, 'origin'>[]): boolean =>
  blocks.some(({ origin }) => origin.by === 'model');

/**
 * What a step is bound to, tags and words: the blocks that a model wrote, or all of ours where none did; never the mention,
 * which a step itself changes.
 */
export function modelText(blocks: readonly TracedBlock[]): string {
  const byModel = blocks.filter(({ origin }) => origin.by === 'model');
  const bound = byModel.length > 0 ? byModel : blocks.filter(({ role }) => role !== 'mention');
  return bound.map(({ tag, text }) => `${tag}\n${text}`).join('\n\n');
}

/** The properties of a document that a model wrote in; what does not fit is cut at a whole trace or model. */
export function writeProvenance(
  told: Pick<Provenance, 'documentId' | 'traces' | 'models' | 'date'> & {
    readonly blocks: number;
  },
): Readonly<Record<string, string | null>> {
  return {
    [provenanceProperties.document]: told.documentId,
    [provenanceProperties.traces]: joinWhole(told.traces, ' '),
    [provenanceProperties.models]: joinWhole(told.models, ', '),
    [provenanceProperties.date]: told.date,
    [provenanceProperties.blocks]: String(told.blocks),
  };
}

function joinWhole(parts: readonly string[], separator: string): string {
  let text = '';
  for (const part of new Set(parts)) {
    const longer = text === '' ? part : `${text}${separator}${part}`;
    if (longer.length > longestProperty) break;
    text = longer;
  }
  return text;
}

/** Value of the property of a step; names are cut where Word would cut the whole. */
export function writeStep({ by, at, id, hash }: Step): string {
  return `${at} ${id} ${hash} ${by.replace(/\p{Cc}/gu, ' ').slice(0, 120)}`.slice(
    0,
    longestProperty,
  );
}

export function readStep(value: string | null): Step | null {
  const found = stepPattern.exec(value ?? '');
  if (found === null) return null;
  const [, at = '', id = '', hash = '', by = ''] = found;
  return { at, id, hash, by };
}
