/** Who asks (a development identity of the demo policy), the question, and the documents that answer it: one of them must come first. */
export type SampleQuestion = readonly [
  as: 'claire' | 'karim' | 'sophie',
  text: string,
  ...documents: readonly string[],
];
