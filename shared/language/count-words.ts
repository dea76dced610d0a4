/** `1 document`, `3 documents`: the number with its words; in French 0 and 1 are singular, in English 1 alone. */
export function countFr(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`;
}

export function countEn(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
