import { createClient } from '#shared/panes/create-client.ts';
import { showTab } from '../console/show-tab.tsx';
import { ReviewApp } from './ReviewApp.tsx';
import { createReviewClient } from './review-client.ts';

showTab(ReviewApp, (options) => ({
  client: createClient(options),
  review: createReviewClient(options),
}));
