import type { ReactElement } from 'react';

const paths = {
  send: 'M3 3.5 17.5 10 3 16.5l2-5.5 7-1-7-1Z',
  stop: 'M5.5 5.5h9v9h-9Z',
  copy: 'M7 3h9v11h-3v3H4V6h3Zm1.5 1.5V6H13v6.5h1.5v-8Zm-3 3v8h6v-8Z',
  close:
    'm5.3 4.2 4.7 4.7 4.7-4.7 1.1 1.1-4.7 4.7 4.7 4.7-1.1 1.1-4.7-4.7-4.7 4.7-1.1-1.1 4.7-4.7-4.7-4.7Z',
  restart:
    'M10 3.5a6.5 6.5 0 1 0 6.4 7.6h-1.6A5 5 0 1 1 13.6 6.500L11.500 8.500H17V3l-2.300 2.300A6.500 6.500 0 0 0 10 3.500Z',
  document:
    'M5 2.500h6.500L15.500 6.500v11H5Zm1.500 1.500v12H14V7.500h-3.500V4ZM8 10h4.500v1.300H8Zm0 2.700h4.500V14H8Z',
  back: 'm9.500 4 1.100 1.100L6.400 9.300H17v1.500H6.400l4.200 4.200-1.100 1.100L3.500 10Z',
  warning:
    'M10 2.500 18.500 17h-17Zm0 3L4.100 15.500h11.800Zm-.8 3h1.600v4H9.200Zm0 4.800h1.600v1.500H9.200Z',
  open: 'M4 4h5v1.500H5.500v9h9V11H16v5H4Zm7 0h5v5h-1.500V6.600l-4.800 4.800-1.100-1.100 4.800-4.800H11Z',
  place:
    'M10 2a5.500 5.500 0 0 1 5.500 5.500c0 3.900-3.600 7.700-5.500 10.300-1.900-2.600-5.500-6.400-5.500-10.300A5.500 5.500 0 0 1 10 2Zm0 1.500a4 4 0 0 0-4 4c0 2.600 2.200 5.400 4 7.800 1.800-2.400 4-5.200 4-7.800a4 4 0 0 0-4-4Zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  sparkle:
    'M9 2.500 10.800 7.700 16 9.500l-5.200 1.800L9 16.500l-1.800-5.200L2 9.500l5.200-1.800ZM15.500 2l.7 1.800 1.800.7-1.800.7-.7 1.800-.7-1.800-1.800-.7 1.800-.7Z',
} as const;

export type IconName = keyof typeof paths;

/** A small drawing beside words that say the same: hidden from screen readers. */
export const Icon = ({ name }: { readonly name: IconName }): ReactElement => (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
    <path d={paths[name]} fillRule="evenodd" />
  </svg>
);
