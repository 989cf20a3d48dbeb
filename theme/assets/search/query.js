// What readers write, and what it is compared with.
"use strict";
(B => {
  const isBlank = c => c === 32 || c >= 9 && c <= 13 || c === 0;
  const isOfWord = c => c >= 48 && c <= 57 || c >= 97 && c <= 122 || c >= 0xC0 && c <= 0x52F;

  /** Searches one form of each character. The table comes with the index: it has the rows that matter to this archive. */
  B.Normaliser = class {
    constructor(single, longer) {
      this.single = new Map();
      for (let i = 0; i < single.length; i += 2) this.single.set(single.charCodeAt(i), single[i + 1]);
      for (const [from, to] of longer) this.single.set(from.charCodeAt(0), to);
    }

    /** The text as it is searched, and for each of its characters where it stands in the text. */
    read(text) {
      const places = [];
      let form = "", blank = -1;
      for (let i = 0; i < text.length; i++) {
        const c = text.charCodeAt(i);
        const to = c >= 65 && c <= 90 ? String.fromCharCode(c + 32) : this.single.get(c) ?? text[i];
        for (let j = 0; j < to.length; j++) {
          const x = to.charCodeAt(j);
          if (isBlank(x)) {
            blank = i;
            continue;
          }
          if (blank >= 0 && form && isOfWord(form.charCodeAt(form.length - 1)) && isOfWord(x)) {
            form += " ";
            places.push(blank);
          }
          blank = -1;
          form += to[j];
          places.push(i);
        }
      }
      return { form, places };
    }

    form(text) { return this.read(text).form; }
  };

  const FIELDS = {
    title: ["title", "标题", "標題"],
    author: ["author", "作者", "记者", "記者", "通讯员", "通訊員"],
    tag: ["tag", "标签", "標籤"],
    place: ["place", "地点", "地點", "地方"],
    person: ["person", "人物"],
    org: ["org", "单位", "單位"],
    kind: ["kind", "体裁", "體裁"],
    date: ["date", "日期", "时间", "時間"],
  };
  const NAMES = new Map(Object.entries(FIELDS).flatMap(([field, names]) => names.map(name => [name, field])));
  const isGap = c => isBlank(c) || c === 0x3000 || c === 0xA0;

  /** Cuts a query into terms: [{field, text, whole, not}], with "OR" between groups. Every text is a query; none is an error. */
  B.parse = query => {
    const groups = [[]];
    let i = 0;
    while (i < query.length) {
      if (isGap(query.charCodeAt(i))) {
        i++;
        continue;
      }
      const term = { field: "", text: "", whole: false, not: false };
      const start = i;
      if (query[i] === "-" && i + 1 < query.length && !isGap(query.charCodeAt(i + 1))) {
        term.not = true;
        i++;
      }
      const colon = /^([A-Za-z\u4E00-\u9FFF]{2,6})[:：]/.exec(query.slice(i, i + 8));
      const field = colon && NAMES.get(colon[1].toLowerCase());
      if (field) {
        term.field = field;
        i += colon[0].length;
      }
      if (query[i] === "\"") {
        // Inside quotation marks a doubled one is one.
        term.whole = true;
        for (i++; i < query.length; i++) {
          if (query[i] === "\"") {
            if (query[i + 1] !== "\"") break;
            i++;
          }
          term.text += query[i];
        }
        i++;
      } else {
        while (i < query.length && !isGap(query.charCodeAt(i))) term.text += query[i++];
      }
      if (query.slice(start, i) === "OR") groups.push([]);
      else if (term.text) groups.at(-1).push(term);
    }
    return groups.filter(group => group.length > 0);
  };

  /** A text as a term that stands for nothing but itself. */
  B.quote = text => "\"" + text.replaceAll("\"", "\"\"") + "\"";

  /** The day's number, 1 January of the year 1 being 1; 0 for a day that is none. */
  B.dayOf = (year, month, day) => {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? Math.round(date / 864e5) + 719163 : 0;
  };

  const bound = (text, last) => {
    const parts = /^(\d{4})(?:[-.\/年](\d{1,2})(?:[-.\/月](\d{1,2})日?|月)?|年)?$/.exec(text);
    if (!parts) return 0;
    const [year, month, day] = [+parts[1], +(parts[2] ?? (last ? 12 : 1)), +(parts[3] ?? 0)];
    if (year < 1 || month < 1 || month > 12) return 0;
    if (day || parts[3]) return B.dayOf(year, month, day);
    return last ? (month === 12 ? B.dayOf(year + 1, 1, 1) : B.dayOf(year, month + 1, 1)) - 1 : B.dayOf(year, month, 1);
  };

  /** The days a text like 2024, 2024-01, 2024-01-05..2024-02 or ..2023 means: [first, last], an open end being 0 or Infinity; null for none. */
  B.parseDays = text => {
    const cut = text.split(/\.\.|~|至/);
    if (cut.length > 2) return null;
    const first = cut[0] ? bound(cut[0], false) : cut.length > 1 ? 0 : -1;
    const last = cut.at(-1) ? bound(cut.at(-1), true) : cut.length > 1 ? Infinity : -1;
    if (first < 0 || cut[0] && !first || cut.at(-1) && !last) return null;
    return [first, last];
  };
})(self.BulletinSearch ??= {});
