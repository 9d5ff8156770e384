// Every move of what was shown that no act of the reader's caused, since the document began.
// Chromium keeps what it saw before anybody asked.
new Promise(done => {
    const all = [], observer = new PerformanceObserver(list => all.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // Longer than the engine takes to tell what it kept.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => {
        all.push(...observer.takeRecords());
        observer.disconnect();
        done(all.filter(entry => !entry.hadRecentInput).map(entry => {
            const moved = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
                const e = node && (node.nodeType === 1 ? node : node.parentElement);
                const name = e ? `${e.nodeName.toLowerCase()}.${e.getAttribute('class') || e.id}` : '?';
                return `${name} ${[from.x, from.y, from.width, from.height]} to ${[to.x, to.y, to.width, to.height]}`;
            });
            return `moved by ${entry.value.toFixed(4)} after ${Math.round(entry.startTime)} ms — ${moved.join('; ')}`;
        }));
    })));
})
