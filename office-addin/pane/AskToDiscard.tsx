import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useWordTexts } from './pane-texts.ts';
import { usePaneStyles } from './use-pane-styles.ts';

/** Discards what is under way, once the person said so twice: it cannot be brought back. */
export const AskToDiscard = ({ onDiscard }: { readonly onDiscard: () => void }): ReactElement => {
  const pane = usePaneStyles();
  const texts = useWordTexts();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button appearance="subtle" size="small" onClick={() => setAsking(true)}>
        {texts.discard}
      </Button>
    );
  }
  return (
    <fieldset className={pane.question}>
      <legend>{texts.discardSure}</legend>
      <Button size="small" autoFocus onClick={() => setAsking(false)}>
        {texts.keep}
      </Button>
      <Button size="small" onClick={onDiscard}>
        {texts.discard}
      </Button>
    </fieldset>
  );
};
