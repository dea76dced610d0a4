type Values = Readonly<Record<string, unknown>> | null | undefined;

/** An object of office.js, as far as members are added to it. */
interface ProxyObject {
  [name: string]: unknown;
  readonly _isNull: boolean;
  _handleResult(value: Values): void;
  _handleIdResult(value: Values): void;
}

type ProxyClass = { readonly prototype: ProxyObject; new (...args: never[]): ProxyObject };

/** The tools that the proxies of office.js are themselves made with. */
type Library = {
  readonly ClientObject: ProxyClass;
  readonly BatchApiHelper: {
    invokeMethod(
      of: object,
      name: string,
      kind: number,
      args: readonly unknown[],
      flags: number,
      result: number,
    ): unknown;
    invokeSetProperty(of: object, name: string, value: unknown, flags: number): void;
    createMethodObject(
      type: ProxyClass | undefined,
      of: object,
      name: string,
      kind: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      byId: null,
      flags: number,
    ): unknown;
    createPropertyObject(
      type: ProxyClass | undefined,
      of: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): unknown;
    createChildItemObject(
      type: ProxyClass | undefined,
      hasIndexer: boolean,
      of: object,
      data: unknown,
      index: number,
    ): ProxyObject;
  };
  readonly Utility: {
    load(of: object, option: unknown): unknown;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
    fixObjectPathIfNecessary(of: object, value: unknown): void;
  };
};

/**
 * Adds to the proxies of the npm copy of office.js the members of Word that it lacks (those of
 * WordApi 1.5, 1.6 and of the desktop that the panel may use), with the library's own tools: the
 * copy of Microsoft's address has them. It stands alone, for it is also sent to a browser as text.
 */
export function addNewerMembers(): void {
  const library: Library = Reflect.get(Object(window), 'OfficeExtension');
  const { BatchApiHelper, ClientObject, Utility } = library;
  const proxies: Record<string, ProxyClass> = Reflect.get(Object(window), 'Word');
  if (proxies['TrackedChange'] !== undefined) return;
  const prototypeOf = (type: string): ProxyObject => {
    const known = proxies[type];
    if (known === undefined) throw new Error(`office.js has no ${type}`);
    return known.prototype;
  };
  const read = 1;
  const write = 0;
  const hidden = (name: string) => `_standIn${name}`;
  const onWire = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

  const addScalars = (type: string, names: readonly string[], settable: readonly string[] = []) => {
    const prototype = prototypeOf(type);
    for (const name of names) {
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: ProxyObject) {
          Utility.throwIfNotLoaded(name, this[hidden(name)], type, this._isNull);
          return this[hidden(name)];
        },
        set(this: ProxyObject, value: unknown) {
          if (!settable.includes(name)) throw new Error(`${type}.${name} is only read`);
          this[hidden(name)] = value;
          BatchApiHelper.invokeSetProperty(this, onWire(name), value, 0);
        },
      });
    }
    const handle = prototype._handleResult;
    prototype._handleResult = function handleResult(this: ProxyObject, value: Values) {
      handle.call(this, value);
      for (const name of names) {
        if (value?.[onWire(name)] !== undefined) this[hidden(name)] = value[onWire(name)];
      }
    };
  };
  const addObjects = (type: string, name: string, result: string, kind: number) => {
    prototypeOf(type)[name] ??= function call(this: ProxyObject, ...args: unknown[]) {
      const isCollection = result.endsWith('Collection');
      return BatchApiHelper.createMethodObject(
        proxies[result],
        this,
        onWire(name),
        kind,
        args,
        isCollection,
        kind === write,
        null,
        kind === read ? 4 : 0,
      );
    };
  };
  const addProperty = (type: string, name: string, result: string) => {
    Object.defineProperty(prototypeOf(type), name, {
      configurable: true,
      get(this: ProxyObject) {
        this[hidden(name)] ??= BatchApiHelper.createPropertyObject(
          proxies[result],
          this,
          onWire(name),
          false,
          4,
        );
        return this[hidden(name)];
      },
    });
  };
  const addCalls = (type: string, name: string, kind: number) => {
    prototypeOf(type)[name] ??= function call(this: ProxyObject, ...args: unknown[]) {
      return BatchApiHelper.invokeMethod(this, onWire(name), kind, args, 0, 0);
    };
  };
  const addClass = (type: string, scalars: readonly string[], settable: readonly string[] = []) => {
    proxies[type] = class extends ClientObject {
      load(option: unknown) {
        return Utility.load(this, option);
      }
      override _handleResult(value: Values) {
        super._handleResult(value);
        if (value !== null && value !== undefined) Utility.fixObjectPathIfNecessary(this, value);
      }
      override _handleIdResult(value: Values) {
        super._handleIdResult(value);
        if (value?.['_ReferenceId'] !== undefined) this['_ReferenceId'] = value['_ReferenceId'];
      }
      _KeepReference() {
        BatchApiHelper.invokeMethod(this, '_KeepReference', read, [], 4, 0);
      }
    };
    addScalars(type, scalars, settable);
  };
  const addCollection = (type: string, of: string) => {
    addClass(type, []);
    const prototype = prototypeOf(type);
    Object.defineProperty(prototype, '_isCollection', { get: () => true });
    const handle = prototype._handleResult;
    prototype._handleResult = function handleItems(this: ProxyObject, value: Values) {
      handle.call(this, value);
      const items = value?.['_Items'];
      if (!Array.isArray(items)) return;
      this['_list'] = items.map((data, index) => {
        const item = BatchApiHelper.createChildItemObject(proxies[of], false, this, data, index);
        item._handleResult(data);
        return item;
      });
    };
    Object.defineProperty(prototype, 'items', {
      get(this: ProxyObject) {
        Utility.throwIfNotLoaded('items', this['_list'], type, this._isNull);
        return this['_list'];
      },
    });
    addObjects(type, 'getFirst', of, read);
    addObjects(type, 'getFirstOrNullObject', of, read);
  };

  addClass('TrackedChange', ['type', 'text', 'author', 'date']);
  addCollection('TrackedChangeCollection', 'TrackedChange');
  addClass('Style', ['nameLocal', 'type', 'builtIn', 'inUse']);
  const shapes = [
    ...['alignment', 'leftIndent', 'firstLineIndent', 'spaceBefore', 'spaceAfter'],
    ...['keepWithNext', 'outlineLevel'],
  ];
  addClass('ParagraphFormat', shapes, shapes);
  addProperty('Style', 'paragraphFormat', 'ParagraphFormat');
  addProperty('Style', 'font', 'Font');
  addObjects('Document', 'addStyle', 'Style', write);
  addCollection('StyleCollection', 'Style');
  addObjects('StyleCollection', 'getByNameOrNullObject', 'Style', read);
  for (const type of ['Body', 'Paragraph', 'Range', 'ContentControl']) {
    addObjects(type, 'getTrackedChanges', 'TrackedChangeCollection', read);
    addObjects(type, 'getContentControls', 'ContentControlCollection', read);
  }
  for (const name of ['accept', 'reject']) addCalls('TrackedChange', name, write);
  for (const name of ['acceptAll', 'rejectAll']) addCalls('TrackedChangeCollection', name, write);
  addObjects('TrackedChange', 'getRange', 'Range', read);
  addObjects('TrackedChange', 'getNextOrNullObject', 'TrackedChange', read);
  addObjects('Document', 'getStyles', 'StyleCollection', read);
  addObjects('Document', 'getContentControls', 'ContentControlCollection', read);
  addObjects('Document', 'getParagraphByUniqueLocalId', 'Paragraph', read);
  addCalls('Document', 'undo', write);
  addScalars('Paragraph', ['uniqueLocalId']);
  addScalars('Range', ['languageId'], ['languageId']);
}
