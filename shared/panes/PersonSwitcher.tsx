import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { StatusReply } from '../wire/status-reply.ts';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    '& label': { flexShrink: '0' },
  },
  // A name may be long: it never makes the page wider.
  people: { minWidth: '0', '& select': { minWidth: '0', width: '100%' } },
});

/** Who asks, among the development identities; nothing where a token says it. */
export const PersonSwitcher = ({
  status: { people, person },
  className,
  onPerson,
}: {
  readonly status: StatusReply;
  /** How it stands in its header. */
  readonly className: string;
  readonly onPerson: (id: string) => void;
}): ReactElement | null => {
  const styles = useStyles();
  const texts = usePaneTexts();
  const id = useId();
  if (people.length === 0) return null;
  return (
    <div className={mergeClasses(styles.root, className)}>
      <label htmlFor={id}>{texts.personLabel}</label>
      <Select
        className={styles.people}
        id={id}
        size="small"
        value={person.id}
        onChange={(_event, { value }) => onPerson(value)}
      >
        {people.map((one) => (
          <option key={one.id} value={one.id}>
            {texts.personOnOffer(one.name)}
          </option>
        ))}
      </Select>
    </div>
  );
};
