// Whether everything that is shown fits and can be read. arguments: the width that there is; the
// least size of exit.
const [wide, exitLeast] = arguments, found = [];
const root = document.documentElement;
if (root.scrollWidth > wide) found.push(`scrolls sideways — ${root.scrollWidth} in ${wide}`);

// What an element and its ancestors let through, and which of them cuts.
const known = new Map([[document.body, { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity, by: null }]]);
const clips = e => {
    if (!known.has(e)) {
        const more = clips(e.parentElement), style = getComputedStyle(e), box = e.getBoundingClientRect();
        known.set(e, style.overflowX === 'visible' && style.overflowY === 'visible' ? more : {
            left: Math.max(more.left, box.left), right: Math.min(more.right, box.right),
            top: Math.max(more.top, box.top), bottom: Math.min(more.bottom, box.bottom), by: e,
        });
    }
    return known.get(e);
};
const block = e => {
    while (/^(inline|contents)$/.test(getComputedStyle(e).display)) e = e.parentElement;
    return e;
};

// Boxes. What a picture's frame cuts away is not missed.
const outside = new Set();
for (const e of document.querySelectorAll('body *:not(svg *, template, script)')) {
    // What is fixed is as wide as what is not.
    if (!seen(e) || unseen(e) || root.scrollWidth > wide && e.closest('.frame')) continue;
    const box = e.getBoundingClientRect(), clip = clips(e.parentElement);
    if (!box.width || !box.height || outside.has(e.parentElement)) continue;
    const left = Math.max(box.left, clip.left), right = Math.min(box.right, clip.right);
    if (left < right && (left < -1 || right > wide + 1)) {
        outside.add(e);
        found.push(`stands outside: ${path(e)} — from ${Math.round(left)} to ${Math.round(right)}`);
    }
}

// Lines of words: within the screen, their box, and whatever cuts.
const lines = [];
for (const { node, of, boxes } of texts()) {
    const clip = clips(of), around = block(of), home = around.getBoundingClientRect();
    const name = `${path(of)} — “${words(node)}”`;
    for (const box of boxes) {
        const slack = box.height * .2;
        if (box.left < -1 || box.right > wide + 1) found.push(`words outside: ${name}`);
        else if (box.left < clip.left - 1 || box.right > clip.right + 1
            || box.top < clip.top - slack || box.bottom > clip.bottom + slack) found.push(`words cut by ${path(clip.by)}: ${name}`);
        else if (box.left < home.left - 1 || box.right > home.right + 1
            || box.top < home.top - slack || box.bottom > home.bottom + slack) found.push(`words run out of ${path(around)}: ${name}`);
        lines.push({ node, of, box, name, fixed: !!of.closest('.frame, .skip') });
    }
}

// Words over other words.
for (const [at, one] of lines.entries()) {
    for (const two of lines.slice(at + 1)) {
        if (one.node === two.node || one.fixed !== two.fixed) continue;
        const across = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const down = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        if (across > 2 && down > Math.min(one.box.height, two.box.height) * .2) found.push(`words over words: ${path(one.of)} and ${path(two.of)} — “${words(one.node)}” “${words(two.node)}”`);
    }
}

// Exit and help can be tapped where they stand.
for (const [act, least] of [['exit', exitLeast], ['help', 44]]) {
    const e = document.querySelector(`.frame [data-act=${act}]`), box = e.getBoundingClientRect();
    const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!hit || hit.closest('[data-act]') !== e) found.push(`${act} can't be tapped`);
    if (Math.min(box.width, box.height) < least - .5) found.push(`${act} is too small — ${Math.round(box.width)} × ${Math.round(box.height)}`);
    if (box.left < 0 || box.right > wide || box.top < 0 || box.bottom > innerHeight) found.push(`${act} is not wholly seen`);
}
return [...new Set(found)];
