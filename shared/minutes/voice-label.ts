/** What a recogniser of voices calls somebody whom it does not know: `S12`, `Speaker 3`, `Intervenant 2`. */
const label =
  /^(?:s|spk|speaker|locuteur|locutrice|intervenant|intervenante|participante?|voix|inconnue?|unknown|guest|invitée?)?[ _-]?\d*$/iu;

/** A name that the transcript gives, or null for a number of voice, which is nobody's. */
export const nameOf = (speaker: string | null): string | null =>
  speaker === null || label.test(speaker.trim()) ? null : speaker.trim();
