import type { PaneTexts } from '../language/pane-texts.ts';
import { readableDate } from '../language/readable-date.ts';
import { tellNature, tellWarning } from '../language/source-texts.ts';
import type { Outcome } from '../turn/outcome.ts';
import { plainText } from './parse-markdown.ts';

type Copied = Pick<Outcome, 'text' | 'citations'> & { readonly journalId: string | null };

/** An answer as it is pasted elsewhere: its mention, its text, its sources, so that nothing loses its origin. */
export const answerAsText = (
  { text, citations, journalId }: Copied,
  generated: boolean,
  texts: PaneTexts,
): string => {
  const sources = citations.map((citation) => {
    const { n, title, path, date, url } = citation;
    const language = texts.locale.startsWith('fr') ? 'fr' : 'en';
    const nature = tellNature(citation, language);
    const warning = tellWarning(citation, language);
    return [
      `[${n}] ${[title, ...path].join(' › ')}`,
      ...(nature === null ? [] : [nature]),
      date === null ? texts.undated : texts.dated(readableDate(date, texts.locale)),
      ...(warning === null ? [] : [warning]),
      ...(url === null ? [] : [url]),
    ].join(', ');
  });
  return [
    ...(generated ? [texts.generatedLabel] : []),
    plainText(text),
    ...(sources.length === 0 ? [] : [`${texts.sources}\n${sources.join('\n')}`]),
    journalId === null ? 'Calame' : `Calame, ${texts.reference(journalId).toLowerCase()}`,
  ].join('\n\n');
};

/** Whether a model wrote what is shown: only that carries the mention of AI (AI Act, art. 50). */
export const isGenerated = (outcome: Outcome): boolean =>
  outcome.endpoint !== null && ['answered', 'partial', 'interrupted'].includes(outcome.kind);
