// Whole visits of a kiosk, as hands would do them. arguments: which are the first and the one after
// the last (a number decides what is read and how it ends), whether the language is changed. Returns
// how far the last came.
const [first, end, abroad, done] = arguments;
const main = document.getElementById('main'), root = document.documentElement;
const drawn = () => new Promise(go => requestAnimationFrame(() => setTimeout(go)));
const all = css => [...document.querySelectorAll(css)];
const seen = css => all(css).filter(e => e.checkVisibility());
const nth = (list, at) => list[at % list.length];
const tap = async element => { element.click(); await drawn(); };
const until = async true_of => { while (!true_of()) await drawn(); };
const visit = async which => {
    await until(() => main.dataset.screen === 'attract' && 'ready' in root.dataset);
    await tap(document.querySelector('#at a'));
    for (const quick of seen('.quick')) await tap(quick);
    await tap(nth(seen('#hm [data-act=door]'), which));
    await tap(nth(seen('main > section[data-shown] [data-act=topic]'), which));
    scrollTo(0, 900);
    await drawn();
    await tap(document.querySelector('main > [data-shown] .hand-over summary'));
    await tap(nth(all('main [data-act=assessment]'), which));
    for (let answers = 0; answers < 3; answers++) {
        const on = seen('[data-alive] [data-act=next]').filter(e => getComputedStyle(e).visibility === 'visible');
        const input = nth(all('main > [data-shown] [data-alive] input[type=radio]'), which + answers);
        if (!input) { if (on[0]) await tap(on[0]); continue; }
        input.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        await tap(input);
    }
    await tap(document.querySelector('.frame [data-act=help]'));
    for (const closed of seen('main > [data-shown] summary').slice(0, 3)) await tap(closed);
    await tap(nth(seen('[data-alive] .pick input'), which));
    if (abroad) return 'abroad';
    const ends = [
        () => tap(document.querySelector('.exit')),
        () => tap(document.querySelector('.deck [data-act=done]')),
        async () => {
            for (const seconds of [46, 21]) {
                window.gone += seconds * 1000;
                document.dispatchEvent(new Event('visibilitychange'));
                await drawn();
            }
        },
    ];
    await nth(ends, which)();
    await until(() => main.dataset.screen === 'attract');
    return 'attract';
};
const visits = async () => {
    let came;
    for (let which = first; which < end; which++) came = await visit(which);
    return came;
};
visits().then(done, error => done(String(error)));
