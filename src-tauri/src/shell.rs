//! The window and its policy: what it loads, where it may go, what it may ask.

use std::sync::Arc;

use tannha_api::ApiError;
use tauri::{
    App, Builder, Context, Manager, Runtime, Url, WebviewWindowBuilder,
    webview::{PermissionKind, PermissionResponse},
};

use crate::{call, camera, desk::Desk, laptop::Laptop, revival};

/// The one window.
const MAIN: &str = "main";

/// Remembers what the policy stopped, from the first byte of the page on. It must stop nothing: a
/// violation is a fault of ours, and the journeys ask for this list on every screen.
const COUNT_VIOLATIONS: &str = "
    window.policyViolations = [];
    addEventListener('securitypolicyviolation', (event) =>
        window.policyViolations.push(`${event.effectiveDirective} ${event.blockedURI}`));
";

/// The configuration, the permissions and the built UI, as they were compiled in.
#[allow(clippy::disallowed_methods, reason = "what the macro writes is tauri's own")]
pub(crate) fn context<R: Runtime>() -> Context<R> {
    tauri::generate_context!()
}

/// The program on any runtime, without its window.
pub(crate) fn with_desk<R: Runtime>(builder: Builder<R>, desk: &Arc<Desk>) -> Builder<R> {
    builder.manage(Arc::clone(desk)).invoke_handler(tauri::generate_handler![call::call])
}

/// Shows the window at once, and prepares the laptop meanwhile.
pub(crate) fn open<R: Runtime>(
    app: &App<R>,
    prepare: impl FnOnce() -> Result<Laptop, ApiError> + Send + 'static,
) -> tauri::Result<()> {
    let desk = Arc::clone(&app.state::<Arc<Desk>>());
    tauri::async_runtime::spawn_blocking(move || {
        desk.open(prepare);
        if let Some(failure) = desk.failure() {
            crate::complain(failure);
        }
    });
    let config = app.config().app.windows.iter().find(|window| window.label == MAIN);
    let config = config.ok_or(tauri::Error::WindowNotFound)?;
    let window = WebviewWindowBuilder::from_config(app, config)?
        .initialization_script(COUNT_VIOLATIONS)
        .on_navigation(is_ours)
        .on_permission_request(|_, kind| may_use(kind))
        .build()?;
    camera::allow(&window)?;
    revival::watch(&window)
}

/// The second start of the program: brings the window that is already there to the front.
pub(crate) fn come_forward<R: Runtime>(app: &impl Manager<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window manager may refuse; the officer still has the taskbar.
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
}

/// The page that reads the code on a paper may see through the camera; no page may hear, or know where the
/// laptop is.
fn may_use(kind: PermissionKind) -> PermissionResponse {
    match kind {
        PermissionKind::Camera => PermissionResponse::Allow,
        _ => PermissionResponse::Deny,
    }
}

/// The window shows the program's own pages and goes nowhere else.
fn is_ours(url: &Url) -> bool {
    match url.scheme() {
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        scheme => scheme == "about",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_may_see_and_nothing_else() {
        assert!(matches!(may_use(PermissionKind::Camera), PermissionResponse::Allow));
        for other in [PermissionKind::Microphone, PermissionKind::Geolocation] {
            assert!(matches!(may_use(other), PermissionResponse::Deny));
        }
    }

    #[test]
    fn the_window_leaves_the_program_for_nothing() {
        for ours in ["tauri://localhost/", "tauri://localhost/#/sync", "http://tauri.localhost/"] {
            assert!(is_ours(&ours.parse().unwrap()), "{ours}");
        }
        for other in ["https://tannha.example/", "file:///etc/hosts", "tauri://elsewhere/"] {
            assert!(!is_ours(&other.parse().unwrap()), "{other}");
        }
    }
}
