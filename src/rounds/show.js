// Show-mode: the tablet is turned to somebody, and says one idea of a topic at a time, large; in
// two languages at once where that helps. It copies what stands in the topic, so it says nothing
// of its own, and keeps nothing.
const root = document.documentElement;
const stage = document.querySelector('.stage');
const [one, two] = stage.querySelectorAll('.idea');
const view = stage.querySelector('.view');
const progress = stage.querySelector('progress');
const controls = document.querySelector('.frame > .showing');
const button = act => controls.querySelector(`[data-act="${act}"]`);
const tongues = [...stage.querySelectorAll('[data-act="beside"]')];
// Pixels that a finger goes along a line of words before it means another card.
const SWIPE = 60;

// The ideas of a topic, block by block; words that open a list, with a colon, stand above each of
// its lines. Blocks, not ideas, are the same in every language.
const TEXT = 'h2, p:not(.ring, .note), .signs > li';
const within = (block, css) => css.split(', ').map(one => `${block} > ${one}`).join(', ');
const BLOCKS = [
  '.lead > h1',
  within('.lead', TEXT),
  within('.breathe', TEXT),
  within('.nearby.flow', TEXT),
  '.act > .rope > li',
  '.act > .rows > li, .nearby > .cases > li',
  '.hand-over > .handed',
];
const opens = one => {
  const next = one.nextElementSibling;
  return one.matches('p') && next && next.matches('.signs') && /[:：]\s*$/.test(one.textContent);
};
const opened = one => {
  const before = one.matches('.signs > li') && one.parentElement.previousElementSibling;
  return before && opens(before) ? [before, one] : [one];
};
const ideas = section => BLOCKS.map(css => {
  const found = [...section.querySelectorAll(within(':scope', css))];
  return found.filter(one => !opens(one)).map(opened);
});

// from: the topic that is shown. cards: of each idea its elements, in one and the other language.
// read: a document of another language, once somebody asked for it. asked: counts what was asked
// for, so that an answer that comes late is known. y: where the page was.
let from = null, cards = [], at = 0, read = null, asked = 0, y = 0;
let down = null, swiped = false;

// The same topic in two languages. Where a translation has another number of ideas in a block,
// nothing tells which belong together: they stay together.
const all = block => [...new Set(block.flat())];
function pair(mine, other) {
  const blocks = ideas(mine);
  if (!other) return blocks.flat().map(idea => [idea, []]);
  const others = ideas(other);
  return blocks.flatMap((block, k) => {
    if (block.length !== others[k].length) return [[all(block), all(others[k])]];
    return block.map((idea, n) => [idea, others[k][n]]);
  });
}

function fill(card, elements, language) {
  card.lang = language.lang;
  card.dir = language.dir;
  card.replaceChildren(...elements.map(element => document.importNode(element, true)));
  card.scrollTop = 0;
}

function draw() {
  const [mine, other] = cards[at];
  fill(one, mine, root);
  if (read) fill(two, other, read.documentElement);
  two.hidden = !read;
  stage.toggleAttribute('data-two', !!read);
  progress.max = cards.length;
  progress.value = at + 1;
  button('prev').disabled = at === 0;
  button('next').disabled = at === cards.length - 1;
}

function step(by) {
  if (!cards[at + by]) return;
  at += by;
  draw();
}

const fetched = address => new Promise((done, fail) => {
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.onload = () => request.response ? done(request.response) : fail();
  request.onerror = fail;
  request.open('GET', address);
  request.send();
});

// The chosen second language, beside the first; the idea that is shown stays.
async function beside() {
  const mine = asked += 1;
  const chosen = tongues.find(tongue => tongue.getAttribute('aria-pressed') === 'true');
  const come = chosen ? await fetched(chosen.dataset.to).catch(() => null) : null;
  if (mine !== asked || !from) return;
  if (chosen && !come) press(null);
  const shown = cards[at][0].at(-1);
  const other = come && come.getElementById(from.id);
  read = other ? come : null;
  cards = pair(from, other);
  at = Math.max(cards.findIndex(([mine]) => mine.includes(shown)), 0);
  draw();
}

function press(chosen) {
  for (const tongue of tongues) tongue.setAttribute('aria-pressed', String(tongue === chosen));
}

// The language that the worker reads stands beside the other, till somebody says otherwise.
function asBefore() {
  press(tongues.find(tongue => 'first' in tongue.dataset));
  stage.removeAttribute('data-turned');
}

function show(section) {
  from = section;
  [cards, at, read, y] = [pair(section, null), 0, null, scrollY];
  const scene = section.querySelector(':scope > .scene');
  view.replaceChildren(...scene ? [scene.cloneNode(true)] : []);
  stage.hidden = controls.hidden = false;
  root.setAttribute('data-showing', '');
  draw();
  stage.focus();
  beside();
}

// Back to the page, which was covered, so nothing on it could take the focus.
function end() {
  if (!from) return;
  const back = from.querySelector('[data-act="show"]');
  from = read = null;
  cards = [];
  for (const part of [one, two, view]) part.replaceChildren();
  stage.hidden = controls.hidden = true;
  root.removeAttribute('data-showing');
  scrollTo(0, y);
  if (back.checkVisibility()) back.focus({ preventScroll: true });
}

const acts = {
  show: pressed => show(pressed.closest('section')),
  close: end,
  prev: () => step(-1),
  next: () => step(1),
  turn: () => stage.toggleAttribute('data-turned'),
  beside: pressed => {
    press(pressed.getAttribute('aria-pressed') === 'true' ? null : pressed);
    beside();
  },
};

asBefore();
document.addEventListener('click', event => {
  const pressed = event.target.closest('button, a, summary');
  if (pressed && pressed.closest('.stage, .frame, [data-act="show"]')) {
    const act = acts[pressed.dataset.act];
    if (act) act(pressed);
  } else if (from && event.target.closest('.stage > .ideas') && !swiped) {
    step(1);
  }
  swiped = false;
});
// Whoever sits opposite swipes their way: on a card that is turned, left is right.
stage.addEventListener('pointerdown', event => {
  down = event;
  swiped = false;
});
stage.addEventListener('pointerup', event => {
  const card = event.target.closest('.idea');
  if (!down || !card) return;
  const x = event.clientX - down.clientX;
  swiped = Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(event.clientY - down.clientY);
  const turned = getComputedStyle(card).rotate !== 'none';
  const on = (x < 0) === (card.dir !== 'rtl') !== turned;
  if (swiped) step(on ? 1 : -1);
});
document.addEventListener('keydown', event => {
  if (!from) return;
  const forth = root.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = root.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const act = { Escape: end, [forth]: acts.next, [back]: acts.prev }[event.key];
  if (act) act();
});
// Help and what ends a visit lead to a section that was covered while it was shown.
document.addEventListener('escale:shown', () => {
  const heading = [...document.querySelectorAll('main > [data-shown] h1')].pop();
  if (from) {
    y = 0;
    end();
    heading.focus();
  }
});
document.addEventListener('escale:forget', asBefore);
