// Brings the files of the index: fetched from a server, run as scripts from a folder.
"use strict";
(B => {
  /** From a server. The manifest is asked for anew each time; the name of every other file changes with its content. */
  B.fetching = base => async name => {
    let answer;
    try {
      answer = await fetch(base + name, { cache: name === "manifest.js" ? "no-cache" : "default" });
    } catch {
      throw new B.Trouble("missing", name);
    }
    if (!answer.ok) throw new B.Trouble("missing", name);
    return B.unwrap(new Uint8Array(await answer.arrayBuffer()), name);
  };

  /** From a folder, where a page may not fetch: the character set turns each byte into one character. */
  B.running = base => {
    let taken = null;
    self.take = text => { taken = B.bytesOf(text); };
    return name => new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement("script"), { charset: "x-user-defined", src: base + name });
      script.onerror = () => reject(new B.Trouble("missing", name));
      // A script's own load event comes before the next script runs.
      script.onload = () => {
        if (taken) resolve(taken);
        else reject(new B.Trouble("damaged", name));
        taken = null;
        script.remove();
      };
      document.head.append(script);
    });
  };

  /** An index beside the page where the browser allows it, else within: the same calls, each giving a promise. */
  B.connect = async (base, workerUrl) => {
    const within = async load => {
      const index = await new B.Index(load).open();
      return { coverage: index.coverage, facets: index.facets, ask: async (method, ...args) => index[method](...args) };
    };
    if (location.protocol === "file:") return within(B.running(base));
    let worker;
    try {
      worker = new Worker(workerUrl);
    } catch {
      return within(B.fetching(base));
    }
    const waiting = new Map();
    let last = 0;
    const ask = (method, ...args) => new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      worker.postMessage({ id: last, method, args });
    });
    worker.onmessage = ({ data: { id, answer, problem } }) => {
      const { resolve, reject } = waiting.get(id);
      waiting.delete(id);
      if (problem) reject(new B.Trouble(problem.kind, problem.file));
      else resolve(answer);
    };
    const dead = new Promise((_, reject) => worker.onerror = () => reject(new B.Trouble("worker", workerUrl)));
    try {
      return { ...await Promise.race([ask("open", base), dead]), ask };
    } catch (problem) {
      worker.terminate();
      if (problem.kind !== "worker") throw problem;
      return within(B.fetching(base));
    }
  };
})(self.BulletinSearch ??= {});
