//! What people tell who come for something else than a birth: a death, a marriage, a business, a paper.

use chrono::{Datelike as _, Days, NaiveDate};
use tannha_app::domain::identity::Sex;

use super::{Inventor, Person, written};
use crate::WARD;

/// What an officer types: the slug of a field, and the words.
pub type Typed = Vec<(&'static str, String)>;

fn typed<const N: usize>(pairs: [(&'static str, &str); N]) -> Typed {
    pairs.into_iter().map(|(field, value)| (field, value.to_owned())).collect()
}

/// The paper that shows who someone is.
fn paper(of: &Person) -> String {
    format!("Thẻ căn cước số {}", of.citizen_id)
}

impl Inventor {
    /// Who stands at the counter, for himself or for somebody else, and where the result goes.
    fn who(&mut self, who: &Person, relation: &str) -> Typed {
        let phone = self.below(1_000);
        let address = self.address();
        let (paper, phone) = (paper(who), format!("0900001{phone:03}"));
        typed([
            ("declarant.name", &who.name),
            ("declarant.relation", relation),
            ("declarant.citizen_id", &who.citizen_id),
            ("declarant.paper", &paper),
            ("declarant.phone", &phone),
            ("delivery.address", &address),
            ("delivery.commune", WARD),
            ("delivery.copies", "1"),
        ])
    }

    /// Somebody of an age in years on that day.
    fn of_age(&mut self, sex: Sex, on: NaiveDate, from: u64, to: u64) -> Person {
        let days =
            from * 366 + u64::from(self.below(u32::try_from((to - from) * 365).unwrap_or(1)));
        let born = on.checked_sub_days(Days::new(days)).unwrap_or(on);
        let family = self.family();
        let name = self.full_name(sex, family);
        let citizen_id = self.citizen_id(sex, born.year());
        Person { name, born, ethnicity: "Kinh", citizen_id }
    }

    fn sex(&mut self) -> Sex {
        if self.in_a_hundred(50) { Sex::Female } else { Sex::Male }
    }

    /// A death a day or two before, told by a child.
    pub fn death(&mut self, on: NaiveDate) -> Typed {
        let sex = self.sex();
        let dead = self.of_age(sex, on, 58, 96);
        let day = on.checked_sub_days(Days::new(1 + u64::from(self.below(3)))).unwrap_or(on);
        let teller_sex = self.sex();
        let teller = self.of_age(teller_sex, on, 25, 55);
        let mut told = self.who(&teller, "child");
        let home = self.address();
        told.extend(typed([
            ("deceased.name", &dead.name),
            ("deceased.born", &dead.born.year().to_string()),
            ("deceased.sex", slug(sex)),
            ("deceased.citizen_id", &dead.citizen_id),
            ("deceased.ethnicity", dead.ethnicity),
            ("deceased.residence", &home),
            ("deceased.commune", WARD),
            ("death.day", &written(day)),
            ("death.hour", self.one(&["4h05", "9h30", "15h20", "22h45"])),
            ("death.place", "Tại nhà riêng"),
            ("death.commune", WARD),
            ("death.cause", self.one(&["Tuổi cao", "Bệnh tim mạch", "Bệnh phổi mạn tính"])),
            ("papers.giay-bao-tu", "yes"),
        ]));
        told
    }

    /// Two who want to marry.
    pub fn marriage(&mut self, on: NaiveDate) -> Typed {
        let wife = self.of_age(Sex::Female, on, 20, 36);
        let husband = self.of_age(Sex::Male, on, 22, 40);
        let (homes, papers) = ([self.address(), self.address()], [paper(&wife), paper(&husband)]);
        let mut told = self.who(&wife, "self");
        told.retain(|(field, _)| *field != "declarant.relation");
        told.extend(typed([
            ("wife.name", &wife.name),
            ("wife.born", &written(wife.born)),
            ("wife.citizen_id", &wife.citizen_id),
            ("wife.ethnicity", wife.ethnicity),
            ("wife.paper", &papers[0]),
            ("wife.residence", &homes[0]),
            ("wife.commune", WARD),
            ("husband.name", &husband.name),
            ("husband.born", &written(husband.born)),
            ("husband.citizen_id", &husband.citizen_id),
            ("husband.ethnicity", husband.ethnicity),
            ("husband.paper", &papers[1]),
            ("husband.residence", &homes[1]),
            ("husband.commune", WARD),
        ]));
        told
    }

    /// A household that opens a shop.
    pub fn business(&mut self, on: NaiveDate) -> Typed {
        let sex = self.sex();
        let owner = self.of_age(sex, on, 24, 60);
        let (home, shop) = (self.address(), self.address());
        let trade = self.one(&["Bán lẻ hàng tạp hóa", "Dịch vụ cắt tóc", "Quán ăn", "Sửa xe máy"]);
        let mut told = self.who(&owner, "self");
        told.extend(typed([
            ("business.name", &format!("Hộ kinh doanh {}", owner.name)),
            ("business.trade", trade),
            ("business.address", &shop),
            ("business.commune", WARD),
            ("business.capital", self.one(&["30.000.000", "50.000.000", "120.000.000"])),
            ("owner.name", &owner.name),
            ("owner.born", &written(owner.born)),
            ("owner.sex", slug(sex)),
            ("owner.citizen_id", &owner.citizen_id),
            ("owner.residence", &home),
            ("owner.commune", WARD),
        ]));
        told
    }

    /// Somebody who has never married and wants it in writing.
    pub fn status(&mut self, on: NaiveDate) -> Typed {
        let sex = self.sex();
        let who = self.of_age(sex, on, 22, 45);
        let home = self.address();
        let mut told = self.who(&who, "self");
        told.extend(typed([
            ("person.name", &who.name),
            ("person.born", &written(who.born)),
            ("person.sex", slug(sex)),
            ("person.citizen_id", &who.citizen_id),
            ("person.ethnicity", who.ethnicity),
            ("person.paper", &paper(&who)),
            ("person.residence", &home),
            ("person.commune", WARD),
            ("status.wording", "never-married"),
            ("status.purpose", "Làm thủ tục mua nhà ở"),
        ]));
        told
    }

    /// A paper of which copies, or a signature under it, are certified.
    pub fn certified(&mut self, on: NaiveDate) -> Typed {
        let sex = self.sex();
        let who = self.of_age(sex, on, 18, 60);
        let mut told = self.who(&who, "self");
        told.extend(typed([
            (
                "certified.paper",
                self.one(&["Bằng tốt nghiệp", "Sổ tiêm chủng", "Hợp đồng thuê nhà"]),
            ),
            ("certified.copies", self.one(&["1", "2", "3"])),
            ("papers.ban-chinh", "yes"),
            ("papers.giay-to-tuy-than", "yes"),
        ]));
        told
    }

    /// Who asks for something about an entry of a register.
    pub fn asker(&mut self, on: NaiveDate, relation: &str) -> Typed {
        let sex = self.sex();
        let who = self.of_age(sex, on, 24, 45);
        self.who(&who, relation)
    }

    /// A father who recognises his child.
    pub fn recognition(&mut self, on: NaiveDate) -> Typed {
        let father = self.of_age(Sex::Male, on, 22, 45);
        let home = self.address();
        let mut told = self.who(&father, "self");
        told.extend(typed([
            ("parent.is", "father"),
            ("parent.name", &father.name),
            ("parent.born", &written(father.born)),
            ("parent.citizen_id", &father.citizen_id),
            ("parent.ethnicity", father.ethnicity),
            ("parent.paper", &paper(&father)),
            ("parent.residence", &home),
            ("parent.commune", WARD),
            ("recognised.paper", "Giấy khai sinh"),
            ("recognised.commune", WARD),
            ("papers.chung-cu-quan-he", "yes"),
        ]));
        told
    }

    /// What is corrected in a child's entry.
    pub fn correction(&mut self, on: NaiveDate) -> Typed {
        let mut told = self.asker(on, "mother");
        told.extend(typed([
            ("person.paper", "Giấy khai sinh"),
            ("person.commune", WARD),
            ("change.kind", "correction"),
            ("change.item", "home-town"),
            ("change.from", "xã Cũ, tỉnh Mẫu"),
            ("change.to", "phường Từ Liêm, thành phố Hà Nội"),
            ("change.basis", "Căn cước của cha"),
        ]));
        told
    }
}

const fn slug(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "female",
        Sex::Male => "male",
    }
}
