// "4 of 7": how far the report is.

import { byId, make } from "./dom.js";
import { say } from "./words.js";

let shown = null;

export function showProgress(progress) {
  shown = progress;
  const box = byId("progress");
  box.hidden = !progress;
  if (!progress) return;
  byId("progress-short").textContent = say("chat_progress", progress);
  byId("progress-long").textContent = say("chat_progress_long", progress);
  byId("progress-marks").replaceChildren(
    ...Array.from({ length: progress.of }, (_, index) => make("i", { className: index < progress.step ? "done" : "" })),
  );
}

export function repeatProgress() {
  showProgress(shown);
}
