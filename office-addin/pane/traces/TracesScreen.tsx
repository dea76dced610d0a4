import { type ReactElement, useCallback } from 'react';
import { type Provenance, readProvenance } from '#shared/acts/provenance.ts';
import { Loading } from '#shared/panes/Loading.tsx';
import { useLoaded } from '#shared/panes/use-loaded.ts';
import { WhereView } from '#shared/panes/WhereView.tsx';
import { usePaneDesk } from '../pane-desk.ts';
import { useSourceTexts } from '../sources/source-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { LastTexts } from './LastTexts.tsx';

const DocumentTraces = ({
  read,
}: {
  readonly read: () => Promise<Provenance>;
}): ReactElement | null => {
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const loaded = useLoaded(read);
  if (loaded.kind === 'loading') return <Loading />;
  if (loaded.kind === 'failed') return null;
  const { blocks, models, traces } = loaded.value;
  const ai = blocks.filter(({ origin }) => origin.by === 'model').length;
  return (
    <section className={pane.card}>
      <h3 className={pane.subtitle}>{texts.documentTitle}</h3>
      <p className={pane.text}>
        {ai === 0 ? texts.documentNone : texts.documentShare(ai, blocks.length)}
      </p>
      {models.length > 0 && <p className={pane.small}>{texts.documentModels(models.join(', '))}</p>}
      {traces.length > 0 && (
        <p className={pane.small}>
          {texts.documentTraces(traces.length)} {traces.join(', ')}
        </p>
      )}
    </section>
  );
};

/** *Traces*: what this document owes to a model, where a request would go now, what stays here. */
export const TracesScreen = (): ReactElement => {
  const pane = usePaneStyles();
  const texts = useSourceTexts();
  const { client, opened } = usePaneDesk();
  const word = opened.kind === 'open' ? opened.word : null;
  const read = useCallback(
    async () =>
      readProvenance(
        word === null ? { paragraphs: [], headers: [], properties: {} } : await word.read(),
      ),
    [word],
  );
  return (
    <div className={pane.stack}>
      <h2 tabIndex={-1} className={pane.title}>
        {texts.tracesTitle}
      </h2>
      <LastTexts />
      {word !== null && <DocumentTraces read={read} />}
      <section className={pane.card}>
        <h3 className={pane.subtitle}>{texts.nowTitle}</h3>
        <p className={pane.small}>{texts.tracesLead}</p>
        <WhereView client={client} answer={null} />
      </section>
      <section className={pane.card}>
        <h3 className={pane.subtitle}>{texts.localTitle}</h3>
        <p className={pane.small}>{texts.localLead}</p>
      </section>
    </div>
  );
};
