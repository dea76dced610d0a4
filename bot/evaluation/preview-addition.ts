import type { Passage, SourceDocument } from '#shared/knowledge/passage.ts';
import type { KnowledgeStore } from '#shared/knowledge/ports.ts';
import type { Language } from '#shared/language/language.ts';
import type { ChangedReply } from '#shared/quality/compare-runs.ts';
import type { GoldenQuestion } from '#shared/quality/golden.ts';
import { type IndexerPorts, openIndexer } from '../indexing/open-indexer.ts';
import type { ToldReport } from '../indexing/tell-report.ts';
import type { DeskPorts } from '../open-desk.ts';
import { comparePublication } from './compare-publication.ts';
import { type CopyPlace, openCopy } from './open-copy.ts';

export type PreviewRequest = {
  readonly paths: readonly string[];
  readonly space: string;
  /** Ids of documents of the space that the new ones take the place of. */
  readonly replaced?: readonly string[];
  /** The only ids that they may take from documents of other files; without it, those of files that are gone. */
  readonly mayReplace?: readonly string[];
  /** Questions to ask before and after; none = nothing is compared. */
  readonly questions: readonly GoldenQuestion[];
  readonly language: Language;
  readonly signal: AbortSignal;
};

/** A document as it would be indexed. */
type PreviewedDocument = {
  readonly document: SourceDocument;
  readonly passages: readonly Passage[];
  /** Every heading that a passage stands under, in order, once: `Congés › Report`. */
  readonly headings: readonly string[];
  /** Of the same id, as it is now; null = there is none. */
  readonly replaces: { readonly id: string; readonly title: string } | null;
};

/** What `knowledge add` would do; nothing of it is done. */
export type PublicationPreview = {
  readonly report: ToldReport;
  /** Added or changed, in the order of their ids. */
  readonly documents: readonly PreviewedDocument[];
  readonly changed: readonly ChangedReply[];
  /** Questions asked before and after. */
  readonly tried: number;
};

/**
 * Adds files to a copy of the base, shows what would be indexed, and asks the questions on both. No vector is made of what
 * may never be published: the new documents are found by their words alone.
 * @throws Fault `space-unknown`, and those of `knowledge add`
 */
export async function previewAddition(
  { paths, space, replaced = [], mayReplace, questions, language, signal }: PreviewRequest,
  ports: DeskPorts & Pick<IndexerPorts, 'policy'>,
  place: CopyPlace,
): Promise<PublicationPreview> {
  await using copy = await openCopy(place);
  const { knowledge } = copy.store;
  const indexer = openIndexer({
    policy: ports.policy,
    knowledge,
    setPending: async () => undefined,
    hasher: ports.hasher,
    clock: ports.clock,
  });
  try {
    if (replaced.length > 0) await knowledge.remove(space, replaced);
    const taking = mayReplace === undefined ? {} : { mayReplace };
    const report = await indexer.add({ paths, space, language, signal, ...taking });
    const policy = ports.policy.current();
    const [before, after] = [ports.knowledge, knowledge].map((base) => ({
      knowledge: base,
      policy,
    }));
    const changed =
      questions.length === 0 || before === undefined || after === undefined
        ? []
        : await comparePublication(
            { questions, before, after, spaces: null, language, signal },
            ports,
          );
    const documents = await changedDocuments(space, ports.knowledge, knowledge);
    return { report, documents, changed, tried: questions.length };
  } finally {
    await indexer.close();
  }
}

async function changedDocuments(
  space: string,
  before: KnowledgeStore,
  after: KnowledgeStore,
): Promise<readonly PreviewedDocument[]> {
  const known = new Map((await before.origins(space)).map((one) => [one.id, one]));
  const ids = (await after.origins(space))
    .filter(({ id, contentHash, origin }) => {
      const earlier = known.get(id);
      // The same text from another file takes the place of the first.
      return earlier?.contentHash !== contentHash || earlier.origin !== origin;
    })
    .map(({ id }) => id)
    .sort();
  const replaced = new Map(
    (await before.whole(space, ids)).map(({ document }) => [document.id, document.title]),
  );
  return (await after.whole(space, ids)).map(({ document, passages }) => {
    const title = replaced.get(document.id);
    return {
      document,
      passages,
      headings: [...new Set(passages.map(({ path }) => path.join(' › ')))].filter(Boolean),
      replaces: title === undefined ? null : { id: document.id, title },
    };
  });
}
