// Translations for reading only: of earlier messages when they come into view, of the reply when it was changed.
(() => {
  const api = window.replyAssist;
  const { find, editor, press, fingerprint } = api.tools;
  const REST = 1200; // milliseconds without a key before a changed reply is translated back

  // --- earlier messages: one after the other, those in view first -------------------------------------------------------
  let wanted = [];
  let asked = "";
  api.said = "";
  const ask = () => {
    if (asked || !wanted.length) return;
    asked = api.said = wanted.shift();
    press("ra-say");
  };
  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && !target.dataset.done && !wanted.includes(target.dataset.said) && asked !== target.dataset.said) wanted.push(target.dataset.said);
      else if (!isIntersecting) wanted = wanted.filter((one) => one !== target.dataset.said);
    }
    ask();
  });
  api.whenFilled("#ra-thread", () => {
    for (const place of document.querySelectorAll("#ra-thread [data-said]:not([data-watched])")) {
      place.dataset.watched = "";
      seen.observe(place);
    }
  });
  api.whenOpened.push(() => { wanted = []; asked = ""; });
  api.whenFilled("#ra-said", () => {
    const told = find("#ra-said [data-of]");
    if (!told) return;
    const place = find(`#ra-thread [data-said="${told.dataset.of}"]`);
    if (place) {
      place.dataset.done = "";
      place.replaceChildren(...[...told.childNodes].map((node) => node.cloneNode(true)));
    }
    if (asked === told.dataset.of) asked = "";
    ask();
  });

  // --- the working translation: asked for once, when its place says that it is being made --------------------------------
  let translating = "";
  api.whenFilled("#ra-working", () => {
    const place = find("#ra-working [data-of]");
    if (!place || place.dataset.of === translating) return;
    translating = place.dataset.of;
    press("ra-translate");
  });

  // --- what a changed reply says ---------------------------------------------------------------------------------------
  let timer = 0;
  const mark = () => {
    const told = find("#ra-back [data-mark]");
    const box = editor();
    if (!told || !box) return;
    const old = told.dataset.mark !== fingerprint(box.value);
    told.toggleAttribute("data-old", old);
    if (old) later();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => press("ra-translate-back"), REST);
  };
  document.addEventListener("input", (event) => {
    if (event.target !== editor()) return;
    mark();
    later();
  });
  api.whenFilled("#ra-back", mark);
  api.whenOpened.push((id) => {
    clearTimeout(timer);
    if (id && find("#ra-saved [data-mark]")) later(); // a reply that someone had changed before
  });
})();
