/** A window with room for the list and what is chosen in it, side by side; elsewhere one stands in place of the other. */
export const wideScreen = '(min-width: 860px) and (min-height: 480px)';

/** The styles of such a window. */
export const wide: `@media ${typeof wideScreen}` = `@media ${wideScreen}`;

/** A phone, or a window zoomed to a phone's width. */
export const phone = '@media (max-width: 559px)' as const;
