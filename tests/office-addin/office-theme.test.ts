import { expect, test } from '@jest/globals';
import { isDarkOffice } from '../../office-addin/pane/office-theme.ts';

test('a host that says that it is dark is believed, whatever its colours', () => {
  expect(isDarkOffice(() => ({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }))).toBe(true);
  expect(isDarkOffice(() => ({ isDarkTheme: false, bodyBackgroundColor: '#000000' }))).toBe(false);
});

test('a host that tells colours alone is judged by its ground', () => {
  expect(isDarkOffice(() => ({ bodyBackgroundColor: '#262626' }))).toBe(true);
  expect(isDarkOffice(() => ({ bodyBackgroundColor: '#f3f2f1' }))).toBe(false);
});

test('a host that tells nothing, or fails to, leaves the choice to the computer', () => {
  expect(isDarkOffice(() => undefined)).toBeUndefined();
  expect(isDarkOffice(() => ({}))).toBeUndefined();
  expect(isDarkOffice(() => ({ bodyBackgroundColor: 'gray' }))).toBeUndefined();
  const fails = (): never => {
    throw new TypeError('GetOfficeThemeInfo is not a function');
  };
  expect(isDarkOffice(fails)).toBeUndefined();
});
