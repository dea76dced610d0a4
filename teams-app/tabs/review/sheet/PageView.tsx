import { Button, makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import { FaultNote } from '#shared/panes/FaultNote.tsx';
import { Icon } from '#shared/panes/Icon.tsx';
import { phone, wide } from '../../console/wide-screen.ts';
import { useReviewTexts } from '../review-language.ts';
import { PagePicture } from './PagePicture.tsx';
import { PageText } from './PageText.tsx';
import type { Place } from './sheet-subject.ts';
import { type ShownPage, usePage } from './use-page.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: '0',
    minHeight: '0',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 8px',
    padding: '6px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontVariantNumeric: 'tabular-nums',
    [phone]: { padding: '6px 10px' },
  },
  group: { display: 'inline-flex', alignItems: 'center', gap: '2px' },
  end: { marginInlineStart: 'auto' },
  note: {
    margin: '0',
    padding: '6px 16px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  scroll: {
    flexGrow: '1',
    minHeight: '0',
    padding: '20px',
    overflow: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [phone]: { padding: '10px' },
    '@media (max-width: 859px)': { maxHeight: '80vh' },
    [wide]: { maxHeight: 'none' },
  },
  empty: {
    margin: 'min(18vh, 140px) auto 0',
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
});

/** What scrolls takes the keyboard (WCAG 2.1.1). */
const takesKeyboard = { tabIndex: 0 } as const;

const zooms: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

type Step = {
  readonly words: string;
  readonly icon: 'back' | 'next' | 'up' | 'down' | 'less' | 'more';
  readonly can: boolean;
  readonly go: () => void;
};

const ZoomSign = ({ more }: { readonly more: boolean }): ReactElement => (
  <svg viewBox="0 0 20 20" width="20" height="20" fill="currentColor" aria-hidden="true">
    <path
      d={
        more
          ? 'M9.200 4h1.600v5.200H16v1.600h-5.200V16H9.200v-5.200H4V9.200h5.200Z'
          : 'M4 9.200h12v1.600H4Z'
      }
    />
  </svg>
);

const Steps = ({
  back,
  on,
  children,
}: {
  readonly back: Step;
  readonly on: Step;
  readonly children: ReactNode;
}): ReactElement => {
  const styles = useStyles();
  return (
    <span className={styles.group}>
      {[back, on].map(({ words, icon, can, go }, rank) => [
        rank === 1 && <span key="told">{children}</span>,
        <Button
          key={words}
          appearance="subtle"
          icon={
            icon === 'less' || icon === 'more' ? (
              <ZoomSign more={icon === 'more'} />
            ) : (
              <Icon name={icon} />
            )
          }
          aria-label={words}
          title={words}
          disabledFocusable={!can}
          onClick={() => {
            if (can) go();
          }}
        />,
      ])}
    </span>
  );
};

const Shown = ({
  shown,
  quote,
  file,
  zoom,
  asText,
}: {
  readonly shown: ShownPage;
  readonly quote: string;
  readonly file: string;
  readonly zoom: number;
  readonly asText: boolean;
}): ReactElement => {
  const { sheet: texts } = useReviewTexts();
  const { reply, picture, boxes, failure } = shown;
  if (failure !== null) return <FaultNote fault={failure.fault} />;
  if (reply !== null && (asText || !reply.image)) {
    return <PageText blocks={reply.blocks} quote={quote} />;
  }
  if (reply === null || picture === null) {
    return (
      <Skeleton aria-label={texts.document}>
        <SkeletonItem style={{ height: '70vh' }} />
      </Skeleton>
    );
  }
  return (
    <PagePicture
      address={picture}
      words={texts.picture(reply.page, file)}
      zoom={zoom}
      boxes={boxes ?? []}
    />
  );
};

const noteOf = (
  { reply, boxes }: ShownPage,
  quote: string,
  asText: boolean,
  texts: ReturnType<typeof useReviewTexts>['sheet'],
): string | null => {
  if (reply === null) return null;
  if (!reply.image) return texts.noPicture;
  if (asText || quote === '' || boxes === null) return null;
  return boxes.length === 0 ? texts.notHighlighted : texts.highlighted(boxes.length);
};

/** The page where something stands, the way from place to place and from page to page, and its size. */
export const PageView = ({
  jobId,
  documentId,
  file,
  places,
  at,
  onAt,
}: {
  readonly jobId: string;
  readonly documentId: string;
  readonly file: string;
  readonly places: readonly Place[];
  /** Rank of the place that is shown. */
  readonly at: number;
  readonly onAt: (rank: number) => void;
}): ReactElement => {
  const styles = useStyles();
  const { sheet: texts } = useReviewTexts();
  const place = places[at] ?? null;
  // Another page than that of the place, while that place is shown.
  const [turned, setTurned] = useState<{ readonly of: Place | null; readonly page: number } | null>(
    null,
  );
  const [step, setStep] = useState(zooms.indexOf(1));
  const [asText, setAsText] = useState(false);
  const page = turned !== null && turned.of === place ? turned.page : (place?.page ?? 1);
  const quote = page === place?.page ? place.quote : '';
  const shown = usePage(jobId, documentId, { page, quote });
  const pages = shown.reply?.pages ?? 1;
  const zoom = zooms[step] ?? 1;
  const note = place === null ? texts.noPlace : noteOf(shown, quote, asText, texts);
  const turn = (to: number): void => setTurned({ of: place, page: to });
  return (
    <section className={styles.root} aria-label={texts.document}>
      <div className={styles.bar}>
        <Steps
          back={{ words: texts.previousPage, icon: 'up', can: page > 1, go: () => turn(page - 1) }}
          on={{ words: texts.nextPage, icon: 'down', can: page < pages, go: () => turn(page + 1) }}
        >
          {texts.pageOf(page, Math.max(page, pages))}
        </Steps>
        {places.length > 1 && (
          <Steps
            back={{
              ...{ words: texts.previousPlace, icon: 'back', can: at > 0 },
              go: () => onAt(at - 1),
            }}
            on={{
              ...{ words: texts.nextPlace, icon: 'next', can: at < places.length - 1 },
              go: () => onAt(at + 1),
            }}
          >
            {texts.place(at + 1, places.length)}
          </Steps>
        )}
        <span className={`${styles.group} ${styles.end}`}>
          {!asText && shown.reply?.image === true && (
            <Steps
              back={{
                ...{ words: texts.zoomOut, icon: 'less', can: step > 0 },
                go: () => setStep(step - 1),
              }}
              on={{
                ...{ words: texts.zoomIn, icon: 'more', can: step < zooms.length - 1 },
                go: () => setStep(step + 1),
              }}
            >
              {texts.zoom(zoom * 100)}
            </Steps>
          )}
          {shown.reply?.image === true && (
            <Button appearance="subtle" onClick={() => setAsText(!asText)}>
              {asText ? texts.asPicture : texts.asText}
            </Button>
          )}
        </span>
      </div>
      {note !== null && <p className={styles.note}>{note}</p>}
      <section
        className={styles.scroll}
        aria-label={texts.pageOf(page, Math.max(page, pages))}
        {...takesKeyboard}
      >
        <Shown shown={shown} quote={quote} file={file} zoom={zoom} asText={asText} />
      </section>
    </section>
  );
};
