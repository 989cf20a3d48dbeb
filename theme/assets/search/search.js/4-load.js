// Brings the files of the index: fetched from a server, run as scripts from a folder.

/** Where this script is: it runs in the page and in its worker. */
const SCRIPT = self.document?.currentScript.src ?? self.location?.href;

/** From a server. The manifest is asked for anew each time; the name of every other file changes with its content. */
const fetching = base => async name => {
  const answer = await fetch(base + name, { cache: name === "manifest.js" ? "no-cache" : "default" }).catch(() => {});
  if (!answer?.ok) throw new Trouble("missing", name);
  return unwrap(new Uint8Array(await answer.arrayBuffer()), name);
};

/** A promise that is kept, but for one that fails: the next time may be better. */
const once = make => {
  let promise;
  return () => promise ??= make().catch(problem => {
    promise = null;
    throw problem;
  });
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

/** What few readers ask for is sent for then. */
const withLines = once(() => run(new URL("lines.js", SCRIPT).href));

/** An index beside the page where the browser allows it, else within: the same calls, each giving a promise. */
const connect = async (base, script = SCRIPT) => {
  const opened = async ask => ({ ...await ask("open"), ask });
  const within = load => {
    const index = new Index(load);
    return opened(async (method, ...args) => index[method](...args));
  };
  if (isFolder) return withLines().then(() => within(running(base)));
  const waiting = new Map();
  let worker, last = 0;
  try {
    worker = new Worker(script, { name: base });
    const dead = new Promise((_, reject) => { worker.onerror = reject; });
    worker.onmessage = ({ data: { id, answer, problem } }) => {
      const [resolve, reject] = waiting.get(id);
      waiting.delete(id);
      if (problem) reject(new Trouble(...problem));
      else resolve(answer);
    };
    return await Promise.race([dead, opened((method, ...args) => new Promise((...ends) => {
      waiting.set(++last, ends);
      worker.postMessage({ id: last, method, args });
    }))]);
  } catch (problem) {
    worker?.terminate();
    if (problem instanceof Trouble) throw problem;
    return within(fetching(base));
  }
};

// Beside a page this script only answers, so that typing never waits. Its name says where the index is.
if (self.importScripts) {
  const index = new Index(fetching(self.name));
  self.onmessage = async ({ data: { id, method, args } }) => {
    try {
      self.postMessage({ id, answer: await index[method](...args) });
    } catch (problem) {
      self.postMessage({ id, problem: [problem.kind ?? "broken", problem.file ?? String(problem)] });
    }
  };
}
