//! Every part looks as it did: in light and dark, with more contrast, in forced colours, read from
//! the right, with large text, with long words.
//!
//! `UPDATE_EXPECT=1` rewrites the pictures in tests/gallery/shots that look otherwise, and takes
//! away those of no part; look at what changed.

use crate::rig::case::Case;
use crate::rig::compare::{as_good_as, difference};
use crate::rig::gallery::Gallery;
use crate::rig::picture::Picture;
use crate::rig::visit::Bench;
use std::fs;
use std::path::{Path, PathBuf};

const FORCED: &str = "forced";

/// Each way of looking, with its page of the gallery.
const LOOKS: [(&str, &str); 7] = [
    ("light", "light"),
    ("dark", "dark"),
    ("contrast", "contrast"),
    (FORCED, "light"),
    ("rtl", "rtl"),
    ("text200", "text200"),
    ("long", "long"),
];

pub(crate) fn cases() -> Vec<Case> {
    let case = |(look, page)| {
        let act = move |bench| parts_look_as_they_did(bench, look, page);
        Case::looks(format!("gallery::{look}"), act)
    };
    LOOKS.map(case).into()
}

async fn parts_look_as_they_did(bench: Bench, look: &'static str, page: &'static str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let bundle = std::env::var_os("ESCALE_BUNDLE").map(PathBuf::from).expect("a bundle");
    let gallery = Gallery::open(root, &bundle).await;
    let visit = bench.visit().await;
    let shots = Shots::of(root, look);
    let parts = visit.look_at(&gallery, page, look == FORCED).await;
    let mut faults = Vec::new();
    for part in &parts {
        let picture = visit.picture_of(part).await;
        faults.extend(shots.fault(part, &picture));
    }
    faults.extend(shots.left_over(&parts));
    assert!(
        faults.is_empty(),
        "{look}:\n{}\nIf it is meant: UPDATE_EXPECT=1, and look at what changed.",
        faults.join("\n")
    );
}

/// The expected pictures of one way of looking.
struct Shots {
    expected: PathBuf,
    /// Where what looks otherwise is put.
    failed: PathBuf,
    update: bool,
}

impl Shots {
    fn of(root: &Path, look: &str) -> Self {
        let failed = root.join("target/gallery/failed").join(look);
        if failed.exists() {
            fs::remove_dir_all(&failed).expect("what failed before can be taken away");
        }
        let expected = root.join("tests/gallery/shots").join(look);
        Self { expected, failed, update: std::env::var_os("UPDATE_EXPECT").is_some() }
    }

    /// What is wrong with the picture of `part`, if anything.
    fn fault(&self, part: &str, actual: &Picture) -> Option<String> {
        let file = self.expected.join(format!("{part}.png"));
        let expected = fs::read(&file).ok().map(|bytes| Picture::from_png(&bytes).expect("a PNG"));
        let (what, marked) = match &expected {
            Some(expected) => difference(expected, actual)?,
            None => ("has no expected picture".to_owned(), actual.clone()),
        };
        if self.update {
            fs::create_dir_all(&self.expected).expect("a folder");
            let small = actual.to_small_png(|reduced| as_good_as(reduced, actual));
            fs::write(&file, small).expect("a picture");
            return None;
        }
        fs::create_dir_all(&self.failed).expect("a folder");
        let put = |name: &str, picture: &Picture| {
            let file = self.failed.join(format!("{part}.{name}.png"));
            fs::write(&file, picture.to_png()).expect("a picture");
            file
        };
        if let Some(expected) = &expected {
            put("expected", expected);
        }
        put("actual", actual);
        Some(format!("{part} {what}: {}", put("difference", &marked).display()))
    }

    /// The expected pictures that none of `parts` makes.
    fn left_over(&self, parts: &[String]) -> Vec<String> {
        let files = fs::read_dir(&self.expected).into_iter().flatten().flatten();
        let known = |path: &PathBuf| {
            let name = path.file_stem().unwrap_or_default();
            parts.iter().any(|part| part.as_str() == name)
        };
        let left_over: Vec<_> = files.map(|file| file.path()).filter(|p| !known(p)).collect();
        if self.update {
            left_over.iter().for_each(|path| fs::remove_file(path).expect("it can be taken away"));
            return Vec::new();
        }
        left_over.iter().map(|path| format!("no part makes {}", path.display())).collect()
    }
}
