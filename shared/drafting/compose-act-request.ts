import type { BlockRole } from '../acts/act.ts';
import { findPlaces, mayBeWritten } from '../acts/find-places.ts';
import type { Facts } from '../acts/template.ts';
import { actKindTexts } from '../language/act-kind-texts.ts';
import { neutraliseDocument } from '../privacy/neutralise-document.ts';
import { withoutOrders } from '../privacy/without-orders.fr.ts';
import type { Composed, Grounds } from '../turn/recipe.ts';
import type { ActTask } from './act-task.ts';
import { actInstructions, markOf, pointLine, actRequestWords as words } from './instructions.fr.ts';

/** Enough for four pages; a longer text is cut by the endpoint and said to be partial. */
const maxTokens = 3_000;

/** Roles that a model may write of this act, in the order of its blocks. */
export function rolesToWrite({ skeleton, template }: ActTask): readonly BlockRole[] {
  const isPlace = findPlaces(skeleton, template);
  const open = skeleton.blocks.filter((_, at) => isPlace[at]).map(({ role }) => role);
  return open.length > 0 ? [...new Set(open)] : [];
}

/** What the drafter told, one fact a line, under the names that the template gives them. */
export function factLines({ template, facts }: Pick<ActTask, 'template' | 'facts'>): string {
  const label = (id: string): string => template.facts.find((one) => one.id === id)?.label ?? id;
  return Object.entries(facts)
    .map(([id, value]) => `${label(id)} : ${typeof value === 'string' ? value : value.join(' ; ')}`)
    .join('\n');
}

/** Facts, letter, points and the act to start from, as they leave with the request. */
export function materialOf(task: ActTask, start: string | null): string {
  const points = task.points.map(({ point, answer }) => pointLine(point, answer)).join('\n');
  return [factLines(task), task.letter ?? '', points, start ?? '']
    .filter((part) => part.trim() !== '')
    .join('\n\n');
}

/**
 * The messages of an act to write: instructions, then the data between the nonce's delimiters and what is to be written.
 * Every text of the drafter's goes through `mask`.
 */
export function composeActRequest(
  task: ActTask,
  start: string | null,
  grounds: Grounds,
  { mask, nonce }: { readonly mask: (text: string) => string; readonly nonce: string },
): Composed {
  const roles = rolesToWrite(task);
  const data = (text: string): string => mask(neutraliseDocument(text, nonce));
  const section = (title: string, text: string | null): readonly string[] =>
    text === null || text.trim() === '' ? [] : [`${title} :`, data(text), ''];
  const kind = actKindTexts.fr[task.skeleton.kind].toLowerCase();
  const what = task.move === 'reply' ? words.reply(kind) : kind;
  const { name } = grounds.snapshot.policy.organisation;
  const points = task.points.map(({ point, answer }) => pointLine(point, answer)).join('\n');
  return {
    messages: [
      { role: 'system', content: actInstructions({ what, organisation: name, roles }, nonce) },
      {
        role: 'user',
        content: [
          `<<<${nonce}>>>`,
          ...section(words.facts, factLines(task)),
          ...section(words.letter, task.letter),
          ...section(words.start, start),
          ...section(words.outline, outlineOf(task)),
          ...sourcesOf(grounds, data),
          `<<</${nonce}>>>`,
          '',
          ...(points === '' ? [] : [words.points, data(points), '']),
          words.wanted,
          ...wantedLines(task),
          words.asked(neutraliseDocument(grounds.question, nonce)),
        ].join('\n'),
      },
    ],
    maxTokens,
    temperature: 0.2,
  };
}

/** What each part is to say, in the template's words. */
function wantedLines({ template }: ActTask): readonly string[] {
  return template.blocks.flatMap(({ role, title, write }) => {
    if (write === null || !mayBeWritten(role)) return [];
    const mark = markOf[role] ?? '';
    return [`- ${mark}${title === null ? '' : ` ${title}`} : ${write}`];
  });
}

/** The parts that stand already, so that nothing is said twice. */
function outlineOf({ skeleton, template }: ActTask): string {
  const isPlace = findPlaces(skeleton, template);
  return skeleton.blocks
    .map(({ role, title, paragraphs }, at) => {
      const mark = markOf[role];
      if (isPlace[at] && mark !== undefined) return words.toWrite(mark);
      return [...(title === null ? [] : [title]), ...paragraphs].join(' ').slice(0, 300);
    })
    .join('\n');
}

function sourcesOf({ hits }: Grounds, data: (text: string) => string): readonly string[] {
  return hits.map(({ title, path, text }, at) =>
    data(`[${at + 1}] ${withoutOrders(`${[title, ...path].join(' > ')}\n${text}`)}\n`),
  );
}

/** Every value that facts hold. */
export const valuesOf = (facts: Facts): readonly string[] =>
  Object.values(facts).flatMap((value) => (typeof value === 'string' ? [value] : [...value]));
