/** Where one is: `#travaux/ID`, `#nouveau`, `#relecture/ID/DOCUMENT/FIELD`, `#seance/ID`. */
export type ReviewPlace =
  | { readonly screen: 'jobs'; readonly jobId: string | null }
  | { readonly screen: 'start' }
  | {
      readonly screen: 'sheet';
      readonly jobId: string;
      readonly documentId: string;
      readonly fieldId: string | null;
    }
  | { readonly screen: 'minutes'; readonly jobId: string };

const words = {
  jobs: 'travaux',
  start: 'nouveau',
  sheet: 'relecture',
  minutes: 'seance',
} as const;

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // An address cut in the middle of a sign: it names nothing, and breaks nothing.
    return part;
  }
};

/** The place that an address names; the list of jobs when it names none. */
export const readPlace = (hash: string): ReviewPlace => {
  const [word = '', ...rest] = hash.replace(/^#/u, '').split('/');
  const [jobId = '', documentId = '', fieldId = ''] = rest.map(decode);
  if (word === words.start) return { screen: 'start' };
  if (word === words.minutes && jobId !== '') return { screen: 'minutes', jobId };
  if (word === words.sheet && jobId !== '' && documentId !== '') {
    return { screen: 'sheet', jobId, documentId, fieldId: fieldId === '' ? null : fieldId };
  }
  return { screen: 'jobs', jobId: word === words.jobs && jobId !== '' ? jobId : null };
};

const partsOf = (place: ReviewPlace): readonly (string | null)[] => {
  switch (place.screen) {
    case 'start':
      return [];
    case 'jobs':
    case 'minutes':
      return [place.jobId];
    case 'sheet':
      return [place.jobId, place.documentId, place.fieldId];
  }
};

/** The address of a place, with its `#`. */
export const addressOf = (place: ReviewPlace): string => {
  const parts = partsOf(place).filter((part) => part !== null);
  return `#${[words[place.screen], ...parts.map(encodeURIComponent)].join('/')}`;
};
