//! Which name somebody may have meant.

/// How unlike a name may be and still be meant: a wrong letter in three.
const LIKE: f64 = 0.66;

/// Up to three of `names` that are like `written`, the likest first.
pub(crate) fn near<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let like = |name: &str| strsim::normalized_damerau_levenshtein(name, written);
    let mut near: Vec<(f64, &str)> =
        names.map(|name| (like(name), name)).filter(|(like, _)| *like >= LIKE).collect();
    near.sort_by(|(one, _), (two, _)| two.total_cmp(one));
    near.into_iter().map(|(_, name)| name).take(3).collect()
}
