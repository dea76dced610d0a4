import type { Verb } from './cli.ts';
import type { Grammar } from './parse-arguments.ts';

/** A verb, and the options that it takes beside those of every verb. */
type VerbEntry = Grammar & { readonly load: () => Promise<Verb> };

const none: readonly string[] = [];

/** Options of every verb. */
const common: Grammar = {
  values: ['policy', 'data', 'lang'],
  flags: ['json', 'help', 'version'],
};

/** Each verb loads its own file, and through the house only the rooms it uses: `ask` must answer fast. */
export const verbs: Readonly<Record<string, VerbEntry>> = {
  start: { load: async () => (await import('./start.ts')).start, values: none, flags: none },
  doctor: { load: async () => (await import('./doctor.ts')).doctor, values: none, flags: none },
  ask: {
    load: async () => (await import('./ask.ts')).ask,
    values: ['space', 'as', 'conversation'],
    flags: ['complete'],
  },
  where: {
    load: async () => (await import('./where.ts')).where,
    values: ['as', 'conversation', 'reference'],
    flags: none,
  },
  draft: {
    load: async () => (await import('./draft.ts')).draft,
    values: ['facts', 'template', 'instruction', 'from', 'reply', 'out', 'as'],
    flags: none,
  },
  rewrite: {
    load: async () => (await import('./rewrite.ts')).rewrite,
    values: ['to', 'as'],
    flags: none,
  },
  synthesize: {
    load: async () => (await import('./synthesize.ts')).synthesize,
    values: ['sheet', 'contract', 'question', 'out', 'output', 'as'],
    flags: none,
  },
  sheet: { load: async () => (await import('./sheet.ts')).sheet, values: none, flags: none },
  minutes: {
    load: async () => (await import('./minutes.ts')).minutes,
    values: [
      ...['kind', 'meeting', 'date', 'title', 'out', 'clean', 'as'],
      ...['purpose', 'keep', 'reserved'],
    ],
    flags: ['informed'],
  },
  policy: {
    load: async () => (await import('./policy-verb.ts')).policy,
    values: ['use', 'class', 'as', 'group', 'golden'],
    flags: ['child'],
  },
  charter: {
    load: async () => (await import('./charter.ts')).charter,
    values: ['as'],
    flags: none,
  },
  knowledge: {
    load: async () => (await import('./knowledge-verb.ts')).knowledge,
    values: ['space', 'as', 'by', 'from', 'note', 'golden'],
    flags: ['undo', 'preview', 'confirm'],
  },
  validated: {
    load: async () => (await import('./validated.ts')).validated,
    values: ['space', 'as'],
    flags: none,
  },
  references: {
    load: async () => (await import('./references.ts')).references,
    values: ['as', 'from', 'by'],
    flags: ['own'],
  },
  act: {
    load: async () => (await import('./act.ts')).act,
    values: ['organisation', 'population', 'roll'],
    flags: none,
  },
  template: {
    load: async () => (await import('./template.ts')).template,
    values: none,
    flags: ['remove'],
  },
  read: {
    load: async () => (await import('./read.ts')).read,
    values: none,
    flags: ['without-ocr'],
  },
  verify: { load: async () => (await import('./verify.ts')).verify, values: none, flags: none },
  evaluate: {
    load: async () => (await import('./evaluate.ts')).evaluate,
    values: ['corpus', 'queries', 'qrels', 'space'],
    flags: ['per-query'],
  },
  footprint: {
    load: async () => (await import('./footprint.ts')).footprint,
    values: ['month'],
    flags: none,
  },
  residency: {
    load: async () => (await import('./residency.ts')).residency,
    values: none,
    flags: none,
  },
  journal: { load: async () => (await import('./journal.ts')).journal, values: none, flags: none },
  person: {
    load: async () => (await import('./person.ts')).person,
    values: ['out'],
    flags: ['tickets'],
  },
  retention: {
    load: async () => (await import('./retention.ts')).retention,
    values: none,
    flags: none,
  },
  package: {
    load: async () => (await import('./package.ts')).packageApp,
    values: [
      ...['out', 'host', 'bot-id', 'app-id', 'word-id', 'app-version'],
      ...['website', 'privacy', 'terms'],
    ],
    flags: none,
  },
};

/** The verb of that name, or null. */
export function findVerb(name: string): VerbEntry | null {
  return Object.hasOwn(verbs, name) ? (verbs[name] ?? null) : null;
}

/** Options that a verb takes; those of all verbs together when none is named. */
export function grammarOf(verb: Grammar | null): Grammar {
  const taken = verb === null ? Object.values(verbs) : [verb];
  return {
    values: [...common.values, ...taken.flatMap(({ values }) => values)],
    flags: [...common.flags, ...taken.flatMap(({ flags }) => flags)],
  };
}
