import type { GriffelStyle } from '@fluentui/react-components';

/** Takes no room on the screen, and is read out all the same. */
export const heardOnly: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  margin: '0',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
