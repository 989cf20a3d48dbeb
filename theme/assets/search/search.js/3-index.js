// Answers queries from the files of the index. Knows nothing of pages: it runs in a page, in a worker and under Node alike.

/** More articles than an archive has. */
const MANY = 2 ** 26;
/** The fields of the texts, as the index numbers them. A search without a field leaves out the authors: their names stand in the text. */
const TITLE = 1, BODY = 2, CAPTION = 4, AUTHOR = 8, AS_PRINTED = 16, LONG = 32, TEXTS = TITLE | BODY | CAPTION | AS_PRINTED;
/** Of things in order, each with the first it has, the one that has this, if any. */
const holder = (all, one) => all.findLast(({ first }) => first <= one);

/** Articles, of a set or of a list, with what ranking needs: how often the terms stand there, and points for where; and whether it is only perhaps in the set. */
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
const without = (a, b) => merge(a, { ...setOf(b.articles.length), articles: b.articles, maybe: b.maybe },
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
    if (bytes.number() !== 5) throw new Trouble("version", name);
    this.size = bytes.number();
    this.undated = bytes.number();
    const coverage = { articles: this.size, withdrawn: bytes.number(), pages: bytes.number(), unreviewed: bytes.number() };
    const common = bytes.text();
    this.codes = new Map();
    for (let i = 0; i < common.length; i += 2) this.codes.set(common.slice(i, i + 2), i / 2);
    let first = 0;
    this.shards = bytes.list(() => ({ first: (first += bytes.number()) * 65536 + bytes.number(), file: file() }));
    this.words = bytes.list(() => ({ first: bytes.text(), file: file() }));
    this.shelves = bytes.list(() => ({ first: bytes.number(), file: file() }));
    this.facets = bytes.list(() => ({ id: bytes.text(), values: bytes.number(), bytes: bytes.number(), file: file() }));
    this.suggestions = bytes.list(() => ({ first: bytes.number(), file: file() }));
    this.dates = file();
    // The characters of the archive, numbered and ranked from 1, and what is searched as one of them.
    const forms = new Map(bytes.list(() => [bytes.text(), bytes.text()])), characters = bytes.number(), numbers = bytes.rest();
    const commonness = [Infinity];
    this.numbers = new Map();
    this.ranks = [];
    for (let code = 0; this.numbers.size < characters;) {
      this.numbers.set(code += numbers.number(CHARACTER) + 1, this.numbers.size + 1);
      commonness.push(numbers.single(ARTICLES));
      for (let i = numbers.single(GRAMS); i > 0; i--) forms.set(String.fromCharCode(numbers.single(SECOND)), String.fromCharCode(code));
    }
    Array.from(commonness.keys()).sort((a, b) => commonness[b] - commonness[a]).forEach((number, rank) => { this.ranks[number] = rank; });
    this.normalise = normalising(forms);
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
  async made(kind, { file } = {}, make) {
    if (!file) return;
    const content = await this.file(file), key = kind + file;
    if (!this.read.has(key)) this.read.set(key, make(new Bytes(content, file)));
    return this.read.get(key);
  }

  // ---- postings

  lists(fields, where, starts, steps) {
    for (const list of fields.values()) {
      const length = list.articles.length, sparse = Math.floor(this.size / length), rarity = Math.min(31 - Math.clz32(sparse), 7);
      for (const stream of [where, starts, steps]) stream?.begin(sparse);
      if (starts) list.starts = [];
      if (steps) list.steps = [];
      for (let i = 0, article = -1; i < length; i++) {
        if (where) {
          list.articles[i] = article += where.number(GAP) + 1;
          list.counts[i] = where.number(COUNT, rarity) + 1;
        }
        const more = list.counts[i] - 1, set = Math.min(more, 3);
        if (starts) list.starts.push(starts.number(START, set));
        if (!steps) continue;
        let step = steps.number(STEP, set), last = step;
        list.steps.push(step);
        for (let j = 0; j < more; j++) {
          step = steps.number(NEXT_STEP, Math.min(step, 2));
          list.steps.push(last += step + 1);
        }
      }
    }
  }

  /** Reads the list of a pair from the places its first character has left, and takes these away. */
  taken(numbers, places, field, count) {
    const { articleOf, numberOf, left } = places.get(field), articles = [], counts = [], steps = [];
    let at = 0;
    numbers.begin(left.length / count);
    for (let i = 0; i < count; i++) {
      const next = at + numbers.number(GAP, 1), article = articleOf[left[next]];
      if (articles.at(-1) !== article) counts[articles.push(article) - 1] = 0;
      counts[counts.length - 1]++;
      steps.push(numberOf[left[next]]);
      left.copyWithin(at - i, at, next);
      at = next + 1;
    }
    left.copyWithin(at - count, at);
    places.get(field).left = left.subarray(0, left.length - count);
    return { articles, counts, steps, starts: counts.map(count => numbers.number(START, Math.min(count, 4) - 1)) };
  }

  /** The grams of a shard with their lists, one after the other: a character, then the pairs it begins. True at the end. */
  *shard(bytes) {
    const groups = bytes.number(), numbers = bytes.rest();
    for (let i = 0, first = 0; i < groups; i++) {
      const places = new Map();
      first += numbers.single(CHARACTER) + 1;
      numbers.forget(NEXT_SECOND);
      for (let rest = numbers.single(GRAMS), second = numbers.single(SECOND);; second += numbers.number(NEXT_SECOND) + 1) {
        const facts = numbers.single(MASK), mask = facts >> 1, entry = { fields: new Map() };
        numbers.forget(ARTICLES);
        for (let field = 1; field < LONG; field *= 2) if (mask & field) entry.fields.set(field, numbers.number(ARTICLES) + 1);
        if (facts & 1) for (const [field, count] of entry.fields) entry.fields.set(field, this.taken(numbers, places, field, count));
        else {
          for (const [field, count] of entry.fields) entry.fields.set(field, setOf(count));
          if (mask & LONG) entry.parts = Array.from({ length: second ? 3 : 1 }, () => numbers.file());
          else this.lists(entry.fields, numbers, ...second ? [numbers, numbers] : []);
        }
        if (!second) for (const [field, { articles, counts }] of entry.fields) {
          const articleOf = [], numberOf = [];
          for (let i = 0; i < articles.length; i++) for (let number = 0; number < counts[i]; number++) {
            articleOf.push(articles[i]);
            numberOf.push(number);
          }
          places.set(field, { articleOf, numberOf, left: Int32Array.from(articleOf.keys()) });
        }
        yield [first * 65536 + second, entry];
        if (!rest--) break;
      }
    }
    return true;
  }

  /** The lists of a gram by field; of a pair, as far as they are needed, how it joins. */
  async gram({ gram, starts, steps }) {
    const page = holder(this.shards, gram), shard = await this.made("grams", page, bytes => ({ grams: new Map(), last: 0, rest: this.shard(bytes) }));
    // A shard is read as far as it is asked for.
    while (shard?.last < gram) {
      const { done, value } = shard.rest.next();
      // One that could not be read to its end has no end.
      if (done && !value) throw new Trouble("damaged", page.file);
      if (done) shard.last = Infinity;
      else shard.grams.set(shard.last = value[0], value[1]);
    }
    const entry = shard?.grams.get(gram);
    if (!entry?.parts) return entry?.fields;
    const wanted = [true, starts, steps];
    // All can be on their way while the first is read. One that was read is no longer there.
    for (const [i, content] of (await Promise.all(entry.parts.map((part, i) => wanted[i] && part && this.file(part)))).entries()) {
      if (!content || !entry.parts[i]) continue;
      const read = [];
      read[i] = new Numbers(content);
      this.lists(entry.fields, ...read);
      entry.parts[i] = "";
    }
    return entry.fields;
  }

  // ---- terms

  /** The pairs that make up a text; three characters at once where that saves loading a common pair. One of a character that stands nowhere is NaN. */
  grams(form) {
    const number = code => this.numbers.get(code), at = form.split("").map(c => number(c.charCodeAt(0))), join = (a, b) => a * 65536 + this.ranks[b];
    // The code of a common pair before a character, or after one, is a gram of three.
    const last = at.length - 1, ways = [], code = i => this.codes.get(form.slice(i, i + 2)), grams = last ? [] : [{ gram: join(at[0], 0) }];
    ways[last] = { cost: 0 };
    for (let i = last - 1; i >= 0; i--) {
      const before = code(i), after = code(i + 1), isCommon = before >= 0, rest = ways[i + 2];
      ways[i] = { to: i + 1, gram: join(at[i], at[i + 1]), cost: ways[i + 1].cost + (isCommon ? 5 : 1) };
      if (rest && (isCommon || after >= 0) && rest.cost + 2 < ways[i].cost)
        ways[i] = { to: i + 2, gram: isCommon ? join(number(0xD800 + before), at[i + 2]) : join(at[i], number(0xDC00 + after)), cost: rest.cost + 2 };
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
    // Longer than anybody means it.
    if (form.length > 200) throw new Trouble("long", "");
    // Half of a character is no text, and its number a code.
    if (/\p{Cs}/u.test(form)) return setOf(0);
    // A small archive has no postings: its texts are looked through.
    const isSmall = !this.shards.length;
    const found = await Promise.all(isSmall ? Array.from({ length: this.size }, (_, article) => this.shelf(article)) : this.grams(form).map(gram => this.gram(gram)));
    let set = setOf(0);
    for (let field = 1; field < LONG; field *= 2) {
      if (!(fields & field)) continue;
      const points = field === TITLE ? 2 : 0, more = isSmall ? this.scan(found, form, field, points) : this.chain(found.map(lists => lists?.get(field)), points);
      // The printed form of corrected words adds articles, not places.
      set = set.articles.length ? either(set, field === AS_PRINTED ? without(more, set) : more) : more;
    }
    return set;
  }

  /** The articles in which the pairs follow each other: their places are numbered so that those of a text always stand in a row. */
  chain(lists, points) {
    if (!lists.every(Boolean)) return setOf(0);
    const [least] = lists.map(({ articles }) => articles).sort((a, b) => a.length - b.length), set = setOf(least.length);
    // How far each list was read: its articles, and its places.
    const at = lists.map(() => 0), past = lists.map(() => 0);
    let n = 0;
    next: for (const article of least) {
      for (let k = 0; k < lists.length; k++) {
        const { articles, counts } = lists[k];
        while (articles[at[k]] < article) past[k] += counts[at[k]++];
        if (articles[at[k]] !== article) continue next;
      }
      let from = lists[0].starts ? lists[0].starts[at[0]] : 0, to = from + lists[0].counts[at[0]];
      for (let k = 1; k < lists.length && from < to; k++) {
        const { counts, steps, starts } = lists[k], last = past[k] + counts[at[k]], first = past[k] - (k + 1 < lists.length ? starts[at[k]] : 0);
        let low = past[k];
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

  /** The same, where all articles are at hand. */
  scan(articles, form, field, points) {
    const set = setOf(this.size);
    let n = 0;
    for (const [article, { texts }] of articles.entries()) {
      for (const text of texts) {
        if (text.field !== field) continue;
        text.form ??= this.normalise(text.text).form;
        set.counts[n] += spots(text.form, form).length;
      }
      if (!set.counts[n]) continue;
      set.articles[n] = article;
      set.points[n++] = points;
    }
    return cut(set, n);
  }

  /** The articles a word of letters and digits stands in as a word. */
  async word(word) {
    const words = await this.made("words", holder(this.words, word), bytes => {
      const all = new Map(bytes.list(() => [bytes.text(), setOf(bytes.number())])), numbers = bytes.rest();
      for (const set of all.values()) numbers.articles(this.size, set.articles, set.counts);
      return all;
    });
    return words?.get(word) ?? setOf(0);
  }

  all() {
    const set = setOf(this.size);
    set.articles.forEach((_, i) => { set.articles[i] = i; });
    return set;
  }

  facet(id) {
    return this.made("facet", this.facets.find(facet => facet.id === id), bytes => {
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
    const rows = await this.made("dates", { file: this.dates }, bytes => {
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
      const isMaybe = !days.every(([from, to]) => from >= first && to <= last && (from || !first));
      for (let i = 0; i < articles; i++, article++) {
        if (!isOf) continue;
        set.maybe[n] = isMaybe;
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
    if (groups.flat().length > 40) throw new Trouble("long", "");
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
    const n = set.articles.length, { undated } = this, dated = this.size - undated, keys = new Float64Array(n), isMaybe = new Uint8Array(this.size);
    const articles = set.articles.slice(), maybe = set.maybe.slice();
    let uses = 0;
    for (const count of set.counts) uses += count;
    // The archive is in the order of dates, those without one last; so they are in every order.
    if (order === "old") return { articles, maybe, uses };
    // Everything the order depends on in one number: numbers are sorted faster than anything.
    for (let i = 0; i < n; i++) {
      const article = articles[i], age = article < dated ? article + undated : article - dated;
      keys[i] = order === "new" ? age : (set.points[i] * 65536 + Math.min(set.counts[i], 65535)) * MANY + age;
      isMaybe[article] = maybe[i];
    }
    keys.sort();
    for (let i = 0; i < n; i++) {
      const age = keys[n - 1 - i] % MANY;
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
    const entries = await this.made("names", holder(this.suggestions, form.charCodeAt(0)), bytes => bytes.list(() => ({
      kind: ["tag", "person", "org", "place"][bytes.number()], label: bytes.text(), count: bytes.number(),
    })));
    return (entries ?? []).filter(entry => this.normalise(entry.label).form.startsWith(form)).slice(0, most);
  }

  // ---- articles

  async shelf(article) {
    const page = holder(this.shelves, article), files = await this.made("shelf", page, bytes => {
      let next = page.first;
      return bytes.list(() => {
        const first = next;
        next += bytes.number();
        return { first, file: bytes.file() };
      });
    });
    const file = holder(files, article), articles = await this.made("texts", file, bytes => {
      if (bytes.number() !== file.first) throw new Trouble("damaged", file.file);
      return bytes.list(() => ({
        address: bytes.text(), name: bytes.text(), date: bytes.text(), kind: bytes.text(),
        texts: bytes.list(() => ({ field: 1 << bytes.number(), anchor: bytes.text(), text: bytes.text() })),
      }));
    });
    return articles[article - file.first];
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
        for (const at of spots(form, part)) {
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
