import { chatJobTexts } from '#shared/language/chat-job-texts.ts';
import type { Person } from '#shared/policy/person.ts';
import type { MadeFile } from '../../synthesis/synthesis-desk.ts';
import type { Voice } from '../converse.ts';
import { type Outgoing, plainMessage } from '../outgoing.ts';
import { languageOf, type Room } from '../room.ts';
import type { Consent, FileContext } from './read-consent.ts';

const consentType = 'application/vnd.microsoft.teams.card.file.consent';
const infoType = 'application/vnd.microsoft.teams.card.file.info';
/** Milliseconds for one file. */
const patience = 60_000;

/** Offers a file of one's own job: Teams puts it into the person's OneDrive once they accept (TEAMS, files). */
export async function offerFile(
  context: FileContext,
  { name, bytes }: MadeFile,
  title: string,
  voice: Voice,
  room: Room,
): Promise<void> {
  const content = {
    description: chatJobTexts[languageOf(room)].fileAbout(title),
    sizeInBytes: bytes.length,
    acceptContext: context,
    declineContext: context,
  };
  const offer: Outgoing = {
    type: 'message',
    attachments: [{ contentType: consentType, name, content }],
  };
  await voice.send(offer);
}

/** Puts the file where the person accepted it, made anew for them alone; the address opens that place and is told to nobody. */
export async function giveFile(
  { file, upload }: Extract<Consent, { kind: 'accepted' }>,
  person: Person,
  voice: Voice,
  room: Room,
  signal: AbortSignal,
): Promise<void> {
  const texts = chatJobTexts[languageOf(room)];
  const desk = await room.jobs?.desk();
  const made = await desk?.file(person, file.job, file.format).catch(() => null);
  if (made === null || made === undefined) {
    await voice.send(plainMessage(texts.gone));
    return;
  }
  const limit = AbortSignal.any([signal, AbortSignal.timeout(patience)]);
  const given = (await room.files?.give(upload.uploadUrl, made.bytes, limit)) ?? 'unreachable';
  await room.desk.note({
    kind: 'file',
    channel: 'teams',
    outcome: given === 'given' ? 'given' : 'refused',
    reason: given === 'given' ? null : given,
    person,
  });
  if (given !== 'given') {
    await voice.send(plainMessage(texts.fileNotSent(made.name)));
    return;
  }
  const { name, contentUrl, uniqueId, fileType } = upload;
  const content = { uniqueId, fileType };
  await voice.send({
    type: 'message',
    text: texts.fileSent(name),
    textFormat: 'markdown',
    attachments: [{ contentType: infoType, name, contentUrl, content }],
  });
}
