import { actRoutes } from './act-routes.ts';
import { askRoutes } from './ask-routes.ts';
import { draftLinkRoutes } from './draft-link-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import { hrDeskRoutes } from './hr-desk-routes.ts';
import { jobRoutes } from './job-routes.ts';
import { opinionRoutes } from './opinion-routes.ts';
import { readyRoutes } from './ready-routes.ts';
import { referenceRoutes } from './reference-routes.ts';
import type { Route } from './route.ts';
import { iconRoutes } from './serve-icons.ts';
import { paneRoutes } from './serve-pane.ts';
import { tabRoutes } from './serve-tab.ts';
import { ticketRoutes } from './ticket-routes.ts';

/**
 * Every way in, with its rule; there is no other. A room adds a file of its routes and one line here:
 * `tests/api/rules.test.ts` then knocks at each with each role.
 */
export const routes: readonly Route[] = [
  ...tabRoutes,
  ...paneRoutes,
  ...referenceRoutes,
  ...iconRoutes,
  ...askRoutes,
  ...opinionRoutes,
  ...ticketRoutes,
  ...hrDeskRoutes,
  ...readyRoutes,
  ...draftLinkRoutes,
  ...draftRoutes,
  ...actRoutes,
  ...jobRoutes,
];
