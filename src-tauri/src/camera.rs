//! The camera, through which the code on a paper is read. WebKitGTK gives its pages none until it is told
//! to; the other systems' views ask for leave alone ([`crate::shell`]).

use tauri::{Runtime, WebviewWindow};

/// Lets the page ask for cameras.
#[cfg(target_os = "linux")]
pub(crate) fn allow<R: Runtime>(window: &WebviewWindow<R>) -> tauri::Result<()> {
    use webkit2gtk::{SettingsExt as _, WebViewExt as _};

    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_enable_media_stream(true);
        }
    })
}

/// Nothing to do here.
#[cfg(not(target_os = "linux"))]
pub(crate) fn allow<R: Runtime>(_: &WebviewWindow<R>) -> tauri::Result<()> {
    Ok(())
}
