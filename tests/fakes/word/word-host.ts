import type { ApiSets } from './api-sets.ts';
import { readBatch } from './batch-message.ts';
import type { BridgeSettings } from './bridge.ts';
import { DocxPackage } from './docx-package.ts';
import { ObjectModel } from './object-model.ts';
import { runsIn, textOfRuns } from './paragraph-text.ts';
import { runBatch } from './run-batch.ts';
import { type SelectedText, selectionRange, selectText } from './selection.ts';
import { paragraphsUnder, textOf } from './span.ts';
import { WordState } from './word-state.ts';

export type WordHostOptions = {
  /** The .docx to open. */
  readonly document: Uint8Array;
  /** The requirement sets of this Word; a recent one on Windows unless told. */
  readonly apiSets?: ApiSets;
  /** Opened to be read only. */
  readonly readOnly?: boolean;
  /** Shown in the dark theme of Office. */
  readonly dark?: boolean;
};

const recentWord: ApiSets = {
  WordApi: '1.8',
  WordApiDesktop: '1.1',
  DialogApi: '1.2',
  IdentityAPI: '1.3',
  NestedAppAuth: '1.1',
};

/** What is to go wrong in one batch to come: refused with a code of Office.js, or never arrived. */
type Plan = { readonly batch: number; readonly code: string };

/**
 * A Word of our own for tests: it stands behind the real office.js and carries out its batches on a
 * .docx. What it does not know, or what this Word is too old for, it refuses.
 */
export class WordHost {
  readonly apiSets: ApiSets;
  /** The members called and set since the opening, in order: `Paragraph.InsertText`, `Document.ChangeTrackingMode =`. */
  readonly called: string[] = [];
  /** What the panel keeps in the document (`Office.context.document.settings`), once saved. */
  settings: Readonly<Record<string, string>> = {};
  readonly #state: WordState;
  readonly #model: ObjectModel;
  readonly #plans: Plan[] = [];
  readonly #listeners = new Set<() => void>();
  #syncs = 0;
  #isLost = false;
  readonly #isDark: boolean;
  #delay = 0;

  private constructor(state: WordState, apiSets: ApiSets, isDark: boolean) {
    this.#state = state;
    this.apiSets = apiSets;
    this.#isDark = isDark;
    this.#model = new ObjectModel(state, apiSets, this.called);
    state.onUndone = () => this.#model.forgetAll();
    state.onSelectionChanged = () => {
      for (const tell of this.#listeners) tell();
    };
  }

  static async open({
    document,
    apiSets = recentWord,
    readOnly = false,
    dark = false,
  }: WordHostOptions): Promise<WordHost> {
    const state = new WordState(await DocxPackage.open(document), readOnly);
    return new WordHost(state, apiSets, dark);
  }

  /** One `context.sync()`: the batch as office.js sent it, the answer as it reads it. Rejects when the connection is lost. */
  async sync(json: string): Promise<string> {
    this.#syncs += 1;
    const batch = this.#syncs;
    if (this.#delay > 0) await new Promise((resolve) => setTimeout(resolve, this.#delay));
    if (this.#isLost) throw new Error('the connection to the document is lost');
    const plan = this.#plans.find((one) => one.batch === batch);
    if (plan !== undefined) {
      const fault = {
        Code: plan.code,
        Message: 'as planned',
        ActionIndex: 0,
        Location: '',
        HttpStatusCode: 500,
      };
      return JSON.stringify({ Results: [], Error: fault });
    }
    this.#state.beginBatch();
    return JSON.stringify(runBatch(readBatch(json), this.#model));
  }

  /** What the page side is told when it starts. */
  get bridgeSettings(): BridgeSettings {
    return {
      apiSets: this.apiSets,
      isReadOnly: this.#state.openedReadOnly,
      settings: this.settings,
      isDark: this.#isDark,
    };
  }

  /** Answers the page side: a batch, a copy of the file (base64), the settings to keep. */
  async answer(question: string, content: string): Promise<string> {
    if (question === 'sync') return this.sync(content);
    if (question === 'file') return Buffer.from(await this.save()).toString('base64');
    if (question !== 'settings') throw new Error(`the page asks for ${question}`);
    this.settings = readSettings(content);
    return '';
  }

  /** How many batches came, those that failed included. */
  get syncs(): number {
    return this.#syncs;
  }

  /** Makes a batch fail, counted from now: 1 is the next one. Nothing of it is done. */
  failBatch(next = 1, code = 'GeneralException'): void {
    this.#plans.push({ batch: this.#syncs + next, code });
  }

  /** Makes the next call of a member (`ContentControl.Delete`) fail: what its batch did before stays done, as in Word. */
  failAction(member: string): void {
    this.#model.failNext(member);
  }

  /** Makes one call or setting to come fail, whatever its member; 1 is the next. */
  failCall(nth: number): void {
    this.#model.failCall(nth);
  }

  loseConnection(): void {
    this.#isLost = true;
  }

  findConnection(): void {
    this.#isLost = false;
  }

  /** Answers each batch this late. */
  slowDown(milliseconds: number): void {
    this.#delay = milliseconds;
  }

  get isReadOnly(): boolean {
    return this.#state.openedReadOnly;
  }

  /** Moves the selection as a person does; of several pieces selected apart, Word gives the last. */
  select(...pieces: readonly SelectedText[]): void {
    const last = pieces.at(-1);
    if (last !== undefined) selectText(last, this.#state);
  }

  selectedText(): string {
    return textOf(selectionRange(this.#state));
  }

  /** Calls back at each change of the selection; gives how to stop. */
  onSelectionChanged(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  /** One Ctrl+Z: takes the last batch that changed the document back; false when there is none. */
  undo(): boolean {
    return this.#state.undo();
  }

  get undoSteps(): number {
    return this.#state.undoSteps;
  }

  /** The text of each paragraph of the body as shown, what is deleted but pending included. */
  paragraphs(): string[] {
    return paragraphsUnder(this.#state.body).map((one) => textOfRuns(runsIn(one)));
  }

  documentXml(): string {
    return this.partXml('word/document.xml');
  }

  /** The XML of a part as it would be saved; empty when the document has no such part. */
  partXml(path: string): string {
    return this.#state.pack.xml(path);
  }

  save(): Promise<Uint8Array> {
    return this.#state.pack.save();
  }
}

const readSettings = (json: string): Readonly<Record<string, string>> =>
  JSON.parse(json) as Readonly<Record<string, string>>;

export const openWordHost = (options: WordHostOptions): Promise<WordHost> => WordHost.open(options);
