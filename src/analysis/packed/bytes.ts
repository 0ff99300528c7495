/** Numbers of fixed and of variable length (LEB128) as bytes, for the files of the models. */

export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  /** @param value 0..2^32-1 */
  varint(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
  }

  short(value: number): void {
    this.byte(value);
    this.byte(value >>> 8);
  }

  float(value: number): void {
    this.#bytes.push(...new Uint8Array(new Float32Array([value]).buffer));
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** @throws RangeError when the bytes end too early */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) throw new RangeError('the bytes end too early');
    return this.#bytes[this.#at++]!;
  }

  signed(): number {
    return (this.byte() << 24) >> 24;
  }

  bytes(count: number): Uint8Array {
    this.#at += count;
    if (this.#at > this.#bytes.length) throw new RangeError('the bytes end too early');
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  rest(): Uint8Array {
    return this.bytes(this.#bytes.length - this.#at);
  }

  /** Numbers of two bytes, the lower byte first, as in the memory of every machine that a browser runs on. */
  shorts(count: number): Uint16Array {
    return new Uint16Array(new Uint8Array(this.bytes(2 * count)).buffer);
  }

  varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  /** Ascending 32-bit numbers, each stored as its distance from the one before. */
  ascending(count: number): Uint32Array {
    const out = new Uint32Array(count);
    const bytes = this.#bytes;
    let at = this.#at;
    let value = 0;
    for (let i = 0; i < count; i++) {
      let byte = bytes[at++]!;
      let distance = byte & 127;
      for (let scale = 128; byte >= 128; scale *= 128) {
        byte = bytes[at++]!;
        distance += (byte & 127) * scale;
      }
      value += distance;
      out[i] = value;
    }
    if (at > bytes.length) throw new RangeError('the bytes end too early');
    this.#at = at;
    return out;
  }

  float(): number {
    return this.floats(1)[0]!;
  }

  /** @returns numbers of four bytes, the lowest byte first */
  floats(count: number): Float32Array {
    return new Float32Array(new Uint8Array(this.bytes(4 * count)).buffer);
  }
}
