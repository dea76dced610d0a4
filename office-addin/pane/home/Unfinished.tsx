import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type KeptWork, keptScreens } from '../keep/kept-work.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useWordTexts } from '../pane-texts.ts';
import { useKeptTold } from '../use-kept-told.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import type { HomeProps } from './HomeScreen.tsx';

/** What was begun on this computer and is neither in a document nor discarded. */
export const Unfinished = ({ onScreen }: Pick<HomeProps, 'onScreen'>): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useWordTexts();
  const { workPlace } = usePaneDesk();
  const kept = useKeptTold(true);
  const begun = keptScreens.flatMap((screen) => {
    const work = workPlace<KeptWork>(screen).read();
    return work === null ? [] : [{ screen, title: work.proposal?.act.title ?? null }];
  });
  if (begun.length === 0) return null;
  return (
    <section className={pane.card} aria-label={texts.resumeTitle}>
      <h3 className={pane.subtitle}>{texts.resumeTitle}</h3>
      {begun.map(({ screen, title }) => (
        <div key={screen} className={pane.tight}>
          <p className={pane.text}>
            {texts.screens[screen]}
            {title !== null && ` – ${title}`}
          </p>
          <div className={pane.row}>
            <Button size="small" onClick={() => onScreen(screen)}>
              {texts.resume}
            </Button>
          </div>
        </div>
      ))}
      <p className={pane.small}>{kept}</p>
    </section>
  );
};
