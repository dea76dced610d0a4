import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Finding, FindingPlace, Severity } from '#shared/acts/finding.ts';
import { actKindTexts } from '#shared/language/act-kind-texts.ts';
import { Icon } from '#shared/panes/Icon.tsx';
import { calameTokens } from '#shared/panes/themes.ts';
import { nameEach } from '../name-each.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import type { Checked } from './check-document.ts';
import { useCheckTexts } from './check-texts.ts';
import { FindingCard } from './FindingCard.tsx';

const severities: readonly Severity[] = ['erreur', 'attention', 'conseil'];

const useStyles = makeStyles({
  state: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& svg': { flexShrink: '0', color: calameTokens.colorReed },
    '& h3': { margin: '0', fontSize: tokens.fontSizeBase300, ':focus': { outline: 'none' } },
  },
  ready: { '& svg': { color: tokens.colorStatusSuccessForeground1 } },
});

const isOfReference = ({ rule }: Finding): boolean => rule.startsWith('reference-');

/** What the check found, the gravest first, under the one thing to know: whether it may go for signature. */
export const CheckedView = ({
  checked,
  onShow,
  onMark,
}: {
  readonly checked: Checked;
  readonly onShow: ((place: FindingPlace) => void) | null;
  readonly onMark: ((finding: Finding) => void) | null;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useCheckTexts();
  const { language } = usePaneDesk();
  const { kind, findings, placeholders, ready, provenance } = checked;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const errors = findings.filter(({ severity }) => severity === 'erreur').length;
  const ai = provenance.blocks.filter(({ origin }) => origin.by === 'model').length;
  return (
    <div className={pane.stack}>
      <div className={mergeClasses(styles.state, ready && styles.ready)}>
        <Icon name={ready ? 'done' : 'warning'} />
        <div>
          <h3 ref={heading} tabIndex={-1}>
            {ready ? texts.ready : texts.notReady}
          </h3>
          <p className={pane.small}>{texts.notReadyBecause(errors, placeholders.length)}</p>
        </div>
      </div>
      <p className={pane.small}>
        {kind === null
          ? texts.unrecognised
          : texts.recognised(actKindTexts[language][kind].toLocaleLowerCase(language))}{' '}
        {ai === 0 ? texts.noAi : texts.share(ai, provenance.blocks.length)}
      </p>
      {findings.length === 0 && <p className={pane.text}>{texts.nothing}</p>}
      {severities.map((severity) => {
        const ofSeverity = findings.filter((one) => one.severity === severity);
        if (ofSeverity.length === 0) return null;
        return (
          <section key={severity} className={pane.tight}>
            <h3 className={pane.subtitle}>{texts.severities[severity](ofSeverity.length)}</h3>
            {nameEach(ofSeverity).map(({ name, item }) => (
              <FindingCard
                key={name}
                finding={item}
                onShow={onShow}
                onMark={isOfReference(item) ? onMark : null}
              />
            ))}
          </section>
        );
      })}
    </div>
  );
};
