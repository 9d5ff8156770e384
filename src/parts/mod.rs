//! Small views: words and values in, view out. They know no pack and no section, and are drawn
//! natively for the document and in the browser for the live parts.
//!
//! In the browser a subtree without any dynamic part would be made through `innerHTML`, which the
//! policy forbids: each part holds at least one value.

mod art;
mod choice;
mod contact_card;
mod crossing;
mod emergency;
mod example;
mod hand_on;
mod hours;
mod item;
mod need_picker;
mod phrase;
mod prose;
mod sign;
mod then;

pub use art::art;
pub use choice::choice;

pub use contact_card::{Card, buttons, contact_card, leaves, mark, reach, ways};
pub use crossing::crossing;
pub use emergency::emergency;
pub use example::{Example, Sample, examples};
pub use hand_on::{hand_on, handed_on};
pub use hours::{hours_in_words, open_in_words};
pub use item::item;
pub use need_picker::{need_picker, town_picker, town_value, towns, wish_picker};
pub use phrase::phrase;
pub use prose::prose;
pub use sign::sign;
