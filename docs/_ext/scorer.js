// The order in which the search shows pages: one whose title is what was asked for, in whatever order the words come, is first.
const wordsOf = (text) => text.toLowerCase().match(/[a-z]+/g) || [];
const singular = (word) => word.replace(/s$/, "");

const named = (title) => {
  const asked = wordsOf(document.querySelector("input[name=q]").value);
  const words = wordsOf(title);
  const [askedKinds, kinds] = [asked.map(singular), words.map(singular)];
  if (!kinds.every((kind) => askedKinds.includes(kind))) return 0;
  const inOrder = askedKinds.join(" ").includes(kinds.join(" "));
  return 20 * new Set(kinds).size + (inOrder ? kinds.length : 0) - words.filter((word) => !asked.includes(word)).length;
};

// An entry of the index counts if it is what was asked for; Sphinx has a part of one before a whole title.
const ranked = (kind, score) => (kind === "index" && score < 90 ? score / 5 : score);

var Scorer = {
  score: ([, title, anchor, , score, , kind]) => ranked(kind, score) + (anchor ? 0 : named(title)),
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
