//! The table of DOMAIN §8.5, the settings, and every year.

use super::*;

fn words(date: &str, style: WordStyle) -> String {
    date_words(PartialDate::parse(date).unwrap(), style)
}

#[test]
fn dates_are_written_as_the_table_has_them() {
    let table = [
        ("01/01/2026", "Ngày mùng một tháng một năm hai nghìn không trăm hai mươi sáu"),
        ("05/04/2026", "Ngày mùng năm tháng tư năm hai nghìn không trăm hai mươi sáu"),
        ("15/11/2026", "Ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi sáu"),
        ("17/07/2026", "Ngày mười bảy tháng bảy năm hai nghìn không trăm hai mươi sáu"),
        ("24/02/1995", "Ngày hai mươi tư tháng hai năm một nghìn chín trăm chín mươi lăm"),
        ("21/12/2001", "Ngày hai mươi mốt tháng mười hai năm hai nghìn không trăm linh một"),
        ("25/05/2005", "Ngày hai mươi lăm tháng năm năm hai nghìn không trăm linh năm"),
        ("01/01/2000", "Ngày mùng một tháng một năm hai nghìn"),
        ("31/12/2026", "Ngày ba mươi mốt tháng mười hai năm hai nghìn không trăm hai mươi sáu"),
        ("04/04/2004", "Ngày mùng bốn tháng tư năm hai nghìn không trăm linh bốn"),
        ("10/10/2010", "Ngày mùng mười tháng mười năm hai nghìn không trăm mười"),
        ("11/11/2011", "Ngày mười một tháng mười một năm hai nghìn không trăm mười một"),
        ("14/04/2014", "Ngày mười bốn tháng tư năm hai nghìn không trăm mười bốn"),
        ("20/03/1900", "Ngày hai mươi tháng ba năm một nghìn chín trăm"),
        ("30/06/1944", "Ngày ba mươi tháng sáu năm một nghìn chín trăm bốn mươi tư"),
    ];
    for (date, expected) in table {
        assert_eq!(words(date, WordStyle::default()), expected, "{date}");
    }
}

#[test]
fn a_ward_writes_in_its_own_way() {
    let south = WordStyle {
        day_prefix: DayPrefix::Mong,
        zero_tens: ZeroTens::Le,
        thousand: Thousand::Ngan,
    };
    assert_eq!(words("04/04/2004", south), "Ngày mồng bốn tháng tư năm hai ngàn không trăm lẻ bốn");
    let plain = WordStyle { day_prefix: DayPrefix::None, ..WordStyle::default() };
    assert_eq!(words("04/05/2000", plain), "Ngày bốn tháng năm năm hai nghìn");
    assert_eq!(words("11/05/2000", south), "Ngày mười một tháng năm năm hai ngàn");
    let read: WordStyle = serde_json::from_str(r#"{"day_prefix":"mong"}"#).unwrap();
    assert_eq!(read, WordStyle { day_prefix: DayPrefix::Mong, ..WordStyle::default() });
}

#[test]
fn only_the_known_part_of_a_date_is_written() {
    assert_eq!(
        words("04/1962", WordStyle::default()),
        "Tháng tư năm một nghìn chín trăm sáu mươi hai"
    );
    assert_eq!(words("1905", WordStyle::default()), "Năm một nghìn chín trăm linh năm");
}

#[test]
fn hours_and_minutes_are_written_when_known() {
    let at = |hour, minute| {
        time_words(NaiveTime::from_hms_opt(hour, minute, 0).unwrap(), WordStyle::default())
    };
    assert_eq!(at(19, 30), "mười chín giờ ba mươi phút");
    assert_eq!(at(4, 24), "bốn giờ hai mươi tư phút");
    assert_eq!(at(21, 5), "hai mươi mốt giờ năm phút");
    assert_eq!(at(0, 0), "không giờ");
    assert_eq!(hour_words(15, WordStyle::default()), "mười lăm giờ");
}

#[test]
fn every_number_of_a_year_has_words_of_its_own() {
    let style = WordStyle::default();
    let all: std::collections::BTreeSet<_> = (0..10_000).map(|n| number_words(n, style)).collect();
    assert_eq!(all.len(), 10_000);
    assert!(all.iter().all(|words| !words.contains("  ") && words.trim() == words));
    assert_eq!(number_words(0, style), "không");
    assert_eq!(number_words(104, style), "một trăm linh bốn");
    assert_eq!(number_words(1_000_005, style), "một nghìn nghìn không trăm linh năm");
}
