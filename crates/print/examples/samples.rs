//! Writes every sample document on every paper as PDF and PNG, to be looked at:
//! `cargo run -p tannha-print --example samples -- DIR`.

use std::path::PathBuf;
use std::{env, fs};

use tannha_print::{PrintProfile, Stamp, lay_out_stamped, rasterise, write_pdf};

#[path = "../tests/samples/mod.rs"]
mod samples;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("usage: samples DIR")?);
    fs::create_dir_all(&folder)?;
    let stamp = Stamp {
        code: samples::CODE.to_owned(),
        address: Some("kiemtra.tulien.example.vn".to_owned()),
    };
    for (name, record) in samples::each() {
        let document = record.document();
        for paper in &samples::papers(&record) {
            let sheet = lay_out_stamped(&record, *paper, &PrintProfile::default(), Some(&stamp))?;
            let pdf = write_pdf(&sheet, &samples::meta(document))?;
            fs::write(folder.join(format!("{name}.{paper}.pdf")), &pdf)?;
            for page in 0..sheet.pages.len() {
                let picture = rasterise(&pdf, page, 80)?;
                fs::write(folder.join(format!("{name}.{paper}.{page}.png")), picture)?;
            }
        }
    }
    Ok(())
}
