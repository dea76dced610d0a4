const small: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};
const large: Readonly<Record<string, number>> = {
  cent: 100,
  cents: 100,
  mille: 1000,
};

const names = [...Object.keys(small), ...Object.keys(large)]
  .sort((left, right) => right.length - left.length)
  .join('|');

/** One or more number words, joined by spaces, hyphens or « et ». */
export const numberWords: RegExp = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${names})(?:(?:[ -]|[ -]et[ -])(?:${names}))*(?![\\p{L}\\p{N}]|-[\\p{L}])`,
  'giu',
);

/** A number being read: what is settled in thousands, the rest, and the bound the next small word must stay under. */
type Reading = { readonly thousands: number; readonly rest: number; readonly room: number };

/** Value of French number words, or null when they do not make one number (`deux trois`). */
export function readNumberWords(words: string): number | null {
  let reading: Reading | null = { thousands: 0, rest: 0, room: 1000 };
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    if (word !== 'et') reading = readWord(reading, word);
    if (reading === null) return null;
  }
  return reading.thousands + reading.rest;
}

function readWord({ thousands, rest, room }: Reading, word: string): Reading | null {
  if (large[word] === 1000) {
    return thousands > 0 ? null : { thousands: Math.max(rest, 1) * 1000, rest: 0, room: 1000 };
  }
  if (large[word] === 100) {
    // « quinze cents » is said as « mille cinq cents » is.
    const counts = rest <= 9 || (thousands === 0 && rest >= 11 && rest <= 19);
    return counts ? { thousands, rest: Math.max(rest, 1) * 100, room: 100 } : null;
  }
  const value = small[word] ?? 0;
  const isFourTwenties = value === 20 && rest % 100 === 4;
  if (!isFourTwenties && value >= room) return null;
  const sum = rest + (isFourTwenties ? 76 : value);
  return { thousands, rest: sum, room: roomAfter(value, sum % 100) };
}

/** Soixante and quatre-vingt go on up to nineteen, vingt to cinquante up to nine, dix with sept, huit, neuf. */
function roomAfter(value: number, underHundred: number): number {
  if (underHundred === 60 || underHundred === 80) return 20;
  return value >= 10 && value % 10 === 0 ? 10 : 0;
}
