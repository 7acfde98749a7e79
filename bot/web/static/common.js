// What every page does: numbers that can be tapped, the way out, the print button.

import { fill } from "./links.js";

export function prepare() {
  for (const element of document.querySelectorAll("[data-links]")) fill(element, element.textContent);
  for (const link of document.querySelectorAll("[data-exit]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      // replace: the back button must not lead whoever looks next to this page.
      window.top === window ? window.location.replace(link.href) : window.open(link.href, "_top");
    });
  }
  for (const button of document.querySelectorAll("[data-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }
  document.querySelector("[data-focus]")?.focus();
}
