// What a query costs: bytes of the index an empty browser loads, and time from query to results, for random texts of one to six characters and a few common ones.
//   node cost.mjs INDEX ARTICLES.jsonl [QUERIES [SEED]]
// INDEX is the folder written by "search ARTICLES.jsonl INDEX"; the scripts are the theme's own.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import vm from "node:vm";

const [folder, file, number = "200", seed = "7"] = process.argv.slice(2);
const scripts = new URL("../../../theme/assets/search/search.js/", import.meta.url);
globalThis.self = globalThis;
for (const name of fs.readdirSync(scripts).sort()) vm.runInThisContext(fs.readFileSync(new URL(name, scripts), "utf8"), { filename: name });

let loaded = 0;
const load = async name => {
  const bytes = new Uint8Array(fs.readFileSync(path.join(folder, name)));
  loaded += bytes.length;
  return unwrap(bytes, name);
};

// Some paragraphs of the archive, chosen evenly, to cut the queries from.
const texts = [];
for await (const line of readline.createInterface({ input: fs.createReadStream(file) })) texts.push(...JSON.parse(line).paras.slice(0, 3));
let state = +seed;
const random = most => (state = Math.imul(state, 1103515245) + 12345 >>> 0, (state >>> 8) % most);
const piece = length => {
  for (;;) {
    const text = texts[random(texts.length)], at = random(Math.max(1, text.length - length)), cut = text.slice(at, at + length);
    if (cut.length === length && /^\p{Script=Han}+$/u.test(cut)) return cut;
  }
};
const common = { 1: ["工", "会", "的", "一"], 2: ["工会", "职工"], 3: ["总工会", "司工会"], 4: ["总工会的", "区总工会", "公司工会", "一线职工", "中心工作"], 5: ["开区总工会", "公司工会工"], 6: ["经开区总工会"] };

const timed = async make => {
  const start = performance.now(), result = await make();
  return [performance.now() - start, result];
};
const stat = values => {
  const sorted = values.toSorted((a, b) => a - b), at = part => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return `${at(.5).toFixed(0)}, ${at(.95).toFixed(0)}, ${at(1).toFixed(0)}`;
};
await new Index(load).open();
console.log(`manifest: ${loaded} bytes`);
// The first query of a page waits for the engine to compile the script as well.
for (const text of ["工", "职工送上"]) {
  const index = new Index(load);
  await index.open();
  const [time] = await timed(() => index.search(quote(text)));
  console.log(`first of all, ${text}: ${time.toFixed(0)} ms`);
}
console.log("| characters | kB of postings: median, 95 %, most | with manifest and ten results | ms: files at hand | asked again |\n|---|---|---|---|---|");
for (const length of [1, 2, 3, 4, 5, 6]) {
  const rows = [];
  for (const text of [...common[length], ...Array.from({ length: +number }, () => piece(length))]) {
    const index = new Index(load);
    loaded = 0;
    await index.open();
    const manifest = loaded, [first, found] = await timed(() => index.search(quote(text))), postings = loaded - manifest;
    await index.show(found.articles.slice(0, 10), text);
    const [again] = await timed(() => index.search(quote(text)));
    rows.push({ text, postings: postings / 1000, all: loaded / 1000, first, again });
  }
  const most = rows.reduce((a, b) => a.all > b.all ? a : b);
  console.log(`| ${length} | ${stat(rows.map(row => row.postings))} | ${stat(rows.map(row => row.all))} (${most.text}) | ${stat(rows.map(row => row.first))} | ${stat(rows.map(row => row.again))} |`);
}
