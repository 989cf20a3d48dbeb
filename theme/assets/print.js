// The whole issue on paper: the articles' own pages are fetched, and stand in the place of their openings until it is printed.
import { all, find, say, words } from './site.js';

async function article(link) {
  const answer = await fetch(link.href);
  if (!answer.ok) throw new Error(link.href);
  const whole = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main > article');
  for (const bearer of all('[id]', whole)) bearer.removeAttribute('id');
  // No room is kept for buttons.
  find('div[data-ours]', whole).removeAttribute('data-ours');
  return whole;
}

export default async () => {
  const sheet = find('main > section:has(.sheet)');
  say(words.gathering);
  const articles = await Promise.all(all('hgroup a', sheet).map(article));
  say('');
  sheet.hidden = true;
  sheet.after(...articles);
  addEventListener('afterprint', () => {
    for (const printed of articles) printed.remove();
    sheet.hidden = false;
  }, { once: true });
  print();
};
