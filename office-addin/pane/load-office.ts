/** Milliseconds after which a Word that does not answer is taken for none. */
const patience = 8_000;

/** Adds office.js to the page; false when it cannot be fetched, as on a computer without internet. */
const addScript = (page: Document, address: string): Promise<boolean> =>
  new Promise((settle) => {
    const script = page.createElement('script');
    script.src = address;
    script.onload = () => settle(true);
    script.onerror = () => settle(false);
    page.head.append(script);
  });

/** Whether Word shows this page, once its office.js is there and ready; never rejects. */
export const loadOffice = async (page: Document, address: string): Promise<boolean> => {
  if (address === '' || !URL.canParse(address)) return false;
  if (!(await addScript(page, address))) return false;
  const silence = new Promise<boolean>((settle) => setTimeout(() => settle(false), patience));
  const ready = Office.onReady().then(({ host }) => host === Office.HostType.Word);
  return Promise.race([ready, silence]).catch(() => false);
};
