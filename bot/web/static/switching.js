// English or Spanish: by the switch on the page, or as the conversation goes.

import { announce } from "./log.js";
import { keep, recall } from "./memory.js";
import { repeatProgress } from "./progress.js";
import { language, say, speak } from "./words.js";

export function prepareSwitch(isNew) {
  choose(isNew);
  for (const link of document.querySelectorAll("[data-switch]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const wanted = language() === "es" ? "en" : "es";
      keep("wanted", wanted); // the next message asks the assistant for it
      follow(wanted);
      announce(say("title"));
    });
  }
}

export function follow(wanted) {
  if (!speak(wanted)) return;
  repeatProgress();
  keep("language", wanted);
  const address = new URL(window.location.href);
  address.searchParams.set("lang", wanted);
  window.history.replaceState(null, "", address);
}

// Whoever reads this page in Spanish is answered in Spanish from the first word on.
export function wantOwnLanguage() {
  if (language() !== "en") keep("wanted", language());
}

function choose(isNew) {
  const asked = new URL(window.location.href).searchParams.get("lang");
  const before = recall("language");
  if (asked) keep("language", asked);
  else if (before && before !== language()) follow(before);
  if (isNew) wantOwnLanguage();
}
