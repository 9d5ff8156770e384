//! Values that people write as a text with rules of its own: numbers, codes, hours.

use serde::{Deserialize, Deserializer};

/// Reads a value that people write as a text. Where they write it, `parse` judges it; in the
/// compiled pack it stands as `T` was encoded, and was judged before.
pub(super) fn read<'de, D, T, Encoded>(
    deserializer: D,
    parse: fn(&str) -> Result<T, String>,
    trust: fn(Encoded) -> T,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    Encoded: Deserialize<'de>,
{
    if deserializer.is_human_readable() {
        let text = String::deserialize(deserializer)?;
        parse(&text).map_err(serde::de::Error::custom)
    } else {
        Encoded::deserialize(deserializer).map(trust)
    }
}
