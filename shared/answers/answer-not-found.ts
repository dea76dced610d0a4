import { escapeMarkdown } from '../evidence/escape-markdown.ts';
import { answerTexts } from '../language/answer-texts.ts';
import { contactLine } from '../language/contact-line.ts';
import type { Grounds, Told } from '../turn/recipe.ts';
import { citeHits, firstOfEach } from './cite-hits.ts';
import { pointToHelp } from './point-to-help.ts';

const sourcesNamed = 3;

/** « Je ne sais pas », the sources that were looked at, and where to ask. */
export function answerNotFound(grounds: Grounds): Told {
  const texts = answerTexts[grounds.language];
  const citations = citeHits(grounds, firstOfEach(grounds.hits, sourcesNamed));
  const contact = grounds.snapshot.policy.contacts['rh'];
  const searched =
    citations.length === 0
      ? texts.notFoundNothing
      : texts.notFoundSearched(
          citations.map(({ title, n }) => `${escapeMarkdown(title).replaceAll('\n', ' ')} [${n}]`),
        );
  const next = texts.notFoundNext(contact === undefined ? null : contactLine(contact));
  const parts = [texts.notFound, searched, next, ...pointToHelp(grounds)];
  return { text: parts.join('\n\n'), citations };
}
