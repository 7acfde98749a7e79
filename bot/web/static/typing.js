// The three dots: shown when an answer takes a moment, put into words when it takes long.

import { byId } from "./dom.js";
import { announce, reveal } from "./log.js";
import { say } from "./words.js";

const SOON = 350;
const LONG = 6_000;
let timers = [];

export function startTyping() {
  stopTyping();
  timers = [
    setTimeout(() => {
      byId("typing").hidden = false;
      reveal(byId("typing"));
    }, SOON),
    setTimeout(() => {
      byId("typing-text").textContent = say("chat_slow");
      announce(say("chat_slow"));
    }, LONG),
  ];
}

export function stopTyping() {
  timers.forEach(clearTimeout);
  byId("typing").hidden = true;
  byId("typing-text").textContent = "";
}
