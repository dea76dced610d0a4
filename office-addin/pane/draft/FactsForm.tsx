import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { FactAsked, Template } from '#shared/acts/template.ts';
import { draftBounds } from '#shared/draft-bounds.ts';
import { usePaneDesk } from '../pane-desk.ts';
import { useDraftTexts } from '../proposal/draft-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import type { DraftWork } from './draft-work.ts';
import { FactField } from './FactField.tsx';

const useStyles = makeStyles({
  more: {
    display: 'grid',
    gap: '12px',
    '& summary': {
      cursor: 'pointer',
      minHeight: '24px',
      fontWeight: tokens.fontWeightSemibold,
    },
    '&[open] > summary': { marginBottom: '12px' },
  },
  fields: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

type FormProps = {
  readonly template: Template;
  readonly work: DraftWork;
  readonly onChange: (next: (before: DraftWork) => DraftWork) => void;
  readonly onSubmit: () => void;
  readonly onTemplate: () => void;
};

const Facts = ({
  facts,
  work,
  onChange,
}: Pick<FormProps, 'work' | 'onChange'> & {
  readonly facts: readonly FactAsked[];
}): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      {facts.map((fact) => (
        <FactField
          key={fact.id}
          fact={fact}
          value={work.facts[fact.id] ?? ''}
          onChange={(value) =>
            onChange((before) => {
              const { [fact.id]: _told, ...others } = before.facts;
              return { ...before, facts: value === '' ? others : { ...others, [fact.id]: value } };
            })
          }
        />
      ))}
    </div>
  );
};

const Starting = ({ work, onChange }: Pick<FormProps, 'work' | 'onChange'>): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const { opened } = usePaneDesk();
  const [busy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    if (opened.kind !== 'open') return;
    setBusy(true);
    try {
      const { paragraphs } = await opened.word.read();
      const text = paragraphs.map((one) => one.text).join('\n');
      onChange((before) => ({ ...before, startingText: text }));
    } finally {
      setBusy(false);
    }
  };
  return (
    <details className={styles.more} open={work.startingText !== ''}>
      <summary>{texts.startingTitle}</summary>
      <div className={styles.fields}>
        <Field label={texts.startingText} hint={texts.startingHint}>
          <Textarea
            rows={5}
            resize="vertical"
            value={work.startingText}
            onChange={(_event, { value }) =>
              onChange((before) => ({ ...before, startingText: value }))
            }
          />
        </Field>
        {opened.kind === 'open' && (
          <div className={pane.row}>
            <Button size="small" disabledFocusable={busy} onClick={() => void take()}>
              {texts.fromDocument}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
};

/** What a template asks: what is needed first, the rest folded away, and what the drafter wants said. */
export const FactsForm = (props: FormProps): ReactElement => {
  const { template, work, onChange, onSubmit, onTemplate } = props;
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const { withModel } = usePaneDesk();
  const needed = template.facts.filter(({ required }) => required);
  const others = template.facts.filter(({ required }) => !required);
  const { length } = work.startingText;
  const over = length > draftBounds.material;
  return (
    <form
      className={pane.stack}
      onSubmit={(event) => {
        event.preventDefault();
        if (!over) onSubmit();
      }}
    >
      <div className={pane.between}>
        <h3 className={pane.subtitle}>{template.title}</h3>
        <Button appearance="subtle" size="small" onClick={onTemplate}>
          {texts.changeKind}
        </Button>
      </div>
      <p className={pane.small}>
        {texts.factsLead} {texts.factsLater}
      </p>
      <Facts facts={needed} work={work} onChange={onChange} />
      {withModel('draft') && (
        <Field label={texts.instruction} hint={texts.instructionHint}>
          <Textarea
            resize="vertical"
            value={work.instruction}
            maxLength={draftBounds.instruction}
            onChange={(_event, { value }) =>
              onChange((before) => ({ ...before, instruction: value }))
            }
          />
        </Field>
      )}
      {others.length > 0 && (
        <details className={styles.more}>
          <summary>{texts.optionalFacts(others.length)}</summary>
          <Facts facts={others} work={work} onChange={onChange} />
        </details>
      )}
      <Starting work={work} onChange={onChange} />
      <p role="status" className={`${pane.small} ${styles.over}`}>
        {over ? texts.tooLong(length, draftBounds.material) : ''}
      </p>
      <div className={pane.foot}>
        <Button type="submit" appearance="primary" disabledFocusable={over}>
          {withModel('draft') ? texts.propose : texts.compose}
        </Button>
      </div>
    </form>
  );
};
