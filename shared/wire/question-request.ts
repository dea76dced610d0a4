/** Body of `POST /api/questions`. */
export type QuestionRequest = {
  /** Chosen by the pane, 8 to 64 letters, digits and hyphens; belongs to the person who asks. */
  readonly conversationId: string;
  readonly text: string;
  /** Spaces to search; absent = all that the person may read. */
  readonly spaces?: readonly string[];
  /** « Générer une réponse complète »: not the answer that HR validated. */
  readonly complete?: boolean;
};
