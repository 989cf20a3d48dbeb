// What few readers ask for: each place a text stands at, one below the other, on the page and as a table to take home; how a date is known; a page in a folder. search.js sends for it then.
"use strict";

/** The places of an article, each with what stands before and after it. */
const linesOf = article => article.found.filter(found => found.field !== AUTHOR).flatMap(found => found.marks.map(mark => {
  const { text } = found, [start, end] = context(text, mark, 20, 20);
  return { article, found: { ...found, marks: [mark] }, left: text.slice(start, mark[0]), hit: text.slice(...mark), right: text.slice(mark[1], end) };
}));

/** A table of them; under each the article, and what else is to be said of it. */
const concordance = (articles, dated) => node("div", { className: "wide", tabIndex: 0, role: "region", ariaLabel: words.concordance }, node("table", { className: "measures" },
  node("thead", {}, node("tr", {}, ...[words.before, words.hit, words.after, words.where].map(label => node("th", { scope: "col" }, label)))),
  node("tbody", {}, ...articles.flatMap(linesOf).map(({ article, found, left, hit, right }) => node("tr", {},
    node("td", {}, left), node("td", {}, node("mark", {}, hit)), node("td", {}, right),
    node("td", {}, node("a", { href: hrefOf(article.address, fragment(found)) }, article.name), " ", dated(article)))))));

// A spreadsheet must not take a newspaper's words for a formula: neither at the start of a cell, nor after blanks, nor in full width.
const cell = text => "\"" + (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? "'" : "") + String(text).replaceAll("\"", "\"\"") + "\"";

/** A table as RFC 4180 has it, with a mark by which spreadsheets know that it is UTF-8. */
const csvOf = rows => "\uFEFF" + rows.map(row => row.map(cell).join(",")).join("\r\n") + "\r\n";

/** Every place in every article; an article that only a label or a date found has a row without one. */
const rowsOf = articles => articles.flatMap(article => {
  const facts = [article.name, article.date, article.kind, hrefOf(article.address)], lines = linesOf(article);
  return lines.length ? lines.map(({ found: { anchor }, left, hit, right }) => [...facts, anchor, left, hit, right]) : [[...facts, "", "", "", ""]];
});

/** Hands every place in some articles to the reader as a table, and says how far it is. */
const save = async (ask, articles, query, status) => {
  const rows = [[words.article, words.date, words.kind, words.address, words.paragraph, words.before, words.hit, words.after]];
  for (let i = 0; i < articles.length; i += 50) {
    status.textContent = fill("gathering", { n: i, of: articles.length });
    rows.push(...rowsOf(await ask("show", articles.slice(i, i + 50), query)));
  }
  const href = URL.createObjectURL(new Blob([csvOf(rows)], { type: "text/csv" }));
  node("a", { href, download: "search.csv" }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60000);
  status.textContent = fill("gathered", { n: articles.length, rows: rows.length - 1 });
};

/** Puts into a box how the date of an article is known, or where that stands. */
const explain = async (box, href) => {
  const answer = isFolder ? null : await fetch(href).catch(() => {});
  const there = answer?.ok && new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main .why");
  if (!there) return box.append(node("a", { href }, words.why_there));
  for (const way of there.querySelectorAll("a")) way.href = new URL(way.getAttribute("href"), href).href;
  box.append(...[...there.childNodes].slice(1));
};

/** Leads the page's own links from file to file, where they begin with the address the site was made for. */
const relink = printed => {
  for (const element of document.querySelectorAll(`[href^="${printed}"]`)) {
    const [path, hash] = element.getAttribute("href").slice(printed.length).split("#");
    element.href = hrefOf(path, hash ? "#" + hash : "");
  }
};

/** From a folder, where a page may not fetch: the character set turns each byte into one character. */
const running = base => {
  let taken;
  self.take = text => { taken = text; };
  // A script's own load event comes before the next script runs.
  return name => run(base + name, { charset: "x-user-defined" }).then(() => {
    const text = taken;
    taken = null;
    if (!text) throw new Trouble("damaged", name);
    return unmask(Uint8Array.from(text, c => c.charCodeAt(0)));
  });
};
