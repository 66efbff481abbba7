//! The page on which everybody can check a paper: as a browser without script uses it.

use std::{
    io::{Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpStream},
    sync::Arc,
    time::Duration,
};

use tannha_district::{
    District, Running,
    http::{Limits, start_within},
};
use tannha_domain::{
    case::{CaseEvent, Document, Printed},
    ids::{CaseId, Hash},
    log::{MemoryShelf, Record, RecordKey, Shelf as _, sign},
    proof::{Claims, Coded, Face, Named, open, seal, to_text},
    time::Date,
};
use tannha_sync::pass;

use crate::laptop::{Laptop, district};

fn served(limits: Limits) -> (Arc<District>, Running) {
    let (district, _) = district();
    let district = Arc::new(district);
    let address: SocketAddr = (Ipv4Addr::LOCALHOST, 0).into();
    let running = start_within(limits, Arc::clone(&district), address, None).unwrap();
    (district, running)
}

fn said(running: &Running, head: &str, body: &str) -> String {
    let address = running.address.trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(60))).unwrap();
    let length = body.len();
    write!(
        stream,
        "{head} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\
         content-type: application/x-www-form-urlencoded\r\n\r\n{body}"
    )
    .unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    String::from_utf8(answer).unwrap()
}

/// A form's body, every byte spelled out.
fn body(fields: &[(&str, &str)]) -> String {
    let spelled = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let pairs = fields.iter().map(|(name, value)| format!("{name}={}", spelled(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn checked(running: &Running, fields: &[(&str, &str)]) -> String {
    said(running, "POST /kiem-tra", &body(fields))
}

fn certificate(shelf: &MemoryShelf, laptop: &Laptop) -> Vec<u8> {
    let Ok(Some(Record::Device(device))) = shelf.load(&RecordKey::Device(laptop.enrolled.device))
    else {
        panic!("the laptop is not known to itself")
    };
    device.certificate.unwrap().to_vec()
}

/// A print of a receipt, with its code.
fn printed(laptop: &mut Laptop, case: CaseId, version: u16) -> String {
    let face = Face {
        number: Some("TAM-1".to_owned()),
        date: Some(Date("2026-11-23".parse().unwrap())),
        names: vec![Named::of(case, "Lê Thị Thí Dụ")],
    };
    let made_on = Date("2026-11-23".parse().unwrap());
    let claims = Claims { document: Document::Receipt, case, version, made_on, face };
    let certificate = certificate(&laptop.shelf, laptop);
    let key = laptop.device.clone();
    let code = seal(&claims, &certificate, |bytes| sign(&key, bytes)).unwrap();
    let id = open(&code, &laptop.enrolled.district_key).unwrap().id;
    let coded =
        Coded { code: code.clone().into(), id, face: Hash([u8::try_from(version).unwrap(); 32]) };
    laptop.write(
        case,
        CaseEvent::Printed(Printed {
            document: Document::Receipt,
            paper: "plain".to_owned(),
            pdf: Hash::ZERO,
            made_with: "test".to_owned(),
            code: Some(coded),
            template: None,
            fonts: None,
            count: None,
            pictures: None,
            template_name: None,
            pages: None,
            reason: (version > 1).then(|| "có mã mới".to_owned()),
        }),
    );
    to_text(&code)
}

#[test]
fn everybody_can_check_a_paper_without_script_and_nothing_is_kept() {
    let (district, running) = served(Limits::default());
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    let case = laptop.receive();
    pass(&mut laptop, &*district).unwrap();
    let first = printed(&mut laptop, case, 1);

    let form = said(&running, "GET /kiem-tra", "");
    assert!(form.contains("200 OK") && form.contains("<form method=\"post\""), "{form}");
    assert!(form.contains("<html lang=\"vi\">") && !form.contains("<script"), "{form}");
    let head = form.split("\r\n\r\n").next().unwrap().to_lowercase();
    assert!(head.contains("default-src 'none'") && head.contains("cache-control: no-store"));
    assert!(said(&running, "GET /kiem-tra?lang=en", "").contains("Check a paper"));
    assert!(said(&running, "GET /kiem-tra/trang.css", "").contains("text/css"));

    // The laptop has not pushed its print yet.
    let answer = checked(&running, &[("code", &first)]);
    assert!(answer.contains("cannot-tell") && answer.contains("chưa có ghi chép nào"), "{answer}");
    pass(&mut laptop, &*district).unwrap();
    let answer = checked(&running, &[("code", &first)]);
    assert!(answer.contains("Giấy thật, đang có giá trị"), "{answer}");
    assert!(answer.contains("L.T.T.Dụ") && !answer.contains("Thí"), "{answer}");

    let altered = checked(&running, &[("code", &first), ("name", "Lê Thị Thí Du")]);
    assert!(altered.contains("Giấy không khớp với mã"), "{altered}");
    let day = checked(&running, &[("code", &first), ("date", "23/11/2026"), ("lang", "en")]);
    assert!(day.contains("Genuine"), "{day}");
    let unread = checked(&running, &[("code", &first), ("date", "hôm qua")]);
    assert!(unread.contains("422") && unread.contains("role=\"alert\""), "{unread}");

    printed(&mut laptop, case, 2);
    pass(&mut laptop, &*district).unwrap();
    let answer = checked(&running, &[("code", &first)]);
    assert!(answer.contains("Giấy đã được thay bằng bản khác"), "{answer}");
    assert!(said(&running, "GET /metrics", "").contains("tannha_papers_checked_total 5"));
}

#[test]
fn nobody_learns_anything_without_a_code_that_verifies() {
    let (district, running) = served(Limits::default());
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    let case = laptop.receive();
    pass(&mut laptop, &*district).unwrap();
    let code = printed(&mut laptop, case, 1);
    pass(&mut laptop, &*district).unwrap();
    // A number that exists and one that does not are the same to whoever has no code.
    let asked = |number: &str| {
        let answer = checked(&running, &[("code", number)]);
        let page = answer.split_once("\r\n\r\n").unwrap().1;
        page.replace(number, "").split("<dl>").next().unwrap().to_owned()
    };
    assert_eq!(asked("TAM-1"), asked("TAM-2"));
    let mut flipped = code.clone();
    flipped.replace_range(200..201, if &code[200..201] == "7" { "8" } else { "7" });
    let answer = checked(&running, &[("code", &flipped), ("name", "Lê Thị Thí Dụ")]);
    assert!(answer.contains("Không phải mã của cơ quan này"), "{answer}");
    assert!(!answer.contains("L.T.T.Dụ") && !answer.contains("phường Mẫu"), "{answer}");
    // What is typed comes back as text and as nothing else.
    let script = checked(&running, &[("code", "<script>alert(1)</script>\"'")]);
    assert!(!script.contains("<script") && script.contains("&lt;script&gt;"), "{script}");
    let long = checked(&running, &[("code", &"A".repeat(20_000))]);
    assert!(long.starts_with("HTTP/1.1 413"), "{long}");
    assert!(said(&running, "DELETE /kiem-tra", "").contains("405"));
}

#[test]
fn the_public_has_places_of_its_own_and_is_told_when_they_are_taken() {
    let (district, running) = served(Limits { checks: 0, ..Limits::default() });
    let busy = checked(&running, &[("code", "TN1:ABC")]);
    assert!(busy.contains("503") && busy.to_lowercase().contains("retry-after"), "{busy}");
    assert!(busy.contains("Đang có nhiều người kiểm tra"), "{busy}");
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    laptop.receive();
    assert_eq!(pass(&mut laptop, &*district).unwrap().sent, 1);
}
