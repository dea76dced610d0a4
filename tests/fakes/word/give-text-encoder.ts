import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has neither, and the writer of .docx needs them when it is loaded.
for (const [name, value] of Object.entries({ TextDecoder, TextEncoder })) {
  if (!Reflect.has(globalThis, name)) Reflect.set(globalThis, name, value);
}
