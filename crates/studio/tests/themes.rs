//! Campaigns with colours of their own: good ones are worn, bad ones are refused with a better one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use expect_test::{Expect, expect};
use std::fs;
use std::path::Path;
use support::{check, copy_of, errors, escale};

/// The pack of examples in these colours.
fn in_colours(theme: &str) -> tempfile::TempDir {
    let pack = copy_of("example");
    fs::write(pack.path().join("theme.toml"), theme).unwrap();
    pack
}

/// Enough of a built app for documents to be made: the house's tokens and what surrounds them.
fn app() -> tempfile::TempDir {
    let tokens = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../styles/tokens.css");
    let tokens = fs::read_to_string(tokens).unwrap();
    let shell = format!(
        "<!--escale:boot--><script></script><!--escale:home-style--><style>{tokens}</style>\
         <!--escale:rest-style--><style></style><!--escale:app--><!--escale:end-->\
         <body><!--escale:signs--><!--escale:body--><!--escale:tail--></body>"
    );
    let app = tempfile::tempdir().unwrap();
    fs::write(app.path().join("shell.html"), shell).unwrap();
    fs::write(app.path().join("art.svg"), "<svg/>").unwrap();
    app
}

/// The documents of a pack, built.
fn documents(pack: &Path) -> Vec<String> {
    let (app, folder) = (app(), tempfile::tempdir().unwrap());
    let out = folder.path().join("site");
    let [pack, app, to] = [pack, app.path(), &out].map(|path| path.to_str().unwrap());
    let output = escale(&["build", pack, "--app", app, "--out", to]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let read = |page: &str| fs::read_to_string(out.join(page)).unwrap();
    ["index.html", "kiosk/index.html", "rounds/index.html"].map(read).to_vec()
}

/// The errors printed are these; once each proposed colour stands where it is proposed, none is.
fn check_and_follow(pack: &Path, expected: &Expect) {
    let errors = errors(pack);
    expected.assert_eq(&errors);
    let file = pack.join("theme.toml");
    let theme = fs::read_to_string(&file).unwrap();
    let mut lines: Vec<String> = theme.lines().map(str::to_owned).collect();
    for fault in errors.split("error: ").filter(|fault| fault.contains("→ write")) {
        let (_, rest) = fault.trim().split_once("theme.toml:").unwrap();
        let line: usize = rest.lines().next().unwrap().parse().unwrap();
        let (_, proposed) = fault.split_once("→ write ").unwrap();
        proposed.split(':').next().unwrap().clone_into(&mut lines[line - 1]);
    }
    fs::write(file, lines.join("\n")).unwrap();
    let output = escale(&["check", pack.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn every_document_wears_the_campaigns_colours_after_the_houses() {
    let pack = in_colours("[light]\nlamp = \"#ffd166\"\n[dark]\nquay = \"#101820\"\n");
    for html in documents(pack.path()) {
        let style = html.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
        let (house, own) = style.rsplit_once(":root{").unwrap();
        assert!(house.contains("--lamp: var(--light,#FFC24B) var(--dark,#FFC65C);"));
        assert_eq!(
            own,
            "--quay:var(--usual,var(--light,#12394A) var(--dark,#101820)) var(--more,var(--light,#000000) var(--dark,#000000));\
             --lamp:var(--usual,var(--light,#FFD166) var(--dark,#FFC65C)) var(--more,var(--light,#FFC24B) var(--dark,#FFC65C));}"
        );
    }
}

#[test]
fn without_a_theme_the_documents_wear_the_houses_colours() {
    let pack = copy_of("example");
    for html in documents(pack.path()) {
        assert_eq!(html.matches("--lamp:").count(), 1);
    }
}

#[test]
fn a_lamp_too_dark_is_refused_with_a_better_one() {
    let pack = in_colours("# by night\n[light]\nlamp = \"#8A5A00\"\n");
    check_and_follow(
        pack.path(),
        &expect![[r##"
            error: theme.toml:3
               in [light], `lamp` #8A5A00 on `quay-2` #0A2836 has contrast 2.58 and needs 7: the help button on the help page, words and outline
               → write lamp = "#DAA65F": the nearest colour that passes wherever `lamp` is used
            error: theme.toml:3
               in [light], `on-lamp` #092531 on `lamp` #8A5A00 has contrast 2.68 and needs 7: the help button
               → write lamp = "#DAA65F": the nearest colour that passes wherever `lamp` is used"##]],
    );
}

#[test]
fn a_bar_too_pale_is_refused_for_all_that_stands_on_it() {
    let pack = in_colours("[dark]\nquay-2 = \"#7A8C94\"\n");
    check_and_follow(
        pack.path(),
        &expect![[r##"
            error: theme.toml:2
               in [dark], `focus-on-quay` #FFD68A on `quay-2` #7A8C94 has contrast 2.53 and needs 3: the ring of the focus on the quay
               → write quay-2 = "#2F3F46": the nearest colour that passes wherever `quay-2` is used
            error: theme.toml:2
               in [dark], `lamp` #FFC65C on `quay-2` #7A8C94 has contrast 2.24 and needs 7: the help button on the help page, words and outline
               → write quay-2 = "#2F3F46": the nearest colour that passes wherever `quay-2` is used
            error: theme.toml:2
               in [dark], `on-quay-soft` #B9CFD0 on `quay-2` #7A8C94 has contrast 2.14 and needs 3: edges of exit, and of the choices at the end of each page
               → write quay-2 = "#2F3F46": the nearest colour that passes wherever `quay-2` is used
            error: theme.toml:2
               in [dark], `on-quay` #EDF5F2 on `quay-2` #7A8C94 has contrast 3.15 and needs 7: the bar, and the end of each page
               → write quay-2 = "#2F3F46": the nearest colour that passes wherever `quay-2` is used"##]],
    );
}

#[test]
fn of_two_colours_that_do_not_go_together_one_moves() {
    let pack = in_colours(
        "[light]\nurgent = \"#6B6B6B\"\non-urgent = \"#A0A0A0\"\nlink = \"#5A5A5A\"\npage = \"#F0F0E0\"\n",
    );
    check_and_follow(
        pack.path(),
        &expect![[r##"
            error: theme.toml:2
               in [light], `on-urgent` #A0A0A0 on `urgent` #6B6B6B has contrast 2.03 and needs 7: danger now, words and edges
               → write urgent = "#141414": the nearest colour that passes wherever `urgent` is used
            error: theme.toml:4
               in [light], `link` #5A5A5A on `page` #F0F0E0 has contrast 5.99 and needs 7: a link in a text
               → write link = "#505050": the nearest colour that passes wherever `link` is used
            error: theme.toml:4
               in [light], `link` #5A5A5A on `raised` #FFFFFF has contrast 6.89 and needs 7: a link in a text
               → write link = "#505050": the nearest colour that passes wherever `link` is used"##]],
    );
}

#[test]
fn where_no_colour_passes_what_stands_in_the_way_is_named() {
    let pack = in_colours("[light]\nlamp = \"#808080\"\non-lamp = \"#7A7A7A\"\n");
    check(
        pack.path(),
        &expect![[r##"
            error: theme.toml:2
               in [light], `lamp` #808080 on `quay-2` #0A2836 has contrast 3.88 and needs 7: the help button on the help page, words and outline
               → no `lamp` passes beside `on-lamp`: delete this line, or change `on-lamp`
            error: theme.toml:2
               in [light], `on-lamp` #7A7A7A on `lamp` #808080 has contrast 1.08 and needs 7: the help button
               → no `lamp` passes beside `on-lamp`: delete this line, or change `on-lamp`
            error: theme.toml:3
               in [light], `on-lamp` #7A7A7A on `lamp-press` #FFD27D has contrast 3.01 and needs 7: the help button, pressed
               → write on-lamp = "#3A3A3A": the nearest colour that passes wherever `on-lamp` is used"##]],
    );
}

#[test]
fn an_unknown_colour_and_a_value_that_is_none_are_said_together() {
    let pack = in_colours(
        "[light]\nlmap = \"#FFC24B\"\nbackground = \"#FFFFFF\"\nquay = \"teal\"\nink = \"#123\"\nmark = 7\n",
    );
    check(
        pack.path(),
        &expect![[r##"
        error: theme.toml:2
           there is no colour `lmap` to set
           → write `lamp`, or delete the line
        error: theme.toml:3
           there is no colour `background` to set
           → choose one of the names that docs/theme.md explains, or delete the line
        error: theme.toml:4
           `quay` is `teal`, which is no colour here
           → write # and six signs from 0 to 9 and A to F between quotes, as in quay = "#12394A"
        error: theme.toml:5
           `ink` is `#123`, which is no colour here
           → write # and six signs from 0 to 9 and A to F between quotes, as in ink = "#092531"
        error: theme.toml:6
           `mark` has no text for a colour
           → write # and six signs from 0 to 9 and A to F between quotes, as in mark = "#0F6B74""##]],
    );
}

#[test]
fn more_contrast_is_not_a_campaigns_to_colour() {
    let pack =
        in_colours("lamp = \"#FFC24B\"\n[more]\nlamp = \"#FFC24B\"\n[drak]\nlamp = \"#FFC24B\"\n");
    check(
        pack.path(),
        &expect![[r#"
        error: theme.toml:1
           `lamp` stands under no theme
           → put it on a line of its own below [light] or [dark]
        error: theme.toml:2
           a campaign cannot colour `more`: whoever asks for more contrast gets it in colours that are tried
           → delete these lines; [light] and [dark] can be coloured
        error: theme.toml:4
           there is no theme `drak`
           → write [light] or [dark]"#]],
    );
}

#[test]
fn a_broken_theme_hides_no_fault_of_the_pack() {
    let pack = in_colours("[light\n");
    let topic = pack.path().join("topics/a-gift.toml");
    let text = fs::read_to_string(&topic).unwrap();
    fs::write(topic, text.replacen("\"nummer-gegen-kummer\"", "\"nummer\"", 1)).unwrap();
    check(
        pack.path(),
        &expect![[r#"
            error: theme.toml:1
               unclosed table, expected `]`
               → correct this line
            error: topics/a-gift.toml:18
               there is no contact `nummer`
               → correct the name, or add it to contacts.toml"#]],
    );
}

fn manual() -> String {
    let manual = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/theme.md");
    fs::read_to_string(manual).unwrap()
}

#[test]
fn the_manual_explains_each_colour_that_can_be_set() {
    let manual = manual();
    for token in escale::theme::settable() {
        assert!(manual.contains(&format!("`{token}`")), "docs/theme.md does not explain {token}");
    }
}

#[test]
fn the_manuals_example_is_worn_and_its_fault_is_printed() {
    let manual = manual();
    let (_, example) = manual.split_once("```toml\n").unwrap();
    let (example, rest) = example.split_once("```").unwrap();
    assert!(!documents(in_colours(example).path()).is_empty());
    let (_, fault) = rest.split_once("error: campaigns/moselle/").unwrap();
    let (fault, _) = fault.split_once("\n```").unwrap();
    let pack = in_colours(&example.replacen("#FFD166", "#8A5A00", 1));
    let errors = errors(pack.path());
    assert!(errors.contains(fault), "docs/theme.md shows another fault than:\n{errors}");
}
