import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { readableDate } from '#shared/language/readable-date.ts';
import type { DocumentHealth } from '#shared/quality/quality.ts';
import { sourceParameter, writeSourcePlace } from '#shared/wire/source-place.ts';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { useDetailStyles } from '../use-detail-styles.ts';
import { useKeptFocus } from '../use-kept-focus.ts';
import { FactList } from './FactList.tsx';
import { HealthTags } from './HealthTags.tsx';
import { SupersedeForm } from './SupersedeForm.tsx';
import { WithdrawDocument } from './WithdrawDocument.tsx';

const useStyles = makeStyles({
  advice: { margin: '4px 0', '& strong': { fontWeight: tokens.fontWeightSemibold } },
});

const Advice = ({ document }: { readonly document: DocumentHealth }): ReactElement => {
  const styles = useStyles();
  const detail = useDetailStyles();
  const { documents: texts } = useConsoleTexts();
  return (
    <div className={`${detail.section} ${detail.box}`}>
      {document.states.map((state) => (
        <p key={state} className={styles.advice}>
          <strong>{texts.states[state]}</strong> – {texts.advice[state]}
        </p>
      ))}
      {document.detail !== null && <p className={styles.advice}>{document.detail}</p>}
    </div>
  );
};

/** One document: its health in words, who keeps it, its dates and uses, and what can be done. */
export const DocumentDetail = ({
  document,
  onChanged,
}: {
  readonly document: DocumentHealth;
  readonly onChanged: () => void;
}): ReactElement => {
  const detail = useDetailStyles();
  const { documents: texts, locale } = useConsoleTexts();
  const { reply } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading, document.states.join(' '));
  const day = (iso: string | null): string =>
    iso === null ? texts.unknown : readableDate(iso, locale);
  const place = writeSourcePlace({ space: document.space, documentId: document.id, passage: null });
  const facts = [
    {
      name: texts.space,
      value: reply.spaces.find(({ id }) => id === document.space)?.title ?? document.space,
    },
    { name: texts.owner, value: document.owner ?? texts.unknown },
    { name: texts.date, value: day(document.date) },
    { name: texts.reviewAt, value: day(document.reviewAt) },
    ...(document.comesFrom === null || document.comesFrom.kind === 'source'
      ? []
      : [{ name: texts.file, value: document.comesFrom.place }]),
    { name: texts.uses, value: texts.used(document.used) },
  ];
  return (
    <article>
      <h2 ref={heading} tabIndex={-1} className={detail.title}>
        {document.title}
      </h2>
      <p className={detail.tags}>
        <HealthTags states={document.states} />
      </p>
      <FactList facts={facts} />
      {document.comesFrom !== null && (
        <p>
          <Button as="a" href={`/?${sourceParameter}=${encodeURIComponent(place)}`}>
            {texts.open}
          </Button>
        </p>
      )}
      <Advice document={document} />
      <section className={`${detail.section} ${detail.line}`}>
        <Button
          as="a"
          href={addressOf('documents', 'depot', document.space)}
          icon={<ConsoleIcon name="upload" />}
        >
          {texts.replace}
        </Button>
        <span className={detail.facts}>{texts.replaceLead}</span>
      </section>
      <SupersedeForm document={document} onChanged={onChanged} />
      <WithdrawDocument document={document} onChanged={onChanged} />
    </article>
  );
};
