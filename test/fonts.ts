/** Runs first in each page of the browser projects: its letters are there before anything is measured. */
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = '/fonts/fonts.css';
const loaded = new Promise((resolve, reject) => {
  link.onload = resolve;
  link.onerror = reject;
});
document.head.append(link);
await loaded;
await Promise.all(Array.from(document.fonts, (font) => font.load()));

export {};
