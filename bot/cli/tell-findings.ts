import type { ActReading } from '#shared/acts/act-reading.ts';
import type { Finding, Severity } from '#shared/acts/finding.ts';
import { actFindingTexts } from '#shared/language/act-finding-texts.ts';
import { actKindTexts } from '#shared/language/act-kind-texts.ts';
import type { Language } from '#shared/language/language.ts';

const severities: readonly Severity[] = ['erreur', 'attention', 'conseil'];

/** The findings of a file for a terminal, by severity, each with its place, its reason and its source. */
export function tellFindings(
  file: string,
  { kind, document }: ActReading,
  findings: readonly Finding[],
  language: Language,
): string {
  const texts = actFindingTexts[language];
  const head = texts.title(file, kind === null ? null : actKindTexts[language][kind]);
  if (findings.length === 0) return `${head}\n${texts.nothing}`;
  const groups = severities.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    if (own.length === 0) return [];
    const told = own.map((finding) => tellOne(finding, document.paragraphs, language));
    return [[texts.severities[severity](own.length), ...told].join('\n\n')];
  });
  return [head, ...groups].join('\n\n');
}

function tellOne(
  { rule, message, why, source, where }: Finding,
  paragraphs: ActReading['document']['paragraphs'],
  language: Language,
): string {
  const texts = actFindingTexts[language];
  const place = where === null ? [] : [placeOf(where, paragraphs, language)];
  const told = source === null ? [] : [texts.source(source)];
  return [
    `  - ${message} [${rule}]`,
    ...[...place, why, ...told].map((line) => `    ${line}`),
  ].join('\n');
}

const mostShown = 80;

/** Words of the place, so that it is found without counting paragraphs. */
function placeOf(
  { paragraph, start = 0, end }: NonNullable<Finding['where']>,
  paragraphs: ActReading['document']['paragraphs'],
  language: Language,
): string {
  const text = (paragraphs[paragraph]?.text ?? '').slice(start, end).trim();
  const words = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  const number = actFindingTexts[language].paragraph(paragraph + 1);
  return words === '' ? number : `${number} : ${words.replace(/\s+/gu, ' ')}`;
}
