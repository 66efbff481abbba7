//! The wire: TLS, limits, and what stands at the other end when it is not the district.

use std::{
    io::{Read as _, Write as _},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    sync::Arc,
};

use tannha_district::{
    District,
    http::{ServeError, TlsFiles, start},
};
use tannha_domain::ids::OfficerId;
use tannha_sync::{Remote as _, RemoteError, http::HttpDistrict, pass};

use crate::laptop::{Laptop, district, enrol, ward};

fn loopback() -> SocketAddr {
    (Ipv4Addr::LOCALHOST, 0).into()
}

fn enrolled(district: &District, remote: &HttpDistrict, keys: (u8, u8)) -> Laptop {
    let code = district.enrol_code(&ward(), &OfficerId::parse("hanh").unwrap()).unwrap();
    Laptop::new(enrol(remote, district.key(), &code.to_string(), keys).unwrap(), keys)
}

#[test]
fn a_laptop_enrols_and_syncs_over_tls_and_trusts_no_other_certificate() {
    let (district, _) = district();
    let district = Arc::new(district);
    let tls = TlsFiles::make("máy chủ thử", &["district.example".to_owned()]).unwrap();
    let running = start(Arc::clone(&district), loopback(), Some(&tls)).unwrap();
    let remote = HttpDistrict::new(&running.address, Some(&tls.certificate)).unwrap();
    let mut laptop = enrolled(&district, &remote, (1, 2));
    let case = laptop.receive();
    assert_eq!(pass(&mut laptop, &remote).unwrap().sent, 1);
    assert!(!laptop.case(case).code.is_provisional());

    let other = TlsFiles::make("khác", &[]).unwrap();
    let stranger = HttpDistrict::new(&running.address, Some(&other.certificate)).unwrap();
    assert_eq!(stranger.sync(b"x").unwrap_err(), RemoteError::NotTrusted);
    let port = running.address.rsplit(':').next().unwrap();
    let plain = HttpDistrict::new(&format!("http://127.0.0.1:{port}"), None).unwrap();
    assert!(plain.sync(b"x").is_err());
    running.stop().unwrap();
    assert_eq!(remote.sync(b"x").unwrap_err(), RemoteError::Down);
}

#[test]
fn without_tls_it_listens_on_this_machine_only() {
    let (district, _) = district();
    let everywhere: SocketAddr = (Ipv4Addr::UNSPECIFIED, 0).into();
    let error = start(Arc::new(district), everywhere, None).unwrap_err();
    assert!(matches!(error, ServeError::PlainAbroad { .. }));
    assert_eq!(error.code(), "district-plain-abroad");
}

#[test]
fn an_empty_round_is_small_both_ways() {
    struct Measured<'a>(&'a HttpDistrict, std::cell::Cell<(usize, usize)>);
    impl tannha_sync::Remote for Measured<'_> {
        fn sync(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
            let answer = self.0.sync(request)?;
            self.1.set((request.len(), answer.len()));
            Ok(answer)
        }
        fn enrol(&self, request: &[u8]) -> Result<Vec<u8>, RemoteError> {
            self.0.enrol(request)
        }
    }
    let (district, _) = district();
    let district = Arc::new(district);
    let running = Arc::clone(&district).serve_on_loopback().unwrap();
    let remote = HttpDistrict::new(&running.address, None).unwrap();
    let mut laptop = enrolled(&district, &remote, (1, 2));
    laptop.receive();
    pass(&mut laptop, &remote).unwrap();
    let measured = Measured(&remote, std::cell::Cell::default());
    assert_eq!(pass(&mut laptop, &measured).unwrap().rounds, 1);
    let (asked, answered) = measured.1.get();
    assert!(asked < 1024 && answered < 1024, "{asked} and {answered} bytes");
    println!("an empty round: {asked} bytes up, {answered} down");
}

#[test]
fn garbage_is_turned_away_and_health_and_metrics_answer() {
    let (district, _) = district();
    let running = Arc::new(district).serve_on_loopback().unwrap();
    let remote = HttpDistrict::new(&running.address, None).unwrap();
    assert_eq!(remote.sync(b"garbage").unwrap_err(), RemoteError::Failed { status: 400 });
    let large = vec![0; 9 * 1024 * 1024];
    assert!(remote.sync(&large).is_err());
    let get = |path: &str| {
        let mut answer = ureq::get(format!("{}{path}", running.address)).call().unwrap();
        answer.body_mut().read_to_string().unwrap()
    };
    let health: serde_json::Value = serde_json::from_str(&get("/health")).unwrap();
    assert_eq!((health["status"].as_str(), health["wards"].as_u64()), (Some("ok"), Some(1)));
    let metrics = get("/metrics");
    assert!(metrics.contains("tannha_log_entries{ward=\"00592\",epoch=\"1\"} 5"), "{metrics}");
}

#[test]
fn a_portal_that_answers_with_a_page_is_named_garbage() {
    let listener = TcpListener::bind(loopback()).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let portal = std::thread::spawn(move || {
        for _ in 0..2 {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = [0; 4096];
            let _ = stream.read(&mut head).unwrap();
            let page = "<html>Đăng nhập wifi</html>";
            let answer = format!(
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{page}",
                page.len()
            );
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    let (district, _) = district();
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    laptop.receive();
    let remote = HttpDistrict::new(&address, None).unwrap();
    for _ in 0..2 {
        let error = pass(&mut laptop, &remote).unwrap_err();
        assert_eq!(error.code(), "district-garbage", "{error}");
    }
    assert_eq!(laptop.waiting.len(), 1, "nothing left the outbox");
    portal.join().unwrap();
}
