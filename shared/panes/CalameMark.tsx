import type { ReactElement } from 'react';

/** The product's mark, drawn for it: a reed cut to a nib, over the line it has just written. */
export const CalameMark = ({ size }: { readonly size: number }): ReactElement => (
  <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
    <rect width="32" height="32" rx="8" fill="#124f6c" />
    <path
      d="M25.600 4.800c-5.300 2.200-10.700 6.600-13.800 11.900L9.400 22.600l5.700-2.900c4.900-3.400 8.900-8.900 10.500-14.900Z"
      fill="#f3d9a4"
    />
    <path
      d="m9.400 22.600 7.200-8.400"
      stroke="#124f6c"
      strokeWidth="1.300"
      strokeLinecap="round"
    />
    <path
      d="M6.500 26.500c4-1.700 7.200.9 11-.3 2.400-.8 4.300-1.100 7-.2"
      fill="none"
      stroke="#f3d9a4"
      strokeWidth="1.800"
      strokeLinecap="round"
    />
  </svg>
);
