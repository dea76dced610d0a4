/** A phone, or a window zoomed to a phone's width or height: the page scrolls as a whole. */
export const smallScreen = '(max-width: 599px), (max-height: 560px)';

/** The styles of such a screen. */
export const small: `@media ${typeof smallScreen}` = `@media ${smallScreen}`;
