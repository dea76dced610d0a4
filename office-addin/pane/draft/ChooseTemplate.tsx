import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ActKind } from '#shared/acts/act-kind.ts';
import { actKinds } from '#shared/acts/act-kind.ts';
import type { Template } from '#shared/acts/template.ts';
import { foldText } from '#shared/french/fold-text.ts';
import { actKindTexts } from '#shared/language/act-kind-texts.ts';
import { Icon } from '#shared/panes/Icon.tsx';
import { usePaneDesk } from '../pane-desk.ts';
import { useDraftTexts } from '../proposal/draft-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';

const useStyles = makeStyles({
  group: {
    '& summary': {
      cursor: 'pointer',
      minHeight: '24px',
      padding: '4px 0',
      fontWeight: tokens.fontWeightSemibold,
    },
    '&[open] > summary': { marginBottom: '6px' },
  },
  item: { display: 'block' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  purpose: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const matching = (template: Template, words: string, kindName: string): boolean => {
  const text = foldText(`${template.title} ${template.purpose} ${kindName}`);
  return foldText(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
};

const Items = ({
  templates,
  onChoose,
}: Pick<GroupProps, 'templates' | 'onChoose'>): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  return (
    <ul className={pane.list}>
      {templates.map((template) => (
        <li key={template.id}>
          <Button className={pane.item} onClick={() => onChoose(template)}>
            <span className={styles.item}>
              <span className={styles.name}>{template.title}</span>
              <span className={styles.purpose}>
                {template.purpose}
                {template.from === 'organisation' && ` (${texts.ownTemplate})`}
              </span>
            </span>
          </Button>
        </li>
      ))}
    </ul>
  );
};

type GroupProps = {
  readonly name: string;
  readonly templates: readonly Template[];
  /** What was searched for is shown at once. */
  readonly searching: boolean;
  readonly onChoose: (template: Template) => void;
};

/** Templates of a kind that are shown without unfolding. */
const few = 3;

/** A kind that has one template is that template; a longer list unfolds. */
const Group = ({ name, templates, searching, onChoose }: GroupProps): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const items = <Items templates={templates} onChoose={onChoose} />;
  if (templates.length === 1 || searching) return items;
  if (templates.length <= few) {
    return (
      <section className={pane.tight} aria-label={name}>
        <h3 className={pane.subtitle}>{name}</h3>
        {items}
      </section>
    );
  }
  return (
    <details className={styles.group}>
      <summary>
        {name} ({templates.length})
      </summary>
      {items}
    </details>
  );
};

/** The templates by kind of act, with a search: the first choice of whoever drafts. */
export const ChooseTemplate = ({
  templates,
  onChoose,
}: {
  readonly templates: readonly Template[];
  readonly onChoose: (template: Template) => void;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const names = actKindTexts[usePaneDesk().language];
  const [words, setWords] = useState('');
  if (templates.length === 0) return <p className={pane.note}>{texts.noTemplate}</p>;
  const shown = templates.filter((one) => matching(one, words, names[one.kind]));
  const groups = actKinds
    .map((kind): readonly [ActKind, readonly Template[]] => [
      kind,
      shown.filter((one) => one.kind === kind),
    ])
    .filter(([, ofKind]) => ofKind.length > 0);
  return (
    <div className={pane.stack}>
      <Input
        type="search"
        value={words}
        aria-label={texts.chooseSearch}
        placeholder={texts.chooseSearch}
        contentBefore={<Icon name="search" />}
        onChange={(_event, { value }) => setWords(value)}
      />
      <p role="status" className={pane.small}>
        {shown.length === 0 ? texts.chooseNone : texts.chooseCount(shown.length)}
      </p>
      {groups.map(([kind, ofKind]) => (
        <Group
          key={kind}
          name={names[kind]}
          templates={ofKind}
          searching={words.trim() !== ''}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
};
