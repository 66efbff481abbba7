//! The laptop behind the window, from the moment the window shows: until the laptop is prepared a
//! call waits, and if it cannot be prepared every call answers why.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::OnceLock,
};

use tannha_api::{Answer, ApiError};

use crate::laptop::Laptop;

/// The laptop, or what kept it from opening.
#[derive(Default)]
pub(crate) struct Desk(OnceLock<Result<Laptop, ApiError>>);

impl Desk {
    /// Prepares the laptop, once. A panic on the way is a failure like any other: nobody may wait
    /// for ever.
    pub(crate) fn open(&self, prepare: impl FnOnce() -> Result<Laptop, ApiError>) {
        self.0.get_or_init(|| {
            catch_unwind(AssertUnwindSafe(prepare))
                .unwrap_or_else(|_| Err(ApiError::new("commit-interrupted")))
        });
    }

    /// Why the laptop did not open, once that is known.
    pub(crate) fn failure(&self) -> Option<&ApiError> {
        self.0.get().and_then(|ready| ready.as_ref().err())
    }

    /// The program ends: the laptop is locked, which closes its store in good order.
    pub(crate) fn close(&self) {
        if let Some(Ok(laptop)) = self.0.get() {
            // A lock that was lost in a panic is what a kill would leave.
            let _ = laptop.call("session.lock", "{}");
        }
    }

    /// Runs a command of the table; waits for the laptop if it is still being prepared.
    pub(crate) fn call(&self, name: &str, request: &str) -> Result<Answer, ApiError> {
        match self.0.wait() {
            Ok(laptop) => laptop.call(name, request),
            Err(failure) => Err(failure.clone()),
        }
    }
}
