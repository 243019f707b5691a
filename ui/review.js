// The Review page: answers by mouse or number keys, the address, and the places where its HTML asks the server.
window.reviewAssist = (() => {
  const find = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const sets = () => all("#ra-questions fieldset");
  const answered = (set) => find("input:checked", set);

  const api = {
    chosen: -1,
    sent: {},
    shown(set, number) {
      const address = new URL(location.href);
      for (const [name, value] of [["set", set], ["case", number >= 0 ? number : ""]]) {
        if (value) address.searchParams.set(name, value);
        else address.searchParams.delete(name);
      }
      history.replaceState(null, "", address);
      find("#ra-questions")?.removeAttribute("inert"); // where the answer left it as it was
      if (innerWidth < 1000) find("#ra-questions, #ra-outcome") && find("#ra-review-tabs")?.scrollIntoView();
      else if (find("#ra-questions")) focus(sets()[0]);
    },
  };

  const focus = (set) => {
    const input = set && (answered(set) ?? find("input", set));
    if (input) input.focus({ preventScroll: false });
  };

  const choose = (value) => {
    const here = document.activeElement?.closest?.("#ra-questions fieldset") ?? sets().find((one) => !answered(one));
    const input = here && find(`input[value="${value}"]`, here);
    if (!input) return false;
    input.checked = true;
    const next = sets()[sets().indexOf(here) + 1];
    if (next) focus(next);
    else find("#ra-submit").focus();
    return true;
  };

  const submit = () => {
    const open = sets().filter((one) => !answered(one));
    find(".ra-missing").hidden = open.length === 0;
    for (const one of sets()) one.classList.toggle("ra-open", open.includes(one));
    if (open.length) return focus(open[0]);
    api.sent = Object.fromEntries(sets().map((one) => [one.dataset.aspect, answered(one).value]));
    find("#ra-submit").disabled = true;
    find("#ra-review-score").click();
  };

  const settle = () => {
    const reasons = all("#ra-outcome [data-reason]").map((one) => [one.dataset.reason, one.value]);
    const aside = all("#ra-outcome [data-aside]").map((one) => [one.dataset.aside, one.value]);
    const note = find("#ra-note")?.value ?? "";
    api.sent = { kept: Object.fromEntries(reasons), aside: Object.fromEntries(aside), note };
    find("#ra-settle").disabled = true;
    find("#ra-review-settle").click();
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || find("#ra-sheet")?.open) return;
    const field = event.target.closest("textarea, input:not([type=radio]), select, [contenteditable], [role=listbox]");
    if (field) {
      if (event.key === "Escape") field.blur();
      return;
    }
    if (find("#ra-questions")) {
      if (find("#ra-questions").inert) return;
      if (/^[0-3-]$/.test(event.key) && choose(event.key)) event.preventDefault();
      else if (event.key === "Enter" && !event.target.closest("button:not(#ra-submit), a, summary")) {
        event.preventDefault();
        submit();
      }
    } else if (find("#ra-outcome") && event.key === "n") {
      event.preventDefault();
      settle();
    }
  });

  document.addEventListener("click", (event) => {
    const at = (selector) => event.target.closest(selector);
    if (at("#ra-submit")) submit();
    else if (at("#ra-settle")) settle();
    else if (at(".ra-review-case, [data-open]")) {
      const chosen = at(".ra-review-case, [data-open]");
      api.chosen = Number(chosen.dataset.case ?? chosen.dataset.open);
      find("#ra-questions")?.setAttribute("inert", ""); // the answer writes it anew: what was chosen would be lost
      find("#ra-review-open").click();
      find("#ra-review-tabs button[role=tab]")?.click();
    } else if (at("[data-delete]")) {
      const button = at("[data-delete]");
      if (button.dataset.asked) find("#ra-review-delete").click();
      else {
        button.dataset.asked = "yes";
        button.textContent = button.dataset.delete;
      }
    }
  });

  document.addEventListener("change", (event) => {
    const set = event.target.closest?.("#ra-questions fieldset");
    if (set) set.classList.remove("ra-open");
  });

  return api;
})();
