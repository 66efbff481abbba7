//! One line at the hatch of a running district: without the token nothing is done, with it a command
//! is done or refused.

use std::path::PathBuf;

use tannha_district::admin::{Command, hatch_answer, hatch_line};
use tannha_domain::ids::Hash;

use super::{choice, chosen, district::Ward};

const TOKEN: Hash = Hash([7; 32]);

pub(super) fn check(bytes: &[u8]) {
    let Some((which, rest)) = chosen(bytes, 2) else { return };
    let text = String::from_utf8_lossy(rest);
    let ward = Ward::new();
    if which == 0 {
        let answer = hatch_answer(&ward.district, Hash([8; 32]), &text);
        assert!(answer.is_none(), "who does not know the token gets no answer");
        return;
    }
    // Of the commands, those that reach for files are another test's.
    let Ok(command) = serde_json::from_str::<Command>(&text) else { return };
    if matches!(command, Command::Backup { .. } | Command::EnrolCode { .. }) {
        return;
    }
    let line = hatch_line(TOKEN, &command);
    let answer = hatch_answer(&ward.district, TOKEN, &line).expect("with the token, an answer");
    assert!(serde_json::from_str::<serde_json::Value>(&answer).is_ok(), "{answer}");
    for pulse in ward.district.pulse().unwrap() {
        let audit = ward.district.audit(&pulse.ward).unwrap();
        assert!(audit.findings.is_empty(), "{audit:?}");
    }
}

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let data = PathBuf::from("d");
    let ward = || "00592".to_owned();
    let commands = [
        Command::Status { data: data.clone() },
        Command::Check { data: data.clone() },
        Command::Settle { data: data.clone(), ward: ward() },
        Command::Revoke {
            data: data.clone(),
            ward: ward(),
            laptop: Some("00".repeat(16)),
            officer: Some("hanh".to_owned()),
            reason: "mất máy".to_owned(),
        },
        Command::AddOfficer {
            data,
            ward: ward(),
            id: "tuan".to_owned(),
            name: "Nguyễn Văn Tuấn Mẫu".to_owned(),
            title: "Công chức".to_owned(),
            role: "registrar".to_owned(),
            authority: String::new(),
            phone: String::new(),
            signs_from: None,
            signs_until: None,
            signs: vec!["giay-khai-sinh".to_owned()],
        },
    ];
    let add_ward = r#"{"AddWard":{"data":"d","code":"00595","name":"phường Mẫu","province":"thành phố Mẫu","superior":"x","header_superior":"","numbering":"Allotted","plain_certificates":true,"commitment":"","phone":"","address":"","unit_code":null,"letter_symbol":"UBND-VP"}}"#;
    let mut seeds: Vec<Vec<u8>> =
        commands.iter().map(|c| choice(1, serde_json::to_string(c).unwrap().as_bytes())).collect();
    seeds.push(choice(1, add_ward.as_bytes()));
    seeds.extend(commands.iter().map(|c| choice(0, hatch_line(TOKEN, c).as_bytes())));
    seeds
}
