import { Field, Textarea } from '@fluentui/react-components';
import { type ReactElement, useSyncExternalStore } from 'react';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import type { Allowed } from './allowed-actions.ts';

const kinds = ['answer', 'ask-detail'] as const;

/** What was written before somebody else took the ticket: it can no longer be sent, and is not thrown away. */
export const KeptText = ({
  ticketId,
  writable,
}: {
  readonly ticketId: string;
  readonly writable: Allowed['write'];
}): ReactElement | null => {
  const { tickets: texts } = useConsoleTexts();
  const { writings } = useDesk();
  const all = useSyncExternalStore(writings.follow, writings.all);
  const kept = kinds
    .filter((kind) => !writable.includes(kind))
    .map((kind) => all.get(`${ticketId} ${kind}`) ?? '')
    .filter((text) => text !== '');
  if (kept.length === 0) return null;
  return (
    <Field label={texts.keptText}>
      <Textarea readOnly resize="vertical" value={kept.join('\n\n')} />
    </Field>
  );
};
