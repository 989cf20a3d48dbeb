// The search page: what is asked stands in the address, what is found is made of nodes, never of markup.
"use strict";
(B => {
  const PER_PAGE = 10, LINES_PER_PAGE = 50, SMALL_FACET = 40000, BEFORE = 24, AFTER = 36;
  const FACETS = { year: "年份", kind: "体裁", tag: "标签", person: "人物", org: "单位", place: "地方" };
  const FIELD_OF = { year: "date", kind: "kind", tag: "tag", person: "person", org: "org", place: "place" };
  const byId = id => document.getElementById(id);
  const form = byId("find"), box = byId("q"), status = byId("status"), results = byId("results"), facets = byId("facets"), pages = byId("pages"), coverage = byId("coverage"), hints = byId("hints"), tools = byId("tools");
  const isFolder = location.protocol === "file:";
  // The root of the site as this page sees it, and as its links are printed.
  const root = new URL("../", location.href), printed = form.dataset.home;

  const node = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children.filter(child => child !== null));
    return made;
  };

  // In a folder nothing serves index.html for an address that ends with a slash.
  const hrefOf = (address, hash = "") => new URL(address + (isFolder ? "index.html" : ""), root).href + hash;
  if (isFolder) {
    for (const element of document.querySelectorAll(`[href^="${printed}"]`)) {
      const inside = element.getAttribute("href").slice(printed.length), [path, hash] = inside.split("#");
      element.href = new URL(path + (path === "" || path.endsWith("/") ? "index.html" : ""), root).href + (hash ? "#" + hash : "");
    }
    form.action = location.pathname;
  }

  const stateOf = search => {
    const given = new URLSearchParams(search);
    return {
      q: given.get("q") ?? "", from: given.get("from") ?? "", to: given.get("to") ?? "",
      sort: given.get("sort") ?? "rank", view: given.get("view") ?? "", page: Math.max(1, Math.trunc(+given.get("page")) || 1),
    };
  };
  const searchOf = state => {
    const given = new URLSearchParams();
    for (const [name, value] of Object.entries(state)) if (value && !(name === "sort" && value === "rank") && !(name === "page" && value === 1)) given.set(name, value);
    return "?" + given;
  };
  const queryOf = state => {
    const days = (state.from || state.to) && ` date:${state.from}..${state.to}`;
    return days ? B.parse(state.q).length < 2 ? state.q + days : state.q.split(/\sOR\s/).map(part => part + days).join(" OR ") : state.q;
  };

  let engine, asked = 0, shown = null;
  const connecting = () => engine ??= B.connect(new URL("index/", location.href).href, new URL("assets/search/worker.js", root).href).catch(problem => {
    engine = null;
    throw problem;
  });

  const TROUBLES = {
    missing: file => `检索文件 ${file} 取不到，结果会不全，所以没有列出。请检查网络，重新载入本页再试。`,
    damaged: file => `检索文件 ${file} 已经损坏，结果会不对，所以没有列出。请重新载入本页；若仍如此，请告知网站编辑。`,
    version: () => "网站已经更新，请重新载入本页。",
    long: () => "检索式太长。请缩短后再试。",
  };
  const complain = problem => {
    clear();
    status.textContent = (TROUBLES[problem.kind] ?? (file => `检索出错：${file}`))(problem.file ?? problem);
    status.classList.add("trouble");
  };

  const clear = () => {
    status.classList.remove("trouble");
    for (const element of [results, facets, pages, hints, tools]) element.replaceChildren();
  };

  // ---- what is found

  const context = (text, [from, to], before, after) => {
    const start = Math.max(0, from - before), end = Math.min(text.length, to + after);
    // Never half of a character of two units.
    const isLow = i => i > 0 && i < text.length && text.charCodeAt(i) >= 0xDC00 && text.charCodeAt(i) <= 0xDFFF;
    return [isLow(start) ? start - 1 : start, isLow(end) ? end + 1 : end];
  };

  const marked = (text, marks, start, end) => {
    const parts = [];
    let at = start;
    for (const [from, to] of marks) {
      if (to <= at || from >= end) continue;
      if (from > at) parts.push(text.slice(at, from));
      parts.push(node("mark", {}, text.slice(Math.max(at, from), Math.min(to, end))));
      at = Math.min(to, end);
    }
    parts.push(text.slice(at, end));
    return parts;
  };

  const fragment = ({ anchor, text, marks: [[from, to]] }) => {
    const words = encodeURIComponent(text.slice(from, to)).replaceAll("-", "%2D");
    return (anchor ? "#" + anchor : "#") + ":~:text=" + words;
  };

  const line = (article, found) => {
    const [start, end] = context(found.text, found.marks[0], BEFORE, AFTER);
    return node("a", { className: "kwic", href: hrefOf(article.address, fragment(found)) },
      start > 0 ? "……" : null, ...marked(found.text, found.marks, start, end), end < found.text.length ? "……" : null);
  };

  const item = (article, isMaybe) => {
    const title = article.found.find(found => found.text === article.name), others = article.found.filter(found => found !== title && found.field !== 8);
    return node("li", {},
      node("h2", {}, node("a", { href: hrefOf(article.address) }, ...title ? marked(article.name, title.marks, 0, article.name.length) : [article.name])),
      node("p", { className: "when" }, `${article.date || "日期不详"} ${article.kind}`, isMaybe ? node("span", { className: "maybe", title: "日期不能确定，可能在所选范围之内" }, "可能") : null),
      ...others.slice(0, 3).map(found => node("p", {}, line(article, found))),
      others.length === 0 ? node("p", { className: "opening" }, article.opening.slice(0, 80) + (article.opening.length > 80 ? "……" : "")) : null,
      others.length > 3 ? node("p", { className: "more" }, `另有 ${others.length - 3} 段`) : null);
  };

  // Each place a term stands, with what stands around it.
  const linesOf = article => article.found.filter(found => found.field !== 8).flatMap(found => found.marks.map(mark => {
    const [start, end] = context(found.text, mark, 20, 20);
    return { article, found: { ...found, marks: [mark] }, left: found.text.slice(start, mark[0]), hit: found.text.slice(...mark), right: found.text.slice(mark[1], end) };
  }));

  const concordance = articles => node("div", { className: "scroll", tabIndex: 0, role: "region", ariaLabel: "逐处索引" }, node("table", {},
    node("thead", {}, node("tr", {}, ...["前文", "检索词", "后文", "出处"].map(label => node("th", { scope: "col" }, label)))),
    node("tbody", {}, ...articles.flatMap(linesOf).map(({ article, found, left, hit, right }) => node("tr", {},
      node("td", {}, left), node("td", {}, node("mark", {}, hit)), node("td", {}, right),
      node("td", {}, node("a", { href: hrefOf(article.address, fragment(found)) }, article.name), " " + article.date))))));

  // A spreadsheet must not take a newspaper's words for a formula.
  const cell = text => "\"" + (/^[=+\-@\t\r]/.test(text) ? "'" : "") + String(text).replaceAll("\"", "\"\"") + "\"";

  const exportAll = async (found, state) => {
    const rows = [["篇名", "日期", "体裁", "地址", "段落", "前文", "检索词", "后文"]];
    for (let i = 0; i < found.articles.length; i += LINES_PER_PAGE) {
      status.textContent = `正在汇集：${i} / ${found.articles.length} 篇`;
      const articles = await (await engine).ask("show", found.articles.slice(i, i + LINES_PER_PAGE), state.q);
      for (const article of articles) {
        const facts = [article.name, article.date, article.kind, hrefOf(article.address)], lines = linesOf(article);
        if (!lines.length) rows.push([...facts, "", "", "", ""]);
        for (const { found: { anchor }, left, hit, right } of lines) rows.push([...facts, anchor, left, hit, right]);
      }
    }
    const csv = "\uFEFF" + rows.map(row => row.map(cell).join(",")).join("\r\n") + "\r\n";
    const url = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
    node("a", { href: url, download: "search.csv" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
    status.textContent = `已汇集 ${found.articles.length} 篇，${rows.length - 1} 行。`;
  };

  // ---- the page

  const link = (state, label, properties = {}) => node("a", { href: searchOf(state), ...properties }, label);

  const showFacets = async (state, found, mine) => {
    const { facets: known, ask } = await engine;
    for (const { id, values, bytes } of known) {
      if (!values || found.articles.length < 2) continue;
      const list = node("ul", {}), group = node("details", {}, node("summary", {}, FACETS[id]), list);
      facets.append(group);
      let isFilled = false;
      const fill = async () => {
        if (isFilled) return;
        isFilled = true;
        try {
          const counts = await ask("count", id, found.articles);
          if (mine !== asked) return;
          const offer = all => {
            list.replaceChildren(...(all ? counts : counts.slice(0, 12)).map(({ label, count }) => {
              const term = `${FIELD_OF[id]}:${id === "year" ? label : B.quote(label)}`;
              return node("li", {}, link({ ...state, page: 1, q: B.parse(state.q).length > 1 ? state.q.split(/\sOR\s/).map(part => part + " " + term).join(" OR ") : `${state.q} ${term}`.trim() }, label), ` ${count}`);
            }));
            if (!all && counts.length > 12) list.append(node("li", {}, node("button", { type: "button", onclick: () => offer(true) }, `全部 ${counts.length} 项`)));
          };
          offer(false);
          if (!counts.length) group.remove();
        } catch (problem) {
          isFilled = false;
          list.replaceChildren(node("li", {}, (TROUBLES[problem.kind] ?? String)(problem.file)));
        }
      };
      group.ontoggle = () => group.open && fill();
      if (bytes <= SMALL_FACET) fill();
      group.open = id === "year" && matchMedia("(min-width: 60rem)").matches;
    }
  };

  const showPages = (state, total, perPage) => {
    const last = Math.ceil(total / perPage);
    if (last < 2) return;
    const step = (page, label, rel) => page >= 1 && page <= last ? link({ ...state, page }, label, { rel }) : node("span", { className: "gone" }, label);
    pages.append(step(state.page - 1, "上一页", "prev"), node("span", {}, `第 ${state.page} 页，共 ${last} 页`), step(state.page + 1, "下一页", "next"));
  };

  const show = async state => {
    const mine = ++asked, query = queryOf(state);
    document.title = (state.q ? state.q + " - " : "") + document.title.split(" - ").slice(-2).join(" - ");
    box.value = state.q;
    for (const name of ["from", "to", "sort"]) form.elements[name].value = state[name];
    if (!query.trim()) {
      clear();
      status.textContent = coverage.textContent = "";
      return;
    }
    try {
      const { coverage: whole, ask } = await connecting();
      if (mine !== asked) return;
      coverage.textContent = `检索范围：馆藏 ${whole.articles} 篇全部检索；撤下 ${whole.withdrawn} 篇；${whole.pages} 版中 ${whole.unreviewed} 版尚待编辑校阅。`;
      const found = await ask("search", query, state.sort);
      if (mine !== asked) return;
      const total = found.articles.length, isLines = state.view === "lines", perPage = isLines ? LINES_PER_PAGE : PER_PAGE;
      const first = (state.page - 1) * perPage, part = found.articles.slice(first, first + perPage);
      const articles = await ask("show", part, state.q);
      if (mine !== asked) return;
      clear();
      shown = state;
      const uses = found.uses ? `，共 ${found.uses} 处` : "", odd = found.odd.length ? `。看不懂：${found.odd.join("、")}` : "";
      status.textContent = !found.isAsked ? `没有可以检索的字词${odd}` : total ? `找到 ${total} 篇${uses}${part.length < total ? `；这里是第 ${first + 1}–${first + part.length} 篇` : ""}${odd}` : `没有找到${odd}`;
      if (isLines) results.append(node("li", {}, concordance(articles)));
      else articles.forEach((article, i) => results.append(item(article, found.maybe[first + i])));
      results.start = first + 1;
      results.className = isLines ? "lines" : "";
      showPages(state, total, perPage);
      if (total) {
        tools.append(
          link({ ...state, page: 1, view: isLines ? "" : "lines" }, isLines ? "按篇列出" : "逐处列出"),
          node("button", { type: "button", onclick: () => exportAll(found, state).catch(complain) }, "导出 CSV"));
      }
      const quoted = /^[“「『](.+)[”」』]$/.exec(state.q.trim());
      if (quoted) hints.append("引号也算在检索的字里。不带引号：", link({ ...state, q: quoted[1], page: 1 }, quoted[1]));
      await showFacets(state, found, mine);
    } catch (problem) {
      if (mine === asked) complain(problem);
    }
  };

  const go = (state, isNew) => {
    if (isFolder) {
      location.search = searchOf(state);
      return;
    }
    history[isNew ? "pushState" : "replaceState"](null, "", searchOf(state));
    show(state);
  };

  const typed = () => ({ ...stateOf(""), q: box.value.trim(), from: form.elements.from.value.trim(), to: form.elements.to.value.trim(), sort: form.elements.sort.value, view: shown?.view ?? "" });

  form.onsubmit = event => {
    if (isFolder) return;
    event.preventDefault();
    go(typed(), true);
  };
  form.elements.sort.onchange = () => go(typed(), true);
  document.addEventListener("click", event => {
    const target = event.target.closest?.("a[href^='?']");
    if (!target || isFolder || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    go(stateOf(target.getAttribute("href")), true);
    status.scrollIntoView({ block: "nearest" });
  });
  addEventListener("popstate", () => show(stateOf(location.search)));

  // While typing: names and tags that begin like the last word; and, once the hand rests, the answer.
  const offers = byId("offers");
  let pause = 0;
  box.oninput = event => {
    if (event.isComposing) return;
    clearTimeout(pause);
    pause = setTimeout(async () => {
      try {
        const text = box.value, last = /\S*$/.exec(text)[0], before = text.slice(0, text.length - last.length);
        const { ask } = await connecting();
        const names = /[:："]/.test(last) ? [] : await ask("suggest", last);
        offers.replaceChildren(...names.map(({ kind, label, count }) => node("option", { value: before + label, label: `${label}　${FACETS[kind]} ${count}` })));
        if (!isFolder && text.trim() !== (shown?.q ?? "")) go(typed(), !shown);
      } catch (problem) {
        complain(problem);
      }
    }, 250);
  };
  box.addEventListener("compositionend", () => box.oninput({ isComposing: false }));
  box.addEventListener("focus", () => connecting().catch(() => {}), { once: true });

  form.hidden = false;
  show(stateOf(location.search));
})(self.BulletinSearch);
