/* Who is logged in, the way out, and only the pages that the role may open. Nothing of it is a lock: the server has those. */
(() => {
  const show = (header, account) => {
    for (const link of header.querySelectorAll(".ra-menu a[data-page]")) {
      link.hidden = !account.pages.includes(link.dataset.page);
    }
    const form = document.createElement("form");
    form.method = "post";
    form.action = `${header.dataset.up}logout`;
    form.className = "ra-account";
    const name = document.createElement("span");
    name.textContent = header.dataset.who.replace("{name}", account.name).replace("{role}", header.dataset[account.role]);
    const leave = document.createElement("button");
    leave.type = "submit";
    leave.className = "ra-link";
    leave.textContent = header.dataset.leave;
    form.append(name, " ", leave);
    header.querySelector(".ra-tools").append(form);
  };
  const begin = async (header) => {
    const answer = await fetch(`${header.dataset.up}account`, { credentials: "same-origin" });
    const account = answer.ok ? await answer.json() : { name: "" };
    if (account.name) show(header, account);
  };
  const wait = setInterval(() => {
    const header = document.querySelector("header.ra-header");
    if (!header) return;
    clearInterval(wait);
    begin(header);
  }, 100);
})();
