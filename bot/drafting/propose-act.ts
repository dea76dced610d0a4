import type { Act, ActBlock, BlockRole } from '#shared/acts/act.ts';
import { findPlaceholders } from '#shared/acts/placeholders.ts';
import type { ReferenceBase } from '#shared/acts/reference.ts';
import { findReferences } from '#shared/acts/references/find-references.ts';
import { judgeReference } from '#shared/acts/references/judge-reference.ts';
import type { ActWriting } from '#shared/drafting/act-writing.ts';
import type { WritingNote } from '#shared/drafting/writing-notes.ts';
import { draftingTexts } from '#shared/language/drafting-texts.ts';
import type { Language } from '#shared/language/language.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import type { DraftLine, Proposal, ProposalPlaceholder } from '#shared/wire/draft-exchange.ts';
import { hasText } from './run-writing.ts';

type Proposing = {
  readonly draftId: string;
  readonly references: ReferenceBase;
  /** ISO date. */
  readonly today: string;
  readonly language: Language;
};

export type ProposalLine = Extract<DraftLine, { readonly kind: 'proposal' }>;

/** The act that a turn gave, with what is left to complete; null when it was refused. */
export function proposeAct(
  outcome: Outcome,
  writing: Pick<ActWriting, 'act' | 'notes'>,
  { draftId, references, today, language }: Proposing,
): Proposal | null {
  if (!hasText(outcome)) return null;
  const act = writing.act(outcome.journalId);
  return {
    draftId,
    act,
    placeholders: placeholdersOf(act),
    notes: [...writing.notes(), ...notesOnReferences(act, references, today, language)],
    traceId: outcome.journalId,
    model: outcome.endpoint?.model ?? null,
    sources: outcome.citations,
  };
}

/** Everything that stands as a placeholder in an act, in order. */
export function placeholdersOf({ blocks }: Act): readonly ProposalPlaceholder[] {
  return blocks.flatMap((one, block) =>
    textsOf(one).flatMap((text) => findPlaceholders(text).map(({ label }) => ({ label, block }))),
  );
}

function textsOf({ title, paragraphs, table }: ActBlock): readonly string[] {
  const cells = table === null ? [] : [table.header, ...table.rows].flat();
  return [title ?? '', ...paragraphs, ...cells];
}

/** What names the act itself: its own number refers to nothing else. */
const ofItself: ReadonlySet<BlockRole> = new Set(['titre', 'reference']);

/** References that the base does not hold in force, whoever wrote them. */
function notesOnReferences(
  { blocks }: Act,
  base: ReferenceBase,
  today: string,
  language: Language,
): readonly WritingNote[] {
  const texts = draftingTexts[language];
  const unverified = blocks
    .filter(({ origin, role }) => origin.by !== 'reference' && !ofItself.has(role))
    .flatMap((block) => textsOf(block))
    .flatMap((text) =>
      findReferences(text)
        .filter((found) =>
          judgeReference(found, base, today).some(({ verdict }) => verdict.kind !== 'known'),
        )
        .map(({ start, end }) => text.slice(start, end)),
    );
  return [...new Set(unverified)].map((reference) => ({
    kind: 'unverified-reference',
    text: texts.unverifiedReference(reference),
  }));
}
