//! The public page on which everybody can hold a paper against its code. No script, no login, nothing
//! kept: the code comes in a form's body and never in an address, so that no log on the way has it.

use axum::{
    Form,
    extract::{Query, State},
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use serde::Deserialize;
use tannha_domain::{
    partial_date::PartialDate,
    proof::Typed,
    time::{Date, Moment},
};
use tannha_i18n::{Locale, NO_ARGS, try_text};

use super::routes::Shared;
use crate::{
    district::District,
    error::DistrictError,
    proof::{Words, words},
};

/// More than a code and what stands on a face is no question.
pub(super) const MAX_BODY: usize = 16 * 1024;
/// Where the page is.
pub(super) const PATH: &str = "/kiem-tra";
/// Where its looks are.
pub(super) const STYLE_PATH: &str = "/kiem-tra/trang.css";
const STYLE: &str = include_str!("check.css");
/// Nothing but the page itself and its looks: no script, no picture, no other place.
const POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";

#[derive(Debug, Default, Deserialize)]
pub(super) struct Language {
    #[serde(default)]
    lang: String,
}

impl Language {
    fn locale(&self) -> Locale {
        if self.lang == "en" { Locale::En } else { Locale::Vi }
    }
}

/// What was asked.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    lang: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    number: String,
    #[serde(default)]
    date: String,
}

/// What stands where the result stands.
enum Answer {
    /// Nothing was asked yet.
    Nothing,
    /// A message, by its key.
    Problem(&'static str),
    Found {
        slug: &'static str,
        words: Words,
        at: Moment,
    },
}

pub(super) async fn style() -> Response {
    let kind = [(header::CONTENT_TYPE, "text/css; charset=utf-8")];
    (kind, STYLE).into_response()
}

pub(super) async fn form(Query(language): Query<Language>) -> Response {
    page(StatusCode::OK, language.locale(), &Asked::default(), &Answer::Nothing)
}

pub(super) async fn check(State(shared): State<Shared>, Form(asked): Form<Asked>) -> Response {
    let locale = Language { lang: asked.lang.clone() }.locale();
    // Places of its own: whoever fills them keeps no laptop from syncing.
    let Ok(place) = shared.checks.clone().try_acquire_owned() else {
        shared.district.metrics.busy();
        let busy = Answer::Problem("proof-busy");
        let mut response = page(StatusCode::SERVICE_UNAVAILABLE, locale, &asked, &busy);
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
        return response;
    };
    let Some(typed) = typed(&asked) else {
        let bad = Answer::Problem("problem-proof-date-bad");
        return page(StatusCode::UNPROCESSABLE_ENTITY, locale, &asked, &bad);
    };
    let done = tokio::task::spawn_blocking(move || {
        let _place = place;
        let answer = answer(&shared.district, &asked, &typed, locale);
        (answer, asked, shared)
    });
    match done.await {
        Ok((Ok(answer), asked, shared)) => {
            if let Answer::Found { slug, .. } = &answer {
                shared.district.metrics.checked();
                tracing::info!(verdict = slug, "a paper was checked");
            }
            page(StatusCode::OK, locale, &asked, &answer)
        }
        Ok((Err(error), _, shared)) => {
            shared.district.metrics.failed();
            tracing::error!(code = error.code(), "a paper could not be checked");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// What was typed from the face; nothing where the date does not read.
fn typed(asked: &Asked) -> Option<Typed> {
    let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let date = match given(&asked.date) {
        None => None,
        Some(text) => Some(Date(PartialDate::parse(&text).ok()?.full()?)),
    };
    Some(Typed { name: given(&asked.name), number: given(&asked.number), date })
}

fn answer(
    district: &District,
    asked: &Asked,
    typed: &Typed,
    locale: Locale,
) -> Result<Answer, DistrictError> {
    let look = district.check_paper(&asked.code, typed)?;
    let ward = look.opened.as_ref().map(|opened| district.ward_name(&opened.ward));
    let words = words(&look, ward.as_deref().unwrap_or_default(), locale);
    Ok(Answer::Found { slug: look.verdict.slug(), words, at: district.now() })
}

fn page(status: StatusCode, locale: Locale, asked: &Asked, answer: &Answer) -> Response {
    let headers = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (status, headers, Html(html(locale, asked, answer))).into_response()
}

fn html(locale: Locale, asked: &Asked, answer: &Answer) -> String {
    let say =
        |key: &str| escaped(&try_text(locale, key, NO_ARGS).unwrap_or_else(|_| key.to_owned()));
    let (lang, other, other_name) = match locale {
        Locale::Vi => ("vi", "en", "English"),
        Locale::En => ("en", "vi", "Tiếng Việt"),
    };
    let field = |name: &str, value: &str| {
        format!(
            "<p><label for=\"{name}\">{}</label><input id=\"{name}\" name=\"{name}\" \
             autocomplete=\"off\" maxlength=\"200\" value=\"{}\"></p>",
            say(&format!("proof-typed-{name}")),
            escaped(value)
        )
    };
    format!(
        "<!doctype html><html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <meta name=\"robots\" content=\"noindex\"><title>{title}</title>\
         <link rel=\"stylesheet\" href=\"{STYLE_PATH}\"></head><body><main><h1>{title}</h1>\
         {result}<p>{lead}</p><form method=\"post\" action=\"{PATH}\">\
         <input type=\"hidden\" name=\"lang\" value=\"{lang}\">\
         <p><label for=\"code\">{code}</label><textarea id=\"code\" name=\"code\" rows=\"6\" \
         maxlength=\"2000\" required spellcheck=\"false\" autocapitalize=\"off\" \
         autocomplete=\"off\" aria-describedby=\"code-hint\">{text}</textarea>\
         <span id=\"code-hint\" class=\"hint\">{hint}</span></p>\
         <fieldset><legend>{typed}</legend><p class=\"hint\">{typed_hint}</p>{name}{number}{date}\
         </fieldset><p><button>{check}</button></p></form>\
         <p class=\"hint\">{private}</p><p><a href=\"{PATH}?lang={other}\" lang=\"{other}\">\
         {other_name}</a></p></main></body></html>",
        title = say("proof-title"),
        result = result(locale, answer),
        lead = say("proof-lead"),
        code = say("proof-code"),
        text = escaped(&asked.code),
        hint = say("proof-code-hint-public"),
        typed = say("proof-typed"),
        typed_hint = say("proof-typed-hint"),
        name = field("name", &asked.name),
        number = field("number", &asked.number),
        date = field("date", &asked.date),
        check = say("proof-check"),
        private = say("proof-private"),
    )
}

fn result(locale: Locale, answer: &Answer) -> String {
    let (slug, words, at) = match answer {
        Answer::Nothing => return String::new(),
        Answer::Problem(key) => {
            let said = try_text(locale, key, NO_ARGS).unwrap_or_default();
            return format!("<p role=\"alert\" class=\"problem\">{}</p>", escaped(&said));
        }
        Answer::Found { slug, words, at } => (slug, words, at),
    };
    let when = at.in_vietnam().local().format("%H:%M %d/%m/%Y").to_string();
    let as_of = try_text(locale, "proof-as-of-now", [("when", when)]).unwrap_or_default();
    let sentences: String = words
        .sentences
        .iter()
        .chain([&as_of])
        .map(|sentence| format!("<p>{}</p>", escaped(sentence)))
        .collect();
    let mut face = String::new();
    if !words.face.is_empty() {
        let title = try_text(locale, "proof-face", NO_ARGS).unwrap_or_default();
        let rows: String = words
            .face
            .iter()
            .map(|(label, value)| format!("<dt>{}</dt><dd>{}</dd>", escaped(label), escaped(value)))
            .collect();
        face = format!("<h3>{}</h3><dl>{rows}</dl>", escaped(&title));
    }
    format!(
        "<section class=\"result {slug}\" role=\"status\"><h2>{}</h2>{sentences}{face}</section>",
        escaped(&words.verdict)
    )
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            other => safe.push(other),
        }
    }
    safe
}
