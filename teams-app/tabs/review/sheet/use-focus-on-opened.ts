import { type RefObject, useEffect, useRef } from 'react';
import { wideScreen } from '../../console/wide-screen.ts';

/**
 * The row of the opened field takes the focus when it was led to, or when what was done to it is over, and is brought
 * into view; not when the page opens.
 */
export const useFocusOnOpened = (
  fieldId: string | null,
  isReading: boolean,
): RefObject<HTMLDivElement | null> => {
  const list = useRef<HTMLDivElement>(null);
  const begun = useRef(false);
  const last = useRef({ fieldId, isReading });
  useEffect(() => {
    const before = last.current;
    last.current = { fieldId, isReading };
    const isBack = isReading && !before.isReading;
    const isFirst = !begun.current;
    begun.current = true;
    // A small screen begins at its top.
    if (isFirst && !window.matchMedia(wideScreen).matches) return;
    if (fieldId === null || (before.fieldId === fieldId && !isBack && !isFirst)) return;
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
      ({ dataset }) => dataset['field'] === fieldId,
    );
    if (!isFirst) row?.focus({ preventScroll: true });
    row?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [fieldId, isReading]);
  return list;
};
