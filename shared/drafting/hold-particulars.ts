import type { Act } from '../acts/act.ts';
import { writePlaceholder } from '../acts/placeholders.ts';
import { draftingTexts } from '../language/drafting-texts.ts';
import { findInvented, type Invented } from './find-invented.ts';
import { isFixedWording } from './fixed-words.fr.ts';
import type { KnownValues } from './known-values.ts';

/** Rules of law that an act cites, and its own counts, may serve again. */
const kept: ReadonlySet<Invented['kind']> = new Set([
  'reference',
  'figure',
  'rank',
  'duration',
] as const);

/** « DE LA MAYENNE » in capitals: the words before the name stay. */
const joining = /^(?:(?:DE|DU|DES|LA|LE|LES) |[DL]['’])+(?=\p{L})/u;

/** An act made from another one, without the names, dates, amounts and addresses of the first case that are left in it. */
export function holdParticulars(act: Act, known: KnownValues): Act {
  const hold = (text: string): string => {
    let held = '';
    let done = 0;
    for (const { kind, start, end, text: found } of findInvented(text, known)) {
      if (kind === 'name' && isFixedWording(found)) continue;
      if (kept.has(kind) || start < done || isInPlaceholder(text, start)) continue;
      const at = kind === 'name' ? start + (joining.exec(found)?.[0].length ?? 0) : start;
      held += text.slice(done, at) + writePlaceholder(draftingTexts.fr.held[kind]);
      done = end;
    }
    return held + text.slice(done);
  };
  return {
    ...act,
    blocks: act.blocks.map((block) => ({
      ...block,
      title: block.title === null ? null : hold(block.title),
      paragraphs: block.paragraphs.map(hold),
    })),
  };
}

const isInPlaceholder = (text: string, at: number): boolean =>
  text.lastIndexOf('[', at) > text.lastIndexOf(']', at - 1);
