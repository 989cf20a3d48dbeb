// The search page: what is asked stands in the address, what is found is made of nodes, never of markup.

const isFolder = self.location?.protocol === "file:";
const byId = id => document.getElementById(id);

const node = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null));
  return made;
};

// In a folder nothing serves index.html for an address that ends with a slash. The root of the site as this page sees it is the folder above.
const hrefOf = (address, hash = "") => new URL("../" + address + (isFolder && /(^|\/)$/.test(address) ? "index.html" : ""), location.href).href + hash;

/** What stands around a mark; never half of a character of two units. */
const context = (text, [from, to], before, after) => {
  const start = Math.max(0, from - before), end = Math.min(text.length, to + after), isLow = i => i > 0 && /[\uDC00-\uDFFF]/.test(text[i]);
  return [isLow(start) ? start - 1 : start, isLow(end) ? end + 1 : end];
};

/** Where in an article's page a mark stands, in words a browser looks for. */
const fragment = ({ anchor, text, marks: [mark] }) => `#${anchor}:~:text=${encodeURIComponent(text.slice(...mark)).replaceAll("-", "%2D")}`;

/** A word of the page, with figures and names in the places that are kept for them. Its words come in a script of their own, for a worker says nothing. */
const fill = (key, places) => words[key].replace(/\{(\w+)\}/g, (_, place) => places[place]);

const page = () => {
  const SMALL_FACET = 40000, FIRST_VALUES = 12;
  // The words of this page, and whose language they are in where the newspaper's is another.
  const ours = { lang: document.documentElement.lang };
  const [form, box, offers, status, hints, tools, results, pages, coverage, facets] = ["find", "q", "offers", "status", "hints", "tools", "results", "pages", "coverage", "facets"].map(byId);

  const STATE = { q: "", f: "", from: "", to: "", sort: "rank", view: "", page: 1 };
  const stateOf = search => {
    const state = { ...STATE, ...Object.fromEntries(new URLSearchParams(search)) };
    return { ...state, page: Math.max(1, Math.trunc(state.page) || 1) };
  };
  const searchOf = state => "?" + new URLSearchParams(Object.keys(STATE).filter(name => state[name] !== STATE[name]).map(name => [name, state[name]]));

  let asked = 0, shown = null;
  const connecting = once(() => connect(new URL("index/", location.href).href));

  const troubleOf = problem => fill(words[problem.kind] ? problem.kind : "trouble", { file: problem.file ?? problem });
  const clear = () => {
    status.classList.remove("trouble");
    for (const element of [results, facets, pages, hints, tools]) element.replaceChildren();
  };
  const complain = problem => {
    clear();
    status.textContent = troubleOf(problem);
    status.classList.add("trouble");
  };

  const link = (state, label, properties) => node("a", { href: searchOf(state), ...properties }, label);
  const button = (label, onclick) => node("button", { type: "button", onclick }, label);

  // ---- what is found

  const marked = (text, marks, start, end) => {
    const parts = [];
    let at = start;
    for (const [from, to] of marks) {
      if (to <= at || from >= end) continue;
      parts.push(text.slice(at, Math.max(at, from)), node("mark", {}, text.slice(Math.max(at, from), at = Math.min(to, end))));
    }
    return [...parts, text.slice(at, end)];
  };

  const line = (article, found) => {
    const { text, marks } = found, [start, end] = context(text, marks[0], 24, 36);
    return node("p", {}, node("a", { className: "kwic", href: hrefOf(article.address, fragment(found)) }, start ? "……" : "", ...marked(text, marks, start, end), end < text.length ? "……" : ""));
  };

  // How a date is known stands on the article's page; it is brought when somebody asks.
  const why = ({ address }) => {
    const box = node("details", { className: "why" }, node("summary", {}, words.why)), href = hrefOf(address);
    box.ontoggle = once(() => withLines().then(() => explain(box, href)));
    return box;
  };

  const item = (article, isMaybe) => {
    const { name, opening } = article, title = article.found.find(found => found.text === name), others = article.found.filter(found => found !== title && found.field !== AUTHOR);
    return node("li", { className: "item" },
      node("div", { className: "when", ...ours }, `${article.date || words.undated} `, node("span", {}, article.kind), " ", isMaybe ? node("span", { className: "mark", title: words.maybe_note }, words.maybe) : null, why(article)), node("div", {},
      node("h2", {}, node("a", { href: hrefOf(article.address) }, ...marked(name, title?.marks ?? [], 0, name.length))),
      ...others.slice(0, 3).map(found => line(article, found)),
      others.length ? null : node("p", {}, opening.slice(0, 80) + (opening.length > 80 ? "……" : "")),
      others.length > 3 ? node("p", { className: "more", ...ours }, fill("more", { n: others.length - 3 })) : null));
  };

  if (isFolder) withLines().then(() => relink(form.dataset.home));

  // ---- the page

  const showFacets = async (state, found, mine) => {
    const { facets: known, ask } = await connecting();
    for (const { id, values, bytes } of known) {
      if (!values || found.articles.length < 2) continue;
      const list = node("ul"), group = node("details", {}, node("summary", {}, words[id]), list);
      facets.append(group);
      const count = once(() => ask("count", id, found.articles).then(counts => {
        if (mine !== asked) return;
        const offer = most => list.replaceChildren(
          ...counts.slice(0, most).map(({ label, count }) => {
            const term = id === "year" ? "date:" + label : `${id}:${quote(label)}`;
            return node("li", {}, link({ ...state, page: 1, f: `${state.f} ${term}`.trim() }, label), ` ${count}`);
          }),
          ...counts.length > most ? [node("li", {}, button(fill("all", { n: counts.length }), () => offer(counts.length)))] : []);
        offer(FIRST_VALUES);
        if (!counts.length) group.remove();
      }).catch(problem => {
        list.replaceChildren(node("li", {}, troubleOf(problem)));
        throw problem;
      }));
      group.ontoggle = () => group.open && count().catch(() => {});
      if (bytes <= SMALL_FACET) count().catch(() => {});
      group.open = id === "year" && matchMedia("(min-width: 60rem)").matches;
    }
  };

  const showPages = (state, total, perPage) => {
    const last = Math.ceil(total / perPage);
    if (last < 2) return;
    const step = (page, label, rel) => page >= 1 && page <= last ? link({ ...state, page }, label, { rel }) : node("span", { className: "gone" }, label);
    pages.append(step(state.page - 1, words.previous, "prev"), node("span", {}, fill("page", { n: state.page, of: last })), step(state.page + 1, words.next, "next"));
  };

  // What the result is narrowed to, each to be taken back.
  const showFilters = state => {
    const terms = parse(state.f).flat().map(({ field, text, whole }) => ({ field, text, term: `${field}:${whole ? quote(text) : text}` }));
    for (const { field, text, term } of terms) {
      const rest = terms.filter(other => other.term !== term).map(other => other.term).join(" ");
      hints.append(link({ ...state, page: 1, f: rest }, fill("filter", { name: words[field === "date" ? "year" : field], value: text }) + " ×", { className: "chip", title: words.unfilter }));
    }
  };

  const show = async state => {
    const mine = ++asked, { q, f, from, to } = state, filter = f + (from || to ? ` date:${from}..${to}` : "");
    document.title = (q ? q + " - " : "") + document.title.split(" - ").slice(-2).join(" - ");
    if (box.value.trim() !== q) box.value = q;
    for (const name of ["from", "to", "sort"]) form.elements[name].value = state[name];
    byId("syntax").open = !(q + filter).trim();
    if (byId("syntax").open) {
      clear();
      shown = null;
      status.textContent = coverage.textContent = "";
      return;
    }
    try {
      const { coverage: whole, ask } = await connecting();
      if (mine !== asked) return;
      coverage.textContent = fill("coverage", whole);
      const found = await ask("search", q, state.sort, filter), total = found.articles.length;
      if (mine !== asked) return;
      const isLines = state.view === "lines", perPage = isLines ? 50 : 10;
      state.page = Math.min(state.page, Math.ceil(total / perPage) || 1);
      const first = (state.page - 1) * perPage, articles = await ask("show", found.articles.slice(first, first + perPage), q);
      if (isLines) await withLines();
      if (mine !== asked) return;
      clear();
      shown = state;
      status.textContent = (!found.isAsked ? words.nothing_asked : !total ? words.nothing : fill("found", { n: total }) + (found.uses ? fill("places", { n: found.uses }) : "")
        + (articles.length < total ? fill("shown", { first: first + 1, last: first + articles.length }) : "")) + (found.odd.length ? fill("odd", { what: found.odd.join(words.comma) }) : "");
      results.start = first + 1;
      results.className = isLines ? "places" : "items";
      results.append(...isLines ? [node("li", {}, concordance(articles, article => node("span", ours, `${article.date || words.undated} `, why(article))))] : articles.map((article, i) => item(article, found.maybe[first + i])));
      showPages(state, total, perPage);
      showFilters(state);
      if (total) tools.append(link({ ...state, page: 1, view: isLines ? "" : "lines" }, isLines ? words.by_article : words.by_place), button(words.csv, () => withLines().then(() => save(ask, found.articles, q, status)).catch(complain)));
      const quoted = /^[“「『](.+)[”」』]$/.exec(q);
      if (quoted) hints.append(words.quoted, link({ ...state, q: quoted[1], page: 1 }, quoted[1]));
      await showFacets(state, found, mine);
    } catch (problem) {
      if (mine === asked) complain(problem);
    }
  };

  // Whether the last entry of the history is of words that are still being typed: they replace each other, and what was asked before stays.
  let isTyping = false, pause;
  const go = (state, isNew, isTyped = false) => {
    isTyping = isTyped;
    // A page in a folder may not change its address without loading anew.
    if (isFolder) location.search = searchOf(state);
    else {
      history[isNew ? "pushState" : "replaceState"](null, "", searchOf(state));
      show(state);
    }
  };

  const typed = () => ({ ...STATE, f: shown?.f ?? "", view: shown?.view ?? "", ...Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()])) });

  form.onsubmit = event => {
    event.preventDefault();
    clearTimeout(pause);
    go(typed(), !isTyping);
  };
  form.elements.sort.onchange = () => go(typed(), true);
  document.onclick = event => {
    const target = event.target.closest("a[href^='?']");
    if (!target || isFolder || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(stateOf(target.search), true);
    status.scrollIntoView({ block: "nearest" });
  };
  self.onpopstate = () => {
    isTyping = false;
    show(stateOf(location.search));
  };

  // While typing: names and tags that begin like the last word; and, once the hand rests, the answer.
  const offer = async () => {
    try {
      const text = box.value, last = /\S*$/.exec(text)[0], { ask } = await connecting(), names = /[:："]/.test(last) ? [] : await ask("suggest", last);
      offers.replaceChildren(...names.map(({ kind, label, count }) => node("option", { value: text.slice(0, text.length - last.length) + label, label: `${label}　${words[kind]} ${count}` })));
      if (!isFolder && text.trim() !== stateOf(location.search).q) go(typed(), !isTyping, true);
    } catch (problem) {
      complain(problem);
    }
  };
  box.oninput = event => {
    clearTimeout(pause);
    if (!event.isComposing) pause = setTimeout(offer, 250);
  };
  box.addEventListener("compositionend", box.oninput);
  box.addEventListener("focus", () => connecting().catch(() => {}), { once: true });

  form.hidden = false;
  show(stateOf(location.search));
};

if (self.document) page();
