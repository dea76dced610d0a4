const blank = '[\\s\\u00a0\\u202f]';

/** An amount, a number, a percentage, as a cell holds it. */
const amount = new RegExp(
  `^[-+−(]?${blank}?\\d{1,3}(?:${blank}?\\d{3}|\\.\\d{3})*(?:[,.]\\d+)?\\)?${blank}*(?:%|€|M€|k€|pts?)?$`,
);
const rest = new RegExp(`^(?:\\d{3}${blank})*\\d{3},\\d{1,2}\\)?${blank}*(?:%|€|M€|k€)?$`);

export const isAmount = (text: string): boolean => amount.test(text.trim());

/** An amount that cannot be a year or a rank: with decimals, thousands apart, a unit. */
export const isFigure = (text: string): boolean =>
  isAmount(text) && /[,%€]|\d[\s\u00a0\u202f]\d/.test(text.trim());

/** The end of an amount whose start stands over it: `397,94` under `147 036`. */
export const isRestOfAmount = (above: string, text: string): boolean =>
  (rest.test(text.trim()) && /(?:^|[\s\u00a0\u202f(+−-])\d{1,3}$/.test(above.trim())) ||
  (/^(?:%|€|M€|k€)$/.test(text.trim()) && /\d$/.test(above.trim()));
