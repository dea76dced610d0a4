import { Button } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { CopyButton } from '#shared/panes/CopyButton.tsx';
import type { Rewriting } from '#shared/wire/rewrite-exchange.ts';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import { useRewriteTexts } from './rewrite-texts.ts';
import { type Changes, useChanges } from './use-changes.ts';

const Measures = ({ rewriting }: { readonly rewriting: Rewriting }): ReactElement => {
  const pane = usePaneStyles();
  const texts = useRewriteTexts();
  const { scores, rules, notes, model, mode } = rewriting;
  return (
    <div className={pane.tight}>
      {model === null && <p className={pane.note}>{texts.withoutModel}</p>}
      {mode === 'falc' && <p className={pane.note}>{texts.falcNote}</p>}
      {scores !== null && (
        <p className={pane.text}>
          {texts.score(scores.before, scores.after)} <span>{texts.scoreNote}</span>
        </p>
      )}
      {rules.length > 0 && (
        <details>
          <summary>{texts.rules(rules.filter(({ met }) => met).length, rules.length)}</summary>
          <ul>
            {rules.map(({ label, met }) => (
              <li key={label}>
                {label}: {met ? texts.met : texts.unmet}
              </li>
            ))}
          </ul>
        </details>
      )}
      {notes.map((note) => (
        <p key={note} className={pane.small}>
          {note}
        </p>
      ))}
    </div>
  );
};

/** The one thing to do with what is proposed. */
const Foot = ({
  changes,
  onAgain,
}: {
  readonly changes: Changes;
  readonly onAgain: () => void;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useRewriteTexts();
  const { opened } = usePaneDesk();
  const word = writableWord(opened);
  const { toPlace, placed, busy, shown, stateOf } = changes;
  const open = shown.filter(({ paragraph }) => stateOf(paragraph) === 'placed');
  const settles = opened.kind === 'open' && opened.abilities.trackedChanges;
  return (
    <div className={pane.foot}>
      {changes.fault !== null && <WordFaultNote fault={changes.fault} />}
      {placed && !settles && <p className={pane.small}>{texts.settleInWord}</p>}
      {word !== null && !placed && toPlace.length > 0 && (
        <Button appearance="primary" disabledFocusable={busy} onClick={() => changes.place(word)}>
          {busy ? texts.placing : texts.place}
        </Button>
      )}
      {word !== null && settles && open.length > 1 && (
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => changes.acceptAll(word)}
        >
          {texts.acceptAll}
        </Button>
      )}
      <div className={pane.row}>
        {!placed && shown.length > 0 && (
          <CopyButton primary={word === null} words={texts.copyResult} text={changes.result} />
        )}
        <Button appearance="subtle" size="small" onClick={onAgain}>
          {texts.again}
        </Button>
      </div>
    </div>
  );
};

/** What a rewriting proposes: how it measures, one card a change, and the way into the document. */
export const RewritingView = ({
  rewriting,
  onAgain,
}: {
  readonly rewriting: Rewriting;
  readonly onAgain: () => void;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useRewriteTexts();
  const { opened, tell } = usePaneDesk();
  const changes = useChanges(rewriting);
  const heading = useRef<HTMLHeadingElement>(null);
  const count = changes.shown.filter(({ refused }) => refused === null).length;
  const said = count === 0 ? texts.nothing : texts.changes(count);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (changes.placed) tell(texts.placed(count));
  }, [changes.placed, count, tell, texts]);
  const word = writableWord(opened);
  const settles = opened.kind === 'open' && opened.abilities.trackedChanges;
  return (
    <section className={pane.stack}>
      <h3 ref={heading} tabIndex={-1} className={pane.title}>
        {said}
      </h3>
      <Measures rewriting={rewriting} />
      {changes.shown.map((change, at) => (
        <ChangeCard
          key={change.paragraph}
          n={at + 1}
          change={change}
          state={changes.stateOf(change.paragraph)}
          actions={{
            onAside: () => changes.aside(change.paragraph),
            onSettle:
              word === null || !settles
                ? null
                : (verdict) => changes.settle(word, change.paragraph, verdict),
          }}
        />
      ))}
      <Foot changes={changes} onAgain={onAgain} />
    </section>
  );
};
