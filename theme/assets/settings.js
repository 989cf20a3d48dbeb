// How the page looks and behaves, as each reader likes it. Kept on the reader's own machine.
import { choices, choose, make, words } from './site.js';

const settings = [
  ['theme', ['', 'paper', 'white', 'dark']],
  ['size', ['small', '', 'large', 'huge']],
  ['leading', ['tight', '', 'loose']],
  ['keys', ['', 'off']],
];

export default () => make('section', { className: 'panel', 'aria-label': words.settings }, ...settings.map(([name, values]) =>
  make('fieldset', {}, make('legend', { textContent: words[name] }), ...values.map(value =>
    make('label', {}, make('input', { type: 'radio', name, checked: (choices[name] ?? '') == value, onchange: () => choose(name, value) }), words[`${name}_${value || 'usual'}`])))));
