import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Citation } from '../evidence/citation.ts';
import { readableDate } from '../language/readable-date.ts';
import { tellNature } from '../language/source-texts.ts';
import { Icon } from './Icon.tsx';
import { usePaneTexts } from './pane-language.ts';
import { calameTokens } from './themes.ts';

const useStyles = makeStyles({
  facts: {
    margin: '0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  warning: {
    display: 'flex',
    gap: '6px',
    alignItems: 'start',
    margin: '4px 0 0',
    color: calameTokens.colorReed,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    '& svg': { flexShrink: '0', width: '16px', height: '16px', marginTop: '2px' },
  },
});

/** The date, the page, who keeps it and who published it, on one line that wraps. */
export const SourceFacts = (facts: {
  readonly date: string | null;
  readonly nature?: Citation['nature'];
  readonly page?: number | null;
  readonly owner: string | null;
  readonly source: string | null;
  readonly validUntil?: string | null;
}): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const { date, nature = null, page = null, owner, source, validUntil = null } = facts;
  const said = [
    tellNature({ nature, date }, texts.locale.startsWith('fr') ? 'fr' : 'en'),
    date === null ? texts.undated : texts.dated(readableDate(date, texts.locale)),
    validUntil === null ? null : texts.validUntil(readableDate(validUntil, texts.locale)),
    page === null ? null : texts.page(page),
    owner === null ? null : texts.owner(owner),
    source === null ? null : texts.publisher(source),
  ].filter((fact) => fact !== null);
  return <p className={styles.facts}>{said.join(' · ')}</p>;
};

/** What to beware of, in words: a colour alone says nothing to many readers. */
export const ValidityNote = ({
  reason,
  children,
}: {
  readonly reason: 'expired' | 'to-review' | 'superseded' | null;
  /** Said in place of the usual words. */
  readonly children?: ReactNode;
}): ReactElement | null => {
  const styles = useStyles();
  const texts = usePaneTexts();
  if (reason === null) return null;
  const words = {
    expired: texts.expired,
    'to-review': texts.toReview,
    superseded: texts.replaced,
  };
  return (
    <p className={styles.warning}>
      <Icon name="warning" />
      <span>{children ?? words[reason]}</span>
    </p>
  );
};

/** The address of a source, with the host that it leads to; nothing for an address of another kind. */
export const SourceLink = ({ url }: { readonly url: string | null }): ReactElement | null => {
  const texts = usePaneTexts();
  if (url === null || !/^https?:\/\//iu.test(url) || !URL.canParse(url)) return null;
  return (
    <Link href={url} target="_blank" rel="noopener noreferrer">
      {texts.openLink(new URL(url).host)}
    </Link>
  );
};
