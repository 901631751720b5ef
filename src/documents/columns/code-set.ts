/**
 * A set of whole numbers of 32 bits, of which a page holds thousands: open addressing in a table of which at least half is empty,
 * since adding to a Set takes several times as long.
 */
export class CodeSet {
  /** 0 marks an empty slot. */
  #slots = new Int32Array(4096);
  #size = 0;
  #hasZero = false;

  add(code: number): void {
    if (code === 0) {
      this.#hasZero = true;
      return;
    }
    const slot = this.#slotOf(code);
    if (this.#slots[slot] === code) return;
    this.#slots[slot] = code;
    this.#size += 1;
    if (2 * this.#size > this.#slots.length) this.#grow();
  }

  has(code: number): boolean {
    return code === 0 ? this.#hasZero : this.#slots[this.#slotOf(code)] === code;
  }

  /** Where the code stands, or would stand. */
  #slotOf(code: number): number {
    const mask = this.#slots.length - 1;
    let slot = (Math.imul(code, 0x9e37_79b1) >>> 7) & mask;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== code) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const codes = this.#slots;
    this.#slots = new Int32Array(2 * codes.length);
    for (const code of codes) if (code !== 0) this.#slots[this.#slotOf(code)] = code;
  }
}
