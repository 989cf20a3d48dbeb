// No line of a found headline ends within a word: where browsers know words, a line may end between two of them and nowhere else.
"use strict";
{
  const results = document.getElementById("results"), words = Intl.Segmenter && new Intl.Segmenter([], { granularity: "word" });

  const open = headline => {
    const ends = [], texts = [], walker = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
    let wasWord = false, start = 0;
    for (const { index, isWordLike } of words.segment(headline.textContent)) {
      if (wasWord && isWordLike) ends.push(index);
      wasWord = isWordLike;
    }
    while (walker.nextNode()) {
      texts.push({ start, text: walker.currentNode });
      start += walker.currentNode.length;
    }
    // The last first: what stands before stays where it was.
    for (const end of ends.reverse()) {
      const { start, text } = texts.findLast(({ start }) => start <= end);
      if (start === end || !text.parentNode.matches("mark")) text.splitText(end - start).before(document.createElement("wbr"));
    }
  };

  if (words) new MutationObserver(() => results.querySelectorAll("h2 a:not(:has(wbr))").forEach(open)).observe(results, { childList: true });
}
