// A link behind every paragraph that opens a report on GitHub: where the mistake stands is written already, for people and for machines.
import { address, all, fill, find, make, words } from './site.js';

const source = find('.source a[href^="https://github.com/"]');
const [, repository, seed] = /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/issues\/new\?.*\bwhere=([^&]+)%23/.exec(source.href);

/** The address of a new report on a paragraph. */
export function reportOn(paragraph) {
  const quotation = textOf(paragraph);
  const title = find('h1').textContent.trim();
  const facts = {
    page: address, paragraph: paragraph.id || null, seed: paragraph.dataset.seed ?? decodeURIComponent(seed), line: paragraph.dataset.l, quotation,
  };
  // The form's fields by their ids. The block is one line of JSON: GitHub fences it, and no text of the newspaper can end the fence.
  const query = new URLSearchParams({
    template: 'mistake.yml', title: fill('report_title', { title: title + (paragraph.id ? ` #${paragraph.id}` : '') }),
    where: `${facts.seed}#L${facts.line.split(':')[0]}`, block: JSON.stringify(facts),
  });
  return `${repository}/issues/new?${query}`;
}

// The newspaper's text alone, of which GitHub's addresses hold some hundred characters.
function textOf(paragraph) {
  const bare = paragraph.cloneNode(true);
  all('a[href^="#"], .report', bare).forEach(link => link.remove());
  const text = bare.textContent.replace(/\s+/g, ' ').trim();
  return text.length > 300 ? text.slice(0, 300) + '…' : text;
}

export default () => {
  const panel = make('section', { className: 'panel', 'aria-label': words.report }, make('p', { textContent: words.report_how }));
  const links = all('.text p[data-l]').map((paragraph, i) => {
    const link = make('a', { className: 'report', href: reportOn(paragraph), textContent: words.mend, 'aria-label': `${words.mend} ${fill('paragraph', { n: i + 1 })}` });
    paragraph.append(link);
    return link;
  });
  panel.addEventListener('toggle', () => links.forEach(link => (link.hidden = panel.hidden)));
  return panel;
};
