import { Button, Drawer, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import type { PaneTexts } from '../language/pane-texts.ts';
import { ticketTexts } from '../language/ticket-texts.ts';
import type { Client } from './client.ts';
import { DocumentView } from './DocumentView.tsx';
import { Icon } from './Icon.tsx';
import { PassageView } from './PassageView.tsx';
import { usePaneTexts } from './pane-language.ts';
import { documentFrom, documentOf, type PanelView } from './panel-view.ts';
import { ReopenedPassage } from './ReopenedPassage.tsx';
import { SourceIndex } from './SourceIndex.tsx';
import { AskHrForm } from './tickets/AskHrForm.tsx';
import { MyTickets } from './tickets/MyTickets.tsx';
import { WhereView } from './WhereView.tsx';

const useStyles = makeStyles({
  drawer: { backgroundColor: tokens.colorNeutralBackground1 },
  inline: {
    width: '440px',
    flexShrink: '0',
    height: '100%',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  overlay: { width: 'min(100vw, 560px)' },
  head: {
    alignSelf: 'stretch',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '12px 20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: '0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  body: { alignSelf: 'stretch', flexGrow: '1', overflowY: 'auto', padding: '16px 20px 32px' },
  back: { marginBottom: '12px', marginInlineStart: '-8px' },
});

/** Whether the focus is in the panel. */
export const isInPanel = (element: Element | null): boolean =>
  (element?.closest('[data-source-panel]') ?? null) !== null;

/** Escape, unless a field has its own use for it: an open choice, a search to clear, a composition to give up. */
const closes = ({ key, target, isComposing, defaultPrevented }: KeyboardEvent): boolean => {
  if (key !== 'Escape' || isComposing || defaultPrevented) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'search' || target.value === '';
  return !(target instanceof HTMLSelectElement);
};

/** The way of a question holds nothing to press: what scrolls is reached by keyboard itself (WCAG 2.1.1). */
const reachable = (titleId: string): HTMLAttributes<HTMLDivElement> => ({
  role: 'group',
  tabIndex: 0,
  'aria-labelledby': titleId,
});

type PanelProps = {
  readonly view: PanelView | null;
  /** Beside the conversation where there is room, over it elsewhere. */
  readonly beside: boolean;
  readonly client: Client;
  readonly today: string;
  readonly onView: (view: PanelView | null) => void;
};

const titleOf = (view: PanelView, texts: PaneTexts): string => {
  if (view.kind === 'passage') return texts.sourceHeading(view.citation.n);
  if (view.kind === 'index') return texts.sourcesTitle;
  if (view.kind === 'where') return view.answer === null ? texts.whereNowTitle : texts.whereTitle;
  if (view.kind === 'ask-hr') return ticketTexts[texts.language].askHr;
  if (view.kind === 'my-tickets') return ticketTexts[texts.language].mine;
  return titleOf(view.from, texts);
};

const CitedPassage = ({
  view: { citation, kept = false },
  client,
  onView,
}: PanelProps & { readonly view: Extract<PanelView, { kind: 'passage' }> }): ReactElement => {
  const shown = { citation, onDocument: () => onView(documentOf(citation, kept)) };
  return kept ? <ReopenedPassage client={client} {...shown} /> : <PassageView {...shown} />;
};

const Body = (props: PanelProps & { readonly view: PanelView }): ReactNode => {
  const { view, client, today, onView } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  switch (view.kind) {
    case 'passage':
      return <CitedPassage {...props} view={view} />;
    case 'index':
      return (
        <SourceIndex
          client={client}
          today={today}
          onOpen={(document) => onView(documentFrom(view, document))}
        />
      );
    case 'where':
      return <WhereView client={client} answer={view.answer} />;
    case 'ask-hr':
      return (
        <AskHrForm client={client} from={view.from} onMine={() => onView({ kind: 'my-tickets' })} />
      );
    case 'my-tickets':
      return <MyTickets key={view.latest ?? 0} client={client} />;
    case 'document':
      return (
        <>
          <Button
            className={styles.back}
            appearance="subtle"
            icon={<Icon name="back" />}
            onClick={() => onView(view.from)}
          >
            {texts.backTo[view.from.kind]}
          </Button>
          <DocumentView
            key={`${view.space} ${view.documentId}`}
            client={client}
            today={today}
            {...view}
            onDocument={(document) => onView(documentFrom(view, document))}
          />
        </>
      );
  }
};

const Panel = (props: PanelProps): ReactElement | null => {
  const { view, beside, onView } = props;
  const styles = useStyles();
  const texts = usePaneTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const cited = view?.kind === 'document' && view.cited !== null;
  useEffect(() => {
    // A cited passage takes the focus itself, once it is loaded.
    if (view !== null && !cited) heading.current?.focus();
  }, [view, cited]);
  useEffect(() => {
    if (view === null) return undefined;
    // Heard from the whole page: the panel stays open beside the conversation while the reader is elsewhere.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (closes(event)) onView(null);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [view, onView]);
  // Shown while it closes: a panel over the page that just vanished would leave the page hidden from screen readers.
  const [last, setLast] = useState(view);
  if (view !== null && view !== last) setLast(view);
  const shown = view ?? last;
  if (shown === null) return null;
  return (
    <Drawer
      type={beside ? 'inline' : 'overlay'}
      open={view !== null}
      position="end"
      className={mergeClasses(styles.drawer, beside ? styles.inline : styles.overlay)}
      role={beside ? 'complementary' : 'dialog'}
      aria-labelledby={titleId}
      onOpenChange={(_event, { open }) => {
        if (!open) onView(null);
      }}
      data-source-panel=""
    >
      <div className={styles.head}>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          {titleOf(shown, texts)}
        </h2>
        <Button
          appearance="subtle"
          icon={<Icon name="close" />}
          aria-label={texts.close}
          onClick={() => onView(null)}
        />
      </div>
      <div className={styles.body} {...(shown.kind === 'where' ? reachable(titleId) : {})}>
        <Body {...props} view={shown} />
      </div>
    </Drawer>
  );
};

/**
 * The panel of sources and of the way of a question. Focus goes to its title when it opens, turns to something else, or
 * changes places with the window: the one that leaves its place is closed there.
 */
export const SourcePanel = (props: PanelProps): ReactElement => {
  const { view, beside } = props;
  return (
    <>
      <Panel {...props} beside view={beside ? view : null} />
      <Panel {...props} beside={false} view={beside ? null : view} />
    </>
  );
};
