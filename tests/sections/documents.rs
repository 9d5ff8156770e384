//! Renders every document once, through the native tool, with a shell that holds nothing.

use escale::read::Source;
use escale::{check, compile, fault, render};
use escale_core::pack::{Device, Pack, WebAddress};
use scraper::Html;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The day the campaign is rendered on: age must not break a clone.
const TODAY: &str = "2026-11-24";

/// Where the campaign says it is public.
pub(crate) const PUBLIC: &str = "https://escale.example/";

/// Topics whose translations are left out, so that a page in a borrowed language is seen too.
const UNTRANSLATED: [&str; 2] = ["topics/my-child.ftl", "topics/pro-report.ftl"];

/// One document.
pub(crate) struct Rendered {
    /// `fr · phone`.
    pub(crate) name: String,
    pub(crate) device: Device,
    pub(crate) language: String,
    pub(crate) html: Html,
    /// The campaign as this device may show it.
    pub(crate) pack: Pack,
}

/// The page that prepares a kiosk.
pub(crate) fn prepare() -> Html {
    Html::parse_document(&TEXTS.2)
}

static TEXTS: LazyLock<(Source, Vec<Text>, String)> = LazyLock::new(render_all);

/// A document before it is parsed.
struct Text {
    device: Device,
    language: String,
    html: String,
}

thread_local! {
    // A parsed page cannot be shared between threads.
    static PARSED: &'static [Rendered] = TEXTS.1.iter().map(parse).collect::<Vec<_>>().leak();
}

/// The campaign.
pub(crate) fn pack() -> &'static Pack {
    &TEXTS.0.pack
}

/// All its documents.
pub(crate) fn all() -> &'static [Rendered] {
    PARSED.with(|parsed| *parsed)
}

fn parse(text: &Text) -> Rendered {
    Rendered {
        name: format!("{} · {}", text.language, text.device.name()),
        device: text.device,
        language: text.language.clone(),
        html: Html::parse_document(&text.html),
        pack: pack().clone().on(text.device),
    }
}

/// The document of `device` in `language`.
pub(crate) fn document(device: Device, language: &str) -> &'static Rendered {
    let mut found = all().iter();
    found.find(|d| d.device == device && d.language == language).expect("a document")
}

fn render_all() -> (Source, Vec<Text>, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = root.join("campaigns/moselle");
    let today: jiff::civil::Date = TODAY.parse().unwrap();
    let (source, faults) = check::read_and_check(&folder, today);
    let mut source = source.expect("a pack");
    for language in source.words.iter_mut().skip(1) {
        language.files.retain(|file| !UNTRANSLATED.iter().any(|path| file.path.ends_with(path)));
    }
    assert!(!fault::any_error(&faults), "{}", fault::report(&folder, &faults));
    source.pack.campaign.public_address = Some(WebAddress::parse(PUBLIC).unwrap());
    let compiled = compile::compile(&source, today).unwrap();
    let site = tempfile::tempdir().unwrap();
    let signs = fs::read_to_string(root.join("src/parts/signs.svg")).unwrap();
    fs::write(site.path().join("shell.html"), shell(&signs)).unwrap();
    fs::write(site.path().join("art.svg"), "<svg/>").unwrap();
    render::documents(&source, &compiled, site.path(), false).unwrap();
    let mut rendered = Vec::new();
    for device in Device::ALL {
        for language in &source.pack.campaign.languages {
            let first = language == source.pack.campaign.source_language();
            let own = if first { "" } else { language };
            let file = site.path().join(device.folder()).join(own).join("index.html");
            rendered.push(Text {
                device,
                language: language.clone(),
                html: fs::read_to_string(&file).unwrap(),
            });
        }
    }
    let prepare = fs::read_to_string(site.path().join("kiosk/prepare/index.html")).unwrap();
    (source, rendered, prepare)
}

fn shell(signs: &str) -> String {
    format!(
        "<!--escale:boot--><!--escale:base-style--><!--escale:home-style--><!--escale:rest-style--><!--escale:kiosk--><!--escale:app--><!--escale:end-->\
         <body><!--escale:signs-->{signs}<!--escale:body--><!--escale:tail--></body>"
    )
}
