import { type ReactElement, useCallback } from 'react';
import type { Template } from '#shared/acts/template.ts';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Loading } from '#shared/panes/Loading.tsx';
import { useLoaded } from '#shared/panes/use-loaded.ts';
import { AskToReplace } from '../AskToReplace.tsx';
import type { Asked } from '../asked.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useWordTexts } from '../pane-texts.ts';
import { useDraftTexts } from '../proposal/draft-texts.ts';
import { ProposalSteps } from '../proposal/ProposalSteps.tsx';
import { type ProposalDesk, useProposal } from '../proposal/use-proposal.ts';
import type { ScreenProps } from '../screens.ts';
import { UseClosed } from '../UseClosed.tsx';
import { useAsked } from '../use-asked.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { WordNotice } from '../WordNotice.tsx';
import { ChooseTemplate } from './ChooseTemplate.tsx';
import { blankDraft, type DraftWork, isBlankDraft, requestOf } from './draft-work.ts';
import { FactsForm } from './FactsForm.tsx';

const workFrom = (asked: Asked): DraftWork | null => {
  if (asked.kind === 'request') {
    const { templateId, instruction } = asked;
    return { ...blankDraft, templateId, instruction };
  }
  if (asked.kind !== 'draft') return null;
  const { draftId, request, proposal } = asked.draft;
  return {
    templateId: request.templateId,
    facts: request.facts,
    instruction: request.instruction ?? '',
    startingText: request.startingText ?? '',
    draftId,
    written: '',
    proposal,
  };
};

const Form = ({
  desk,
  template,
  templates,
}: {
  readonly desk: ProposalDesk<DraftWork>;
  readonly template: Template | null;
  readonly templates: readonly Template[];
}): ReactElement => {
  const { newId } = usePaneDesk();
  const choose = (templateId: string | null): void =>
    desk.change((before) => ({ ...before, templateId }));
  if (template === null) {
    return <ChooseTemplate templates={templates} onChoose={({ id }) => choose(id)} />;
  }
  return (
    <FactsForm
      template={template}
      work={desk.work}
      onChange={desk.change}
      onSubmit={() => desk.submit(requestOf(desk.work, template, newId()))}
      onTemplate={() => choose(null)}
    />
  );
};

/** *Rédiger*: a kind of act, the few facts it needs, a proposal, the document. */
export const DraftScreen = ({ asked, onScreen }: ScreenProps): ReactElement => {
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const { screens } = useWordTexts();
  const { wordClient } = usePaneDesk();
  const desk = useProposal('draft', blankDraft, isBlankDraft);
  const load = useCallback(() => wordClient.templates(), [wordClient]);
  const loaded = useLoaded(load);
  const { work } = desk;
  const taking = useAsked(asked, desk, { isBlank: isBlankDraft, workFrom });
  const templates = loaded.kind === 'ready' ? loaded.value.templates : [];
  const template = templates.find(({ id }) => id === work.templateId) ?? null;
  const choosing = template === null && work.proposal === null && !desk.inserted;
  return (
    <div className={pane.stack}>
      <h2 tabIndex={-1} className={choosing ? pane.title : pane.heard}>
        {choosing ? texts.chooseTitle : screens.draft}
      </h2>
      <WordNotice />
      <AskToReplace {...taking} />
      <UseClosed use="draft">
        {loaded.kind === 'loading' && <Loading />}
        {loaded.kind === 'failed' && <FaultNote fault={loaded.fault} />}
        {loaded.kind === 'ready' && (
          <ProposalSteps desk={desk} template={template} onScreen={onScreen}>
            <Form desk={desk} template={template} templates={templates} />
          </ProposalSteps>
        )}
      </UseClosed>
    </div>
  );
};
