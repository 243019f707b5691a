// Keys, the words of findings, and the clipboard. Everything else happens on the server.
window.replyAssist = (() => {
  const say = (text) => {
    const verdict = document.querySelector("#ra-verdict");
    let line = document.querySelector("#ra-copied");
    if (!line) {
      line = document.createElement("span");
      line.id = "ra-copied";
      line.setAttribute("role", "status");
      verdict.parentElement.append(line);
    }
    line.textContent = text;
    clearTimeout(say.timer);
    say.timer = setTimeout(() => { line.textContent = ""; }, 4000);
  };

  // Spans count code points, the editor counts UTF-16 units.
  const units = (text, points) => Array.from(text).slice(0, points).join("").length;

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    if (!event.target.closest("#ra-message")) return;
    event.preventDefault();
    document.querySelector("#ra-go").click();
  });

  document.addEventListener("click", (event) => {
    const words = event.target.closest("button.ra-words");
    if (!words) return;
    const editor = document.querySelector(`#${words.dataset.for} textarea`);
    editor.focus();
    editor.setSelectionRange(units(editor.value, words.dataset.start), units(editor.value, words.dataset.end));
  });

  return {
    async copy(text) {
      if (!text) return;
      try {
        await navigator.clipboard.writeText(text);
        say("Copied");
      } catch {
        say("The browser did not allow copying: select the text and press Ctrl+C");
      }
    },
  };
})();
