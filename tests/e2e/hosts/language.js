// A page in any language: ?lang=de, and the element's attributes, as in &view=rounds or &routes. What
// nobody speaks comes from a folder of its own, which is never shipped.
const asked = new URLSearchParams(location.search);
const element = document.querySelector('pulse-check');
for (const name of ['view', 'routes', 'instrument', 'forget']) if (asked.has(name)) element.setAttribute(name, asked.get(name));
const lang = (document.documentElement.lang = asked.get('lang'));
await import(/-X[AB]$/.test(lang) ? '/pulse-check-pseudo/pulse-check.js' : '/pulse-check/pulse-check.js');
