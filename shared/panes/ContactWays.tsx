import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HelpContact } from '../turn/outcome.ts';
import { usePaneTexts } from './pane-language.ts';
import { SourceLink } from './SourceFacts.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '8px',
    margin: '12px 0 0',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    listStyleType: 'none',
    '& li': { display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** One press to call or to write to each of those whom the text names, in its order. */
export const ContactWays = ({
  contacts,
}: {
  readonly contacts: readonly HelpContact[];
}): ReactElement | null => {
  const styles = useStyles();
  const texts = usePaneTexts();
  if (contacts.length === 0) return null;
  return (
    <ul className={styles.root} aria-label={texts.contactTitle}>
      {contacts.map(({ title, label, phone, mail, url }) => (
        <li key={[title, label, phone, mail].join('|')}>
          <span className={styles.name}>{title ?? label ?? texts.contactTitle}</span>
          {phone !== undefined && (
            <Link href={`tel:${phone.replaceAll(/[^\d+]/gu, '')}`}>{texts.call(phone)}</Link>
          )}
          {mail !== undefined && <Link href={`mailto:${mail}`}>{texts.writeTo(mail)}</Link>}
          {url !== undefined && <SourceLink url={url} />}
        </li>
      ))}
    </ul>
  );
};
