import type { PolicyFault } from '../policy.ts';
import { findNear } from '../reading/find-near.ts';
import { formatPath, type Path } from '../reading/format-path.ts';
import { keysAt, listAt, textAt } from '../reading/tree.ts';
import type { RuleInput } from './rule-input.ts';

/** Names that point elsewhere in the file must be found there, and an id names one thing. */
export function checkReferences(input: RuleInput): readonly PolicyFault[] {
  return [
    ...duplicates(input, ['endpoints']),
    ...duplicates(input, ['services']),
    ...duplicates(input, ['knowledge', 'spaces']),
    ...duplicates(input, ['tickets', 'desks']),
    ...duplicates(input, ['identity', 'development']),
    ...unknownContacts(input),
    ...unknownSpace(input),
  ];
}

/** Ids of a list of mappings, in order; what has none is left out. */
export function idsOf(tree: unknown, list: Path): readonly string[] {
  return listAt(tree, list)
    .map((_, at) => textAt(tree, [...list, at, 'id']))
    .filter((id) => id !== null);
}

function duplicates({ tree, texts }: RuleInput, list: Path): readonly PolicyFault[] {
  const seen = new Set<string>();
  return listAt(tree, list).flatMap((_, at) => {
    const path = [...list, at, 'id'];
    const id = textAt(tree, path);
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id);
      return [];
    }
    return [{ path: formatPath(path), message: texts.duplicateId(id) }];
  });
}

function unknownContacts({ tree, texts }: RuleInput): readonly PolicyFault[] {
  const known = keysAt(tree, ['contacts']);
  return keysAt(tree, ['dataClasses']).flatMap((dataClass) => {
    const path = ['dataClasses', dataClass, 'handOver'];
    const contact = textAt(tree, path);
    if (contact === null || known.includes(contact)) return [];
    return [{ path: formatPath(path), message: texts.unknownContact(findNear(contact, known)) }];
  });
}

function unknownSpace({ tree, texts }: RuleInput): readonly PolicyFault[] {
  const known = idsOf(tree, ['knowledge', 'spaces']);
  return listAt(tree, ['tickets', 'desks']).flatMap((_, at) => {
    const path = ['tickets', 'desks', at, 'space'];
    const space = textAt(tree, path);
    if (space === null || known.includes(space)) return [];
    return [{ path: formatPath(path), message: texts.unknownSpace(findNear(space, known)) }];
  });
}
