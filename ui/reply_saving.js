// What is typed is checked and kept a moment later, once, however fast it comes. «Saved» stands only while the editor
// holds the text that was saved; what was typed while the panel was away is sent before the page loads again.
(() => {
  const api = window.replyAssist;
  const { find, head, editor, press, line, fingerprint } = api.tools;
  const PAUSE = 150; // milliseconds without a key
  const LONGEST = 600; // without a check, while keys come
  const GONE = 8000; // without an answer
  const HUNG = 20_000; // the answer will not come on this connection
  let unsaved = false;
  let timer = 0;
  let since = 0;

  const saving = (state) => {
    unsaved = state;
    document.documentElement.toggleAttribute("data-ra-unsaved", state);
    line("ra-saving", state ? head().saving : "");
    clearTimeout(saving.gone);
    clearTimeout(saving.hung);
    if (!state) return;
    saving.gone = setTimeout(() => line("ra-saving", head().gone), GONE);
    saving.hung = setTimeout(() => window.raLink.comeBack(), HUNG);
  };

  const send = () => {
    clearTimeout(timer);
    timer = since = 0;
    press("ra-typed");
  };

  const compare = () => {
    const mark = find("#ra-saved [data-mark]");
    saving(Boolean(mark) && editor() !== null && mark.dataset.mark !== fingerprint(editor().value));
  };

  document.addEventListener("input", (event) => {
    if (event.target !== editor()) return;
    saving(true);
    since ||= performance.now();
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(0, Math.min(PAUSE, since + LONGEST - performance.now())));
  });

  api.whenFilled("#ra-saved", compare);
  api.whenOpened.push(() => {
    clearTimeout(timer);
    timer = since = 0;
    saving(false);
    const caret = history.state?.caret;
    if (!caret || !editor()) return;
    history.replaceState(null, "", location.href);
    setTimeout(() => { // once the text stands there; whoever works somewhere by then stays there
      if (document.activeElement !== document.body) return;
      editor().focus();
      editor().setSelectionRange(...caret);
    }, 100);
  });

  api.whenSaved = async () => {
    if (timer) send();
    for (let tries = 0; unsaved && tries < 30; tries += 1) await new Promise((done) => setTimeout(done, 50));
  };

  // --- after a time without the panel: the same question as the hidden button's, on a connection of its own -----------
  const keep = async (text) => {
    const { root, api_prefix: prefix, components, dependencies } = window.gradio_config;
    const button = components.find((one) => one.props.elem_id === "ra-typed");
    const asked = dependencies.find(({ targets }) => targets.some(([id, event]) => id === button.id && event === "click"));
    const session = crypto.randomUUID().replaceAll("-", "").slice(0, 12);
    const known = Number(find("#ra-saved [data-mark]")?.dataset.revision ?? 0);
    const given = [text, null, new URL(location.href).searchParams.get("case") ?? "", known];
    const body = JSON.stringify({ data: given, fn_index: asked.id, session_hash: session, trigger_id: button.id, event_data: null });
    const headers = { "Content-Type": "application/json" };
    const joined = await window.raLink.ask(`${root}${prefix}/queue/join`, { method: "POST", headers, body });
    if (!joined.ok) throw new Error(joined.statusText);
    const stream = await window.raLink.ask(`${root}${prefix}/queue/data?session_hash=${session}`);
    const reader = stream.body.pipeThrough(new TextDecoderStream()).getReader();
    let said = "";
    while (!said.includes("process_completed")) {
      const { value, done } = await reader.read();
      if (done) throw new Error("no answer");
      said += value;
    }
    reader.cancel();
  };

  window.raBeforeReload = async () => {
    const box = editor();
    if (!box) return;
    if (document.activeElement === box) history.replaceState({ caret: [box.selectionStart, box.selectionEnd] }, "", location.href);
    for (let kept = null; unsaved && kept !== box.value;) {
      kept = box.value;
      await keep(kept);
    }
  };
})();
