/**
 * A cache of what was asked for lately: two halves, of which the older is dropped when the newer is full. So it never
 * holds more than twice its size, and needs no bookkeeping at each question.
 */
export class Recent<Value> {
  private fresh = new Map<string, Value>();
  private old = new Map<string, Value>();

  constructor(private readonly size: number) {}

  /** The value of a key, made where it was not asked for lately. */
  get(key: string, make: (key: string) => Value): Value {
    const known = this.fresh.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? make(key);
    if (this.fresh.size >= this.size) {
      this.old = this.fresh;
      this.fresh = new Map();
    }
    this.fresh.set(key, value);
    return value;
  }
}
