import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { Icon } from '#shared/panes/Icon.tsx';
import type { ValidatedSource } from '#shared/validated/validated-answer.ts';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { useConsoleTexts } from '../console-language.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import type { FaultyField } from './draft-faults.ts';
import { fieldWords } from './form-part.ts';

const useStyles = makeStyles({
  group: { border: 'none', margin: '0', padding: '0', minWidth: '0', display: 'grid', gap: '10px' },
  legend: { padding: '0', marginBottom: '2px' },
  source: {
    margin: '0',
    minWidth: '0',
    display: 'grid',
    gap: '8px 12px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  fields: {
    display: 'grid',
    gap: '8px 12px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(220px, 100%), 1fr))',
  },
  add: { justifySelf: 'start' },
});

type RowProps = {
  readonly place: number;
  readonly source: ValidatedSource;
  readonly faults: ReadonlySet<FaultyField>;
  readonly onChange: (source: ValidatedSource) => void;
  readonly onRemove: () => void;
};

const SourceRow = ({ place, source, faults, onChange, onRemove }: RowProps): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { validated: texts } = useConsoleTexts();
  return (
    <fieldset className={styles.source} aria-label={texts.sourceGroup(place + 1)}>
      <div className={styles.fields}>
        <Field {...fieldWords(texts.sourceTitle, faults.has(`source-title-${place}`))} required>
          <Input
            value={source.title}
            maxLength={200}
            onChange={(_event, { value }) => onChange({ ...source, title: value })}
          />
        </Field>
        <Field {...fieldWords(texts.sourceUrl, faults.has(`source-url-${place}`))}>
          <Input
            type="url"
            value={source.url ?? ''}
            maxLength={2_000}
            onChange={(_event, { value }) =>
              onChange({ ...source, url: value.trim() === '' ? null : value.trim() })
            }
          />
        </Field>
        {source.sourceId !== null && <span className={detail.facts}>{texts.inBase}</span>}
      </div>
      <Button
        appearance="subtle"
        icon={<Icon name="close" />}
        aria-label={texts.sourceRemove(place + 1)}
        onClick={onRemove}
      />
    </fieldset>
  );
};

/** The texts that an answer rests on, one row each. */
export const SourcesField = ({
  sources,
  faults,
  onChange,
}: {
  readonly sources: readonly ValidatedSource[];
  readonly faults: ReadonlySet<FaultyField>;
  readonly onChange: (sources: readonly ValidatedSource[]) => void;
}): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { validated: texts } = useConsoleTexts();
  const group = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset ref={group} className={styles.group}>
      <legend className={styles.legend}>{texts.sources}</legend>
      <span className={detail.facts}>{texts.sourcesHint}</span>
      {Object.entries(sources).map(([at, source]) => (
        // A row has no other name than its place: its fields are all that it is.
        <SourceRow
          key={at}
          place={Number(at)}
          source={source}
          faults={faults}
          onChange={(next) => onChange(sources.with(Number(at), next))}
          onRemove={() => {
            onChange(sources.toSpliced(Number(at), 1));
            group.current?.querySelector<HTMLElement>(':scope > button')?.focus();
          }}
        />
      ))}
      <Button
        className={styles.add}
        icon={<ConsoleIcon name="add" />}
        onClick={() => onChange([...sources, { title: '', url: null, sourceId: null }])}
      >
        {texts.sourceAdd}
      </Button>
    </fieldset>
  );
};
