/** A binary heap of states by price; equal prices leave in no order that matters, but always in the same. */
export class Heap {
  readonly #states: number[] = [];
  readonly #prices: number[] = [];

  push(state: number, price: number): void {
    let at = this.#states.length;
    this.#states.push(state);
    this.#prices.push(price);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#prices[parent] ?? 0) <= price) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): number | undefined {
    const last = this.#states.length - 1;
    if (last < 0) return undefined;
    this.#swap(0, last);
    const first = this.#states.pop();
    this.#prices.pop();
    let at = 0;
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = at;
      if (left < last && this.#price(left) < this.#price(least)) least = left;
      if (right < last && this.#price(right) < this.#price(least)) least = right;
      if (least === at) return first;
      this.#swap(at, least);
      at = least;
    }
  }

  #price(at: number): number {
    return this.#prices[at] ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const [state, price] = [this.#states[a] ?? 0, this.#prices[a] ?? 0];
    this.#states[a] = this.#states[b] ?? 0;
    this.#prices[a] = this.#prices[b] ?? 0;
    this.#states[b] = state;
    this.#prices[b] = price;
  }
}
