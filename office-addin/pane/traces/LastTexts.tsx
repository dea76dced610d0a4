import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useCallback } from 'react';
import type { Template } from '#shared/acts/template.ts';
import { footprintLine } from '#shared/language/footprint-line.ts';
import { nameHost } from '#shared/language/name-host.ts';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { useLoaded } from '#shared/panes/use-loaded.ts';
import type { Outcome } from '#shared/turn/outcome.ts';
import { textsOf } from '../draft/draft-work.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useDraftTexts } from '../proposal/draft-texts.ts';
import { useRewriteTexts } from '../rewrite/rewrite-texts.ts';
import { previewSending, type SentText } from '../send/preview-sending.ts';
import { useSourceTexts } from '../sources/source-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useHeldTraces } from './held-traces.ts';
import type { TextTrace } from './text-trace.ts';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gap: '4px',
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: '0', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  },
  sent: { '& summary': { cursor: 'pointer', minHeight: '24px', fontSize: tokens.fontSizeBase200 } },
});

/** Where a text was sent, line by line: the endpoint, its place as it is declared, the region that it told. */
const useEndpoints = ({ sentTo, footprint, journalId }: Outcome): readonly SentText[] => {
  const texts = useSourceTexts();
  const pane = usePaneTexts();
  return [
    ...sentTo
      .filter(({ ended }) => ended !== 'unreached')
      .map(({ endpointId, host, operator, residency, region, askedModel }) => ({
        label: texts.lastEndpoint(endpointId),
        text: [
          `${askedModel}, ${operator?.name ?? nameHost(host, pane)} (${host})`,
          `${pane.residency[residency]} – ${texts.lastRegion(region)}`,
        ].join('\n'),
      })),
    ...(footprint === null
      ? []
      : [{ label: texts.lastFootprint, text: footprintLine(footprint, pane.language) }]),
    { label: texts.lastJournal, text: journalId },
  ];
};

const useSent = (asked: TextTrace['asked'], templates: readonly Template[]) => {
  const { sendParts } = useDraftTexts();
  const { sent, modes } = useRewriteTexts();
  const { reply } = usePaneDesk();
  const { title, texts } =
    asked.kind === 'rewrite'
      ? {
          title: modes[asked.request.mode],
          texts: [{ label: sent, text: asked.request.paragraphs.join('\n') }],
        }
      : nameDraft(asked.request, templates, sendParts);
  return { title, sent: reply === null ? [] : previewSending(texts, reply.privacyRules).texts };
};

const nameDraft = (
  request: Extract<TextTrace['asked'], { kind: 'draft' }>['request'],
  templates: readonly Template[],
  names: Parameters<typeof textsOf>[2],
): { readonly title: string; readonly texts: readonly SentText[] } => {
  const template = templates.find(({ id }) => id === request.templateId) ?? null;
  return { title: template?.title ?? request.kind, texts: textsOf(request, template, names) };
};

const LastText = ({
  trace: { at, asked, outcome },
  templates,
}: {
  readonly trace: TextTrace;
  readonly templates: readonly Template[];
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const { locale } = usePaneTexts();
  const { title, sent } = useSent(asked, templates);
  const facts = useEndpoints(outcome);
  const left = outcome.sentTo.some(({ ended }) => ended !== 'unreached');
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(at);
  return (
    <li className={pane.tight}>
      <h4 className={pane.subtitle}>
        {title}, {time}
      </h4>
      {!left && <p className={pane.small}>{texts.lastNothingLeft}</p>}
      <Facts facts={facts} />
      {left && (
        <details className={styles.sent}>
          <summary>{texts.lastSent}</summary>
          <Facts facts={sent} />
        </details>
      )}
    </li>
  );
};

const Facts = ({ facts }: { readonly facts: readonly SentText[] }): ReactElement => {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <div key={`${label} ${text}`}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};

/** The last texts of this panel: what left, masked as it did, to which endpoint and region, and what it took. */
export const LastTexts = (): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const { wordClient } = usePaneDesk();
  const { traces } = useHeldTraces();
  const load = useCallback(() => wordClient.templates(), [wordClient]);
  const loaded = useLoaded(load);
  const templates = loaded.kind === 'ready' ? loaded.value.templates : [];
  return (
    <section className={pane.card} aria-label={texts.lastTitle}>
      <h3 className={pane.subtitle}>{texts.lastTitle}</h3>
      {traces.length === 0 ? (
        <p className={pane.small}>{texts.lastNone}</p>
      ) : (
        <ol className={pane.list}>
          {traces.map((trace) => (
            <LastText key={trace.outcome.journalId} trace={trace} templates={templates} />
          ))}
        </ol>
      )}
    </section>
  );
};
