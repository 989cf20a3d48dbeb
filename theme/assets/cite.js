// The article as a reference, made from what the page says of itself. The issue's cite.bib, cite.ris and cite.json say the same.
import { address, all, copy, fill, find, make, words } from './site.js';

// A reference speaks of an article in the article's language.
const said = await import(`./words.${(find('.text') ?? document.body).closest('[lang]').lang.toLowerCase()}.js`).then(module => module.default, () => words);

const metas = name => all(`meta[name="${name}"]`).map(meta => meta.content);
const meta = name => metas(name)[0];

/** What a reference is made of; what is not known is undefined or empty. */
export function facts() {
  const graph = JSON.parse(find('script[type="application/ld+json"]').textContent)['@graph'];
  const article = graph.find(node => node['@type'] == 'NewsArticle');
  const [year, month, day] = (meta('DC.date') ?? '').split('-').filter(Boolean).map(Number);
  const edtf = article.temporal === meta('DC.date') ? undefined : article.temporal;
  return {
    id: new URL(address).pathname.split('/').filter(Boolean).pop(),
    title: meta('citation_title'),
    authors: metas('citation_author'),
    newspaper: meta('prism.publicationName'),
    publisher: meta('DC.publisher'),
    place: meta('eprints.place_of_pub'),
    issn: meta('citation_issn'),
    issue: meta('citation_issue'),
    page: meta('citation_firstpage'),
    section: find('meta[property="article:section"]')?.content,
    language: meta('DC.language'),
    tags: metas('DC.subject'),
    url: address,
    year, month, day,
    isAbout: year !== undefined && edtf !== undefined,
    note: [...roles(article.author ?? []), ...(edtf ? [fill('estimated', { edtf }, said)] : [])].join(said.notes),
  };
}

// Who did what, as citation styles have no place for it.
function roles(authors) {
  const byRole = new Map();
  for (const { name, jobTitle } of authors) byRole.set(jobTitle, [...byRole.get(jobTitle) ?? [], name]);
  return [...byRole].map(([role, names]) => fill('role', { role, names: [...new Set(names)].join(said.names) }, said));
}

const two = number => String(number).padStart(2, '0');
const date = (of, between) => [of.year, of.month && two(of.month), of.day && two(of.day)].filter(Boolean).join(between);
const oneLine = text => text.replace(/\s+/g, ' ').trim();

/** GB/T 7714—2015; what is less than a certain day is an estimate, and stands in brackets. */
export function gbt(of, today) {
  const authors = of.authors.length ? of.authors.slice(0, 3).map(oneLine).join(', ') + (of.authors.length > 3 ? `, ${said.others}. ` : '. ') : '';
  const issued = of.year ? `, ${of.day ? date(of, '-') : `[${date(of, '-')}]`}` : '';
  return `${authors}${oneLine(of.title)}[N/OL]. ${oneLine(of.newspaper)}${issued}${of.page ? `(${of.page})` : ''}${today ? `[${today}]` : ''}. ${of.url}.`;
}

const texMarks = { '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const tex = text => oneLine(text).replace(/[\\{}~^]/g, mark => texMarks[mark]).replace(/[$&#_%]/g, '\\$&');

export function bibtex(of, today) {
  const fields = [
    ['author', of.authors.map(name => `{${tex(name)}}`).join(' and ')],
    ['title', `{${tex(of.title)}}`],
    ['journal', tex(of.newspaper)],
    ['entrysubtype', 'newspaper'],
    ['date', of.year && date(of, '-') + (of.isAbout ? '~' : '')],
    ['year', of.year],
    ['month', of.month],
    ['number', of.issue && tex(of.issue)],
    ['pages', of.page && tex(of.page)],
    ['issn', of.issn && tex(of.issn)],
    ['publisher', of.publisher && tex(of.publisher)],
    ['address', of.place && tex(of.place)],
    ['keywords', of.tags.map(tex).join(', ')],
    ['url', of.url],
    ['urldate', today],
    ['note', tex(of.note)],
    ['langid', of.language?.startsWith('zh') && 'chinese'],
  ];
  return `@article{${of.id},\n${fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

export function ris(of, today) {
  const lines = [
    ['TY', 'NEWS'], ['ID', of.id], ...of.authors.map(name => ['AU', name]), ['TI', of.title], ['T2', of.newspaper],
    ['CY', of.place], ['PB', of.publisher], ['PY', of.year], ['DA', of.year && `${of.year}/${of.month ? two(of.month) : ''}/${of.day ? two(of.day) : ''}/`],
    ['IS', of.issue], ['SP', of.page], ['SE', of.section], ['SN', of.issn], ['UR', of.url], ['Y2', today?.replaceAll('-', '/')], ['LA', of.language], ...of.tags.map(tag => ['KW', tag]), ['N1', of.note],
  ];
  return lines.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${oneLine(String(value))}\r\n`).join('') + 'ER  - \r\n';
}

export function csl(of, today) {
  const known = value => (value === '' || value?.length === 0 ? undefined : value);
  const parts = text => ({ 'date-parts': [text.split('-').map(Number)] });
  return JSON.stringify([{
    id: of.id,
    type: 'article-newspaper',
    title: of.title,
    'container-title': of.newspaper,
    author: known(of.authors.map(literal => ({ literal }))),
    issued: of.year ? { ...parts(date(of, '-')), ...(of.isAbout ? { circa: true } : {}) } : undefined,
    issue: of.issue,
    page: of.page,
    section: of.section,
    ISSN: of.issn,
    publisher: of.publisher,
    'publisher-place': of.place,
    keyword: known(of.tags.join(',')),
    URL: of.url,
    accessed: today && parts(today),
    language: of.language,
    note: known(of.note),
  }], undefined, 2) + '\n';
}

export default () => {
  const now = new Date();
  const of = facts(), today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const formats = [
    ['GB/T 7714', gbt(of, today), 'txt'], ['BibTeX', bibtex(of, today), 'bib'], ['RIS', ris(of, today), 'ris'], ['CSL-JSON', csl(of, today), 'json'],
  ];
  const text = make('pre', { tabIndex: 0, role: 'region' });
  const file = make('a', { textContent: words.download });
  let chosen;
  const show = format => {
    chosen = format;
    text.textContent = format[1];
    text.setAttribute('aria-label', format[0]);
    file.download = `${of.id}.${format[2]}`;
    URL.revokeObjectURL(file.href);
    file.href = URL.createObjectURL(new Blob([format[1]], { type: 'text/plain;charset=utf-8' }));
  };
  show(formats[0]);
  return make('section', { className: 'panel', 'aria-label': words.cite },
    make('fieldset', {}, make('legend', { textContent: words.format }), ...formats.map((format, i) =>
      make('label', {}, make('input', { type: 'radio', name: 'format', checked: i == 0, onchange: () => show(format) }), format[0]))),
    text, make('button', { type: 'button', textContent: words.copy_citation, onclick: () => copy(chosen[1]) }), file);
};
