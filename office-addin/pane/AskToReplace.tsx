import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useWordTexts } from './pane-texts.ts';
import type { AskedWork } from './use-asked.ts';
import { usePaneStyles } from './use-pane-styles.ts';

/** Asks before another text takes the place of the one that is under way. */
export const AskToReplace = ({ replace, keep }: AskedWork): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useWordTexts();
  if (replace === null) return null;
  return (
    <fieldset className={pane.question}>
      <legend>{texts.replaceSure}</legend>
      <Button size="small" autoFocus onClick={keep}>
        {texts.keepHere}
      </Button>
      <Button size="small" onClick={replace}>
        {texts.replace}
      </Button>
    </fieldset>
  );
};
