type Details = Readonly<Record<string, string | number>>;

/** Why the reading of a file was broken off, and why a file could not be opened, as parts of a sentence. */
export function limitFr({ limit = '', most = '', megabytes = '' }: Details): string {
  const known: Readonly<Record<string, string>> = {
    entries: `il contient plus de ${most} éléments`,
    inflated: `il occuperait ${megabytes} Mo une fois décompressé`,
    'lying-size': 'il annonce une taille fausse',
    depth: `ses éléments sont emboîtés sur plus de ${most} niveaux`,
    doctype: 'il contient une déclaration de type interdite',
    pages: `il a plus de ${most} pages`,
    memory: `sa lecture demande plus de ${most} Mo de mémoire`,
    seconds: `sa lecture demande plus de ${most} secondes`,
  };
  return known[limit] ?? 'sa lecture s’est interrompue';
}

export function limitEn({ limit = '', most = '', megabytes = '' }: Details): string {
  const known: Readonly<Record<string, string>> = {
    entries: `it holds more than ${most} entries`,
    inflated: `it would take ${megabytes} MB once inflated`,
    'lying-size': 'it states a false size',
    depth: `its elements are nested more than ${most} levels deep`,
    doctype: 'it holds a forbidden type declaration',
    pages: `it has more than ${most} pages`,
    memory: `reading it takes more than ${most} MB of memory`,
    seconds: `reading it takes more than ${most} seconds`,
  };
  return known[limit] ?? 'its reading broke off';
}

export function reasonFr(reason: string | number): string {
  if (reason === 'EACCES' || reason === 'EPERM') return ' : accès refusé';
  if (reason === 'ENOENT') return ' : il n’existe pas';
  return reason === 'EISDIR' ? ' : c’est un dossier' : '';
}

export function reasonEn(reason: string | number): string {
  if (reason === 'EACCES' || reason === 'EPERM') return ': access denied';
  if (reason === 'ENOENT') return ': it does not exist';
  return reason === 'EISDIR' ? ': it is a folder' : '';
}
