import { manifestTexts } from '#shared/language/manifest-texts.ts';
import { iconAddress, listSides, ribbonIcon, ribbonSides } from './icon-files.ts';
import type { ManifestSettings } from './manifest-settings.ts';

type SizedIcon = { readonly size: number; readonly url: string };

/** What Calame uses of `extensions[]`, the part of the unified manifest that Word reads. */
export type WordExtension = {
  readonly requirements: {
    readonly scopes: readonly 'document'[];
    readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[];
  };
  readonly runtimes: readonly {
    readonly id: string;
    readonly type: 'general';
    readonly requirements: {
      readonly capabilities: readonly { readonly name: string; readonly minVersion: string }[];
    };
    readonly lifetime: 'short';
    readonly code: { readonly page: string };
    readonly actions: readonly {
      readonly id: string;
      readonly type: 'openPage';
      readonly view: string;
      readonly displayName: string;
    }[];
  }[];
  readonly ribbons: readonly {
    readonly contexts: readonly 'default'[];
    readonly tabs: readonly {
      readonly builtInTabId: string;
      readonly groups: readonly {
        readonly id: string;
        readonly label: string;
        readonly icons: readonly SizedIcon[];
        readonly controls: readonly {
          readonly id: string;
          readonly type: 'button';
          readonly label: string;
          readonly icons: readonly SizedIcon[];
          readonly supertip: { readonly title: string; readonly description: string };
          readonly actionId: string;
        }[];
      }[];
    }[];
  }[];
  readonly alternates: readonly {
    readonly hide: { readonly customOfficeAddin: { readonly officeAddinId: string } };
    readonly alternateIcons: {
      readonly icon: SizedIcon;
      readonly highResolutionIcon: SizedIcon;
    };
  }[];
};

/** The lowest Word that the panel works in; what is newer is asked for when it is used. */
export const wordApiFloor = '1.4';

/** Where the server gives the panel. */
export const paneAddress = (host: string): string => `https://${host}/word`;

/**
 * The one view of the panel. Under this name, reserved by Office, a document that asks for it opens the
 * panel by itself (learn.microsoft.com, "Automatically open a task pane with a document").
 */
export const paneView = 'Office.AutoShowTaskpaneWithDocument';

/** The Word panel in the unified manifest: its page, its ribbon button, and the XML manifest that it hides. */
export function wordExtension({ host, wordId, language }: ManifestSettings): WordExtension {
  const { group, button, supertip } = manifestTexts[language].word;
  const icon = (size: number): SizedIcon => ({ size, url: iconAddress(host, ribbonIcon(size)) });
  const icons = ribbonSides.map(icon);
  return {
    requirements: {
      scopes: ['document'],
      capabilities: [{ name: 'WordApi', minVersion: wordApiFloor }],
    },
    runtimes: [
      {
        id: 'pane',
        type: 'general',
        requirements: { capabilities: [{ name: 'AddinCommands', minVersion: '1.1' }] },
        lifetime: 'short',
        code: { page: paneAddress(host) },
        actions: [{ id: 'open-pane', type: 'openPage', view: paneView, displayName: button }],
      },
    ],
    ribbons: [
      {
        contexts: ['default'],
        tabs: [
          {
            builtInTabId: 'TabHome',
            groups: [
              {
                id: 'calame-group',
                label: group,
                icons,
                controls: [
                  {
                    id: 'calame-open',
                    type: 'button',
                    label: button,
                    icons,
                    supertip,
                    actionId: 'open-pane',
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    alternates: [
      {
        hide: { customOfficeAddin: { officeAddinId: wordId } },
        alternateIcons: {
          icon: icon(listSides.standard),
          highResolutionIcon: icon(listSides.dense),
        },
      },
    ],
  };
}
