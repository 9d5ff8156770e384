//! An assessment alive: one item at a time, back, pass, stop, a single pause, the outcome.

use super::{Because, Site, Visit, outcome};
use crate::browser::{choice, focus, shown};
use crate::parts::{emergency, item, sign};
use escale_core::assessment::{Answer, Outcome, Run, Step};
use escale_core::help::fit;
use escale_core::l10n::Arg;
use escale_core::pack::Assessment;
use leptos::prelude::*;
use std::sync::Arc;

/// What the controls of a run act on.
#[derive(Clone)]
pub(super) struct Desk {
    pub(super) site: Arc<Site>,
    pub(super) visit: RwSignal<Visit>,
    pub(super) assessment: Arc<Assessment>,
}

/// The live part of `assessment`; `ticked` is what was answered on the plain sheet.
pub(crate) fn assessment(
    site: Arc<Site>,
    visit: RwSignal<Visit>,
    assessment: Assessment,
    ticked: &[(String, String)],
) -> impl IntoView + use<> {
    let ticked = ticked
        .iter()
        .map(|(item, option)| (item.as_str(), option.as_str()));
    let run = Run::resume(&assessment, ticked);
    visit.update(|visit| visit.begin(&assessment, run));
    let desk = Desk {
        site,
        visit,
        assessment: Arc::new(assessment),
    };
    let step = desk.step();
    say_state(&desk, step);
    let at = move || {
        if step.get() == Step::Item(0) {
            "start"
        } else {
            "on"
        }
    };
    let view = move || match step.get() {
        Step::Item(at) => one_item(&desk, at).into_any(),
        Step::Pause(_) => pause(&desk).into_any(),
        Step::Outcome => outcome::view(&desk).into_any(),
    };
    view! { <div class="run" data-at=at>{view}</div> }
}

impl Desk {
    fn step(&self) -> Memo<Step> {
        let (visit, id) = (self.visit, self.assessment.id.clone());
        Memo::new(move |_| visit.with(|v| v.run(&id).map_or(Step::Item(0), Run::step)))
    }

    /// Changes the run, then leads the reader to what is shown.
    pub(super) fn act(&self, change: impl FnOnce(&mut Run, &Assessment)) {
        self.record(change);
        let outcome = self.outcome();
        if let Some(outcome) = outcome {
            self.visit
                .update(|v| v.want(Because::Answered, outcome.needs));
        }
        focus::heading(&self.assessment.id);
    }

    /// Changes the run without moving the reader.
    fn record(&self, change: impl FnOnce(&mut Run, &Assessment)) {
        self.visit.update(|visit| {
            if let Some(run) = visit.run_mut(&self.assessment.id) {
                change(run, &self.assessment);
            }
        });
    }

    /// The outcome, if the run stands there.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        self.visit.with_untracked(|visit| {
            let run = visit.run(&self.assessment.id)?;
            (run.step() == Step::Outcome).then(|| Outcome::of(run, &self.assessment))
        })
    }
}

/// Keeps `<main data-screen>` true: an outcome is a screen of its own.
fn say_state(desk: &Desk, step: Memo<Step>) {
    let id = desk.assessment.id.clone();
    let here = StoredValue::new(false);
    let say = move |id: &str| {
        let screen = if step.get_untracked() == Step::Outcome {
            "outcome"
        } else {
            "assessment"
        };
        shown::state(screen, id);
    };
    let on_shown = id.clone();
    shown::on_shown(move |screen, id| {
        here.set_value(screen == "assessment" && id == on_shown);
        if here.get_value() {
            say(&id);
        }
    });
    Effect::new(move |before: Option<bool>| {
        let now = step.get() == Step::Outcome;
        if before.is_some_and(|before| before != now) && here.get_value() {
            say(&id);
        }
        now
    });
}

fn one_item(desk: &Desk, at: usize) -> impl IntoView + use<> {
    let Desk {
        site,
        visit,
        assessment,
    } = desk;
    let asked = assessment.items.get(at)?;
    let id = assessment.id.clone();
    let answer = visit.with_untracked(|v| v.run(&id).and_then(|run| run.answer(at)));
    let options: Vec<String> = asked.options.iter().map(|o| o.id.clone()).collect();
    // Arrow keys choose; a tap chooses and goes on, as does Enter.
    let by_hand = StoredValue::new(false);
    let click = {
        let desk = desk.clone();
        move |event: leptos::ev::MouseEvent| {
            let Some(value) = choice::clicked(&event) else {
                return;
            };
            let chosen = options.iter().position(|option| *option == value);
            let answer = chosen.map_or(Answer::Skipped, Answer::Chose);
            if by_hand.get_value() {
                desk.act(|run, assessment| {
                    run.choose(answer);
                    run.next(assessment);
                });
            } else {
                desk.record(|run, _| run.choose(answer));
            }
        }
    };
    let key = {
        let desk = desk.clone();
        move |event: leptos::ev::KeyboardEvent| {
            by_hand.set_value(false);
            if event.key() == "Enter" {
                event.prevent_default();
                desk.act(Run::next);
            }
        }
    };
    Some(view! {
        <form class="run-item band pad" autocomplete="off" on:submit=|event| event.prevent_default()>
            <p class="progress">{progress(desk, at)}</p>
            <div on:pointerdown=move |_| by_hand.set_value(true) on:keydown=key on:click=click>
                {item(asked, &id, &site.words, answer)}
            </div>
            {controls(desk, at)}
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
    let before = items
        .iter()
        .take(at + 1)
        .filter(|item| item.ask_if.is_none())
        .count();
    let of = desk.assessment.unconditional();
    words
        .get_with(
            "question",
            &[("at", Arg::Number(before)), ("of", Arg::Number(of))],
        )
        .text
}

fn controls(desk: &Desk, at: usize) -> impl IntoView + use<> {
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
    let (visit, id) = (desk.visit, desk.assessment.id.clone());
    let open = move || visit.with(|v| v.run(&id).is_none_or(|run| run.answer(at).is_none()));
    view! {
        <div class="between" class:open=open>
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
    let (title, text) = (site.words.get("pause"), site.words.get("pause.text"));
    let next = site.words.get("next").text;
    let numbers = emergency(
        &fit(&site.pack.contacts, &[]).emergency,
        &site.words,
        site.links,
    );
    let go_on = desk.clone();
    view! {
        <div class="run-pause pad">
            <h1 tabindex="-1" lang=title.lang>{title.text}</h1>
            <p class="big" lang=text.lang>{text.text}</p>
            {numbers}
            <button type="button" class="btn" data-act="next" on:click=move |_| go_on.act(Run::next)>{next}</button>
        </div>
    }
}
