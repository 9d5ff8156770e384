//! Paper: what the page that is open fills of it.

use super::visit::Visit;
use fantoccini::wd::{PrintConfigurationBuilder, PrintMargins, PrintSize};

impl Visit {
    /// How many sheets of this size, in centimetres, the page fills when it is printed.
    pub(crate) async fn sheets(&self, width: f64, height: f64) -> usize {
        let edge = 0.9;
        let margins = PrintMargins { top: edge, bottom: edge, left: edge, right: edge };
        let paper = PrintConfigurationBuilder::default().size(PrintSize { width, height });
        let paper = paper.margins(margins).build().expect("a sheet of paper");
        let printed = self.client.print(paper).await.expect("it is printed");
        let pages = printed.windows(12).filter(|w| w.starts_with(b"/Type /Page") && w[11] != b's');
        pages.count()
    }
}
