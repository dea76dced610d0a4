import { useEffect, useState } from 'react';
import type { PageReply, QuoteBox } from '#shared/wire/job-exchange.ts';
import { type Failure, failureOf } from '../../console/use-refreshed.ts';
import type { PageName } from '../review-client.ts';
import { useReviewDesk } from '../review-desk.ts';
import { joinBoxes } from './join-boxes.ts';

export type ShownPage = {
  readonly reply: PageReply | null;
  /** Address of the picture in the memory of the browser; null = there is none, or it is not there yet. */
  readonly picture: string | null;
  /** Null until they were looked for. */
  readonly boxes: readonly QuoteBox[] | null;
  readonly failure: Failure | null;
};

const nothing: ShownPage = { reply: null, picture: null, boxes: null, failure: null };

/** A page of a document as text, as a picture where it has one, and where a quote stands on it. */
export const usePage = (
  jobId: string,
  documentId: string,
  place: { readonly page: number; readonly quote: string } | null,
): ShownPage => {
  const { client } = useReviewDesk();
  const [shown, setShown] = useState<ShownPage>(nothing);
  const [boxes, setBoxes] = useState<ShownPage['boxes']>(null);
  const page = place?.page ?? null;
  const quote = place?.quote ?? '';
  useEffect(() => {
    if (page === null) return;
    const name: PageName = { jobId, documentId, page };
    let current = true;
    let address: string | null = null;
    setShown(nothing);
    const load = async (): Promise<void> => {
      const reply = await client.page(name);
      if (!current) return;
      setShown({ ...nothing, reply });
      if (!reply.image) return;
      const picture = await client.picture(name);
      if (!current) return;
      address = URL.createObjectURL(picture);
      setShown({ ...nothing, reply, picture: address });
    };
    load().catch((thrown: unknown) => {
      if (current) setShown((old) => ({ ...old, failure: failureOf(thrown) }));
    });
    return () => {
      current = false;
      if (address !== null) URL.revokeObjectURL(address);
    };
  }, [client, jobId, documentId, page]);
  useEffect(() => {
    setBoxes(null);
    if (page === null || quote === '') return;
    let current = true;
    client.boxes({ jobId, documentId, page }, quote).then(
      (found) => {
        if (current) setBoxes(joinBoxes(found));
      },
      () => {
        // The picture is of use without its mark, and says that the mark is missing.
        if (current) setBoxes([]);
      },
    );
    return () => {
      current = false;
    };
  }, [client, jobId, documentId, page, quote]);
  return page === null ? nothing : { ...shown, boxes };
};
