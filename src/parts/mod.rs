//! Small views: words and values in, view out. They know no pack and no section, and are drawn
//! natively for the document and in the browser for the live parts.
//!
//! In the browser a subtree without any dynamic part would be made through `innerHTML`, which the
//! policy forbids: each part holds at least one value.

mod art;
mod contact_card;
mod emergency;
mod hours;
mod item;
mod need_picker;
mod prose;
mod sign;

pub use art::art;
pub use contact_card::{contact_card, way_buttons};
pub use emergency::emergency;
pub use hours::{hours_in_words, open_in_words};
pub use item::item;
pub use need_picker::need_picker;
pub use prose::prose;
pub use sign::sign;
