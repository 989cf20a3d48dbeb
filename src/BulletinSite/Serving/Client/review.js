// The review screen: the doubts in order of what they cost readers, each beside the lines it is about, with the terms that decided it.
// Everything shown comes as JSON from the server and is put on the page as text.

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
  ['furniture group', 'furniture: a group heading'], ['furniture other', 'furniture: something else'], ['edit', 'a misprint'], ['hide', 'the article is taken down'],
];

let site, doubts = [], count = 0, current, sheet, choice, asked = 0;

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
  if (!answer.ok) throw new Error(answer.status == 403 ? 'The server was started again: load this page again' : `The server answered ${answer.status}`);
  return answer.json();
};
const about = file => `file=${encodeURIComponent(file)}`;
const keyOf = doubt => `${doubt.file}:${doubt.line}:${doubt.about}`;

/* --- the queue -------------------------------------------------------------------------------------- */

async function load() {
  const told = await ask('doubts.json');
  const at = current ? doubts.findIndex(doubt => keyOf(doubt) == keyOf(current)) : 0;
  ({ site, count, doubts } = told);
  const text = count ? `${count.toLocaleString('en')} ${count == 1 ? 'decision' : 'decisions'} in doubt` : 'Nothing is in doubt';
  if (find('#count').textContent != text) find('#count').textContent = text;
  find('#queue ol').replaceChildren(...doubts.map((doubt, index) => make('li', {}, make('button', { type: 'button', onclick: () => show(doubts[index], true) },
    make('span', { className: 'what' }, make('span', { textContent: questions[doubt.about] ?? doubt.about }), make('span', { title: 'What it costs readers × how near it is', textContent: doubt.rank })),
    make('span', { className: 'text', ...zh, textContent: doubt.text }),
    make('span', { className: 'where', textContent: `${doubt.file}:${doubt.line}` })))));
  find('#queue').hidden = !doubts.length;
  // What was settled is gone; the next one has taken its place.
  const same = current && doubts.find(doubt => keyOf(doubt) == keyOf(current));
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

async function show(doubt, moves) {
  current = doubt;
  all('#queue button').forEach((button, index) => {
    const here = doubts[index] == doubt;
    button.toggleAttribute('aria-current', here);
    if (here) button.setAttribute('aria-current', 'true');
    if (here) button.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  if (!doubt) {
    find('#decision').replaceChildren(make('div', { className: 'empty' }, make('h2', { id: 'question', textContent: 'Nothing is in doubt' }), make('p', { textContent: 'Every decision of the archive is sure, or an editor has settled it.' })));
    if (!sheet) find('#seed').hidden = find('#articles').hidden = true;
    return;
  }
  sheet = await ask(`sheet.json?${about(doubt.file)}`);
  drawSheet();
  decide({
    line: doubt.line, mark: costs[doubt.about], question: questions[doubt.about] ?? doubt.message, text: doubt.text, doubt,
    options: [
      { key: 'A', name: doubt.reading, note: doubt.confirms ? 'As it is read now. Say that it is right, and it is no doubt any more.' : 'As it is read now.', order: doubt.confirms },
      ...(doubt.other ? [{ key: 'B', name: doubt.other, note: doubt.settles ? 'The other reading.' : 'The other reading: choose the line, and say how it reads.', order: doubt.settles }] : []),
    ],
  });
  reveal();
  if (moves) find('#decision').focus();
}

// The same form for a doubt and for any other line.
function decide({ line, mark, question, text, doubt, options, pick }) {
  const by = make('input', { name: 'by', autocomplete: 'name', required: true, value: remembered('by') ?? meta('editor') });
  const reason = make('input', { name: 'reason', autocomplete: 'off', required: true, placeholder: 'What you saw on the printed page' });
  const entry = make('div', { className: 'entry', 'aria-live': 'polite', hidden: true });
  const write = make('button', { type: 'submit', textContent: 'Write the correction' });
  const form = make('form', { className: 'form', noValidate: true });
  const first = options.find(option => option.order);
  choice = undefined;

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
      make('p', {}, make('span', {}, 'Into ', make('code', { textContent: told.file })), told.errors.length ? null : make('span', { textContent: told.changes.length ? 'On the page:' : 'Nothing moves on the page.' })),
      make('pre', { ...zh, textContent: told.entry }),
      ...(told.errors.length || told.changes.length ? [make('ul', {}, ...told.errors.map(error => make('li', { className: 'wrong', textContent: error })), ...told.changes.map(change => make('li', { textContent: change })))] : []));
    entry.hidden = false;
  };
  const order = (by, reason) => ({ file: sheet.file, lines: [choice.line], kind: choice.kind, values: choice.values, by, reason });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const missing = [by, reason].filter(field => {
      field.setAttribute('aria-invalid', !field.value.trim());
      return !field.value.trim();
    });
    if (missing.length) return void (missing[0].focus(), say(missing[0] == by ? 'Say who decides it' : 'Say why'));
    if (!choice) return;
    remember('by', by.value.trim());
    write.disabled = true;
    try {
      const told = await ask('write', order(by.value, reason.value));
      if (told.errors.length) return void say(told.errors[0]);
      reason.value = '';
      say(`Written into ${told.file}`);
      if (!doubt) await show(current, true);
      else find('#decision').focus();
    } catch (problem) {
      say(problem.message);
    } finally {
      write.disabled = false;
    }
  });
  for (const field of [by, reason]) field.addEventListener('change', trial);

  const why = make('details', {}, make('summary', { textContent: 'Terms and runner-up' }), make('div', { className: 'why' }, make('p', { textContent: '…' })));
  find('#decision').replaceChildren(make('div', { className: 'both' }, make('div', {},
    make('p', { className: 'mark', textContent: mark }),
    make('h2', { id: 'question', textContent: question }),
    doubt?.about == 'head' ? null : make('blockquote', zh, text),
    make('p', { className: 'where' }, make('code', { textContent: `${sheet.file}:${line}` })),
    doubt ? make('p', { className: 'margin' }, make('span', { textContent: `Ahead by ${doubt.margin} of the ${doubt.limit} points that make it sure` }),
      make('meter', { min: 0, max: doubt.limit, value: doubt.margin, 'aria-label': 'How sure the reading is' })) : null,
    options.length ? make('fieldset', { className: 'options' }, ...options.map(option => {
      const radio = make('input', { type: 'radio', name: 'reading', disabled: !option.order, checked: option == first && options.length == 1, onchange: () => choose(option) });
      radio.dataset.key = option.key;
      return make('label', { className: 'option' }, radio, make('b', { textContent: option.name }), roles(option.name, doubt), make('small', { textContent: option.note }), make('kbd', { 'aria-hidden': 'true', textContent: option.key }));
    })) : pick(choose),
    why), form));
  find('#decision fieldset')?.setAttribute('aria-labelledby', 'question');
  form.append(
    make('div', { className: 'row' }, make('label', {}, 'Who', by), make('label', {}, 'Reason', reason)), entry,
    make('div', { className: 'go' }, write, doubt ? null : make('button', { type: 'button', className: 'quiet', textContent: 'Back to the doubt', onclick: () => show(current, true) })));
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
    make('dt', { textContent: names[Math.min(index, names.length - 1)] }), make('dd', { className: names[index] ?? '', ...zh, textContent: line.text })]));
}

const terms = (reading, list, name) => make('div', {}, make('p', { textContent: reading }), make('ul', { className: name },
  ...(list.length ? list.map(term => make('li', {}, make('span', { textContent: (term.points > 0 ? '+' : '') + term.points }), make('span', { textContent: term.reason }))) : [make('li', {}, make('span'), make('span', { textContent: 'no term holds' }))])));
const sum = list => list.reduce((all, term) => all + term.points, 0);

function weigh(doubt, place) {
  const turned = doubt.terms.filter(term => term.points < 0).map(term => ({ ...term, points: -term.points }));
  const mine = doubt.terms.filter(term => term.points > 0);
  place.replaceChildren(make('div', { className: 'terms' }, terms(`${doubt.reading}: ${sum(mine)}`, mine, 'for'), terms(`${doubt.other}: ${sum(turned)}`, turned, 'against')));
}

async function explain(line, place) {
  const told = await ask(`why.json?${about(sheet.file)}&line=${line}`).catch(problem => ({ problem }));
  if (told.problem) return place.replaceChildren(make('p', { textContent: told.problem.message }));
  place.replaceChildren(
    make('p', { textContent: `Line ${told.line} by the rules alone: ${told.label}, then ${told.other}, ${told.margin} points behind; ${told.profile}` }),
    ...told.decided.map(entry => make('pre', { ...zh, textContent: entry })),
    ...told.lines.map(one => make('div', {}, make('h3', {}, make('code', { textContent: one.line }), ' ', make('span', { ...zh, textContent: one.text.length > 40 ? one.text.slice(0, 40) + '…' : one.text })),
      make('div', { className: 'terms' }, terms(`${one.label}: ${sum(one.for)}`, one.for, 'for'), terms(`${one.other}: ${sum(one.forOther)}`, one.forOther, 'against')))));
}

/* --- the sheet -------------------------------------------------------------------------------------- */

function drawSheet() {
  find('#seed').hidden = find('#articles').hidden = false;
  find('#seed-name').textContent = sheet.file;
  find('#seed header p').textContent = `${sheet.lines.length} lines`;
  const last = Math.max(current.line, current.lastLine);
  const here = line => line >= current.line && line <= last;
  find('#seed .lines').replaceChildren(...sheet.lines.map((line, index) => {
    const sure = line.margin >= 4 || !line.label;
    const names = [line.article ? 'begins' : '', line.label == 'headline' ? 'headline' : '', sure ? '' : 'doubtful', line.isCorrected ? 'corrected' : '', here(line.number) ? 'here' : ''];
    return make('li', { className: names.filter(Boolean).join(' ') },
      make('button', { type: 'button', tabIndex: line.number == current.line || (!index && !sheet.lines.some(other => other.number == current.line)) ? 0 : -1, textContent: line.number, 'aria-label': `Correct line ${line.number}`, onclick: () => correct(line) }),
      make('div', { className: 'text' }, make('span', { ...zh, textContent: line.text }),
        make('span', { className: 'label', textContent: [line.isJoined ? '⤷' : '', line.label, sure ? '' : `(${line.margin})`].filter(Boolean).join(' ') })));
  }));
  find('#articles header p').replaceChildren(make('a', { href: sheet.issueUrl, ...zh, textContent: sheet.issue }));
  find('#articles .read').replaceChildren(...sheet.articles.map(article => {
    const mine = article.blocks.some(block => here(block.firstLine) || (block.firstLine <= current.line && block.lastLine >= last));
    return make('article', { className: mine ? 'here' : '', ...zh },
      ...(article.blocks.some(block => block.kind == 'title') ? [] : [make('h3', { className: 'down', lang: 'en', textContent: 'Without a headline' })]),
      ...article.blocks.map(block => make(block.kind == 'title' ? 'h3' : 'p', { className: `${block.kind}${block.firstLine <= current.line && block.lastLine >= current.line ? ' here' : ''}` },
        ...(block.kind == 'title' && article.url ? [make('a', { href: article.url, textContent: block.text })] : [block.text]))),
      ...(article.url ? [] : [make('p', { className: 'down', lang: 'en', textContent: 'Taken down' })]));
  }));
}

// Each sheet scrolls by itself; the page stays where it is.
function reveal() {
  for (const pane of all('.sheet')) {
    const here = find('.here', pane);
    if (here) pane.scrollTop += here.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
}

// Any line may be read otherwise, in doubt or not.
function correct(line) {
  decide({
    line: line.number, mark: `Line ${line.number}: ${line.label || 'no label'}`, question: 'What should this line be?', text: line.text, options: [],
    pick: choose => {
      const kind = make('select', {}, make('option', { value: '', textContent: 'Choose…' }), ...kinds.map(([value, name]) => make('option', { value, textContent: name })));
      const printed = make('input', { autocomplete: 'off', lang: 'zh' });
      const read = make('input', { autocomplete: 'off', lang: 'zh' });
      const words = make('div', { className: 'row', hidden: true }, make('label', {}, 'Printed', printed), make('label', {}, 'To be read', read));
      const changed = () => {
        const [name, ...values] = kind.value.split(' ');
        words.hidden = name != 'edit';
        const whole = name && (name != 'edit' || (printed.value && read.value));
        choose({ order: whole ? { line: line.number, kind: name, values: name == 'edit' ? [printed.value, read.value] : values } : undefined });
      };
      for (const field of [kind, printed, read]) field.addEventListener('change', changed);
      return make('div', { className: 'form options' }, make('label', {}, 'It is', kind), words);
    },
  });
  find('#decision select').focus();
}

/* --- keys ------------------------------------------------------------------------------------------- */

const letters = find('#letters');
letters.checked = remembered('letters') != 'off';
letters.addEventListener('change', () => remember('letters', letters.checked ? 'on' : 'off'));

const step = by => doubts.length && show(doubts[Math.min(Math.max(doubts.indexOf(current) + by, 0), doubts.length - 1)], true);
const pick = key => find(`#decision [data-key=${key}]:not(:disabled)`)?.click();
const keys = {
  j: () => step(+1), k: () => step(-1), a: () => pick('A'), b: () => pick('B'),
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

await load();
listen();
