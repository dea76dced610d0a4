const digitSum = (digits: string): number =>
  [...digits].reduce((sum, digit) => sum + Number(digit), 0);

/** Whether the last digit is the check digit of the others (Luhn). */
export const luhnHolds = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
};

/** Whether 9 digits are a company number. */
export const sirenHolds = (digits: string): boolean => digits.length === 9 && luhnHolds(digits);

/** Whether 14 digits are an establishment number. La Poste's own (356000000…) are valid by their digit sum instead. */
export const siretHolds = (digits: string): boolean =>
  digits.length === 14 &&
  (luhnHolds(digits) || (digits.startsWith('356000000') && digitSum(digits) % 5 === 0));

/** Whether `FR`, two digits and a SIREN are a French VAT number: key = (12 + 3 × (SIREN mod 97)) mod 97. */
export const vatHolds = (compact: string): boolean => {
  const siren = compact.slice(4);
  return sirenHolds(siren) && Number(compact.slice(2, 4)) === (12 + 3 * (Number(siren) % 97)) % 97;
};
