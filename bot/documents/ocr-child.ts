import { recognisePage } from './recognise-page.ts';
import { serveOrders } from './serve-orders.ts';

/** Entry point of the process that reads pictures of pages: it is given pixels, never a file. */
serveOrders(recognisePage);
