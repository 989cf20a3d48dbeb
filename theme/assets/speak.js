// Reads the article aloud, a sentence at a time, and marks the one that is read.
import { all, find, make, say, words } from './site.js';

/** The sentences of an element as ranges; what is not the newspaper's text is left out. */
export function sentences(element) {
  const nodes = [], walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT,
    node => (node.parentElement.closest('a[href^="#"], .report, [data-ours]') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  let text = '';
  while (walker.nextNode()) {
    nodes.push([text.length, walker.currentNode]);
    text += walker.currentNode.data;
  }
  const at = offset => {
    const [start, node] = nodes.findLast(([first]) => first <= offset);
    return [node, offset - start];
  };
  return [...text.matchAll(/(?:[^。！？；!?;.]|\.(?=\S))+[。！？；!?;.]*[”’」』）)]*/g)].filter(match => match[0].trim()).map(match => {
    const range = new Range();
    range.setStart(...at(match.index));
    const [node, last] = at(match.index + match[0].length - 1);
    range.setEnd(node, last + 1);
    return range;
  });
}

function mark(range) {
  const highlights = CSS.highlights;
  if (!highlights) return;
  if (!range) return highlights.delete('spoken');
  highlights.set('spoken', new Highlight(range));
  const box = range.getBoundingClientRect();
  if (box.top < 0 || box.bottom > innerHeight) range.startContainer.parentElement.scrollIntoView({ block: 'center' });
}

export default () => {
  const speech = speechSynthesis;
  const queue = all('main h1, .text > p, .text > h2, .text figcaption p').filter(part => !part.dataset.ours && part.dataset.ours !== '').flatMap(sentences);
  let next = 0, current;

  // The language of the text, which need not be that of the buttons. Of the voices for Chinese those of the mainland first.
  const language = find('.text').closest('[lang]').lang, isChinese = language.startsWith('zh');
  const spoken = isChinese ? [/^(zh|cmn)\b(?!.*(HK|TW))/i, /^(zh|cmn|yue)\b/i] : [RegExp(`^${language.split('-')[0]}\\b`, 'i')];
  const voice = () => spoken.map(known => speech.getVoices().find(voice => known.test(voice.lang))).find(Boolean);

  function readOn() {
    if (next >= queue.length) return stop(words.spoken);
    mark(queue[next]);
    const utterance = new SpeechSynthesisUtterance(queue[next].toString());
    current = utterance;
    utterance.lang = isChinese ? 'zh-CN' : language;
    utterance.voice = voice() ?? null;
    utterance.onend = () => current == utterance && (next++, readOn());
    utterance.onerror = () => current == utterance && stop(words.no_voice);
    speech.speak(utterance);
  }

  function stop(why = '') {
    current = undefined;
    next = 0;
    speech.cancel();
    mark();
    start.textContent = words.speak;
    end.disabled = true;
    say(why);
  }

  function startOrPause() {
    if (!current) {
      // A list of voices without one for it says that there is none; an empty list says nothing.
      if (speech.getVoices().length && !voice()) return say(words.no_voice);
      start.textContent = words.pause;
      end.disabled = false;
      return readOn();
    }
    if (speech.paused) speech.resume();
    else speech.pause();
    start.textContent = start.textContent == words.pause ? words.resume : words.pause;
  }

  const start = make('button', { type: 'button', textContent: words.speak, onclick: startOrPause });
  const end = make('button', { type: 'button', textContent: words.stop, disabled: true, onclick: () => stop() });
  const panel = make('section', { className: 'panel', 'aria-label': words.speak }, start, end);
  // Who opens it wants to hear it.
  panel.addEventListener('toggle', () => (panel.hidden ? stop() : startOrPause()));
  addEventListener('pagehide', () => speech.cancel());
  speech.getVoices();
  return panel;
};
