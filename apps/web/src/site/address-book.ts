import { slugOf } from '@dateline/core/timeline';

const SAFE = /^[a-z0-9][a-z0-9-]{0,119}$/;

/**
 * Gives each id a path segment that any web server and file system can hold: the id itself where it is a plain slug,
 * otherwise a slug made of it, numbered where that is taken. Ids come from a file that anybody may have written.
 */
export class AddressBook {
  readonly #segmentOf = new Map<string, string>();
  readonly #idOf = new Map<string, string>();

  constructor(ids: readonly string[]) {
    const plain = ids.filter((id) => SAFE.test(id));
    for (const id of plain) this.#add(id, id);
    for (const id of ids) if (!this.#segmentOf.has(id)) this.#add(id, this.#free(slugOf(id).slice(0, 100)));
  }

  /** The path segment of an id; the id must be one of those given. */
  segmentOf(id: string): string {
    return this.#segmentOf.get(id) ?? 'unknown';
  }

  /** The id at a path segment, if there is one. */
  idOf(segment: string): string | undefined {
    return this.#idOf.get(segment);
  }

  get segments(): string[] {
    return [...this.#idOf.keys()];
  }

  #add(id: string, segment: string): void {
    this.#segmentOf.set(id, segment);
    this.#idOf.set(segment, id);
  }

  #free(slug: string): string {
    let segment = slug;
    for (let count = 2; this.#idOf.has(segment); count += 1) segment = `${slug}-${count}`;
    return segment;
  }
}
