const ellipsis = '…';

/** The beginning of a passage in at most `limit` characters (Teams allows 160), cut between words. */
export const excerpt = (passage: string, limit = 160): string => {
  const flat = passage.replace(/\s+/gu, ' ').trim();
  if (flat.length <= limit) return flat;
  const room = flat.slice(0, limit - ellipsis.length + 1);
  const cut = room.lastIndexOf(' ');
  const kept = cut > 0 ? room.slice(0, cut) : room.slice(0, -1);
  return `${kept.replace(/[\uD800-\uDBFF]$/u, '').replace(/[\s,;:.(–-]+$/u, '')}${ellipsis}`;
};
