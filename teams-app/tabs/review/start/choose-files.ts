/** What is wrong with a file before it is sent. */
export type FileRefusal = {
  readonly name: string;
  readonly why: 'tooLarge' | 'unreadable' | 'twice';
};

/** Bytes; the server's own limit. */
const largest = 50_000_000;

const endings = {
  documents: ['pdf', 'docx', 'odt', 'xlsx', 'pptx', 'eml', 'msg', 'txt', 'md', 'html', 'htm'],
  transcript: ['vtt', 'srt', 'txt', 'docx'],
  contract: ['yaml', 'yml', 'json'],
} as const;

export type FileSort = keyof typeof endings;

/** For the browser's own choice of files: `.pdf,.docx`. */
export const acceptedEndings = (sort: FileSort): string =>
  endings[sort].map((ending) => `.${ending}`).join(',');

const whyNot = (
  file: Pick<File, 'name' | 'size'>,
  sort: FileSort,
  taken: readonly Pick<File, 'name' | 'size'>[],
): FileRefusal['why'] | null => {
  const ending = /\.([^.]+)$/u.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const known: readonly string[] = endings[sort];
  if (!known.includes(ending)) return 'unreadable';
  if (file.size > largest) return 'tooLarge';
  return taken.some(({ name, size }) => name === file.name && size === file.size) ? 'twice' : null;
};

/** Those of the files that are taken beside the ones already there, and why the others are not. */
export const chooseFiles = <Of extends Pick<File, 'name' | 'size'>>(
  already: readonly Of[],
  given: readonly Of[],
  sort: FileSort,
): { readonly taken: readonly Of[]; readonly refused: readonly FileRefusal[] } => {
  const taken = [...already];
  const refused: FileRefusal[] = [];
  for (const file of given) {
    const why = whyNot(file, sort, taken);
    if (why === null) taken.push(file);
    else refused.push({ name: file.name, why });
  }
  return { taken, refused };
};
