/* Filter of the report page: search text and states. Without this script everything stays visible. */
(function () {
  function hide(element, hidden) {
    if (hidden) {
      element.classList.add("ftr-hidden");
    } else {
      element.classList.remove("ftr-hidden");
    }
  }

  function start(filter) {
    const root = filter.closest(".ftr-page");
    const search = filter.querySelector("input[type=search]");
    const buttons = Array.from(filter.querySelectorAll("button[data-state]"));
    const controls = Array.from(root.querySelectorAll("[data-ftr-section] [data-ftr-control]"));
    const sections = Array.from(root.querySelectorAll("[data-ftr-section]"));
    const shown = filter.querySelector("[data-ftr-shown]");

    function apply() {
      const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const states = new Set(buttons.filter((b) => b.getAttribute("aria-pressed") === "true").map((b) => b.dataset.state));
      let count = 0;
      controls.forEach((control) => {
        const text = control.dataset.search;
        const visible = states.has(control.dataset.state) && words.every((word) => text.includes(word));
        hide(control, !visible);
        count += visible ? 1 : 0;
      });
      sections.forEach((section) => {
        hide(section, !section.querySelector("[data-ftr-control]:not(.ftr-hidden)"));
      });
      shown.textContent = count + " / " + controls.length;
    }

    search.addEventListener("input", apply);
    buttons.forEach((button) => {
      button.addEventListener("click", () => {
        button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
        apply();
      });
    });
    filter.classList.remove("ftr-hidden");
    apply();
  }

  /* A link to a control shows it, filtered or not, and opens it. */
  function follow() {
    const control = document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (control && control.matches("[data-ftr-control]")) {
      control.open = true;
      control.classList.remove("ftr-hidden");
      const section = control.closest("[data-ftr-section]");
      if (section) {
        section.classList.remove("ftr-hidden");
      }
      control.scrollIntoView();
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    document.querySelectorAll("[data-ftr-filter]").forEach(start);
    follow();
    window.addEventListener("hashchange", follow);
  });
})();
