/** Characters; a longer text is not a question, and the reader is told to split it. */
export const longestQuestion = 4_000;
