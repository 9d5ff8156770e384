// How large what is tapped is. arguments: least size of a control, of exit; whether nothing may
// stand in the upper half of the screen, nor small things close to each other.
const [least, exit, low] = arguments, found = [];
const inText = e => getComputedStyle(e).display === 'inline' && e.closest('p, li, dd')
    && words(e.closest('p, li, dd')) !== words(e);
const controls = [...document.querySelectorAll('a[href], button, summary, label, input')]
    .filter(e => seen(e) && !unseen(e) && !(e.matches('input') && e.closest('label')) && !inText(e));
for (const e of controls) {
    const box = e.getBoundingClientRect();
    const want = e.dataset.act === 'exit' ? exit : least;
    if (box.width < want - .5 || box.height < want - .5) {
        found.push(`smaller than ${want}: ${path(e)} — “${words(e)}” ${Math.round(box.width)} × ${Math.round(box.height)}`);
    }
    // Who sits reaches the lower half: enough of the control must lie there.
    const below = box.bottom - innerHeight / 2;
    if (low && box.top < innerHeight / 2 && box.bottom > 0 && below < least) {
        found.push(`above the middle: ${path(e)} — “${words(e)}” from ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight}`);
    }
}
// Of neighbours that are not large, a finger must not meet two.
const small = low ? controls.map(e => [e, e.getBoundingClientRect()]).filter(([, box]) => box.height < 100) : [];
small.forEach(([one, a], at) => small.slice(at + 1).forEach(([other, b]) => {
    const across = Math.max(a.left, b.left) - Math.min(a.right, b.right);
    const down = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
    if (Math.max(across, down) < 11.5 && !one.contains(other) && !other.contains(one)) {
        found.push(`closer than 12: ${path(one)} and ${path(other)} — “${words(one)}” “${words(other)}”`);
    }
}));
return found;
