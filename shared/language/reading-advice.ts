/** What to do with a file that is not read, as parts of a sentence. */
const oldFormats: Readonly<Record<string, string>> = {
  '.doc': '.docx',
  '.doc/.xls': '.docx / .xlsx',
  '.csv': '.xlsx',
  '.xls': '.xlsx',
  '.rtf': '.docx',
  '.ods': '.xlsx',
  '.ppt': '.pptx',
  '.odp': '.pptx',
};
const transcripts: readonly string[] = ['.vtt', '.srt'];

/** For a kind of file, such as `.doc`; empty where there is nothing to advise. */
export function adviceFr(kind: string): string {
  if (transcripts.includes(kind)) {
    return ' : une transcription n’est pas une source. Pour en tirer un compte rendu : « calame minutes »';
  }
  const other = oldFormats[kind];
  return other === undefined ? '' : ` : enregistrez-le en ${other}`;
}

export function adviceEn(kind: string): string {
  if (transcripts.includes(kind)) {
    return ': a transcript is no source. To draw minutes from it: "calame minutes"';
  }
  const other = oldFormats[kind];
  return other === undefined ? '' : `: save it as ${other}`;
}

const packages = 'npm install --include=optional';

/** How to have scanned pages read, where the engine is `absent`. */
export function engineFr(engine: string | number): string {
  return engine === 'absent'
    ? ` Calame sait la faire une fois son moteur installé sur le serveur : « ${packages} ».`
    : '';
}

export function engineEn(engine: string | number): string {
  return engine === 'absent'
    ? ` Calame does it once its engine is installed on the server: "${packages}".`
    : '';
}
