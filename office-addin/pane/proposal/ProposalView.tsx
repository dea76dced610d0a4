import { Button } from '@fluentui/react-components';
import {
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { listPlaceholders } from '#shared/acts/list-placeholders.ts';
import type { Proposal } from '#shared/wire/draft-exchange.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordFaultNote } from '../WordFaultNote.tsx';
import { ActBlocks } from './ActBlocks.tsx';
import { useDraftTexts } from './draft-texts.ts';
import { fillAct } from './fill-act.ts';
import { InsertBar } from './InsertBar.tsx';
import { PlaceholderLedger } from './PlaceholderLedger.tsx';
import type { Inserting } from './use-insert.ts';

/** A proposal, its gaps to fill, what to know of it, and the way into the document. */
export const ProposalView = ({
  proposal,
  kept,
  insertion,
  onChange,
  onAgain,
  discard,
}: {
  readonly proposal: Proposal;
  /** How long it stays on this computer, in words. */
  readonly kept: string;
  readonly insertion: Inserting;
  readonly onChange: (proposal: Proposal) => void;
  readonly onAgain: () => void;
  /** The way to discard it. */
  readonly discard: ReactNode;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const { act, notes, model } = proposal;
  const { wordClient } = usePaneDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const labels = useMemo(() => listPlaceholders(act).map(({ label }) => label), [act]);
  useEffect(() => heading.current?.focus(), []);
  const onGo = useCallback((index: number | null) => {
    setAt(index);
    if (index === null) return;
    const marks = sheet.current?.querySelectorAll('[data-gap]');
    marks?.[index]?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <section className={pane.stack}>
      <div className={pane.tight}>
        <h3 ref={heading} tabIndex={-1} className={pane.title}>
          {act.title}
        </h3>
        <p className={pane.small}>
          {model === null ? texts.proposalWithoutModel : texts.proposalModel(model)}
        </p>
      </div>
      <PlaceholderLedger
        labels={labels}
        onGo={onGo}
        onFill={(label, value) => onChange({ ...proposal, act: fillAct(act, label, value) })}
      />
      {notes.length > 0 && (
        <section className={pane.tight} aria-label={texts.notesTitle}>
          {notes.map(({ text }) => (
            <p key={text} className={pane.note}>
              {text}
            </p>
          ))}
        </section>
      )}
      <div ref={sheet}>
        <ActBlocks act={act} current={at === null ? null : (labels[at] ?? null)} />
      </div>
      <p className={pane.small}>{kept}</p>
      <div className={pane.row}>
        <Button appearance="subtle" size="small" onClick={onAgain}>
          {texts.edit}
        </Button>
        {discard}
      </div>
      <div className={pane.foot}>
        {insertion.fault !== null && <WordFaultNote fault={insertion.fault} />}
        <InsertBar
          act={act}
          inserting={insertion.running}
          onInsert={(where) => insertion.insert(proposal, where)}
          onFile={() =>
            wordClient.actFile({
              act,
              documentId: proposal.draftId,
              sources: proposal.sources.map(({ title, date, url, passage }) => ({
                ...{ title, date, url, passage },
              })),
              models: model === null ? [] : [model],
            })
          }
        />
      </div>
    </section>
  );
};
