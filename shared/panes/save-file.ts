/** Hands a file to the browser, which keeps it where the person's downloads go. */
export const saveFile = (page: Document, file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read it by the next turn of its loop; a minute is for slow ones.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
