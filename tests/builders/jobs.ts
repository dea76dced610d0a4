import type { Sheet } from '#shared/synthesis/sheet.ts';
import type { AskAnswer } from '../../bot/jobs/job-work.ts';
import type { JobOrder, KeptReview } from '../../bot/jobs/ports.ts';

const plainSheet: Sheet = {
  ...{ id: 'fiche', title: 'Fiche', description: '', fields: [], checks: [] },
  ...{ outputs: ['fiche'], limits: [], from: 'calame' },
};

/** The order of a synthesis that somebody of these pseudonym and id launched from the tab. */
export function orderOf(
  given: Partial<Pick<JobOrder, 'jobId' | 'person' | 'title' | 'openedAt' | 'channel'>> = {},
): JobOrder {
  const { jobId = 'job-00000001' } = given;
  return {
    jobId,
    person: 'p-claire',
    launcher: {
      ...{ id: 'dev:claire', tenant: null, name: 'Claire Moreau' },
      ...{ roles: ['agent'], groups: ['all-agents'] },
    },
    channel: 'tab',
    language: 'fr',
    title: 'Rapports des délégataires',
    openedAt: 1_000,
    work: 'synthesis',
    request: { jobId, sheetId: 'dsp', question: null },
    sheet: { ...plainSheet, id: 'dsp' },
    ...given,
  };
}

export const askAnswer: AskAnswer = {
  outcome: 'answered',
  text: '{"id":"charges","value":"12 345,67 €","quote":"Charges 12 345,67 €"}',
  model: 'stand-in',
  journalId: 'j-1',
};

export const keptReview: KeptReview = {
  fieldId: 'charges',
  decision: 'accepted',
  written: null,
  reason: null,
  seconds: 4,
  documentId: 'a'.repeat(64),
  person: 'p-claire',
  by: 'Claire Moreau',
  at: 2_000,
};
