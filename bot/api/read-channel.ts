import type { Visit } from './visit.ts';

/** The pane that asks: the Word panel names itself in the address, so that the journal and the way of a question do. */
export const readChannel = ({ request }: Pick<Visit, 'request'>): 'tab' | 'word' => {
  const query = (request.url ?? '').split('?').slice(1).join('?');
  return new URLSearchParams(query).get('channel') === 'word' ? 'word' : 'tab';
};
