import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useRef, useState } from 'react';
import { useMedia } from '#shared/panes/use-media.ts';
import type { ReviewCount } from '#shared/synthesis/field-review.ts';
import type { SheetReply } from '#shared/wire/job-exchange.ts';
import { Choices } from '../../console/Choices.tsx';
import { wide, wideScreen } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';
import { secondsLeft } from './count-left.ts';
import { PageView } from './PageView.tsx';
import { ReviewHead } from './ReviewHead.tsx';
import { SheetSide } from './SheetSide.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import { placesOf } from './sheet-subject.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { useSheetReview } from './use-sheet-review.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', flexGrow: '1', minHeight: '0' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexGrow: '1',
    minHeight: '0',
    [wide]: {
      gridTemplateColumns: 'minmax(360px, 44%) minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr)',
    },
  },
  choice: {
    position: 'sticky',
    top: '0',
    zIndex: '2',
    padding: '8px 14px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Props = {
  readonly name: { readonly jobId: string; readonly documentId: string };
  readonly reply: SheetReply;
  /** Field that the address names. */
  readonly first: string | null;
  /** What was measured on the other documents of the job. */
  readonly elsewhere: ReviewCount;
  /** Address of the next document to review. */
  readonly next: string | null;
  readonly onReply: (reply: SheetReply) => void;
};

/** The sheet on the left, the page on the right; on a small screen one in place of the other. */
export const SheetReview = (props: Props): ReactElement => {
  const { name, next, reply } = props;
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const beside = useMedia(wideScreen);
  const { sheet } = reply;
  const review = useSheetReview(name, reply, props.first, props.onReply);
  const [side, setSide] = useState<'sheet' | 'page'>('sheet');
  const [helping, setHelping] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const places = placesOf({ findings: sheet.findings, fields: review.all }, review.looked.subject);
  const help = (): void => setHelping(!helping);
  const keys = useReviewKeys(review, places.length, {
    onDocument: () => {
      if (next !== null) window.location.hash = next;
    },
    onHelp: help,
  });
  return (
    <div className={styles.root}>
      <ReviewHead
        jobId={name.jobId}
        sheet={sheet}
        count={review.count}
        pace={review.pace ?? secondsLeft(1, props.elsewhere)}
        reviews={review.reviews}
        heading={heading}
        next={next}
        keys={keys.on}
        onHelp={help}
      />
      {helping && (
        <ShortcutList
          on={keys.on}
          onSwitch={keys.onSwitch}
          onClose={() => {
            setHelping(false);
            heading.current?.focus();
          }}
        />
      )}
      {!beside && (
        <div className={styles.choice}>
          <Choices
            label={texts.sides}
            choices={[
              { value: 'sheet', words: texts.fields },
              { value: 'page', words: texts.document },
            ]}
            chosen={side}
            onChoose={setSide}
          />
        </div>
      )}
      <div className={styles.sides}>
        {(beside || side === 'sheet') && (
          <SheetSide sheet={sheet} review={review} keys={keys.on} onPage={() => setSide('page')} />
        )}
        {(beside || side === 'page') && (
          <PageView
            {...name}
            file={sheet.file}
            places={places}
            at={Math.min(review.looked.at, Math.max(0, places.length - 1))}
            onAt={(at) => review.look({ at })}
          />
        )}
      </div>
    </div>
  );
};
