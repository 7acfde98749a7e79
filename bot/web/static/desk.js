// The chat's parts, put together.

import { prepare } from "./common.js";
import { emptyComposer, prepareComposer } from "./composer.js";
import * as conversation from "./conversation.js";
import { byId } from "./dom.js";
import { announce } from "./log.js";
import { preparePhotos } from "./photos.js";
import * as queue from "./queue.js";
import { flush, hint, prepareSending, tell, tellLeftOver } from "./sending.js";
import { prepareSwitch, wantOwnLanguage } from "./switching.js";
import { say } from "./words.js";

const POLL = 60_000;

function prepareStartOver() {
  const dialog = byId("over");
  byId("start-over").addEventListener("click", () => {
    dialog.returnValue = "no";
    dialog.showModal();
  });
  dialog.addEventListener("close", () => {
    if (dialog.returnValue === "yes") {
      queue.empty();
      emptyComposer();
      wantOwnLanguage();
      conversation.begin();
      announce(say("chat_welcome_ask"));
    }
    byId("say").focus();
  });
}

// In a frame on another site: Escape closes it, opening it puts the cursor into the box.
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
  const tellState = () => (byId("offline").hidden = navigator.onLine);
  window.addEventListener("offline", tellState);
  window.addEventListener("online", () => {
    tellState();
    flush();
  });
  tellState();
  setInterval(conversation.look, POLL);
  document.addEventListener("visibilitychange", conversation.look);
}

// An address may bring the key of an officer's question. It is taken out: addresses are kept in histories, and shared.
async function openLink() {
  const key = new URLSearchParams(location.hash.slice(1)).get("answer");
  if (!key) return null;
  history.replaceState(null, "", location.pathname + location.search);
  return conversation.openLink(key);
}

async function start() {
  prepare();
  const problem = await openLink();
  window.addEventListener("hashchange", () => location.hash.startsWith("#answer=") && location.reload());
  prepareSwitch(!conversation.token());
  prepareSending(conversation);
  prepareComposer(tell);
  preparePhotos(conversation.token, conversation.photosAdded);
  prepareStartOver();
  prepareFrame();
  prepareNetwork();
  await conversation.restore();
  if (problem) hint(problem);
  document.documentElement.dataset.ready = "yes";
  if (queue.isEmpty()) return;
  await tellLeftOver();
  if (queue.isEmpty()) await conversation.restore();
}

start();
