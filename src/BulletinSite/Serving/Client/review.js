// The review screen: the doubts in order of what they cost readers, each beside the lines it is about, with the terms that decided it.
// Everything shown comes as JSON from the server and is put on the page as text.

import chinese from './review-zh.js';

// The screen speaks the language of the site's own words; what the rules say of themselves stays English.
const words = document.documentElement.lang.startsWith('zh') ? chinese : {};
const t = (text, ...values) => (words[text] ?? text).replace(/\{(\d)\}/g, (_, n) => values[n]);
const tReading = reading => reading.split(' + ').map(part => t(part)).join(' + ');

const make = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.includes('-') || key == 'role' || key == 'for') element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children.flat().filter(child => child !== null));
  return element;
};
const find = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const meta = name => find(`meta[name=${name}]`).content;
const zh = { lang: 'zh' };

const remembered = key => { try { return localStorage.getItem(`bulletin-review-${key}`); } catch { return null; } };
const remember = (key, value) => { try { localStorage.setItem(`bulletin-review-${key}`, value); } catch { /* A browser that keeps nothing asks again. */ } };

const questions = {
  article: 'Does an article begin here?', head: 'Which line is the title?', notitle: 'Where is the headline?', furniture: 'Does this line belong to an article?',
  role: 'What is this line?', paragraph: 'Does a paragraph begin here?', character: 'Is a character printed twice?',
};
const costs = {
  article: 'Two stories in one, or one cut in two', head: 'Every list shows the wrong line', notitle: 'Lists show the first words', furniture: 'Words missing from an article, or strange ones in it',
  role: 'The words are there, in another form', paragraph: 'A paragraph too many or too few', character: 'A misprint',
};
// What an editor can say of any line; the ones with words need them.
const kinds = [
  ['split', 'a new article begins here'], ['merge', 'no article begins here'], ['retitle', 'the title'], ['kicker', 'the kicker over the title'], ['subtitle', 'the subtitle under the title'],
  ['unjoin', 'a paragraph begins here'], ['join', 'goes on with the paragraph before'], ['body', 'body text'], ['caption', 'a caption'], ['credit', 'a credit or byline'],
  ['crosshead', 'a crosshead'], ['jump', 'a jump line'], ['furniture banner', 'furniture: a banner'], ['furniture folio', 'furniture: the folio'], ['furniture contents', 'furniture: a contents list'],
  ['furniture group', 'furniture: a group heading'], ['furniture other', 'furniture: something else'], ['edit', 'a misprint'], ['byline', 'by others than it says here'], ['tag', 'of an article with other tags'],
  ['date', 'of an issue with another date'], ['hide', 'the article is taken down'],
];

// What is said of an article or an issue as a whole.
const names = { byline: 'Byline', tag: 'Tags', date: 'Date of the issue' };

let site, doubts = [], count = 0, current, sheet, choice, asked = 0, loads = 0;
// The line the form asks about, and the same once somebody has begun to answer: what changes elsewhere must not take that away.
let asks, begun = null;

const said = find('#said');
let silence;
const say = text => {
  clearTimeout(silence);
  said.textContent = text;
  silence = setTimeout(() => (said.textContent = ''), 6000);
};

const ask = async (path, order) => {
  const answer = await fetch(path, order && {
    method: 'POST', body: JSON.stringify(order), headers: { 'Content-Type': 'application/json', 'X-Bulletin-Token': meta('token') },
  });
  if (!answer.ok) throw new Error(answer.status == 403 ? t('The server was started again: load this page again') : t('The server answered {0}', answer.status));
  return answer.json();
};
const about = file => `file=${encodeURIComponent(file)}`;
const textOf = number => sheet.lines.find(line => line.number == number)?.text;
const keyOf = doubt => `${doubt.file}:${doubt.line}:${doubt.about}`;

/* --- the queue -------------------------------------------------------------------------------------- */

async function load() {
  const mine = ++loads;
  const told = await ask('doubts.json');
  if (mine != loads) return;
  const at = current ? doubts.findIndex(doubt => keyOf(doubt) == keyOf(current)) : 0;
  ({ site, count, doubts } = told);
  const text = count ? t(count == 1 ? '{0} decision in doubt' : '{0} decisions in doubt', count.toLocaleString('en')) : t('Nothing is in doubt');
  if (find('#count').textContent != text) find('#count').textContent = text;
  find('#queue ol').replaceChildren(...doubts.map((doubt, index) => make('li', {}, make('button', { type: 'button', onclick: () => show(doubts[index], true) },
    make('span', { className: 'what' }, make('span', { textContent: t(questions[doubt.about] ?? doubt.about) }), make('span', { title: t('What it costs readers × how near it is'), textContent: doubt.rank })),
    make('span', { className: 'text', ...zh, textContent: doubt.text }),
    make('span', { className: 'where', textContent: `${doubt.file}:${doubt.line}` })))));
  find('#queue').hidden = !doubts.length;
  // What was settled is gone; the next one has taken its place.
  const same = current && doubts.find(doubt => keyOf(doubt) == keyOf(current));
  if (begun) {
    const before = textOf(begun);
    sheet = await ask(`sheet.json?${about(sheet.file)}`);
    if (begun && textOf(begun) == before) {
      mark(current = same ?? current);
      return drawSheet();
    }
    begun = null;
  }
  await show(same ?? doubts[Math.min(Math.max(at, 0), doubts.length - 1)], false);
}

const listen = () => {
  const line = new EventSource(`../events?site=${site}&path=${encodeURIComponent(location.pathname)}`);
  line.addEventListener('reload', async () => {
    line.close();
    const [seed, articles] = [find('#seed').scrollTop, scrollY];
    await load();
    find('#seed').scrollTop = seed;
    scrollTo(0, articles);
    listen();
  });
  addEventListener('pagehide', () => line.close(), { once: true });
};

/* --- one doubt -------------------------------------------------------------------------------------- */

const mark = doubt => all('#queue button').forEach((button, index) => {
  const here = doubts[index] == doubt;
  button.toggleAttribute('aria-current', here);
  if (here) button.setAttribute('aria-current', 'true');
  if (here) button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
});

async function show(doubt, moves) {
  mark(current = doubt);
  if (!doubt) {
    find('#decision').replaceChildren(make('div', { className: 'empty' }, make('h2', { id: 'question', textContent: t('Nothing is in doubt') }), make('p', { textContent: t('Every decision of the archive is sure, or an editor has settled it.') })));
    if (!sheet) find('#seed').hidden = find('#articles').hidden = true;
    return;
  }
  const told = await ask(`sheet.json?${about(doubt.file)}`);
  // Meanwhile another one was chosen, or an answer to this one begun.
  if (doubt != current || begun && !moves) return;
  sheet = told;
  drawSheet();
  decide({
    line: doubt.line, mark: t(costs[doubt.about]), question: t(questions[doubt.about] ?? doubt.message), text: doubt.text, doubt,
    options: [
      { key: 'A', name: doubt.reading, note: t(doubt.confirms ? 'As it is read now. Say that it is right, and it is no doubt any more.' : 'As it is read now.'), order: doubt.confirms },
      ...(doubt.other ? [{ key: 'B', name: doubt.other, note: t(doubt.settles ? 'The other reading.' : 'The other reading: choose the line, and say how it reads.'), order: doubt.settles }] : []),
    ],
  });
  reveal();
  if (moves) find('#decision').focus();
}

// What a correction comes to, one thing a row: what it was, what it is.
function changed({ what, before, after, where }) {
  const isWord = ['line', 'role', 'form'].includes(what);
  const inHead = what == 'kicker or subtitle';
  const tValue = value => isWord ? t(value) : inHead ? value.replace(/(^| \/ )(kicker|subtitle) /g, (_, before, role) => `${before}${t(role)} `) : value.replace(/ \((\w+)\)/g, (all, role) => words[role] ? `（${words[role]}）` : all);
  return make('div', {}, make('dt', { textContent: t(what) }), make('dd', zh,
    ...(before ? [make('del', { textContent: tValue(before) })] : []), before && after ? ' → ' : null, ...(after ? [make('ins', { textContent: tValue(after) })] : []),
    where ? make('small', { textContent: where }) : null));
}

// The same form for a doubt and for any other line.
function decide({ line, mark, question, text, doubt, options, pick }) {
  const by = make('input', { name: 'by', autocomplete: 'name', required: true, value: remembered('by') ?? meta('editor') });
  const reason = make('input', { name: 'reason', autocomplete: 'off', required: true, placeholder: t('What you saw on the printed page') });
  const entry = make('div', { className: 'entry', 'aria-live': 'polite', hidden: true });
  const write = make('button', { type: 'submit', textContent: t('Write the correction') });
  const form = make('form', { className: 'form', noValidate: true });
  const first = options.find(option => option.order);
  choice = undefined;
  begun = null;
  asks = line;

  const choose = option => {
    choice = option.order;
    trial();
  };
  const trial = async () => {
    write.disabled = !choice;
    if (!choice) return void (entry.hidden = true);
    const mine = ++asked;
    const told = await ask('try', order(by.value, reason.value));
    if (mine != asked) return;
    entry.replaceChildren(
      make('p', {}, make('span', {}, t('Into '), make('code', { textContent: told.file }))),
      make('pre', { ...zh, textContent: told.entry }),
      told.errors.length ? make('ul', {}, ...told.errors.map(error => make('li', { className: 'wrong', textContent: error })))
        : make('div', { className: 'effect' }, make('p', { textContent: t(told.changes.length ? 'What changes' : 'Readers see the same as before.') }), make('dl', {}, ...told.changes.map(changed))));
    entry.hidden = false;
    write.disabled = told.errors.length > 0;
  };
  const order = (by, reason) => ({ file: sheet.file, lines: [choice.line], kind: choice.kind, values: choice.values, by, reason });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const missing = [by, reason].filter(field => {
      field.setAttribute('aria-invalid', !field.value.trim());
      return !field.value.trim();
    });
    if (missing.length) return void (missing[0].focus(), say(t(missing[0] == by ? 'Say who decides it' : 'Say why')));
    if (!choice) return;
    remember('by', by.value.trim());
    write.disabled = true;
    try {
      const told = await ask('write', order(by.value, reason.value));
      if (told.errors.length) return void say(told.errors[0]);
      reason.value = '';
      begun = null;
      say(t('Written into {0}', told.file));
      if (doubt) await load();
      else await show(current, true);
      find('#decision').focus();
    } catch (problem) {
      say(problem.message);
    } finally {
      write.disabled = false;
    }
  });
  for (const field of [by, reason]) field.addEventListener('change', trial);

  const why = make('details', {}, make('summary', { textContent: t('Terms and runner-up') }), make('div', { className: 'why' }, make('p', { textContent: '…' })));
  find('#decision').replaceChildren(make('div', { className: 'both' }, make('div', {},
    make('p', { className: 'mark', textContent: mark }),
    make('h2', { id: 'question', textContent: question }),
    doubt?.about == 'head' ? null : make('blockquote', zh, text),
    make('p', { className: 'where' }, make('code', { textContent: `${sheet.file}:${line}` })),
    doubt ? make('p', { className: 'margin' }, make('span', { textContent: t('Ahead by {0} of the {1} points that make it sure', doubt.margin, doubt.limit) }),
      make('meter', { min: 0, max: doubt.limit, value: doubt.margin, 'aria-label': t('How sure the reading is') })) : null,
    options.length ? make('fieldset', { className: 'options' }, ...options.map(option => {
      const radio = make('input', { type: 'radio', name: 'reading', disabled: !option.order, checked: option == first && options.length == 1, onchange: () => choose(option) });
      radio.dataset.key = option.key;
      return make('label', { className: 'option' }, radio, make('b', { textContent: tReading(option.name) }), roles(option.name, doubt), make('small', { textContent: option.note }), make('kbd', { 'aria-hidden': 'true', textContent: option.key }));
    })) : pick(choose),
    why), form));
  find('#decision fieldset')?.setAttribute('aria-labelledby', 'question');
  form.append(
    make('div', { className: 'row' }, make('label', {}, t('Who'), by), make('label', {}, t('Reason'), reason)), entry,
    make('div', { className: 'go' }, write, doubt ? null : make('button', { type: 'button', className: 'quiet', textContent: t('Back to the doubt'), onclick: () => show(current, true) })));
  write.disabled = true;
  why.addEventListener('toggle', () => why.open && (doubt?.terms.length ? weigh(doubt, find('.why', why)) : explain(line, find('.why', why))));
  why.open = !!doubt;
}

// Of a head the question is which line is what.
function roles(reading, doubt) {
  if (doubt?.about != 'head') return null;
  const lines = sheet.lines.filter(line => line.number >= doubt.line && line.number <= doubt.lastLine);
  const names = reading.split(' + ');
  return make('dl', { className: 'roles' }, ...lines.flatMap((line, index) => [
    make('dt', { textContent: t(names[Math.min(index, names.length - 1)]) }), make('dd', { className: names[index] ?? '', ...zh, textContent: line.text })]));
}

const terms = (reading, list, name) => make('div', {}, make('p', { textContent: reading }), make('ul', { className: name },
  ...(list.length ? list.map(term => make('li', {}, make('span', { textContent: (term.points > 0 ? '+' : '') + term.points }), make('span', { textContent: term.reason }))) : [make('li', {}, make('span'), make('span', { textContent: t('no term holds') }))])));
const sum = list => list.reduce((all, term) => all + term.points, 0);

function weigh(doubt, place) {
  const turned = doubt.terms.filter(term => term.points < 0).map(term => ({ ...term, points: -term.points }));
  const mine = doubt.terms.filter(term => term.points > 0);
  place.replaceChildren(make('div', { className: 'terms' }, terms(`${tReading(doubt.reading)}: ${sum(mine)}`, mine, 'for'), terms(`${tReading(doubt.other)}: ${sum(turned)}`, turned, 'against')));
}

async function explain(line, place) {
  const told = await ask(`why.json?${about(sheet.file)}&line=${line}`).catch(problem => ({ problem }));
  if (told.problem) return place.replaceChildren(make('p', { textContent: told.problem.message }));
  place.replaceChildren(
    make('p', { textContent: t('Line {0} by the rules alone: {1}, then {2}, {3} points behind; {4}', told.line, t(told.label), t(told.other), told.margin, told.profile) }),
    ...told.rules.map(rule => make('p', { textContent: rule })),
    ...told.decided.map(entry => make('pre', { ...zh, textContent: entry })),
    ...told.lines.map(one => make('div', {}, make('h3', {}, make('code', { textContent: one.line }), ' ', make('span', { ...zh, textContent: one.text.length > 40 ? one.text.slice(0, 40) + '…' : one.text })),
      make('div', { className: 'terms' }, terms(`${t(one.label)}: ${sum(one.for)}`, one.for, 'for'), terms(`${t(one.other)}: ${sum(one.forOther)}`, one.forOther, 'against')))));
}

/* --- the sheet -------------------------------------------------------------------------------------- */

function drawSheet() {
  find('#seed').hidden = find('#articles').hidden = false;
  find('#seed-name').textContent = sheet.file;
  find('#seed header p').textContent = t('{0} lines', sheet.lines.length);
  const { line: first = 0, lastLine = 0 } = current ?? {}, last = Math.max(first, lastLine);
  const here = line => line >= first && line <= last;
  find('#seed .lines').replaceChildren(...sheet.lines.map((line, index) => {
    const sure = line.margin >= 4 || !line.label;
    const names = [line.article ? 'begins' : '', line.label == 'headline' ? 'headline' : '', sure ? '' : 'doubtful', line.isCorrected ? 'corrected' : '', here(line.number) ? 'here' : ''];
    return make('li', { className: names.filter(Boolean).join(' ') },
      make('button', { type: 'button', tabIndex: line.number == first || (!index && !sheet.lines.some(other => other.number == first)) ? 0 : -1, textContent: line.number, 'aria-label': t('Correct line {0}', line.number), onclick: () => correct(line) }),
      make('div', { className: 'text' }, make('span', { ...zh, textContent: line.text }),
        make('span', { className: 'label', textContent: [line.isJoined ? '⤷' : '', t(line.label), sure ? '' : `(${line.margin})`].filter(Boolean).join(' ') })));
  }));
  find('#articles header p').replaceChildren(make('a', { href: sheet.issueUrl, ...zh, textContent: sheet.issue }));
  find('#articles .read').replaceChildren(...sheet.articles.map(article => {
    const mine = article.blocks.some(block => here(block.firstLine) || (block.firstLine <= first && block.lastLine >= last));
    return make('article', { className: mine ? 'here' : '', ...zh },
      ...(article.blocks.some(block => block.kind == 'title') ? [] : [make('h3', { className: 'down', textContent: t('Without a headline') })]),
      ...article.blocks.map(block => make(block.kind == 'title' ? 'h3' : 'p', { className: `${block.kind}${block.firstLine <= first && block.lastLine >= first ? ' here' : ''}` },
        ...(block.kind == 'title' && article.url ? [make('a', { href: article.url, textContent: block.text })] : [block.text]))),
      article.url ? make('p', { className: 'mend' }, ...['byline', 'tag', 'date'].map(kind => make('button', {
        type: 'button', className: 'quiet', lang: document.documentElement.lang, textContent: t(names[kind]), 'aria-label': `${t(names[kind])}: ${article.name}`,
        onclick: () => correct(sheet.lines.find(line => line.number == article.line), kind),
      }))) : make('p', { className: 'down', lang: document.documentElement.lang, textContent: t('Taken down') }));
  }));
}

// Each sheet scrolls by itself; the page stays where it is.
function reveal() {
  for (const pane of all('.sheet')) {
    const here = find('.here', pane);
    if (here) pane.scrollTop += here.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
}

// Any line may be read otherwise, in doubt or not; what is said of an article is said of the line it begins on.
function correct(line, chosen = '') {
  const article = sheet.articles.findLast(one => one.line <= line.number && one.url);
  decide({
    line: line.number, mark: t('Line {0}: {1}', line.number, t(line.label || 'no label')), question: t(names[chosen] ? `${names[chosen]}?` : 'What should this line be?'), text: line.text, options: [],
    pick: choose => {
      const kind = make('select', {}, make('option', { value: '', textContent: t('Choose…') }), ...kinds.map(([value, name]) => make('option', { value, textContent: t(name) })));
      const fields = make('div', { className: 'fields' });
      kind.value = chosen;
      const changed = () => {
        const [name, ...values] = kind.value.split(' ');
        const asked = asking[name]?.(article);
        fields.replaceChildren(...asked?.fields ?? []);
        const tell = () => {
          const given = asked ? asked.values() : values;
          choose({ order: name && given ? { line: line.number, kind: name, values: given } : undefined });
        };
        fields.onchange = tell;
        tell();
      };
      kind.addEventListener('change', changed);
      // The form is on the page before anything is tried.
      queueMicrotask(changed);
      return make('div', { className: 'form options' }, make('label', {}, t('It is'), kind), fields);
    },
  });
  begun = line.number;
  find(chosen ? '#decision .fields input' : '#decision select')?.focus();
  if (chosen) setTimeout(() => find('#decision .fields input')?.focus());
}

const field = (label, properties) => {
  const input = make('input', { autocomplete: 'off', ...zh, ...properties });
  return [input, make('label', {}, t(label), input)];
};
const list = text => text.split(/[\s、，,]+/u).filter(Boolean);

// The kinds that need words: the fields to fill in, and what they come to; nothing while they say nothing.
const asking = {
  edit() {
    const [printed, first] = field('Printed');
    const [read, second] = field('To be read');
    return { fields: [make('div', { className: 'row' }, first, second)], values: () => printed.value && read.value ? [printed.value, read.value] : undefined };
  },
  byline(article) {
    const people = [['reporter', 'Reporters'], ['correspondent', 'Correspondents'], ['photographer', 'Photographers']].map(([role, label]) => {
      const known = (article?.bylines ?? []).filter(person => person.startsWith(`${role}=`)).map(person => person.slice(role.length + 1));
      return { role, known, parts: field(label, { value: known.join(' ') }) };
    });
    const told = () => people.flatMap(({ role, parts: [input] }) => list(input.value).map(name => `${role}=${name}`));
    const before = told().join();
    return { fields: [make('div', { className: 'row' }, ...people.map(({ parts: [, label] }) => label))], values: () => told().length && told().join() != before ? told() : undefined };
  },
  tag(article) {
    const boxes = sheet.tags.map(tag => [tag, make('input', { type: 'checkbox', checked: !!article?.tags.includes(tag.slug) })]);
    const told = () => boxes.filter(([tag, box]) => box.checked != !!article?.tags.includes(tag.slug)).map(([tag, box]) => `${box.checked ? 'add' : 'remove'}=${tag.slug}`);
    return { fields: [make('fieldset', { className: 'tags', 'aria-label': t(names.tag) }, ...boxes.map(([tag, box]) => make('label', zh, box, tag.label)))], values: () => told().length ? told() : undefined };
  },
  date() {
    if (sheet.datedIn) return { fields: [make('p', { className: 'soft' }, t('The issue is dated in '), make('code', { textContent: sheet.datedIn }), t('; change it there.'))], values: () => undefined };
    const [edtf, label] = field('EDTF date, or unknown', { value: sheet.date, placeholder: '2024-02-27', lang: 'en' });
    return { fields: [label], values: () => edtf.value.trim() && edtf.value.trim() != sheet.date ? [edtf.value.trim()] : undefined };
  },
};

find('#decision').addEventListener('input', () => (begun = asks));

/* --- keys ------------------------------------------------------------------------------------------- */

const letters = find('#letters');
letters.checked = remembered('letters') != 'off';
letters.addEventListener('change', () => remember('letters', letters.checked ? 'on' : 'off'));

const step = by => doubts.length && show(doubts[Math.min(Math.max(doubts.indexOf(current) + by, 0), doubts.length - 1)], true);
const pick = key => find(`#decision [data-key=${key}]:not(:disabled)`)?.click();
// Of the article the doubt is about.
const mend = kind => {
  const article = current && sheet.articles.findLast(one => one.line <= current.line && one.url);
  if (article) correct(sheet.lines.find(line => line.number == article.line), kind);
};
const keys = {
  j: () => step(+1), k: () => step(-1), a: () => pick('A'), b: () => pick('B'),
  n: () => mend('byline'), t: () => mend('tag'), d: () => mend('date'),
  r: () => find('#decision [name=reason]')?.focus(), l: () => find('#seed .lines [tabindex="0"]')?.focus(),
};

addEventListener('keydown', event => {
  const typing = event.target.matches('input:not([type=radio], [type=checkbox]), select, textarea');
  if (event.key == 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    return find('#decision form')?.requestSubmit(find('#decision [type=submit]:not(:disabled)') ?? undefined);
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key == 'Escape') return find('#decision .quiet')?.click() ?? find('#decision').focus();
  if (event.target.closest('#seed .lines') && (event.key == 'ArrowDown' || event.key == 'ArrowUp')) {
    event.preventDefault();
    const buttons = all('#seed .lines button');
    const next = buttons[buttons.indexOf(event.target) + (event.key == 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    return next.focus();
  }
  const act = keys[event.key.toLowerCase()];
  if (typing || !letters.checked || !act || event.shiftKey) return;
  event.preventDefault();
  act();
});

const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (texts.nextNode()) {
  const text = texts.currentNode.data.trim();
  if (words[text]) texts.currentNode.data = texts.currentNode.data.replace(text, words[text]);
}
document.title = t(document.title);
find('#queue').setAttribute('aria-label', t('Decisions in doubt'));

await load();
listen();
