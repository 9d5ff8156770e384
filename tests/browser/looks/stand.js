// Notes how every control looks and stands before keys are pressed; a group of radio buttons is
// one control. Returns how many there are.
const inGroup = e => e.type === 'radio' ? `${e.name} ${[...document.forms].indexOf(e.form)}` : null;
const groups = new Set();
// A radio button is drawn by its label.
globalThis.drawnBy = e => e.closest('label') || e;
const looks = e => [e, drawnBy(e)].map(e => {
    const style = getComputedStyle(e);
    return { outline: style.outlineStyle, shadow: style.boxShadow };
});
globalThis.tour = [...document.querySelectorAll('a[href], button, summary, input, [tabindex="0"]')]
    .filter(e => seen(e) && !e.disabled)
    .filter(e => !inGroup(e) || !groups.has(inGroup(e)) && groups.add(inGroup(e)))
    .map(e => ({ e, group: inGroup(e), before: looks(e), times: 0 }));
globalThis.groupOf = inGroup;
globalThis.looksOf = looks;
globalThis.order = [];
return tour.length;
