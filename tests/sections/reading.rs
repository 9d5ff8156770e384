//! A section as text, as somebody reads it or has it read out.
//!
//! `#` headings, paragraphs, `-` and `1.` list items, `[label](target)` links, `( )` answers under
//! their `?` question, `[label]` buttons, `+` what unfolds. `{fr: …}` is said to be in French.

use scraper::{ElementRef, Node};

/// The text of `section`.
pub(crate) fn reading(section: ElementRef) -> String {
    let mut reader = Reader::default();
    reader.element(section);
    reader.flush();
    let mut text = reader.lines.join("\n");
    while text.contains("\n\n\n") {
        text = text.replace("\n\n\n", "\n\n");
    }
    text.trim().to_owned() + "\n"
}

/// The language that `element` says it is in.
pub(crate) fn language_of(element: ElementRef) -> String {
    let mut line = [*element].into_iter().chain(element.ancestors()).filter_map(ElementRef::wrap);
    line.find_map(|e| e.attr("lang")).unwrap_or_default().to_owned()
}

#[derive(Default)]
struct Reader {
    lines: Vec<String>,
    /// What is being read, until a block ends.
    line: String,
    /// What stands before it, such as `- `.
    sign: String,
}

impl Reader {
    fn element(&mut self, element: ElementRef) {
        let name = element.value().name();
        match name {
            "svg" | "script" | "template" | "input" => {}
            "a" | "button" if element.select(&heading()).next().is_none() => {
                self.space();
                self.line.push('[');
                self.inline(element);
                self.line.truncate(self.line.trim_end().len());
                self.line.push(']');
                if let Some(href) = element.attr("href") {
                    self.line.push_str(&format!("({href})"));
                }
                self.line.push(' ');
            }
            "span" | "b" | "small" | "bdi" => {
                self.space();
                self.inline(element);
            }
            _ => self.block(element, name),
        }
    }

    fn block(&mut self, element: ElementRef, name: &str) {
        self.flush();
        let apart = matches!(
            name,
            "section"
                | "div"
                | "ul"
                | "ol"
                | "p"
                | "nav"
                | "article"
                | "fieldset"
                | "header"
                | "h1"
                | "h2"
                | "h3"
        );
        if apart {
            self.lines.push(String::new());
        }
        self.sign = sign(element, name);
        if element.attr("hidden").is_some() {
            self.line.push_str("(hidden) ");
        }
        self.inline(element);
        self.flush();
        if name == "a" {
            self.lines.push(format!("-> {}", element.attr("href").unwrap_or_default()));
        }
        if apart && !matches!(name, "h1" | "h2" | "h3") {
            self.lines.push(String::new());
        }
    }

    /// What stands in `element`, marked where its language is another than around it.
    fn inline(&mut self, element: ElementRef) {
        let around = element.parent().and_then(ElementRef::wrap).map(language_of);
        let lang = element.attr("lang").filter(|lang| around.as_deref() != Some(*lang));
        if let Some(lang) = lang {
            self.line.push_str(&format!("{{{lang}: "));
        }
        for child in element.children() {
            match child.value() {
                Node::Text(text) => self.line.push_str(text),
                _ => {
                    if let Some(child) = ElementRef::wrap(child) {
                        self.element(child);
                    }
                }
            }
        }
        if lang.is_some() {
            self.line.truncate(self.line.trim_end().len());
            self.line.push('}');
        }
    }

    /// Neighbours are read apart.
    fn space(&mut self) {
        if !self.line.is_empty() && !self.line.ends_with([' ', '[']) {
            self.line.push(' ');
        }
    }

    fn flush(&mut self) {
        let words: Vec<&str> = self.line.split_whitespace().collect();
        let sign = std::mem::take(&mut self.sign);
        if !words.is_empty() {
            self.lines.push(sign + &words.join(" "));
        }
        self.line.clear();
    }
}

fn heading() -> scraper::Selector {
    scraper::Selector::parse("h1, h2, h3").expect("a selector")
}

fn sign(element: ElementRef, name: &str) -> String {
    match name {
        "h1" => "# ".to_owned(),
        "h2" => "## ".to_owned(),
        "h3" => "### ".to_owned(),
        "legend" => "? ".to_owned(),
        "label" => "( ) ".to_owned(),
        "summary" => "+ ".to_owned(),
        "li" => {
            let list = element.parent().and_then(ElementRef::wrap);
            let numbered = list.is_some_and(|list| list.value().name() == "ol");
            let before = element.prev_siblings().filter(|s| s.value().is_element());
            if numbered { format!("{}. ", before.count() + 1) } else { "- ".to_owned() }
        }
        _ => String::new(),
    }
}
