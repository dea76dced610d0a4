import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { installBridge } from './bridge.ts';
import { addNewerMembers } from './newer-members.ts';
import type { WordHost } from './word-host.ts';

/** Where office.js and the files that it asks for stand on this computer. */
export function officeFolder(): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

/**
 * Puts this host behind the window of a jsdom test, and loads the real office.js in front of it the
 * first time: `Office` and `Word` are then those of the window. A later call puts another host in
 * its place; the settings that office.js has read are kept until the next test file.
 */
export async function installInJsdom(host: WordHost, target: Window = window): Promise<void> {
  Reflect.set(target, '__wordHost', (question: string, content: string) =>
    host.answer(question, content),
  );
  host.onSelectionChanged(() => Reflect.get(target, '__wordSelectionChanged')());
  if (Reflect.has(target, 'Office')) {
    changeWord(host, target);
    return;
  }
  installBridge(host.bridgeSettings);
  const evaluate = (file: string) => {
    const run = Reflect.get(target, 'eval');
    run(readFileSync(join(officeFolder(), file), 'utf8'));
  };
  loadScriptsFrom(target.document.head, evaluate);
  evaluate('office.js');
  await Reflect.get(target, 'Office').onReady();
  addNewerMembers();
}

/** What office.js reads of its host when it starts: the requirement sets, and whether the document is read only. */
function changeWord(host: WordHost, target: Window): void {
  const { context } = Reflect.get(Object(target), 'Office');
  const { _OfficeAppFactory: factory } = Reflect.get(Object(target), 'OSF');
  const sets = Object.entries(host.apiSets).map(([name, version]) => [name.toLowerCase(), version]);
  context.requirements._setMap._sets = Object.fromEntries(sets);
  // office.js has sealed what it read of the document: one that inherits from it says otherwise.
  const mode = host.isReadOnly ? 'readOnly' : 'readWrite';
  const document = Object.create(context.document, { mode: { value: mode } });
  factory.setContext(Object.create(context, { document: { value: document } }));
}

/** office.js finds its own address through a script element, and adds script elements for what it needs. */
function loadScriptsFrom(head: HTMLHeadElement, evaluate: (file: string) => void): void {
  const own = head.ownerDocument.createElement('script');
  own.setAttribute('src', 'http://localhost/lib/office.js');
  own.type = 'text/plain';
  head.appendChild(own);
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends globalThis.Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.includes('/lib/')) return append(node);
    setTimeout(() => {
      evaluate(decodeURIComponent(new URL(node.src).pathname.replace('/lib/', '')));
      node.onload?.(new Event('load'));
      const changed: unknown = Reflect.get(node, 'onreadystatechange');
      if (typeof changed === 'function') changed();
    }, 0);
    return node;
  };
}
