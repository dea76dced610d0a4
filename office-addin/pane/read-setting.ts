import type { PaneSetting } from '#shared/wire/pane-setting.ts';

/** What the server wrote into the page; a page that it did not fill has neither Word nor sign-in. */
export const readSetting = (page: Document): PaneSetting => {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="calame"]');
  const { office = '', app = '', tenant = '' } = meta?.dataset ?? {};
  return {
    officeJs: office,
    signIn: app === '' || tenant === '' ? null : { appId: app, tenant },
  };
};
