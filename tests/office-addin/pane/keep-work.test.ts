import { expect, test } from '@jest/globals';
import { eraseOverdue, keepWork } from '../../../office-addin/pane/keep/keep-work.ts';

/** As much of a browser's storage as is used. */
const box = (): Storage => {
  const held = new Map<string, string>();
  return {
    get length() {
      return held.size;
    },
    clear: () => held.clear(),
    getItem: (name) => held.get(name) ?? null,
    key: (at) => [...held.keys()][at] ?? null,
    removeItem: (name) => void held.delete(name),
    setItem: (name, text) => void held.set(name, text),
  };
};

const day = 86_400_000;
const claire = { person: 'claire', name: 'draft' };

test('what is kept is found again by the same person on the same screen, and by nobody else', () => {
  const storage = box();
  const now = () => 0;
  keepWork(() => storage, claire, { days: 30, now }).keep({ text: 'a' });
  expect(keepWork(() => storage, claire, { days: 30, now }).read()).toEqual({ text: 'a' });
  const others = [
    { person: 'karim', name: 'draft' },
    { person: 'claire', name: 'reply' },
  ];
  for (const other of others) {
    expect(keepWork(() => storage, other, { days: 30, now }).read()).toBeNull();
  }
});

test('it is over after its days, counted from its last change, and is then erased', () => {
  const storage = box();
  let time = 0;
  const place = keepWork<string>(() => storage, claire, { days: 30, now: () => time });
  place.keep('a');
  time = 29 * day;
  expect(place.read()).toBe('a');
  place.keep('b');
  time = 58 * day;
  expect(place.read()).toBe('b');
  time = 59 * day;
  expect(place.read()).toBeNull();
  expect(storage.length).toBe(0);
});

test('a browser that refuses its storage is told as one; nothing breaks', () => {
  const refusing = (): Storage => {
    throw new Error('denied');
  };
  const place = keepWork<string>(refusing, claire, { days: 30, now: () => 0 });
  expect(place.keep('a')).toBe(false);
  expect(place.read()).toBeNull();
  place.erase();
  eraseOverdue(refusing, () => 0);
});

test.each(['{', 'null', '{"version":2,"until":9e15,"work":1}', '[]'])(
  'what is not ours, or of another version, is not taken up: %s',
  (text) => {
    const storage = box();
    storage.setItem('calame-word claire draft', text);
    const place = keepWork<string>(() => storage, claire, { days: 30, now: () => 0 });
    expect(place.read()).toBeNull();
  },
);

test('on a shared computer, what others left is erased once it is over, and nothing of another page', () => {
  const storage = box();
  keepWork(() => storage, claire, { days: 1, now: () => 0 }).keep('a');
  keepWork(() => storage, { ...claire, name: 'reply' }, { days: 9, now: () => 0 }).keep('b');
  storage.setItem('calame-news-read claire', '3');
  eraseOverdue(
    () => storage,
    () => 2 * day,
  );
  expect(storage.getItem('calame-word claire draft')).toBeNull();
  expect(storage.getItem('calame-word claire reply')).not.toBeNull();
  expect(storage.getItem('calame-news-read claire')).toBe('3');
});
