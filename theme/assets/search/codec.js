// The bytes of the index: files, numbers, text. src/SEARCH.md describes the format; BulletinSite.Search writes it.
"use strict";
(B => {
  const LENGTHS = 24, ROWS = 22, CELLS = 2 * LENGTHS, MOST = 1 << 20;

  /** What a number says; each kind has probabilities of its own. */
  B.FIRST = 0; B.SECOND = 1; B.FIELDS = 2; B.ARTICLES = 3; B.GAP = 4; B.COUNT = 5; B.START = 6; B.STEP = 7; B.NEXT_STEP = 8;
  const KINDS = 9;

  /** Why the index cannot answer: a file is "missing", "damaged", or of another "version"; or the query is too "long". */
  B.Trouble = class extends Error {
    constructor(kind, file) {
      super(kind + " " + file);
      this.kind = kind;
      this.file = file;
    }
  };

  /** The name a file with this content must have. */
  B.nameOf = bytes => {
    let a = 0x811C9DC5, b = 0x1B873593;
    for (let i = 0; i < bytes.length; i++) {
      a = Math.imul(a ^ bytes[i], 0x01000193);
      b = Math.imul(b ^ bytes[i], 0x01000193);
      b ^= b >>> 15;
    }
    b = (b ^ (b >>> 16)) & 0xFFFF;
    return (a >>> 0).toString(16).padStart(8, "0") + b.toString(16).padStart(4, "0") + ".js";
  };

  const HEAD = "take(\"", TAIL = "\")";

  /** The content of a file as a server sends it: a script that holds its bytes. */
  B.unwrap = (script, name) => {
    const start = HEAD.length, end = script.length - TAIL.length;
    if (end < start) throw new B.Trouble("damaged", name);
    const bytes = new Uint8Array(end - start);
    let length = 0;
    for (let i = start; i < end; i++) {
      let x = script[i];
      if (x === 92) {
        x = script[++i];
        x = x === 110 ? 10 : x === 114 ? 13 : x;
      }
      bytes[length++] = x;
    }
    return bytes.subarray(0, length);
  };

  /** The content of a file that ran as a script with a character set that keeps bytes. */
  B.bytesOf = text => {
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
    return bytes;
  };

  /** Reads whole bytes: numbers, names, text. */
  B.Bytes = class {
    constructor(bytes, name) {
      this.bytes = bytes;
      this.name = name;
      this.at = 0;
    }

    byte() {
      if (this.at >= this.bytes.length) throw new B.Trouble("damaged", this.name);
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

    pair() { return this.byte() << 8 | this.byte(); }

    text() {
      let text = "";
      for (let rest = this.number(); rest > 0; rest--) {
        const x = this.byte();
        let code = x === 1 ? this.pair() : x;
        if (x > 127) {
          code = ((x & 127) << 8 | this.byte()) + 0x2000;
          if (code >= 0x2100 && code < 0x2200) code += 0xFF00 - 0x2100;
        }
        text += String.fromCharCode(code);
      }
      return text;
    }

    file() {
      let name = "";
      for (let i = 0; i < 6; i++) name += this.byte().toString(16).padStart(2, "0");
      return name + ".js";
    }

    rest() { return this.bytes.subarray(this.at); }
  };

  /** Reads numbers that take a fraction of a byte: an adaptive binary range decoder. */
  B.Numbers = class {
    constructor(bytes, name) {
      this.bytes = bytes;
      this.name = name;
      this.at = 0;
      this.range = 0xFFFFFFFF;
      this.code = 0;
      // Twelve bits of odds; the low four count how often they were used, up to a point.
      this.cells = new Uint16Array(KINDS * ROWS * CELLS).fill(32768);
      this.mean = new Int32Array(KINDS);
      for (let i = 0; i < 4; i++) this.code = this.code * 256 + this.next();
    }

    // Zeros at the end are not written.
    next() { return this.at < this.bytes.length ? this.bytes[this.at++] : 0; }

    bit(cell) {
      const known = this.cells[cell], count = known & 15, rate = 2 + (count >> 2);
      let odds = known >> 4, bit;
      const bound = (this.range >>> 12) * odds;
      if (this.code < bound) {
        this.range = bound;
        odds += (4096 - odds) >> rate;
        bit = 0;
      } else {
        this.code -= bound;
        this.range -= bound;
        odds -= odds >> rate;
        bit = 1;
      }
      this.cells[cell] = odds << 4 | Math.min(count + 1, 15);
      while (this.range < 0x1000000) {
        this.range *= 256;
        this.code = this.code * 256 + this.next();
      }
      return bit;
    }

    plain(count) {
      let value = 0;
      for (; count > 0; count--) {
        this.range = Math.floor(this.range / 2);
        value *= 2;
        if (this.code >= this.range) {
          this.code -= this.range;
          value++;
        }
        while (this.range < 0x1000000) {
          this.range *= 256;
          this.code = this.code * 256 + this.next();
        }
      }
      return value;
    }

    /** The next numbers of this kind will be about so large. */
    expect(kind, value) { this.mean[kind] = Math.min(value, MOST) << 4; }

    number(kind) {
      const mean = this.mean[kind], row = Math.min(31 - Math.clz32(mean + 1), ROWS - 1), cells = (kind * ROWS + row) * CELLS;
      let digits = 0;
      while (!this.bit(cells + digits)) if (++digits === LENGTHS) throw new B.Trouble("damaged", this.name);
      let value = 1;
      if (digits) value = (2 + this.bit(cells + LENGTHS + digits)) * 2 ** (digits - 1) + this.plain(digits - 1);
      value--;
      this.mean[kind] = mean + ((Math.min(value, MOST) * 16 - mean) >> 3);
      return value;
    }

    /** A number by itself. */
    single(kind) {
      this.mean[kind] = 0;
      return this.number(kind);
    }

    file() {
      let name = "";
      for (let i = 0; i < 6; i++) name += this.plain(8).toString(16).padStart(2, "0");
      return name + ".js";
    }
  };
})(self.BulletinSearch ??= {});
