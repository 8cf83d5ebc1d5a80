// The order in which the search shows pages: one whose title is what was asked for, in whatever order the words come, is first.
const wordsOf = (text) => text.toLowerCase().match(/[a-z]+/g) || [];
const singular = (word) => word.replace(/s$/, "");

const named = (title) => {
  const asked = wordsOf(document.querySelector("input[name=q]").value);
  const words = wordsOf(title);
  const kinds = new Set(words.map(singular));
  const isNamed = [...kinds].every((kind) => asked.map(singular).includes(kind));
  return isNamed ? 20 * kinds.size - words.filter((word) => !asked.includes(word)).length : 0;
};

var Scorer = {
  score: ([, title, anchor, , score]) => (anchor ? score : score + named(title)),
  // What Sphinx has otherwise.
  objNameMatch: 11,
  objPartialMatch: 6,
  objPrio: { 0: 15, 1: 5, 2: -5 },
  objPrioDefault: 0,
  title: 15,
  partialTitle: 7,
  term: 5,
  partialTerm: 2,
};
