import { analyseText } from '../french/analyse-text.ts';
import type { PointToAnswer } from './act-task.ts';
import type { Written } from './check-writing.ts';

/** Share of a point's words that a reply must hold for the point to count as taken up. */
const enough = 0.3;

/** Points that nothing written takes up, by their words: told to the drafter, who alone knows. */
export function openPoints(
  points: readonly PointToAnswer[],
  written: Written | null,
): readonly string[] {
  const said = new Set(
    (written?.blocks ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap((text) => analyseText(text)),
    ),
  );
  return points
    .filter(({ point, answer }) => {
      const words = [...new Set(analyseText(`${point} ${answer ?? ''}`))];
      const found = words.filter((word) => said.has(word)).length;
      return words.length > 0 && found / words.length < enough;
    })
    .map(({ point }) => point);
}
