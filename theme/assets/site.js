// What a page can do beyond being read. Controls are made here, so that none stands there without a script;
// what a control does is loaded when it is first used.

if (document.readyState == 'loading') await new Promise(ready => addEventListener('DOMContentLoaded', ready, { once: true }));

export const find = (selector, root = document) => root.querySelector(selector);
export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

/** An element with properties, attributes (names with a hyphen, and role) and children. */
export function make(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key == 'role' || key.includes('-')) element.setAttribute(key, value);
    else element[key] = value;
  }
  element.append(...children);
  return element;
}

// The words of the interface, which need not be in the language of the newspaper.
export const words = (await import(`./words.${document.documentElement.lang.toLowerCase()}.js`)).default;

/** A word with figures and names in the places that are kept for them. */
export const fill = (key, places, from = words) => from[key].replace(/\{(\w+)\}/g, (_, place) => places[place]);

// What readers chose; look.js reads it before a page is drawn.
export const choices = (() => {
  try {
    return JSON.parse(localStorage.getItem('bulletin-look')) ?? {};
  } catch {
    return {};
  }
})();

export function choose(name, value) {
  choices[name] = value;
  try {
    localStorage.setItem('bulletin-look', JSON.stringify(choices));
  } catch {
    say(words.not_stored);
  }
  dispatchEvent(new Event('storage'));
}

const status = make('p', { className: 'said', role: 'status' });
document.body.append(status);
let silence;

/** Tells readers, and screen readers, what just happened. */
export function say(text) {
  clearTimeout(silence);
  status.textContent = text;
  silence = setTimeout(() => (status.textContent = ''), 5000);
}

export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    say(words.copied);
  } catch {
    say(words.not_copied);
  }
}

/** The page's lasting address: the one it gives itself, else the one it was found at. */
export const address = find('link[rel~=canonical]')?.href ?? location.href.split('#')[0];

/** A button that opens and closes a panel, which its module makes when it is first asked for. */
function tool(name, open) {
  const button = make('button', { type: 'button', textContent: words[name], 'aria-expanded': 'false' });
  let panel;
  button.onclick = async () => {
    try {
      if (panel) panel.hidden = !panel.hidden;
      else open((panel = await (await import(`./${name}.js`)).default()));
    } catch {
      return say(words.not_loaded);
    }
    panel.dispatchEvent(new Event('toggle'));
    button.setAttribute('aria-expanded', !panel.hidden);
  };
  return button;
}

const masthead = find('header');
find('nav', masthead)?.append(make('span', { className: 'settings' }, tool('settings', panel => masthead.after(panel))));

const bylines = find('hgroup:has(h1) + div');
if (bylines) {
  const bar = make('div', { className: 'tools', role: 'group', 'aria-label': words.tools });
  bylines.append(bar);
  const open = panel => bar.after(panel);
  if ('speechSynthesis' in window) bar.append(tool('speak', open));
  bar.append(tool('cite', open), tool('share', open));
  if (find('.source a[href^="https://github.com/"]')) bar.append(tool('report', open));
}

// ← and → turn the page, unless a reader switched that off, is typing, or means something else by them.
addEventListener('keydown', event => {
  if (choices.keys == 'off' || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest?.('input, select, textarea, audio, video, [contenteditable], [role=slider]') || !getSelection().isCollapsed) return;
  const way = { ArrowLeft: 'prev', ArrowRight: 'next' }[event.key];
  const door = way && find(`.turn [rel~=${way}], .pages [rel~=${way}]`);
  if (door) location.href = door.href;
});
