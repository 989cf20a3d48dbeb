// Runs the theme's own search scripts outside a browser: node ask.mjs SCRIPTS INDEX, requests as lines of JSON in, answers as lines of JSON out.
// A request: {"query", "order", "filter"} | {"about"} | {"csv"} | {"parse"} | {"suggest"} | {"grams"} | {"count", "query"} | {"show", "query"}; "damage": {"file", "at"} first spoils one byte of a
// file ("at": null hides it) in an index opened anew.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import vm from "node:vm";

const [scripts, folder] = process.argv.slice(2);
globalThis.self = globalThis;
const parts = fs.readdirSync(path.join(scripts, "search.js")).sort().map(name => path.join("search.js", name));
for (const name of [...parts, "lines.js"]) vm.runInThisContext(fs.readFileSync(path.join(scripts, name), "utf8"), { filename: name });

let loaded = 0;
const reading = damage => async name => {
  if (damage && name === damage.file && damage.at === null) throw new Trouble("missing", name);
  const bytes = new Uint8Array(fs.readFileSync(path.join(folder, name)));
  loaded += bytes.length;
  if (damage && name === damage.file) bytes[damage.at % bytes.length] ^= 1 << damage.at % 8;
  return unwrap(bytes, name);
};
const whole = new Index(reading(null));
await whole.open();

const answer = async request => {
  if ("about" in request) return { common: [...whole.codes.keys()], shards: whole.shards.length };
  if ("csv" in request) return { csv: csvOf(request.csv) };
  if ("parse" in request) return { groups: parse(request.parse) };
  if ("grams" in request) {
    const codes = [0, ...whole.numbers.keys()], codeOf = gram => codes[Math.floor(gram / 65536)] * 65536 + codes[whole.ranks.indexOf(gram % 65536)];
    return { grams: whole.grams(request.grams).map(({ gram }) => codeOf(gram)) };
  }
  const index = request.damage || request.isFresh ? new Index(reading(request.damage)) : whole;
  loaded = 0;
  if (index !== whole) await index.open();
  if ("suggest" in request) return { names: await index.suggest(request.suggest, 1000) };
  const found = await index.search(request.query, request.order, request.filter);
  const result = { articles: Array.from(found.articles), maybe: Array.from(found.maybe), uses: found.uses, odd: found.odd, isAsked: found.isAsked, loaded };
  if ("count" in request) result.values = await index.count(request.count, found.articles);
  if ("show" in request) result.shown = await index.show(found.articles.slice(0, request.show), request.query);
  return result;
};

for await (const line of readline.createInterface({ input: process.stdin })) {
  let out;
  try {
    out = await answer(JSON.parse(line));
  } catch (problem) {
    out = problem instanceof Trouble ? { trouble: problem.kind, file: problem.file } : { broken: String(problem.stack) };
  }
  process.stdout.write(JSON.stringify(out) + "\n");
}
