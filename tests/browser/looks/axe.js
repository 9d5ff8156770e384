// What axe says of the page as it is. Sections that are not displayed are set aside meanwhile:
// axe would take its picture of all of them each time, to no purpose and four times as slowly.
// Home stays, since the skip link names it.
async options => {
    const aside = [...document.querySelectorAll('main > section:not(#hm)')].filter(s => !s.getClientRects().length)
        .map(section => [section, document.createComment('')]);
    for (const [section, place] of aside) section.replaceWith(place);
    try {
        const said = await axe.run(document, { ...options, iframes: false, preload: false });
        const finding = (rule, node) => `${rule.id} · ${node.target.join(' ')} · ${node.failureSummary.replace(/\s+/g, ' ')}`;
        return {
            passes: said.passes.map(rule => rule.id),
            violations: said.violations.flatMap(rule => rule.nodes.map(node => finding(rule, node))),
        };
    } finally {
        for (const [section, place] of aside) place.replaceWith(section);
    }
}
