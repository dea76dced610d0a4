import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Contact } from '../policy/policy.ts';
import { usePaneTexts } from './pane-language.ts';
import { SourceLink } from './SourceFacts.tsx';

const useStyles = makeStyles({
  root: {
    marginTop: '12px',
    padding: '12px 16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    '& p': { margin: '0' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 20px',
    margin: '4px 0 0',
    padding: '0',
    listStyleType: 'none',
  },
});

/** The person or service to turn to, with the ways that the policy gives. */
export const ContactNote = ({
  contact,
}: {
  readonly contact: Contact | null;
}): ReactElement | null => {
  const styles = useStyles();
  const texts = usePaneTexts();
  if (contact === null) return null;
  const { label, title, mail, phone, url } = contact;
  return (
    <div className={styles.root}>
      <p className={styles.name}>{title ?? label ?? texts.contactTitle}</p>
      <ul className={styles.ways}>
        {mail !== undefined && (
          <li>
            <Link href={`mailto:${mail}`}>{texts.writeTo(mail)}</Link>
          </li>
        )}
        {phone !== undefined && (
          <li>
            <Link href={`tel:${phone.replaceAll(/[^\d+]/gu, '')}`}>{texts.call(phone)}</Link>
          </li>
        )}
        {url !== undefined && (
          <li>
            <SourceLink url={url} />
          </li>
        )}
      </ul>
    </div>
  );
};
