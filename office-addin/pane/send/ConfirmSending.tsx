import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactElement, useEffect, useMemo, useRef } from 'react';
import type { WordDraftTexts } from '#shared/language/word-draft-texts.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import type { PersonalDataType } from '#shared/personal-data-type.ts';
import type { PrivacyRules } from '#shared/privacy/finding.ts';
import { placeOf } from '../PaneHeader.tsx';
import { usePaneDesk } from '../pane-desk.ts';
import { useDraftTexts } from '../proposal/draft-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import {
  previewSending,
  type SendingPreview,
  type SentText,
  tokenPattern,
} from './preview-sending.ts';

const useStyles = makeStyles({
  sent: {
    margin: '0',
    display: 'grid',
    gap: '8px',
    maxHeight: '45vh',
    overflowY: 'auto',
    '& dt': { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
    '& dd': { margin: '0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  },
});

const countsIn = (
  counts: Readonly<Partial<Record<PersonalDataType, number>>>,
  texts: WordDraftTexts,
): readonly string[] =>
  Object.entries(texts.dataTypes).flatMap(([type, told]) => {
    const count = new Map<string, number>(Object.entries(counts)).get(type) ?? 0;
    return count === 0 ? [] : [told(count)];
  });

const Masked = ({ text }: { readonly text: string }): ReactElement => {
  const pane = usePaneStyles();
  const parts = text.split(new RegExp(`(${tokenPattern.source})`, 'u'));
  let at = 0;
  return (
    <>
      {parts.map((part) => {
        at += part.length + 1;
        return tokenPattern.test(part) ? (
          <mark key={at} className={pane.marked}>
            {part}
          </mark>
        ) : (
          <Fragment key={at}>{part}</Fragment>
        );
      })}
    </>
  );
};

/** Models and places that may get it, by the data found in it; empty when none may. */
const useDestination = (use: 'draft' | 'rewrite', { masked, open }: SendingPreview): string => {
  const { reply } = usePaneDesk();
  const texts = usePaneTexts();
  const dataClass = Object.keys({ ...masked, ...open }).length > 0 ? 'personal' : 'internal';
  const places = reply?.uses.find(({ id }) => id === use)?.goesTo[dataClass] ?? [];
  return [...new Set(places.map((place) => placeOf(place, texts)))].join(' · ');
};

/** Exactly what leaves this computer, masked as it will be; nothing leaves before the person says so. */
export const ConfirmSending = ({
  texts: sent,
  rules,
  use,
  onSend,
  onBack,
}: {
  readonly texts: readonly SentText[];
  readonly rules: PrivacyRules;
  readonly use: 'draft' | 'rewrite';
  readonly onSend: () => void;
  readonly onBack: () => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const preview = useMemo(() => previewSending(sent, rules), [sent, rules]);
  const destination = useDestination(use, preview);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const masked = countsIn(preview.masked, texts);
  const open = countsIn(preview.open, texts);
  const total = Object.values(preview.masked).reduce((sum, count) => sum + count, 0);
  return (
    <section className={pane.stack}>
      <h3 ref={heading} tabIndex={-1} className={pane.title}>
        {texts.sendTitle}
      </h3>
      <p className={pane.text}>
        {destination === '' ? texts.sendNowhere : texts.sendLead(destination)}
      </p>
      <div className={pane.tight}>
        <p className={pane.text}>{total === 0 ? texts.sendNothing : texts.sendMasked(total)}</p>
        <p className={pane.small}>{masked.join(', ')}</p>
        {open.length > 0 && (
          <p className={pane.small}>
            {texts.sendLetThrough} {open.join(', ')}.
          </p>
        )}
      </div>
      {preview.sensitive && <p className={pane.note}>{texts.sendSensitive}</p>}
      {/* What scrolls is reached by keyboard itself (WCAG 2.1.1). */}
      <section className={pane.card} aria-label={texts.sendWhole}>
        <dl className={styles.sent} tabIndex={0}>
          {preview.texts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <Masked text={text} />
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <div className={pane.foot}>
        <Button appearance="primary" onClick={onSend}>
          {texts.send}
        </Button>
        <Button appearance="subtle" onClick={onBack}>
          {texts.sendBack}
        </Button>
      </div>
    </section>
  );
};
