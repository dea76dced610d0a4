import { useState } from 'react';
import type { PreviewReply } from '#shared/wire/console-documents.ts';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { useAction } from '../use-action.ts';
import type { Failure } from '../use-refreshed.ts';

/** Largest file that is sent. */
const largest = 25 * 1024 * 1024;

export type Deposit = {
  readonly space: string;
  readonly onSpace: (space: string) => void;
  /** Name of the file that is being read; null = none. */
  readonly reading: string | null;
  /** Why the chosen files are not sent, in words; null = they are. */
  readonly refused: string | null;
  readonly failure: Failure | null;
  readonly preview: PreviewReply | null;
  readonly publishing: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly publish: () => void;
  /** Back to the choice of a file; nothing was published. */
  readonly cancel: () => void;
};

/** A file from its choice to its publication: what would be indexed is shown before anything is. */
export const useDeposit = (wanted: string | null, onPublished: () => void): Deposit => {
  const { client, reply, announce } = useDesk();
  const { documents: texts } = useConsoleTexts();
  const kept = reply.spaces.filter(({ steward }) => steward);
  const first = kept.find(({ id }) => id === wanted) ?? kept[0];
  const [space, onSpace] = useState(first?.id ?? '');
  const [reading, setReading] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [preview, setPreview] = useState<PreviewReply | null>(null);
  const sending = useAction(() => setReading(null));
  const publishing = useAction();
  const onFiles = ([file, ...others]: readonly File[]): void => {
    if (file === undefined || reading !== null) return;
    const tooMuch = others.length > 0 ? texts.oneFile : null;
    const why = tooMuch ?? (file.size > largest ? texts.tooLarge(file.name) : null);
    setRefused(why);
    sending.clear();
    if (why !== null) return;
    setReading(file.name);
    announce(texts.reading(file.name));
    sending.run(
      () => client.preview(space, file.name, file),
      (shown) => {
        setReading(null);
        setPreview(shown);
        announce(shown.passages.length === 0 ? texts.nothingTitle : texts.previewTitle);
      },
    );
  };
  const cancel = (): void => {
    setPreview(null);
    publishing.clear();
    announce(texts.cancelled);
  };
  const publish = (): void => {
    if (preview === null) return;
    publishing.run(
      () => client.publish({ previewId: preview.previewId }),
      () => {
        announce(texts.published(preview.title));
        onPublished();
        window.location.hash = addressOf('documents');
      },
    );
  };
  return {
    ...{ space, onSpace, reading, refused, preview, onFiles, publish, cancel },
    failure: sending.failure ?? publishing.failure,
    publishing: publishing.running,
  };
};
