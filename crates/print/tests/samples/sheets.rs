//! Records laid out as the ward prints them, with the code that a paper carries.

use std::io::Cursor;

use tannha_print::{
    Image, Mark, Node, PaperKind, PrintProfile, Record, Role, Sheet, Stamp, lay_out_stamped,
};

use super::CODE;

/// A record on a paper, with a code and where it can be asked about.
pub(crate) fn stamped(record: &Record, paper: PaperKind) -> Sheet {
    let address = Some("kiemtra.tulien.example.vn".to_owned());
    let stamp = Stamp { code: CODE.to_owned(), address };
    lay_out_stamped(record, paper, &PrintProfile::default(), Some(&stamp)).unwrap()
}

/// The same with a picture that one sees through in part: grey where `red` is 10, coloured otherwise.
pub(crate) fn with_picture(sheet: &Sheet, red: u8) -> Sheet {
    let dot = |x, y| image::Rgba([red, 10, 10, u8::try_from((x * 8 + y) % 256).unwrap()]);
    let mut png = Cursor::new(Vec::new());
    image::RgbaImage::from_fn(33, 32, dot).write_to(&mut png, image::ImageFormat::Png).unwrap();
    let placed = Image::from_png(png.get_ref()).unwrap().wide(30_000);
    let mut sheet = sheet.clone();
    let page = &mut sheet.pages[0];
    page.marks.push(Mark::Image(placed));
    let (last, alt) = (page.marks.len(), "Dấu của cơ quan".to_owned());
    page.tree.push(Node::leaf(Role::Figure { alt }, last - 1..last));
    sheet
}
