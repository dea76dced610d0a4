import type { ActDocument } from '#shared/acts/act-document.ts';
import type { ActKind } from '#shared/acts/act-kind.ts';
import { checkAct } from '#shared/acts/checks/check-act.ts';
import type { Finding } from '#shared/acts/finding.ts';
import { listPlaceholders } from '#shared/acts/list-placeholders.ts';
import { type Provenance, readProvenance } from '#shared/acts/provenance.ts';
import { readAct } from '#shared/acts/read-act.ts';
import type { ReferenceBase } from '#shared/acts/reference.ts';
import { findPersonalData } from '#shared/privacy/find-personal-data.ts';
import type { WordReply } from '#shared/wire/word-exchange.ts';

/** What the rules say of a document, and what it tells of itself. */
export type Checked = {
  /** Null = no kind was recognised. */
  readonly kind: ActKind | null;
  readonly findings: readonly Finding[];
  /** Labels, in the order of the text. */
  readonly placeholders: readonly string[];
  readonly provenance: Provenance;
  /** Nothing to mend before signature, nothing left to complete. */
  readonly ready: boolean;
};

/** Reads a document by the rules, on this computer. */
export const checkDocument = (
  document: ActDocument,
  base: ReferenceBase,
  {
    reply,
    language,
    today,
  }: {
    readonly reply: Pick<WordReply, 'organisation' | 'rulesOff' | 'population'>;
    readonly language: 'fr' | 'en';
    /** ISO date. */
    readonly today: string;
  },
): Checked => {
  const reading = readAct(document);
  const findings = checkAct(reading, {
    organisation: reply.organisation.kind,
    population: reply.population,
    roll: null,
    ...{ base, language, today },
    off: reply.rulesOff,
    personalData: (text) => findPersonalData(text),
  });
  const placeholders = listPlaceholders(document).map(({ label }) => label);
  const errors = findings.some(({ severity }) => severity === 'erreur');
  return {
    kind: reading.kind,
    findings,
    placeholders,
    provenance: readProvenance(document),
    // An empty document has no fault, and nothing to sign.
    ready:
      !errors &&
      placeholders.length === 0 &&
      document.paragraphs.some(({ text }) => text.trim() !== ''),
  };
};

/** A pasted text as a document without styles, tags or properties. */
export const documentOf = (text: string): ActDocument => ({
  paragraphs: text
    .split(/\r?\n/u)
    .map((line) => ({ text: line, style: null, level: null, tag: null, inTable: false })),
  headers: [],
  properties: {},
});
