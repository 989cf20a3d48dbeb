// What is wrong with the archive, over the page. It lives in a tree of its own: no style sheet of a theme reaches it, and it reaches none.

const make = (name, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const count = (n, one, many = `${one}s`) => `${n.toLocaleString('en')} ${n == 1 ? one : many}`;

/** Puts the overlay on the page and returns what shows messages in it. */
export default async desk => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(new URL('overlay.css', desk))).text());
  const host = make('bulletin-preview', { lang: 'en' });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);

  const toggle = make('button', { type: 'button', className: 'toggle' });
  const review = make('a', { className: 'review' });
  const bar = make('div', { className: 'bar' }, toggle, review);
  const heading = make('h2', { id: 'heading', tabIndex: -1 });
  const note = make('p', { className: 'note' });
  const list = make('ol');
  const close = make('button', { type: 'button', className: 'close', textContent: 'Close' });
  const panel = make('section', { className: 'panel', hidden: true }, make('header', {}, heading, close), note, list);
  panel.setAttribute('aria-labelledby', 'heading');
  toggle.setAttribute('aria-controls', 'panel');
  panel.id = 'panel';
  const status = make('p', { className: 'status' });
  status.setAttribute('role', 'status');
  root.append(panel, make('aside', { ariaLabel: 'Preview' }, bar), status);

  const open = yes => {
    panel.hidden = !yes;
    toggle.setAttribute('aria-expanded', yes);
  };
  toggle.addEventListener('click', () => {
    open(panel.hidden);
    if (!panel.hidden) heading.focus();
  });
  close.addEventListener('click', () => {
    open(false);
    toggle.focus();
  });
  panel.addEventListener('keydown', event => event.key == 'Escape' && close.click());

  let before = '';
  return told => {
    const text = told.errors ? count(told.errors, 'error') : 'No errors';
    bar.classList.toggle('wrong', told.errors > 0);
    toggle.textContent = text;
    toggle.disabled = !told.errors;
    review.href = told.review;
    review.textContent = told.doubts ? `${told.doubts.toLocaleString('en')} to review` : 'Review';
    heading.textContent = text;
    note.textContent = told.current ? 'On this page.' : 'The page behind is the last one that was sound. It is shown anew when these are mended.';
    list.replaceChildren(...told.messages.map(one));
    if (told.errors > told.messages.length) list.append(make('li', { textContent: `… and ${told.errors - told.messages.length} more` }));
    const now = JSON.stringify(told.messages);
    if (now != before) {
      open(told.errors > 0);
      status.textContent = told.errors ? text : '';
    }
    before = now;
  };
};

const one = message => make('li', {},
  make('p', { className: 'place' }, make('code', { textContent: message.place }), ' ', make('span', { textContent: message.code })),
  make('p', { className: 'message', textContent: message.message }),
  ...(message.excerpt ? [make('pre', { textContent: message.excerpt, tabIndex: 0 })] : []),
  ...(message.hint ? [make('p', { className: 'hint', textContent: message.hint })] : []));
