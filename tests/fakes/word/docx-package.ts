import { DOMParser, XMLSerializer } from '@xmldom/xmldom';
import JSZip from 'jszip';
import { clearMarks } from './clear-marks.ts';
import { childrenOf, type Element, type XmlDocument } from './xml-tree.ts';

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** A part that a document may lack: where it stands, what it is, and what it holds when it is new. */
export type NewPart = {
  readonly path: string;
  readonly contentType: string;
  readonly relationship: string;
  readonly empty: string;
  /** The part whose relationships name it; the main document unless told. */
  readonly owner?: string;
};

/** The parts of one .docx, each parsed once, when it is first asked for. */
export class DocxPackage {
  readonly #zip: JSZip;
  readonly #texts: Map<string, string>;
  #parts = new Map<string, XmlDocument>();
  /** The id of the relationship that was last added. */
  lastRelationship = '';

  private constructor(zip: JSZip, texts: Map<string, string>) {
    this.#zip = zip;
    this.#texts = texts;
  }

  static async open(bytes: Uint8Array): Promise<DocxPackage> {
    const zip = await JSZip.loadAsync(Buffer.from(bytes).toString('base64'), { base64: true });
    const texts = new Map<string, string>();
    for (const file of Object.values(zip.files)) {
      if (/\.(xml|rels)$/.test(file.name)) texts.set(file.name, await file.async('string'));
    }
    return new DocxPackage(zip, texts);
  }

  has(path: string): boolean {
    return this.#parts.has(path) || this.#texts.has(path);
  }

  part(path: string): XmlDocument {
    const known = this.#parts.get(path);
    if (known !== undefined) return known;
    const text = this.#texts.get(path);
    if (text === undefined) throw new Error(`the document has no ${path}`);
    const parsed = new DOMParser().parseFromString(text, 'text/xml');
    this.#parts.set(path, parsed);
    return parsed;
  }

  root(path: string): Element {
    const { documentElement } = this.part(path);
    if (documentElement === null) throw new Error(`${path} is empty`);
    return documentElement;
  }

  /** The part, made and declared where the document lacks it. */
  ensure(wanted: NewPart): Element {
    if (!this.has(wanted.path)) {
      this.#texts.set(wanted.path, wanted.empty);
      this.#declare(wanted);
    }
    return this.root(wanted.path);
  }

  #declare({ path, contentType, relationship, owner = 'word/document.xml' }: NewPart): void {
    const types = this.root('[Content_Types].xml');
    const line = this.part('[Content_Types].xml').createElementNS(contentTypes, 'Override');
    line.setAttribute('PartName', `/${path}`);
    line.setAttribute('ContentType', contentType);
    types.appendChild(line);
    const folder = owner === '' ? '' : `${owner.split('/').slice(0, -1).join('/')}/`;
    this.relate(owner, relationship, path.slice(folder.length));
  }

  /** Adds a relationship to a part (the package itself when its name is empty) and gives its id. */
  relate(owner: string, type: string, target: string, external = false): string {
    const file = relationshipsOf(owner);
    if (!this.has(file)) {
      this.#texts.set(file, `<Relationships xmlns="${packageRelationships}"/>`);
    }
    const root = this.root(file);
    const id = `rIdStandIn${childrenOf(root).length + 1}`;
    const line = this.part(file).createElementNS(packageRelationships, 'Relationship');
    line.setAttribute('Id', id);
    line.setAttribute('Type', type.startsWith('http') ? type : `${relationshipTypes}/${type}`);
    line.setAttribute('Target', target);
    if (external) line.setAttribute('TargetMode', 'External');
    root.appendChild(line);
    this.lastRelationship = id;
    return id;
  }

  /** The target of a relationship, null when there is none of this id. */
  target(owner: string, id: string): string | null {
    const file = relationshipsOf(owner);
    if (!this.has(file)) return null;
    const line = childrenOf(this.root(file)).find((one) => one.getAttribute('Id') === id);
    return line?.getAttribute('Target') ?? null;
  }

  /** The path of each part that was read or made. */
  get opened(): readonly string[] {
    return [...this.#parts.keys()];
  }

  /** What to hand to `restore` to come back to the parts as they now stand. */
  snapshot(): () => void {
    const texts = new Map(this.#texts);
    const parts = new Map<string, XmlDocument>();
    for (const [path, part] of this.#parts) {
      const copy = part.cloneNode(true);
      parts.set(path, copy as XmlDocument);
    }
    return () => {
      this.#texts.clear();
      for (const [path, text] of texts) this.#texts.set(path, text);
      this.#parts = parts;
    };
  }

  /** The XML of a part as it would be saved; empty when there is no such part. */
  xml(path: string): string {
    if (!this.has(path)) return '';
    const copy = this.part(path).cloneNode(true);
    clearMarks(copy);
    return new XMLSerializer().serializeToString(copy);
  }

  async save(): Promise<Uint8Array> {
    for (const [path, text] of this.#texts) {
      this.#zip.file(path, this.#parts.has(path) ? this.xml(path) : text);
    }
    const saved = await this.#zip.generateAsync({ type: 'base64', compression: 'DEFLATE' });
    return new Uint8Array(Buffer.from(saved, 'base64'));
  }
}

function relationshipsOf(owner: string): string {
  if (owner === '') return '_rels/.rels';
  const at = owner.lastIndexOf('/');
  return `${owner.slice(0, at)}/_rels/${owner.slice(at + 1)}.rels`;
}
