import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { Icon } from './Icon.tsx';
import { usePaneTexts } from './pane-language.ts';

/** Copies a text and says whether it did: some frames refuse the clipboard. */
export const CopyButton = ({
  text,
  words,
  primary = false,
}: {
  readonly text: string;
  /** Of the button; default: those of an answer. */
  readonly words?: string;
  /** The one thing to do here. */
  readonly primary?: boolean;
}): ReactElement => {
  const texts = usePaneTexts();
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.copyRefused);
    }
  };
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'subtle'}
        size={primary ? 'medium' : 'small'}
        icon={<Icon name="copy" />}
        onClick={() => void copy()}
      >
        {words ?? texts.copy}
      </Button>
      <span role="status">{said}</span>
    </>
  );
};
