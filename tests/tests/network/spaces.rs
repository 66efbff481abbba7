//! Two network namespaces with a cable between them: 256 kbit/s, 300 ms there and back, 2 % lost.
//!
//! A kernel without `netem` gives the rate alone; how far it is and what is lost is then for the
//! other tests' line.

use std::{process::Command, time::Instant};

use tannha_tests::real::Space;

/// Where the district is, in its namespace.
pub(crate) const DISTRICT: &str = "10.77.0.1";
const LAPTOP: &str = "10.77.0.2";
/// Each end shapes what it sends.
const WHOLE: &str = "netem rate 256kbit delay 150ms loss 2% limit 1000";
const RATE: &str = "tbf rate 256kbit burst 5kb latency 300ms";

/// The namespaces, taken away when dropped.
pub(crate) struct Spaces {
    names: [String; 2],
    pub(crate) shape: &'static str,
}

fn ip(words: &[&str]) -> bool {
    Command::new("ip").args(words).output().is_ok_and(|output| output.status.success())
}

impl Spaces {
    /// Makes them; `None` where the system does not allow it.
    pub(crate) fn made() -> Option<Self> {
        let id = std::process::id();
        let names = [format!("tannha-d-{id}"), format!("tannha-l-{id}")];
        let mut spaces = Self { names, shape: "" };
        let [district, laptop] = spaces.names.each_ref().map(String::as_str);
        let cable = ["link", "add", "cable", "netns", district, "type", "veth"];
        let other_end = ["peer", "name", "cable", "netns", laptop];
        let is_up = ip(&["netns", "add", district])
            && ip(&["netns", "add", laptop])
            && ip(&[&cable[..], &other_end].concat())
            && [(district, DISTRICT), (laptop, LAPTOP)].iter().all(|(space, address)| {
                let address = format!("{address}/24");
                ip(&["-n", space, "link", "set", "lo", "up"])
                    && ip(&["-n", space, "addr", "add", &address, "dev", "cable"])
                    && ip(&["-n", space, "link", "set", "cable", "up"])
            });
        let shape = [WHOLE, RATE]
            .into_iter()
            .find(|shape| is_up && Self::shape(district, shape) && Self::shape(laptop, shape))?;
        spaces.shape = shape;
        Some(spaces)
    }

    fn shape(space: &str, shape: &str) -> bool {
        let words = ["netns", "exec", space, "tc", "qdisc", "add", "dev", "cable", "root"];
        let shape: Vec<&str> = shape.split(' ').collect();
        ip(&[&words[..], &shape].concat())
    }

    pub(crate) fn district(&self) -> Space {
        Space::named(&self.names[0])
    }

    pub(crate) fn laptop(&self) -> Space {
        Space::named(&self.names[1])
    }

    /// Takes the cable out, or puts it in again.
    pub(crate) fn link(&self, how: &str) {
        assert!(ip(&["-n", &self.names[1], "link", "set", "cable", how]));
    }

    /// Bytes in frames over the cable so far, both ways.
    pub(crate) fn bytes(&self) -> u64 {
        let output = Command::new("ip")
            .args(["-n", &self.names[1], "-s", "-j", "link", "show", "cable"])
            .output()
            .unwrap();
        let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let of = |way: &str| said[0]["stats64"][way]["bytes"].as_u64().unwrap();
        of("rx") + of("tx")
    }

    #[expect(clippy::unused_self, reason = "the time of this network")]
    #[expect(clippy::disallowed_methods, reason = "how long a pass takes is what is measured")]
    pub(crate) fn clock(&self) -> Instant {
        Instant::now()
    }
}

impl Drop for Spaces {
    fn drop(&mut self) {
        // The devices go with them.
        for name in &self.names {
            ip(&["netns", "del", name]);
        }
    }
}
