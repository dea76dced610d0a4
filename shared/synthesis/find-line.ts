import { isNode, LineCounter, parseDocument } from 'yaml';

/** `sections[0].fields[2].kind` as its steps. */
export const stepsOf = (path: string): readonly (string | number)[] =>
  [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/gu)].map(([, at, key = '']) =>
    at === undefined ? key : Number(at),
  );

/** The line of a file on which each path stands, or what holds it; null = the file does not show it. */
export function openLines(text: string): (path: string) => number | null {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  return (path) => {
    const steps = path === '$' ? [] : stepsOf(path);
    for (let length = steps.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(steps.slice(0, length), true);
      if (isNode(node) && node.range != null) return counter.linePos(node.range[0]).line;
    }
    return null;
  };
}
