// Small helps for officers; every page works without them.

// The agency's words for the chosen reason, to be edited. Words the officer has typed are never replaced.
for (const form of document.querySelectorAll("form[data-reject]")) {
  const words = form.elements.words;
  let proposed = words.value;
  form.addEventListener("change", (event) => {
    if (event.target.name !== "reason") return;
    if (words.value === "" || words.value === proposed) {
      proposed = words.value = event.target.dataset.words;
    }
  });
}

// One key: q to the queue, / to search, a k r to open a decision. Not while typing.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select")) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.tagName === "SUMMARY") {
    target.parentElement.open = true;
    target.scrollIntoView({ block: "center" });
    target.parentElement.querySelector("input:not([type=hidden]), textarea").focus();
  } else if (target.tagName === "A") {
    target.click();
  } else {
    target.focus();
  }
});

// A decision is sent once, however often the button is pressed.
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
