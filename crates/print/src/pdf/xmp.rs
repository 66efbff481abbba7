//! The XMP packet: the same facts as the Info dictionary, in the form archives read.

use crate::font::font_report;

use super::{Conformance, Meta};

/// What wrote the file.
pub(super) const PRODUCER: &str = "Tận Nhà, printpdf 0.12.8";

/// Which fonts the paper is set in (DOMAIN §8.7 asks for it in the metadata).
pub(super) fn fonts() -> String {
    let report = font_report();
    let name = report.first().map_or("", |face| face.name);
    let hashes: Vec<&str> = report.iter().map(|face| &face.sha256[..12]).collect();
    format!("{name} ({})", hashes.join(" "))
}

/// What a file claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claim {
    /// PDF/A-2u: every letter maps to Unicode.
    Text,
    /// PDF/A-2a and PDF/UA-1: all that it shows is in its structure tree as well.
    Tagged,
}

/// `pdfuaid` is no schema that PDF/A knows, so a file that uses it describes it (ISO 19005-2, 6.6.2.3).
const UA: &str = r#"<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
"#;
const UA_NAMES: &str = r#" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#""#;

/// The packet.
pub(super) fn packet(meta: &Meta, claim: Claim, conformance: Conformance) -> String {
    let date = |name: &str| match meta.created {
        Some(at) => format!("<xmp:{name}>{}</xmp:{name}>\n", at.format("%Y-%m-%dT%H:%M:%S%:z")),
        None => String::new(),
    };
    let (created, modified) = (date("CreateDate"), date("ModifyDate"));
    let title = listed("title", "Alt", " xml:lang=\"x-default\"", &meta.title);
    let author = listed("creator", "Seq", "", &meta.author);
    let (part, level, ua, ua_names) = match (conformance, claim) {
        (Conformance::A2, Claim::Text) => (2, "U", "", ""),
        (Conformance::A2, Claim::Tagged) => (2, "A", UA, UA_NAMES),
        // PDF/UA-1 is a matter of PDF 1.7.
        (Conformance::A1b, _) => (1, "B", "", ""),
    };
    let (producer, fonts) = (escaped(PRODUCER), escaped(&fonts()));
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
         xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"{ua_names}>\n\
         <pdfaid:part>{part}</pdfaid:part>\n<pdfaid:conformance>{level}</pdfaid:conformance>\n{ua}\
         <dc:format>application/pdf</dc:format>\n\
         <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>\n\
         {title}{author}\
         {created}{modified}\
         <xmp:CreatorTool>Tận Nhà</xmp:CreatorTool>\n\
         <pdf:Producer>{producer}</pdf:Producer>\n\
         <pdf:Keywords>{fonts}</pdf:Keywords>\n\
         </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
}

/// A list of one; nothing where there is nothing to say.
fn listed(name: &str, list: &str, attribute: &str, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let item = format!("<rdf:li{attribute}>{}</rdf:li>", escaped(text));
    format!("<dc:{name}><rdf:{list}>{item}</rdf:{list}></dc:{name}>\n")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_ampersand_in_a_title_does_not_break_the_packet() {
        let created = "2026-11-23T19:30:00+07:00".parse().ok();
        let meta = Meta { title: "A & <B>".into(), author: "UBND".into(), created };
        let packet = packet(&meta, Claim::Text, Conformance::A2);
        assert!(packet.contains("A &amp; &lt;B&gt;"));
        assert!(packet.contains("<xmp:CreateDate>2026-11-23T19:30:00+07:00</xmp:CreateDate>"));
        assert!(packet.contains("Liberation Serif 2.1.5 (29d124398"));
    }
}
