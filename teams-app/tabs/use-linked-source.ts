import { useEffect, useState } from 'react';
import { readSourcePlace, type SourcePlace, sourceParameter } from '#shared/wire/source-place.ts';

const inAddress = (): SourcePlace | null => {
  const written = new URLSearchParams(window.location.search).get(sourceParameter);
  return written === null ? null : readSourcePlace(written);
};

/** The place that Teams was opened at, for a link of a citation in an older message. */
const inTeams = async (): Promise<SourcePlace | null> => {
  const { readSubPage } = await import('./read-teams.ts');
  const place = await readSubPage();
  return place === null ? null : readSourcePlace(place);
};

/** The passage that the page was opened for, by its address or by Teams; null = none. */
export const useLinkedSource = (): SourcePlace | null => {
  const [place, setPlace] = useState(inAddress);
  useEffect(() => {
    if (window.parent === window) return;
    // Outside Teams there is no such place: the address is all there is.
    inTeams().then(
      (found) => setPlace((before) => found ?? before),
      () => undefined,
    );
  }, []);
  return place;
};
