import { type Context, createContext, useContext } from 'react';
import { type ConsoleTexts, consoleTexts } from '#shared/language/console-texts.ts';

/** The console's texts in the reader's language. */
export const ConsoleLanguage: Context<ConsoleTexts> = createContext(consoleTexts.fr);

export const useConsoleTexts = (): ConsoleTexts => useContext(ConsoleLanguage);
