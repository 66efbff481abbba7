//! The sRGB profile that says what the greys on our pages mean (ICC v2, matrix and curve).
//!
//! Built here because it is four hundred bytes of facts: IEC 61966-2-1's primaries adapted to D50
//! and its transfer curve. printpdf's own is a CMYK press profile of half a megabyte.

/// The profile's bytes.
pub(super) fn srgb() -> Vec<u8> {
    // s15Fixed16 of each, as in every sRGB profile.
    let white = xyz([0xf6d6, 0x1_0000, 0xd32d]);
    let red = xyz([0x6fa2, 0x38f5, 0x0390]);
    let green = xyz([0x6299, 0xb785, 0x18da]);
    let blue = xyz([0x24a0, 0x0f84, 0xb6cf]);
    let curve = curve();
    let description = description("sRGB IEC61966-2.1");
    let rights = [&b"text\0\0\0\0No copyright, use freely\0"[..]].concat();

    let parts = [description, rights, white, red, green, blue, curve];
    let mut offsets = Vec::new();
    let mut body = Vec::new();
    let start = 128 + 4 + 9 * 12;
    for part in &parts {
        offsets.push((start + body.len(), part.len()));
        body.extend_from_slice(part);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let tags: [(&[u8; 4], usize); 9] = [
        (b"desc", 0),
        (b"cprt", 1),
        (b"wtpt", 2),
        (b"rXYZ", 3),
        (b"gXYZ", 4),
        (b"bXYZ", 5),
        (b"rTRC", 6),
        (b"gTRC", 6),
        (b"bTRC", 6),
    ];
    let mut profile = header(start + body.len());
    profile.extend(word(tags.len()));
    for (name, part) in tags {
        let (offset, length) = offsets[part];
        profile.extend_from_slice(name);
        profile.extend(word(offset));
        profile.extend(word(length));
    }
    profile.extend(body);
    profile
}

fn word(value: usize) -> [u8; 4] {
    u32::try_from(value).unwrap_or(u32::MAX).to_be_bytes()
}

fn header(size: usize) -> Vec<u8> {
    let mut header = Vec::with_capacity(128);
    header.extend(word(size));
    header.extend([0; 4]);
    header.extend([2, 0x10, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    for part in [2000_u16, 1, 1, 0, 0, 0] {
        header.extend(part.to_be_bytes());
    }
    header.extend(b"acsp");
    header.extend([0; 28]);
    for part in [0xf6d6_u32, 0x1_0000, 0xd32d] {
        header.extend(part.to_be_bytes());
    }
    header.resize(128, 0);
    header
}

fn xyz(parts: [u32; 3]) -> Vec<u8> {
    let mut tag = b"XYZ \0\0\0\0".to_vec();
    tag.extend(parts.into_iter().flat_map(u32::to_be_bytes));
    tag
}

/// The transfer curve at 256 places.
fn curve() -> Vec<u8> {
    let mut tag = b"curv\0\0\0\0".to_vec();
    tag.extend(256_u32.to_be_bytes());
    for i in 0..256_u16 {
        let v = f64::from(i) / 255.0;
        let linear = if v <= 0.040_45 { v / 12.92 } else { ((v + 0.055) / 1.055).powf(2.4) };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 65 535")]
        let step = (linear * 65_535.0).round() as u16;
        tag.extend(step.to_be_bytes());
    }
    tag
}

/// `desc` with its empty Unicode and Macintosh parts, as version 2 asks.
fn description(text: &str) -> Vec<u8> {
    let mut tag = b"desc\0\0\0\0".to_vec();
    tag.extend(word(text.len() + 1));
    tag.extend(text.as_bytes());
    tag.extend([0; 1 + 4 + 4 + 2 + 1 + 67]);
    tag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_as_long_as_it_says_and_its_tags_lie_inside() {
        let profile = srgb();
        let at = |i: usize| u32::from_be_bytes(profile[i..i + 4].try_into().unwrap()) as usize;
        assert_eq!(at(0), profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        assert_eq!(at(128), 9);
        for tag in 0..9 {
            let entry = 132 + tag * 12;
            assert!(at(entry + 4) + at(entry + 8) <= profile.len());
            assert_eq!(at(entry + 4) % 4, 0);
        }
        assert!(profile.len() < 1_200, "{}", profile.len());
    }
}
