//! The two ways to fail: a slip of the command line, and a no with its reason.

use serde_json::{Value, json};
use tannha_api::ApiError;
use tannha_practice::{
    PracticeError,
    app::{Locale, OfficeError, phrases, print::TemplateError, store::StoreError},
};
use tannha_sign::SignError;

/// Why a command did not end well.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line itself: exit 2 with this line.
    Usage(String),
    /// What was asked was refused, or failed: exit 1.
    Refused(ApiError),
    /// The same, with more beside the error's own fields.
    Told(ApiError, Value),
    /// The same, as sentences.
    Words(String),
    /// It was looked at, and does not hold: what was found goes to standard output, and the exit
    /// says which kind it is.
    Found(Value, u8),
}

impl From<SignError> for Failure {
    fn from(error: SignError) -> Self {
        refused(error.code(), &error.params())
    }
}

impl From<TemplateError> for Failure {
    fn from(error: TemplateError) -> Self {
        refused(error.code(), &error.params())
    }
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Refused(error)
    }
}

impl From<OfficeError> for Failure {
    fn from(error: OfficeError) -> Self {
        Self::Refused(error.into())
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        OfficeError::from(error).into()
    }
}

impl From<PracticeError> for Failure {
    fn from(error: PracticeError) -> Self {
        refused(error.code(), &error.params())
    }
}

/// A code with its values, as an error of the table.
pub(crate) fn refused(code: &str, params: &[(&'static str, String)]) -> Failure {
    let start = ApiError::new(code);
    Failure::Refused(params.iter().fold(start, |error, (name, value)| error.with(name, value)))
}

/// `{"code","params","message"}`.
pub(crate) fn report(error: &ApiError, locale: Locale) -> Value {
    let params: Vec<(String, String)> =
        error.params.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    let message = phrases::problem(locale, &error.code, &params);
    json!({ "code": error.code, "params": error.params, "message": message })
}
