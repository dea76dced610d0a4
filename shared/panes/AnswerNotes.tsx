import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { answerNotes } from '../language/answer-notes.ts';
import { nameHost } from '../language/name-host.ts';
import type { PaneTexts } from '../language/pane-texts.ts';
import type { Outcome } from '../turn/outcome.ts';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({
  note: {
    margin: '10px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  budget: {
    margin: '12px 0 0',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** How long a model took; under a second there is nothing to tell but rounding. */
const durationOf = ({ endpoint, timings }: Outcome, texts: PaneTexts): string | null => {
  if (endpoint === null || timings.total < 1000) return null;
  const digits = new Intl.NumberFormat(texts.locale, { maximumFractionDigits: 1 });
  return texts.madeIn(digits.format(timings.total / 1000));
};

/** What stands in small under an answer: the model that wrote it, what it took, and a budget near its end. */
export const AnswerNotes = ({ outcome }: { readonly outcome: Outcome }): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const { endpoint } = outcome;
  const { footprint, budget } = answerNotes(outcome, texts.language);
  const model =
    endpoint === null
      ? null
      : texts.modeModel(
          endpoint.model,
          endpoint.operator ?? nameHost(endpoint.host, texts),
          texts.residency[endpoint.residency],
        );
  const line = [model, durationOf(outcome, texts), footprint]
    .filter((said) => said !== null)
    .join(' · ');
  return (
    <>
      {budget !== null && <p className={styles.budget}>{budget}</p>}
      {line !== '' && <p className={styles.note}>{line}</p>}
    </>
  );
};
