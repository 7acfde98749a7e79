// The conversation as the door knows it: shown as it goes, and again when somebody comes back.

import * as api from "./api.js";
import { goingOn } from "./composer.js";
import { byId, make } from "./dom.js";
import { addMessage, announce, append, choices, clearLog, reveal } from "./log.js";
import { forget, isApart, keep, recall, setApart } from "./memory.js";
import { showOutcome } from "./outcome.js";
import { allowPhotos, choosePhotos, showKept } from "./photos.js";
import { showProgress } from "./progress.js";
import { isSending, tell } from "./sending.js";
import { follow } from "./switching.js";
import { put, say } from "./words.js";

const standing = { token: recall("conversation"), asks: null, outcome: null, seen: 0 };

export const token = () => standing.token;

export function remember(given) {
  standing.token = given;
  keep("conversation", given);
}

// Nothing said yet, or all taken off this device.
export function begin() {
  forget("conversation");
  Object.assign(standing, { token: null, asks: null, outcome: null, seen: 0 });
  clearLog();
  showProgress(null);
  allowPhotos(false);
  byId("start-over").hidden = true;
  const text = make("div", { className: "text" });
  text.append(
    put(make("p"), "chat_welcome", { links: true }),
    put(make("p"), "chat_kept"),
    put(make("p", { className: "asking" }), "chat_welcome_ask"),
  );
  append(make("li", { className: "message by-assistant", children: [text, starters()] }));
}

// The answer to a message.
export function hear(answer) {
  standing.seen += 1 + answer.messages.length;
  const shown = answer.messages.map((message) =>
    addMessage({ author: "assistant", spoken: answer.language, ...message }, tell),
  );
  stand(answer);
  announce(answer.messages.map(aloud).join("\n"));
  reveal(shown[0]);
}

export async function restore() {
  if (!standing.token) return begin();
  const result = await api.conversation(standing.token);
  if (isOver(result.status) && isApart()) return goBack();
  if (isOver(result.status)) return begin();
  if (!result.ok) return restoreLater();
  show(result.body);
  reveal();
}

// The link of an officer's question, opened here: the question and what follows it, or what is wrong with the link.
export async function openLink(key) {
  const result = await api.open(key, standing.token, document.documentElement.lang);
  if (!result.ok) return result.body.error ?? say("chat_restore_failed");
  if (!result.body.whole && !setApart(true)) return say("chat_restore_failed");
  remember(result.body.conversation);
  if (result.body.whole) return null;
  location.reload(); // every part of the page begins with what is kept for this page alone
  return new Promise(() => {});
}

// What the link opened has ended: this device's own conversation goes on.
function goBack() {
  setApart(false);
  location.reload();
}

function isOver(status) {
  return status === 404 || status === 410;
}

// An officer may ask something while the page is open.
export async function look() {
  if (document.hidden || isSending() || !standing.token || standing.outcome?.kind !== "submitted") return;
  const result = await api.conversation(standing.token);
  if (!result.ok || isSending() || result.body.messages.length === standing.seen) return;
  const fresh = result.body.messages.slice(standing.seen).filter(({ author }) => author !== "citizen");
  show(result.body);
  announce(fresh.map(aloud).join("\n"));
  reveal();
}

export function photosAdded() {
  if (standing.asks !== "photos") return;
  reveal(append(make("li", { className: "offer", children: [choices([{ word: "chat_photos_done" }], tell)] })));
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

function stand(answer) {
  const before = JSON.stringify(standing.outcome);
  standing.asks = answer.asks;
  standing.outcome = answer.outcome;
  if (answer.language && !recall("wanted")) follow(answer.language);
  goingOn();
  showProgress(answer.outcome || !answer.progress?.step ? null : answer.progress);
  allowPhotos(Boolean(standing.token) && (!answer.outcome || answer.outcome.kind === "submitted"));
  byId("start-over").hidden = !standing.token;
  if (answer.asks === "photos" && !answer.outcome) offerPhotos();
  if (answer.outcome && JSON.stringify(answer.outcome) !== before) {
    showOutcome(answer.outcome, { token: standing.token, choose: tell });
  }
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

function aloud({ text, buttons }) {
  return [text, ...buttons.map(({ title }) => title)].join("\n");
}
