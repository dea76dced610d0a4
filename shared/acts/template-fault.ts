import type { TemplateProblem } from '../language/template-texts.ts';

/** What is wrong in a template, and where: `blocks[3].paragraphs[0]`. `tellTemplateProblem` says it to a person. */
export type TemplateFault = {
  readonly path: string;
  readonly problem: TemplateProblem;
  /** The word at fault, cut at 80 characters; empty where none tells more. */
  readonly found: string;
};

/** Collects faults while a template is read, so that all are told at once; 50 at most. */
export type FaultList = {
  readonly add: (path: string, problem: TemplateProblem, found?: string) => void;
  readonly all: () => readonly TemplateFault[];
};

const mostFaults = 50;

export function createFaultList(): FaultList {
  const faults: TemplateFault[] = [];
  return {
    add: (path, problem, found = '') => {
      if (faults.length < mostFaults) faults.push({ path, problem, found: found.slice(0, 80) });
    },
    all: () => faults,
  };
}
