import { expect, test } from '@jest/globals';
import { toSourceCard } from '../../bot/api/to-source-card.ts';
import { toStore } from '../builders/documents-to-store.ts';

const { document } = toStore({ id: 'ancien', space: 'rh' });
const replaced = (by: string | null) => ({ ...document, supersededBy: by });

test('what replaces a document is named to those who may open it, and to nobody else', () => {
  const card = (by: string | null, may: boolean) => toSourceCard(replaced(by), () => may);
  expect(card('plan-2027', true).supersededBy).toBe('plan-2027');
  expect(card('plan-2027', false).supersededBy).toBe('');
  expect(card('délib. 12', false).supersededBy).toBe('délib. 12');
  expect(card(null, false).supersededBy).toBeNull();
});
