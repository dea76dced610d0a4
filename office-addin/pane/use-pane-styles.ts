import { makeStyles, tokens } from '@fluentui/react-components';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { calameTokens } from '#shared/panes/themes.ts';

/** What every screen of the panel looks like: one column, small type, one thing to do. */
export const usePaneStyles: () => Record<
  | 'stack'
  | 'tight'
  | 'title'
  | 'subtitle'
  | 'text'
  | 'small'
  | 'note'
  | 'card'
  | 'row'
  | 'between'
  | 'list'
  | 'item'
  | 'wide'
  | 'grow'
  | 'foot'
  | 'marked'
  | 'question'
  | 'points'
  | 'heard',
  string
> = makeStyles({
  stack: { display: 'grid', gap: '16px', minWidth: '0', gridTemplateColumns: 'minmax(0, 1fr)' },
  tight: { display: 'grid', gap: '6px', minWidth: '0', gridTemplateColumns: 'minmax(0, 1fr)' },
  title: {
    margin: '0',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  subtitle: {
    margin: '0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  text: { margin: '0', overflowWrap: 'anywhere' },
  small: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
    ':empty': { display: 'none' },
  },
  note: {
    margin: '0',
    paddingLeft: '10px',
    borderLeft: `3px solid ${calameTokens.colorReed}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  between: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '4px 8px',
  },
  list: {
    listStyleType: 'none',
    margin: '0',
    padding: '0',
    display: 'grid',
    gap: '6px',
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  item: {
    width: '100%',
    minWidth: '0',
    justifyContent: 'start',
    textAlign: 'start',
    padding: '8px 12px',
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusLarge,
  },
  wide: { width: '100%' },
  grow: { flexGrow: '1', minWidth: '0' },
  // Always within reach, over what scrolls.
  foot: {
    position: 'sticky',
    bottom: '0',
    display: 'grid',
    gap: '8px',
    marginInline: '-16px',
    padding: '10px 16px 12px',
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-height: 400px)': { position: 'static' },
  },
  marked: {
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    color: calameTokens.colorReed,
    backgroundColor: calameTokens.colorReedBackground,
    fontWeight: tokens.fontWeightSemibold,
  },
  points: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '8px',
    margin: '0',
    padding: '0',
    border: 'none',
    minWidth: '0',
    '& legend': { padding: '0', marginBottom: '4px' },
  },
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    margin: '0',
    padding: '0',
    border: 'none',
    '& legend': { padding: '0', marginBottom: '4px' },
  },
  heard: { ...heardOnly, top: '0' },
});
