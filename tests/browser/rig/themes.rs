//! The themes: what the reader chooses at the end of each page.

use super::visit::Visit;
use serde_json::json;

/// Every look of the site that differs in its colours.
pub(crate) const THEMES: [&str; 3] = ["light", "dark", "contrast"];

impl Visit {
    /// Chooses `value` in the group of radio buttons `name`, without a tap.
    pub(crate) async fn choose(&self, name: &str, value: &str) {
        const CHOOSE: &str = "const [name, value] = arguments;
            const chosen = document.querySelectorAll(`form.display input[name=${name}][value=${value}]`);
            for (const input of chosen) {
                input.checked = true;
                input.dispatchEvent(new Event('change', { bubbles: true }));
            }
            return chosen.length;";
        let chosen = self.run(CHOOSE, vec![json!(name), json!(value)]).await;
        assert_ne!(chosen, json!(0), "no choice {name}={value}");
    }

    /// Puts a style sheet of ours over the page's, in place of the one put there before.
    pub(crate) async fn restyle(&self, css: &str) {
        const RESTYLE: &str = "const sheet = new CSSStyleSheet();
            sheet.replaceSync(arguments[0]);
            document.adoptedStyleSheets = [sheet];";
        self.run(RESTYLE, vec![json!(css)]).await;
    }
}
