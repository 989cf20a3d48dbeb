// Answers queries from the files of the index. Knows nothing of pages: it runs in a page, in a worker and under Node alike.

const VERSION = 3, LONGEST = 200, MOST_TERMS = 40;
/** The fields of the texts, as the index numbers them. A search without a field leaves out the authors: their names stand in the text. */
const TITLE = 1, BODY = 2, CAPTION = 4, AUTHOR = 8, AS_PRINTED = 16, LONG = 32, SINGLE = 64, TEXTS = TITLE | BODY | CAPTION | AS_PRINTED;
/** Codes of common pairs: one before a character, or after one, is a gram of three. */
const CODE_BEFORE = 0xD800, CODE_AFTER = 0xDC00;

const hashOf = gram => {
  let hash = Math.imul(gram, 0x9E3779B1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85EBCA77);
  return (hash ^ hash >>> 13) >>> 0;
};

/** The name of the file that knows a hash. */
const shardOf = (hash, names) => names[Math.floor(hash / 2 ** 32 * names.length)];

/** Where a gram stands in one field: articles ascending, how often in each; for pairs how they join what stands before and after. */
class List {
  constructor(length) {
    this.articles = new Int32Array(length);
    this.counts = new Int32Array(length);
  }

  get length() { return this.articles.length; }

  /** Where the steps of each article begin. */
  get offsets() {
    if (!this.sums) {
      this.sums = new Int32Array(this.length + 1);
      for (let i = 0; i < this.length; i++) this.sums[i + 1] = this.sums[i] + this.counts[i];
    }
    return this.sums;
  }
}

/** A set of articles with what ranking needs: how often the terms stand there, and points for where; and whether it is only perhaps in the set. */
const setOf = length => ({ articles: new Int32Array(length), counts: new Int32Array(length), points: new Int32Array(length), maybe: new Uint8Array(length) });
const cut = (set, length) => {
  for (const key in set) set[key] = set[key].subarray(0, length);
  return set;
};

// Goes through two sets in the order of articles; "pick" says which articles stay, and whether only perhaps.
const merge = (a, b, isKept, maybe) => {
  const x = a.articles, y = b.articles, set = setOf(x.length + y.length);
  let n = 0;
  for (let i = 0, j = 0; i < x.length || j < y.length;) {
    const article = j === y.length || x[i] < y[j] ? x[i] : y[j], inA = x[i] === article, inB = y[j] === article;
    if (isKept(inA, inB, inB && b.maybe[j])) {
      set.articles[n] = article;
      set.counts[n] = (inA && a.counts[i]) + (inB && b.counts[j]);
      set.points[n] = (inA && a.points[i]) + (inB && b.points[j]);
      set.maybe[n++] = maybe(inA && a.maybe[i], inB && b.maybe[j], inA, inB);
    }
    i += inA;
    j += inB;
  }
  return cut(set, n);
};
const both = (a, b) => merge(a, b, (inA, inB) => inA && inB, (one, other) => one | other);
// An article that surely is meant is not made doubtful by another way to mean it.
const either = (a, b) => merge(a, b, () => true, (one, other, inA, inB) => inA && inB ? one & other : one | other);
/** The first without the second, which says nothing of how often. */
const without = (a, b) => merge(a, { ...b, counts: new Int32Array(b.counts.length), points: new Int32Array(b.counts.length) },
  (inA, inB, isMaybe) => inA && (!inB || isMaybe), (one, other) => one | other);

class Index {
  /** @param load gives the content of a file by its name; rejects with Trouble "missing". */
  constructor(load) {
    this.load = load;
    this.files = new Map();
    this.read = new Map();
  }

  /** Reads what everything else is found by; gives what a page says of the archive. */
  async open() {
    const name = "manifest.js", bytes = new Bytes(await this.load(name), name), file = () => bytes.file();
    if (file() !== nameOf(bytes.bytes.subarray(bytes.at))) throw new Trouble("damaged", name);
    if (bytes.number() !== VERSION) throw new Trouble("version", name);
    this.size = bytes.number();
    // How many characters there are matters to nobody here.
    bytes.number();
    this.undated = bytes.number();
    const coverage = { articles: this.size, withdrawn: bytes.number(), pages: bytes.number(), unreviewed: bytes.number() };
    const common = bytes.text();
    this.codes = new Map();
    for (let i = 0; i < common.length; i += 2) this.codes.set(common.slice(i, i + 2), i / 2);
    this.shards = Array.from({ length: 2 ** bytes.number() }, file);
    this.words = bytes.list(file);
    this.shelves = bytes.list(() => ({ first: bytes.number(), file: file() }));
    this.facets = bytes.list(() => ({ id: bytes.text(), values: bytes.number(), bytes: bytes.number(), file: file() }));
    this.suggestions = bytes.list(file);
    this.dates = file();
    this.normalise = normalising(bytes.text(), bytes.list(() => [bytes.text(), bytes.text()]));
    return { coverage, facets: this.facets };
  }

  /** A file's content, read once; a file that is not what its name says is never used. */
  file(name) {
    if (!this.files.has(name)) {
      const content = this.load(name).then(bytes => {
        if (nameOf(bytes) !== name) throw new Trouble("damaged", name);
        return bytes;
      });
      this.files.set(name, content);
      // Next time may be better.
      content.catch(() => this.files.delete(name));
    }
    return this.files.get(name);
  }

  /** What is read from a file, made once. Files of different kinds can have the same content. */
  async made(kind, name, make) {
    const content = await this.file(name), key = kind + name;
    if (!this.read.has(key)) this.read.set(key, make(new Bytes(content, name)));
    return this.read.get(key);
  }

  // ---- postings

  lists(fields, where, starts, steps) {
    for (const list of fields.values()) {
      const sparse = Math.floor(this.size / list.length), rarity = Math.min(31 - Math.clz32(sparse), 7);
      if (where) {
        where.expect(GAP, sparse);
        where.expect(COUNT);
      }
      if (starts) {
        starts.expect(START);
        list.starts = new Int32Array(list.length);
      }
      steps?.expect(STEP);
      steps?.expect(NEXT_STEP);
      // In a shard an article's numbers stand together, so how many steps there are is not known before the last.
      const known = steps && !where ? new Int32Array(list.offsets[list.length]) : [];
      for (let i = 0, n = 0, article = -1; i < list.length; i++) {
        if (where) {
          list.articles[i] = article += where.number(GAP) + 1;
          list.counts[i] = where.number(COUNT, rarity) + 1;
          if (article >= this.size) throw new Trouble("damaged", where.name);
        }
        const more = list.counts[i] - 1, set = more < 3 ? more : 3;
        if (starts) list.starts[i] = starts.number(START, set);
        if (!steps) continue;
        let step = steps.number(STEP, set), last = known[n++] = step;
        for (let j = 0; j < more; j++) {
          step = steps.number(NEXT_STEP, (step < 2 ? step : 2) * 3 + (j < 2 ? j : 2));
          known[n++] = last += step + 1;
        }
      }
      if (steps) list.steps = known;
    }
  }

  /** @param first the least hash of a shard */
  shard(bytes, first) {
    const grams = new Map(), count = bytes.number(), numbers = bytes.rest();
    for (let i = 0, hash = first; i < count; i++) {
      hash = (hash + numbers.number(HASH) * 4096 + numbers.plain(12)) >>> 0;
      const mask = numbers.single(MASK), isPair = !(mask & SINGLE), entry = { fields: new Map() };
      numbers.expect(ARTICLES);
      for (let field = 1; field < LONG; field *= 2) if (mask & field) entry.fields.set(field, new List(numbers.number(ARTICLES) + 1));
      if (mask & LONG) {
        entry.read = new Set();
        entry.where = numbers.file();
        if (isPair) {
          entry.starts = numbers.file();
          entry.steps = numbers.file();
        }
      } else this.lists(entry.fields, numbers, ...isPair ? [numbers, numbers] : []);
      grams.set(hash, entry);
    }
    return grams;
  }

  /** The lists of a gram by field; of a pair, as far as they are needed, how it joins. */
  async gram({ gram, starts, steps }) {
    const hash = hashOf(gram), range = 2 ** 32 / this.shards.length;
    const entry = (await this.made("grams", shardOf(hash, this.shards), bytes => this.shard(bytes, hash - hash % range))).get(hash);
    if (!entry?.where) return entry?.fields;
    const parts = ["where", starts && "starts", steps && "steps"];
    // All can be on their way while the first is read.
    for (const [i, content] of (await Promise.all(parts.map(part => part && this.file(entry[part])))).entries()) {
      if (!content || entry.read.has(i)) continue;
      const read = [];
      read[i] = new Numbers(content, entry[parts[i]]);
      this.lists(entry.fields, ...read);
      entry.read.add(i);
    }
    return entry.fields;
  }

  // ---- terms

  /** The pairs that make up a text; three characters at once where that saves loading a common pair. */
  grams(form) {
    const at = i => form.charCodeAt(i), last = form.length - 1, ways = [], grams = last ? [] : [{ gram: at(0) }];
    const code = i => this.codes.get(form.slice(i, i + 2)), join = (a, b) => a * 65536 + b;
    ways[last] = { cost: 0 };
    for (let i = last - 1; i >= 0; i--) {
      const before = code(i), after = code(i + 1), isCommon = before >= 0, rest = ways[i + 2];
      ways[i] = { to: i + 1, gram: join(at(i), at(i + 1)), cost: ways[i + 1].cost + (isCommon ? 5 : 1) };
      if (rest && (isCommon || after >= 0) && rest.cost + 2 < ways[i].cost)
        ways[i] = { to: i + 2, gram: isCommon ? join(CODE_BEFORE + before, at(i + 2)) : join(at(i), CODE_AFTER + after), cost: rest.cost + 2 };
    }
    for (let i = 0; i < last; i = ways[i].to) {
      const { to, gram } = ways[i];
      // The first need not say what it follows, nor the last what follows it.
      grams.push({ gram, starts: to < last, steps: i > 0 });
    }
    return grams;
  }

  /** Every article that has the text in one of the fields: exact, without reading an article. */
  async text(form, fields) {
    if (form.length > LONGEST) throw new Trouble("long", "");
    // Half of a character is no text, and its number a code.
    if (/\p{Cs}/u.test(form)) return setOf(0);
    const found = await Promise.all(this.grams(form).map(gram => this.gram(gram)));
    let set = setOf(0);
    for (let field = 1; field < LONG; field *= 2) {
      const lists = fields & field ? found.map(lists => lists?.get(field)) : [null];
      if (!lists.every(Boolean)) continue;
      const more = this.chain(lists, field === TITLE ? 2 : 0);
      // The printed form of corrected words adds articles, not places.
      set = set.articles.length ? either(set, field === AS_PRINTED ? without(more, set) : more) : more;
    }
    return set;
  }

  /** The articles in which the pairs follow each other: their places are numbered so that those of a text always stand in a row. */
  chain(lists, points) {
    const least = lists.reduce((a, b) => a.length <= b.length ? a : b), at = new Int32Array(lists.length), set = setOf(least.length);
    let n = 0;
    next: for (const article of least.articles) {
      for (let k = 0; k < lists.length; k++) {
        const { articles } = lists[k];
        while (articles[at[k]] < article) at[k]++;
        if (articles[at[k]] !== article) continue next;
      }
      let from = lists[0].starts ? lists[0].starts[at[0]] : 0, to = from + lists[0].counts[at[0]];
      for (let k = 1; k < lists.length && from < to; k++) {
        const { offsets, steps, starts } = lists[k], last = offsets[at[k] + 1], start = k + 1 < lists.length ? starts[at[k]] : 0;
        let low = offsets[at[k]];
        const first = low - start;
        while (low < last && steps[low] < from) low++;
        let high = low;
        while (high < last && steps[high] < to) high++;
        from = low - first;
        to = high - first;
      }
      if (from === to) continue;
      set.articles[n] = article;
      set.counts[n] = to - from;
      set.points[n++] = points;
    }
    return cut(set, n);
  }

  /** The articles a word of letters and digits stands in as a word. */
  async word(word) {
    let hash = 0;
    for (const c of word) hash = hashOf(hash + c.charCodeAt(0));
    const words = await this.made("words", shardOf(hash, this.words), bytes => {
      const all = new Map(bytes.list(() => [bytes.text(), setOf(bytes.number())])), numbers = bytes.rest();
      for (const set of all.values()) numbers.articles(this.size, set.articles, set.counts);
      return all;
    });
    return words.get(word) ?? setOf(0);
  }

  all() {
    const set = setOf(this.size);
    for (let i = 0; i < this.size; i++) set.articles[i] = i;
    return set;
  }

  facet(id) {
    return this.made("facet", this.facets.find(facet => facet.id === id).file, bytes => {
      const values = bytes.list(() => {
        const label = bytes.text();
        return { label, form: this.normalise(label).form, articles: new Int32Array(bytes.number()) };
      }), numbers = bytes.rest();
      for (const { articles } of values) numbers.articles(this.size, articles);
      return values;
    });
  }

  /** Articles by a label: a whole one in quotation marks, else any that has the text in it. */
  async label(id, form, whole) {
    let set = setOf(0);
    for (const value of await this.facet(id)) {
      if (whole ? value.form === form : value.form.includes(form)) set = either(set, { ...setOf(value.articles.length), articles: value.articles });
    }
    return set;
  }

  /** Articles that are, or may be, of these days. One of which nothing is known is of none. */
  async days([first, last]) {
    const rows = await this.made("dates", this.dates, bytes => {
      const length = bytes.number(), numbers = bytes.rest();
      let day = 0;
      return Array.from({ length }, () => ({
        articles: numbers.number(COUNT) + 1,
        days: Array.from({ length: numbers.single(ARTICLES) }, () => {
          const step = numbers.number(GAP), days = numbers.number(STEP);
          day += step >> 1 ^ -(step & 1);
          return [day, days ? day + days - 1 : Infinity];
        }),
      }));
    });
    const set = setOf(this.size);
    let n = 0, article = 0;
    for (const { articles, days } of rows) {
      const isOf = days.some(([from, to]) => from <= last && to >= first);
      const isSure = days.every(([from, to]) => from >= first && to <= last && (from || !first));
      for (let i = 0; i < articles; i++, article++) {
        if (!isOf) continue;
        set.maybe[n] = isSure ? 0 : 1;
        set.articles[n++] = article;
      }
    }
    return cut(set, n);
  }

  // ---- queries

  async term({ field, text, whole }) {
    const { form } = this.normalise(text), words = wordsOf(form);
    if (field === "date") {
      const days = parseDays(form);
      return days && this.days(days);
    }
    if (!form || field === "word" && !words.length) return null;
    if (field === "word") return (await Promise.all(words.map(word => this.word(word)))).reduce(both);
    if (field === "title") return this.text(form, TITLE);
    if (field === "author") return this.text(form, AUTHOR);
    if (field) return this.label(field, form, whole);
    const set = await this.text(form, TEXTS);
    if (words[0] !== form) return set;
    // What stands there as a word is meant more likely than what is part of one.
    const { articles } = await this.word(form);
    for (let i = 0, j = 0; i < set.articles.length; i++) {
      while (articles[j] < set.articles[i]) j++;
      if (articles[j] === set.articles[i]) set.points[i]++;
    }
    return set;
  }

  /** The articles a query means, no set where it means nothing; terms that cannot be understood are put aside. */
  async answer(query, odd) {
    const groups = parse(query);
    if (groups.flat().length > MOST_TERMS) throw new Trouble("long", "");
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
    return answers.filter(Boolean).reduce((one, other) => one ? either(one, other) : other, null);
  }

  /**
   * Every article a query means, in order: by "rank" (points for the title, then for whole words, then how often, then the newest), or by date,
   * "new" or "old" first; only those another query means as well. Also the terms that could not be understood.
   */
  async search(query, order = "rank", filter = "") {
    const odd = [], sets = (await Promise.all([query, filter].map(text => this.answer(text, odd)))).filter(Boolean);
    return { ...this.ordered(sets.length ? sets.reduce(both) : setOf(0), order), odd, isAsked: sets.length > 0 };
  }

  ordered(set, order) {
    const n = set.articles.length, { undated } = this, dated = this.size - undated, PLACES = 2 ** 24, MOST_COUNT = 65535, keys = new Float64Array(n), isMaybe = new Uint8Array(this.size);
    const articles = set.articles.slice(), maybe = set.maybe.slice();
    let uses = 0;
    for (const count of set.counts) uses += count;
    // The archive is in the order of dates, those without one last; so they are in every order.
    if (order === "old") return { articles, maybe, uses };
    // Everything the order depends on in one number: numbers are sorted faster than anything.
    for (let i = 0; i < n; i++) {
      const article = articles[i], age = article < dated ? article + undated : article - dated;
      keys[i] = order === "new" ? age : (set.points[i] * (MOST_COUNT + 1) + Math.min(set.counts[i], MOST_COUNT)) * PLACES + age;
      isMaybe[article] = maybe[i];
    }
    keys.sort();
    for (let i = 0; i < n; i++) {
      const age = keys[n - 1 - i] % PLACES;
      maybe[i] = isMaybe[articles[i] = age < undated ? age + dated : age - undated];
    }
    return { articles, maybe, uses };
  }

  /** How many of some articles each value has, the most frequent first (years in their own order). */
  async count(id, articles) {
    const meant = new Uint8Array(this.size), values = [];
    for (const article of articles) meant[article] = 1;
    for (const { label, articles: list } of await this.facet(id)) {
      let count = 0;
      for (const article of list) count += meant[article];
      if (count) values.push({ label, count });
    }
    return id === "year" ? values : values.sort((a, b) => b.count - a.count);
  }

  /** Names and tags that begin with a text. */
  async suggest(text, most = 8) {
    const { form } = this.normalise(text);
    if (!form) return [];
    const entries = await this.made("names", shardOf(hashOf(form.charCodeAt(0)), this.suggestions), bytes => bytes.list(() => {
      const kind = ["tag", "person", "org", "place"][bytes.number()], label = bytes.text();
      return { kind, label, count: bytes.number() };
    }));
    return entries.filter(entry => this.normalise(entry.label).form.startsWith(form)).slice(0, most);
  }

  // ---- articles

  async shelf(article) {
    const page = this.shelves.findLast(page => page.first <= article);
    const files = await this.made("shelf", page.file, bytes => {
      let { first } = page;
      return bytes.list(() => {
        const file = { first, count: bytes.number(), file: bytes.file() };
        first += file.count;
        return file;
      });
    });
    const { file, first } = files.findLast(file => file.first <= article);
    const articles = await this.made("texts", file, bytes => {
      if (bytes.number() !== first) throw new Trouble("damaged", file);
      return bytes.list(() => ({
        address: bytes.text(), name: bytes.text(), date: bytes.text(), kind: bytes.text(),
        texts: bytes.list(() => ({ field: 1 << bytes.number(), anchor: bytes.text(), text: bytes.text() })),
      }));
    });
    return articles[article - first];
  }

  /** What stands where in an article: [{text, anchor, field, marks: [[from, to], …]}], only texts with a mark. */
  marks(texts, query) {
    const terms = parse(query).flat().filter(term => !term.not && ["", "title", "author", "word"].includes(term.field)).flatMap(({ field, text }) => {
      const { form } = this.normalise(text), isWord = field === "word";
      return (isWord ? wordsOf(form) : [form]).map(form => ({ form, isWord, fields: field === "title" ? TITLE : field === "author" ? AUTHOR : TEXTS }));
    }), found = [];
    for (const { field, anchor, text } of texts) {
      if (field === AS_PRINTED && found.some(other => other.anchor === anchor)) continue;
      const { form, places } = this.normalise(text), marks = [];
      for (const { form: part, isWord, fields } of terms) {
        if (!part || !(fields & field)) continue;
        for (let at = -1; (at = form.indexOf(part, at + 1)) >= 0;) {
          const end = at + part.length;
          if (!isWord || !isOfWord(form.charCodeAt(at - 1)) && !isOfWord(form.charCodeAt(end))) marks.push([places[at], places[end - 1] + 1]);
        }
      }
      if (marks.length) found.push({ text, anchor, field, marks: marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]) });
    }
    return found;
  }

  /** Some articles as a list of results shows them. */
  show(articles, query) {
    return Promise.all(Array.from(articles, async article => {
      const { texts, ...facts } = await this.shelf(article);
      return { ...facts, opening: texts.find(text => text.field === BODY)?.text ?? "", found: this.marks(texts, query) };
    }));
  }
}
