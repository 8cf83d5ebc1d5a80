// The order in which the search shows pages: one whose title is what was asked for, in whatever order the words come, is first.
const wordsOf = (text) => (text.toLowerCase().match(/[a-z]+/g) || []).map((word) => word.replace(/s$/, ""));

const isAskedFor = (title) => {
  const asked = new Set(wordsOf(document.querySelector("input[name=q]").value));
  return wordsOf(title).every((word) => asked.has(word));
};

var Scorer = {
  score: ([, title, anchor, , score]) => (!anchor && isAskedFor(title) ? score + 20 * wordsOf(title).length : score),
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
