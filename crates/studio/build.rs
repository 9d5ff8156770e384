//! The app that a release build of the tool carries changes without the tool changing.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    if std::env::var_os("CARGO_FEATURE_EMBEDDED").is_some() {
        println!("cargo:rerun-if-changed=../../dist");
    }
}
