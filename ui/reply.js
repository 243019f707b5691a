// Keys, the clipboard, what is saved, and the places where the page's HTML asks the server. The rest happens there.
window.replyAssist = (() => {
  const find = (selector) => document.querySelector(selector);
  const head = () => find(".ra-header")?.dataset ?? {};
  const editor = () => find("#ra-draft textarea");

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

  // Spans count code points, the editor counts UTF-16 units.
  const units = (text, points) => Array.from(text).slice(0, points).join("").length;

  // --- what is saved: FNV-1a as in view.py; «Saved» stands only while the editor holds the text that was saved ---------
  const fingerprint = (text) => {
    let value = 0x811c9dc5;
    for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return value.toString(16).padStart(8, "0");
  };
  let unsaved = false;
  const saving = (state) => {
    unsaved = state;
    document.documentElement.toggleAttribute("data-ra-unsaved", state);
    line("ra-saving", state ? head().saving : "");
    clearTimeout(saving.timer);
    if (state) saving.timer = setTimeout(() => line("ra-saving", head().gone), 8000);
  };
  const compare = () => {
    const mark = find("#ra-saved [data-mark]");
    saving(Boolean(mark) && editor() !== null && mark.dataset.mark !== fingerprint(editor().value));
  };
  const whenSaved = async () => {
    for (let tries = 0; unsaved && tries < 30; tries += 1) await new Promise((done) => setTimeout(done, 50));
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
    chosen: "",
    finding: [],
    async copy(text) {
      if (!text) return;
      try {
        await navigator.clipboard.writeText(text);
        say(head().copied);
      } catch {
        say(head().refused);
      }
    },
    opened(id) {
      const address = new URL(location.href);
      if (id) address.searchParams.set("case", id);
      else address.searchParams.delete("case");
      history.replaceState(null, "", address);
      document.documentElement.toggleAttribute("data-ra-case", Boolean(id));
      mark(id);
      saving(false);
    },
    cleared() {
      api.opened("");
      find("#ra-message textarea").focus();
    },
  };

  const aside = (button) => {
    const form = document.createElement("form");
    const reason = document.createElement("input");
    reason.placeholder = head().why;
    reason.setAttribute("aria-label", head().why);
    reason.maxLength = 300;
    const done = document.createElement("button");
    done.className = "ra-link";
    done.textContent = head().aside;
    form.append(reason, done);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!reason.value.trim()) return reason.focus();
      const { check, severity, words } = button.dataset;
      api.finding = [check, severity, words, reason.value];
      find("#ra-set-aside").click();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") { form.replaceWith(button); button.focus(); event.stopPropagation(); }
    });
    button.replaceWith(form);
    reason.focus();
  };

  const letters = {
    n: () => find("#ra-clear").click(),
    e: () => editor()?.focus(),
    j: () => step(1),
    k: () => step(-1),
    "/": () => find("#ra-search textarea, #ra-search input").focus(),
  };

  document.addEventListener("keydown", (event) => {
    const field = event.target.closest("textarea, input, select, [contenteditable]");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      const button = event.target.closest("#ra-message") ? find("#ra-go") : event.target.closest("#ra-draft") ? find("#ra-copy") : null;
      if (!button) return;
      event.preventDefault();
      button.click();
    } else if (event.key === "Escape" && field) {
      field.blur();
    } else if (!field && !event.ctrlKey && !event.metaKey && !event.altKey && !find("#ra-sheet")?.open && letters[event.key]) {
      event.preventDefault();
      letters[event.key]();
    }
  });

  document.addEventListener("input", (event) => {
    if (event.target === editor()) saving(true);
  });

  document.addEventListener("click", async (event) => {
    const at = (selector) => event.target.closest(selector);
    const words = at("button.ra-words");
    if (words) {
      const box = find(`#${words.dataset.for} textarea`);
      box.focus();
      box.setSelectionRange(units(box.value, words.dataset.start), units(box.value, words.dataset.end));
    } else if (at(".ra-case")) {
      const id = at(".ra-case").dataset.case;
      mark(id);
      await whenSaved();
      api.chosen = id;
      find("#ra-open").click();
    } else if (at(".ra-aside")) {
      aside(at(".ra-aside"));
    } else if (at(".ra-restore")) {
      api.finding = [];
      find("#ra-set-aside").click();
    } else if (at(".ra-switch, .ra-menu a")) {
      event.preventDefault();
      const link = at("a");
      await whenSaved();
      location.href = link.getAttribute("href") + (link.matches(".ra-switch") ? location.search : "");
    }
  });

  // The server fills these two again and again: the mark of what is saved, and the line that has the focus.
  let focused = "";
  document.addEventListener("focusin", (event) => { focused = event.target.closest?.(".ra-case")?.dataset.case ?? ""; });
  new MutationObserver((changes) => {
    const inside = (selector) => changes.some(({ target }) => target.parentElement?.closest(selector) ?? target.closest?.(selector));
    if (inside("#ra-saved")) compare();
    if (inside("#ra-cases") && focused && document.activeElement === document.body) {
      cases().find((one) => one.dataset.case === focused)?.focus();
    }
    const language = find(".ra-header")?.lang;
    if (language && document.documentElement.lang !== language) document.documentElement.lang = language;
  }).observe(document, { childList: true, subtree: true });

  return api;
})();
