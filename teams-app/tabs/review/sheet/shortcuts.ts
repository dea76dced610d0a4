/** What a single key does in the review. */
export type Shortcut =
  | 'accept'
  | 'correct'
  | 'reject'
  | 'next'
  | 'previous'
  | 'toCheck'
  | 'nextPlace'
  | 'previousPlace'
  | 'document'
  | 'help';

const letters: Readonly<Record<string, Shortcut>> = {
  a: 'accept',
  c: 'correct',
  r: 'reject',
  j: 'next',
  k: 'previous',
  n: 'toCheck',
  d: 'document',
  '?': 'help',
};

const arrows: Readonly<Record<string, Shortcut>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'nextPlace',
  ArrowLeft: 'previousPlace',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Where a key is pressed: in a text, in what takes the arrows for itself, among the fields, or elsewhere. */
export type PressedIn = 'text' | 'own-arrows' | 'fields' | 'elsewhere';

export const pressedIn = (target: EventTarget | null): PressedIn => {
  if (!(target instanceof Element)) return 'elsewhere';
  const own = 'input[type=radio], input[type=checkbox], [role=radio], [role=tab]';
  if (target.closest(own) !== null) return 'own-arrows';
  if (target.closest('input, textarea, select, [contenteditable=true], [role=textbox]') !== null) {
    return 'text';
  }
  return target.closest('[data-fields]') === null ? 'elsewhere' : 'fields';
};

/**
 * What a key asks for. Letters do nothing while a text is typed, with a modifier, nor once they are switched off
 * (WCAG 2.1.4); arrows go from field to field among the fields alone, so that they scroll a page elsewhere.
 */
export const shortcutOf = (pressed: Pressed, place: PressedIn, on: boolean): Shortcut | null => {
  if (place === 'text' || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (place === 'fields' && Object.hasOwn(arrows, pressed.key)) return arrows[pressed.key] ?? null;
  return on ? (letters[pressed.key.toLowerCase()] ?? null) : null;
};
