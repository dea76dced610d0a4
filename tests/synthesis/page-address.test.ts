import { expect, test } from '@jest/globals';
import { pageAddressOf } from '../../bot/synthesis/page-address.ts';
import { readPlace } from '../../teams-app/tabs/review/review-place.ts';
import { sampleSheet } from '../builders/synthesis-samples.ts';

const job = { jobId: 'travail-0001', channel: 'tab' } as const;
const origin = 'https://calame.valbrume.example';

test('a page leads to the field that cites it, as the page of reviews reads its addresses', () => {
  const address = pageAddressOf(job, origin)?.(sampleSheet, 4) ?? '';
  const { hash, pathname } = new URL(address);
  expect(pathname).toBe('/review');
  expect(readPlace(hash)).toEqual({
    ...{ screen: 'sheet', jobId: 'travail-0001', documentId: sampleSheet.fileHash },
    fieldId: 'personnel',
  });
  const other = pageAddressOf(job, origin)?.(sampleSheet, 99) ?? '';
  expect(readPlace(new URL(other).hash)).toMatchObject({ screen: 'sheet', fieldId: null });
});

test('where no browser opens the job there is no address', () => {
  expect(pageAddressOf(job, null)).toBeNull();
  expect(pageAddressOf({ ...job, channel: 'cli' }, origin)).toBeNull();
});
