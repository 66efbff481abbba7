//! The command table, walked whole at an open laptop: each command is asked for something good, or
//! for something that is refused for the right reason. A new command has no line here until somebody
//! writes it, and the walk fails until then.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on stops")]

#[path = "commands/desk.rs"]
mod desk;

use std::collections::BTreeSet;

use desk::{Desk, answer, handover, print, registration, text};
use serde_json::json;
use tannha_api::TABLE;

const CHILD: &[(&str, &str)] = &[
    ("child.name", "Nguyễn Minh Khang"),
    ("child.born", "10/11/2026"),
    ("child.sex", "male"),
    ("child.ethnicity", "Kinh"),
    ("child.birth_place", "Bệnh viện Mẫu"),
    ("child.birth_commune", "00592"),
    ("child.home_town", "xã Thử, tỉnh Mẫu"),
    ("mother.name", "Lê Thị Mẫu"),
    ("mother.born", "05/04/1998"),
    ("mother.citizen_id", "001198000001"),
    ("mother.ethnicity", "Kinh"),
    ("mother.residence", "số 5 ngõ 2 đường Thử"),
    ("mother.commune", "00592"),
    ("declarant.name", "Lê Thị Mẫu"),
    ("declarant.relation", "mother"),
    ("declarant.paper", "Căn cước số 001198000001"),
    ("declarant.phone", "0900000001"),
    ("delivery.at_home", "yes"),
    ("delivery.address", "số 5 ngõ 2 đường Thử"),
    ("delivery.commune", "00592"),
    ("papers.giay-chung-sinh", "yes"),
];

const COPY: &[(&str, &str)] = &[
    ("declarant.name", "Trần Thị Thử"),
    ("certified.paper", "Bằng tốt nghiệp"),
    ("certified.copies", "3"),
    ("papers.ban-chinh", "yes"),
];

const SIGNATURE: &[(&str, &str)] = &[
    ("declarant.name", "Trần Thị Thử"),
    ("declarant.paper", "Căn cước số 001170000009"),
    ("certified.paper", "Hợp đồng thuê nhà"),
    ("certified.copies", "1"),
    ("papers.giay-to-tuy-than", "yes"),
];

const CERTIFICATE: &str = "giay-khai-sinh";
const LETTER: &str = "thu-chuc-mung";
/// Two rows of an old register of births in base64: the second has no day.
const OLD_BOOK: &str = "bnVtYmVyLGRhdGUsY2hpbGQubmFtZQoxMiwwNS8wMy8xOTk4LFRy4bqnbiBUaOG7iyBCw7p0CjEzLGjDtG0gcXVhLFRy4bqnbiBWxINuIE3hu7FjCg==";
const NOBODY: &str = "00000000000000000000000000000000";

#[test]
fn every_command_of_the_table_is_answered_or_refused_for_the_right_reason() {
    let desk = Desk::new();
    session_and_care(&desk);
    let birth = intake(&desk);
    at_the_desk(&desk, &birth);
    supplements(&desk, &birth);
    asked_elsewhere(&desk, &birth);
    given_on(&desk, &birth);
    registered(&desk, &birth);
    letters(&desk, &birth);
    to_the_door(&desk, &birth);
    at_the_counter(&desk);
    voices(&desk, &birth);
    recalled(&desk, &birth);
    ended(&desk);
    choices(&desk);
    letter_texts(&desk);
    pictures(&desk, &birth);
    signing(&desk, &birth);
    templates(&desk, &birth);
    late(&desk);
    books(&desk);
    tables(&desk);
    rows(&desk);
    sheets(&desk, &birth);
    printer(&desk);
    queue(&desk);
    sync_page(&desk);

    let table: BTreeSet<String> = TABLE.iter().map(|row| row.name.to_owned()).collect();
    let called = desk.called();
    let left: Vec<_> = table.difference(&called).collect();
    assert!(left.is_empty(), "nobody asks for {left:?}: write a line for each");
}

fn session_and_care(desk: &Desk) {
    assert_eq!(desk.does("session.status", &json!({}))["state"], "open");
    assert_eq!(desk.does("session.stir", &json!({ "ago_s": 3 }))["locks_in_s"], json!(null));
    assert_eq!(desk.does("session.locale", &json!({ "locale": "vi" }))["locale"], "vi");
    let sound = json!({ "officer": "hanh", "passphrase": "thuc hanh", "backups": [] });
    desk.refuses("damage.examine", &sound, "store-already-open");
    desk.does("session.lock", &json!({}));
    assert_eq!(desk.does("damage.examine", &sound)["next"], "open");
    let repair =
        json!({ "officer": "hanh", "passphrase": "thuc hanh", "backups": [], "accept": null });
    assert_eq!(desk.does("damage.repair", &repair)["state"], "open");
    let restore = json!({ "from": desk.stick(), "officer": "hanh", "passphrase": "thuc hanh" });
    desk.refuses("damage.restore", &restore, "store-not-a-store");
    let ticket = json!({ "ticket": "không phải phiếu", "passphrase": "mật khẩu thử" });
    desk.refuses("damage.begin-again", &ticket, "bad-ticket");
    desk.does("session.unlock", &desk.key("hanh"));
    let place = json!({ "path": desk.stick() });
    let places = |view: &serde_json::Value| view["places"].as_array().unwrap().len();
    let with = places(&desk.does("backup.add-place", &place));
    desk.does("upkeep.run", &json!({}));
    assert_eq!(places(&desk.does("backup.remove-place", &place)), with - 1);
}

/// A birth, typed and received.
fn intake(desk: &Desk) -> String {
    assert!(desk.does("procedures.list", &json!({}))["lines"].as_array().unwrap().len() > 15);
    let places = desk.does("places.find", &json!({ "query": "tu liem", "limit": 5 }));
    assert!(!places["hits"].as_array().unwrap().is_empty());
    let thrown = desk.draft("khai-sinh", &[("child.name", "Lê Thị Thử")]);
    let thrown = json!({ "draft": thrown });
    assert_eq!(desk.does("draft.open", &thrown)["procedure"], "khai-sinh");
    desk.does("draft.discard", &thrown);
    desk.refuses("draft.open", &thrown, "no-such-draft");
    let declared = desk.draft("khai-sinh", &[("child.name", "Lê Thị Thử")]);
    let declaration = json!({ "draft": declared, "send_to_printer": false });
    assert_eq!(desk.does("declaration.print", &declaration)["pages"], 1);
    let birth = desk.case("khai-sinh-lien-thong", CHILD);
    let again = desk.draft("khai-sinh-lien-thong", CHILD);
    let twice = json!({ "draft": again, "not_a_duplicate": false });
    desk.refuses("case.receive", &twice, "possible-duplicate");
    let mother = json!({ "query": "Lê Thị", "section": "mother", "draft": again, "limit": 5 });
    let people = desk.does("people.find", &mother);
    assert_eq!(people["hits"][0]["name"], "Lê Thị Mẫu");
    birth
}

fn at_the_desk(desk: &Desk, birth: &str) {
    let case = json!({ "case": birth });
    let view = desk.does("case.show", &case);
    assert_eq!(view["line"]["title"], "Nguyễn Minh Khang");
    let found = desk.does("cases.search", &json!({ "query": "minh khang", "limit": 5 }));
    assert_eq!(found["total"], 1);
    desk.does("today.show", &json!({ "group": null }));
    let rows = view["sections"].as_array().unwrap().iter();
    let mut rows = rows.flat_map(|section| section["rows"].as_array().unwrap());
    let place = rows.find(|row| row["field"] == "child.birth_place").unwrap();
    let edit = json!({
        "case": birth, "field": "child.birth_place", "value": "Bệnh viện Mẫu, khoa Sản",
        "base": place["base"],
    });
    desk.does("case.edit", &edit);
    let choose = json!({ "case": birth, "conflict": NOBODY, "take_stale": true });
    desk.refuses("case.choose", &choose, "no-such-conflict");
    desk.does("case.settle-duplicates", &case);
    desk.does("case.note", &json!({ "case": birth, "reason": "Mẹ hẹn gọi buổi sáng" }));
    let asked = json!({ "case": birth, "why": "ask", "note": "" });
    let trip = text(&desk.does("case.record-trip", &asked), "/trips/made/1/trip");
    let strike = json!({ "case": birth, "trip": trip, "reason": "Ghi nhầm hồ sơ" });
    assert_eq!(desk.does("case.strike-trip", &strike)["trips"]["count"], 1);
    desk.refuses("case.strike-trip", &strike, "trip-already-struck");
    desk.prints(birth, "giay-tiep-nhan");
}

fn supplements(desk: &Desk, birth: &str) {
    let brought = json!({ "case": birth, "channel": "counter" });
    let ask = |why: &str| json!({ "case": birth, "what": "Giấy chứng sinh", "reason": why });
    desk.refuses("case.request-supplement", &ask(" "), "reason-missing");
    desk.does("case.request-supplement", &ask("Bản đã nộp là bản chụp"));
    desk.does("case.receive-supplement", &brought);
    let again = json!({ "case": birth, "what": "Giấy chứng sinh", "reason": "Bản trước bị mờ" });
    desk.refuses("case.ask-again", &again, "not-your-role");
    let this = json!({ "case": birth });
    desk.refuses("case.looks", &this, "not-your-role");
    desk.refuses("lists.looks", &json!({}), "not-your-role");
    desk.seat("chu-tich");
    assert_eq!(desk.does("case.looks", &this)["lines"][0]["kind"], "view");
    assert_eq!(desk.does("lists.looks", &json!({}))["kept_days"], 730);
    desk.does("case.ask-again", &again);
    desk.seat("hanh");
    desk.does("case.receive-supplement", &brought);
}

fn asked_elsewhere(desk: &Desk, birth: &str) {
    let answer = json!({ "case": birth, "result": "Đúng như đã khai" });
    desk.refuses("case.answer-inquiry", &answer, "not-asking");
    let ask = |whom: &str, dated: &str| json!({ "case": birth, "whom": whom, "what": "Nơi cư trú của mẹ", "number": "12/UBND", "dated": dated });
    desk.refuses("case.send-inquiry", &ask("UBND phường Thử", "hôm qua"), "date-incomplete");
    desk.refuses("case.send-inquiry", &ask(" ", "2026-01-05"), "inquiry-unclear");
    desk.does("case.send-inquiry", &ask("UBND phường Thử", "2026-01-05"));
    let view = desk.does("case.answer-inquiry", &answer);
    assert_eq!(view["inquiries"][0]["letter"], "12/UBND, 05/01/2026");
    assert_eq!(view["inquiries"][0]["result"], "Đúng như đã khai");
}

fn given_on(desk: &Desk, birth: &str) {
    desk.refuses("draft.copies", &json!({ "case": birth }), "no-copies");
    let give = |leg: &str, person: &str| json!({ "case": birth, "leg": leg, "person": person, "contact": "0900000002", "why": "" });
    desk.refuses("case.assign-leg", &give("thuong-tru", " "), "step-unclear");
    desk.refuses("case.assign-leg", &give("mai-tang", "Đỗ Minh Mẫu"), "unknown-leg");
    let view = desk.does("case.assign-leg", &give("thuong-tru", "Đỗ Minh Mẫu, Công an phường"));
    assert_eq!(view["legs"][1]["person"], "Đỗ Minh Mẫu, Công an phường");
    desk.refuses(
        "case.assign-leg",
        &give("thuong-tru", "Đỗ Minh Mẫu, Công an phường"),
        "already-theirs",
    );
}

fn registered(desk: &Desk, birth: &str) {
    let typed = registration(birth);
    desk.refuses("case.register", &typed, "numbers-are-allotted");
    desk.numbered(birth);
    let id = "001226000018";
    let number = json!({ "case": birth, "citizen_id": id, "citizen_id_again": id });
    desk.does("case.record-citizen-id", &number);
    for leg in ["thuong-tru", "the-bhyt"] {
        desk.does("case.finish-leg", &json!({ "case": birth, "leg": leg, "outcome": "Đã xong" }));
    }
    let copies = desk.does("draft.copies", &json!({ "case": birth }));
    assert_eq!(copies["procedure"], "ban-sao-khai-sinh");
    desk.does("draft.discard", &json!({ "draft": copies["draft"] }));
    desk.printed_and_signed(birth, CERTIFICATE);
    let parties = json!({ "case": birth, "document": CERTIFICATE });
    desk.refuses("paper.parties-signed", &parties, "not-in-person");
}

fn letters(desk: &Desk, birth: &str) {
    let letter = json!({ "case": birth, "document": LETTER });
    desk.does("letter.draft", &json!({ "case": birth, "greeting": "chi" }));
    desk.refuses("letter.approve", &letter, "not-your-role");
    desk.seat("chu-tich");
    desk.does("letter.approve", &letter);
    desk.seat("hanh");
    desk.printed_and_signed(birth, LETTER);
    desk.does("letter.number", &json!({ "case": birth, "number": null }));
    desk.does("sync.run", &json!({}));
    let left = desk.does("outgoing.show", &json!({}));
    assert_eq!(left["lines"].as_array().unwrap().len(), 1);
}

fn to_the_door(desk: &Desk, birth: &str) {
    let documents = [CERTIFICATE, LETTER];
    desk.does("paper.take-out", &json!({ "case": birth, "documents": documents }));
    for document in documents {
        let back = json!({ "case": birth, "document": document, "reason": "Không ai ở nhà" });
        desk.does("paper.bring-back", &back);
    }
    let other = desk.case("chung-thuc-ban-sao", COPY);
    desk.numbered(&other);
    desk.printed_and_signed(&other, "loi-chung-ban-sao");
    let plan = json!({ "on": "2026-11-23", "carrier": "hanh", "cases": [birth] });
    let cancelled = text(&desk.does("round.plan", &plan), "/line/round");
    desk.does("round.cancel", &json!({ "round": cancelled, "reason": "Mưa to" }));
    let round = text(&desk.does("round.plan", &plan), "/line/round");
    let stop = json!({ "round": round, "case": other });
    desk.does("round.add-home", &stop);
    desk.does("round.drop-home", &stop);
    desk.does("round.add-home", &stop);
    let only = json!({ "round": round });
    desk.does("round.set-out", &only);
    let nobody = json!({
        "round": round, "case": other, "met": "nobody", "next_try": "2026-11-25", "note": "",
    });
    desk.does("round.visit", &nobody);
    let given = json!({
        "round": round, "read_back": true, "note": "", "hand_over": handover(birth, &documents),
    });
    desk.does("round.hand-over", &given);
    desk.does("round.come-back", &json!({ "round": round, "overnight": [], "why": "" }));
    assert_eq!(desk.does("round.show", &only)["line"]["status"], "back");
    assert_eq!(desk.does("rounds.show", &json!({}))["rounds"].as_array().unwrap().len(), 2);
    let twice = handover(birth, &documents);
    desk.refuses("paper.hand-over", &twice, "already-delivered");
    let card = |how: &str| json!({ "case": birth, "document": "the-bhyt", "receiver": "Lê Thị Mẫu", "how": how });
    desk.refuses("paper.reached", &card(" "), "how-missing");
    let view = desk.does("paper.reached", &card("Số thẻ trên VssID"));
    assert_eq!(view["parts"]["parts"][2]["state"], "given");
}

fn at_the_counter(desk: &Desk) {
    let case = desk.case("chung-thuc-chu-ky", SIGNATURE);
    let pay = |sum: &str, receipt: &str| json!({ "case": case, "sum": sum, "receipt": receipt, "way": "cash" });
    desk.refuses("case.collect-fee", &pay("mười nghìn", "0000012"), "not-an-amount");
    desk.refuses("case.collect-fee", &pay("9.000", "0000012"), "fee-differs");
    desk.refuses("case.collect-fee", &pay("10.000", " "), "fee-receipt-missing");
    let payment =
        text(&desk.does("case.collect-fee", &pay("10.000", "0000012")), "/fee/payments/0/payment");
    desk.refuses("case.collect-fee", &pay("10.000", "0000013"), "fee-already-paid");
    let strike = json!({ "case": case, "payment": payment, "reason": "Ghi nhầm hồ sơ" });
    assert_eq!(desk.does("case.strike-fee", &strike)["fee"]["paid"], false);
    desk.refuses("case.strike-fee", &strike, "payment-already-struck");
    desk.numbered(&case);
    let document = "loi-chung-chu-ky";
    desk.printed_and_signed(&case, document);
    desk.does("paper.parties-signed", &json!({ "case": case, "document": document }));
    let collect = json!({ "hand_over": handover(&case, &[document]), "waited": true });
    assert_eq!(desk.does("paper.collect", &collect)["line"]["phase"], "delivered");
}

fn voices(desk: &Desk, birth: &str) {
    let case = json!({ "case": birth });
    assert_eq!(desk.does("rating.show", &case)["not_offered"], json!(null));
    let rating = json!({ "case": birth, "contact": "door", "score": 5, "about": "manner" });
    desk.does("rating.leave", &rating);
    let said = json!({
        "kind": "remark", "about": "trips", "case": birth, "who": "Lê Thị Mẫu",
        "contact": "0900000001", "text": "Tôi phải đến hai lần.", "channel": "counter",
    });
    let page = json!({ "page": "complaint", "about": birth });
    let words = json!({ "jotting": page, "field": "text", "value": "Tôi phải đến" });
    desk.does("jotting.keep", &words);
    assert_eq!(desk.does("jotting.open", &page)["typed"]["text"], "Tôi phải đến");
    let complaint = text(&desk.does("complaint.make", &said), "/lines/0/complaint");
    assert_eq!(desk.does("jotting.open", &page)["typed"], json!({}), "it is an act now");
    let answers = [json!({ "question": "manner", "answer": "good" })];
    let survey = json!({ "case": birth, "way": "phone", "answers": answers, "note": "" });
    desk.refuses("survey.take", &survey, "not-your-role");
    desk.seat("chu-tich");
    let answer = json!({ "complaint": complaint, "reply": "Phường xin lỗi ông bà." });
    desk.does("complaint.answer", &answer);
    desk.does("survey.take", &survey);
    assert!(desk.does("survey.show", &case)["asked_at"].is_string());
    desk.seat("hanh");
    desk.does("complaint.hear", &json!({ "complaint": complaint, "content": true }));
    let heard = desk.does("complaints.show", &json!({}));
    assert_eq!(heard["lines"][0]["content"], true);
}

fn recalled(desk: &Desk, birth: &str) {
    let begin = json!({
        "case": birth, "document": CERTIFICATE, "cause": "misprinted", "what": "In lệch nơi sinh",
    });
    desk.does("recall.begin", &begin);
    let step = json!({
        "case": birth, "document": CERTIFICATE, "step": "retrieved", "note": "Nhận lại ở nhà",
    });
    desk.does("recall.step", &step);
}

fn ended(desk: &Desk) {
    let why = |case: &str| json!({ "case": case, "reason": "Không thuộc thẩm quyền" });
    let withdrawn = desk.case("chung-thuc-ban-sao", COPY);
    desk.does("case.withdraw", &why(&withdrawn));
    let refused = desk.case("chung-thuc-ban-sao", COPY);
    desk.refuses("case.refuse", &why(&refused), "not-your-role");
    let twin = [CHILD, &[("child.name", "Nguyễn Minh Phúc"), ("delivery.letter", "yes")]].concat();
    let revoked = desk.case("khai-sinh", &twin);
    desk.does("letter.suppress", &json!({ "case": revoked, "reason": "Gia đình không nhận" }));
    let noted = json!({ "case": revoked, "circumstance": "registered-again" });
    desk.does("case.note-circumstance", &noted);
    desk.numbered(&revoked);
    desk.seat("chu-tich");
    let ended = desk.does("case.refuse", &why(&refused));
    assert_eq!(ended["parts"]["parts"], json!([]), "nothing is to come of it");
    let revoke = json!({
        "case": revoked, "decision": "15/QĐ-UBND", "decided_on": "2026-11-23",
        "authority": "Chủ tịch Ủy ban nhân dân thành phố Mẫu", "reason": "Đã đăng ký ở nơi khác",
    });
    assert_eq!(desk.does("case.revoke", &revoke)["line"]["phase"], "revoked");
    desk.seat("hanh");
}

fn late(desk: &Desk) {
    let case = desk.case("chung-thuc-ban-sao", COPY);
    desk.at("2026-11-25T09:00:00+07:00");
    desk.seat("chu-tich");
    let lies_ready = desk.does("case.show", &json!({ "case": case }))["apology"].clone();
    let apology = json!({
        "case": case, "reason": lies_ready["reasons"][0], "day": lies_ready["day"],
        "hour": lies_ready["hour"], "signer": "chu-tich", "greeting": "ba",
    });
    desk.does("case.apologise", &apology);
    desk.refuses("case.apologise", &apology, "promise-already-repromised");
    desk.seat("hanh");
}

fn choices(desk: &Desk) {
    let one = |reason: &str| json!({ "reason": reason });
    desk.refuses("choices.add-reason", &one("Mất điện"), "not-your-role");
    desk.seat("chu-tich");
    desk.does("choices.add-reason", &one("Mất điện"));
    let renamed = json!({ "reason": "Mất điện", "to": "Trụ sở mất điện" });
    desk.does("choices.rename-reason", &renamed);
    let first = json!({ "reason": "Trụ sở mất điện", "before": null });
    desk.does("choices.move-reason", &first);
    desk.refuses("choices.add-reason", &one("Mẹ ngoài giá thú"), "reason-says-private");
    desk.does("choices.retire-reason", &one("Trụ sở mất điện"));
    desk.refuses("choices.retire-reason", &one("Trụ sở mất điện"), "reason-not-listed");
    desk.does("choices.show-cause", &json!({ "shown": true }));
    let never = json!({ "idle_minutes": 0, "round_minutes": null });
    desk.refuses("choices.lock-after", &never, "idle-minutes");
    let lock = json!({ "idle_minutes": 5, "round_minutes": 2 });
    assert_eq!(desk.does("choices.lock-after", &lock)["lock"], lock);
    desk.seat("hanh");
    let view = desk.does("choices.show", &json!({}));
    assert_eq!((&view["cause_on_extract"], &view["may_change"]), (&json!(true), &json!(false)));
}

fn letter_texts(desk: &Desk) {
    let words = "Xin cảm ơn {{danh_xung}}.";
    let checked = json!({ "kind": "thanks", "text": "Cảm ơn {{ten_be}}.", "border": "none" });
    let found = desk.does("letter-texts.check", &checked);
    assert_eq!(found["problems"][0]["code"], "letter-text-unknown-place");
    let page = json!({ "page": "letter-text", "about": "thanks" });
    desk.does("jotting.keep", &json!({ "jotting": page, "field": "text", "value": words }));
    let proposed = json!({ "kind": "thanks", "text": words, "border": "none" });
    let view = desk.does("letter-texts.propose", &proposed);
    assert_eq!(desk.does("jotting.open", &page)["typed"], json!({}), "it is an act now");
    let approval =
        json!({ "kind": "thanks", "proposal": text(&view, "/kinds/2/proposal/proposal") });
    desk.refuses("letter-texts.approve", &approval, "not-your-role");
    desk.seat("chu-tich");
    desk.does("letter-texts.approve", &approval);
    desk.seat("hanh");
    let view = desk.does("letter-texts.show", &json!({}));
    assert_eq!(view["kinds"][2]["editions"][0]["edition"], 2);
}

/// A page of an inch with a blue spot, as a scanner gives it: PDF in base64.
const A_PDF: &str = "JVBERi0xLjQKMSAwIG9iajw8L1R5cGUvQ2F0YWxvZy9QYWdlcyAyIDAgUj4+ZW5kb2JqCjIgMCBvYmo8PC9UeXBlL1\
    BhZ2VzL0tpZHNbMyAwIFJdL0NvdW50IDE+PmVuZG9iagozIDAgb2JqPDwvVHlwZS9QYWdlL1BhcmVudCAyIDAgUi9N\
    ZWRpYUJveFswIDAgNzIgNzJdL0NvbnRlbnRzIDQgMCBSPj5lbmRvYmoKNCAwIG9iajw8L0xlbmd0aCAyMD4+c3RyZW\
    FtCjAgMCAxIHJnIDkgOSA5IDkgcmUgZgplbmRzdHJlYW1lbmRvYmoKeHJlZgowIDUKMDAwMDAwMDAwMCA2NTUzNSBm\
    IAowMDAwMDAwMDA5IDAwMDAwIG4gCjAwMDAwMDAwNTIgMDAwMDAgbiAKMDAwMDAwMDEwMSAwMDAwMCBuIAowMDAwMD\
    AwMTc3IDAwMDAwIG4gCnRyYWlsZXI8PC9TaXplIDUvUm9vdCAxIDAgUj4+CnN0YXJ0eHJlZgoyNDMKJSVFT0YK";

/// A square in green on nothing, as PNG in base64.
const EMBLEM: &str = concat!(
    "iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAYAAACqaXHeAAAAb0lEQVR42u3asQ0AIAwDQU/CJMyU/bvA",
    "BtQoZ+kXuNpZtXtyAQAAAAAAAAAAAPDoLj8FAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    "AAAAAAAAAAAAAAAAAAAAZ2kAAAAAAAAAAICRHRSZmowV/hCNAAAAAElFTkSuQmCC",
);

fn pictures(desk: &Desk, case: &str) {
    let of = "emblem";
    desk.seat("chu-tich");
    let file = json!({ "of": of, "file": EMBLEM });
    let kept = desk.does("pictures.check", &file);
    assert_eq!((&kept["width"], &kept["height"]), (&json!(64), &json!(64)));
    desk.refuses("pictures.check", &json!({ "of": of, "file": "R0lGODlh" }), "picture-not-png");
    let proposed = json!({ "of": of, "file": EMBLEM, "width_tenths": 180 });
    let view = desk.does("pictures.propose", &proposed);
    let proposal = text(&view, "/pictures/0/proposal/proposal");
    let today = text(&view, "/today");
    let allowed = json!({ "of": of, "proposal": proposal, "from": today });
    let view = desk.does("pictures.allow", &allowed);
    assert_eq!(view["pictures"][0]["versions"][0]["is_used"], true);
    let id = json!({ "picture": text(&view, "/pictures/0/versions/0/picture") });
    assert_eq!(desk.does("pictures.image", &id)["media"], "image/png");
    desk.does("pictures.withdraw", &json!({ "of": of, "reason": "phường đổi biểu trưng" }));
    desk.seat("hanh");
    let view = desk.does("pictures.show", &json!({}));
    assert_eq!(view["pictures"][0]["versions"][0]["is_used"], false);
    let letter = json!({ "case": case, "document": "thu-chuc-mung" });
    assert!(desk.does("letter.look", &letter)["signature"].is_string());
}

/// Signed for good in the story of a file, and with a token by the real program.
fn signing(desk: &Desk, case: &str) {
    let letter = json!({ "case": case, "document": LETTER });
    let of = |more: serde_json::Value| {
        let mut asked = letter.clone();
        asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        asked
    };
    let key = json!({ "kind": "file", "file": "AAAA", "password": "sai" });
    let sign = |papers: serde_json::Value| json!({ "papers": papers, "key": key, "stamp": true, "again": null });
    desk.refuses("paper.sign", &sign(json!([letter])), "not-your-role");
    desk.seat("chu-tich");
    assert_eq!(desk.does("signing.show", &json!({}))["signs_as"], "leader");
    desk.refuses("paper.sign", &sign(json!([])), "nothing-chosen");
    desk.refuses("paper.sign", &sign(json!([letter])), "sign-key-file");
    let address = |text: &str| json!({ "address": text });
    desk.refuses("signing.timestamp", &address("https://tsa.example"), "sign-stamp-address");
    let view = desk.does("signing.timestamp", &address("http://tsa.example:3161/tsa"));
    assert_eq!(view["timestamp"], "http://tsa.example:3161/tsa");
    desk.does("signing.timestamp", &address(""));
    desk.refuses("token.list", &json!({ "driver": "/nowhere/libtoken.so" }), "sign-driver");
    let view = desk.does("paper.signatures", &letter);
    assert_eq!((&view["leaves_as_file"], &view["file"]), (&json!(true), &json!(null)));
    desk.refuses("paper.file", &letter, "signed-file-missing");
    desk.refuses("paper.bring-file", &of(json!({ "file": "AAAA" })), "signed-file-missing");
    let copy = of(json!({ "directory": desk.stick() }));
    desk.refuses("paper.copy-file", &copy, "signed-file-missing");
    desk.seat("hanh");
}

fn templates(desk: &Desk, case: &str) {
    let document = "thu-cam-on";
    desk.seat("chu-tich");
    let view = desk.does("templates.show", &json!({}));
    let every = tannha_print::DocumentCode::ALL.len();
    assert_eq!(view["documents"].as_array().unwrap().len(), every);
    let file = desk.does("templates.file", &json!({ "document": document, "name": "" }));
    assert_eq!(file["media"], "application/json");
    let wrong = desk.does("templates.check", &json!({ "text": "{" }));
    assert_eq!(wrong["problem"]["code"], "template-not-json");
    let shipped = tannha_print::Templates::shipped();
    let used = shipped.pick(tannha_print::DocumentCode::ThuCamOn, None).unwrap().unwrap();
    let mut template = serde_json::to_value(used.template()).unwrap();
    template["form"][2]["title"]["lines"] = json!(["LỜI CẢM ƠN"]);
    let template = template.to_string();
    let checked = desk.does("templates.check", &json!({ "text": template }));
    assert_eq!(checked["changes"][0]["place"], "form[2].title.lines[0]");
    let view = desk.does("templates.propose", &json!({ "text": template }));
    let of = |view: &serde_json::Value| {
        let documents = view["documents"].as_array().unwrap();
        documents.iter().find(|one| one["document"] == document).unwrap().clone()
    };
    let names = json!({ "document": document, "was": "", "is": "proposal" });
    assert_eq!(desk.does("templates.compare", &names)["changes"].as_array().unwrap().len(), 1);
    let shown = json!({
        "source": { "kind": "template", "name": "proposal", "sample": "full" },
        "document": document, "paper": "preview",
    });
    assert_eq!(desk.does("sheet.view", &shown)["pages"], 1);
    let proposal = text(&of(&view), "/proposal/proposal");
    let today = text(&view, "/today");
    let allowed = json!({ "document": document, "proposal": proposal, "from": today });
    let view = desk.does("templates.allow", &allowed);
    assert_eq!(of(&view)["editions"][0]["whose"], "ward");
    let withdrawn = json!({ "document": document, "reason": "tiêu đề như cũ" });
    let view = desk.does("templates.withdraw", &withdrawn);
    assert_eq!(of(&view)["editions"][1]["is_used"], true);
    desk.seat("hanh");
    let envelope =
        json!({ "source": { "kind": "envelope", "case": case }, "send_to_printer": false });
    assert_eq!(desk.does("table.print", &envelope)["pages"], 1);
}

fn books(desk: &Desk) {
    let of = |number: u32, text: &str| json!({ "kind": "births", "year": 2026, "number": number, "text": text });
    let volume = json!({ "kind": "births", "year": 2026, "volume": "02/2026", "after": 0 });
    assert_eq!(desk.does("register.open", &volume)["volumes"][0]["after"], 0);
    desk.refuses("register.explain-gap", &of(1, "Bỏ trống trên sổ giấy"), "register-no-gap");
    desk.does("register.note", &of(1, "Đã cấp lại bản chính"));
    let shown = json!({ "kind": "births", "year": 2026, "query": "" });
    let view = desk.does("register.show", &shown);
    assert_eq!(view["total"], 2);
    for entry in view["entries"].as_array().unwrap() {
        let number = entry["number"].as_u64().unwrap();
        assert_eq!(entry["written"], format!("{number:02}/2026"), "as papers write it");
    }
    let close = json!({
        "kind": "births", "year": 2026, "corrected": 0, "crossed_out": 0, "signer": "chu-tich",
    });
    desk.refuses("register.close", &close, "register-year-not-over");

    let run = |last: &str| json!({ "document": CERTIFICATE, "first": "AB 0001", "last": last, "words": "Phiếu xuất 12" });
    assert_eq!(desk.does("stock.receive", &run("AB 0010"))["in_safe"], 10);
    let one =
        |serial: &str| json!({ "document": CERTIFICATE, "serial": serial, "words": "Kẹt giấy" });
    let by_hand = json!({
        "document": CERTIFICATE, "serial": "AB 0002", "case": "99/1999", "words": "Viết tay",
    });
    desk.refuses("stock.use", &by_hand, "stock-no-such-paper");
    desk.does("stock.spoil", &one("AB 0001"));
    desk.does("stock.destroy", &one("AB 0001"));
    let back = json!({ "document": CERTIFICATE, "first": "AB 0009", "last": "AB 0010", "words": "Trả lại" });
    assert_eq!(desk.does("stock.return", &back)["in_safe"], 7);
    let day = json!({ "document": CERTIFICATE, "day": "" });
    assert_eq!(desk.does("stock.show", &day)["balance"]["closing"], 7);
}

fn tables(desk: &Desk) {
    let report = json!({ "kind": "processing", "span": "month", "day": "", "public": false });
    assert_eq!(desk.does("report.show", &report)["kind"], "processing");
    let source = json!({ "kind": "report", "report": report });
    desk.does("table.print", &json!({ "source": source, "send_to_printer": false }));
    desk.does("table.save", &json!({ "source": source, "format": "xlsx" }));
}

fn rows(desk: &Desk) {
    assert!(!desk.does("rows.kinds", &json!({}))["books"].as_array().unwrap().is_empty());
    let rows = json!({ "what": "births", "file": OLD_BOOK, "columns": "" });
    assert_eq!(desk.does("rows.heads", &rows)["heads"], json!(["number", "date", "child.name"]));
    assert_eq!(desk.does("rows.check", &rows)["good"], 1);
    assert_eq!(desk.does("rows.bring-in", &rows)["done"], 1);
    desk.does("rows.refused", &rows);
    let out = json!({ "what": "births", "year": 1998, "format": "csv", "columns": "" });
    desk.does("rows.give", &out);
    desk.does("rows.template", &out);
    let month = json!({
        "procedure": "", "from": "2026-11-01", "to": "2026-11-30", "by": "received", "format": "csv",
    });
    desk.does("rows.give-dossiers", &month);
    let turned = json!({
        "procedure": "khai-sinh", "from": "2026-11-30", "to": "2026-11-01", "by": "ended",
        "format": "csv",
    });
    desk.refuses("rows.give-dossiers", &turned, "rows-days-turned");
    assert_eq!(desk.does("rows.forget-people", &json!({}))["people"], 0);
}

fn sheets(desk: &Desk, birth: &str) {
    let source = json!({ "kind": "case", "case": birth });
    let sheet = json!({ "source": source, "document": CERTIFICATE, "paper": "preview" });
    assert_eq!(desk.does("sheet.view", &sheet)["problem"], json!(null));
    let page = json!({ "sheet": sheet, "page": 0, "dpi": 36 });
    assert_eq!(desk.does("sheet.page", &page)["media"], "image/png");
    assert_eq!(desk.does("sheet.pdf", &sheet)["media"], "application/pdf");
    let checked = desk.does("paper.check", &json!({ "code": "12/2026" }));
    assert_eq!((&checked["verdict"], &checked["why"]), (&json!("not-ours"), &json!("not-a-code")));
    let unread = json!({ "code": "12/2026", "date": "hôm qua" });
    desk.refuses("paper.check", &unread, "proof-date-bad");
    let text = json!({ "file": "VE4xOkFCQw==" });
    assert_eq!(desk.does("paper.read-code", &text)["code"], "TN1:ABC");
    desk.refuses("paper.read-code", &json!({ "file": "/w==" }), "picture-unknown");
}

fn printer(desk: &Desk) {
    let shown = desk.does("printer.show", &json!({}));
    assert_eq!((&shown["form"], &shown["calibrated_on"]), (&json!(CERTIFICATE), &json!(null)));
    let form = json!({ "form": CERTIFICATE, "send_to_printer": false });
    desk.does("printer.print-sheet", &form);
    desk.refuses(
        "printer.tray",
        &json!({ "form": CERTIFICATE, "tray": "Tray9" }),
        "printer-no-such-tray",
    );
    desk.does("printer.tray", &json!({ "form": CERTIFICATE, "tray": "" }));
    let moved = json!({ "form": CERTIFICATE, "dx": 1_500, "dy": -800 });
    assert_eq!(desk.does("printer.move", &moved)["correction"]["dx"], 1_500);
    let far = json!({ "form": CERTIFICATE, "dx": 11_000, "dy": 0 });
    desk.refuses("printer.move", &far, "offset-too-large");
    desk.refuses("printer.move", &json!({ "form": LETTER, "dx": 0, "dy": 0 }), "stock-no-blank");
    let field = |field: serde_json::Value| json!({ "form": CERTIFICATE, "field": field, "dx": 0, "dy": -300 });
    desk.refuses("printer.move-field", &field(json!("no.such")), "no-such-field");
    let moved = desk.does("printer.move-field", &field(json!("child.name")));
    assert_eq!(moved["moved"], json!([{ "field": "child.name", "dx": 0, "dy": -300 }]));
    assert_eq!(desk.does("printer.move-field", &field(json!(null)))["moved"], json!([]));
    let scan = |file: serde_json::Value| json!({ "form": CERTIFICATE, "file": file });
    desk.refuses("printer.scan", &json!({ "form": CERTIFICATE }), "printer-no-scan");
    desk.refuses("printer.keep-scan", &scan(json!("R0lGODlh")), "scan-unknown");
    desk.refuses("printer.keep-scan", &scan(json!("no base64")), "scan-unreadable");
    desk.refuses("printer.keep-scan", &json!({ "form": LETTER, "file": null }), "stock-no-blank");
    // A scanner gives a PDF: its first page is what lies under the fields.
    assert_eq!(desk.does("printer.keep-scan", &scan(json!(A_PDF)))["scan"], true);
    let kept = desk.does("printer.scan", &json!({ "form": CERTIFICATE }));
    assert_eq!(kept["media"], "image/png");
    desk.refuses("printer.keep-scan", &scan(json!("JVBERi0xLjcgY3V0")), "scan-unreadable");
    assert_eq!(
        desk.does("printer.show", &json!({ "form": CERTIFICATE }))["scan"],
        true,
        "it stays"
    );
    assert_eq!(desk.does("printer.keep-scan", &scan(json!(null)))["scan"], false);
    desk.refuses("printer.scan", &json!({ "form": CERTIFICATE }), "printer-no-scan");
    let measured = |crosses: serde_json::Value, keep: bool| json!({ "form": CERTIFICATE, "crosses": crosses, "keep": keep });
    let at = |x: i32, y: i32| json!({ "x": x, "y": y });
    let wanted = shown["crosses"].as_array().unwrap();
    assert_eq!(wanted[0], at(20_000, 20_000));
    let three =
        measured(json!([at(20_000, 20_000), at(190_000, 20_000), at(20_000, 277_000)]), false);
    desk.refuses("printer.measure", &three, "printer-four-crosses");
    let mirrored = json!([wanted[1], wanted[0], wanted[3], wanted[2]]);
    desk.refuses("printer.measure", &measured(mirrored, true), "print-crosses-mirrored");
    let lower: Vec<_> = wanted
        .iter()
        .map(|spot| json!({ "x": spot["x"], "y": spot["y"].as_i64().unwrap() + 300 }))
        .collect();
    let reckoned = desk.does("printer.measure", &measured(json!(lower), false));
    assert_eq!((&reckoned["correction"]["dy"], &reckoned["kept"]), (&json!(-1_100), &json!(false)));
    assert_eq!(reckoned["after"], json!(wanted), "with it the crosses stand where they should");
    desk.does("printer.measure", &measured(json!(lower), true));
    let shown = desk.does("printer.show", &json!({ "form": CERTIFICATE }));
    assert_eq!(shown["correction"]["dy"], -1_100);
    assert!(shown["calibrated_on"].is_string());
}

fn queue(desk: &Desk) {
    assert_eq!(desk.does("prints.show", &json!({}))["prints"], json!([]), "all was answered for");
    let copy = desk.case("chung-thuc-ban-sao", COPY);
    let paper = json!({ "case": copy, "document": "giay-tiep-nhan", "paper": null });
    let add = |papers: serde_json::Value| json!({ "papers": papers, "send_to_printer": false });
    let added = desk.does("prints.add", &add(json!([paper])));
    let job = json!({ "job": added["prints"][0]["job"] });
    desk.refuses("prints.add", &add(json!([paper])), "paper-unanswered");
    desk.does("prints.hold", &json!({ "hold": true }));
    assert_eq!(desk.does("prints.next", &json!({}))["prints"][0]["state"], "waiting");
    desk.does("prints.hold", &json!({ "hold": false }));
    assert_eq!(desk.does("prints.next", &json!({}))["prints"][0]["state"], "out");
    desk.refuses("prints.retry", &job, "no-such-print");
    desk.refuses("prints.cancel", &job, "paper-unanswered");
    desk.refuses("paper.print", &print(&copy, "giay-tiep-nhan"), "paper-unanswered");
    let answer = answer(&text(&added, "/prints/0/job"), "right");
    assert_eq!(desk.does("prints.answer", &answer)["prints"], json!([]));
    desk.refuses("prints.answer", &answer, "no-such-print");
    // The certificate of a dossier that was not registered cannot be printed; it is told, and given up.
    let early = json!({ "case": copy, "document": "loi-chung-ban-sao", "paper": null });
    desk.does("prints.add", &add(json!([early])));
    let failed = desk.does("prints.next", &json!({}));
    assert_eq!(failed["prints"][0]["problem"]["code"], "not-registered");
    let job = json!({ "job": failed["prints"][0]["job"] });
    assert_eq!(desk.does("prints.retry", &job)["prints"][0]["state"], "waiting");
    assert_eq!(desk.does("prints.cancel", &job)["prints"], json!([]));
    let sent = json!({ "case": copy, "document": "giay-tiep-nhan", "paper": "plain", "reason": "mờ", "send_to_printer": true });
    desk.refuses("paper.print", &sent, "printer-gone");
    assert_eq!(desk.does("prints.show", &json!({}))["prints"], json!([]), "nothing came out");
    // Sheets of the office were printed on the way; letters go in one file, and other papers do not.
    let sheets = desk.does("prints.sheets", &json!({}));
    let lines = sheets["lines"].as_array().unwrap();
    let is = |sheet: &str| lines.iter().any(|line| line["sheet"] == sheet);
    assert!(is("envelope") && is("draft-declaration") && is("calibration"), "{sheets}");
    assert!(desk.does("prints.letters", &json!({}))["kinds"].is_array());
    let receipt = json!({ "case": copy, "document": "giay-tiep-nhan" });
    let run = json!({ "letters": [receipt], "send_to_printer": false });
    desk.refuses("prints.add-run", &run, "no-such-paper");
    let run = json!({ "run": NOBODY });
    desk.refuses("prints.retry-run", &run, "no-such-print");
    desk.refuses("prints.cancel-run", &run, "no-such-print");
    let answer = json!({ "run": NOBODY, "outcome": "right", "bad": [] });
    desk.refuses("prints.answer-run", &answer, "no-such-print");
}

fn sync_page(desk: &Desk) {
    desk.does("sync.run", &json!({}));
    assert_eq!(desk.does("sync.view", &json!({}))["pending"], json!([]));
    let act = json!({ "act": NOBODY, "how": "told", "note": null });
    desk.refuses("sync.see-to", &act, "nothing-to-see-to");
}
