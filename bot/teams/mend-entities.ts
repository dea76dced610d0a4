import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

type Mappers = {
  Entity?: { type?: { modelProperties?: unknown; additionalProperties?: unknown } };
};

/**
 * botbuilder 4.23.3, the last on npm, drops every property of an entity but `type`, `text` and
 * `mentioned`: no streaming, no citation, no "AI generated" label leaves the process, and nothing says
 * so. Mended upstream (microsoft/botbuilder-js pull request 4903), never published: this is the same
 * line, at run time. Throws when the library has changed so that the line has no hold any more.
 */
export function mendEntities(
  load: (path: string) => unknown = createRequire(import.meta.url),
): void {
  const mapper = readMapper(load);
  if (mapper === null) {
    throw new Error(
      'botframework-connector has changed: lib/connectorApi/models/mappers.js no longer describes Entity. ' +
        'Check on the wire whether entities leave whole (tests/teams/mend-entities.test.ts), then adapt or remove the mend.',
    );
  }
  mapper.additionalProperties = { type: { name: 'Object' } };
}

function readMapper(load: (path: string) => unknown): { additionalProperties?: unknown } | null {
  try {
    const require = createRequire(import.meta.url);
    const home = dirname(require.resolve('botframework-connector/package.json'));
    const { Entity } = load(join(home, 'lib/connectorApi/models/mappers.js')) as Mappers;
    return Entity?.type?.modelProperties === undefined ? null : Entity.type;
  } catch {
    // The file has moved: told like a file that has changed.
    return null;
  }
}
