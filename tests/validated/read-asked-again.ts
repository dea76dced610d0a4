/** A validated question, how it is asked again, and questions on the same subject that ask for something else. */
export type AskedAgain = {
  readonly question: string;
  readonly variant: string;
  readonly again: readonly string[];
  readonly other: readonly string[];
};

/** Blocks parted by an empty line: the question, then `~` its variant, `=` the same asked again, `!` something else. */
export function readAskedAgain(text: string): readonly AskedAgain[] {
  return text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [question = '', ...lines] = block.split('\n');
      const marked = (mark: string): readonly string[] =>
        lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(2));
      return { question, variant: marked('~')[0] ?? '', again: marked('='), other: marked('!') };
    });
}
