// Brings the files of the index: fetched from a server, run as scripts from a folder.

/** Where this script is: it runs in the page and in its worker. */
const SCRIPT = self.document?.currentScript.src ?? self.location?.href;

/** From a server. The manifest is asked for anew each time; the name of every other file changes with its content. */
const fetching = base => async name => {
  const answer = await fetch(base + name, { cache: name === "manifest.js" ? "no-cache" : "default" }).catch(() => {});
  if (!answer?.ok) throw new Trouble("missing", name);
  return unwrap(new Uint8Array(await answer.arrayBuffer()), name);
};

/** Runs a script. */
const run = (src, properties) => new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement("script"), { ...properties, src });
  script.onerror = () => reject(new Trouble("missing", src.split("/").pop()));
  script.onload = () => {
    script.remove();
    resolve();
  };
  document.head.append(script);
});

/** From a folder, where a page may not fetch: the character set turns each byte into one character. */
const running = base => {
  let taken;
  self.take = text => { taken = text; };
  // A script's own load event comes before the next script runs.
  return name => run(base + name, { charset: "x-user-defined" }).then(() => {
    const text = taken;
    taken = null;
    if (!text) throw new Trouble("damaged", name);
    return bytesOf(text);
  });
};

/** An index beside the page where the browser allows it, else within: the same calls, each giving a promise. */
const connect = async (base, script = SCRIPT) => {
  const within = async load => {
    const index = await new Index(load).open();
    return { coverage: index.coverage, facets: index.facets, ask: async (method, ...args) => index[method](...args) };
  };
  if (location.protocol === "file:") return within(running(base));
  const waiting = new Map();
  let worker, last = 0;
  const ask = (method, ...args) => new Promise((resolve, reject) => {
    waiting.set(++last, { resolve, reject });
    worker.postMessage({ id: last, method, args });
  });
  try {
    worker = new Worker(script);
    worker.onmessage = ({ data: { id, answer, problem } }) => {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (problem) reject(new Trouble(problem.kind, problem.file));
      else resolve(answer);
    };
    return { ...await Promise.race([ask("open", base), new Promise((_, reject) => worker.onerror = reject)]), ask };
  } catch (problem) {
    worker?.terminate();
    if (problem instanceof Trouble) throw problem;
    return within(fetching(base));
  }
};

// Beside a page this script only answers, so that typing never waits.
if (self.importScripts) {
  let index;
  self.onmessage = async ({ data: { id, method, args } }) => {
    try {
      if (method === "open") {
        index = await new Index(fetching(args[0])).open();
        self.postMessage({ id, answer: { coverage: index.coverage, facets: index.facets } });
      } else self.postMessage({ id, answer: await index[method](...args) });
    } catch (problem) {
      self.postMessage({ id, problem: { kind: problem.kind ?? "broken", file: problem.file ?? String(problem) } });
    }
  };
}
