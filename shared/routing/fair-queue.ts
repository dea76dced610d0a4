/** Who waits, in a fair order: persons in turn, and within a person first come, first served. */
export class FairQueue<Item> {
  /** In the order in which the persons are served next; a person with nothing waiting is not kept. */
  readonly #byPerson: Map<string, Item[]> = new Map();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(person: string, item: Item): void {
    const mine = this.#byPerson.get(person);
    if (mine === undefined) this.#byPerson.set(person, [item]);
    else mine.push(item);
    this.#size += 1;
  }

  /** Whose turn it is; undefined when nobody waits. */
  first(): Item | undefined {
    for (const mine of this.#byPerson.values()) return mine[0];
    return undefined;
  }

  /** Takes the first out; its person's next one waits until the others had their turn. */
  shift(): Item | undefined {
    for (const [person, mine] of this.#byPerson) {
      const item = mine.shift();
      this.#byPerson.delete(person);
      if (mine.length > 0) this.#byPerson.set(person, mine);
      this.#size -= 1;
      return item;
    }
    return undefined;
  }

  /** Takes one out that waits no longer; its person keeps their turn. */
  remove(person: string, item: Item): void {
    const mine = this.#byPerson.get(person);
    const at = mine?.indexOf(item) ?? -1;
    if (mine === undefined || at === -1) return;
    mine.splice(at, 1);
    if (mine.length === 0) this.#byPerson.delete(person);
    this.#size -= 1;
  }
}
