// The Practice page: Ctrl+Enter hands the answer in, n takes the next case, and what came of it moves into view.
window.practiceAssist = (() => {
  const find = (selector) => document.querySelector(selector);
  const press = (id) => {
    const button = find(`#${id}`);
    if (button && !button.disabled) button.click();
  };

  document.addEventListener("keydown", (event) => {
    if (find("#ra-sheet")?.open) return;
    const field = event.target.closest("textarea, input, select, [contenteditable], [role=listbox]");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.closest("#ra-practice-answer")) {
      event.preventDefault();
      press("ra-practice-check");
    } else if (event.key === "Escape" && field) {
      field.blur();
    } else if (event.key === "n" && !field && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      press("ra-practice-next");
    }
  });

  return {
    shown() {
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const outcome = find("#ra-practice-outcome");
      if (outcome && outcome.getBoundingClientRect().top > innerHeight * 0.6) {
        outcome.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
      }
    },
  };
})();
