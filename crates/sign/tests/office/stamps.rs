//! A timestamp server of our own on loopback, whose answers openssl makes.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::TcpListener,
    path::{Path, PathBuf},
    thread,
};

use super::{Authority, Kind, Signer, Wish, run};

/// Whoever stamps the time.
pub(crate) fn stamping(authority: &Authority) -> Signer {
    let wish = Wish { stamps_time: true, ..Wish::person("TSA Thử Nghiệm", Kind::Rsa2048) };
    authority.signer("tsa", &wish)
}

/// Answers one request after another with what `answer` makes of its body; gives the address.
pub(crate) fn serve(answer: impl Fn(&[u8]) -> Vec<u8> + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}/tsa", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut seen = Vec::new();
            let mut buffer = [0; 4096];
            let body = loop {
                let read = stream.read(&mut buffer).unwrap();
                seen.extend_from_slice(&buffer[..read]);
                let Some(head) = seen.windows(4).position(|window| window == b"\r\n\r\n") else {
                    continue;
                };
                let text = String::from_utf8_lossy(&seen[..head]).into_owned();
                let length = text.split("Content-Length: ").nth(1).unwrap();
                let length: usize = length.lines().next().unwrap().trim().parse().unwrap();
                if seen.len() >= head + 4 + length {
                    break seen[head + 4..].to_vec();
                }
            };
            let body = answer(&body);
            let head = "HTTP/1.0 200 OK\r\nContent-Type: application/timestamp-reply\r\n\r\n";
            let _ = stream.write_all(&[head.as_bytes(), &body].concat());
        }
    });
    address
}

/// `openssl ts -reply` on a request.
pub(crate) fn openssl(dir: &Path, tsa: &Signer, chain: &Path, request: &[u8]) -> Vec<u8> {
    let (asked, answer) = (dir.join("asked.tsq"), dir.join("answer.tsr"));
    fs::write(&asked, request).unwrap();
    let config = dir.join("tsa.cnf");
    let serial = dir.join("serial");
    fs::write(
        &config,
        format!(
            "[tsa]\ndefault_tsa = one\n[one]\nserial = {}\ndefault_policy = 1.2.3.4.1\n\
             signer_digest = sha256\ndigests = sha256\ness_cert_id_alg = sha256\n\
             ess_cert_id_chain = no\n",
            serial.display()
        ),
    )
    .unwrap();
    run(
        "openssl",
        &[
            "ts".as_ref(),
            "-reply".as_ref(),
            "-config".as_ref(),
            config.as_os_str(),
            "-queryfile".as_ref(),
            asked.as_os_str(),
            "-signer".as_ref(),
            tsa.cert_pem.as_os_str(),
            "-inkey".as_ref(),
            tsa.key_pem.as_os_str(),
            "-chain".as_ref(),
            chain.as_os_str(),
            "-out".as_ref(),
            answer.as_os_str(),
        ],
    );
    fs::read(answer).unwrap()
}

/// An authority that stamps whatever it is asked to; gives its address.
pub(crate) fn authority_on_loopback(authority: &Authority) -> String {
    let (tsa, chain) = (stamping(authority), authority.bundle().to_owned());
    let dir: PathBuf = authority.dir.path().to_owned();
    serve(move |request| openssl(&dir, &tsa, &chain, request))
}
