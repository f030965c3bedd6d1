/* Search over assets/search-data.js: stems on both sides, the last word also by its beginning. */
"use strict";
(() => {
  const { stem, fold, words } = globalThis.nastavnikStem;
  const SHOWN = 20;
  const AROUND = 70;

  /* ── Finding ───────────────────────────────────────────────────────────── */

  let vocabulary = [];

  /* Passage numbers with weights for one stem, unpacked from distances. */
  const unpack = (flat) => {
    const weights = new Map();
    for (let at = 0, number = 0; at < flat.length; at += 2) {
      number += flat[at];
      weights.set(number, flat[at + 1]);
    }
    return weights;
  };

  /* Sorted stems that begin with `start`. */
  const beginning = (start) => {
    let low = 0;
    for (let high = vocabulary.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (vocabulary[middle] < start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < vocabulary.length && vocabulary[end].startsWith(start)) end++;
    return vocabulary.slice(low, end);
  };

  /* What each word of the query may be in the index; the last one may be unfinished. */
  const candidates = (query) => {
    const found = words(query);
    const typing = /[0-9a-zа-яё\u0301]$/iu.test(query);
    return found.map(([word], at) => {
      const root = stem(word);
      const last = typing && at === found.length - 1;
      const wider = last ? [...beginning(root), ...beginning(word)] : [];
      return { word, last, stems: new Set([root, ...wider]), root };
    });
  };

  const weigh = (data, { stems, root }) => {
    const rarity = (size) => Math.log(1 + data.passages.length / size);
    const best = new Map();
    for (const one of stems) {
      const flat = Object.hasOwn(data.terms, one) ? data.terms[one] : null;
      if (!flat) continue;
      const weights = unpack(flat);
      const factor = rarity(weights.size) * (one === root ? 1 : 0.6);
      for (const [number, weight] of weights)
        best.set(number, Math.max(best.get(number) ?? 0, (1 + Math.log(weight)) * factor));
    }
    return best;
  };

  /* Words may be spread over a page; a passage that has them all comes first. */
  const find = (data, query) => {
    const wanted = candidates(query);
    if (!wanted.length) return { wanted, hits: [], total: 0 };
    const byWord = wanted.map((word) => weigh(data, word));
    const pages = new Map();
    byWord.forEach((weights, word) => {
      for (const [number, weight] of weights) {
        const page = data.passages[number][0];
        const entry = pages.get(page) ?? { words: new Set(), passages: new Map() };
        entry.words.add(word);
        const passage = entry.passages.get(number) ?? { score: 0, words: 0 };
        passage.score += weight;
        passage.words += 1;
        entry.passages.set(number, passage);
        pages.set(page, entry);
      }
    });
    const hits = [];
    for (const entry of pages.values()) {
      if (entry.words.size < wanted.length) continue;
      const ranked = [...entry.passages].sort(
        ([a, left], [b, right]) => right.words - left.words || right.score - left.score || a - b,
      );
      const [number, best] = ranked[0];
      const rest = ranked.slice(1).reduce((sum, [, passage]) => sum + passage.score, 0);
      hits.push({ number, score: best.score * best.words + 0.2 * Math.min(rest, best.score) });
    }
    hits.sort((left, right) => right.score - left.score || left.number - right.number);
    return { wanted, hits: hits.slice(0, SHOWN), total: hits.length };
  };

  /* Places of a text that answer the query, as [from, to]. */
  const marks = (text, wanted) =>
    words(text)
      .filter(([word]) =>
        wanted.some(({ stems, last, word: typed }) =>
          stems.has(stem(word)) || (last && word.startsWith(typed))),
      )
      .map(([, from, to]) => [from, to]);

  globalThis.nastavnikFind = find;

  /* ── Showing ───────────────────────────────────────────────────────────── */

  const dialog = document.querySelector("[data-search]");
  if (!dialog || typeof dialog.showModal !== "function") return;
  const input = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const state = dialog.querySelector("[role=status]");
  const openers = document.querySelectorAll("[data-search-open]");
  let data = null;
  let current = -1;

  const make = (tag, className, text = "") => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.textContent = text;
    return element;
  };

  /* Text with its hits in <mark>; only text nodes are made, never markup. */
  const marked = (className, text, wanted) => {
    const element = make("span", className);
    let at = 0;
    for (const [from, to] of marks(text, wanted)) {
      element.append(text.slice(at, from), make("mark", "", text.slice(from, to)));
      at = to;
    }
    element.append(text.slice(at));
    return element;
  };

  const snippet = (text, wanted) => {
    const [first] = marks(text, wanted);
    if (!first || first[0] <= AROUND) return text.slice(0, 3 * AROUND);
    const from = text.indexOf(" ", first[0] - AROUND) + 1 || first[0];
    return `… ${text.slice(Math.min(from, first[0]), first[0] + 2 * AROUND)}`;
  };

  const address = ([page, anchor]) => {
    const home = dialog.dataset.base.replace(/index\.html$/, "");
    return home + data.pages[page][0] + (anchor ? `#${anchor}` : "");
  };

  const option = ({ number }, at, wanted) => {
    const passage = data.passages[number];
    const [, title, section] = data.pages[passage[0]];
    const link = make("a", "n-hit");
    link.href = address(passage);
    link.id = `n-hit-${at}`;
    link.tabIndex = -1;
    link.setAttribute("role", "option");
    link.setAttribute("aria-selected", "false");
    link.append(marked("n-hit__t", title, wanted));
    const where = [section, passage[1] && passage[2] !== title ? passage[2] : ""].filter(
      (part) => part && part !== title,
    );
    if (where.length) link.append(marked("n-hit__w", where.join(" / "), wanted));
    if (passage[3]) link.append(marked("n-hit__x", snippet(passage[3], wanted), wanted));
    return link;
  };

  const plural = (n) => {
    const tens = n % 100;
    if (tens > 10 && tens < 20) return "страниц";
    return n % 10 === 1 ? "страница" : n % 10 > 1 && n % 10 < 5 ? "страницы" : "страниц";
  };

  const say = (query, total) => {
    if (!query.trim()) return "Слово можно писать в любом падеже. ↑ ↓ — выбрать, Enter — открыть.";
    if (!total) return `По запросу «${query.trim()}» ничего нет. Попробуйте другое слово.`;
    const more = total > SHOWN ? `, показаны первые ${SHOWN}` : "";
    return `${total}\u00a0${plural(total)}${more}`;
  };

  const choose = (at) => {
    const options = list.children;
    options[current]?.setAttribute("aria-selected", "false");
    current = options.length ? (at + options.length) % options.length : -1;
    const chosen = options[current];
    if (!chosen) return input.removeAttribute("aria-activedescendant");
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", chosen.id);
  };

  const show = () => {
    if (!data) return;
    const { wanted, hits, total } = find(data, fold(input.value));
    list.replaceChildren(...hits.map((hit, at) => option(hit, at, wanted)));
    input.setAttribute("aria-expanded", String(hits.length > 0));
    state.textContent = say(input.value, total);
    current = -1;
    choose(hits.length ? 0 : -1);
  };

  const load = () => {
    if (data) return show();
    state.textContent = "Загружаю указатель…";
    const script = document.createElement("script");
    script.src = dialog.dataset.index;
    script.addEventListener("load", () => {
      data = globalThis.nastavnikSearch;
      vocabulary = Object.keys(data.terms).sort();
      show();
    });
    script.addEventListener("error", () => {
      state.textContent = "Указатель поиска не загрузился. Обновите страницу.";
      script.remove();
    });
    document.head.append(script);
  };

  const open = () => {
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    load();
  };

  for (const opener of openers) {
    opener.hidden = false;
    opener.addEventListener("click", open);
  }
  dialog.querySelector("button").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest(".n-hit")) dialog.close();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(current + 1);
    else if (event.key === "ArrowUp") choose(current - 1);
    else if (event.key === "Enter") list.children[current]?.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  });
})();
