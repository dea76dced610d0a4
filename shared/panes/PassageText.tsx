import type { ReactElement } from 'react';
import { parsePassage } from './parse-passage.ts';
import { TextBlocks } from './TextBlocks.tsx';

/** A passage word for word, its tables and lists as such. */
export const PassageText = ({ text }: { readonly text: string }): ReactElement => (
  <TextBlocks blocks={parsePassage(text)} />
);
