import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { CharterReply } from '../wire/charter-exchange.ts';
import { type Client, RequestRefused } from './client.ts';
import { FaultNote } from './FaultNote.tsx';
import { MarkdownText } from './MarkdownText.tsx';
import { usePaneTexts } from './pane-language.ts';
import { calameTokens } from './themes.ts';
import { useLoaded } from './use-loaded.ts';

const useStyles = makeStyles({
  card: {
    padding: '24px 28px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 479px)': { padding: '16px' },
  },
  intro: { margin: '0 0 16px', color: tokens.colorNeutralForeground2 },
  title: {
    margin: '0',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  version: { margin: '4px 0 20px', color: tokens.colorNeutralForeground3 },
  accept: { marginTop: '24px', display: 'grid', gap: '12px', justifyItems: 'start' },
});

/** The charter's own first heading repeats its title, which stands above it. */
const withoutTitle = ({ title, text }: CharterReply): string => {
  const [first = '', ...rest] = text.trimStart().split('\n');
  return first.replace(/^#\s+/u, '').trim() === title ? rest.join('\n').trimStart() : text;
};

const Charter = ({
  charter,
  changed,
  onAccept,
}: {
  readonly charter: CharterReply;
  readonly changed: boolean;
  readonly onAccept: () => Promise<void>;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const [sending, setSending] = useState(false);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const accept = async (): Promise<void> => {
    setSending(true);
    await onAccept().finally(() => setSending(false));
  };
  return (
    <section className={styles.card}>
      <p className={styles.intro}>{changed ? texts.charterChanged : texts.charterIntro}</p>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {charter.title}
      </h2>
      <p className={styles.version}>{texts.charterVersion(charter.version)}</p>
      <MarkdownText source={withoutTitle(charter)} />
      <div className={styles.accept}>
        <Button appearance="primary" disabledFocusable={sending} onClick={() => void accept()}>
          {texts.charterAccept}
        </Button>
      </div>
    </section>
  );
};

/** The charter, read in place and accepted by the hash that was read; a newer one is shown in its turn. */
export const CharterView = ({
  client,
  onAccepted,
}: {
  readonly client: Client;
  readonly onAccepted: () => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const [changed, setChanged] = useState(false);
  const [refused, setRefused] = useState<RequestRefused | 'unreachable' | null>(null);
  // Another function is another call: that is how the charter is asked for again.
  const [load, setLoad] = useState(() => () => client.charter());
  const loaded = useLoaded(load);
  const again = (): void => setLoad(() => () => client.charter());
  if (loaded.kind === 'loading') return <p className={styles.intro}>{texts.loading}</p>;
  if (loaded.kind === 'failed') return <FaultNote fault={loaded.fault} onRetry={again} />;
  const accept = async (): Promise<void> => {
    setRefused(null);
    try {
      await client.acceptCharter(loaded.value.hash);
      onAccepted();
    } catch (thrown) {
      const fault = thrown instanceof RequestRefused ? thrown : null;
      if (fault?.fault.code === 'charter-changed') {
        setChanged(true);
        again();
      } else setRefused(fault ?? 'unreachable');
    }
  };
  return (
    <>
      <Charter key={loaded.value.hash} charter={loaded.value} changed={changed} onAccept={accept} />
      {refused !== null && <FaultNote fault={refused === 'unreachable' ? null : refused.fault} />}
    </>
  );
};
