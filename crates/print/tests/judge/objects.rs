//! Every object: what it may be, and what it may hold.

use lopdf::{Dictionary, Object, Stream};

use super::{Finding, Judged};

pub(super) fn judge(judged: &mut Judged<'_>) {
    let objects: Vec<Object> = judged.document.objects.values().cloned().collect();
    for object in &objects {
        visit(judged, object);
    }
    intent(judged);
    catalog(judged);
}

fn visit(judged: &mut Judged<'_>, object: &Object) {
    match object {
        Object::Integer(value) => judged.must(i32::try_from(*value).is_ok(), Finding::Limit),
        Object::Real(value) => judged.must(value.is_finite(), Finding::Limit),
        Object::Name(name) => {
            judged.must(name.len() <= 127 && std::str::from_utf8(name).is_ok(), Finding::Limit);
        }
        Object::String(text, _) => judged.must(text.len() <= 32_767, Finding::Limit),
        Object::Array(items) => items.iter().for_each(|item| visit(judged, item)),
        Object::Dictionary(entries) => dictionary(judged, entries),
        Object::Stream(stream) => {
            dictionary(judged, &stream.dict);
            self::stream(judged, stream);
        }
        Object::Null | Object::Boolean(_) | Object::Reference(_) => {}
    }
}

fn dictionary(judged: &mut Judged<'_>, entries: &Dictionary) {
    for (_, value) in entries {
        visit(judged, value);
    }
    let kind = judged.name(entries, b"Type").to_vec();
    let embedded = entries.has(b"EF") || kind == b"EmbeddedFile" || entries.has(b"EmbeddedFiles");
    judged.must(!embedded, Finding::Embedded);
    let layers = [&b"OCG"[..], b"OCMD"].contains(&kind.as_slice()) || entries.has(b"OCProperties");
    judged.must(!layers, Finding::Layers);
    let acts = [&b"AA"[..], b"OpenAction", b"JavaScript", b"AcroForm", b"XFA", b"NeedsRendering"];
    let does = acts.iter().any(|key| entries.has(key)) || kind == b"Annot" || kind == b"Action";
    let annotated =
        matches!(judged.entry(entries, b"Annots"), Object::Array(list) if !list.is_empty());
    judged.must(!does && !annotated, Finding::Interaction);

    // A graphics state, wherever it stands.
    let opaque = |key: &[u8]| {
        let value = judged.entry(entries, key);
        value.is_null() || value.as_float().is_ok_and(|value| value >= 1.0)
    };
    let blend = judged.name(entries, b"BM");
    // A picture may have a mask; how that must look is a question of its own.
    let picture = judged.name(entries, b"Subtype") == b"Image";
    let through = !opaque(b"ca")
        || !opaque(b"CA")
        || ![&b""[..], b"Normal", b"Compatible"].contains(&blend)
        || (!picture && entries.has(b"SMask") && judged.name(entries, b"SMask") != b"None")
        || entries.has(b"Group");
    judged.must(!through, Finding::Transparency);
    let device = [&b"TR"[..], b"HTP", b"HTO"].iter().any(|key| entries.has(key));
    judged.must(!device, Finding::Colour);
}

fn stream(judged: &mut Judged<'_>, stream: &Stream) {
    let outside = [&b"F"[..], b"FFilter", b"FDecodeParms"].iter().any(|key| stream.dict.has(key));
    let filters = stream.filters().unwrap_or_default();
    let known = filters.iter().all(|name| *name == b"FlateDecode");
    judged.must(!outside && known, Finding::Stream);
    if judged.name(&stream.dict, b"Type") == b"XObject" {
        let foreign = [&b"OPI"[..], b"Ref", b"PS", b"Subtype2"].iter().any(|k| stream.dict.has(k));
        let known = match judged.name(&stream.dict, b"Subtype") {
            b"Form" => true,
            b"Image" => picture(judged, stream, false),
            _ => false,
        };
        judged.must(known && !foreign, Finding::XObject);
    }
}

/// 6.2.8: eight bits a dot of grey or of the profile's colours, as many as it says, never smoothed by
/// the viewer and without a second version of itself; what one sees through is said by a grey one.
fn picture(judged: &Judged<'_>, stream: &Stream, mask: bool) -> bool {
    let number = |key: &[u8]| judged.entry(&stream.dict, key).as_i64().unwrap_or(0);
    let colours = match judged.name(&stream.dict, b"ColorSpace") {
        b"DeviceGray" => 1,
        b"DeviceRGB" if !mask => 3,
        _ => return false,
    };
    let smoothed =
        judged.entry(&stream.dict, b"Interpolate").as_bool().is_ok_and(|smoothed| smoothed);
    let other = [&b"Alternates"[..], b"Mask", b"Decode", b"Matte", b"SMaskInData"];
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let whole = i64::try_from(bytes.len()) == Ok(number(b"Width") * number(b"Height") * colours);
    let covered = match judged.entry(&stream.dict, b"SMask") {
        Object::Null => true,
        Object::Stream(inner) => {
            let same =
                |key: &[u8]| judged.entry(&inner.dict, key) == judged.entry(&stream.dict, key);
            !mask && same(b"Width") && same(b"Height") && picture(judged, inner, true)
        }
        _ => false,
    };
    number(b"BitsPerComponent") == 8
        && !bytes.is_empty()
        && whole
        && covered
        && !smoothed
        && !other.iter().any(|key| stream.dict.has(key))
}

fn intent(judged: &mut Judged<'_>) {
    let intents = match judged.entry(judged.catalog(), b"OutputIntents") {
        Object::Array(intents) => intents.clone(),
        _ => Vec::new(),
    };
    let [intent] = intents.as_slice() else { return judged.find(Finding::OutputIntent) };
    let Ok(intent) = judged.resolved(intent).as_dict() else {
        return judged.find(Finding::OutputIntent);
    };
    let kind = judged.name(intent, b"S") == b"GTS_PDFA1";
    let named = intent.get(b"OutputConditionIdentifier").is_ok();
    let profile = judged.entry(intent, b"DestOutputProfile").as_stream();
    let sound = profile.is_ok_and(|profile| {
        let bytes = profile.decompressed_content().unwrap_or_default();
        let at = |range: std::ops::Range<usize>| bytes.get(range).unwrap_or_default().to_vec();
        let size = at(0..4).try_into().map(u32::from_be_bytes).unwrap_or(0) as usize;
        let components = profile.dict.get(b"N").and_then(Object::as_i64).unwrap_or(0);
        size == bytes.len()
            && bytes.get(8).is_some_and(|version| (2..=4).contains(version))
            && at(12..24) == b"mntrRGB XYZ "
            && at(36..40) == b"acsp"
            && components == 3
    });
    judged.must(kind && named && sound, Finding::OutputIntent);
}

fn catalog(judged: &mut Judged<'_>) {
    let language = judged.entry(judged.catalog(), b"Lang").as_str().is_ok_and(|l| l == b"vi-VN");
    judged.must(language, Finding::Language);
    let perms = judged.catalog().has(b"Perms") || judged.catalog().has(b"Requirements");
    judged.must(!perms, Finding::Interaction);
}
