import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { Icon } from './Icon.tsx';
import { usePaneTexts } from './pane-language.ts';

/** Copies a text and says whether it did: some frames refuse the clipboard. */
export const CopyButton = ({ text }: { readonly text: string }): ReactElement => {
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
        appearance="subtle"
        size="small"
        icon={<Icon name="copy" />}
        onClick={() => void copy()}
      >
        {texts.copy}
      </Button>
      <span role="status">{said}</span>
    </>
  );
};
