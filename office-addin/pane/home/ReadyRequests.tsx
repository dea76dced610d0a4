import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback, useState } from 'react';
import { foldText } from '#shared/french/fold-text.ts';
import { Icon } from '#shared/panes/Icon.tsx';
import { useLoaded } from '#shared/panes/use-loaded.ts';
import type { ReadyRequestsReply } from '#shared/wire/ready-exchange.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useWordTexts } from '../pane-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import type { HomeProps } from './HomeScreen.tsx';

type Request = ReadyRequestsReply['requests'][number];

/** Shown before anything is searched. */
const first = 4;
/** Shown of what was searched. */
const most = 12;

const useStyles = makeStyles({
  name: { display: 'block' },
  text: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

const matching = ({ title, text, metier }: Request, words: string): boolean => {
  const held = foldText(`${title} ${text} ${metier}`);
  return foldText(words)
    .split(/\s+/u)
    .every((word) => held.includes(word));
};

/** Requests that others wrote well, with their gaps: one opens the form with its words. */
export const ReadyRequests = ({ onScreen }: Pick<HomeProps, 'onScreen'>): ReactElement | null => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useWordTexts();
  const { wordClient } = usePaneDesk();
  const [words, setWords] = useState('');
  const load = useCallback(() => wordClient.readyRequests(), [wordClient]);
  const loaded = useLoaded(load);
  if (loaded.kind !== 'ready' || loaded.value.requests.length === 0) return null;
  const { requests } = loaded.value;
  const searching = words.trim() !== '';
  const found = searching ? requests.filter((one) => matching(one, words)) : requests;
  const shown = found.slice(0, searching ? most : first);
  const open = ({ use, templateId, text, mode }: Request): void => {
    if (use === 'rewrite') onScreen('rewrite', { kind: 'rework', words: text, mode });
    else if (use === 'ask') onScreen('sources', { kind: 'question', question: text });
    else onScreen('draft', { kind: 'request', templateId, instruction: text });
  };
  return (
    <section className={pane.tight} aria-label={texts.readyTitle}>
      <h3 className={pane.subtitle}>{texts.readyTitle}</h3>
      <Input
        type="search"
        value={words}
        aria-label={texts.readySearch}
        placeholder={texts.readySearch}
        contentBefore={<Icon name="search" />}
        onChange={(_event, { value }) => setWords(value)}
      />
      <p role="status" className={pane.small}>
        {found.length === 0 ? texts.readyNone : texts.readyCount(found.length, requests.length)}
      </p>
      <ul className={pane.list}>
        {shown.map((request) => (
          <li key={request.id}>
            <Button className={pane.item} onClick={() => open(request)}>
              <span>
                <span className={styles.name}>{request.title}</span>
                {searching && <span className={styles.text}>{request.text}</span>}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
