import { FluentProvider } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import type { Language } from '#shared/language/language.ts';
import { paneTexts } from '#shared/language/pane-texts.ts';
import type { Client } from '#shared/panes/client.ts';
import { PaneLanguage } from '#shared/panes/pane-language.ts';
import { paneThemes, type ThemeName } from '#shared/panes/themes.ts';
import type { WordDocument } from '../word/word-document.ts';
import { PaneShell } from './PaneShell.tsx';
import type { WordClient } from './word-client.ts';

export type PaneClients = { readonly client: Client; readonly wordClient: WordClient };

export type PaneAppProps = {
  readonly theme: ThemeName;
  readonly language: Language;
  /** The clients of one person; null = the server's first. Always the same function for a language. */
  readonly clientsOf: (person: string | null) => PaneClients;
  /** Opens the document beside the panel; rejects where there is none. Always the same function. */
  readonly openWord: () => Promise<WordDocument>;
  readonly now: () => number;
  readonly newId: () => string;
};

/** The panel beside a document of Word, or a page of its own where Word is not there. */
export const PaneApp = ({ theme, language, clientsOf, ...ports }: PaneAppProps): ReactElement => {
  const [person, setPerson] = useState<string | null>(null);
  const clients = useMemo(() => clientsOf(person), [clientsOf, person]);
  return (
    <FluentProvider theme={paneThemes[theme]}>
      <PaneLanguage value={paneTexts[language]}>
        {/* Another person starts from an empty panel: nothing of the first one's work is shown to the second. */}
        <PaneShell
          key={person ?? ''}
          language={language}
          clients={clients}
          onPerson={setPerson}
          {...ports}
        />
      </PaneLanguage>
    </FluentProvider>
  );
};
