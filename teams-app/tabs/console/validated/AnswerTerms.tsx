import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { type FormPart, fieldWords } from './form-part.ts';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: '14px 20px',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(240px, 100%), 1fr))',
  },
});

const branches = ['FPT', 'FPE', 'FPH'] as const;

/** In whose name, until when, for whom, and in which space. */
export const AnswerTerms = ({
  draft,
  faults,
  onChange,
  isNew,
}: FormPart & { readonly isNew: boolean }): ReactElement => {
  const styles = useStyles();
  const { validated: texts } = useConsoleTexts();
  const { reply } = useDesk();
  const spaces = reply.spaces.filter(({ steward }) => steward);
  return (
    <div className={styles.root}>
      <Field {...fieldWords(texts.owner, faults.has('owner'))} required>
        <Input
          value={draft.owner}
          maxLength={120}
          onChange={(_event, { value }) => onChange({ owner: value })}
        />
      </Field>
      <Field {...fieldWords(texts.reviewAt, faults.has('reviewAt'))} required>
        <Input
          type="date"
          value={draft.reviewAt}
          onChange={(_event, { value }) => onChange({ reviewAt: value })}
        />
      </Field>
      <Field label={texts.versant}>
        <Select
          value={draft.versant ?? ''}
          onChange={(_event, { value }) =>
            onChange({ versant: branches.find((one) => one === value) ?? null })
          }
        >
          <option value="">{texts.versants.all}</option>
          {branches.map((branch) => (
            <option key={branch} value={branch}>
              {texts.versants[branch]}
            </option>
          ))}
        </Select>
      </Field>
      {isNew && (
        <Field {...fieldWords(texts.space, faults.has('space'))} required>
          <Select value={draft.space} onChange={(_event, { value }) => onChange({ space: value })}>
            {spaces.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
};
