// The box to write in: Enter sends, Shift+Enter begins a new line, and what stands in it survives a reload.

import { byId } from "./dom.js";
import { announce } from "./log.js";
import { forget, keep, recall } from "./memory.js";
import { say } from "./words.js";

const MOST = 4_000;
const TELL_FROM = 3_600;
const TALLEST = 180;

export function prepareComposer(onText) {
  const box = byId("say");
  box.value ||= recall("unsent", ""); // whoever is quicker than this script keeps what they typed
  fit(box);
  box.addEventListener("input", () => {
    keep("unsent", box.value);
    fit(box);
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit(box, onText);
  });
  byId("send").disabled = false;
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    submit(box, onText);
    box.focus();
  });
}

export function putBack(text) {
  const box = byId("say");
  box.value = [text, box.value].filter(Boolean).join("\n");
  keep("unsent", box.value);
  fit(box);
  box.focus();
}

export function emptyComposer() {
  const box = byId("say");
  box.value = "";
  forget("unsent");
  fit(box);
}

// After a tap on glass, focus in the box would open the keyboard over what was just said.
export function focusComposer(event) {
  if (event?.pointerType !== "touch") byId("say").focus({ preventScroll: true });
}

export function goingOn() {
  const box = byId("say");
  box.dataset.wordPlaceholder = "chat_placeholder_on";
  box.placeholder = say("chat_placeholder_on");
}

function submit(box, onText) {
  const text = box.value.trim();
  if (!text) return;
  if (lengthOf(text) > MOST) {
    announce(byId("count").textContent);
    return;
  }
  emptyComposer();
  onText(text);
}

function fit(box) {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight + 2, TALLEST)}px`;
  const left = MOST - lengthOf(box.value.trim());
  const count = byId("count");
  count.hidden = left > MOST - TELL_FROM;
  count.classList.toggle("bad", left < 0);
  count.textContent = left < 0 ? say("chat_over", { n: -left }) : say("chat_left", { n: left });
}

// As the door counts: characters, not halves of them.
function lengthOf(text) {
  return text.length < TELL_FROM ? text.length : [...text].length;
}
