import { makeStyles, tokens } from '@fluentui/react-components';

/** What the card of an answer looks like, told now or before. */
export const useAnswerStyles: () => Record<'card' | 'note' | 'foot' | 'where' | 'copy', string> =
  makeStyles({
    card: {
      padding: '16px 20px',
      borderRadius: tokens.borderRadiusXLarge,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      '@media (max-width: 479px)': { padding: '12px 14px' },
    },
    note: {
      margin: '12px 0 0',
      whiteSpace: 'pre-line',
      color: tokens.colorNeutralForeground2,
      ':first-child': { marginTop: '0' },
    },
    foot: {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'space-between',
      alignItems: 'center',
      gap: '4px 16px',
      marginTop: '14px',
      paddingTop: '8px',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    where: { marginLeft: '-8px' },
    copy: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: '8px',
      marginRight: '-8px',
      fontSize: tokens.fontSizeBase200,
      '& span:empty': { display: 'none' },
    },
  });
