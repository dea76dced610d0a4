/** What the page side of the stand-in is told at its start. */
export type BridgeSettings = {
  readonly apiSets: Readonly<Record<string, string>>;
  readonly isReadOnly: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly isDark: boolean;
};

/**
 * The boundary that Word for Windows offers to office.js (`window.external`), to be put in place
 * before any script of the page. It stands alone, for it is also sent to a browser as text; the page
 * must hold `__wordHost(question, content)`, which gives a promise of the answer.
 */
export function installBridge({ apiSets, isReadOnly, settings, isDark }: BridgeSettings): void {
  type Answered = (answer: unknown, code?: number) => void;
  const processQuery = 93;
  const fileCopy = 77;
  const fileSlice = 80;
  const fileRelease = 81;
  const compressed = 5;
  const mostFiles = 2;
  const failed = 5001;
  const unsupported = 5000;
  const selectionChanged = 2;
  const messageOfProxies = 33;
  const ribbonCommand = 39;
  // office.js registers the last two by itself when it starts; they never fire here.
  const accepted = [selectionChanged, messageOfProxies, ribbonCommand];
  const list = (values: readonly unknown[]) => ({ toArray: () => values, dimensions: () => 1 });
  const ask: (question: string, content: string) => Promise<string> = (question, content) =>
    Reflect.get(window, '__wordHost')(question, content);
  const kept = { ...settings };
  // Word names the members of the boundary with a capital letter.
  const named = (members: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(members).map(([name, member]) => [
        `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
        member,
      ]),
    );
  const context = named({
    getAppType: () => 2,
    getAppVersionMajor: () => 16,
    getAppVersionMinor: () => 0,
    getHostFullVersion: () => '16.0.19822.20168',
    getAppUILocale: () => 'fr-FR',
    getAppDataLocale: () => 'fr-FR',
    getDocUrl: () => 'https://saint-aubin.example/document.docx',
    getAppCapabilities: () => (isReadOnly ? 1 : 0),
    getActivationMode: () => 2,
    getControlIntegrationLevel: () => 1,
    getSolutionRef: () => 'addin-1',
    getSolutionToken: () => 'token',
    getCorrelationId: () => 'correlation',
    getInstanceId: () => 'instance',
    getTouchEnabled: () => false,
    getCommerceAllowed: () => true,
    getSupportedMatrix: () => JSON.stringify(apiSets),
    getSettings: () =>
      named({
        read: (keys: string[], values: string[]) => {
          for (const [key, value] of Object.entries(kept)) {
            keys.push(key);
            values.push(value);
          }
        },
        write: (keys: readonly string[], values: readonly string[]) => {
          for (const key of Object.keys(kept)) delete kept[key];
          for (const [index, key] of keys.entries()) kept[key] = values[index] ?? '';
          void ask('settings', JSON.stringify(kept));
        },
      }),
  });
  const [paper, ink] = isDark ? [0x262626, 0xffffff] : [0xffffff, 0x262626];
  Reflect.set(context, 'GetOfficeThemeInfo', () =>
    JSON.stringify({
      ...{ bodyBackgroundColor: paper, bodyForegroundColor: ink },
      ...{ controlBackgroundColor: paper, controlForegroundColor: ink },
    }),
  );
  const files = new Map<number, Uint8Array>();
  let lastFile = 0;
  const execute: Record<number, (parameters: unknown[], answered: Answered) => void> = {
    [processQuery]: ([message], answered) => {
      const parts = Array.isArray(message) ? message : [];
      const body = parts.find((part) => typeof part === 'string' && part.startsWith('{'));
      ask('sync', body).then(
        (answer) => answered(list([0, list([200, null, answer])]), 0),
        () => answered(list([failed]), 0),
      );
    },
    [fileCopy]: ([kind], answered) => {
      if (kind !== compressed) return answered(list([unsupported]), 0);
      if (files.size >= mostFiles) return answered(list([failed]), 0);
      ask('file', '').then(
        (base64) => {
          const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
          lastFile += 1;
          files.set(lastFile, bytes);
          answered(list([0, list([lastFile, bytes.length])]), 0);
        },
        () => answered(list([failed]), 0),
      );
    },
    [fileSlice]: ([handle, offset, size], answered) => {
      const bytes = files.get(Number(handle));
      if (bytes === undefined) return answered(list([failed]), 0);
      const slice = [...bytes.slice(Number(offset), Number(offset) + Number(size))];
      answered(list([0, list([list(slice), slice.length])]), 0);
    },
    [fileRelease]: ([handle], answered) => {
      files.delete(Number(handle));
      answered(list([0]), 0);
    },
  };
  const handlers = new Set<(id: number, content: unknown) => void>();
  Reflect.set(window, '__wordSelectionChanged', () => {
    for (const tell of handlers) tell(selectionChanged, list([]));
  });
  const external = {
    getHostInfo: () => '_host_Info=Word$Win32$16.01$fr-FR$telemetry$$disableLogging$0',
    getContext: () => context,
    getLoggingAllowed: () => false,
    execute: (id: number, parameters: unknown[], answered: Answered) => {
      const known = execute[id];
      if (known === undefined) answered(list([unsupported]), 0);
      else known(parameters, answered);
    },
    registerEvent: (
      id: number,
      _target: unknown,
      tell: (id: number, content: unknown) => void,
      answered: Answered,
    ) => {
      if (id === selectionChanged) handlers.add(tell);
      answered(list([accepted.includes(id) ? 0 : unsupported]));
    },
    unregisterEvent: (id: number, _target: unknown, answered: Answered) => {
      if (id === selectionChanged) handlers.clear();
      answered(list([0]));
    },
  };
  Object.defineProperty(window, 'external', {
    value: named(external),
    writable: true,
    configurable: true,
  });
}
