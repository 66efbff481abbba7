//! The XMP packet: the same facts as the Info dictionary, in the form archives read.

use crate::font::font_report;

use super::Meta;

/// What wrote the file.
pub(super) const PRODUCER: &str = "Tận Nhà, printpdf 0.12.8";

/// Which fonts the paper is set in (DOMAIN §8.7 asks for it in the metadata).
pub(super) fn fonts() -> String {
    let report = font_report();
    let name = report.first().map_or("", |face| face.name);
    let hashes: Vec<&str> = report.iter().map(|face| &face.sha256[..12]).collect();
    format!("{name} ({})", hashes.join(" "))
}

/// The packet.
pub(super) fn packet(meta: &Meta) -> String {
    let date = |name: &str| match meta.created {
        Some(at) => format!("<xmp:{name}>{}</xmp:{name}>\n", at.format("%Y-%m-%dT%H:%M:%S%:z")),
        None => String::new(),
    };
    let (created, modified) = (date("CreateDate"), date("ModifyDate"));
    let (title, author) = (escaped(&meta.title), escaped(&meta.author));
    let (producer, fonts) = (escaped(PRODUCER), escaped(&fonts()));
    format!(
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n\
         <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n\
         <dc:format>application/pdf</dc:format>\n\
         <dc:language><rdf:Bag><rdf:li>vi-VN</rdf:li></rdf:Bag></dc:language>\n\
         <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n\
         <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n\
         {created}{modified}\
         <xmp:CreatorTool>Tận Nhà</xmp:CreatorTool>\n\
         <pdf:Producer>{producer}</pdf:Producer>\n\
         <pdf:Keywords>{fonts}</pdf:Keywords>\n\
         </rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>"
    )
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
        let packet = packet(&meta);
        assert!(packet.contains("A &amp; &lt;B&gt;"));
        assert!(packet.contains("<xmp:CreateDate>2026-11-23T19:30:00+07:00</xmp:CreateDate>"));
        assert!(packet.contains("Liberation Serif 2.1.5 (29d124398"));
    }
}
