//! Taken along: on a screen that is not the reader's own, a code that their telephone opens at the
//! same section. It says nothing of the subject but the section's code.

use super::{Document, qr};
use escale_core::pack::Device;
use leptos::prelude::*;

/// The section `code` for another telephone, if the campaign says where it is public.
pub(super) fn hand_over(doc: &Document, code: &str) -> Option<impl IntoView + use<>> {
    let public = doc.pack.campaign.public_address.as_ref()?;
    let own = doc.languages.iter().find(|one| one.tag == doc.words.language())?;
    let address = format!("{}{}#{code}", public.as_str().trim_end_matches('/'), own.phone);
    let shown = address.trim_start_matches("https://").to_owned();
    let code = qr::of_text(&address, shown.clone(), &doc.words)?;
    let word = |id: &str| doc.words.get(id).text;
    (doc.device != Device::Phone).then(|| {
        view! {
            <details class="hand-over band pad">
                <summary>{word("hand-over")}</summary>
                <div class="handed">
                    {code}
                    <div class="flow">
                        <p class="big">{word("hand-over.how")}</p>
                        <p class="place" translate="no"><bdi dir="ltr">{shown}</bdi></p>
                        <p class="note">{word("hand-over.kept")}</p>
                    </div>
                </div>
            </details>
        }
    })
}
