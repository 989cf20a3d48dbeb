// Answers queries beside the page, so that typing never waits.
"use strict";
importScripts("codec.js", "query.js", "index.js", "load.js");
(B => {
  let index;
  self.onmessage = async ({ data: { id, method, args } }) => {
    try {
      if (method === "open") {
        index = await new B.Index(B.fetching(args[0])).open();
        self.postMessage({ id, answer: { coverage: index.coverage, facets: index.facets } });
      } else self.postMessage({ id, answer: await index[method](...args) });
    } catch (problem) {
      self.postMessage({ id, problem: { kind: problem.kind ?? "broken", file: problem.file ?? String(problem) } });
    }
  };
})(self.BulletinSearch);
