//! Reads a file of a pack and nothing else: no link that leads out, no device, no pipe, no giant.

use crate::fault::{Code, Fault};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// No file of a pack needs more bytes. The largest of a whole campaign has 30 000.
const LARGEST: u64 = 1 << 18;

/// Why a file of a pack is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It is not there.
    Missing,
    /// Its path leads out of the pack's folder.
    Outside,
    /// It is a folder, a device or a pipe.
    NoFile,
    /// It is larger than any file of a pack has to be.
    TooLarge(u64),
    /// The system refuses it, or it is no UTF-8 text.
    Refused(String),
}

impl Unreadable {
    /// The fault of the file or folder `path` of a pack.
    pub(crate) fn fault(self, path: &str) -> Fault {
        match self {
            Self::Missing => Fault::new(Code::MissingFile, path).with("file", path),
            Self::Outside => Fault::new(Code::LinkOut, path),
            Self::NoFile => Fault::new(Code::NoFile, path),
            Self::TooLarge(size) => {
                let fault = Fault::new(Code::TooLarge, path).with("most", LARGEST.to_string());
                fault.with("size", size.to_string())
            }
            Self::Refused(detail) => Fault::new(Code::UnreadableFile, path).with("detail", detail),
        }
    }
}

impl From<std::io::Error> for Unreadable {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            ErrorKind::NotFound => Self::Missing,
            _ => Self::Refused(error.to_string()),
        }
    }
}

/// The text of the file `path` of the pack in `folder`, line ends as `\n`, without the mark that
/// some editors put first.
///
/// # Errors
/// If it is not there, is not in the folder, or is no text that a pack may hold. Nothing is
/// opened then: opening a pipe would wait for ever.
pub(crate) fn text(folder: &Path, path: impl AsRef<Path>) -> Result<String, Unreadable> {
    let real = inside(folder, path)?;
    let about = fs::metadata(&real)?;
    if !about.is_file() {
        return Err(Unreadable::NoFile);
    }
    if about.len() > LARGEST {
        return Err(Unreadable::TooLarge(about.len()));
    }
    Ok(fs::read_to_string(real)?.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
}

/// Where `path` of the pack in `folder` really is, links followed.
///
/// # Errors
/// If there is nothing, or it is outside of the folder.
pub(crate) fn inside(folder: &Path, path: impl AsRef<Path>) -> Result<PathBuf, Unreadable> {
    let real = folder.join(path).canonicalize()?;
    if real.starts_with(folder.canonicalize()?) { Ok(real) } else { Err(Unreadable::Outside) }
}
