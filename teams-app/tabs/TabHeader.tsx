import {
  Button,
  CounterBadge,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { nameHost } from '#shared/language/name-host.ts';
import type { PaneTexts } from '#shared/language/pane-texts.ts';
import { ticketTexts } from '#shared/language/ticket-texts.ts';
import { CalameMark } from '#shared/panes/CalameMark.tsx';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { Icon } from '#shared/panes/Icon.tsx';
import { PersonSwitcher } from '#shared/panes/PersonSwitcher.tsx';
import { usePaneTexts } from '#shared/panes/pane-language.ts';
import { calameTokens } from '#shared/panes/themes.ts';
import type { StatusReply } from '#shared/wire/status-reply.ts';
import { useNews } from './use-news.ts';

const narrow = '@media (max-width: 479px)';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 20px',
    padding: '10px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [narrow]: { padding: '4px 14px', gap: '4px 8px' },
  },
  product: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    marginRight: 'auto',
    [narrow]: { flex: '1 1 0', '& > svg': { width: '28px', height: '28px', flexShrink: '0' } },
  },
  name: {
    margin: '0',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    [narrow]: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    [narrow]: { marginRight: '-8px' },
  },
  pending: { ':empty': { display: 'none' } },
  mode: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '8px',
    margin: '0 16px 0 0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '::before': {
      content: '""',
      flexShrink: '0',
      width: '8px',
      height: '8px',
      boxSizing: 'border-box',
    },
  },
  // Told by shape as much as by colour: a full disc writes, an empty square quotes, a ring waits.
  model: {
    '::before': { borderRadius: '50%', backgroundColor: tokens.colorBrandForeground1 },
  },
  'without-model': { '::before': { border: `2px solid ${calameTokens.colorReed}` } },
  unknown: {
    '::before': { borderRadius: '50%', border: `2px solid ${tokens.colorNeutralForeground3}` },
  },
  where: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mine: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  heard: { ...heardOnly, top: '0' },
  person: {
    flexWrap: 'wrap',
    gap: '2px 8px',
    [narrow]: { flexBasis: '100%', flexWrap: 'nowrap', '& > span': { flexGrow: '1' } },
  },
});

/** Nothing set up is no trouble; an endpoint that is set up and cannot serve now is one. */
const troubled: ReadonlySet<StatusReply['endpoints'][number]['state']> = new Set([
  'unhealthy',
  'evidence-stale',
  'evidence-refused',
  'quarantined',
]);

const modeIn = (status: StatusReply | null, texts: PaneTexts): string => {
  if (status === null) return texts.modeUnknown;
  if (status.mode.kind === 'without-model') {
    const waiting = status.endpoints.some(({ state }) => troubled.has(state));
    return waiting ? texts.modeOutOfService : texts.modeWithoutModel;
  }
  const { model, operator, host, residency } = status.mode;
  const others = status.endpoints.filter(({ state }) => state === 'serving').length - 1;
  const first = texts.modeModel(
    model,
    operator ?? nameHost(host, texts),
    texts.residency[residency],
  );
  return others > 0 ? `${first}, ${texts.modeStandIns(others)}` : first;
};

/** Another page, as the same development identity; elsewhere the token says who it is. */
const addressAs = (page: '/console' | '/review', { people, person }: StatusReply): string =>
  people.length === 0 ? page : `${page}?${new URLSearchParams({ person: person.id })}`;

/** What this is, whether a model serves, what it knows so far, and who asks. */
export const TabHeader = ({
  status,
  onSources,
  onWhere,
  onMine,
  onPerson,
}: {
  readonly status: StatusReply | null;
  readonly onSources: () => void;
  readonly onWhere: () => void;
  /** Opens the person's questions to HR. */
  readonly onMine: () => void;
  readonly onPerson: (id: string) => void;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const pending = status?.knowledge.pending ?? 0;
  const tickets = ticketTexts[texts.language];
  const { count, onRead } = useNews(status);
  const news = count > 0 && status?.askHr != null ? tickets.mineNews(count) : '';
  const openMine = (): void => {
    onRead();
    onMine();
  };
  return (
    <header className={styles.header}>
      {/* There from the first moment: a region that comes with its words is not read out everywhere. */}
      <p aria-live="polite" className={styles.heard}>
        {news}
      </p>
      <div className={styles.product}>
        <CalameMark size={36} />
        <div>
          <h1 className={styles.name}>{texts.productName}</h1>
          <p className={mergeClasses(styles.mode, styles[status?.mode.kind ?? 'unknown'])}>
            {modeIn(status, texts)}
          </p>
          {status !== null && (
            <Link as="button" className={styles.where} onClick={onWhere}>
              {texts.whereNowTitle}
            </Link>
          )}
        </div>
      </div>
      {status !== null && (
        <div className={styles.line}>
          <span role="status" className={styles.pending}>
            {pending > 0 ? texts.pendingFiles(pending) : ''}
          </span>
          <Button
            appearance="subtle"
            size="small"
            icon={<Icon name="document" />}
            onClick={onSources}
          >
            {texts.documents(status.knowledge.documents)}
          </Button>
          {status.askHr !== null && (
            <span className={styles.mine}>
              <Link
                as="button"
                className={styles.where}
                title={news === '' ? undefined : news}
                onClick={openMine}
              >
                {tickets.mine}
              </Link>
              <CounterBadge count={count} size="small" color="danger" aria-hidden={true} />
            </span>
          )}
          {status.syntheses && (
            <Link className={styles.where} href={addressAs('/review', status)}>
              {texts.syntheses}
            </Link>
          )}
          {status.console && (
            <Link className={styles.where} href={addressAs('/console', status)}>
              {texts.console}
            </Link>
          )}
        </div>
      )}
      {status !== null && (
        <PersonSwitcher status={status} className={styles.person} onPerson={onPerson} />
      )}
    </header>
  );
};
