import { foldText } from '#shared/french/fold-text.ts';
import { readTicketCommand, type TicketCommand } from './tickets/read-ticket-command.ts';

export type Command =
  | TicketCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'restart' }
  | { readonly kind: 'where' }
  | { readonly kind: 'leave-file' }
  /** `/rediger` alone, or the menu: the ready requests. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'sources'; readonly page: number };

const words: Readonly<Record<string, Exclude<Command, TicketCommand>['kind']>> = {
  aide: 'help',
  help: 'help',
  recommencer: 'restart',
  restart: 'restart',
  sources: 'sources',
  ou: 'where',
  where: 'where',
};

/** The command, or the entry of the menu, which sends its title. */
const writes = /^\/?(?:rediger|write)$/u;

/** The title of the button and of the card, and other ways to ask the same; accents, case and signs put aside. */
const whereAsked =
  /^(?:ou (?:va|vont|est allee|sont allees|est partie|part|partent|irait) (?:ma|mes|cette) (?:derniere )?questions?|where (?:does|do|did|would|has|is) (?:my|this) (?:last )?questions? (?:go|gone|going))$/u;

/** The title of the button under an answer from the person's own file. */
const leaveAsked = /^(?:quitter le fichier|leave the file)$/u;

/** A command, whatever its case and accents, with or without the slash; null when the text is a question. */
export function readCommand(text: string): Command | null {
  if (writes.test(foldText(text.trim()))) return { kind: 'ready' };
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .replace(/^\//u, '')
    .replace(/[\s.!?]+$/u, '')
    .replace(/\s+/gu, ' ');
  if (whereAsked.test(plain)) return { kind: 'where' };
  if (leaveAsked.test(plain)) return { kind: 'leave-file' };
  const aboutTickets = readTicketCommand(plain);
  if (aboutTickets !== null) return aboutTickets;
  const [word = '', page, ...rest] = plain.split(/\s+/u);
  const kind = Object.hasOwn(words, word) ? words[word] : undefined;
  if (kind === undefined || rest.length > 0) return null;
  // « Où ? » alone goes on with the conversation.
  if (kind === 'where' && !text.trim().startsWith('/')) return null;
  if (page === undefined) return kind === 'sources' ? { kind, page: 1 } : { kind };
  return kind === 'sources' && /^\d{1,4}$/u.test(page)
    ? { kind, page: Math.max(1, Number(page)) }
    : null;
}
