import { factNames } from '../case/facts.ts';
import { scopeOfPassage } from '../case/scope-of-passage.ts';
import type { Hit } from '../knowledge/passage.ts';
import { caseTexts } from '../language/case-texts.ts';
import { neutraliseDocument } from '../privacy/neutralise-document.ts';
import type { Composed, Grounds } from '../turn/recipe.ts';
import { answerInstructions } from './instructions.fr.ts';
import { readableHit } from './readable-hit.ts';

/** Enough for six cited sentences; a longer answer is cut by the endpoint and said to be partial. */
const maxTokens = 700;

/**
 * The messages of an HR answer: instructions, earlier exchanges, then the question with its sources
 * as numbered data blocks. Every text that leaves goes through `mask`.
 */
export function composeAnswer(
  grounds: Grounds,
  mask: (text: string) => string,
  nonce: string,
): Composed {
  const { organisation } = grounds.snapshot.policy;
  const sources = grounds.hits.map((hit, at) => sourceBlock(readableHit(hit), at + 1, mask, nonce));
  const forWhom = caseTexts.fr.forWhom(grounds.case.facts);
  return {
    messages: [
      { role: 'system', content: answerInstructions(organisation.name, nonce) },
      ...grounds.history.flatMap(({ question, answer }) => [
        { role: 'user' as const, content: question },
        { role: 'assistant' as const, content: answer },
      ]),
      {
        role: 'user',
        content: [
          `<<<${nonce}>>>`,
          ...sources,
          `<<</${nonce}>>>`,
          '',
          `Situation : ${forWhom}`,
          `Question : ${neutraliseDocument(grounds.question, nonce)}`,
        ].join('\n'),
      },
    ],
    maxTokens,
    temperature: 0,
  };
}

function sourceBlock(
  hit: Hit,
  number: number,
  mask: (text: string) => string,
  nonce: string,
): string {
  const heading = [hit.title, ...hit.path].join(' > ');
  const date = hit.date === null ? '' : ` (${hit.date})`;
  const scope = scopeOfPassage(hit);
  const isForAll = factNames.every((fact) => scope[fact].length === 0);
  const whom = isForAll ? '' : ` (pour ${caseTexts.fr.forWhom(scope)})`;
  const text = neutraliseDocument(`${heading}${date}${whom}\n${hit.text}`, nonce);
  return `[${number}] ${mask(text)}\n`;
}
