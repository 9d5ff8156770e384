//! Trunk's page, filled.
//!
//! Its parts are found by marker comments, so nothing has to be parsed; hashed names and
//! integrity, which Trunk wrote, are carried over as they are.

use super::squeeze;
use crate::serve::policy;
use anyhow::Context as _;
use escale_app::sections::AFTER_HOME;

/// The shell's parts.
pub(super) struct Shell {
    /// The script before the app, squeezed.
    boot: String,
    /// Squeezed: what every document needs first, what home needs, and the rest.
    styles: [String; 3],
    /// What a kiosk has besides: a script and styles, squeezed.
    kiosk: (String, String),
    /// What Trunk wrote for the app: its address, the loader.
    app: String,
    /// The sheet of signs.
    signs: String,
    /// What stands at the end of the body: the reload script of `trunk serve`.
    tail: String,
}

/// What one document is filled with.
pub(super) struct Filling<'a> {
    pub(super) language: &'a str,
    pub(super) direction: &'a str,
    pub(super) device: &'a str,
    /// Seconds without a touch before the warning, and from there until it forgets.
    pub(super) idle: u32,
    pub(super) warning: u32,
    /// Seconds that a visit of a kiosk may last; elsewhere there is no kiosk's part.
    pub(super) longest: Option<u32>,
    pub(super) title: &'a str,
    /// File name of the compiled pack.
    pub(super) pack: &'a str,
    /// Styles that not every device needs: in the place of home's, and after the rest.
    pub(super) dress: (&'a str, &'a str),
    /// Addresses of scripts beside the app's own; nothing on the first screen waits for them.
    pub(super) scripts: &'a [String],
    /// Whether the app comes, and `boot.js` before it.
    pub(super) alive: bool,
    pub(super) body: &'a str,
    /// What the live parts say, as plain text, by language.
    pub(super) words: &'a [(&'a str, String)],
    /// Its address, if the document carries its content policy itself.
    pub(super) policy: Option<&'a str>,
}

impl Shell {
    /// Takes Trunk's page apart.
    pub(super) fn parse(page: &str) -> anyhow::Result<Self> {
        let part = |from: &str, to: &str| -> anyhow::Result<&str> {
            let (_, after) =
                page.split_once(&format!("<!--escale:{from}-->")).with_context(|| {
                    format!("shell.html lacks the marker escale:{from}; index.html shows them all")
                })?;
            let before = after.split_once(&format!("<!--escale:{to}-->"));
            let (part, _) =
                before.with_context(|| format!("shell.html lacks the marker escale:{to}"))?;
            Ok(part)
        };
        Ok(Self {
            boot: squeeze::script(&inside(part("boot", "base-style")?, "script")),
            styles: [
                squeeze::style(&inside(part("base-style", "home-style")?, "style")),
                squeeze::style(&inside(part("home-style", "rest-style")?, "style")),
                squeeze::style(&inside(part("rest-style", "kiosk")?, "style")),
            ],
            kiosk: (
                squeeze::script(&inside(part("kiosk", "app")?, "script")),
                squeeze::style(&inside(part("kiosk", "app")?, "style")),
            ),
            app: part("app", "end")?.trim().to_owned(),
            signs: part("signs", "body")?.trim().to_owned(),
            tail: part("body", "tail")?.trim().to_owned() + after_tail(page),
        })
    }

    /// All styles, in their order, and the sheet of signs.
    pub(super) fn dress(&self) -> (String, &str) {
        (self.styles.concat(), &self.signs)
    }

    /// With `rule` after the first styles, so that it wins over them.
    pub(super) fn coloured(mut self, rule: &str) -> Self {
        let [base, ..] = &mut self.styles;
        base.push_str(rule);
        self
    }

    /// One document.
    pub(super) fn fill(&self, with: &Filling) -> String {
        let [base, home, rest] = &self.styles;
        let (kiosk, longest) = self.of_a_kiosk(with);
        let (board, dress) = (squeeze::style(with.dress.0), squeeze::style(with.dress.1));
        let home = if board.is_empty() { home } else { &board };
        let body = with.body.replace(AFTER_HOME, &format!("<style>{rest}{dress}</style>"));
        let words: String = with
            .words
            .iter()
            .map(|(language, text)| {
                format!("<script type=\"text/plain\" data-words=\"{language}\">\n{text}</script>\n")
            })
            .collect();
        let Self { boot, app, signs, tail, .. } = self;
        let (boot, app) = if with.alive {
            (
                format!("<script>{boot}</script>\n"),
                format!("<meta name=\"escale:pack\" content=\"/{}\">\n{app}\n", with.pack),
            )
        } else {
            Default::default()
        };
        let scripts: String = with
            .scripts
            .iter()
            .map(|address| format!("<script type=\"module\" src=\"{address}\"></script>\n"))
            .collect();
        let Filling { language, direction, device, idle, warning, title, .. } = with;
        let title = escape(title);
        let html = format!(
            "<!doctype html>\n\
             <html lang=\"{language}\" dir=\"{direction}\" data-device=\"{device}\" data-idle=\"{idle}\" data-warning=\"{warning}\"{longest}>\n\
             <head><meta charset=\"utf-8\">{POLICY_PLACE}\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1, viewport-fit=cover\">\n\
             <meta name=\"color-scheme\" content=\"light dark\"><meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"format-detection\" content=\"telephone=no\">\n\
             <title>{title}</title><link rel=\"icon\" href=\"/icon.svg\">\n\
             {boot}<style>{base}{home}</style>{kiosk}\n\
             {app}</head>\n<body>\n{signs}\n{body}\n{words}{scripts}{tail}</body></html>\n"
        );
        let policy = with.policy.map(|address| policy::meta(&html, address)).unwrap_or_default();
        html.replacen(POLICY_PLACE, &policy, 1)
    }

    /// The styles and the script of a kiosk as elements, and its attribute of the root element.
    fn of_a_kiosk(&self, with: &Filling) -> (String, String) {
        let (script, style) = &self.kiosk;
        with.longest.map_or_else(Default::default, |longest| {
            // It goes with boot.js only.
            let script = with.alive.then(|| format!("\n<script>{script}</script>"));
            (
                format!("<style>{style}</style>{}", script.unwrap_or_default()),
                format!(" data-longest=\"{longest}\""),
            )
        })
    }
}

const POLICY_PLACE: &str = "<!--policy-->";

/// The texts inside all `<tag>` elements of `part`, joined.
fn inside(part: &str, tag: &str) -> String {
    let mut texts = Vec::new();
    let mut rest = part;
    while let Some((_, after)) = rest.split_once(&format!("<{tag}")) {
        let (_, after) = after.split_once('>').unwrap_or_default();
        let (text, after) = after.split_once(&format!("</{tag}>")).unwrap_or_default();
        texts.push(text);
        rest = after;
    }
    texts.join("\n")
}

/// What Trunk put between our last marker and the end of the body.
fn after_tail(page: &str) -> &str {
    let after = page.split_once("<!--escale:tail-->").map_or("", |(_, after)| after);
    after.split_once("</body>").map_or("", |(tail, _)| tail).trim()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
