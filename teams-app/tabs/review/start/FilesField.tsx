import type { ReactElement } from 'react';
import { DropPlace } from '../../console/documents/DropPlace.tsx';
import { useDetailStyles } from '../../console/use-detail-styles.ts';
import { useReviewTexts } from '../review-language.ts';
import { ChosenFiles } from './ChosenFiles.tsx';
import { acceptedEndings, chooseFiles, type FileRefusal, type FileSort } from './choose-files.ts';

export type ChosenFilesState = {
  readonly files: readonly File[];
  readonly refused: readonly FileRefusal[];
};

export const noFiles: ChosenFilesState = { files: [], refused: [] };

/** A place for files under its title, with what was chosen. */
export const FilesField = ({
  title,
  lead,
  sort,
  many,
  browse,
  chosen,
  missing = null,
  onChoose,
}: {
  readonly title: string;
  readonly lead: string;
  readonly sort: FileSort;
  readonly many: boolean;
  readonly browse: string;
  readonly chosen: ChosenFilesState;
  /** Said when nothing was chosen and something must be. */
  readonly missing?: string | null;
  readonly onChoose: (chosen: ChosenFilesState) => void;
}): ReactElement => {
  const detail = useDetailStyles();
  const { start: texts } = useReviewTexts();
  const take = (given: readonly File[]): void => {
    const { taken, refused } = chooseFiles(many ? chosen.files : [], given, sort);
    onChoose({ files: many ? taken : taken.slice(0, 1), refused });
  };
  return (
    <section>
      <h3 className={detail.heading}>{title}</h3>
      <DropPlace
        words={{ label: title, drop: texts.drop, dropOr: texts.dropOr, browse, formats: lead }}
        accepted={acceptedEndings(sort)}
        many={many}
        onFiles={take}
      />
      {missing !== null && <p role="alert">{missing}</p>}
      <ChosenFiles
        files={chosen.files}
        refused={chosen.refused}
        onTakeOut={(file) =>
          onChoose({ files: chosen.files.filter((one) => one !== file), refused: [] })
        }
      />
    </section>
  );
};
