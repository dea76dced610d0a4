const combiningMarks = /\p{M}+/gu;
const ligatures = /[œæ]/g;

/** Lower case without accents or ligatures: `Œuvre à Évry` gives `oeuvre a evry`. Idempotent. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(combiningMarks, '')
    .replace(ligatures, (ligature) => (ligature === 'œ' ? 'oe' : 'ae'));
}
