/* The page comes back by itself, whenever the panel was away.

   gradio alone does not always notice: when the process dies just after an answer, while its stream is still open, gradio
   holds the dead stream for a living one and waits on it for ever. So this page asks every few seconds which process it
   talks to, unless it hears that otherwise. A page may leave something to do before it is loaded again: `window.raBeforeReload`. */
window.raLink = (() => {
  const ask = window.fetch.bind(window);
  const config = () => window.gradio_config;
  const where = () => `${config().root}${config().api_prefix}/app_id`;
  const OFTEN = 4000; // milliseconds between two questions, and while nobody answers
  const SOON = 1000;
  const QUIET = 6000; // milliseconds; a page that heard from the process otherwise need not ask
  let lost = false;
  let returning = null;
  let spoke = -Infinity;
  let first = null; // the process that spoke first

  // Which process answers; null for a busy one, which may take long. Throws where nobody listens.
  const process = async () => {
    const answer = await ask(where(), { cache: "no-store" });
    if (!answer.ok) return null; // someone else's answer: a proxy's, or the login's
    const said = await answer.json().catch(() => ({}));
    return said.app_id === undefined ? null : String(said.app_id);
  };

  const keep = async () => {
    try { await window.raBeforeReload?.(); } catch { /* what could not be kept was never marked as saved */ }
  };

  const comeBack = () => {
    returning ??= (async () => {
      await keep();
      const page = await ask(location.href, { cache: "no-store" });
      if (page.ok) location.reload();
      else returning = null;
    })().catch(() => { returning = null; });
    return returning;
  };

  const look = async () => {
    clearTimeout(look.timer);
    if (config() && (lost || performance.now() - spoke > QUIET)) {
      try {
        const id = await process();
        if (id !== null && (lost || id !== String(config().app_id))) await comeBack();
      } catch {
        lost = true;
        document.documentElement.toggleAttribute("data-ra-lost", true);
      }
    }
    clearTimeout(look.timer);
    look.timer = setTimeout(look, lost ? SOON : OFTEN);
  };

  // What other questions of the page were answered with: the name of the process, or null where nobody answered.
  const heard = (process) => {
    first ??= process;
    spoke = process !== null && process === first ? performance.now() : -Infinity;
    if (spoke < 0) look();
  };

  // gradio asks the same question when it has noticed, and loads the page at the answer: first, what is to be kept.
  window.fetch = async (what, how) => {
    const answer = await ask(what, how);
    if (String(what?.url ?? what).endsWith("/app_id") && answer.ok) await keep();
    return answer;
  };
  for (const awake of ["online", "focus", "pageshow"]) window.addEventListener(awake, look);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  look.timer = setTimeout(look, OFTEN);
  return { comeBack, ask, heard };
})();
