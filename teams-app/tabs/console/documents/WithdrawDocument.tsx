import type { ReactElement } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import type { DocumentHealth } from '#shared/quality/quality.ts';
import { AskFirst } from '../AskFirst.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { useAction } from '../use-action.ts';
import { useDetailStyles } from '../use-detail-styles.ts';

/** Takes a document out of the base, once what becomes of its file has been said and agreed to. */
export const WithdrawDocument = ({
  document,
  onChanged,
}: {
  readonly document: DocumentHealth;
  readonly onChanged: () => void;
}): ReactElement | null => {
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  const { client, announce } = useDesk();
  const { failure, run } = useAction();
  const { space, id, title, comesFrom } = document;
  if (comesFrom === null) return null;
  const withdraw = (): void =>
    run(
      () => client.withdrawDocument(space, id),
      () => {
        announce(texts.withdrawn(title));
        window.location.hash = addressOf('documents');
        onChanged();
      },
    );
  return (
    <section className={detail.section}>
      {failure !== null && <FaultNote fault={failure.fault} />}
      <AskFirst
        label={texts.withdraw}
        question={texts.withdrawLead(comesFrom)}
        yes={texts.withdrawYes}
        onYes={withdraw}
      />
    </section>
  );
};
