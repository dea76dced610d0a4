import { Fault } from '#shared/fault.ts';
import type { ValidationRequest } from '#shared/wire/word-exchange.ts';
import type { KeptValidation } from './ports.ts';

/**
 * « Relu par » is the drafter's, « validé par » that of somebody who answers for the drafter: a text is validated as it was
 * read, and by another person. Throws `validation-unread`, `validation-own`.
 */
export function requireOtherReader(
  { step, blocks }: ValidationRequest,
  person: string,
  recorded: readonly KeptValidation[],
): void {
  if (step !== 'valide') return;
  const read = recorded.findLast((one) => one.step === 'relu');
  const seen = new Set((read?.blocks ?? []).map(({ tag, hash }) => `${tag} ${hash}`));
  if (read === undefined || !blocks.every(({ tag, hash }) => seen.has(`${tag} ${hash}`))) {
    throw new Fault('validation-unread');
  }
  if (read.person === person) throw new Fault('validation-own');
}
