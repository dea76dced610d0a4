import { Button, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { WordRewriteTexts } from '#shared/language/word-rewrite-texts.ts';
import type { RewriteRequest } from '#shared/wire/rewrite-exchange.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useRewriteTexts } from './rewrite-texts.ts';

type Mode = RewriteRequest['mode'];
type Target = NonNullable<RewriteRequest['to']>;

const ordinary: readonly Mode[] = [
  'corriger',
  'clarifier',
  'langage-clair',
  'raccourcir',
  'formel',
];
const targets: readonly Target[] = ['en', 'es', 'de', 'it', 'pt', 'ar', 'uk', 'fr'];

const useStyles = makeStyles({
  words: { display: 'block' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  purpose: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  translate: { display: 'flex', gap: '8px', '& > span': { flex: '1 1 auto', minWidth: '0' } },
});

const ModeButton = ({
  mode,
  texts,
  wanted,
  onMode,
}: {
  readonly mode: Mode;
  readonly wanted: boolean;
  readonly texts: WordRewriteTexts;
  readonly onMode: () => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  return (
    <Button className={pane.item} appearance={wanted ? 'primary' : 'secondary'} onClick={onMode}>
      <span className={styles.words}>
        <span className={styles.name}>{texts.modes[mode]}</span>
        <span className={mergeClasses(styles.purpose, !wanted && styles.quiet)}>
          {texts.modePurposes[mode]}
        </span>
      </span>
    </Button>
  );
};

/** What to do with the text; the draft in easy-to-read writing stands apart, with what it is not. */
export const ChooseMode = ({
  wanted,
  onMode,
}: {
  /** The one that the person came for; null = none. */
  readonly wanted: Mode | null;
  readonly onMode: (mode: Mode, to: Target | null) => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useRewriteTexts();
  const [to, setTo] = useState<Target>('en');
  const field = useId();
  return (
    <>
      <ul className={pane.list}>
        {ordinary.map((mode) => (
          <li key={mode}>
            <ModeButton
              mode={mode}
              texts={texts}
              wanted={mode === wanted}
              onMode={() => onMode(mode, null)}
            />
          </li>
        ))}
      </ul>
      <div className={pane.tight}>
        <label htmlFor={field} className={pane.small}>
          {texts.modePurposes.traduire}
        </label>
        <div className={styles.translate}>
          <Select
            id={field}
            value={to}
            onChange={(_event, { value }) => setTo(targets.find((one) => one === value) ?? 'en')}
          >
            {targets.map((one) => (
              <option key={one} value={one}>
                {texts.languages[one]}
              </option>
            ))}
          </Select>
          <Button
            appearance={wanted === 'traduire' ? 'primary' : 'secondary'}
            onClick={() => onMode('traduire', to)}
          >
            {texts.modes.traduire}
          </Button>
        </div>
      </div>
      <section className={pane.tight} aria-label={texts.apart}>
        <ModeButton
          mode="falc"
          texts={texts}
          wanted={wanted === 'falc'}
          onMode={() => onMode('falc', null)}
        />
        <p className={pane.note}>{texts.falcNote}</p>
      </section>
    </>
  );
};
