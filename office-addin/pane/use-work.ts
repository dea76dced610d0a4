import { useCallback, useEffect, useState } from 'react';
import { usePaneDesk } from './pane-desk.ts';

export type HeldWork<Work> = {
  readonly work: Work;
  readonly change: (next: (before: Work) => Work) => void;
  /** Back to the beginning, here and on this computer. */
  readonly clear: () => void;
  /** False = this browser refuses to keep it. */
  readonly kept: boolean;
};

/** The work of a screen: held here, and kept on this computer at each change until it is inserted or discarded. */
export const useWork = <Work>(
  name: string,
  blank: Work,
  isBlank: (work: Work) => boolean,
): HeldWork<Work> => {
  const { workPlace } = usePaneDesk();
  const [work, setWork] = useState<Work>(() => workPlace<Work>(name).read() ?? blank);
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const place = workPlace<Work>(name);
    if (isBlank(work)) {
      // Whose panel this is can be known after the screen was opened.
      const earlier = place.read();
      if (earlier !== null && !isBlank(earlier)) setWork(earlier);
      return;
    }
    setKept(place.keep(work));
  }, [work, workPlace, name, isBlank]);
  const change = useCallback((next: (before: Work) => Work) => setWork(next), []);
  const clear = useCallback(() => {
    workPlace<Work>(name).erase();
    setWork(blank);
  }, [workPlace, name, blank]);
  return { work, change, clear, kept };
};
