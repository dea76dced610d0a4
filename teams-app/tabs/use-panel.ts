import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PanelView } from '#shared/panes/panel-view.ts';
import { isInPanel } from '#shared/panes/SourcePanel.tsx';

export type Panel = {
  readonly view: PanelView | null;
  readonly onView: (view: PanelView | null) => void;
};

/** What the panel of sources shows. When it closes, a focus that was in it goes back to what opened it, else to `box`. */
export const usePanel = (box: RefObject<HTMLElement | null>): Panel => {
  const [view, setView] = useState<PanelView | null>(null);
  const isOpen = useRef(false);
  const opener = useRef<HTMLElement | null>(null);
  const returns = useRef(false);
  const onView = useCallback((next: PanelView | null) => {
    const { activeElement } = document;
    if (next === null) {
      // Whoever reads or writes elsewhere stays there.
      returns.current = activeElement === document.body || isInPanel(activeElement);
    } else if (!isOpen.current || !isInPanel(activeElement)) {
      opener.current = activeElement instanceof HTMLElement ? activeElement : null;
    }
    isOpen.current = next !== null;
    setView(next);
  }, []);
  useEffect(() => {
    if (view !== null || !returns.current) return;
    returns.current = false;
    const { current } = opener;
    (current?.isConnected === true ? current : box.current)?.focus();
  }, [view, box]);
  return { view, onView };
};
