import { stripInvisible } from './strip-invisible.ts';

/**
 * A document's text made fit to stand as data between the request's delimiters: invisible characters gone, the
 * nonce gone however often it is nested, so that no text can close its own block.
 */
export const neutraliseDocument = (text: string, nonce: string): string => {
  let clean = stripInvisible(text);
  if (nonce === '') return clean;
  const pattern = new RegExp(nonce.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
  while (clean.search(pattern) !== -1) clean = clean.replace(pattern, '');
  return clean;
};
