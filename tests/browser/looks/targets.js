// How large what is tapped is. arguments: least size of a control, of exit; whether nothing may
// stand in the upper half of the screen.
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
return found;
