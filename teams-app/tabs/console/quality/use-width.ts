import { type RefObject, useEffect, useState } from 'react';

/** Width before the page is laid out, and where it cannot be watched. */
const usual = 640;

/** The width that an element is given, in pixels, as it changes: a drawing keeps the size of its words. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    if (element.current === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
};
