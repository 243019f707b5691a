// Keys, the clipboard, and the places where the page's HTML asks the server. The rest happens there, and in
// reply_marks.js (findings in the editor), reply_queue.js (the queue's lines), reply_said.js (translations),
// reply_saving.js (what is checked and kept).
window.replyAssist = (() => {
  const find = (selector) => document.querySelector(selector);
  const head = () => find(".ra-header")?.dataset ?? {};
  const editor = () => find("#ra-draft textarea");
  const press = (id) => find(`#${id}`)?.click();

  const line = (id, text) => {
    let made = find(`#${id}`);
    if (!made) {
      const verdict = find("#ra-verdict");
      if (!verdict) return;
      made = document.createElement("span");
      made.id = id;
      made.setAttribute("role", "status");
      verdict.parentElement.append(made);
    }
    if (made.textContent !== text) made.textContent = text;
  };

  const say = (text) => {
    line("ra-copied", text);
    clearTimeout(say.timer);
    say.timer = setTimeout(() => line("ra-copied", ""), 4000);
  };

  // FNV-1a as in view.py: tells for which text the server has spoken.
  const fingerprint = (text) => {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return value.toString(16).padStart(8, "0");
  };

  const write = async (text) => {
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      say(head().copied);
    } catch {
      say(head().refused);
    }
  };

  // --- the queue --------------------------------------------------------------------------------------------------------
  const cases = () => [...document.querySelectorAll("#ra-cases .ra-case")];
  const step = (by) => {
    const all = cases();
    const at = all.findIndex((one) => one === document.activeElement || one.classList.contains("ra-current"));
    const here = all.indexOf(document.activeElement);
    const next = here >= 0 ? here + by : at >= 0 ? at + by : by > 0 ? 0 : all.length - 1;
    all[Math.max(0, Math.min(all.length - 1, next))]?.focus();
  };
  const mark = (id) => {
    for (const one of cases()) {
      one.classList.toggle("ra-current", one.dataset.case === id);
      if (one.dataset.case === id) one.setAttribute("aria-current", "true");
      else one.removeAttribute("aria-current");
    }
  };

  const api = {
    tools: { find, head, editor, press, line, fingerprint },
    whenOpened: [], // what the other parts do when another case stands on the page
    chosen: "",
    finding: [],
    opinion: [],
    shown: 0,
    copy: write,
    mark,
    opened(id) {
      const address = new URL(location.href);
      if (id) address.searchParams.set("case", id);
      else address.searchParams.delete("case");
      history.replaceState(history.state, "", address);
      document.documentElement.toggleAttribute("data-ra-case", Boolean(id));
      mark(id);
      for (const then of api.whenOpened) then(id);
    },
    cleared() {
      api.opened("");
      find("#ra-message textarea").focus();
    },
  };

  // A word on why: asked in place of the button that needs it.
  const ask = (button, question, done, then) => {
    const form = document.createElement("form");
    const reason = document.createElement("input");
    reason.placeholder = question;
    reason.setAttribute("aria-label", question);
    reason.maxLength = 300;
    const go = document.createElement("button");
    go.className = "ra-link";
    go.textContent = done;
    form.append(reason, go);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!reason.value.trim()) return reason.focus();
      then(reason.value);
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { form.replaceWith(button); button.focus(); event.stopPropagation(); }
    });
    button.replaceWith(form);
    reason.focus();
  };

  // A file pasted by mistake would keep the browser busy for a minute before the server could say that it is too long.
  document.addEventListener("beforeinput", (event) => {
    const box = event.target.closest?.("#ra-message textarea, #ra-draft textarea, #ra-own textarea");
    if (!box) return;
    find("#ra-long")?.remove();
    const { longest, long } = find("#ra-known").dataset;
    if ((event.data ?? event.dataTransfer?.getData("text/plain") ?? "").length + box.value.length <= Number(longest)) return;
    event.preventDefault();
    const note = document.createElement("p");
    note.id = "ra-long";
    note.className = "ra-notice ra-attention";
    note.setAttribute("role", "alert");
    note.textContent = long;
    box.parentElement.after(note);
  });

  const letters = {
    n: () => press("ra-clear"),
    e: () => editor()?.focus(),
    j: () => step(1),
    k: () => step(-1),
    "/": () => find("#ra-search textarea, #ra-search input").focus(),
  };

  document.addEventListener("keydown", (event) => {
    const field = event.target.closest("textarea, input, select, [contenteditable]");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const button = event.target.closest("#ra-message") ? "ra-go" : event.target.closest("#ra-draft") ? "ra-copy" : null;
      if (!button) return;
      event.preventDefault();
      press(button);
    } else if (event.key === "Escape" && field) {
      if (!api.marks.close()) field.blur();
    } else if (!field && !event.ctrlKey && !event.metaKey && !event.altKey && !find("#ra-sheet")?.open && letters[event.key]) {
      event.preventDefault();
      letters[event.key]();
    }
  });

  document.addEventListener("click", async (event) => {
    const at = (selector) => event.target.closest(selector);
    if (at(".ra-case")) {
      const id = at(".ra-case").dataset.case;
      mark(id);
      await api.whenSaved();
      api.chosen = id;
      press("ra-open");
    } else if (at(".ra-aside")) {
      const button = at(".ra-aside");
      ask(button, head().why, head().aside, (reason) => {
        const { check, severity, words } = button.dataset;
        api.finding = [check, severity, words, reason];
        press("ra-set-aside");
      });
    } else if (at(".ra-restore")) {
      api.finding = [];
      press("ra-set-aside");
    } else if (at(".ra-opinion")) {
      const button = at(".ra-opinion");
      api.opinion = [button.dataset.kind, button.getAttribute("aria-pressed") === "true" ? "" : "yes"];
      press("ra-opine");
    } else if (at(".ra-earlier")) {
      api.shown = Number(at(".ra-earlier").dataset.shown);
      press("ra-earlier");
    } else if (at(".ra-take")) {
      write(at(".ra-take").dataset.take);
    } else if (at(".ra-switch, .ra-menu a")) {
      event.preventDefault();
      const link = at("a");
      await api.whenSaved();
      location.href = link.getAttribute("href") + (link.matches(".ra-switch") ? location.search : "");
    }
  });

  // The queue is filled again and again: the line that has the focus keeps it.
  let focused = "";
  document.addEventListener("focusin", (event) => { focused = event.target.closest?.(".ra-case")?.dataset.case ?? ""; });
  const watched = {};
  api.whenFilled = (selector, then) => { (watched[selector] ??= []).push(then); };
  api.whenFilled("#ra-cases", () => {
    if (focused && document.activeElement === document.body) cases().find((one) => one.dataset.case === focused)?.focus();
  });
  // A reply with a blocker cannot be copied; the server would refuse it too.
  const allow = () => {
    const button = find("#ra-copy");
    if (button) button.disabled = !find("#ra-verdict .ra-ready");
  };
  api.whenFilled("#ra-verdict", allow);
  api.whenOpened.push(allow);
  const filled = (selector) => { for (const then of watched[selector]) then(); };
  api.answered = () => { for (const selector of ["#ra-marks", "#ra-saved"]) filled(selector); }; // with what stood there, too
  new MutationObserver((changes) => {
    for (const selector of Object.keys(watched)) {
      if (changes.some(({ target }) => target.parentElement?.closest(selector) ?? target.closest?.(selector))) filled(selector);
    }
    const language = find(".ra-header")?.lang;
    if (language && document.documentElement.lang !== language) document.documentElement.lang = language;
  }).observe(document, { childList: true, subtree: true, characterData: true, attributeFilter: ["data-mark", "data-of"] });

  return api;
})();
