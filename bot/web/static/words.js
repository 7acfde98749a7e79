// The page's words, in both languages: they stand in the page itself, so that a switch needs no reload.

import { fill } from "./links.js";

const data = JSON.parse(document.getElementById("page-data")?.textContent ?? "{}");
const words = data.words ?? {};

export const dials = data.dials ?? {};

export function language() {
  return document.documentElement.lang;
}

export function say(name, values = {}) {
  const text = words[language()]?.[name] ?? words.en?.[name] ?? "";
  return text.replace(/%(\w+)%/g, (_, key) => values[key] ?? "");
}

// Marks an element as carrying a word, so that it follows a switch, and writes it.
export function put(element, name, { links = false } = {}) {
  element.dataset.word = name;
  if (links) element.dataset.links = "";
  write(element);
  return element;
}

export function speak(wanted) {
  if (!words[wanted] || wanted === language()) return false;
  document.documentElement.lang = wanted;
  document.title = say("title");
  for (const element of document.querySelectorAll("[data-word]")) write(element);
  for (const element of document.querySelectorAll("[data-word-label]")) {
    element.setAttribute("aria-label", say(element.dataset.wordLabel));
  }
  for (const element of document.querySelectorAll("[data-word-title]")) element.title = say(element.dataset.wordTitle);
  for (const element of document.querySelectorAll("[data-word-placeholder]")) {
    element.placeholder = say(element.dataset.wordPlaceholder);
  }
  relink(wanted);
  return true;
}

function write(element) {
  const text = say(element.dataset.word);
  if ("links" in element.dataset) fill(element, text);
  else element.textContent = text;
}

function relink(wanted) {
  const other = wanted === "es" ? "en" : "es";
  for (const link of document.querySelectorAll("[data-switch]")) {
    const address = new URL(link.href);
    address.searchParams.set("lang", other);
    link.href = address.href;
    link.lang = other;
    link.hreflang = other;
  }
  for (const link of document.querySelectorAll("nav a[href*='lang=']:not([data-switch]), a.mark")) {
    const address = new URL(link.href);
    address.searchParams.set("lang", wanted);
    link.href = address.href;
  }
}
