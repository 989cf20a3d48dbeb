// Keeps a page of the preview up to date and shows what is wrong. It is sent behind each page by `serve` and is no part of the site.
(() => {
  const me = document.currentScript;
  const desk = new URL('.', me.src);
  const wait = `events?site=${me.dataset.site}&path=${encodeURIComponent(decodeURI(location.pathname))}`;
  let line, overlay;

  // Six lines to one address are all a browser has: pages nobody sees give theirs back.
  const listen = () => {
    line?.close();
    line = undefined;
    if (document.visibilityState == 'hidden') return;
    line = new EventSource(new URL(wait, desk));
    line.addEventListener('reload', () => {
      line.close();
      location.reload();
    });
    line.addEventListener('messages', async event => {
      const told = JSON.parse(event.data);
      overlay ??= import(new URL('overlay.js', desk)).then(module => module.default(desk));
      (await overlay)(told);
    });
  };
  document.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => line?.close());
  addEventListener('pageshow', event => event.persisted && listen());
  listen();
})();
