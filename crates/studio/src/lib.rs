//! The native tool for campaign packs: read → check → compile → render → build → serve.
//!
//! Each step's input is the value that the one before returned; only the first and the last
//! touch the disk.

pub mod app;
pub mod build;
pub mod check;
pub mod compile;
pub mod fault;
pub mod figures;
pub mod fluent;
mod holidays;
mod near;
pub mod new;
pub mod outline;
pub mod pictures;
pub mod read;
pub mod render;
pub mod serve;
pub mod stand_in;
pub mod theme;
pub mod tongue;
mod words_count;
