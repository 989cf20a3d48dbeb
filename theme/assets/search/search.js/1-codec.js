// The bytes of the index: files, numbers, text. src/SEARCH.md describes the format; BulletinSite.Search writes it.
"use strict";

const LENGTHS = 24, ROWS = 22, CELLS = 4 * LENGTHS, MOST = 1 << 20, BLOCK = 384;

/** What a number says; each kind has probabilities of its own, some several sets of them. */
const NEXT_SECOND = 0, GAP = 1, COUNT = 3, START = 11, STEP = 15, NEXT_STEP = 19, MASK = 22, ARTICLES = 23, CHARACTER = 24, GRAMS = 25, SECOND = 26, KINDS = 27;

/** Why the index cannot answer: a file is "missing", "damaged", or of another "version"; or the query is too "long". */
class Trouble extends Error {
  constructor(kind, file) {
    super(kind + " " + file);
    this.kind = kind;
    this.file = file;
  }
}

const hex = (number, digits) => number.toString(16).padStart(digits, "0");

/** The name a file with this content must have. */
const nameOf = bytes => {
  let a = 0x811C9DC5, b = 0x1B873593;
  for (let i = 0; i < bytes.length; i++) {
    a = Math.imul(a ^ bytes[i], 0x01000193);
    b = Math.imul(b ^ bytes[i], 0x01000193);
    b ^= b >>> 15;
  }
  return hex(a >>> 0, 8) + hex((b ^ b >>> 16) & 0xFFFF, 4) + ".js";
};

/** A name that is written in six bytes. */
const readName = next => {
  let name = "";
  while (name.length < 12) name += hex(next(), 2);
  return name + ".js";
};

// The first byte of each block is a mask on the others.
const unmask = bytes => {
  let length = 0;
  for (let i = 0, mask; i < bytes.length; i++) {
    if (i % BLOCK) bytes[length++] = bytes[i] ^ mask;
    else mask = bytes[i];
  }
  return bytes.subarray(0, length);
};

/** The content of a file as a server sends it: a script that holds its bytes, take(`…`). */
const unwrap = (script, name) => {
  const end = script.length - 2;
  if (end < 6) throw new Trouble("damaged", name);
  const bytes = new Uint8Array(end - 6);
  let length = 0;
  for (let i = 6; i < end; i++) {
    let x = script[i];
    if (x === 92) {
      x = script[++i];
      if (x === 114) x = 13;
    }
    bytes[length++] = x;
  }
  return unmask(bytes.subarray(0, length));
};

/** Reads whole bytes: numbers, names, text. */
class Bytes {
  constructor(bytes, name) {
    this.bytes = bytes;
    this.name = name;
    this.at = 0;
  }

  byte() {
    if (this.at >= this.bytes.length) throw new Trouble("damaged", this.name);
    return this.bytes[this.at++];
  }

  number() {
    let value = 0, scale = 1, x;
    do {
      x = this.byte();
      value += (x & 127) * scale;
      scale *= 128;
    } while (x > 127);
    return value;
  }

  text() {
    let text = "";
    for (let rest = this.number(); rest > 0; rest--) {
      const x = this.byte();
      let code = x === 1 ? this.byte() << 8 | this.byte() : x;
      if (x > 127) {
        code = ((x & 127) << 8 | this.byte()) + 0x2000;
        if (code >= 0x2100 && code < 0x2200) code += 0xFF00 - 0x2100;
      }
      text += String.fromCharCode(code);
    }
    return text;
  }

  file() { return readName(() => this.byte()); }

  /** So many as a number says of whatever is read. */
  list(read) { return Array.from({ length: this.number() }, read); }

  rest() { return new Numbers(this.bytes.subarray(this.at)); }
}

/** Reads numbers that take a fraction of a byte: an adaptive binary range decoder. */
class Numbers {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.range = 0xFFFFFFFF;
    this.code = 0;
    // Twelve bits of odds; the low four count how often they were used.
    this.cells = new Uint16Array(KINDS * ROWS * CELLS).fill(32768);
    this.mean = new Int32Array(KINDS);
    this.seen = new Int32Array(KINDS);
    for (let i = 0; i < 4; i++) this.code = (this.code << 8 | this.next()) >>> 0;
  }

  // Zeros at the end are not written.
  next() { return this.bytes[this.at++] ?? 0; }

  widen() {
    while (this.range < 0x1000000) {
      this.range = this.range << 8 >>> 0;
      this.code = (this.code << 8 | this.next()) >>> 0;
    }
  }

  bit(cell, steady) {
    const known = this.cells[cell], count = known & 15, rate = 2 + steady + (count >> 2), odds = known >> 4;
    const bound = Math.imul(this.range >>> 12, odds) >>> 0, bit = this.code >= bound ? 1 : 0;
    if (bit) {
      this.code -= bound;
      this.range -= bound;
    } else this.range = bound;
    this.cells[cell] = (bit ? odds - (odds >> rate) : odds + (4096 - odds >> rate)) << 4 | (count < 15 ? count + 1 : 15);
    if (this.range < 0x1000000) this.widen();
    return bit;
  }

  plain(count) {
    let value = 0;
    for (; count > 0; count--) {
      this.range >>>= 1;
      value *= 2;
      if (this.code >= this.range) {
        this.code -= this.range;
        value++;
      }
      this.widen();
    }
    return value;
  }

  /** A list begins: of its numbers nothing is known but how large its gaps are. */
  begin(gap) {
    this.mean.fill(0, GAP);
    this.seen.fill(0, GAP);
    this.mean[GAP] = Math.min(gap, MOST) << 4;
    this.seen[GAP] = 15;
  }

  /** The next numbers of this kind have nothing to do with those before. */
  forget(kind) { this.mean[kind] = this.seen[kind] = 0; }

  number(kind, set = 0) {
    // What is spread over the archive stays as it is for long; what stands in its articles changes with them.
    const steady = kind <= GAP ? 1 : 0, mean = this.mean[kind], row = Math.min(31 - Math.clz32(mean + 1), ROWS - 1), cells = ((kind + set) * ROWS + row) * CELLS;
    let digits = 0, value = 0;
    while (!this.bit(cells + digits, steady)) digits++;
    if (digits) {
      const cell = cells + LENGTHS + 3 * digits;
      value = 2 + this.bit(cell, steady);
      if (digits > 1) value = (2 * value + this.bit(cell + value - 1, steady)) * (1 << digits - 2) + this.plain(digits - 2);
      value--;
    }
    this.mean[kind] = mean + (Math.min(value, MOST) * 16 - mean >> Math.min(32 - Math.clz32(++this.seen[kind]), 4 + steady));
    return value;
  }

  /** A number by itself. */
  single(kind) {
    this.forget(kind);
    return this.number(kind);
  }

  file() { return readName(() => this.plain(8)); }

  /** Articles, and how often each is meant where that is said. */
  articles(size, list, counts) {
    this.begin(size / list.length);
    for (let i = 0, article = -1; i < list.length; i++) {
      list[i] = article += this.number(GAP) + 1;
      if (counts) counts[i] = this.number(COUNT);
    }
    return list;
  }
}
