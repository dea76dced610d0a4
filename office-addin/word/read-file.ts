import { WordFault } from './word-document.ts';

/** Word gives a file in slices of 4 MB at most, and no more than two files at once: it is always closed. */
const sliceSize = 4_194_304;

/** The document as it is now, whole. */
export async function readFile(): Promise<Uint8Array> {
  if (typeof Office === 'undefined' || typeof Word === 'undefined') {
    throw new WordFault('not-in-word');
  }
  const file = await openFile();
  try {
    const slices: Uint8Array[] = [];
    for (let at = 0; at < file.sliceCount; at += 1) slices.push(await readSlice(file, at));
    const whole = new Uint8Array(slices.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const slice of slices) {
      whole.set(slice, at);
      at += slice.length;
    }
    return whole;
  } finally {
    file.closeAsync();
  }
}

function openFile(): Promise<Office.File> {
  return new Promise((resolve, reject) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new WordFault('word-failed', result.error));
    });
  });
}

function readSlice(file: Office.File, at: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    file.getSliceAsync(at, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) {
        resolve(Uint8Array.from(result.value.data));
      } else reject(new WordFault('word-failed', result.error));
    });
  });
}
