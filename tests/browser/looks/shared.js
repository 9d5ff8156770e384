// What the looks share. Each is the body of a function that WebDriver runs in the page.

// A name by which a person finds the element again.
const path = e => {
    const one = e => e.nodeName.toLowerCase() + (e.id ? '#' + e.id : '')
        + [...e.classList].map(c => '.' + c).join('') + (e.dataset.act ? `[data-act=${e.dataset.act}]` : '');
    return e.parentElement && e.parentElement !== document.body && !e.id
        ? one(e.parentElement) + ' > ' + one(e) : one(e);
};
const words = e => e.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
const seen = e => e.checkVisibility({ visibilityProperty: true });

// Whether only a screen reader is meant to find it.
const unseen = e => {
    for (; e && e !== document.body; e = e.parentElement) {
        const style = getComputedStyle(e);
        if (style.clipPath === 'inset(50%)' && e.clientWidth <= 1) return true;
        if (e.matches('.skip:not(:focus)')) return true;
    }
    return false;
};

// From where to where the letters of a line reach, as parts of the height that its box has. A box
// is as high as the face says, which for some faces is twice the letters.
const reaches = new Map(), pen = document.createElement('canvas').getContext('2d');
const reach = of => {
    const style = getComputedStyle(of), face = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    if (!reaches.has(face)) {
        pen.font = face;
        const said = pen.measureText('x'), up = said.fontBoundingBoxAscent, all = up + said.fontBoundingBoxDescent;
        const em = parseFloat(style.fontSize);
        reaches.set(face, [Math.max(0, up - .8 * em) / all, Math.min(all, up + .25 * em) / all]);
    }
    return reaches.get(face);
};
const letters = (box, [from, to]) => new DOMRect(box.x, box.y + from * box.height, box.width, (to - from) * box.height);

// Every text that is seen, with the boxes of its letters, line by line.
const texts = () => {
    const found = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const node = walker.currentNode, of = node.parentElement;
        if (!node.data.trim() || !seen(of) || unseen(of)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(box => box.width > 0 && box.height > 0);
        if (boxes.length) found.push({ node, of, boxes: boxes.map(box => letters(box, reach(of))) });
    }
    return found;
};

const rgb = colour => {
    const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(colour);
    return parts ? parts.slice(1, 4).map(Number).concat(parts[4] === undefined ? 1 : Number(parts[4])) : null;
};
