//! What the file says about itself, in Info and in XMP.

use lopdf::Object;

use super::{Finding, Judged};

pub(super) fn judge(judged: &mut Judged<'_>) {
    let Some(xmp) = xmp(judged) else { return judged.find(Finding::Metadata) };
    let raw = String::from_utf8_lossy(judged.raw).contains("<?xpacket begin=\"\u{feff}\"");
    let head = xmp.lines().next().unwrap_or_default().to_owned();
    let sound = head.starts_with("<?xpacket begin=")
        && !head.contains("bytes=")
        && !head.contains("encoding=")
        && xmp.trim_end().ends_with("<?xpacket end=\"r\"?>");
    judged.must(raw && sound, Finding::Metadata);

    let level = value(&xmp, "pdfaid:conformance");
    let tagged = level == Some("A");
    let known = value(&xmp, "pdfaid:part") == Some("2") && (tagged || level == Some("U"));
    let ua = value(&xmp, "pdfuaid:part");
    let described = xmp.contains("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>")
        && xmp.contains("<pdfaProperty:name>part</pdfaProperty:name>");
    let accessible = if tagged { ua == Some("1") && described } else { ua.is_none() };
    judged.must(known && accessible, Finding::Identification);
    agree(judged, &xmp);

    let viewer = judged.dict(judged.catalog(), b"ViewerPreferences");
    let shown = viewer
        .is_some_and(|v| v.get(b"DisplayDocTitle").and_then(Object::as_bool).unwrap_or(false));
    let title = value(&xmp, "dc:title").is_some_and(|title| title.contains("x-default"));
    judged.must(!tagged || (shown && title), Finding::Title);
}

/// The packet as text.
pub(super) fn xmp(judged: &Judged<'_>) -> Option<String> {
    let stream = judged.entry(judged.catalog(), b"Metadata").as_stream().ok()?;
    stream.filters().is_err().then(|| String::from_utf8_lossy(&stream.content).into_owned())
}

/// What stands in an element of this name.
pub(super) fn value<'x>(xmp: &'x str, name: &str) -> Option<&'x str> {
    let from = xmp.split_once(&format!("<{name}>"))?.1;
    Some(from.split_once(&format!("</{name}>"))?.0)
}

fn agree(judged: &mut Judged<'_>, xmp: &str) {
    let Ok(info) = judged.document.trailer.get(b"Info") else {
        return judged.find(Finding::InfoDiffers);
    };
    let Ok(info) = judged.resolved(info).as_dict().cloned() else {
        return judged.find(Finding::InfoDiffers);
    };
    let text = |key: &[u8]| {
        info.get(key).ok().map(|text| lopdf::decode_text_string(text).unwrap_or_default())
    };
    let item = |name: &str| {
        let list = value(xmp, name)?;
        let from = list.split_once("<rdf:li")?.1.split_once('>')?.1;
        Some(from.split_once("</rdf:li>")?.0)
    };
    let plain = |text: &str| {
        text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
    };
    for (key, said) in [
        (&b"Title"[..], item("dc:title")),
        (b"Author", item("dc:creator")),
        (b"Creator", value(xmp, "xmp:CreatorTool")),
        (b"Producer", value(xmp, "pdf:Producer")),
        (b"Keywords", value(xmp, "pdf:Keywords")),
        (b"CreationDate", value(xmp, "xmp:CreateDate")),
        (b"ModDate", value(xmp, "xmp:ModifyDate")),
    ] {
        let in_info = text(key).map(|text| digits_of_a_date(&text));
        let in_xmp = said.map(|said| digits_of_a_date(&plain(said)));
        judged.must(in_info == in_xmp, Finding::InfoDiffers);
    }
}

/// `D:20261125090000+07'00'` and `2026-11-25T09:00:00+07:00` are one moment.
fn digits_of_a_date(text: &str) -> String {
    let is_date = text.starts_with("D:") || text.get(10..11) == Some("T");
    if is_date {
        text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    } else {
        text.to_owned()
    }
}
