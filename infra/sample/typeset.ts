const unbroken = '\u00a0';

/** French typesetting: the blanks that must not break a line (before `: ; ? ! » % €`, after `«`, inside numbers and hours) are unbreakable. */
export function typeset(text: string): string {
  return text
    .replace(/ (?=[:;?!»%€])/g, unbroken)
    .replace(/(?<=«) /g, unbroken)
    .replace(/(?<=\d) (?=\d{2,3}(?!\d)|h\b)|(?<=\d[ \u00a0]h) (?=\d)/g, unbroken)
    .replace(/(?<=\b(?:n°|art\.|L\.|R\.|D\.|M\.|Mme)) (?=\S)/g, unbroken);
}
