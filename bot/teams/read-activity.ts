import { z } from 'zod';

/** A person or a bot as the channel names it. */
export type Account = {
  readonly id: string;
  readonly name?: string | undefined;
  /** Entra object id; absent for anonymous members of a meeting. */
  readonly aadObjectId?: string | undefined;
};

/** What this room reads of an incoming activity. Everything else in it is left alone. */
export type Activity = {
  readonly type: string;
  readonly id: string;
  readonly channelId: string;
  readonly serviceUrl: string;
  readonly conversation: {
    readonly id: string;
    readonly conversationType?: string | undefined;
    readonly tenantId?: string | undefined;
    readonly isGroup?: boolean | undefined;
  };
  readonly from?: Account | undefined;
  readonly recipient?: Account | undefined;
  readonly name?: string | undefined;
  readonly action?: string | undefined;
  readonly text?: string | undefined;
  readonly replyToId?: string | undefined;
  /** Hostile: read by its own schemas only. */
  readonly value?: unknown;
  readonly membersAdded?: readonly { readonly id: string }[] | undefined;
  readonly membersRemoved?: readonly { readonly id: string }[] | undefined;
  readonly attachments?:
    | readonly {
        readonly contentType?: string | undefined;
        readonly name?: string | undefined;
        /** Hostile: read by its own schema only. */
        readonly content?: unknown;
      }[]
    | null
    | undefined;
  readonly entities?:
    | readonly {
        readonly type: string;
        readonly text?: string | undefined;
        readonly mentioned?: { readonly id?: string | undefined } | undefined;
      }[]
    | null
    | undefined;
  readonly channelData?:
    | {
        readonly tenant?: { readonly id: string } | undefined;
        readonly eventType?: string | undefined;
      }
    | null
    | undefined;
};

const accountSchema: z.ZodType<Account> = z.object({
  id: z.string().min(1).max(500),
  name: z.string().max(500).optional(),
  aadObjectId: z.string().max(100).optional(),
});

const membersSchema: z.ZodType<readonly { readonly id: string }[]> = z.array(
  z.object({ id: z.string() }),
);

const activitySchema: z.ZodType<Activity> = z.object({
  type: z.string().min(1).max(100),
  id: z.string().min(1).max(500),
  channelId: z.string().min(1).max(100),
  serviceUrl: z.string().min(1).max(500),
  conversation: z.object({
    id: z.string().min(1).max(1_000),
    conversationType: z.string().max(50).optional(),
    tenantId: z.string().max(100).optional(),
    isGroup: z.boolean().optional(),
  }),
  from: accountSchema.optional(),
  recipient: accountSchema.optional(),
  name: z.string().max(200).optional(),
  action: z.string().max(50).optional(),
  text: z.string().optional(),
  replyToId: z.string().max(500).optional(),
  value: z.unknown().optional(),
  membersAdded: membersSchema.optional(),
  membersRemoved: membersSchema.optional(),
  attachments: z
    .array(
      z.object({
        contentType: z.string().optional(),
        name: z.string().optional(),
        content: z.unknown().optional(),
      }),
    )
    .nullish(),
  entities: z
    .array(
      z.object({
        type: z.string(),
        text: z.string().optional(),
        mentioned: z.object({ id: z.string().optional() }).optional(),
      }),
    )
    .nullish(),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().max(100) }).optional(),
      eventType: z.string().max(100).optional(),
    })
    .nullish(),
});

/** Reads the body of a call; null when it is no activity of a conversation. */
export function readActivity(body: unknown): Activity | null {
  const read = activitySchema.safeParse(body);
  return read.success ? read.data : null;
}

/** One-to-one chat: the only place where answers are streamed. */
export const isPersonal = ({ conversation }: Activity): boolean =>
  conversation.conversationType === 'personal' ||
  (conversation.conversationType === undefined && conversation.isGroup !== true);

/** What the person wrote, without the mention of the bot and without mark-up of mentions. */
export function readText(activity: Activity): string {
  let text = activity.text ?? '';
  for (const entity of activity.entities ?? []) {
    const isBot =
      entity.mentioned?.id !== undefined && entity.mentioned.id === activity.recipient?.id;
    if (entity.type === 'mention' && isBot && entity.text !== undefined) {
      text = text.replaceAll(entity.text, ' ');
    }
  }
  return text
    .replace(/<\/?at[^<>]{0,100}>/giu, '')
    .replace(/&nbsp;|\u00a0/gu, ' ')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

/** Content type of a file that was dropped in a one-to-one chat. */
export const fileContentType = 'application/vnd.microsoft.teams.file.download.info';

/** A file that the person joined; rich messages carry an attachment `text/html` that only repeats the text. */
export const hasFile = ({ attachments }: Activity): boolean =>
  (attachments ?? []).some(({ contentType }) => contentType === fileContentType);
