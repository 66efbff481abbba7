//! What strangers can take: connections, places, time. None of it keeps the ward's laptops out for
//! longer than they hold it.

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
use tannha_sync::{Remote as _, RemoteError, http::HttpDistrict, pass};

use crate::laptop::{Laptop, district};

const SOON: Duration = Duration::from_millis(200);
/// For what must come: whoever waits for it has failed.
const FOREVER: Duration = Duration::from_secs(60);

fn served(limits: Limits) -> (Arc<District>, Running, HttpDistrict) {
    let (district, _) = district();
    let district = Arc::new(district);
    let address: SocketAddr = (Ipv4Addr::LOCALHOST, 0).into();
    let running = start_within(limits, Arc::clone(&district), address, None).unwrap();
    let remote = HttpDistrict::new(&running.address, None).unwrap();
    (district, running, remote)
}

fn stranger(running: &Running) -> TcpStream {
    let stream = TcpStream::connect(running.address.trim_start_matches("http://")).unwrap();
    stream.set_read_timeout(Some(FOREVER)).unwrap();
    stream
}

/// What comes before the server closes.
fn to_the_end(mut stream: TcpStream) -> String {
    let mut said = Vec::new();
    // A reset is an end too.
    if let Err(error) = stream.read_to_end(&mut said) {
        assert_ne!(error.kind(), std::io::ErrorKind::WouldBlock, "it was never closed");
    }
    String::from_utf8_lossy(&said).into_owned()
}

#[test]
fn who_says_nothing_or_half_a_head_is_not_kept() {
    let (_, running, _) = served(Limits { head: SOON, ..Limits::default() });
    let silent = stranger(&running);
    let mut slow = stranger(&running);
    slow.write_all(b"POST /v1/sync HTTP/1.1\r\nhost: x\r\nx-a: ").unwrap();
    assert!(!to_the_end(silent).contains("200"));
    assert!(!to_the_end(slow).contains("200"));
}

#[test]
fn a_body_that_stands_still_gives_its_place_back() {
    let (district, running, remote) =
        served(Limits { still: SOON, requests: 1, ..Limits::default() });
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    laptop.receive();
    let mut slow = stranger(&running);
    slow.write_all(HALF.as_bytes()).unwrap();
    let said = to_the_end(slow);
    assert!(!said.contains("200 OK"), "{said}");
    // The laptop itself may stand still for so long on a busy machine.
    let sent = (0..100).find_map(|_| pass(&mut laptop, &remote).ok());
    assert_eq!(sent.expect("the one place is free again").sent, 1);
}

/// A head that announces a body and waits to be told to send it: it has its place then.
const HALF: &str = "POST /v1/sync HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\
                    expect: 100-continue\r\n\r\n";

#[test]
fn when_all_places_are_taken_a_laptop_is_asked_to_come_again_and_does() {
    let (district, running, remote) = served(Limits { requests: 1, ..Limits::default() });
    let mut laptop = Laptop::at(&district, "hanh", (1, 2));
    laptop.receive();
    let mut holder = stranger(&running);
    holder.write_all(HALF.as_bytes()).unwrap();
    let mut told = [0; 12];
    holder.read_exact(&mut told).unwrap();
    assert_eq!(&told, b"HTTP/1.1 100");

    let mut next = stranger(&running);
    let ask = "POST /v1/sync HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    next.write_all(ask.as_bytes()).unwrap();
    let said = to_the_end(next).to_lowercase();
    assert!(said.starts_with("http/1.1 503") && said.contains("retry-after: 5"), "{said}");
    let error = pass(&mut laptop, &remote).unwrap_err();
    assert_eq!((error.code(), laptop.waiting.len()), ("district-busy", 1));
    let next = vec![("seconds", "6".to_owned())];
    assert_eq!(error.params(), next, "those who are turned away together come back one by one");

    drop(holder);
    let again = (0..10_000).find_map(|_| pass(&mut laptop, &remote).ok());
    assert_eq!(again.expect("the place is given back").sent, 1);
}

#[test]
fn one_connection_too_many_is_closed_and_the_others_go_on() {
    let (_, running, remote) = served(Limits { connections: 2, ..Limits::default() });
    let health = b"GET /health HTTP/1.1\r\nhost: x\r\n\r\n";
    let mut kept: Vec<TcpStream> = (0..2).map(|_| stranger(&running)).collect();
    for stream in &mut kept {
        stream.write_all(health).unwrap();
        let mut told = [0; 12];
        stream.read_exact(&mut told).unwrap();
        assert_eq!(&told, b"HTTP/1.1 200");
    }
    let mut third = stranger(&running);
    // It may be closed before it has asked.
    let _ = third.write_all(health);
    assert_eq!(to_the_end(third), "");
    assert_eq!(remote.sync(b"x").unwrap_err(), RemoteError::Down);
    kept[0].write_all(health).unwrap();
    drop(kept);
    let again = (0..10_000).map(|_| remote.sync(b"x").unwrap_err());
    let mut again = again.skip_while(|error| *error == RemoteError::Down);
    assert_eq!(again.next(), Some(RemoteError::Failed { status: 400 }), "there is room again");
}

#[test]
fn a_body_larger_than_a_message_may_be_is_not_read() {
    let (_, running, _) = served(Limits::default());
    let mut large = stranger(&running);
    let head = "POST /v1/sync HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 99999999\r\n\r\n";
    large.write_all(head.as_bytes()).unwrap();
    assert!(to_the_end(large).starts_with("HTTP/1.1 413"));
}
