/** Meetings whose transcripts are not read unless the policy opens them. */
export const reservedMeetings = ['huis-clos', 'disciplinaire', 'medicale'] as const;

export type ReservedMeeting = (typeof reservedMeetings)[number];
