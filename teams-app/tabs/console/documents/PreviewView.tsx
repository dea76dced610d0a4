import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { readableDate } from '#shared/language/readable-date.ts';
import { PassageText } from '#shared/panes/PassageText.tsx';
import type { PreviewReply } from '#shared/wire/console-documents.ts';
import { useConsoleTexts } from '../console-language.ts';
import { Tag } from '../Tag.tsx';
import { useDetailStyles } from '../use-detail-styles.ts';
import { wide } from '../wide-screen.ts';
import { ChangedQuestions } from './ChangedQuestions.tsx';
import { FactList } from './FactList.tsx';

const useStyles = makeStyles({
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
  },
  head: {
    margin: '14px 0 -8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  warnings: { margin: '0', paddingInlineStart: '20px' },
  passages: { listStyleType: 'none', margin: '0', padding: '0', display: 'grid', gap: '10px' },
  passage: { borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, padding: '0 0 0 14px' },
  foot: {
    margin: '24px 0 0',
    padding: '12px 0',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // On a phone, and zoomed in so far, it would hide what is to be checked.
    position: 'static',
    [wide]: { position: 'sticky', bottom: '-40px', marginBottom: '-40px', paddingBottom: '16px' },
  },
});

/** Passages shown before more are asked for. */
const shownFirst = 6;

const Passages = ({ passages }: Pick<PreviewReply, 'passages'>): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  const [all, setAll] = useState(false);
  const shown = all ? passages : passages.slice(0, shownFirst);
  const rest = passages.length - shown.length;
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.passages(passages.length)}</h3>
      <ol className={styles.passages}>
        {Object.entries(shown).map(([place, { path, page, text }]) => (
          // The passages of one reading: they stay in their order.
          <li key={place} className={styles.passage}>
            <p className={detail.facts}>
              {[
                path.length > 0 ? path.join(' › ') : texts.noPath,
                page === null ? null : texts.page(page),
              ]
                .filter((fact) => fact !== null)
                .join(' · ')}
            </p>
            <PassageText text={text} />
          </li>
        ))}
      </ol>
      {rest > 0 && <Button onClick={() => setAll(true)}>{texts.morePassages(rest)}</Button>}
    </section>
  );
};

/** A date of the head as people write it; anything else as it stands. */
const inWords = (value: string, locale: string): string =>
  /^\d{4}-\d{2}-\d{2}$/u.test(value) ? readableDate(value, locale) : value;

/** A file of which nothing would be kept: why, and the way to another. */
export const NothingKept = ({
  preview: { title, warnings },
  onCancel,
}: {
  readonly preview: Pick<PreviewReply, 'title' | 'warnings'>;
  readonly onCancel: () => void;
}): ReactElement => {
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  return (
    <div className={detail.form}>
      <div className={detail.box} role="alert">
        <h3 className={detail.heading}>{title}</h3>
        <p>{texts.passagesEmpty}</p>
        {warnings.map((warning) => (
          <p key={warning}>{warning}</p>
        ))}
      </div>
      <div className={detail.line}>
        <Button appearance="primary" onClick={onCancel}>
          {texts.otherFile}
        </Button>
      </div>
    </div>
  );
};

/** What a file would become: title, head, warnings, effect on answers, passages; then published or not. */
export const PreviewView = (props: {
  readonly preview: PreviewReply;
  readonly publishing: boolean;
  readonly onPublish: () => void;
  readonly onCancel: () => void;
}): ReactElement => {
  const { preview, publishing } = props;
  const styles = useStyles();
  const detail = useDetailStyles();
  const { documents: texts, sending, locale } = useConsoleTexts();
  const { title, replaces, head, warnings, passages, changed } = preview;
  const worse = changed.some(({ verdict }) => verdict === 'worse');
  return (
    <>
      <p className={detail.lead}>{texts.previewLead}</p>
      <div className={detail.box}>
        <h3 className={styles.title}>{title}</h3>
        <Tag tone={replaces === null ? 'plain' : 'warn'}>
          {replaces === null ? texts.isNew : texts.replaces(replaces.title)}
        </Tag>
        <h4 className={styles.head}>{texts.head}</h4>
        {head.length === 0 ? (
          <p>{texts.headEmpty}</p>
        ) : (
          <FactList
            facts={head.map(({ name, value }) => ({ name, value: inWords(value, locale) }))}
          />
        )}
      </div>
      {warnings.length > 0 && (
        <section className={detail.section}>
          <h3 className={detail.heading}>{texts.warnings}</h3>
          <ul className={styles.warnings}>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </section>
      )}
      <ChangedQuestions preview={preview} />
      <Passages passages={passages} />
      <div className={`${detail.line} ${styles.foot}`}>
        <Button appearance="primary" disabledFocusable={publishing} onClick={props.onPublish}>
          {publishing ? sending : worse ? texts.publishAnyway : texts.publish}
        </Button>
        <Button onClick={props.onCancel}>{texts.otherFile}</Button>
      </div>
    </>
  );
};
