// What has the focus after a key. Returns what is wrong with it, and whether the tour is over:
// every control was met, or one is met again.
const found = [], e = document.activeElement;
if (!e || e === document.body) return { found, over: false, at: null };
const group = groupOf(e), at = tour.findIndex(one => group ? one.group === group : one.e === e);
if (at < 0) return { found: [`focus is on what is no control: ${path(e)}`], over: false, at: path(e) };
const one = tour[at], drawn = drawnBy(e);
if (one.times++) return { found, over: true, at: path(e) };
order.push(at);

const [before, now] = [group && one.e !== e ? null : one.before, looksOf(e)];
const shows = now.some((look, which) => {
    const width = parseFloat(getComputedStyle([e, drawn][which]).outlineWidth);
    const outlined = look.outline !== 'none' && width >= 2 && (!before || before[which].outline === 'none');
    return outlined || before && look.shadow !== 'none' && look.shadow !== before[which].shadow;
});
if (!shows) found.push(`focus is not seen: ${path(e)} — “${words(drawn)}”`);

const box = drawn.getClientRects()[0];
const [x, y] = [(Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2, (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2];
const hit = document.elementFromPoint(x, y);
if (!hit || !(drawn.contains(hit) || hit.contains(drawn) && drawn.getClientRects().length > 1)) {
    found.push(`focus is covered: ${path(e)} — “${words(drawn)}” by ${hit ? path(hit) : 'the edge of the screen'}`);
}
// The frame must not lie over more than a sliver of it.
const frame = document.querySelector('.frame').getBoundingClientRect();
if (!e.closest('.frame, .skip') && box.bottom > frame.top + 2 && box.height < innerHeight / 2) {
    found.push(`focus is partly under the frame: ${path(e)} — “${words(drawn)}”`);
}
return { found, over: false, at: path(e) };
