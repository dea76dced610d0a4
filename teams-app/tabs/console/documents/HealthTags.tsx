import type { ReactElement } from 'react';
import type { DocumentHealth, HealthState } from '#shared/quality/quality.ts';
import { useConsoleTexts } from '../console-language.ts';
import { Tag, type Tone } from '../Tag.tsx';

const tones: Readonly<Record<HealthState, Tone>> = {
  'in-force': 'good',
  'to-review': 'warn',
  expired: 'bad',
  superseded: 'warn',
  'not-yet': 'plain',
  conflicting: 'bad',
  'never-used': 'plain',
  failed: 'bad',
};

/** The states of a document, in words. */
export const HealthTags = ({ states }: Pick<DocumentHealth, 'states'>): ReactElement => {
  const { documents: texts } = useConsoleTexts();
  return (
    <>
      {states.map((state) => (
        <Tag key={state} tone={tones[state]}>
          {texts.states[state]}
        </Tag>
      ))}
    </>
  );
};
