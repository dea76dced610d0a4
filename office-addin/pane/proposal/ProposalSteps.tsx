import type { ReactElement, ReactNode } from 'react';
import type { Template } from '#shared/acts/template.ts';
import { AskToDiscard } from '../AskToDiscard.tsx';
import { textsOf } from '../draft/draft-work.ts';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import type { ScreenProps } from '../screens.ts';
import { ConfirmSending } from '../send/ConfirmSending.tsx';
import { useKeptTold } from '../use-kept-told.ts';
import { useDraftTexts } from './draft-texts.ts';
import { InsertedView } from './InsertedView.tsx';
import { ProposalView } from './ProposalView.tsx';
import type { ProposalDesk, ProposalWork } from './use-proposal.ts';
import { WritingView } from './WritingView.tsx';

type StepsProps<Work extends ProposalWork> = {
  readonly desk: ProposalDesk<Work>;
  /** Names the facts of what is about to leave; null = none was chosen. */
  readonly template: Template | null;
  readonly onScreen: ScreenProps['onScreen'];
  /** The form, shown before anything was asked. */
  readonly children: ReactNode;
};

const Confirming = <Work extends ProposalWork>({
  desk,
  template,
}: Pick<StepsProps<Work>, 'desk' | 'template'>): ReactElement | null => {
  const { sendParts } = useDraftTexts();
  const { reply } = usePaneDesk();
  if (desk.confirming === null || reply === null) return null;
  return (
    <ConfirmSending
      texts={textsOf(desk.confirming, template, sendParts)}
      rules={reply.privacyRules}
      use="draft"
      onSend={desk.send}
      onBack={desk.edit}
    />
  );
};

const Written = <Work extends ProposalWork>({
  desk,
  kept,
  onScreen,
}: Pick<StepsProps<Work>, 'desk' | 'onScreen'> & { readonly kept: string }): ReactElement => {
  const { work, writing } = desk;
  return (
    <WritingView
      // Read back after a reload, its stream is gone.
      writing={writing.kind === 'idle' ? { kind: 'cut' } : writing}
      written={work.written}
      kept={kept}
      onStop={desk.stop}
      onAgain={desk.edit}
      onRecover={work.draftId === null ? null : desk.recover}
      onCharter={() => onScreen('home')}
    />
  );
};

/** What stands after the form, one step after the other. */
export const ProposalSteps = <Work extends ProposalWork>({
  desk,
  template,
  onScreen,
  children,
}: StepsProps<Work>): ReactNode => {
  const { opened } = usePaneDesk();
  const kept = useKeptTold(desk.kept);
  const { work, writing } = desk;
  const word = writableWord(opened);
  if (desk.inserted && word !== null) {
    return <InsertedView word={word} onCheck={() => onScreen('check')} onNew={desk.renew} />;
  }
  if (desk.confirming !== null) return <Confirming desk={desk} template={template} />;
  if (work.proposal !== null) {
    return (
      <ProposalView
        proposal={work.proposal}
        kept={kept}
        insertion={desk.insertion}
        onChange={(proposal) => desk.change((before) => ({ ...before, proposal }))}
        onAgain={desk.edit}
        discard={<AskToDiscard onDiscard={desk.discard} />}
      />
    );
  }
  const begun = writing.kind !== 'idle' || work.written !== '';
  return begun ? <Written desk={desk} kept={kept} onScreen={onScreen} /> : children;
};
