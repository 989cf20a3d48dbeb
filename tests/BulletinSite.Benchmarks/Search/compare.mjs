// Compares the site's search with Pagefind's over the same pages, in the same browser.
//   node compare.mjs SITE [QUERIES [SEED]]
// SITE is a built site; Pagefind's index must stand in SITE/pagefind (see src/SEARCH.md). The truth is read from the article pages themselves.
// Needs playwright-core (in node_modules of the current folder) and Chromium at /usr/bin/chromium or in BULLETIN_CHROMIUM.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { createRequire } from "node:module";

const { chromium } = createRequire(path.join(process.cwd(), "x.js"))("playwright-core");
const [site, number = "200", seed = "1"] = process.argv.slice(2);

// ---- the truth

const entities = { lt: "<", gt: ">", amp: "&", quot: "\"", "#39": "'" };
const textOf = html => html.replace(/<[^>]*>/g, "").replace(/&(lt|gt|amp|quot|#39);/g, (_, name) => entities[name]).replace(/\s+/g, "").normalize("NFKC").toLowerCase();
// A block ends where its end tag stands, or where the next begins: published pages leave out end tags that need not be there.
const blocksOf = html => {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const kept = [/<hgroup[\s\S]*?<\/hgroup>/.exec(main)?.[0] ?? "", /<div class="?text"?[\s\S]*?<\/div>/.exec(main)?.[0] ?? ""].join("");
  return kept.replace(/<p\b[^>]*data-ours[^>]*>(?:<span>)?[^<]*/g, "").replace(/<(\w+)[^>]*data-ours[^>]*>[\s\S]*?<\/\1>/g, "").split(/<\/?(?:p|h1|h2|h3|figure|figcaption|hgroup|div)\b[^>]*>/).map(textOf).filter(Boolean);
};
const articles = new Map();
for (const id of fs.readdirSync(path.join(site, "a")).sort()) {
  const html = fs.readFileSync(path.join(site, "a", id, "index.html"), "utf8");
  if (html.includes("data-seed")) articles.set(id, blocksOf(html));
}
const ids = [...articles.keys()];
const truth = text => new Set(ids.filter(id => articles.get(id).some(block => block.includes(text))));

// ---- the queries

let state = +seed;
const random = most => (state = Math.imul(state, 1103515245) + 12345 >>> 0, (state >>> 8) % most);
const pick = list => list[random(list.length)];
const han = /^[\u4E00-\u9FFF]+$/;
const pieces = length => {
  for (;;) {
    const block = pick(articles.get(pick(ids))), at = random(Math.max(1, block.length - length)), piece = block.slice(at, at + length);
    if (piece.length === length && han.test(piece)) return piece;
  }
};
const found = pattern => [...new Set(ids.flatMap(id => articles.get(id).flatMap(block => [...block.matchAll(pattern)].map(match => match[1]))))].sort();
const names = found(/(?:记者|通讯员)([\u4E00-\u9FFF]{2,3})(?=[),\u4E00])/g), organisations = found(/([\u4E00-\u9FFF]{2,8}总工会)/g);
const traditional = new Map([..."会會动動职職问問张張马馬庆慶驿驛温溫总總务務开開记記业業劳勞单單区區东東华華国國员員为為"].map((c, i, all) => i % 2 ? null : [c, all[i + 1]]).filter(Boolean));
const kinds = {
  "1 character": () => pieces(1), "2 characters": () => pieces(2), "3 characters": () => pieces(3), "4 characters": () => pieces(4), "6 characters": () => pieces(6),
  "names of reporters": () => pick(names), "organisations": () => pick(organisations),
  "traditional forms": () => [...pieces(3)].map(c => traditional.get(c) ?? c).join(""),
};
const simplified = new Map([...traditional].map(([from, to]) => [to, from]));
const queries = Object.entries(kinds).flatMap(([kind, make]) => Array.from({ length: Math.ceil(+number / 8) }, () => make()).filter(Boolean).map(text => ({ kind, text, plain: [...text].map(c => simplified.get(c) ?? c).join("") })));

// ---- the two engines

const types = { js: "text/javascript", html: "text/html; charset=utf-8", css: "text/css" };
let sent = 0;
const server = http.createServer((request, response) => {
  const name = decodeURIComponent(request.url.split("?")[0]), file = path.join(site, name.endsWith("/") ? name + "index.html" : name);
  if (name === "/blank.html" || !fs.existsSync(file)) return response.writeHead(name === "/blank.html" ? 200 : 404, { "content-type": "text/html" }).end("<!doctype html><html lang=zh-Hans><title>t</title>");
  const bytes = fs.readFileSync(file);
  sent += bytes.length;
  response.writeHead(200, { "content-type": types[file.split(".").pop()] ?? "application/octet-stream" }).end(bytes);
});
await new Promise(ready => server.listen(0, "127.0.0.1", ready));
const root = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.BULLETIN_CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });

const engines = {
  "this search": {
    page: "search/", quoted: text => `"${text}"`,
    open: "async () => { window.engine = await connect(new URL('index/', location.href).href); }",
    ask: "async q => { const found = await engine.ask('search', q, 'rank'); const first = found.articles.slice(0, 10); const shown = await engine.ask('show', first, q); return { ids: null, numbers: Array.from(found.articles), shown: shown.length }; }",
    all: "async n => (await engine.ask('show', Array.from({ length: n }, (_, i) => i), '')).map(a => a.address.split('/')[1])",
  },
  "Pagefind": { page: "blank.html", quoted: text => text, ...pagefind() },
  "Pagefind, quoted": { page: "blank.html", quoted: text => `"${text}"`, ...pagefind() },
};

function pagefind() {
  return {
    open: "async () => { window.engine = await import('/pagefind/pagefind.js'); await engine.init(); window.known = new Map(); }",
    ask: "async q => { const { results } = await engine.search(q); await Promise.all(results.slice(0, 10).map(r => r.data())); const ids = []; for (const r of results) { if (!known.has(r.id)) known.set(r.id, (await r.data()).url.split('/').at(-2)); ids.push(known.get(r.id)); } return { ids, shown: 0 }; }",
    first: "async q => { const { results } = await engine.search(q); await Promise.all(results.slice(0, 10).map(r => r.data())); }",
  };
}

const median = values => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
for (const [label, engine] of Object.entries(engines)) {
  const isOurs = label === "this search", sums = new Map();
  const page = await browser.newPage();
  await page.goto(root + engine.page);
  await page.evaluate(`(${engine.open})()`);
  const order = isOurs ? await page.evaluate(`(${engine.all})(${ids.length})`) : null;
  const times = [];
  for (const { kind, text, plain } of queries) {
    const meant = truth(plain), start = performance.now();
    const answer = await page.evaluate(`(${engine.ask})(${JSON.stringify(engine.quoted(text))})`);
    times.push(performance.now() - start);
    const got = (answer.ids ?? answer.numbers.map(i => order[i])), right = got.filter(id => meant.has(id)).length;
    const sum = sums.get(kind) ?? sums.set(kind, { meant: 0, got: 0, right: 0, exact: 0, queries: 0 }).get(kind);
    sum.meant += meant.size;
    sum.got += got.length;
    sum.right += right;
    sum.queries++;
    if (right === meant.size && right === got.length) sum.exact++;
  }
  await page.close();
  // What a first query costs in an empty browser, ten results shown.
  const costs = [];
  for (const { text } of queries.filter(query => query.kind === "4 characters").slice(0, 12)) {
    const context = await browser.newContext(), fresh = await context.newPage();
    await fresh.goto(root + engine.page);
    sent = 0;
    await fresh.evaluate(`(${engine.open})()`);
    await fresh.evaluate(`(${engine.first ?? engine.ask})(${JSON.stringify(engine.quoted(text))})`);
    costs.push(sent);
    await context.close();
  }
  console.log(`| ${label} | articles | queries | exact | recall | precision |\n|---|---|---|---|---|---|`);
  for (const [kind, sum] of sums) console.log(`| ${kind} | ${ids.length} | ${sum.queries} | ${sum.exact} | ${(100 * sum.right / Math.max(1, sum.meant)).toFixed(1)} % | ${(100 * sum.right / Math.max(1, sum.got)).toFixed(1)} % |`);
  console.log(`first query of 4 characters, bytes: median ${median(costs)}, most ${Math.max(...costs)}; a query with everything loaded before: median ${median(times).toFixed(1)} ms\n`);
}
await browser.close();
server.close();
