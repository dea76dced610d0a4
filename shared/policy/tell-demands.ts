import { decisionTexts } from '../language/decision-texts.ts';
import type { Language } from '../language/language.ts';
import type { OperatorDemand } from './endpoint.ts';

/** Demands made of an operator, each once, as an admin reads them: `la qualification SecNumCloud`. */
export function tellDemands(
  demands: readonly OperatorDemand[],
  language: Language,
): readonly string[] {
  const { demand } = decisionTexts[language];
  return [
    ...new Set(
      demands.flatMap(({ secNumCloud, nonEuLaw, headquarters }) => [
        ...(secNumCloud === undefined ? [] : [demand.secNumCloud]),
        ...(nonEuLaw === undefined ? [] : [demand.nonEuLaw]),
        ...(headquarters === undefined ? [] : [demand.headquarters(headquarters.join(', '))]),
      ]),
    ),
  ];
}
