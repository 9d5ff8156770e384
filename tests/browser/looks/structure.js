// Landmarks, headings and languages of what is shown. arguments[0]: the other language.
const found = [], other = arguments[0], own = document.documentElement.lang;
const main = document.querySelectorAll('main, [role=main]');
if (main.length !== 1) found.push(`${main.length} times main`);

const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(seen);
const first = headings.filter(h => h.nodeName === 'H1');
if (first.length !== 1) found.push(`${first.length} times h1 — ${first.map(words).join(' | ')}`);
for (const h of first) {
    const section = h.closest('main > section');
    if (!section || !seen(section)) found.push(`h1 outside the section shown: ${path(h)}`);
    if (!words(h)) found.push('an empty h1');
}
let last = 0;
for (const h of headings) {
    const level = Number(h.nodeName[1]);
    if (level > last + 1) found.push(`h${last} is followed by h${level}: ${path(h)} — “${words(h)}”`);
    last = level;
}

const named = e => (e.getAttribute('aria-label') || (e.getAttribute('aria-labelledby') || '').split(' ')
    .map(id => (document.getElementById(id) || {}).textContent || '').join(' ')).trim();
const names = new Map();
for (const nav of [...document.querySelectorAll('nav, [role=navigation]')].filter(seen)) {
    const name = named(nav);
    if (!name) found.push(`a nav without a name: ${path(nav)}`);
    if (names.has(name)) found.push(`two navs called “${name}”`);
    names.set(name, nav);
}

// Words of the other language say so. A text that holds two of one language's small words and
// none of the other's is in that language.
const small = {
    fr: /(?<![\p{L}’])(le|la|les|des|un|une|et|est|pour|avec|tu|vous|ce|que|qui|dans|ne|pas|sur|au|de)(?!\p{L})/giu,
    en: /(?<![\p{L}’'])(the|of|and|you|your|is|are|with|for|to|this|that|what|in|not|an|who|it|or)(?!\p{L})/giu,
};
const count = (text, language) => (text.match(small[language]) || []).length;
for (const { node, of } of texts()) {
    // Names of bodies keep their language (WCAG 3.1.2 excepts proper names).
    if (of.closest('[data-id=about] li')) continue;
    const said = (of.closest('[lang]') || {}).lang;
    for (const [one, two] of [[own, other], [other, own]]) {
        if (said !== one && count(node.data, one) > 1 && !count(node.data, two)) {
            found.push(`in ${one} but marked ${said}: ${path(of)} — “${words(node)}”`);
        }
    }
}
const link = document.querySelector('[data-act=language]');
if (link && !link.querySelector(`[lang="${link.hreflang}"]`)) found.push('the other language’s name has no lang');
return found;
