/** Whether what replaces a document is a text named as people do: with a blank or « n° », which a document's id has not. */
export function isReference(by: string): boolean {
  return /\s|n°/iu.test(by);
}
