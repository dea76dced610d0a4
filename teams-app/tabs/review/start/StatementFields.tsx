import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import type { draftFaults, MinutesDraft } from './statement.ts';

const natures = ['none', 'huis-clos', 'disciplinaire', 'medicale'] as const;

/** What is stated before a transcript is read: participants informed, purpose, how long it is kept, what the meeting is. */
export const StatementFields = ({
  draft,
  faults,
  onChange,
}: {
  readonly draft: MinutesDraft;
  /** Those to show; empty before the form was tried. */
  readonly faults: ReturnType<typeof draftFaults>;
  readonly onChange: (part: Partial<MinutesDraft>) => void;
}): ReactElement => {
  const detail = useDetailStyles();
  const { start: texts } = useReviewTexts();
  return (
    <section className={detail.box}>
      <h3 className={detail.heading}>{texts.statement}</h3>
      <p className={detail.lead}>{texts.statementLead}</p>
      <div className={detail.form}>
        <Field validationMessage={faults.has('informed') ? texts.informedMissing : null}>
          <Checkbox
            label={texts.informed}
            checked={draft.informed}
            onChange={(_event, { checked }) => onChange({ informed: checked === true })}
          />
        </Field>
        <Field
          label={texts.purpose.label}
          hint={texts.purpose.hint}
          required={true}
          validationMessage={faults.has('purpose') ? texts.purpose.missing : null}
        >
          <Input
            value={draft.purpose}
            maxLength={500}
            onChange={(_event, { value }) => onChange({ purpose: value })}
          />
        </Field>
        <Field
          label={texts.keep.label}
          hint={texts.keep.hint}
          required={true}
          validationMessage={faults.has('keepDays') ? texts.keep.missing : null}
        >
          <Input
            inputMode="numeric"
            value={draft.keepDays}
            onChange={(_event, { value }) => onChange({ keepDays: value })}
          />
        </Field>
        <Field
          label={texts.nature}
          {...(draft.nature === 'none'
            ? {}
            : { validationState: 'warning', validationMessage: texts.natureRefused })}
        >
          <Select
            value={draft.nature}
            onChange={(_event, { value }) =>
              onChange({ nature: natures.find((known) => known === value) ?? 'none' })
            }
          >
            {natures.map((nature) => (
              <option key={nature} value={nature}>
                {texts.natures[nature]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </section>
  );
};
