import type { DocxPackage } from './docx-package.ts';
import { accessDenied } from './word-error.ts';
import {
  attribute,
  child,
  childrenOf,
  create,
  type Element,
  remove,
  valueIn,
  within,
} from './xml-tree.ts';

export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';

/** Where the stand-in's user has put the cursor: the marks at the two ends of the selection. */
export type Selection = { readonly start: Element; readonly end: Element };

/** The settings that the schema puts before the one of tracking. */
const beforeTracking =
  'writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges gutterAtTop hideSpellingErrors hideGrammaticalErrors proofState attachedTemplate linkStyles stylePaneFormatFilter documentType mailMerge revisionView'.split(
    ' ',
  );

const settingsPart = {
  path: 'word/settings.xml',
  contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
  relationship: 'settings',
  empty: '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
};

/** What the members read and change: the document, its mode of tracking, its selection. */
export class WordState {
  readonly pack: DocxPackage;
  readonly author = 'Agent Test';
  readonly date = '2026-11-22T10:00:00Z';
  readonly openedReadOnly: boolean;
  selection: Selection | null = null;
  saved = true;
  onSelectionChanged: () => void = () => undefined;
  onUndone: () => void = () => undefined;
  /** The mode that the user sees; see `isTracking` for the one that is in force. */
  trackingMode: TrackingMode;
  #modeInForce: TrackingMode;
  #revision = 9000;
  #localIds = new WeakMap<Element, string>();
  #lastLocalId = 0;
  #undo: (() => void)[] = [];
  #hasWritten = false;

  constructor(pack: DocxPackage, openedReadOnly: boolean) {
    this.pack = pack;
    this.openedReadOnly = openedReadOnly;
    this.trackingMode = child(this.#settings, 'trackRevisions') === null ? 'Off' : 'TrackAll';
    this.#modeInForce = this.trackingMode;
  }

  get #settings(): Element {
    return this.pack.ensure(settingsPart);
  }

  get body(): Element {
    const body = child(this.pack.root('word/document.xml'), 'body');
    if (body === null) throw new Error('the document has no body');
    return body;
  }

  /** Opened read-only, or protected against all but reading, comments or forms. */
  get isReadOnly(): boolean {
    const protection = child(this.#settings, 'documentProtection');
    const isEnforced =
      protection !== null &&
      ['1', 'true', 'on'].includes(attribute(protection, 'enforcement') ?? '');
    return (
      this.openedReadOnly || (isEnforced && attribute(protection, 'edit') !== 'trackedChanges')
    );
  }

  /** A change of mode counts from the next batch on, as in Word. */
  get isTracking(): boolean {
    return this.#modeInForce !== 'Off';
  }

  setTrackingMode(mode: TrackingMode): void {
    this.trackingMode = mode;
    const settings = this.#settings;
    const old = child(settings, 'trackRevisions');
    if (old !== null) remove(old);
    if (mode === 'Off') return;
    const next = childrenOf(settings).find((one) => !beforeTracking.includes(one.localName ?? ''));
    settings.insertBefore(create(settings, 'trackRevisions'), next ?? null);
  }

  /** Of a revision: a number of its own, who and when. */
  stamp(): Record<'id' | 'author' | 'date', string> {
    this.#revision += 1;
    return { id: String(this.#revision), author: this.author, date: this.date };
  }

  /** The number of a new control: those of the document are kept apart. */
  nextControlId(): number {
    const known = within(this.body, 'sdtPr').map((one) => Number(valueIn(one, 'id') ?? '0'));
    return Math.max(1000, ...known) + 1;
  }

  /** The id that Word gives to a paragraph for as long as the document is open. */
  localId(paragraph: Element): string {
    const known = this.#localIds.get(paragraph);
    if (known !== undefined) return known;
    this.#lastLocalId += 1;
    const id = this.#lastLocalId.toString(16).toUpperCase().padStart(8, '0');
    this.#localIds.set(paragraph, id);
    return id;
  }

  select(selection: Selection): void {
    this.selection = selection;
    this.onSelectionChanged();
  }

  beginBatch(): void {
    this.#hasWritten = false;
    this.#modeInForce = this.trackingMode;
  }

  /** To be called before anything is changed: refuses on a read-only document, keeps the step of undo. */
  beforeWrite(what: string, isStepOfUndo: boolean): void {
    if (this.isReadOnly) throw accessDenied(`${what} on a document that may not be changed`);
    if (!isStepOfUndo) return;
    if (!this.#hasWritten) this.#undo.push(this.pack.snapshot());
    this.#hasWritten = true;
    this.saved = false;
  }

  get undoSteps(): number {
    return this.#undo.length;
  }

  /** One Ctrl+Z: takes the last batch that changed something back. */
  undo(): boolean {
    const restore = this.#undo.pop();
    restore?.();
    this.onUndone();
    this.selection = null;
    // The mode of tracking is no part of what Word undoes.
    this.setTrackingMode(this.trackingMode);
    return restore !== undefined;
  }
}
