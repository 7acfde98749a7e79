// From the box to the door: messages go one by one, in order, and what could not be sent waits, with a way to try again.

import * as api from "./api.js";
import { focusComposer, putBack } from "./composer.js";
import { make } from "./dom.js";
import { addMessage, announce, append, closeChoices, reveal } from "./log.js";
import { forget, recall } from "./memory.js";
import * as queue from "./queue.js";
import { startTyping, stopTyping } from "./typing.js";
import { put, say } from "./words.js";

const bubbles = new Map();
let desk = null; // {token(), remember(token), hear(answer), begin()}
let sending = false;

export function prepareSending(callbacks) {
  desk = callbacks;
}

export const isSending = () => sending;

// What the citizen says, in words or by a button.
export function tell(text, event) {
  closeChoices();
  const message = queue.add(text);
  bubbles.set(message.id, addMessage({ author: "citizen", text }));
  if (queue.first().id !== message.id && !sending) note(message, "chat_waiting");
  reveal();
  focusComposer(event);
  flush();
}

// Left over from before a reload: shown again, and sent. The door knows by their names which of them it has.
export async function tellLeftOver() {
  for (const message of queue.all()) {
    bubbles.set(message.id, alreadyShown(message.text) ?? addMessage({ author: "citizen", text: message.text }));
  }
  await flush();
}

// The door may have kept it and only its answer be missing.
function alreadyShown(text) {
  const last = [...document.querySelectorAll("#messages > .message:not(.photo)")].at(-1);
  return last?.matches(".by-citizen") && last.querySelector(".text")?.textContent === text ? last : null;
}

export async function flush() {
  if (sending) return;
  sending = true;
  while (!queue.isEmpty() && (await sendOne(queue.first())));
  sending = false;
}

async function sendOne(message) {
  clearNote(message);
  startTyping();
  const wanted = recall("wanted");
  const result = await api.send({
    conversation: desk.token(),
    text: message.text,
    language: wanted,
    message_id: message.id,
  });
  stopTyping();
  if (result.body.conversation) desk.remember(result.body.conversation);
  if (!result.ok) return mayTryAgain(result.status) ? postpone(message, result) : refuse(message, result);
  queue.drop(message);
  if (wanted && recall("wanted") === wanted) forget("wanted");
  desk.hear(result.body);
  return true;
}

function mayTryAgain(status) {
  return status === 0 || status === 408 || status === 429 || status >= 500;
}

function postpone(message, result) {
  const retry = put(make("button", { type: "button", className: "outline small" }), "chat_retry");
  retry.addEventListener("click", (event) => {
    focusComposer(event);
    flush();
  });
  note(message, result.body.error ?? say("chat_no_answer"), retry);
  return false;
}

// The door will not take this message as it is: it goes back into the box, to be changed.
function refuse(message, result) {
  queue.drop(message);
  bubbles.get(message.id)?.remove();
  const isForgotten = result.status === 404;
  if (isForgotten) desk.begin();
  putBack(message.text);
  hint(isForgotten ? say("chat_expired") : (result.body.error ?? say("chat_no_answer")));
  return false;
}

export function hint(text) {
  reveal(append(make("li", { className: "hint-line", text })));
  announce(text);
}

function note(message, text, action) {
  clearNote(message);
  const line = make("p", { className: "note-line" });
  if (text === "chat_waiting") put(line, text);
  else line.textContent = text;
  const box = make("div", { className: "bubble-note", children: action ? [line, action] : [line] });
  bubbles.get(message.id)?.append(box);
  if (action) announce(text);
  reveal(box.parentElement);
}

function clearNote(message) {
  bubbles.get(message.id)?.querySelector(".bubble-note")?.remove();
}
