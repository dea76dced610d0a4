import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Citation } from '#shared/evidence/citation.ts';
import { MarkdownText } from '#shared/panes/MarkdownText.tsx';
import { PassageText } from '#shared/panes/PassageText.tsx';
import { SourceFacts, SourceLink, ValidityNote } from '#shared/panes/SourceFacts.tsx';
import { calameTokens } from '#shared/panes/themes.ts';
import type { Ticket } from '#shared/tickets/ticket.ts';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';

const useStyles = makeStyles({
  source: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '6px 0',
    '& summary': {
      cursor: 'pointer',
      minHeight: '24px',
      padding: '4px 0',
      overflowWrap: 'anywhere',
    },
  },
  passage: {
    margin: '6px 0',
    padding: '10px 14px',
    backgroundColor: calameTokens.colorReedBackground,
    borderLeft: `3px solid ${calameTokens.colorReed}`,
  },
  sources: { margin: '14px 0 4px', fontSize: tokens.fontSizeBase300 },
});

const Source = ({ citation }: { readonly citation: Citation }): ReactElement => {
  const styles = useStyles();
  const { n, title, path, passage, url } = citation;
  return (
    <details className={styles.source}>
      <summary>{[`[${n}] ${title}`, ...path].join(' › ')}</summary>
      <SourceFacts {...citation} />
      <ValidityNote reason={citation.staleReason} />
      <blockquote className={styles.passage}>
        <PassageText text={passage} />
      </blockquote>
      <SourceLink url={url} />
    </details>
  );
};

/** What Calame had answered, with its sources, when the agent joined it. */
export const JoinedAnswer = ({ ticket }: { readonly ticket: Ticket }): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { tickets: texts } = useConsoleTexts();
  if (ticket.context === null) return <p className={detail.facts}>{texts.notJoined}</p>;
  const { answer, citations } = ticket.context;
  return (
    <section className={detail.section}>
      <h3 className={detail.heading}>{texts.joined}</h3>
      <div className={detail.box}>
        <MarkdownText source={answer} />
        {citations.length > 0 && <h4 className={styles.sources}>{texts.sources}</h4>}
        {citations.map((citation) => (
          <Source key={citation.n} citation={citation} />
        ))}
      </div>
    </section>
  );
};
