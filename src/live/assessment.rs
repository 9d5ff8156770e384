//! An assessment alive: one item at a time, back, pass, stop, a single pause, the outcome.

use super::{Because, Site, Visit, outcome, quiz};
use crate::browser::slots::Stage;
use crate::browser::{choice, focus, shown};
use crate::parts::{emergency, item, sign};
use escale_core::assessment::{Answer, Outcome, Run, Step};
use escale_core::help::{Asking, rank};
use escale_core::l10n::Arg;
use escale_core::pack::Assessment;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

/// What the controls of a run act on.
#[derive(Clone)]
pub(super) struct Desk {
    pub(super) site: Arc<Site>,
    pub(super) visit: StoredValue<Visit>,
    pub(super) assessment: Arc<Assessment>,
    stage: Stage,
    /// Whether its section is the one shown.
    here: Rc<Cell<bool>>,
}

/// Brings `assessment` to life; `ticked` is what was answered on the plain sheet.
pub(crate) fn assessment(
    site: Arc<Site>,
    visit: StoredValue<Visit>,
    stage: Stage,
    assessment: Assessment,
    ticked: &[(String, String)],
) {
    let ticked = ticked.iter().map(|(item, option)| (item.as_str(), option.as_str()));
    let run = Run::resume(&assessment, ticked);
    visit.update_value(|visit| visit.begin(&assessment, run));
    let assessment = Arc::new(assessment);
    let desk = Desk { site, visit, assessment, stage, here: Rc::default() };
    desk.look(&shown::now());
    desk.draw();
    let forgetful = desk.clone();
    shown::on_forget(move || forgetful.draw());
    shown::on_shown(move |screen, id| {
        desk.look(&(screen, id));
        desk.say_state();
    });
}

impl Desk {
    /// Changes the run, shows where it stands, and leads the reader there.
    pub(super) fn act(&self, change: impl FnOnce(&mut Run, &Assessment)) {
        self.record(change);
        if let Some(outcome) = self.outcome().filter(|_| !self.assessment.is_quiz()) {
            self.visit.update_value(|v| v.want(Because::Answered, outcome.needs));
        }
        self.draw();
        focus::heading(&self.assessment.id);
    }

    /// Changes the run without moving the reader.
    fn record(&self, change: impl FnOnce(&mut Run, &Assessment)) {
        self.visit.update_value(|visit| {
            if let Some(run) = visit.run_mut(&self.assessment.id) {
                change(run, &self.assessment);
            }
        });
    }

    /// Shows where the run stands.
    fn draw(&self) {
        let desk = self.clone();
        match self.step() {
            Step::Item(at) => {
                // How far the boat is on its way, in hundredths.
                let last = self.assessment.items.len().saturating_sub(1).max(1);
                self.stage.set("--way", at * 100 / last);
                self.stage.show(move || one_item(&desk, at));
            }
            Step::Told(at) => self.stage.show(move || quiz::told(&desk, at)),
            Step::Pause(_) => self.stage.show(move || pause(&desk)),
            Step::Outcome if self.assessment.is_quiz() => {
                self.stage.show(move || quiz::end(&desk));
            }
            Step::Outcome => {
                self.stage.show(move || outcome::view(&desk));
                self.site.mark_cards();
            }
        }
        self.say_state();
    }

    fn step(&self) -> Step {
        let id = &self.assessment.id;
        self.visit.with_value(|v| v.run(id).map_or(Step::Item(0), Run::step))
    }

    /// The outcome, if the run stands there.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        self.visit.with_value(|visit| {
            let run = visit.run(&self.assessment.id)?;
            (run.step() == Step::Outcome).then(|| Outcome::of(run, &self.assessment))
        })
    }

    /// Notes whether its section is the one shown.
    fn look(&self, (screen, id): &(String, String)) {
        self.here.set(screen == "assessment" && *id == self.assessment.id);
    }

    /// Keeps `<main data-screen>` true: an outcome is a screen of its own.
    fn say_state(&self) {
        if self.here.get() {
            let outcome = self.step() == Step::Outcome;
            let screen = if outcome { "outcome" } else { "assessment" };
            shown::state(screen, &self.assessment.id);
        }
    }
}

fn one_item(desk: &Desk, at: usize) -> impl IntoView + use<> {
    let Desk { site, visit, assessment, .. } = desk;
    let asked = assessment.items.get(at)?;
    let id = assessment.id.clone();
    let answer = visit.with_value(|v| v.run(&id).and_then(|run| run.answer(at)));
    // A signal of this view, which goes with it: in one that outlives it, who listened would stay.
    let answered = RwSignal::new(answer.is_some());
    let options: Vec<String> = asked.options.iter().map(|o| o.id.clone()).collect();
    // Arrow keys choose; a tap chooses and goes on, as does Enter.
    let by_hand = Rc::new(Cell::new(false));
    let click = {
        let (desk, by_hand) = (desk.clone(), Rc::clone(&by_hand));
        move |event: leptos::ev::MouseEvent| {
            let Some(value) = choice::clicked(&event) else {
                return;
            };
            let chosen = options.iter().position(|option| *option == value);
            let answer = chosen.map_or(Answer::Skipped, Answer::Chose);
            if by_hand.get() {
                desk.act(|run, assessment| {
                    run.choose(answer);
                    run.next(assessment);
                });
            } else {
                desk.record(|run, _| run.choose(answer));
                answered.set(true);
            }
        }
    };
    let key = {
        let (desk, by_hand) = (desk.clone(), Rc::clone(&by_hand));
        move |event: leptos::ev::KeyboardEvent| {
            by_hand.set(false);
            if event.key() == "Enter" {
                event.prevent_default();
                desk.act(Run::next);
            }
        }
    };
    Some(view! {
        <form class="run run-item band pad" data-at=if at == 0 { "start" } else { "on" } autocomplete="off" on:submit=|event| event.prevent_default()>
            <p class="progress">{progress(desk, at)}</p>
            <div on:pointerdown=move |_| by_hand.set(true) on:keydown=key on:click=click>
                {item(asked, &id, &site.words, answer)}
            </div>
            {controls(desk, at, answered)}
        </form>
    })
}

/// "Question 3 of 11"; an item that not everyone is asked is one more.
fn progress(desk: &Desk, at: usize) -> String {
    let words = &desk.site.words;
    let items = &desk.assessment.items;
    if items.get(at).is_some_and(|item| item.ask_if.is_some()) {
        return words.get("question-more").text;
    }
    let before = items.iter().take(at + 1).filter(|item| item.ask_if.is_none()).count();
    let of = desk.assessment.unconditional();
    words.get_with("question", &[("at", Arg::Number(before)), ("of", Arg::Number(of))]).text
}

fn controls(desk: &Desk, at: usize, answered: RwSignal<bool>) -> impl IntoView + use<> {
    let word = |id: &str| desk.site.words.get(id).text;
    let button = |act: &'static str, class: &'static str, change: fn(&mut Run, &Assessment)| {
        let desk = desk.clone();
        let label = word(act_word(act));
        let arrow = (act == "prev").then(|| sign("back"));
        view! {
            <button type="button" class=class data-act=act on:click=move |_| desk.act(change)>
                {arrow} <span>{label}</span>
            </button>
        }
    };
    view! {
        <div class="between" class:open=move || !answered.get()>
            {(at > 0).then(|| button("prev", "", |run, assessment| run.back(assessment)))}
            {button("done", "", |run, _| run.stop())}
            {button("next", "btn", |run, assessment| run.next(assessment))}
        </div>
    }
}

fn act_word(act: &str) -> &'static str {
    match act {
        "prev" => "previous",
        "done" => "stop",
        _ => "next",
    }
}

/// The single pause: what was said counts, and somebody can be reached at once.
fn pause(desk: &Desk) -> impl IntoView + use<> {
    let site = &desk.site;
    let reader = [("reader", Arg::Str(desk.assessment.reader()))];
    let (title, text) = (site.words.get("pause"), site.words.get_with("pause.text", &reader));
    let next = site.words.get("next").text;
    let numbers =
        emergency(&rank(&site.pack, &Asking::default()).emergency, &site.words, site.links);
    let go_on = desk.clone();
    view! {
        <div class="run run-pause pad" data-at="on">
            <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
            <p class="big" lang=text.lang>{text.text}</p>
            {numbers}
            <button type="button" class="btn" data-act="next" on:click=move |_| go_on.act(Run::next)>{next}</button>
        </div>
    }
}
