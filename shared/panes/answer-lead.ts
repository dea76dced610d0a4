import { answerTexts } from '../language/answer-texts.ts';

const leads = Object.values(answerTexts).map(
  ({ withoutModelTitle }) => `**${withoutModelTitle}.** `,
);

/**
 * Parts an answer made without a model from its opening paragraph, which says each time that these are extracts: a pane
 * that says so in a line of its own needs the extracts only. Null for any other text.
 */
export const extractsWithoutLead = (text: string): string | null => {
  const end = text.indexOf('\n\n');
  return end >= 0 && leads.some((lead) => text.startsWith(lead)) ? text.slice(end + 2) : null;
};
