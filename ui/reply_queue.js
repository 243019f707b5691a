// The queue's lines: asked for every few seconds, for what other pages did, and after everything that this page did. The
// server says nothing again that stands here already.
(() => {
  const api = window.replyAssist;
  const { find, head } = api.tools;
  const OFTEN = 5000; // milliseconds between two looks
  const SOON = 50; // until the page is there
  let wanted = { show: "work", search: "", facets: [] };
  let known = ""; // the mark of the lines that are shown
  let asking = false;
  let again = false;
  let timer = 0;

  const ask = async () => {
    const body = JSON.stringify({ ...wanted, interface: find(".ra-header").lang, known });
    const headers = { "Content-Type": "application/json" };
    const answer = await window.raLink.ask(`${head().up}queue`, { method: "POST", headers, body });
    window.raLink.heard(answer.headers.get("x-process"));
    if (answer.status !== 200) return; // the same as before, or nothing that could be shown
    const { mark, html } = await answer.json();
    find("#ra-lines").innerHTML = html; // made by ui.markup, which escapes
    known = mark;
    api.mark(new URL(location.href).searchParams.get("case") ?? "");
  };

  api.look = async () => {
    clearTimeout(timer);
    again = true;
    if (asking) return;
    asking = true;
    const there = Boolean(find("#ra-lines"));
    while (there && again) {
      again = false;
      try { await ask(); } catch { window.raLink.heard(null); } // which brings the page back
    }
    asking = false;
    timer = setTimeout(api.look, there ? OFTEN : SOON);
  };
  api.narrow = (show, search, facets) => {
    wanted = { show, search: search ?? "", facets: facets ?? [] };
    api.look();
  };

  document.addEventListener("visibilitychange", () => { if (!document.hidden) api.look(); });
  api.look();
})();
