// What readers write, and what it is compared with.

const isBlank = c => c === 32 || c >= 9 && c <= 13 || c === 0;
const isOfWord = c => c >= 48 && c <= 57 || c >= 97 && c <= 122 || c >= 0xC0 && c <= 0x52F;

/** The words of letters and digits in a text as searched. */
const wordsOf = form => form.match(/[0-9a-zÀ-ԯ]+/g) ?? [];

/**
 * Gives a text as it is searched, one form for each character, and for each of its characters where it stands in the text. The forms come with the
 * index: it has those that matter to this archive.
 */
const normalising = forms => text => {
  const places = [];
  let form = "", blank = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    for (const part of (c >= "A" && c <= "Z" ? c.toLowerCase() : forms.get(c) ?? c).split("")) {
      const x = part.charCodeAt(0);
      if (isBlank(x)) {
        blank = i;
        continue;
      }
      if (blank >= 0 && isOfWord(form.charCodeAt(form.length - 1)) && isOfWord(x)) {
        form += " ";
        places.push(blank);
      }
      blank = -1;
      form += part;
      places.push(i);
    }
  }
  return { form, places };
};

/** Where in a text as searched another begins. */
const spots = (form, part) => {
  const all = [];
  for (let at = -1; (at = form.indexOf(part, at + 1)) >= 0;) all.push(at);
  return all;
};

const NAMES = new Map();
for (const names of [
  "title 标题 標題", "author 作者 记者 記者 通讯员 通訊員", "word 整词 整詞", "tag 标签 標籤", "place 地点 地點 地方", "person 人物", "org 单位 單位", "kind 体裁 體裁", "date 日期 时间 時間",
]) {
  const all = names.split(" ");
  for (const name of all) NAMES.set(name, all[0]);
}
const isGap = c => isBlank(c) || c === 0x3000 || c === 0xA0;

/** Cuts a query into terms: [{field, text, whole, not}], with "OR" between groups. Every text is a query; none is an error. */
const parse = query => {
  const groups = [[]];
  let i = 0;
  // Beyond the end there is something that is no gap.
  const isGapAt = at => isGap(query.charCodeAt(at));
  while (i < query.length) {
    if (isGapAt(i)) {
      i++;
      continue;
    }
    const term = { field: "", text: "", whole: false, not: false }, start = i;
    if (query[i] === "-" && i + 1 < query.length && !isGapAt(i + 1)) {
      term.not = true;
      i++;
    }
    const colon = /^([A-Za-z\u4E00-\u9FFF]{2,6})[:：]/.exec(query.slice(i, i + 8)), field = colon && NAMES.get(colon[1].toLowerCase());
    if (field) {
      term.field = field;
      i += colon[0].length;
    }
    if (query[i] === "\"") {
      // Inside quotation marks a doubled one is one.
      term.whole = true;
      for (i++; i < query.length; i++) {
        if (query[i] === "\"" && query[++i] !== "\"") break;
        term.text += query[i];
      }
    } else while (i < query.length && !isGapAt(i)) term.text += query[i++];
    if (query.slice(start, i) === "OR") groups.push([]);
    else if (term.text) groups.at(-1).push(term);
  }
  return groups.filter(group => group.length);
};

/** A text as a term that stands for nothing but itself. */
const quote = text => "\"" + text.replaceAll("\"", "\"\"") + "\"";

/** The first or last day that a year, a month or a day means, as a number, 1 January of the year 1 being 1; 0 for a day that is none. */
const bound = (text, isLast) => {
  const [, year, month = isLast ? 12 : 1, day] = /^(\d{4})(?:[-.\/年](\d{1,2})(?:[-.\/月](\d{1,2})日?|月)?|年)?$/.exec(text) ?? [], date = new Date(0);
  date.setUTCFullYear(year, month - 1, day ?? 1);
  if (date.getUTCMonth() !== month - 1) return 0;
  if (isLast && !day) date.setUTCMonth(month, 0);
  return Math.max(0, date / 864e5 + 719163);
};

/** The days a text like 2024, 2024-01, 2024-01-05..2024-02 or ..2023 means: [first, last], an open end being 0 or Infinity; null for none. */
const parseDays = text => {
  const [from, to = from, more] = text.split(/\.\.|~|至/), first = from ? bound(from, false) : 0, last = to ? bound(to, true) : Infinity;
  return !text || more !== undefined || from && !first || !last ? null : [first, last];
};
