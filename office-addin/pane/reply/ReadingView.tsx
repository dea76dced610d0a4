import { Checkbox, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { letterTexts } from '#shared/language/letter-texts.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import type { LetterReading } from '#shared/letters/letter-reading.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { nameEach } from '../name-each.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useReplyTexts } from './reply-texts.ts';
import type { TreatedPoint } from './reply-work.ts';

const useStyles = makeStyles({
  list: { margin: '0', paddingLeft: '18px', display: 'grid', gap: '4px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/** Who writes, about what, until when, and what is not clear. */
export const ReadingView = ({ reading }: { readonly reading: LetterReading }): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useReplyTexts();
  const { locale, language } = usePaneTexts();
  const { sender, objet, date, deadlines, unclear, nature } = reading;
  const { name, quality } = sender;
  // A quality may hold the name already, as a signature does.
  const named = name !== null && quality?.text.includes(name.text) !== true ? [name.text] : [];
  const who = [...named, ...(quality === null ? [] : [quality.text])];
  return (
    <section className={pane.card} aria-label={texts.whoTitle}>
      <p className={`${pane.text} ${styles.strong}`}>
        {who.length === 0 ? texts.noSender : who.join(', ')}
      </p>
      <p className={pane.small}>
        {nature === 'autre' ? '' : letterTexts[language].natures[nature]}
      </p>
      {objet !== null && <p className={pane.text}>{texts.objet(objet.text)}</p>}
      {date !== null && <p className={pane.small}>{texts.dated(readableDate(date.iso, locale))}</p>}
      {deadlines.length > 0 && (
        <section className={pane.tight} aria-label={texts.deadlines}>
          <h3 className={pane.subtitle}>{texts.deadlines}</h3>
          <ul className={styles.list}>
            {nameEach(deadlines).map(({ name, item: { plain, due, sure } }) => (
              <li key={name}>
                {plain}
                {due !== null && ` – ${texts.due(readableDate(due, locale))}`}
                {!sure && ` (${texts.unsure})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unclear.length > 0 && (
        <div className={pane.note}>
          {texts.unclear}
          <ul className={styles.list}>
            {unclear.map(({ kind, plain }) => (
              <li key={kind}>{plain}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};

/** The points of the letter: those to answer are ticked, each with what the drafter decides. */
export const PointList = ({
  points,
  onPoints,
}: {
  readonly points: readonly TreatedPoint[];
  readonly onPoints: (points: readonly TreatedPoint[]) => void;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useReplyTexts();
  const change = (at: number, next: Partial<TreatedPoint>): void =>
    onPoints(points.map((point, place) => (place === at ? { ...point, ...next } : point)));
  if (points.length === 0) return <p className={pane.note}>{texts.noPoint}</p>;
  return (
    <fieldset className={pane.points}>
      <legend className={pane.subtitle}>{texts.points}</legend>
      <p className={pane.small}>{texts.pointsHint}</p>
      {nameEach(points).map(({ name, item: { plain, ticked, answer } }, at) => (
        <div key={name} className={pane.card}>
          <Checkbox
            label={plain}
            checked={ticked}
            onChange={(_event, data) => change(at, { ticked: data.checked === true })}
          />
          {ticked && (
            <Textarea
              aria-label={texts.answer(plain)}
              placeholder={texts.answerHint}
              resize="vertical"
              value={answer}
              onChange={(_event, { value }) => change(at, { answer: value })}
            />
          )}
        </div>
      ))}
    </fieldset>
  );
};
