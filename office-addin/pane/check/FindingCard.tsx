import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding, FindingPlace } from '#shared/acts/finding.ts';
import { readableDate } from '#shared/language/readable-date.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useCheckTexts } from './check-texts.ts';

const useStyles = makeStyles({
  erreur: { borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}` },
  attention: { borderLeft: `3px solid ${calameTokens.colorReed}` },
  conseil: { borderLeft: `3px solid ${tokens.colorBrandForeground1}` },
  message: { fontWeight: tokens.fontWeightSemibold },
  why: { '& summary': { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 } },
});

/** One remark: what is so, why it matters, what it rests on, and where it stands. */
export const FindingCard = ({
  finding,
  onShow,
  onMark,
}: {
  readonly finding: Finding;
  /** Null = there is no document to show it in. */
  readonly onShow: ((place: FindingPlace) => void) | null;
  /** Of a reference that is not in the base: leaves a comment on it. Null = it is none, or there is no document. */
  readonly onMark: ((finding: Finding) => void) | null;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useCheckTexts();
  const { locale } = usePaneTexts();
  const { message, why, source, where, severity } = finding;
  return (
    <div className={mergeClasses(pane.card, styles[severity])}>
      <p className={mergeClasses(pane.text, styles.message)}>{message}</p>
      <details className={styles.why}>
        <summary>{texts.why}</summary>
        <p className={pane.small}>{why}</p>
        {source !== null && (
          <p className={pane.small}>
            {texts.source(source.text, source.article, readableDate(source.checkedAt, locale))}
            {!source.verified && ` – ${texts.unverified}`}
          </p>
        )}
      </details>
      {where !== null && onShow !== null && (
        <div className={pane.row}>
          <Button size="small" onClick={() => onShow(where)}>
            {texts.show}
          </Button>
          {onMark !== null && (
            <Button size="small" onClick={() => onMark(finding)}>
              {texts.markUnverified}
            </Button>
          )}
        </div>
      )}
    </div>
  );
};
