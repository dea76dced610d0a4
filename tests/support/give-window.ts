/** What jsdom has not: a window's width, and a place to scroll to. `matches` says which media queries the window meets. */
export const giveWindow = (matches: (media: string) => boolean = () => false): void => {
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: matches(media),
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  Element.prototype.scrollIntoView = () => undefined;
};
