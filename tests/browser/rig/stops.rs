//! Where a look at everything stops: each section of a document, and each state that only the app
//! or the clock brings.

use super::run::ASKED;
use super::visit::Visit;
use escale_core::assessment::{Answer, Band, Run, Step};
use escale_core::pack::{Assessment, Pack};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// One stop.
pub(crate) struct Stop {
    /// `topic a-gift`, `relationship: pause`.
    pub(crate) name: String,
    /// The link code of its section.
    pub(crate) code: String,
    state: State,
}

enum State {
    /// As it is when one comes there.
    Found,
    /// The stand-in, as where the app never came.
    Plain,
    /// While the page warns that it will forget.
    Late,
    /// On the way through an assessment: the answers by item, and what is asked then.
    Run { answers: Map<String, Value>, until: String },
    /// Help with the picker open, and then with a need picked.
    Needs { picked: bool },
}

impl Visit {
    /// Every stop of the document that is open and alive; it shows `pack`.
    pub(crate) async fn stops(&self, pack: &Pack) -> Vec<Stop> {
        self.some_stops(pack, |_| true).await
    }

    /// The same, without the sections that are made of the same parts as one before: they look
    /// alike, and only their words differ.
    pub(crate) async fn unlike_stops(&self, pack: &Pack) -> Vec<Stop> {
        let mut seen = BTreeSet::new();
        self.some_stops(pack, |parts| seen.insert(parts.to_owned())).await
    }

    /// The stops of the sections that `wanted` takes by what they are made of.
    async fn some_stops(&self, pack: &Pack, mut wanted: impl FnMut(&str) -> bool) -> Vec<Stop> {
        let sections = "[...document.querySelectorAll('main > section')].map(s => {
            const parts = [...s.querySelectorAll('*')].map(e => e.localName + '.' + e.classList);
            return [s.id, s.dataset.screen, s.dataset.id || '', [...new Set(parts)].sort().join()];
        })";
        let sections = self.ask(sections).await;
        let mut stops = Vec::new();
        for section in sections.as_array().expect("a list") {
            let part = |at: usize| section[at].as_str().unwrap_or_default().to_owned();
            let (code, screen, id) = (part(0), part(1), part(2));
            if !wanted(&format!("{screen} {}", part(3))) {
                continue;
            }
            let stop = |name: String, state| Stop { name, code: code.clone(), state };
            stops.push(stop(format!("{screen} {id}").trim_end().to_owned(), State::Found));
            match screen.as_str() {
                "help" => {
                    stops.push(stop("help: plain".to_owned(), State::Plain));
                    stops.push(stop("help: picker".to_owned(), State::Needs { picked: false }));
                    stops.push(stop("help: picked".to_owned(), State::Needs { picked: true }));
                    stops.push(stop("help: warning".to_owned(), State::Late));
                }
                "assessment" => {
                    stops.push(stop(format!("{id}: plain"), State::Plain));
                    let assessment = pack.assessment(&id).expect("an assessment of the pack");
                    let states = states(assessment).into_iter();
                    stops.extend(states.map(|(of, state)| stop(format!("{id}: {of}"), state)));
                }
                _ => {}
            }
        }
        stops
    }

    /// Goes to `stop`, whatever was done before; the theme is the device's again.
    pub(crate) async fn reach(&self, stop: &Stop) {
        const ANEW: &str = "for (const form of document.forms) form.reset();
            for (const open of document.querySelectorAll('details[open]')) open.open = false;
            document.documentElement.removeAttribute('data-late');
            for (const plain of document.querySelectorAll('[data-plain]')) plain.hidden = true;
            for (const alive of document.querySelectorAll('[data-alive]')) alive.hidden = false;
            document.dispatchEvent(new CustomEvent('escale:forget'));
            document.dispatchEvent(new CustomEvent('escale:go', { detail: { code: arguments[0] } }));";
        self.run(ANEW, vec![json!(stop.code)]).await;
        self.displayed(&stop.code).await;
        match &stop.state {
            State::Found => {}
            State::Plain => self.falls_back().await,
            State::Late => {
                self.ask("document.documentElement.setAttribute('data-late', 1)").await;
            }
            State::Run { answers, until } => self.hurry(answers, until).await,
            State::Needs { picked } => self.need(*picked).await,
        }
        self.drawn().await;
    }

    /// Answers `assessment` to its end, the options at these places by item; none is passing it.
    pub(crate) async fn walk(&self, assessment: &Assessment, way: &[Option<usize>]) {
        self.reach(&Stop {
            name: assessment.id.clone(),
            code: assessment.code.as_str().to_owned(),
            state: State::Run { answers: named(assessment, way), until: "outcome".to_owned() },
        })
        .await;
    }

    /// The stand-ins take the place of the live parts.
    async fn falls_back(&self) {
        const SWAP: &str =
            "for (const plain of document.querySelectorAll('[data-plain]')) plain.hidden = false;
            for (const alive of document.querySelectorAll('[data-alive]')) alive.hidden = true;";
        self.run(SWAP, Vec::new()).await;
    }

    async fn need(&self, picked: bool) {
        const OPEN: &str = "const pick = document.querySelector('[data-alive] .pick');
            pick.open = true;
            if (arguments[0]) pick.querySelector('[value=health]').click();";
        self.run(OPEN, vec![json!(picked)]).await;
        if picked {
            self.until_seen("[data-alive] .fit .contact[data-needs~=health]").await;
        }
    }

    /// Answers all at once, as a hand would, until `until` is asked. What is asked at the end gets
    /// an answer too, as a key would give it.
    async fn hurry(&self, answers: &Map<String, Value>, until: &str) {
        let hurry = format!(
            "const [answers, until] = arguments;
            const live = () => [...document.querySelectorAll('[data-live=assessment] > [data-alive]')]
                .find(view => view.getClientRects().length);
            for (let steps = 0; steps < 99; steps++) {{
                const asked = {ASKED};
                const input = live().querySelector(`input[value='${{answers[asked]}}']`);
                if (asked === until) {{ if (input) input.click(); return }}
                if (asked === 'pause' || asked === 'told') {{
                    live().querySelector('[data-act=next]').click();
                    continue;
                }}
                input.dispatchEvent(new PointerEvent('pointerdown', {{ bubbles: true }}));
                input.click();
            }}"
        );
        self.run(&hurry, vec![json!(answers), json!(until)]).await;
        self.is_asked(until).await;
    }

    /// Waits until what was done is drawn, and focus has moved.
    pub(crate) async fn drawn(&self) {
        self.ask_later(
            "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))",
        )
        .await;
    }
}

/// Where an assessment can stand: in the middle, at its pause, in each band that it can end in.
fn states(assessment: &Assessment) -> Vec<(String, State)> {
    let run = |chosen: &[Option<usize>], until: &str| State::Run {
        answers: named(assessment, chosen),
        until: until.to_owned(),
    };
    let firsts = vec![Some(0); assessment.items.len()];
    let middle = &assessment.items[assessment.items.len() / 2].id;
    let mut states = vec![("middle".to_owned(), run(&firsts, middle))];
    if assessment.is_quiz() {
        states.push(("told".to_owned(), run(&firsts, "told")));
    }
    for (band, chosen) in bands(assessment) {
        if band == Band::Urgent {
            states.push(("pause".to_owned(), run(&chosen, "pause")));
        }
        states.push((band.name().to_owned(), run(&chosen, "outcome")));
    }
    states
}

/// The option ids of `chosen`, by item.
fn named(assessment: &Assessment, chosen: &[Option<usize>]) -> Map<String, Value> {
    let option = |at: usize, chosen: Option<usize>| {
        chosen.map_or("skip", |chosen| assessment.items[at].options[chosen].id.as_str())
    };
    let answers = chosen.iter().enumerate();
    answers.map(|(at, c)| (assessment.items[at].id.clone(), json!(option(at, *c)))).collect()
}

/// One way of answering for each band that can be reached by few answers.
fn bands(assessment: &Assessment) -> Vec<(Band, Vec<Option<usize>>)> {
    let count = assessment.items.len();
    let firsts = vec![Some(0); count];
    let mut ways = vec![firsts.clone(), vec![None; count]];
    let others = |at: usize| 1..assessment.items[at].options.len();
    for one in 0..count {
        for option in others(one) {
            let mut way = firsts.clone();
            way[one] = Some(option);
            ways.push(way.clone());
            for two in one + 1..count {
                way[two] = Some(1);
                ways.push(way.clone());
                way[two] = Some(0);
            }
        }
    }
    let ends: Vec<_> = ways.into_iter().map(|way| (band(assessment, &way), way)).collect();
    let first = |band: &Band| ends.iter().find(|(of, _)| of == band).cloned();
    Band::ALL.iter().filter_map(first).collect()
}

fn band(assessment: &Assessment, chosen: &[Option<usize>]) -> Band {
    let mut run = Run::new(assessment);
    while run.step() != Step::Outcome {
        if let Step::Item(at) = run.step() {
            run.choose(chosen[at].map_or(Answer::Skipped, Answer::Chose));
        }
        run.next(assessment);
    }
    Band::of(&run, assessment)
}
