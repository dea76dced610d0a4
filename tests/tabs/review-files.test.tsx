/** @jest-environment jsdom */
import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { SheetOutput } from '#shared/synthesis/sheet.ts';
import { jobOf } from '../builders/job-samples.ts';
import { openReview } from '../support/open-review.tsx';

afterEach(cleanup);

test('drafts to the commission and to the assembly are downloaded where the sheet gives them', async () => {
  const asked: (SheetOutput | undefined)[] = [];
  const job = jobOf({ outputs: ['fiche', 'rapport-ccspl', 'rapport-assemblee'] });
  openReview(`/review#travaux/${job.jobId}`, {
    follow: async function* () {
      yield job;
    },
    file: async (_person, _jobId, format, output) => {
      asked.push(output);
      return { name: `rapport.${format}`, type: 'text/plain', bytes: Buffer.from('') };
    },
  });
  for (const name of [/rapport à la CCSPL/u, /rapport à l’assemblée/u]) {
    fireEvent.click(await screen.findByRole('button', { name }));
    await screen.findByText('rapport.docx est téléchargé.');
  }
  await waitFor(() => expect(asked).toEqual(['rapport-ccspl', 'rapport-assemblee']));
  expect(screen.queryByRole('button', { name: /Annexe financière/u })).toBeNull();
});
