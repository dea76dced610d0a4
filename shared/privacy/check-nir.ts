/**
 * Sex 1-4, 7, 8 (3, 4, 7, 8 provisional) · year · month 01-12, 13, 20-42, 50-99 · department 01-99, 2A, 2B · commune,
 * order. A month outside these is a file reference, not a person.
 */
const structure =
  /^[1-478]\d{2}(?:0[1-9]|1[0-3]|[23]\d|4[0-2]|[5-9]\d)(?:2[AB]|0[1-9]|[1-9]\d)\d{6}/;

/** Whether 13 characters have the parts of a French social security number; the key is not looked at. */
const nirStructureHolds = (compact: string): boolean => structure.test(compact);

/** The two digits that end a NIR: 97 − (N mod 97), with 2A read as 19 and 2B as 18. */
export const nirKey = (thirteen: string): string => {
  const number = Number(thirteen.replace('2A', '19').replace('2B', '18'));
  return String(97 - (number % 97)).padStart(2, '0');
};

/** Whether 15 characters without separators are a NIR: structure and key. */
export const nirHolds = (compact: string): boolean =>
  compact.length === 15 &&
  nirStructureHolds(compact) &&
  nirKey(compact.slice(0, 13)) === compact.slice(13);
