/** The reference reads without this; with it one can filter, and sees one of two views at a time. */
(function () {
  const filter = document.querySelector(".filter");
  // Narrow screens stack the cells of a row, which then need their heads beside them.
  for (const table of document.querySelectorAll("table")) {
    const heads = [...table.tHead.rows[0].cells].map((cell) => (cell.querySelector("[lang|=zh]") || cell).textContent);
    for (const { cells } of table.tBodies[0].rows)
      for (const cell of cells) if (cell.tagName === "TD") cell.dataset.head = `${heads[cell.cellIndex]}：`;
  }
  const views = document.querySelector("[data-views]");
  const plain = (text) => text.toLowerCase().replace(/\s+/g, " ");

  /** What is shown or hidden as one: entries with a body of their own, else the rows of tables. */
  const entries = [...document.querySelectorAll("main [data-entry], main tbody tr")]
    .filter((element) => !element.matches("[data-entry] tr"))
    .map((element) => ({ element, text: plain(element.textContent) }));
  const groups = [...document.querySelectorAll("main .table, main [data-group], main [data-view] section")].filter(
    (group) => !group.closest("[data-entry]"),
  );

  const resized = new ResizeObserver((changes) => {
    // A stop for the keyboard only where there is something to scroll.
    for (const { target } of changes) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const table of document.querySelectorAll(".table")) resized.observe(table);

  function apply(query, output) {
    const words = plain(query).split(" ").filter(Boolean);
    for (const { element, text } of entries) element.hidden = !words.every((word) => text.includes(word));
    for (const group of groups)
      group.hidden = !entries.some(({ element }) => !element.hidden && group.contains(element));
    const shown = entries.filter(({ element }) => !element.hidden && element.offsetParent !== null).length;
    output.textContent = words.length ? `${shown} 条 ${shown} shown` : "";
  }

  if (views) {
    const sections = [...views.querySelectorAll("[data-view]")];
    const tabs = document.createElement("p");
    tabs.className = "tabs";
    const buttons = sections.map((section) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = section.dataset.view;
      button.addEventListener("click", () => show(section));
      tabs.append(button);
      return button;
    });
    const show = (section) => {
      sections.forEach((other, index) => {
        other.classList.toggle("away", other !== section);
        buttons[index].setAttribute("aria-pressed", String(other === section));
      });
      if (filter) filter.dispatchEvent(new Event("input"));
    };
    const showTarget = () => {
      const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const section = sections.find((candidate) => target && candidate.contains(target));
      show(section || sections.find((candidate) => !candidate.classList.contains("away")));
      if (section) target.scrollIntoView();
    };
    views.prepend(tabs);
    window.addEventListener("hashchange", showTarget);
    showTarget();
  }

  if (filter) {
    filter.hidden = false;
    filter.addEventListener("submit", (event) => event.preventDefault());
    filter.addEventListener("input", () => apply(filter.elements.filter.value, filter.querySelector("output")));
  }
})();
