/** A phone, or a window zoomed to a phone's width or height: the page scrolls as a whole. */
export const small = '@media (max-width: 599px), (max-height: 560px)';
