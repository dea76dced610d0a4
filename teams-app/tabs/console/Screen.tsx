import type { ReactElement } from 'react';
import type { ConsolePlace } from './console-place.ts';
import { DocumentsScreen } from './documents/DocumentsScreen.tsx';
import { EvaluationScreen } from './evaluation/EvaluationScreen.tsx';
import { QualityScreen } from './quality/QualityScreen.tsx';
import { TicketsScreen } from './tickets/TicketsScreen.tsx';
import { UnansweredScreen } from './unanswered/UnansweredScreen.tsx';
import { ValidatedScreen } from './validated/ValidatedScreen.tsx';

/** The screen of a place. */
export const Screen = ({
  place: { screen, parts },
}: {
  readonly place: ConsolePlace;
}): ReactElement => {
  const [opened = null] = parts;
  switch (screen) {
    case 'tickets':
      return <TicketsScreen opened={opened} />;
    case 'unanswered':
      return <UnansweredScreen />;
    case 'documents':
      return <DocumentsScreen parts={parts} />;
    case 'validated':
      return <ValidatedScreen opened={opened} />;
    case 'quality':
      return <QualityScreen />;
    case 'evaluation':
      return <EvaluationScreen />;
  }
};
