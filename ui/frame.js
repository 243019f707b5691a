/* What every page has: the sheet of shortcuts. */
(() => {
  const sheet = () => document.querySelector("#ra-sheet");
  document.addEventListener("keydown", (event) => {
    const field = event.target.closest("textarea, input, select, [contenteditable]");
    if (event.key === "?" && !field && !event.ctrlKey && !event.metaKey && !event.altKey && !sheet()?.open) {
      event.preventDefault();
      sheet().showModal();
    }
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("#ra-help")) sheet().showModal();
    else if (event.target.closest("[data-close]")) sheet().close();
  });
})();
