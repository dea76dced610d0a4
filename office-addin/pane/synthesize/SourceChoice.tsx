import { Button, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { type ReactElement, useRef } from 'react';
import { heardOnly } from '#shared/panes/heard-only.ts';
import { Icon } from '#shared/panes/Icon.tsx';
import { usePaneDesk } from '../pane-desk.ts';
import { usePaneStyles } from '../use-pane-styles.ts';
import { useSynthesisTexts } from './synthesis-texts.ts';

const useStyles = makeStyles({ file: { ...heardOnly } });

export type Chosen = { readonly from: 'opened' | 'files'; readonly files: readonly File[] };

const accepted = '.pdf,.docx,.odt,.xlsx,.pptx,.txt,.md,.html,.eml,.msg,.yaml,.yml,.json';

/** What is read: the document beside the panel, or files of this computer. */
export const SourceChoice = ({
  chosen,
  onChoose,
}: {
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}): ReactElement => {
  const styles = useStyles();
  const pane = usePaneStyles();
  const texts = useSynthesisTexts();
  const { opened } = usePaneDesk();
  const input = useRef<HTMLInputElement>(null);
  const { from, files } = chosen;
  const add = (list: FileList | null): void => {
    const names = new Set([...(list ?? [])].map(({ name }) => name));
    const kept = files.filter(({ name }) => !names.has(name));
    onChoose({ from: 'files', files: [...kept, ...(list ?? [])] });
  };
  return (
    <div className={pane.tight}>
      {opened.kind === 'open' && (
        <RadioGroup
          value={from}
          aria-label={texts.from}
          onChange={(_event, { value }) =>
            onChoose({ from: value === 'opened' ? 'opened' : 'files', files })
          }
        >
          <Radio value="opened" label={texts.opened} />
          <Radio value="files" label={texts.files} />
        </RadioGroup>
      )}
      {from === 'files' && (
        <>
          <div className={pane.row}>
            <Button onClick={() => input.current?.click()}>{texts.chooseFiles}</Button>
            <input
              ref={input}
              type="file"
              multiple
              accept={accepted}
              className={styles.file}
              aria-label={texts.chooseFiles}
              tabIndex={-1}
              onChange={({ target }) => {
                add(target.files);
                target.value = '';
              }}
            />
          </div>
          {files.length > 0 && <p className={pane.small}>{texts.chosen(files.length)}</p>}
          <ul className={pane.list}>
            {files.map((file) => (
              <li key={file.name} className={pane.between}>
                <span className={pane.text}>{file.name}</span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Icon name="close" />}
                  aria-label={texts.takeOut(file.name)}
                  onClick={() => onChoose({ from, files: files.filter((one) => one !== file) })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
