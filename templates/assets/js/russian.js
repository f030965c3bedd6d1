/* Words of a text and their Russian Snowball stems: the twin of generator/sites/search.py. */
"use strict";
(() => {
  /* Endings by length-first lookup; 1 wants «а» or «я» before it, 2 and 3 do not. */
  const table = (groups) => {
    const kinds = new Map();
    for (const [kind, endings] of Object.entries(groups))
      for (const ending of endings.split(" ")) kinds.set(ending, Number(kind));
    return { kinds, longest: Math.max(...[...kinds.keys()].map((ending) => ending.length)) };
  };
  const GERUND = table({ 1: "в вши вшись", 2: "ив ыв ивши ывши ившись ывшись" });
  const ADJECTIVE = table({
    2: "ее ие ое ые ими ыми ей ий ой ый ем им ом ым его ого ему ому их ых ею ою ую юю ая яя",
  });
  const PARTICIPLE = table({ 1: "ем нн вш щ ющ", 2: "ивш ывш ующ" });
  const REFLEXIVE = table({ 2: "сь ся" });
  const VERB = table({
    1: "ла на ете йте ли й л ем н ло но нно ет ют ны ть ешь",
    2: "ила ыла ена ите ейте уйте или ыли ей уй ил ыл им ым ен ило ыло ено ует ит ыт уют ят ены ить ыть ишь ю ую",
  });
  const NOUN = table({
    2:
      "а ев ов е ие ье и еи ии ами ями иями й ей ией ий ой ам ем ием ом ям иям о у ах ях иях " +
      "ы ь ю ию ью я ия ья",
  });

  /* The region without its longest ending of the table, or null. */
  const cut = (region, { kinds, longest }) => {
    for (let size = Math.min(longest, region.length); size > 0; size--) {
      const kind = kinds.get(region.slice(-size));
      if (!kind) continue;
      const rest = region.slice(0, -size);
      return kind === 1 && !/[ая]$/.test(rest) ? null : rest;
    }
    return null;
  };

  const adjectival = (region) => {
    const rest = cut(region, ADJECTIVE);
    return rest === null ? null : (cut(rest, PARTICIPLE) ?? rest);
  };

  const inflection = (region) => {
    const gerund = cut(region, GERUND);
    if (gerund !== null) return gerund;
    const rest = cut(region, REFLEXIVE) ?? region;
    return adjectival(rest) ?? cut(rest, VERB) ?? cut(rest, NOUN) ?? rest;
  };

  const tidy = (region) => {
    const superlative = region.replace(/ейше?$/, "");
    if (superlative !== region) return superlative.replace(/нн$/, "н");
    return region.replace(/нн$/, "н").replace(/ь$/, "");
  };

  const REGIONS = /^([^аеиоуыэюя]*[аеиоуыэюя])(?:([аеиоуыэюя]*[^аеиоуыэюя]+[аеиоуыэюя]+[^аеиоуыэюя]))?/;

  const stem = (word) => {
    const marks = REGIONS.exec(word);
    if (!marks) return word;
    const start = marks[1].length;
    const second = marks[2] ? marks[0].length : word.length;
    let region = inflection(word.slice(start)).replace(/и$/, "");
    const plain = region.replace(/ость?$/, "");
    if (start + plain.length >= second) region = plain;
    return word.slice(0, start) + tidy(region);
  };

  const fold = (text) =>
    text.normalize("NFC").toLowerCase().replaceAll("\u0301", "").replaceAll("ё", "е");

  /* Every word as [folded, from, to]; the places are those of the text as given. */
  const words = (text) => {
    const found = [];
    for (const match of text.normalize("NFC").matchAll(/[0-9a-zа-яё\u0301]+/giu))
      found.push([fold(match[0]), match.index, match.index + match[0].length]);
    return found.filter(([word]) => word);
  };

  globalThis.nastavnikStem = { stem, fold, words };
})();
