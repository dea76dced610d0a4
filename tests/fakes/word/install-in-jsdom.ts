import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { installBridge } from './bridge.ts';
import { addNewerMembers } from './newer-members.ts';
import type { WordHost } from './word-host.ts';

/** Where office.js and the files that it asks for stand on this computer. */
export function officeFolder(): string {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve('@microsoft/office-js/package.json')), 'dist');
}

/**
 * Puts this host behind the window of a jsdom test, and loads the real office.js in front of it the
 * first time: `Office` and `Word` are then those of the window. A later call changes the document
 * that stands behind, not the requirement sets that office.js has read.
 */
export async function installInJsdom(host: WordHost, target: Window = window): Promise<void> {
  Reflect.set(target, '__wordHost', (question: string, content: string) =>
    host.answer(question, content),
  );
  host.onSelectionChanged(() => Reflect.get(target, '__wordSelectionChanged')());
  if (Reflect.has(target, 'Office')) return;
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
