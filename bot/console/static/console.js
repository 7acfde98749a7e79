// Small helps for officers; every page works without them.

// The agency's words for the chosen reason, to be edited. Words that an officer has changed are never replaced
// unless the officer asks for it.
for (const form of document.querySelectorAll("form[data-reject]")) {
  const words = form.elements.words;
  const propose = form.querySelector("[data-propose]");
  const chosen = () => form.querySelector("input[name=reason]:checked");
  const wordsOf = (reason) => (reason ? reason.dataset.words : "");
  const isProposal = () => [...form.elements.reason].some((reason) => wordsOf(reason) === words.value);
  const show = () => {
    propose.hidden = !chosen() || !wordsOf(chosen()) || wordsOf(chosen()) === words.value;
  };
  form.addEventListener("change", (event) => {
    if (event.target.name === "reason" && (words.value === "" || isProposal())) words.value = wordsOf(chosen());
    show();
  });
  words.addEventListener("input", show);
  propose.addEventListener("click", () => {
    words.value = wordsOf(chosen());
    words.focus();
    show();
  });
  show();
}

// Single keys, named in `data-key`; they can be turned off, as some people's voices and hands type by mistake.
const switchedOff = "frontdesk-keys-off";
const remembered = {
  get off() {
    try { return localStorage.getItem(switchedOff) === "yes"; } catch { return false; }
  },
  set off(value) {
    try { localStorage.setItem(switchedOff, value ? "yes" : "no"); } catch { /* private browsing: for this page only */ }
  },
};
const help = document.querySelector("[data-keys]");
const keysOn = document.querySelector("[data-keys-on]");
if (help) {
  help.hidden = false;
  keysOn.checked = !remembered.off;
  keysOn.addEventListener("change", () => { remembered.off = !keysOn.checked; });
}

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
  if (event.key === "Escape") return leave(event.target);
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.closest("form.stack")) {
    return event.target.closest("form").requestSubmit();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing || !keysOn?.checked) return;
  const rows = [...document.querySelectorAll("[data-row]")];
  if (rows.length && (event.key === "j" || event.key === "k")) return step(rows, event.key === "j" ? 1 : -1);
  const target = document.querySelector(`[data-key~="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  follow(target);
});

function leave(element) {
  if (help?.open) {
    help.open = false;
    help.querySelector("summary").focus();
  } else {
    element.blur();
  }
}

function step(rows, by) {
  const here = rows.indexOf(document.activeElement);
  rows[here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + by))].focus();
}

function follow(target) {
  if (target.tagName === "A") {
    target.click();
  } else if (target.tagName === "SUMMARY") {
    const details = target.parentElement;
    details.open = details === help ? !details.open : true;
    const first = details.querySelector("[data-first]");
    (first ?? target).focus();
    details.scrollIntoView({ block: "nearest" });
  } else {
    target.focus();
  }
}

// A decision is sent once, however often the button is pressed; words that are not sent yet are not lost unasked.
let sending = false;
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
    sending = true;
  });
}
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  sending = false;
  for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
});
addEventListener("beforeunload", (event) => {
  const typed = [...document.querySelectorAll(".decide textarea")].some(
    (words) => words.value !== words.defaultValue && ![...document.querySelectorAll("[data-words]")].some((r) => r.dataset.words === words.value),
  );
  if (typed && !sending) event.preventDefault();
});

// Whoever comes back to the queue after a while sees it as it is now.
const opened = Date.now();
document.addEventListener("visibilitychange", () => {
  const old = Date.now() - opened > 60_000;
  if (!document.hidden && old && document.querySelector(".tabs") && !document.activeElement.matches("input")) location.reload();
});

document.documentElement.dataset.ready = "yes";
