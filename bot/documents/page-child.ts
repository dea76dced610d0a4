import type { QuoteBox } from '#shared/wire/job-exchange.ts';
import { encodePng } from './encode-png.ts';
import { withPdf } from './pdf-engine.ts';
import { type PagePixels, pictureForOcr, pictureOfWidth } from './pdf-page-picture.ts';
import { quoteBoxes } from './pdf-quote-boxes.ts';
import type { PageOrder, PagePicture } from './reader-messages.ts';
import { serveOrders } from './serve-orders.ts';

/** Entry point of the process that shows pages: a picture of one, or where a quote stands on it. */
serveOrders(
  (order: PageOrder): Promise<PagePicture | PagePixels | readonly QuoteBox[]> =>
    withPdf(order.bytes, (file) => {
      if (order.want === 'boxes') return quoteBoxes(file, order.page, order.quote);
      if (order.want === 'grey') return pictureForOcr(file, order.page);
      const picture = pictureOfWidth(file, order.page, order.width);
      return { png: encodePng(picture), width: picture.width, height: picture.height };
    }),
);
