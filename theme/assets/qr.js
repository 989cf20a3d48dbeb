// A QR code (ISO/IEC 18004) of a short text: bytes, error correction M, versions 1 to 13.

// For each version from 1: error correction codewords of a block, and blocks.
const layout = [[10, 1], [16, 1], [26, 1], [18, 2], [24, 2], [16, 4], [18, 4], [22, 4], [22, 5], [26, 5], [30, 5], [22, 8], [22, 9]];

const masks = [
  (x, y) => (x + y) % 2 == 0,
  (x, y) => y % 2 == 0,
  x => x % 3 == 0,
  (x, y) => (x + y) % 3 == 0,
  (x, y) => ((x / 3 | 0) + (y / 2 | 0)) % 2 == 0,
  (x, y) => x * y % 2 + x * y % 3 == 0,
  (x, y) => (x * y % 2 + x * y % 3) % 2 == 0,
  (x, y) => ((x + y) % 2 + x * y % 3) % 2 == 0,
];

/** The code as rows of true (dark) and false. */
export function encode(text) {
  const bytes = new TextEncoder().encode(text);
  for (let version = 1; version <= layout.length; version++) {
    const frame = patterns(version);
    const [correction, blocks] = layout[version - 1];
    const room = (frame.flat().filter(cell => cell === undefined).length >> 3) - correction * blocks;
    const counter = version < 10 ? 8 : 16;
    if (bytes.length * 8 + 4 + counter > room * 8) continue;
    const stream = interleave(codewords(bytes, counter, room), correction, blocks);
    const candidates = masks.map((mask, number) => finish(frame, stream, mask, number, version));
    return candidates.reduce((best, candidate) => (penalty(candidate) < penalty(best) ? candidate : best));
  }
  throw new RangeError('the text is too long for a code');
}

/** The code as a picture with its quiet zone. */
export function draw(text, label) {
  const rows = encode(text), size = rows.length + 8;
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const set = (element, attributes) => Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  set(svg, { viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label, class: 'qr', 'shape-rendering': 'crispEdges' });
  const path = document.createElementNS(svg.namespaceURI, 'path');
  set(path, { d: rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : ''))).join('') });
  svg.append(path);
  return svg;
}

// What stands in every code of a version; undefined where the message goes, and false where format and version will be written.
function patterns(version) {
  const size = version * 4 + 17, last = size - 1;
  const rows = Array.from({ length: size }, () => Array(size).fill(undefined));
  const fill = (x, y, width, height, dark) => {
    for (let row = y; row < y + height; row++) for (let column = x; column < x + width; column++) if (row in rows && column in rows) rows[row][column] = dark(column, row);
  };
  const ring = (cx, cy) => (x, y) => Math.max(Math.abs(x - cx), Math.abs(y - cy)) % 2 == 0;

  fill(0, 6, size, 1, x => x % 2 == 0);
  fill(6, 0, 1, size, (x, y) => y % 2 == 0);
  // Alignment patterns stand on a grid, but not where the finders are.
  const grid = version == 1 ? [] : version < 7 ? [6, size - 7] : [6, (size - 1) / 2, size - 7];
  for (const cx of grid) for (const cy of grid) if ((cx > 6 || cy > 6) && cx + cy != size - 1 || cx == cy && cx > 6) fill(cx - 2, cy - 2, 5, 5, ring(cx, cy));
  for (const [cx, cy] of [[3, 3], [last - 3, 3], [3, last - 3]]) {
    // The finder, its white border, and beyond it the line of the format.
    fill(cx - 4, cy - 4, 9, 9, (x, y) => [0, 1, 3].includes(Math.max(Math.abs(x - cx), Math.abs(y - cy))));
  }
  for (let i = 0; i < 9; i++) {
    rows[i][8] ??= false;
    rows[8][i] ??= false;
    if (i < 8) rows[8][last - i] ??= rows[last - i][8] ??= false;
  }
  if (version >= 7) for (const [x, y] of [[size - 11, 0], [0, size - 11]]) fill(x, y, x ? 3 : 6, x ? 6 : 3, () => false);
  return rows;
}

function codewords(bytes, counter, room) {
  let bits = '0100' + bytes.length.toString(2).padStart(counter, '0');
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  bits = (bits + '0000').slice(0, room * 8);
  bits = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0');
  const words = bits.match(/.{8}/g).map(word => parseInt(word, 2));
  for (let pad = 0xec; words.length < room; pad ^= 0xec ^ 0x11) words.push(pad);
  return words;
}

// Shorter blocks come first; codewords of all blocks take turns.
function interleave(words, correction, blocks) {
  const short = words.length / blocks | 0, long = words.length % blocks;
  const data = [], check = [];
  for (let i = 0, at = 0; i < blocks; i++) {
    const length = short + (i >= blocks - long ? 1 : 0);
    data.push(words.slice(at, at += length));
    check.push(remainder(data[i], correction));
  }
  const turns = lists => Array.from({ length: Math.max(...lists.map(list => list.length)) }, (_, i) => lists.map(list => list[i])).flat().filter(word => word !== undefined);
  return [...turns(data), ...turns(check)];
}

// Multiplication in GF(256) modulo x⁸+x⁴+x³+x²+1.
function times(a, b) {
  let product = 0;
  for (; b; b >>= 1, a = a << 1 ^ (a & 0x80 ? 0x11d : 0)) if (b & 1) product ^= a;
  return product;
}

// Reed–Solomon: the remainder of the message by (x-1)(x-2)(x-4)…
function remainder(message, degree) {
  let generator = [1];
  for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
    generator = [...generator, 0].map((factor, at) => factor ^ (at ? times(generator[at - 1], root) : 0));
  }
  const rest = [...message, ...Array(degree).fill(0)];
  for (let i = 0; i < message.length; i++) {
    const factor = rest[i];
    for (let at = 0; at <= degree; at++) rest[i + at] ^= times(generator[at], factor);
  }
  return rest.slice(message.length);
}

// A number with the check bits of its BCH code behind it.
function withCheck(number, generator) {
  const degree = 31 - Math.clz32(generator);
  let rest = number << degree;
  while (rest >> degree) rest ^= generator << 31 - Math.clz32(rest) - degree;
  return number << degree | rest;
}

function finish(frame, stream, mask, number, version) {
  const size = frame.length, last = size - 1;
  const rows = frame.map(row => [...row]);
  let at = 0, up = true;
  for (let right = last; right > 0; right -= 2, up = !up) {
    if (right == 6) right--;
    for (let step = 0; step < size; step++) {
      const y = up ? last - step : step;
      for (const x of [right, right - 1]) {
        if (frame[y][x] !== undefined) continue;
        rows[y][x] = (stream[at >> 3] >> 7 - at % 8 & 1) == 1 != mask(x, y);
        at++;
      }
    }
  }

  // Error correction M is 00; the mask's number follows.
  const format = withCheck(number, 0x537) ^ 0x5412;
  for (let i = 0; i < 15; i++) {
    const dark = (format >> i & 1) == 1;
    const [x, y] = i < 6 ? [8, i] : i < 8 ? [8, i + 1] : i == 8 ? [7, 8] : [14 - i, 8];
    rows[y][x] = dark;
    if (i < 8) rows[8][last - i] = dark;
    else rows[size - 15 + i][8] = dark;
  }
  rows[size - 8][8] = true;

  if (version >= 7) {
    const digits = withCheck(version, 0x1f25);
    for (let i = 0; i < 18; i++) {
      const [far, near] = [size - 11 + i % 3, i / 3 | 0];
      rows[far][near] = rows[near][far] = (digits >> i & 1) == 1;
    }
  }
  return rows;
}

// How hard a code is to read: long runs, blocks, what looks like a finder, too much of one colour.
function penalty(rows) {
  const lines = [...rows, ...rows.map((_, x) => rows.map(row => row[x]))].map(line => line.map(Number).join(''));
  let points = 0;
  for (const line of lines) {
    for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) points += run.length - 2;
    for (let i = 0; i < line.length; i++) if (line.startsWith('10111010000', i) || line.startsWith('00001011101', i)) points += 40;
  }
  for (let y = 1; y < rows.length; y++) for (let x = 1; x < rows.length; x++) if (rows[y][x] == rows[y - 1][x] && rows[y][x] == rows[y][x - 1] && rows[y][x] == rows[y - 1][x - 1]) points += 3;
  const dark = rows.flat().filter(Boolean).length / rows.length ** 2;
  return points + Math.floor(Math.abs(dark * 20 - 10)) * 10;
}
