// Code that is wider than the page scrolls, so the keyboard has to reach it.
document.addEventListener("DOMContentLoaded", () => {
  for (const block of document.querySelectorAll("pre, .content table")) block.tabIndex = 0;
});
