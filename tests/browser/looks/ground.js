// The lines of words that are wholly in sight, each with its colour: what lies behind them is read
// from a picture taken while the words are transparent. arguments: where
// to scroll, how far down one can see.
const [at, low] = arguments, lines = [];
scrollTo({ top: at, behavior: 'instant' });
for (const { node, of, boxes } of texts()) {
    const fixed = !!of.closest('.frame'), end = fixed ? innerHeight : Math.floor(low);
    const seen = boxes.filter(box => box.top >= 0 && box.left >= 0 && box.right <= innerWidth && Math.ceil(box.bottom) <= end);
    if (!seen.length) continue;
    const colour = rgb(getComputedStyle(of).color);
    let opacity = 1;
    for (let e = of; e; e = e.parentElement) opacity *= Number(getComputedStyle(e).opacity);
    for (const box of seen) {
        lines.push({
            name: path(of), said: words(node), colour, opacity, fixed,
            box: [box.left, box.top, box.right, box.bottom],
        });
    }
}
return lines;
