// The page's address, to copy, to hand on, or to be photographed by another phone.
import { address, copy, make, words } from './site.js';
import { draw } from './qr.js';

export default () => {
  const field = make('input', { readOnly: true, value: address, 'aria-label': words.address, onfocus: () => field.select() });
  const panel = make('section', { className: 'panel', 'aria-label': words.share }, field,
    make('button', { type: 'button', textContent: words.copy_address, onclick: () => copy(address) }));
  if (navigator.share) panel.append(make('button', { type: 'button', textContent: words.hand_on, onclick: () => navigator.share({ title: document.title, url: address }).catch(() => {}) }));
  panel.append(draw(address, words.qr));
  return panel;
};
