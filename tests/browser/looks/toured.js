// After a tour: what was never reached, and where the order was not the document's. The tour
// begins at the section's heading and goes round by the beginning of the document.
const found = [];
for (const one of tour) if (!one.times) found.push(`no key leads to ${path(one.e)} — “${words(drawnBy(one.e))}”`);
const rounds = order.filter((at, nth) => nth && at < order[nth - 1]).length;
if (rounds > 1) found.push(`focus goes back and forth — ${order.map(at => path(tour[at].e)).join(' → ')}`);
return found;
