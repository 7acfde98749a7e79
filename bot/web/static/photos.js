// Photos: chosen, sent one by one, each with its progress and a small picture.

import { upload } from "./api.js";
import { byId, make } from "./dom.js";
import { announce, append, reveal } from "./log.js";
import { put, say } from "./words.js";

const MOST_BYTES = 10 * 1024 * 1024;
let added = 0;

export function preparePhotos(tokenOf, onAdded) {
  const files = byId("photo-files");
  byId("add-photos").addEventListener("click", choosePhotos);
  files.addEventListener("change", async () => {
    const chosen = [...files.files];
    files.value = "";
    const results = [];
    for (const file of chosen) results.push(await addPhoto(tokenOf(), file));
    if (results.some(Boolean)) onAdded();
  });
}

export function choosePhotos() {
  byId("photo-files").click();
}

export function allowPhotos(allowed) {
  byId("add-photos").hidden = !allowed;
}

// The photos that were added before this page was opened.
export function showKept(token, ids) {
  added = ids.length;
  if (!ids.length) return;
  const pictures = ids.map((id, index) => {
    const address = `/api/chat/${encodeURIComponent(token)}/files/${encodeURIComponent(id)}`;
    return make("img", { src: address, alt: say("chat_photo_alt", { n: index + 1 }), loading: "lazy" });
  });
  append(make("li", { className: "message by-citizen kept-photos", children: pictures }));
}

async function addPhoto(token, file) {
  const note = make("span", { className: "photo-note" });
  const bar = make("progress", { max: "1", "aria-label": say("chat_photo_sending", { n: "" }) });
  const item = append(
    make("li", { className: "message by-citizen photo", children: [picture(file), make("div", { children: [note, bar] })] }),
  );
  reveal(item);
  if (file.size > MOST_BYTES) return failed(item, note, bar, say("chat_photo_too_large"));
  const result = await upload(token, file, (share) => {
    bar.value = share;
    note.textContent = say("chat_photo_sending", { n: Math.round(share * 100) });
  });
  if (!result.ok) {
    return failed(item, note, bar, result.body.error ?? say("chat_photo_failed"), () => addPhoto(token, file));
  }
  added = result.body.photos;
  bar.remove();
  put(note, "chat_photo_added");
  item.querySelector("img")?.setAttribute("alt", say("chat_photo_alt", { n: added }));
  announce(say("chat_photo_added"));
  return true;
}

function failed(item, note, bar, sentence, retry) {
  bar.remove();
  item.classList.add("failed");
  note.textContent = sentence;
  announce(sentence);
  const row = make("div", { className: "row" });
  if (retry) row.append(action("chat_retry", () => (item.remove(), retry())));
  row.append(action("chat_photo_remove", () => item.remove()));
  item.append(row);
  reveal(item);
  return false;
}

function action(word, run) {
  const button = put(make("button", { type: "button", className: "outline small" }), word);
  button.addEventListener("click", () => {
    byId("say").focus();
    run();
  });
  return button;
}

function picture(file) {
  const address = URL.createObjectURL(file);
  const image = make("img", { src: address, alt: "" });
  image.addEventListener("load", () => URL.revokeObjectURL(address));
  // HEIC is shown by few browsers: the file's name stands in for it.
  image.addEventListener("error", () => image.replaceWith(make("span", { className: "photo-name", text: file.name })));
  return image;
}
