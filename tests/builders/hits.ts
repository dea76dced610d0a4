import { knownCase } from '#shared/case/known-case.ts';
import type { Hit } from '#shared/knowledge/passage.ts';
import type { Grounds } from '#shared/turn/recipe.ts';
import { scriptedPolicy } from './scripted-policy.ts';
import { untold } from './untold-document.ts';

/** A passage found, with what the test cares for. */
export function hitOf(wanted: Partial<Hit> & Pick<Hit, 'documentId'>): Hit {
  return {
    ...untold,
    sourceId: `${wanted.documentId}#0`,
    space: 'rh',
    title: wanted.documentId,
    path: [],
    page: null,
    text: `Texte de ${wanted.documentId}.`,
    date: '2026-03-01',
    expired: false,
    score: 1,
    coverage: 1,
    ...wanted,
  };
}

/** What an answer to a question of a commune's agent rests on. */
export function groundsOf(question: string, hits: readonly Hit[]): Grounds {
  return {
    question,
    asked: question,
    history: [],
    material: '',
    hits,
    case: knownCase(question, [], 'FPT'),
    language: 'fr',
    snapshot: scriptedPolicy,
    today: '2026-11-22',
  };
}
