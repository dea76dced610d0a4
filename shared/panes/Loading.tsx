import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePaneTexts } from './pane-language.ts';

const useStyles = makeStyles({ root: { display: 'grid', gap: '10px', paddingTop: '24px' } });

/** In the place of what the server is asked for. */
export const Loading = (): ReactElement => {
  const styles = useStyles();
  const texts = usePaneTexts();
  return (
    <Skeleton className={styles.root} aria-label={texts.loading}>
      <SkeletonItem size={24} />
      <SkeletonItem />
      <SkeletonItem />
      <SkeletonItem />
    </Skeleton>
  );
};
