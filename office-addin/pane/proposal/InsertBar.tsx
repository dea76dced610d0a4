import { Button, Select } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import type { Act } from '#shared/acts/act.ts';
import { layOutAct } from '#shared/acts/lay-out-act.ts';
import { CopyButton } from '#shared/panes/CopyButton.tsx';
import type { Where } from '../../word/word-document.ts';
import { DownloadButton } from '../DownloadButton.tsx';
import { usePaneDesk, writableWord } from '../pane-desk.ts';
import { useWordTexts } from '../pane-texts.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useDraftTexts } from './draft-texts.ts';

const places: readonly Where[] = ['cursor', 'end', 'replace-document'];

const asText = (act: Act): string =>
  layOutAct(act)
    .flatMap(({ paragraphs, table }) => [
      ...paragraphs.map(({ text }) => text),
      ...(table === null ? [] : [table.header, ...table.rows].map((row) => row.join('\t'))),
    ])
    .join('\n');

/** The one thing to do with a proposal: put it in Word, or copy it where Word is not there. */
export const InsertBar = ({
  act,
  inserting,
  onInsert,
  onFile,
}: {
  readonly act: Act;
  readonly inserting: boolean;
  readonly onInsert: (where: Where) => void;
  /** The act as a Word file, where Word is not there. */
  readonly onFile: () => Promise<Blob>;
}): ReactElement => {
  const pane = usePaneStyles();
  const texts = useDraftTexts();
  const shell = useWordTexts();
  const { opened } = usePaneDesk();
  const [where, setWhere] = useState<Where>('cursor');
  const field = useId();
  if (writableWord(opened) === null) {
    return (
      <div className={pane.tight}>
        {opened.kind === 'outside' && <p className={pane.small}>{shell.outside}</p>}
        <CopyButton primary words={texts.copyAct} text={asText(act)} />
        <DownloadButton words={texts.download} name="acte.docx" make={onFile} />
      </div>
    );
  }
  return (
    <>
      <div className={pane.tight}>
        <label htmlFor={field} className={pane.small}>
          {texts.insertWhere}
        </label>
        <Select
          id={field}
          size="small"
          value={where}
          onChange={(_event, { value }) =>
            setWhere(places.find((place) => place === value) ?? 'cursor')
          }
        >
          {places.map((place) => (
            <option key={place} value={place}>
              {texts.where[place]}
            </option>
          ))}
        </Select>
      </div>
      <div className={pane.row}>
        <Button
          className={pane.grow}
          appearance="primary"
          disabledFocusable={inserting}
          onClick={() => onInsert(where)}
        >
          {inserting ? texts.inserting : texts.insert}
        </Button>
        <CopyButton words={shell.copy} text={asText(act)} />
      </div>
    </>
  );
};
