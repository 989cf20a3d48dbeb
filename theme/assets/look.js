// Puts on the look a reader chose, before anything is drawn, and sends for the rest, which waits for the whole page.
addEventListener('storage', look);
addEventListener('pageshow', look);
look();
import('./site.js');

function look() {
  const root = document.documentElement;
  root.dataset.script = '';
  let chosen = {};
  try {
    chosen = JSON.parse(localStorage.getItem('bulletin-look')) ?? {};
  } catch {
    // Nothing may be stored here, or not by us.
  }
  for (const name of ['theme', 'size', 'leading']) {
    if (/^[a-z]+$/.test(chosen[name] ?? '')) root.dataset[name] = chosen[name];
    else delete root.dataset[name];
  }
}
