const name = 'calame-review-shortcuts';

/** Whether single keys act, as this person last chose; they do at first. */
export const readShortcutsOn = (): boolean => {
  try {
    return window.localStorage.getItem(name) !== 'off';
  } catch {
    // A browser that keeps nothing for a framed page: the choice lasts as long as the page.
    return true;
  }
};

export const keepShortcutsOn = (on: boolean): void => {
  try {
    window.localStorage.setItem(name, on ? 'on' : 'off');
  } catch {
    // As above.
  }
};
