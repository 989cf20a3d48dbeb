// Answers queries from the files of the index. Knows nothing of pages: it runs in a page, in a worker and under Node alike.
"use strict";
(B => {
  const VERSION = 1, LONGEST = 200, MOST_TERMS = 40;
  /** The fields of the texts, as the index numbers them. A search without a field leaves out the authors: their names stand in the text. */
  const TITLE = 1, BODY = 2, CAPTION = 4, AUTHOR = 8, AS_PRINTED = 16, LONG = 32, TEXTS = TITLE | BODY | CAPTION | AS_PRINTED;

  const hashOf = gram => {
    let hash = Math.imul(gram, 0x9E3779B1);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x85EBCA77);
    return (hash ^ (hash >>> 13)) >>> 0;
  };
  const shardOf = (gram, count) => Math.floor(hashOf(gram) / 2 ** 32 * count);

  /** Where a gram stands in one field: articles ascending, how often in each; for pairs how they join what stands before and after. */
  class List {
    constructor(articles) {
      this.articles = new Int32Array(articles);
      this.counts = new Int32Array(articles);
      this.starts = null;
      this.steps = null;
      this.offsets = null;
    }

    get length() { return this.articles.length; }

    /** Where the steps of each article begin. */
    offset(i) {
      if (!this.offsets) {
        this.offsets = new Int32Array(this.length + 1);
        for (let j = 0; j < this.length; j++) this.offsets[j + 1] = this.offsets[j] + this.counts[j];
      }
      return this.offsets[i];
    }

    get uses() { return this.offset(this.length); }
  }

  /** A set of articles with what ranking needs: how often the terms stand there, and how many of them in the title. */
  const resultOf = length => ({ articles: new Int32Array(length), counts: new Int32Array(length), titles: new Int32Array(length), maybe: new Uint8Array(length) });
  const cut = (set, length) => {
    for (const key in set) set[key] = set[key].subarray(0, length);
    return set;
  };
  const put = (to, at, from, i) => {
    to.articles[at] = from.articles[i];
    to.counts[at] += from.counts[i];
    to.titles[at] += from.titles[i];
    to.maybe[at] |= from.maybe[i];
  };

  const both = (a, b) => {
    const set = resultOf(Math.min(a.articles.length, b.articles.length));
    let n = 0;
    for (let i = 0, j = 0; i < a.articles.length && j < b.articles.length;) {
      if (a.articles[i] < b.articles[j]) i++;
      else if (a.articles[i] > b.articles[j]) j++;
      else {
        put(set, n, a, i++);
        put(set, n++, b, j++);
      }
    }
    return cut(set, n);
  };

  const either = (a, b) => {
    const set = resultOf(a.articles.length + b.articles.length);
    let n = 0;
    for (let i = 0, j = 0; i < a.articles.length || j < b.articles.length;) {
      const x = i < a.articles.length ? a.articles[i] : Infinity, y = j < b.articles.length ? b.articles[j] : Infinity;
      // An article that surely is meant is not made doubtful by another way to mean it.
      const maybe = x === y ? a.maybe[i] & b.maybe[j] : 0;
      if (x <= y) put(set, n, a, i++);
      if (y <= x) put(set, n, b, j++);
      if (x === y) set.maybe[n] = maybe;
      n++;
    }
    return cut(set, n);
  };

  const without = (a, b) => {
    const set = resultOf(a.articles.length);
    let n = 0;
    for (let i = 0, j = 0; i < a.articles.length; i++) {
      while (j < b.articles.length && b.articles[j] < a.articles[i]) j++;
      if (j === b.articles.length || b.articles[j] !== a.articles[i]) put(set, n++, a, i);
      else if (b.maybe[j]) {
        put(set, n, a, i);
        set.maybe[n++] = 1;
      }
    }
    return cut(set, n);
  };

  B.Index = class {
    /** @param load gives the content of a file by its name; rejects with Trouble "missing". */
    constructor(load) {
      this.load = load;
      this.files = new Map();
      this.shards = new Map();
    }

    async open() {
      const content = await this.load("manifest.js"), bytes = new B.Bytes(content, "manifest.js");
      const name = bytes.file();
      if (B.nameOf(bytes.rest()) !== name) throw new B.Trouble("damaged", "manifest.js");
      if (bytes.number() !== VERSION) throw new B.Trouble("version", "manifest.js");
      this.size = bytes.number();
      this.characters = bytes.number();
      this.undated = bytes.number();
      this.coverage = { articles: this.size, withdrawn: bytes.number(), pages: bytes.number(), unreviewed: bytes.number() };
      this.shardNames = Array.from({ length: 2 ** bytes.number() }, () => bytes.file());
      this.shelves = Array.from({ length: bytes.number() }, () => ({ first: bytes.number(), file: bytes.file() }));
      this.facets = Array.from({ length: bytes.number() }, () => ({ id: bytes.text(), values: bytes.number(), bytes: bytes.number(), file: bytes.file() }));
      this.suggestNames = Array.from({ length: bytes.number() }, () => bytes.file());
      this.dateName = bytes.file();
      const single = bytes.text();
      this.normaliser = new B.Normaliser(single, Array.from({ length: bytes.number() }, () => [bytes.text(), bytes.text()]));
      return this;
    }

    /** A file's content, read once; a file that is not what its name says is never used. */
    file(name) {
      let content = this.files.get(name);
      if (!content) {
        content = this.load(name).then(bytes => {
          if (B.nameOf(bytes) !== name) throw new B.Trouble("damaged", name);
          return bytes;
        });
        this.files.set(name, content);
        // Next time may be better.
        content.catch(() => this.files.delete(name));
      }
      return content;
    }

    /** What is read from a file, made once. */
    async made(name, make) {
      const content = await this.file(name);
      if (!this.shards.has(name)) this.shards.set(name, make(content));
      return this.shards.get(name);
    }

    // ---- postings

    lists(fields, isPair, where, starts, steps) {
      for (const list of fields.values()) {
        if (where) {
          where.expect(B.GAP, Math.floor(this.size / list.length));
          where.expect(B.COUNT, 0);
        }
        starts?.expect(B.START, 0);
        steps?.expect(B.STEP, 0);
        steps?.expect(B.NEXT_STEP, 0);
        if (starts) list.starts = new Int32Array(list.length);
        // In a shard an article's numbers stand together, so how many steps there are is not known before the last.
        const known = steps && !where ? new Int32Array(list.uses) : [];
        for (let i = 0, n = 0, article = -1; i < list.length; i++) {
          if (where) {
            list.articles[i] = article += where.number(B.GAP) + 1;
            list.counts[i] = where.number(B.COUNT) + 1;
            if (article >= this.size) throw new B.Trouble("damaged", where.name);
          }
          if (!isPair) continue;
          if (starts) list.starts[i] = starts.number(B.START);
          if (steps) for (let j = 0, last = -1; j < list.counts[i]; j++) known[n++] = last += steps.number(j ? B.NEXT_STEP : B.STEP) + 1;
        }
        if (steps && isPair) list.steps = known;
      }
    }

    shard(content, name) {
      const bytes = new B.Bytes(content, name), grams = new Map();
      let rest = bytes.number();
      const numbers = new B.Numbers(bytes.rest(), name);
      for (let first = 0, second = 0; rest > 0; rest--) {
        const step = numbers.number(B.FIRST);
        first += step;
        second = numbers.number(B.SECOND) + (step ? 0 : second);
        const mask = numbers.single(B.FIELDS), entry = { isPair: first > 0, fields: new Map(), long: null };
        for (let field = 1; field < LONG; field *= 2) if (mask & field) entry.fields.set(field, null);
        for (const field of entry.fields.keys()) entry.fields.set(field, new List(numbers.single(B.ARTICLES) + 1));
        if (mask & LONG) entry.long = { where: numbers.file(), starts: entry.isPair && numbers.file(), steps: entry.isPair && numbers.file() };
        else this.lists(entry.fields, entry.isPair, numbers, entry.isPair ? numbers : null, entry.isPair ? numbers : null);
        grams.set(first * 65536 + second, entry);
      }
      return grams;
    }

    /** The lists of a gram by field; of a pair, as far as they are needed, how it joins. */
    async gram(gram, needsStarts, needsSteps) {
      const name = this.shardNames[shardOf(gram, this.shardNames.length)];
      const entry = (await this.made(name, content => this.shard(content, name))).get(gram);
      if (!entry?.long) return entry?.fields;
      const part = async (kind, read) => {
        const file = entry.long[kind], content = await this.file(file);
        if (entry.long[kind + "Read"]) return;
        read(new B.Numbers(content, file));
        entry.long[kind + "Read"] = true;
      };
      // The others can be on their way while the first is read.
      if (needsStarts) this.file(entry.long.starts).catch(() => {});
      if (needsSteps) this.file(entry.long.steps).catch(() => {});
      await part("where", numbers => this.lists(entry.fields, entry.isPair, numbers, null, null));
      if (needsStarts) await part("starts", numbers => this.lists(entry.fields, true, null, numbers, null));
      if (needsSteps) await part("steps", numbers => this.lists(entry.fields, true, null, null, numbers));
      return entry.fields;
    }

    // ---- terms

    /** Every article that has the text in one of the fields: exact, without reading an article. */
    async text(form, fields) {
      if (form.length > LONGEST) throw new B.Trouble("long", "");
      const grams = [];
      if (form.length === 1) grams.push([form.charCodeAt(0), false, false]);
      for (let i = 0; i + 1 < form.length; i++) {
        // The first pair need not say what it follows, nor the last what follows it.
        grams.push([form.charCodeAt(i) * 65536 + form.charCodeAt(i + 1), i + 2 < form.length, i > 0]);
      }
      const found = await Promise.all(grams.map(gram => this.gram(...gram)));
      let set = resultOf(0);
      for (let field = 1; field < LONG; field *= 2) {
        const lists = fields & field ? found.map(lists => lists?.get(field)) : [null];
        if (!lists.every(Boolean)) continue;
        const more = this.chain(lists, field === TITLE);
        // The printed form of corrected words adds articles, not places.
        if (field === AS_PRINTED) set = either(set, without(more, set));
        else set = set.articles.length ? either(set, more) : more;
      }
      return set;
    }

    /** The articles in which the pairs follow each other: their places are numbered so that those of a text always stand in a row. */
    chain(lists, isTitle) {
      const least = lists.reduce((a, b) => a.length <= b.length ? a : b), at = new Int32Array(lists.length);
      const set = resultOf(least.length);
      let n = 0;
      next: for (let i = 0; i < least.length; i++) {
        const article = least.articles[i];
        for (let k = 0; k < lists.length; k++) {
          const { articles } = lists[k];
          while (at[k] < articles.length && articles[at[k]] < article) at[k]++;
          if (at[k] === articles.length) break next;
          if (articles[at[k]] !== article) continue next;
        }
        let from = lists[0].starts ? lists[0].starts[at[0]] : 0, to = from + lists[0].counts[at[0]];
        for (let k = 1; k < lists.length && from < to; k++) {
          const list = lists[k], first = list.offset(at[k]), last = list.offset(at[k] + 1), start = k + 1 < lists.length ? list.starts[at[k]] : 0;
          let low = 0, high = 0;
          for (let j = first; j < last && list.steps[j] < to; j++) {
            if (list.steps[j] < from) low++;
            high++;
          }
          from = start + low;
          to = start + high;
        }
        if (from === to) continue;
        set.articles[n] = article;
        set.counts[n] = to - from;
        set.titles[n++] = isTitle ? 1 : 0;
      }
      return cut(set, n);
    }

    all() {
      const set = resultOf(this.size);
      for (let i = 0; i < this.size; i++) set.articles[i] = i;
      return set;
    }

    async facet(id) {
      const { file } = this.facets.find(facet => facet.id === id);
      return this.made(file, content => {
        const bytes = new B.Bytes(content, file);
        const values = Array.from({ length: bytes.number() }, () => ({ label: bytes.text(), articles: new Int32Array(bytes.number()) }));
        const numbers = new B.Numbers(bytes.rest(), file);
        for (const value of values) {
          value.form = this.normaliser.form(value.label);
          numbers.expect(B.GAP, Math.floor(this.size / value.articles.length));
          for (let i = 0, article = -1; i < value.articles.length; i++) value.articles[i] = article += numbers.number(B.GAP) + 1;
        }
        return values;
      });
    }

    /** Articles by a label: a whole one in quotation marks, else any that has the text in it. */
    async label(id, form, whole) {
      let set = resultOf(0);
      for (const value of await this.facet(id)) {
        if (whole ? value.form !== form : !value.form.includes(form)) continue;
        const found = resultOf(value.articles.length);
        found.articles = value.articles;
        set = either(set, found);
      }
      return set;
    }

    /** Articles that are, or may be, of these days. One of which nothing is known is of none. */
    async days([first, last]) {
      const name = this.dateName;
      const rows = await this.made(name, content => {
        const bytes = new B.Bytes(content, name);
        return Array.from({ length: bytes.number() }, () => ({
          articles: bytes.number(),
          days: Array.from({ length: bytes.number() }, () => [bytes.number(), bytes.number() || Infinity]),
        }));
      });
      const set = resultOf(this.size);
      let n = 0, article = 0;
      for (const row of rows) {
        const isOf = row.days.some(([from, to]) => from <= last && to >= first);
        const isSure = row.days.every(([from, to]) => from >= first && to <= last && (from > 0 || first === 0));
        for (let i = 0; i < row.articles; i++, article++) {
          if (!isOf) continue;
          set.maybe[n] = isSure ? 0 : 1;
          set.articles[n++] = article;
        }
      }
      return cut(set, n);
    }

    // ---- queries

    term({ field, text, whole }) {
      const form = this.normaliser.form(text);
      if (field === "date") {
        const days = B.parseDays(form);
        return days && this.days(days);
      }
      if (!form) return null;
      if (!field) return this.text(form, TEXTS);
      if (field === "title") return this.text(form, TITLE);
      if (field === "author") return this.text(form, AUTHOR);
      return this.label(field, form, whole);
    }

    /**
     * Every article a query means, in order: by "rank" (terms in the title, then how often, then the newest), or by date, "new" or "old" first.
     * Also the terms that could not be understood.
     */
    async search(query, order = "rank") {
      const groups = B.parse(query);
      if (groups.flat().length > MOST_TERMS) throw new B.Trouble("long", "");
      const odd = [];
      const answers = await Promise.all(groups.map(async group => {
        const sets = await Promise.all(group.map(term => this.term(term)));
        let set = null;
        group.forEach((term, i) => {
          if (!sets[i]) odd.push(term.text);
          else if (!term.not) set = set ? both(set, sets[i]) : sets[i];
        });
        group.forEach((term, i) => {
          if (sets[i] && term.not) set = without(set ?? this.all(), sets[i]);
        });
        return set;
      }));
      const found = answers.filter(Boolean);
      const set = found.length ? found.reduce(either) : resultOf(0);
      return { ...this.ordered(set, order), odd, isAsked: found.length > 0 };
    }

    ordered(set, order) {
      const n = set.articles.length, { undated } = this, dated = this.size - undated, PLACES = 2 ** 24, MOST_COUNT = 65535;
      let uses = 0;
      for (const count of set.counts) uses += count;
      // The archive is in the order of dates, those without one last; so they are in every order.
      if (order === "old") return { articles: Int32Array.from(set.articles), maybe: Uint8Array.from(set.maybe), uses };
      // Everything the order depends on in one number: numbers are sorted faster than anything.
      const keys = new Float64Array(n), isMaybe = new Uint8Array(this.size);
      for (let i = 0; i < n; i++) {
        const article = set.articles[i], age = article < dated ? article + undated : article - dated;
        keys[i] = order === "new" ? age : (set.titles[i] * (MOST_COUNT + 1) + Math.min(set.counts[i], MOST_COUNT)) * PLACES + age;
        isMaybe[article] = set.maybe[i];
      }
      keys.sort();
      const articles = Int32Array.from(keys.reverse(), key => {
        const age = key % PLACES;
        return age < undated ? age + dated : age - undated;
      });
      return { articles, maybe: Uint8Array.from(articles, article => isMaybe[article]), uses };
    }

    /** How many of some articles each value has, the most frequent first (years in their own order). */
    async count(id, articles) {
      const meant = new Uint8Array(this.size);
      for (const article of articles) meant[article] = 1;
      const values = [];
      for (const { label, articles: list } of await this.facet(id)) {
        let count = 0;
        for (const article of list) count += meant[article];
        if (count) values.push({ label, count });
      }
      return id === "year" ? values : values.sort((a, b) => b.count - a.count);
    }

    /** Names and tags that begin with a text. */
    async suggest(text, most = 8) {
      const form = this.normaliser.form(text);
      if (!form) return [];
      const name = this.suggestNames[shardOf(form.charCodeAt(0), this.suggestNames.length)];
      const entries = await this.made(name, content => {
        const bytes = new B.Bytes(content, name);
        return Array.from({ length: bytes.number() }, () => {
          const kind = ["tag", "person", "org", "place"][bytes.number()], label = bytes.text();
          return { kind, label, count: bytes.number(), form: this.normaliser.form(label) };
        });
      });
      return entries.filter(entry => entry.form.startsWith(form)).slice(0, most).map(({ kind, label, count }) => ({ kind, label, count }));
    }

    // ---- articles

    async shelf(article) {
      const page = this.shelves.findLast(page => page.first <= article);
      const files = await this.made(page.file, content => {
        const bytes = new B.Bytes(content, page.file);
        let first = page.first;
        return Array.from({ length: bytes.number() }, () => {
          const file = { first, count: bytes.number(), file: bytes.file() };
          first += file.count;
          return file;
        });
      });
      const { file, first } = files.findLast(file => file.first <= article);
      const articles = await this.made(file, content => {
        const bytes = new B.Bytes(content, file);
        if (bytes.number() !== first) throw new B.Trouble("damaged", file);
        return Array.from({ length: bytes.number() }, () => ({
          address: bytes.text(), name: bytes.text(), date: bytes.text(), kind: bytes.text(),
          texts: Array.from({ length: bytes.number() }, () => ({ field: 1 << bytes.number(), anchor: bytes.text(), text: bytes.text() })),
        }));
      });
      return articles[article - first];
    }

    /** What stands where in an article: [{text, anchor, field, marks: [[from, to], …]}], only texts with a mark. */
    marks(article, query) {
      const terms = B.parse(query).flat().filter(term => !term.not && ["", "title", "author"].includes(term.field))
        .map(term => ({ form: this.normaliser.form(term.text), fields: term.field === "title" ? TITLE : term.field === "author" ? AUTHOR : TEXTS }))
        .filter(term => term.form);
      const found = [];
      for (const { field, anchor, text } of article.texts) {
        const { form, places } = this.normaliser.read(text), marks = [];
        for (const term of terms) {
          if (!(term.fields & field)) continue;
          if (field === AS_PRINTED && found.some(other => other.anchor === anchor)) continue;
          for (let at = form.indexOf(term.form); at >= 0; at = form.indexOf(term.form, at + 1)) marks.push([places[at], places[at + term.form.length - 1] + 1]);
        }
        if (marks.length) found.push({ text, anchor, field, marks: marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]) });
      }
      return found;
    }

    /** Some articles as a list of results shows them. */
    async show(articles, query) {
      return Promise.all(Array.from(articles, async article => {
        const { address, name, date, kind, texts } = await this.shelf(article);
        return { address, name, date, kind, opening: texts.find(text => text.field === BODY)?.text ?? "", found: this.marks({ texts }, query) };
      }));
    }
  };
})(self.BulletinSearch ??= {});
