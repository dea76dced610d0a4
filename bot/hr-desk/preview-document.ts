import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceDocument } from '#shared/knowledge/passage.ts';
import { healthTexts } from '#shared/language/health-texts.ts';
import type { Language } from '#shared/language/language.ts';
import { previewTexts } from '#shared/language/preview-texts.ts';
import type { ChangedReply } from '#shared/quality/compare-runs.ts';
import type { ChangedQuestion, PreviewReply } from '#shared/wire/console-documents.ts';
import type { PublicationPreview } from '../evaluation/preview-addition.ts';
import { changedFor } from './changed-for.ts';
import { findReplaced } from './find-replaced.ts';
import type { HeldPreviews } from './hold-previews.ts';
import { type Acting, noteConsole } from './note-console.ts';
import type { HrDeskPorts } from './ports.ts';
import { tellOrigin } from './tell-origin.ts';
import { tellUnread } from './tell-unread.ts';

export type UploadedFile = {
  readonly space: string;
  /** As `uploadName` gives it. */
  readonly name: string;
  /** Folder of its own, and the file in it. */
  readonly folder: string;
  readonly file: string;
  readonly language: Language;
  readonly signal: AbortSignal;
};

/** Reads a file as it would be indexed, tries the golden questions on a copy of the base, and holds the file. */
export async function previewDocument(
  ports: HrDeskPorts,
  held: HeldPreviews,
  acting: Acting,
  { space, name, folder, file, language, signal }: UploadedFile,
): Promise<PreviewReply> {
  const path = join(folder, name);
  if (file !== path) await rename(file, path);
  const before = await findReplaced(ports, acting.person, { space, name }, language);
  const { previewAddition } = await ports.evaluation();
  const preview = await previewAddition([path], space, {
    ...{ language, signal },
    replaced: before === null ? [] : [before.id],
    mayReplace: before === null ? await idsOpenTo(ports, acting.person, space) : [before.id],
  });
  const [found] = preview.documents;
  const title = found?.document.title ?? name;
  const publishable = found !== undefined;
  const changed = await changedFor(ports, acting.person, preview.changed);
  const replaces = before ?? found?.replaces ?? null;
  const { id } = await held.hold({
    ...{ space, name, folder, title, publishable },
    replaces: replaces?.id ?? null,
    person: acting.person.id,
  });
  await noteConsole(ports, acting, 'document-previewed', space);
  return {
    previewId: id,
    title,
    replaces,
    head: found === undefined ? [] : headOf(found.document, language),
    passages: (found?.passages ?? []).map(({ path: headings, page, text }) => ({
      path: headings,
      page,
      text,
    })),
    warnings: [
      ...(await tellElsewhere(ports, space, replaces?.id ?? null, language)),
      ...warningsOf(preview, { path, name }, language),
    ],
    changed: changed.map(toChanged),
    tried: preview.tried,
  };
}

/** A document that is not theirs to read is neither named nor replaced. */
async function idsOpenTo(
  { knowledge }: Pick<HrDeskPorts, 'knowledge'>,
  { groups }: Acting['person'],
  space: string,
): Promise<readonly string[]> {
  return (await knowledge.list([space], groups)).map(({ id }) => id);
}

/** The file of the document that is replaced stays where it is, when that is not among those handed in here. */
async function tellElsewhere(
  ports: Pick<HrDeskPorts, 'knowledge' | 'policy' | 'dataFolder'>,
  space: string,
  replaced: string | null,
  language: Language,
): Promise<readonly string[]> {
  const found = (await ports.knowledge.origins(space)).find(({ id }) => id === replaced);
  if (found === undefined) return [];
  const { kind, place } = tellOrigin(ports, { space, origin: found.origin });
  return kind === 'upload' ? [] : [healthTexts[language].replacedElsewhere(place)];
}

function headOf(document: SourceDocument, language: Language): PreviewReply['head'] {
  const texts = previewTexts[language];
  const { id, date, validFrom, validUntil, owner, reviewAt, nature, source, url } = document;
  const readers = document.readers?.join(', ') ?? null;
  const said = { date, validFrom, validUntil, owner, reviewAt, nature, source, url, readers };
  const shown = id.startsWith('doc-') ? said : { id, ...said };
  return Object.entries(shown).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ name: nameOf(name, texts), value }],
  );
}

function nameOf(name: string, texts: Readonly<Record<string, string>>): string {
  return texts[name] ?? name;
}

function warningsOf(
  { report }: PublicationPreview,
  file: { readonly path: string; readonly name: string },
  language: Language,
): readonly string[] {
  return [
    ...[...report.failed, ...report.warnings].map((told) => tellUnread(told, file, language)),
    ...report.skipped.map(({ reason }) => reason),
  ];
}

function toChanged({ question, before, after, verdict }: ChangedReply): ChangedQuestion {
  return { question, before: titleOf(before), after: titleOf(after), verdict };
}

function titleOf({ documentId, title }: ChangedReply['before']): string | null {
  return documentId === null ? null : title;
}
