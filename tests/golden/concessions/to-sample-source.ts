import type { SampleSource } from '../../../infra/sample/read-sources.ts';
import type { Concession } from './concession.ts';

/** The report as the writers of the sample take it, on the paper of its delegate. */
export function toSampleSource(concession: Concession): SampleSource {
  const { name, format, title, delegate, address, colour, date, parts } = concession;
  return {
    path: name,
    folder: 'concessions',
    format,
    head: { title, date, owner: delegate },
    blocks: parts.map(({ block }) => block),
    text: '',
    letterhead: { organisation: delegate, address, colour },
  };
}
