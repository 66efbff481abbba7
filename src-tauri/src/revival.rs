//! The page lives in a process of its own, which the system may kill and which may crash. Then the
//! window would stand there blank; instead the page is loaded again. Nothing is lost by it: every
//! field was saved as it was typed, and the laptop behind the page stays open.
//!
//! Only WebKitGTK has to be told so; the other systems' views load again by themselves.

use tauri::{Runtime, WebviewWindow};

/// A page that ends again and again is left alone: something else is wrong.
#[cfg(target_os = "linux")]
const MOST_REVIVALS: u32 = 8;

/// Loads the page again whenever its process has ended.
#[cfg(target_os = "linux")]
pub(crate) fn watch<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use std::cell::Cell;

    use webkit2gtk::WebViewExt as _;

    window.with_webview(|view| {
        let revivals = Cell::new(0);
        view.inner().connect_web_process_terminated(move |view, reason| {
            crate::tell(&format!("tannha-desktop: the page's process ended ({reason:?})"));
            if revivals.get() < MOST_REVIVALS {
                revivals.set(revivals.get() + 1);
                view.reload();
            }
        });
    })
}

/// Nothing to do here.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
