/* Light or dark: the reader's choice, else the system's. Runs first, so that nothing flashes. */
"use strict";
(() => {
  const KEY = "nastavnik-theme";
  const system = matchMedia("(prefers-color-scheme: dark)");

  /* Storage may be closed (a folder opened by double click, a private window). */
  const remembered = () => {
    try {
      return localStorage.getItem(KEY);
    } catch {
      return null;
    }
  };
  const remember = (value) => {
    try {
      localStorage.setItem(KEY, value);
    } catch {
      /* then the choice lasts until the page is left */
    }
  };

  let chosen = remembered();
  const isDark = () => (chosen ? chosen === "dark" : system.matches);
  const show = () => {
    document.body.dataset.mdColorScheme = isDark() ? "slate" : "default";
    const button = document.querySelector("[data-theme-toggle]");
    if (!button) return;
    button.hidden = false;
    button.setAttribute("aria-label", isDark() ? "Включить светлую тему" : "Включить тёмную тему");
    button.title = button.getAttribute("aria-label");
  };

  show();
  system.addEventListener("change", show);
  document.addEventListener("DOMContentLoaded", () => {
    show();
    document.querySelector("[data-theme-toggle]")?.addEventListener("click", () => {
      chosen = isDark() ? "light" : "dark";
      remember(chosen);
      show();
    });
    /* An open menu closes by Esc, by a press elsewhere, and when another opens. */
    const menus = [...document.querySelectorAll(".n-menu")];
    const close = (but) => {
      for (const menu of menus) if (menu !== but) menu.open = false;
    };
    document.addEventListener("keydown", (event) => {
      const open = menus.find((menu) => menu.open);
      if (event.key !== "Escape" || !open) return;
      open.open = false;
      open.querySelector("summary").focus();
    });
    document.addEventListener("pointerdown", (event) => close(event.target.closest(".n-menu")));
  });
})();
