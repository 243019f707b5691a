// Findings under the words that they mean: a mirror of the editor lies behind it, with the same text in the same lines,
// transparent but for the lines under words. It moves with every key at once; the server's marks come a moment later.
(() => {
  const api = window.replyAssist;
  const { find, editor, fingerprint } = api.tools;
  const LIKE = ["font", "lineHeight", "letterSpacing", "padding", "borderWidth", "textAlign", "direction", "wordBreak", "tabSize", "unicodeBidi"];
  const GAP = /…+/; // what a suggested wording leaves open
  let marks = []; // {start, end, severity, index}, in UTF-16 units of `text`
  let text = "";

  // --- the mirror ----------------------------------------------------------------------------------------------------
  const mirror = () => {
    const holder = editor().parentElement;
    let made = holder.querySelector(".ra-mirror");
    if (!made) {
      made = document.createElement("div");
      made.className = "ra-mirror";
      made.setAttribute("aria-hidden", "true");
      holder.classList.add("ra-mirrored");
      holder.prepend(made);
      editor().addEventListener("scroll", () => { made.scrollTop = editor().scrollTop; close(); });
      new ResizeObserver(fit).observe(editor());
    }
    return made;
  };
  const fit = () => {
    const box = editor();
    if (!box) return;
    const style = getComputedStyle(box);
    const glass = mirror();
    for (const name of LIKE) glass.style[name] = style[name];
    glass.style.height = `${box.offsetHeight}px`;
    glass.style.width = `${box.offsetWidth - bar(box, style)}px`;
    glass.scrollTop = box.scrollTop;
  };
  const bar = (box, style) => box.offsetWidth - box.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth);

  const size = ({ start, end }) => end - start;
  const paint = () => {
    const box = editor();
    if (!box) return;
    const glass = mirror();
    const parts = [];
    const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
    edges.slice(1).forEach((until, number) => {
      const from = edges[number];
      // of marks over the same words the shortest
      const [mark] = marks.filter(({ start, end }) => start <= from && end >= until).sort((one, other) => size(one) - size(other));
      if (!mark) return parts.push(text.slice(from, until));
      const words = document.createElement("span");
      words.className = `ra-under ra-${mark.severity}`;
      words.dataset.index = mark.index;
      words.textContent = text.slice(from, until);
      return parts.push(words);
    });
    glass.replaceChildren(...parts, "\u200b");
    fit();
  };

  // --- what the server found, and what becomes of it while someone types ----------------------------------------------
  const take = (tries = 20) => {
    const said = find("#ra-marks [data-mark]");
    const box = editor();
    if (!box) return;
    if (!said) {
      marks = [];
    } else if (said.dataset.mark !== fingerprint(box.value)) {
      if (tries) requestAnimationFrame(() => take(tries - 1)); // the text comes with the next frame, or was typed since
      return;
    } else {
      const points = Array.from(box.value); // spans count code points, the editor counts UTF-16 units
      const units = [0];
      for (const point of points) units.push(units.at(-1) + point.length);
      marks = JSON.parse(said.dataset.marks).map(([start, end, severity, index]) => ({ start: units[start], end: units[end], severity, index }));
    }
    text = box.value;
    paint();
    if (tip && !marks.some((mark) => mark.index === Number(tip.dataset.index))) close();
  };
  const shift = () => {
    const now = editor().value;
    let from = 0;
    while (from < Math.min(text.length, now.length) && text[from] === now[from]) from += 1;
    let tail = 0;
    while (tail < Math.min(text.length, now.length) - from && text.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
    const by = now.length - text.length;
    const until = text.length - tail;
    marks = marks.flatMap((mark) => {
      if (mark.end <= from) return [mark];
      if (mark.start >= until) return [{ ...mark, start: mark.start + by, end: mark.end + by }];
      return []; // these words are being changed
    });
    text = now;
    paint();
  };
  api.whenFilled("#ra-marks", () => take());
  api.whenOpened.push(() => { close(); take(); });
  document.addEventListener("input", (event) => {
    if (event.target !== editor()) return;
    close();
    shift();
  });

  // --- the finding at the caret -----------------------------------------------------------------------------------------
  let tip = null;
  const close = () => {
    const there = tip !== null;
    tip?.remove();
    tip = null;
    return there;
  };
  const open = (mark) => {
    const shown = mirror().querySelector(`[data-index="${mark.index}"]`);
    const line = find(`#ra-findings li[data-index="${mark.index}"]`);
    if (!shown || !line || Number(tip?.dataset.index) === mark.index) return;
    close();
    tip = document.createElement("div");
    tip.className = `ra-tip ${line.className}`;
    tip.dataset.index = mark.index;
    tip.setAttribute("role", "group");
    tip.append(...[...line.childNodes].map((node) => node.cloneNode(true)));
    const holder = editor().parentElement;
    holder.append(tip);
    const outer = holder.getBoundingClientRect();
    const lines = [...shown.getClientRects()];
    const at = lines.at(-1);
    tip.style.top = `${at.bottom - outer.top + 4}px`;
    tip.style.left = `${Math.max(0, Math.min(at.left - outer.left, outer.width - tip.offsetWidth))}px`;
  };
  const look = () => {
    const box = editor();
    const at = box.selectionStart;
    const here = marks.filter(({ start, end }) => at > start && at <= end).sort((one, other) => size(one) - size(other));
    const mark = at === box.selectionEnd && here[0];
    if (mark) open(mark);
    else close();
  };
  const select = (mark) => {
    const box = editor();
    box.focus();
    box.setSelectionRange(mark.start, mark.end);
    open(mark);
  };
  const next = () => {
    const ordered = [...marks].sort((one, other) => one.start - other.start);
    const after = ordered.find(({ start }) => start > editor().selectionStart) ?? ordered[0];
    if (after) select(after);
  };
  const byIndex = (element) => marks.find((mark) => mark.index === Number(element.closest("[data-index]")?.dataset.index));

  // As if it were typed: the browser's own undo takes it back.
  const fix = (button) => {
    const mark = byIndex(button);
    if (!mark) return;
    const { use } = button.dataset;
    const box = editor();
    close();
    box.focus();
    box.setSelectionRange(mark.start, mark.end);
    document.execCommand(use ? "insertText" : "delete", false, use);
    const gap = GAP.exec(use);
    if (gap) box.setSelectionRange(mark.start + gap.index, mark.start + gap.index + gap[0].length);
  };

  const replace = (words) => {
    const box = editor();
    box.focus();
    box.select();
    document.execCommand("insertText", false, words);
  };

  document.addEventListener("click", (event) => {
    const at = (selector) => event.target.closest(selector);
    if (at(".ra-use")) replace(at(".ra-use").dataset.text);
    else if (at("button.ra-words")) {
      const mark = byIndex(at("button.ra-words"));
      if (mark) select(mark);
    } else if (at(".ra-fix")) fix(at(".ra-fix"));
    else if (at("#ra-draft textarea")) look();
    else if (event.isTrusted && !at(".ra-tip")) close(); // not at the presses of the page's own scripts
  });
  document.addEventListener("mousedown", (event) => {
    if (event.target.closest(".ra-tip") && !event.target.closest("input")) event.preventDefault(); // the caret stays
  });
  document.addEventListener("keydown", (event) => {
    if (event.target !== editor()) return;
    if (event.key === "F8") {
      event.preventDefault();
      next();
    } else if (event.key === "Enter" && event.altKey && tip?.querySelector(".ra-fix")) {
      event.preventDefault();
      fix(tip.querySelector(".ra-fix"));
    }
  });
  document.addEventListener("keyup", (event) => {
    if (event.target === editor() && /^(Arrow|Home|End|Page)/.test(event.key)) look();
  });

  api.marks = { close };
})();
