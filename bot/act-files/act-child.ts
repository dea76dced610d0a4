import { findPlaceholders } from '#shared/acts/placeholders.ts';
import { readProvenance } from '#shared/acts/provenance.ts';
import { readMail } from '../documents/read-mail.ts';
import { serveOrders } from '../documents/serve-orders.ts';
import type { ActDone, ActOrder, CleanedAct } from './act-orders.ts';
import { cleanActFile } from './clean-act-file.ts';
import { readActFile } from './read-act-file.ts';
import { readLetterhead } from './read-letterhead.ts';

/** Entry point of the process that opens files of acts and mails: whoever signed in may send one, and a file can be a bomb. */
serveOrders(async ({ work, bytes }: ActOrder): Promise<ActDone> => {
  switch (work) {
    case 'clean':
      return clean(bytes);
    case 'letterhead':
      readLetterhead(bytes);
      return { work };
    case 'mail':
      return { work, text: await readMail(bytes) };
  }
});

function clean(bytes: Uint8Array): CleanedAct {
  const document = readActFile(bytes);
  const toComplete = document.paragraphs.reduce(
    (sum, { text }) => sum + findPlaceholders(text).length,
    0,
  );
  return {
    work: 'clean',
    documentId: readProvenance(document).documentId,
    toComplete,
    bytes: toComplete > 0 ? new Uint8Array() : cleanActFile(bytes),
  };
}
