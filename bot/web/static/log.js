// The conversation as it is shown. New messages of the other side are told to screen readers once, through one
// polite region apart from the log: a live log would read everything again after a reload.

import { byId, make } from "./dom.js";
import { fill } from "./links.js";
import { language, put, say } from "./words.js";

const QUIET_AFTER = 6_000;
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
let quieting = 0;
let lastDay = "";

const log = () => byId("log");
const list = () => byId("messages");

export function clearLog() {
  list().replaceChildren();
  lastDay = "";
}

export function append(element) {
  list().append(element);
  return element;
}

// One message. `choose` is called with the payload of the button that was tapped.
export function addMessage({ author, text, buttons = [], at, spoken = language() }, choose) {
  markDay(at);
  const item = make("li", { className: `message by-${author}` });
  item.append(put(make("span", { className: author === "officer" ? "who" : "unseen" }), nameOf(author)));
  const body = make("div", { className: "text", dir: "auto", lang: author === "citizen" ? null : spoken });
  if (author === "citizen") body.textContent = text;
  else fill(body, text);
  item.append(body);
  if (buttons.length && choose) item.append(choices(buttons, choose));
  return append(item);
}

function nameOf(author) {
  return { citizen: "chat_by_you", officer: "chat_by_officer" }[author] ?? "chat_by_assistant";
}

export function choices(buttons, choose, labelledBy = "chat_choices") {
  const group = make("div", { className: "choices", role: "group" });
  group.dataset.wordLabel = labelledBy;
  group.setAttribute("aria-label", say(labelledBy));
  for (const { title, payload, word } of buttons) {
    const button = make("button", { type: "button", className: "choice", text: title });
    if (word) put(button, word);
    button.addEventListener("click", (event) => {
      button.classList.add("chosen");
      choose(payload ?? button.textContent, event);
    });
    group.append(button);
  }
  return group;
}

// An answer was given, by button or in words: what was offered before is over.
export function closeChoices() {
  for (const button of list().querySelectorAll("button.choice")) button.disabled = true;
}

export function announce(text) {
  const region = byId("announce");
  clearTimeout(quieting);
  region.textContent = text;
  // Emptied later, so that somebody who reads on by keys does not meet the text twice.
  quieting = setTimeout(() => region.replaceChildren(), QUIET_AFTER);
}

// Shows the newest; when it is taller than the log, its beginning.
export function reveal(first) {
  const box = log();
  const target = first ?? list().lastElementChild;
  if (!target) return;
  const top = target.offsetTop - 16;
  const bottom = box.scrollHeight - box.clientHeight;
  box.scrollTo({ top: Math.min(top, bottom), behavior: calm.matches ? "auto" : "smooth" });
}

function markDay(at) {
  const date = at ? new Date(at) : new Date();
  const day = date.toDateString();
  if (Number.isNaN(date.getTime()) || day === lastDay) return;
  const isFirst = lastDay === "";
  lastDay = day;
  const today = new Date();
  if (isFirst && day === today.toDateString()) return;
  const item = make("li", { className: "day" });
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (day === today.toDateString()) put(item, "chat_day_today");
  else if (day === yesterday.toDateString()) put(item, "chat_day_yesterday");
  else item.textContent = date.toLocaleDateString(language(), { weekday: "long", month: "long", day: "numeric" });
  append(item);
}
