// The chat: what is typed goes to the door, what is answered is shown, and a page that was closed goes on.

import * as api from "./api.js";
import { prepare } from "./common.js";
import { emptyComposer, focusComposer, goingOn, prepareComposer, putBack } from "./composer.js";
import { byId, make } from "./dom.js";
import { addMessage, announce, append, choices, clearLog, closeChoices, reveal } from "./log.js";
import { forget, keep, recall } from "./memory.js";
import { showOutcome } from "./outcome.js";
import { allowPhotos, choosePhotos, preparePhotos, showKept } from "./photos.js";
import { repeatProgress, showProgress } from "./progress.js";
import * as queue from "./queue.js";
import { startTyping, stopTyping } from "./typing.js";
import { language, put, say, speak } from "./words.js";

const POLL = 60_000;
const bubbles = new Map();
const standing = { token: recall("conversation"), asks: null, outcome: null, seen: 0 };
let sending = false;

function tell(text, event) {
  closeChoices();
  const message = queue.add(text);
  bubbles.set(message.id, addMessage({ author: "citizen", text }));
  if (queue.first().id !== message.id && !sending) note(message, "chat_waiting");
  reveal();
  focusComposer(event);
  flush();
}

async function flush() {
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
    conversation: standing.token,
    text: message.text,
    language: wanted,
    message_id: message.id,
  });
  stopTyping();
  if (result.body.conversation) remember(result.body.conversation);
  if (result.ok) {
    queue.drop(message);
    if (wanted && recall("wanted") === wanted) forget("wanted");
    hear(result.body);
    return true;
  }
  return mayTryAgain(result.status) ? postpone(message, result) : refuse(message, result);
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
  if (result.status === 404) {
    begin();
    putBack(message.text);
    hint(say("chat_expired"));
  } else {
    putBack(message.text);
    hint(result.body.error ?? say("chat_no_answer"));
  }
  return false;
}

function hear(answer) {
  standing.seen += 1 + answer.messages.length;
  const shown = answer.messages.map((message) =>
    addMessage({ author: "assistant", spoken: answer.language, ...message }, tell),
  );
  stand(answer);
  announce(answer.messages.map(aloud).join("\n"));
  reveal(shown[0]);
}

function aloud({ text, buttons }) {
  return [text, ...buttons.map(({ title }) => title)].join("\n");
}

function stand(answer) {
  const before = JSON.stringify(standing.outcome);
  standing.asks = answer.asks;
  standing.outcome = answer.outcome;
  if (answer.language && !recall("wanted")) follow(answer.language);
  goingOn();
  showProgress(answer.outcome ? null : answer.progress);
  allowPhotos(Boolean(standing.token) && !answer.outcome);
  byId("start-over").hidden = !standing.token;
  if (answer.asks === "photos" && !answer.outcome) offerPhotos();
  if (answer.outcome && JSON.stringify(answer.outcome) !== before) {
    showOutcome(answer.outcome, { token: standing.token, choose: tell, another });
  }
}

// The conversation goes on: its next report is told where the last one was.
function another(event) {
  closeChoices();
  event.currentTarget.hidden = true;
  const text = make("div", { className: "text asking" });
  put(text, "chat_another_ask");
  reveal(append(make("li", { className: "message by-assistant", children: [text, starters()] })));
  announce(text.textContent);
  focusComposer(event);
}

function starters() {
  const kinds = ["larceny", "vandalism", "lost", "identity", "fraud"];
  return choices(kinds.map((kind) => ({ word: `chat_starter_${kind}` })), tell, "chat_starters");
}

function offerPhotos() {
  const button = put(make("button", { type: "button", className: "choice strong" }), "chat_photo");
  button.addEventListener("click", choosePhotos);
  append(make("li", { className: "offer", children: [button] }));
}

function photosAdded() {
  if (standing.asks !== "photos") return;
  const item = append(make("li", { className: "offer", children: [choices([{ word: "chat_photos_done" }], tell)] }));
  reveal(item);
}

function remember(token) {
  standing.token = token;
  keep("conversation", token);
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

function hint(text) {
  reveal(append(make("li", { className: "hint-line", text })));
  announce(text);
}

function begin() {
  forget("conversation");
  Object.assign(standing, { token: null, asks: null, outcome: null, seen: 0 });
  clearLog();
  showProgress(null);
  allowPhotos(false);
  byId("start-over").hidden = true;
  const text = make("div", { className: "text" });
  text.append(
    put(make("p"), "chat_welcome", { links: true }),
    put(make("p", { className: "asking" }), "chat_welcome_ask"),
  );
  append(make("li", { className: "message by-assistant", children: [text, starters()] }));
}

async function restore() {
  if (!standing.token) return begin();
  const result = await api.conversation(standing.token);
  if (result.status === 404) return begin();
  if (!result.ok) return restoreLater();
  show(result.body);
  reveal();
}

function show({ messages, photo_ids: photos, ...rest }) {
  clearLog();
  standing.outcome = null;
  standing.seen = messages.length;
  const last = messages.length - 1;
  messages.forEach((message, index) =>
    addMessage({ ...message, spoken: rest.language }, index === last && message.author === "assistant" ? tell : null),
  );
  showKept(standing.token, photos);
  stand(rest);
}

function restoreLater() {
  const retry = put(make("button", { type: "button", className: "outline small" }), "chat_retry");
  retry.addEventListener("click", () => {
    item.remove();
    restore();
  });
  const item = append(
    make("li", { className: "hint-line", children: [put(make("p"), "chat_restore_failed"), retry] }),
  );
  announce(say("chat_restore_failed"));
}

// An officer may ask something while the page is open.
async function look() {
  if (document.hidden || sending || !standing.token || standing.outcome?.kind !== "submitted") return;
  const result = await api.conversation(standing.token);
  if (!result.ok || sending || result.body.messages.length === standing.seen) return;
  const fresh = result.body.messages.slice(standing.seen).filter(({ author }) => author !== "citizen");
  show(result.body);
  announce(fresh.map(aloud).join("\n"));
  reveal();
}

function follow(wanted) {
  if (!speak(wanted)) return;
  repeatProgress();
  keep("language", wanted);
  const address = new URL(window.location.href);
  address.searchParams.set("lang", wanted);
  window.history.replaceState(null, "", address);
}

function prepareSwitch() {
  for (const link of document.querySelectorAll("[data-switch]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const wanted = language() === "es" ? "en" : "es";
      keep("wanted", wanted);
      follow(wanted);
      announce(say("title"));
    });
  }
}

function chooseLanguage() {
  const asked = new URL(window.location.href).searchParams.get("lang");
  const before = recall("language");
  if (asked) keep("language", asked);
  else if (before && before !== language()) follow(before);
  // Whoever reads this page in Spanish is answered in Spanish from the first word on.
  if (!standing.token && language() !== "en") keep("wanted", language());
}

function startOver() {
  const dialog = byId("over");
  dialog.returnValue = "no";
  dialog.showModal();
}

function prepareStartOver() {
  byId("start-over").addEventListener("click", startOver);
  byId("over").addEventListener("close", () => {
    if (byId("over").returnValue === "yes") {
      queue.empty();
      emptyComposer();
      if (language() !== "en") keep("wanted", language());
      begin();
      announce(say("chat_welcome_ask"));
    }
    byId("say").focus();
  });
}

function prepareFrame() {
  if (window.parent === window) return;
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !byId("over").open) window.parent.postMessage({ frontdesk: "close" }, "*");
  });
  window.addEventListener("message", (event) => {
    if (event.source === window.parent && event.data?.frontdesk === "open") byId("say").focus();
  });
}

function prepareNetwork() {
  const show_ = () => (byId("offline").hidden = navigator.onLine);
  window.addEventListener("offline", show_);
  window.addEventListener("online", () => {
    show_();
    flush();
  });
  show_();
  setInterval(look, POLL);
  document.addEventListener("visibilitychange", look);
}

async function start() {
  prepare();
  chooseLanguage();
  prepareSwitch();
  prepareComposer(tell);
  preparePhotos(() => standing.token, photosAdded);
  prepareStartOver();
  prepareFrame();
  prepareNetwork();
  await restore();
  document.documentElement.dataset.ready = "yes";
  if (queue.isEmpty()) return;
  // Left over from before a reload: the door knows by their names which of them it has.
  for (const message of queue.all()) bubbles.set(message.id, addMessage({ author: "citizen", text: message.text }));
  await flush();
  if (queue.isEmpty()) await restore();
}

start();
