//! Campaigns with colours of their own: good ones are worn, bad ones are refused with a better one.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

#[allow(dead_code, reason = "each test uses its part of the support")]
mod support;

use expect_test::{Expect, expect};
use std::fs;
use std::path::Path;
use support::{app, check, copy_of, errors, escale};

/// The pack of examples in these colours.
fn in_colours(theme: &str) -> tempfile::TempDir {
    let pack = copy_of("example");
    fs::write(pack.path().join("theme.toml"), theme).unwrap();
    pack
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
    for fault in errors.split("\n\n").filter(|fault| fault.contains("to copy: ")) {
        let (_, rest) = fault.split_once("theme.toml:").unwrap();
        let line: usize = rest.split(':').next().unwrap().parse().unwrap();
        let (_, proposed) = fault.split_once("to copy: ").unwrap();
        proposed.lines().next().unwrap().clone_into(&mut lines[line - 1]);
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
        let own = own.split_inclusive('}').next().unwrap();
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
            error[E080]: In [light], on-lamp #092531 on lamp #8A5A00: contrast 2.68, needed 7 (the help button).
             --> theme.toml:3:1
              |
            3 | lamp = "#8A5A00"
              | ^^^^^^^^^^^^^^^^
              |
              = why: Somebody who sees badly, or whose screen lies in the sun, could not read it.
              = to do: Replace the line: this colour, the nearest, passes wherever “lamp” is used.
              = to copy: lamp = "#DAA65F"

            error[E080]: In [light], lamp #8A5A00 on quay-2 #0A2836: contrast 2.58, needed 7 (the help button on the help page, words and outline).
             --> theme.toml:3:1
              |
            3 | lamp = "#8A5A00"
              | ^^^^^^^^^^^^^^^^
              |
              = to copy: lamp = "#DAA65F""##]],
    );
}

#[test]
fn a_bar_too_pale_is_refused_for_all_that_stands_on_it() {
    let pack = in_colours("[dark]\nquay-2 = \"#7A8C94\"\n");
    check_and_follow(
        pack.path(),
        &expect![[r##"
            error[E080]: In [dark], on-quay #EDF5F2 on quay-2 #7A8C94: contrast 3.15, needed 7 (the bar, and the end of each page).
             --> theme.toml:2:1
              |
            2 | quay-2 = "#7A8C94"
              | ^^^^^^^^^^^^^^^^^^
              |
              = why: Somebody who sees badly, or whose screen lies in the sun, could not read it.
              = to do: Replace the line: this colour, the nearest, passes wherever “quay-2” is used.
              = to copy: quay-2 = "#2F3F46"

            error[E080]: In [dark], on-quay-soft #B9CFD0 on quay-2 #7A8C94: contrast 2.14, needed 3 (edges of exit, and of the choices at the end of each page).
             --> theme.toml:2:1
              |
            2 | quay-2 = "#7A8C94"
              | ^^^^^^^^^^^^^^^^^^
              |
              = to copy: quay-2 = "#2F3F46"

            error[E080]: In [dark], lamp #FFC65C on quay-2 #7A8C94: contrast 2.24, needed 7 (the help button on the help page, words and outline).
             --> theme.toml:2:1
              |
            2 | quay-2 = "#7A8C94"
              | ^^^^^^^^^^^^^^^^^^
              |
              = to copy: quay-2 = "#2F3F46"

            error[E080]: In [dark], focus-on-quay #FFD68A on quay-2 #7A8C94: contrast 2.53, needed 3 (the ring of the focus on the quay).
             --> theme.toml:2:1
              |
            2 | quay-2 = "#7A8C94"
              | ^^^^^^^^^^^^^^^^^^
              |
              = to copy: quay-2 = "#2F3F46""##]],
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
            error[E080]: In [light], on-urgent #A0A0A0 on urgent #6B6B6B: contrast 2.03, needed 7 (danger now, words and edges).
             --> theme.toml:2:1
              |
            2 | urgent = "#6B6B6B"
              | ^^^^^^^^^^^^^^^^^^
              |
              = why: Somebody who sees badly, or whose screen lies in the sun, could not read it.
              = to do: Replace the line: this colour, the nearest, passes wherever “urgent” is used.
              = to copy: urgent = "#141414"

            error[E080]: In [light], link #5A5A5A on page #F0F0E0: contrast 5.99, needed 7 (a link in a text).
             --> theme.toml:4:1
              |
            4 | link = "#5A5A5A"
              | ^^^^^^^^^^^^^^^^
              |
              = to do: Replace the line: this colour, the nearest, passes wherever “link” is used.
              = to copy: link = "#505050"

            error[E080]: In [light], link #5A5A5A on raised #FFFFFF: contrast 6.89, needed 7 (a link in a text).
             --> theme.toml:4:1
              |
            4 | link = "#5A5A5A"
              | ^^^^^^^^^^^^^^^^
              |
              = to copy: link = "#505050""##]],
    );
}

#[test]
fn where_no_colour_passes_what_stands_in_the_way_is_named() {
    let pack = in_colours("[light]\nlamp = \"#808080\"\non-lamp = \"#7A7A7A\"\n");
    check(
        pack.path(),
        &expect![[r##"
            error[E081]: In [light], on-lamp #7A7A7A on lamp #808080: contrast 1.08, needed 7 (the help button).
             --> theme.toml:2:1
              |
            2 | lamp = "#808080"
              | ^^^^^^^^^^^^^^^^
              |
              = why: Somebody who sees badly, or whose screen lies in the sun, could not read it.
              = to do: No colour passes beside on-lamp: delete the line, or change on-lamp.

            error[E081]: In [light], lamp #808080 on quay-2 #0A2836: contrast 3.88, needed 7 (the help button on the help page, words and outline).
             --> theme.toml:2:1
              |
            2 | lamp = "#808080"
              | ^^^^^^^^^^^^^^^^

            error[E080]: In [light], on-lamp #7A7A7A on lamp-press #FFD27D: contrast 3.01, needed 7 (the help button, pressed).
             --> theme.toml:3:1
              |
            3 | on-lamp = "#7A7A7A"
              | ^^^^^^^^^^^^^^^^^^^
              |
              = why: Somebody who sees badly, or whose screen lies in the sun, could not read it.
              = to do: Replace the line: this colour, the nearest, passes wherever “on-lamp” is used.
              = to copy: on-lamp = "#3A3A3A""##]],
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
            error[E085]: There is no colour “lmap”.
             --> theme.toml:2:1
              |
            2 | lmap = "#FFC24B"
              | ^^^^
              |
              = why: It would be shown nowhere.
              = to do: Choose one of the names that docs/theme.md explains, or delete the line.
              = did you mean: lamp

            error[E085]: There is no colour “background”.
             --> theme.toml:3:1
              |
            3 | background = "#FFFFFF"
              | ^^^^^^^^^^

            error[E086]: The value of “quay” is no colour.
             --> theme.toml:4:8
              |
            4 | quay = "teal"
              |        ^^^^^^
              |
              = why: In this place the page would not have the colour that was chosen.
              = to do: Write # and six signs from 0 to 9 and A to F, between quotes.
              = to copy: quay = "#12394A"

            error[E086]: The value of “ink” is no colour.
             --> theme.toml:5:7
              |
            5 | ink = "#123"
              |       ^^^^^^
              |
              = to copy: ink = "#092531"

            error[E086]: The value of “mark” is no colour.
             --> theme.toml:6:8
              |
            6 | mark = 7
              |        ^
              |
              = to copy: mark = "#0F6B74""##]],
    );
}

#[test]
fn more_contrast_is_not_a_campaigns_to_colour() {
    let pack =
        in_colours("lamp = \"#FFC24B\"\n[more]\nlamp = \"#FFC24B\"\n[drak]\nlamp = \"#FFC24B\"\n");
    check(
        pack.path(),
        &expect![[r##"
            error[E084]: “lamp” stands under no theme.
             --> theme.toml:1:1
              |
            1 | lamp = "#FFC24B"
              | ^^^^
              |
              = why: This colour would be shown nowhere.
              = to do: Put it on a line of its own below [light] or [dark].

            error[E083]: A campaign cannot colour “more”.
             --> theme.toml:2:2
              |
            2 | [more]
              |  ^^^^
              |
              = why: Whoever asks for more contrast gets colours that are tried, the same everywhere.
              = to do: Delete these lines; [light] and [dark] can be coloured.

            error[E082]: There is no theme “drak”.
             --> theme.toml:4:2
              |
            4 | [drak]
              |  ^^^^
              |
              = why: The colours under it would be shown nowhere.
              = to do: Write [light] or [dark].
              = did you mean: dark"##]],
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
            error[E003]: This line is not written as it must be: a bracket is opened and not closed.
             --> theme.toml:1:7
              |
            1 | [light
              |       ^
              |
              = why: As long as this file cannot be read, nothing in it is shown.
              = to do: Look at the quotes, the brackets and the = sign, here or on the line before.

            error[E031]: There is no contact “nummer”.
              --> topics/a-gift.toml:18:13
               |
            18 | contacts = ["nummer", "police-110"]
               |             ^^^^^^^^
               |
               = why: The person to reach would be missing, right after reading what is happening.
               = to do: Correct the name, or add the contact to contacts.toml."#]],
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
    let (_, fault) = rest.split_once("```text\n").unwrap();
    let (fault, _) = fault.split_once("\n```").unwrap();
    let fault = fault.replace("campaigns/moselle/", "");
    let pack = in_colours(&example.replacen("#FFD166", "#8A5A00", 1));
    let errors = errors(pack.path());
    assert!(errors.contains(&fault), "docs/theme.md shows another fault than:\n{errors}");
}
