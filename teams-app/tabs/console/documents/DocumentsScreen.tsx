import type { ReactElement } from 'react';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { MasterDetail } from '../MasterDetail.tsx';
import { NotThere } from '../NotThere.tsx';
import { Page } from '../Page.tsx';
import { Empty, Outdated, Waiting } from '../ScreenState.tsx';
import { useRefreshed } from '../use-refreshed.ts';
import { DepositPanel } from './DepositPanel.tsx';
import { DocumentDetail } from './DocumentDetail.tsx';
import { DocumentList } from './DocumentList.tsx';
import { nameOf } from './document-filters.ts';
import { SourcesStrip, useSources } from './SourcesStrip.tsx';

/** Name of the place where a document is deposited. */
const depositPlace = 'depot';

const Opened = ({
  parts,
  loaded,
}: {
  readonly parts: readonly string[];
  readonly loaded: ReturnType<typeof useLoadedDocuments>;
}): ReactElement | null => {
  const { documents: texts } = useConsoleTexts();
  const { refreshCounts } = useDesk();
  const refresh = (): void => {
    loaded.refresh();
    refreshCounts();
  };
  if (parts[0] === depositPlace) {
    return <DepositPanel space={parts[1] ?? null} onPublished={refresh} />;
  }
  if (loaded.value === null) return null;
  const document = loaded.value.documents.find((one) => nameOf(one) === parts.join('/'));
  if (document === undefined) return <NotThere>{texts.gone}</NotThere>;
  return <DocumentDetail key={nameOf(document)} document={document} onChanged={refresh} />;
};

const useLoadedDocuments = () => {
  const { client, now } = useDesk();
  return useRefreshed(client.documents, now);
};

/** The documents of the spaces that the person keeps, the one that is opened, or the deposit of a new one. */
export const DocumentsScreen = ({ parts }: { readonly parts: readonly string[] }): ReactElement => {
  const { documents: texts, screens } = useConsoleTexts();
  const { reply } = useDesk();
  const loaded = useLoadedDocuments();
  const sources = useSources();
  const opened = parts[0] === depositPlace ? depositPlace : parts.join('/') || null;
  if (!reply.spaces.some(({ steward }) => steward)) {
    return (
      <Page title={screens.documents}>
        <Empty what={texts.noSpace} />
      </Page>
    );
  }
  const ready = opened === depositPlace || loaded.value !== null;
  return (
    <MasterDetail
      opened={opened}
      listAddress={addressOf('documents')}
      choose={texts.choose}
      list={
        <>
          <Outdated of={loaded} />
          {loaded.value !== null && (
            <DocumentList
              documents={loaded.value.documents}
              opened={opened}
              above={<SourcesStrip loaded={sources} />}
            />
          )}
          {loaded.value === null && loaded.failure === null && <Waiting />}
        </>
      }
      detail={opened !== null && ready && <Opened parts={parts} loaded={loaded} />}
    />
  );
};
