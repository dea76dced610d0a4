import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isFactOf } from '#shared/acts/misread-facts.fr.ts';
import type { FactAsked } from '#shared/acts/template.ts';
import { composeTexts } from '#shared/language/compose-texts.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useDraftTexts } from '../proposal/draft-texts.ts';

export type FactFieldProps = {
  readonly fact: FactAsked;
  /** Empty = not told. */
  readonly value: string | readonly string[];
  readonly onChange: (value: string | readonly string[]) => void;
};

const inputTypes = { date: 'date', time: 'time', number: 'text', amount: 'text' } as const;

const typeOf = (type: FactAsked['type']): 'text' | 'date' | 'time' =>
  type === 'date' || type === 'time' ? inputTypes[type] : 'text';

const Choice = ({ fact, value, onChange }: FactFieldProps): ReactElement => {
  const texts = useDraftTexts();
  const offered: readonly (readonly [string, string])[] =
    fact.type === 'yes-no'
      ? [
          ['oui', texts.yes],
          ['non', texts.no],
        ]
      : fact.choices.map((one) => [one, one] as const);
  return (
    <Select value={String(value)} onChange={(_event, data) => onChange(data.value)}>
      <option value="">{texts.unchosen}</option>
      {offered.map(([one, told]) => (
        <option key={one} value={one}>
          {told}
        </option>
      ))}
    </Select>
  );
};

const Entry = (props: FactFieldProps): ReactElement => {
  const { fact, value, onChange } = props;
  if (fact.type === 'choice' || fact.type === 'yes-no') return <Choice {...props} />;
  if (fact.type === 'list') {
    const lines = typeof value === 'string' ? value : value.join('\n');
    return (
      <Textarea
        value={lines}
        resize="vertical"
        onChange={(_event, data) => onChange(data.value === '' ? '' : data.value.split('\n'))}
      />
    );
  }
  if (fact.type === 'long-text') {
    return (
      <Textarea
        value={String(value)}
        resize="vertical"
        onChange={(_event, data) => onChange(data.value)}
      />
    );
  }
  return (
    <Input
      type={typeOf(fact.type)}
      inputMode={fact.type === 'number' || fact.type === 'amount' ? 'decimal' : undefined}
      value={String(value)}
      onChange={(_event, data) => onChange(data.value)}
    />
  );
};

/** Templates name their gaps within a sentence. */
const capital = (label: string): string => label.charAt(0).toLocaleUpperCase('fr') + label.slice(1);

/** One thing that a template asks, in the field that its type calls for; never an obstacle. */
export const FactField = (props: FactFieldProps): ReactElement => {
  const texts = useDraftTexts();
  const { misreadField, notOfType } = composeTexts[usePaneDesk().language];
  const { fact, value } = props;
  const typed = typeof value === 'string' ? value.trim() : '';
  const fault = isFactOf(fact, typed) ? null : misreadField(typed, notOfType[fact.type]);
  // A template may say in its own words that each line is one.
  const saysLines = fact.help?.includes('ligne') ?? false;
  const lines = fact.type === 'list' && !saysLines ? texts.listHelp : null;
  const help = [lines, fact.help].filter((one) => one !== null);
  return (
    <Field
      label={capital(fact.label)}
      hint={help.join(' ') || null}
      validationState={fault === null ? 'none' : 'warning'}
      validationMessage={fault}
    >
      <Entry {...props} />
    </Field>
  );
};
