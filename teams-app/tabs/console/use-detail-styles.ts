import { makeStyles, tokens } from '@fluentui/react-components';
import { calameTokens } from '#shared/panes/themes.ts';
import { phone } from './wide-screen.ts';

type Part = 'title' | 'tags' | 'facts' | 'section' | 'heading' | 'lead' | 'box' | 'line' | 'form';

/** How what is opened looks, on every screen. */
export const useDetailStyles: () => Record<Part, string> = makeStyles({
  title: {
    margin: '0 0 8px',
    fontFamily: calameTokens.fontFamilyTitle,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outline: 'none' },
    [phone]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  },
  tags: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 12px',
    margin: '0 0 6px',
    color: tokens.colorNeutralForeground2,
  },
  facts: {
    margin: '0',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
  },
  section: { marginTop: '24px' },
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    ':focus': { outline: 'none' },
  },
  lead: { margin: '0 0 10px', color: tokens.colorNeutralForeground2 },
  box: {
    padding: '14px 18px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [phone]: { padding: '12px 14px' },
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 12px' },
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '14px' },
});
