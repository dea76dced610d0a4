import type { ReactElement } from 'react';
import { parseMarkdown } from './parse-markdown.ts';
import { type Cited, TextBlocks } from './TextBlocks.tsx';

/** Simple Markdown: the text of answers and charters. */
export const MarkdownText = ({
  source,
  ...cited
}: Cited & { readonly source: string }): ReactElement => (
  <TextBlocks blocks={parseMarkdown(source)} {...cited} />
);
