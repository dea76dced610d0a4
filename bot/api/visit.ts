import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '#shared/language/language.ts';
import type { Person } from '#shared/policy/person.ts';
import type { Ids } from '#shared/ports.ts';
import type { ActDesk } from '../act-files/act-desk.ts';
import type { Desk } from '../desk.ts';
import type { DraftLinks } from '../drafting/draft-links.ts';
import type { DraftingDesk } from '../drafting/drafting-desk.ts';
import type { HrDesk } from '../hr-desk/open-hr-desk.ts';
import type { GivenOpinion } from '../keep-opinion.ts';
import type { SynthesisDesk } from '../synthesis/synthesis-desk.ts';
import type { Access } from './check-access.ts';

export type ApiPorts = {
  readonly desk: Desk;
  readonly hrDesk: HrDesk;
  /** Texts to write. */
  readonly drafting: DraftingDesk;
  /** Acts as files. */
  readonly acts: ActDesk;
  /** Many documents into sheets, transcripts into minutes; opened at its first use. */
  readonly synthesis: () => Promise<SynthesisDesk>;
  /** Links of the chat to drafts as files. */
  readonly links: DraftLinks;
  /** Keeps an opinion on an answer. */
  readonly opine: (given: GivenOpinion) => Promise<void>;
  readonly access: Access;
  /** Language of a reader whose browser asks for neither French nor English. */
  readonly language: Language;
  /** Folder of the built tab. */
  readonly staticFolder: string;
  /** Folder of the built Word panel. */
  readonly paneFolder: string;
  /** Folder of the icons that the published manifests name. */
  readonly iconFolder: string;
  /** One line for the server's log: codes and references only. */
  readonly log: (line: string) => void;
  readonly ids: Ids;
  /** Aborts when the server can wait no longer: answers under way end as interrupted. */
  readonly stopping?: AbortSignal;
};

/** A request that passed the access rule, with the person who makes it. */
export type Visit = {
  readonly ports: ApiPorts;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly person: Person;
  readonly language: Language;
};
