import type { Verb } from './cli.ts';

/** Each verb loads its own file, and through the house only the rooms it uses: `ask` must answer fast. */
export const verbs: Readonly<Record<string, () => Promise<Verb>>> = {
  start: async () => (await import('./start.ts')).start,
  doctor: async () => (await import('./doctor.ts')).doctor,
  ask: async () => (await import('./ask.ts')).ask,
  policy: async () => (await import('./policy-verb.ts')).policy,
  charter: async () => (await import('./charter.ts')).charter,
  knowledge: async () => (await import('./knowledge-verb.ts')).knowledge,
  evaluate: async () => (await import('./evaluate.ts')).evaluate,
  journal: async () => (await import('./journal.ts')).journal,
};
