//! What a look at everything found, said all at once.

use super::visit::Visit;
use serde_json::Value;
use std::collections::BTreeMap;

/// Findings, each with the stops where it was met. What a look says after ` — ` differs from stop to
/// stop, and is kept with the stop.
#[derive(Default)]
pub(crate) struct Findings(BTreeMap<String, Vec<String>>);

impl Findings {
    /// Notes what was found at `stop`.
    pub(crate) fn add(&mut self, stop: &str, found: impl IntoIterator<Item = String>) {
        for one in found {
            let (what, here) = one.split_once(" — ").unwrap_or((&one, ""));
            let stops = self.0.entry(what.to_owned()).or_default();
            stops.push(format!("{stop} {here}").trim_end().to_owned());
        }
    }

    /// Fails if there is any, and names all.
    pub(crate) fn none(&self, what: &str) {
        let line = |(finding, stops): (&String, &Vec<String>)| {
            let more = stops.len().saturating_sub(4);
            let more = if more > 0 { format!(" and {more} more") } else { String::new() };
            let first: Vec<&str> = stops.iter().take(4).map(String::as_str).collect();
            format!("- {finding}\n    at {}{more}\n", first.join(", "))
        };
        let lines: String = self.0.iter().map(line).collect();
        assert!(self.0.is_empty(), "{what}: {} findings\n{lines}", self.0.len());
    }
}

/// What the scripts of the looks share: how an element is named, what is seen.
const SHARED: &str = include_str!("../looks/shared.js");

impl Visit {
    /// Runs a script; returns what it returns.
    pub(crate) async fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        let answer = self.client.execute(script, arguments).await;
        answer.unwrap_or_else(|error| {
            let end: Vec<&str> = script.lines().rev().take(3).collect();
            panic!("… {end:?}: {error}")
        })
    }

    /// Runs one of the looks; returns what it returns.
    pub(crate) async fn look(&self, look: &str, arguments: Vec<Value>) -> Value {
        self.run(&format!("{SHARED}\n{look}"), arguments).await
    }

    /// Runs one of the looks; returns the lines it finds.
    pub(crate) async fn found(&self, look: &str, arguments: Vec<Value>) -> Vec<String> {
        match self.look(look, arguments).await {
            Value::Array(lines) => {
                lines.iter().filter_map(Value::as_str).map(str::to_owned).collect()
            }
            other => panic!("a look finds lines, not {other}"),
        }
    }
}
